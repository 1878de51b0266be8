// The trace policy of every estimate: the arithmetic is written once as a template over it. With NullTrace it compiles
// to bare arithmetic for the solver; with RecordingTrace it yields the derivation that "Why?", --explain and the
// report's appendix print. A step names itself by a stable key (snake_case, unique); its formula is written in the
// symbols of its inputs, which the edges replace by the numbers. Keys and symbols are string literals.
// A RecordingTrace belongs to one thread; NullTrace has no state.
#pragma once

#include "core/units/Unit.h"

#include <initializer_list>
#include <string_view>
#include <vector>

namespace berth {

// Where an input comes from; the edges turn it into the source text of the catalogue row concerned.
enum class Origin {
    Model, // the model's row
    Precision, // the number format's row
    Accelerator, // the device's row
    System,
    Network,
    Engine, // the engine's profile
    Calibration, // the efficiency table
    Request, // what the user asked for
    Price, // a row of a price list
    CostDefault, // a row of the defaults of ownership
    Computed, // an earlier step
};

struct TraceInput
{
    std::string_view symbol;
    double value;
    Unit unit;
    Origin origin;
};

struct TraceStep
{
    std::string_view key;
    std::string_view formula;
    std::vector<TraceInput> inputs;
    double result;
    Unit unit;
};

struct NullTrace
{
    static constexpr bool kRecords = false;
    static constexpr void step(std::string_view, std::string_view, std::initializer_list<TraceInput>, double, Unit) { }
};

struct RecordingTrace
{
    static constexpr bool kRecords = true;
    std::vector<TraceStep> steps;

    void step(std::string_view key, std::string_view formula, std::initializer_list<TraceInput> inputs, double result,
              Unit unit)
    {
        steps.push_back({key, formula, inputs, result, unit});
    }
};

} // namespace berth
