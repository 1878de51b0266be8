// One claim tried on the engine: does the model load on that many devices, and what is left for the cache?
// A stated precision may stand for several formats (Trial.cpp); a trial keeps the first that loads, otherwise the one
// that misses the fewest bytes. Servers of more than eight devices are taken as several nodes of at most eight.
#pragma once

#include "core/guidance/Audit.h"

namespace berth::guidance {

inline constexpr std::int64_t kSmallContext = sizing::kDefaultContext; // tokens of the small load (Audit.h)

enum class Choice {
    FirstListed, // the first format that holds the small load: serving engines come first
    LeastMemory, // of those that hold it, the one that needs the fewest bytes
};

struct TrialRequest
{
    const spec::ModelSpec* model = nullptr;
    std::string precision; // as published
    const spec::AcceleratorSpec* accelerator = nullptr;
    int count = 1; // products
    Choice choice = Choice::FirstListed;
};

struct Trial
{
    bool loads = false;
    bool holdsSmallLoad = false; // false although it loads: fewer tokens than the small load asks
    bool runs = false; // false: no engine runs the format on the device
    double neededBytes = 0; // on all devices together, small load; an embedding kept in host memory is not counted
    double missingPerDevice = 0; // for weights and runtime, and then for one sequence
    double tokens = 0; // of cache that fit
    int devices = 0; // chips
    std::string precision; // id that was tried
    FindingList findings;
};

[[nodiscard]] std::optional<Trial> tryOn(const catalog::Catalog& catalog, sizing::PreparedModels& prepared,
                                         const TrialRequest& request);

// The smallest power of two below `request.count` that holds the small load; nothing if none does. Engines cut heads
// and experts by powers of two, and servers are sold so.
struct SmallerTrial
{
    int count = 0;
    Trial trial;
};
[[nodiscard]] std::optional<SmallerTrial> smallestCount(const catalog::Catalog& catalog,
                                                        sizing::PreparedModels& prepared, TrialRequest request);

// Weights of the whole model; nothing if it cannot be sized under that precision.
[[nodiscard]] std::optional<double> weightBytes(const spec::ModelSpec& model, const spec::PrecisionSpec& precision);

} // namespace berth::guidance
