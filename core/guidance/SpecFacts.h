// The fact of an accelerator that a data-sheet claim speaks of.
#pragma once

#include "core/spec/AcceleratorSpec.h"
#include "core/units/Unit.h"

#include <optional>
#include <string>
#include <string_view>

namespace berth::guidance {

enum class SpecShape {
    Amount, // adds up over the chips of a card: memory, bandwidth, rates, power
    TensorRate, // an amount that sheets may also print for 2:4 sparsity or FP16 accumulation
    Link, // sheets print both directions
    Word,
    Unknown, // no such column in the catalogue
};

struct SpecFact
{
    SpecShape shape = SpecShape::Unknown;
    Unit unit = Unit::None;
    std::optional<double> value; // of one chip
    std::string word;
    std::string_view column; // its name among the unverified ones
};

// `kind` is the claim's: spec_memory, spec_fp8, ...
[[nodiscard]] SpecFact specFact(const spec::AcceleratorSpec& accelerator, std::string_view kind);

// Whether the device has arithmetic units for the format that the kind names; true for kinds without one.
[[nodiscard]] bool hasUnits(const spec::AcceleratorSpec& accelerator, std::string_view kind);

} // namespace berth::guidance
