// The JSON of the command line: one object on standard output, keys in the order of the contract.
#pragma once

#include "core/sizing/Sizing.h"

#include <nlohmann/json.hpp>

namespace berth::cli {

using Json = nlohmann::ordered_json;

[[nodiscard]] std::string_view verdictWord(memory::Verdict verdict); // fits, fits_reduced, ...
[[nodiscard]] std::string_view unitWord(Unit unit);
[[nodiscard]] std::string_view originWord(Origin origin);
[[nodiscard]] std::string_view pathWord(spec::PathKind kind);
[[nodiscard]] std::string_view bottleneckWord(performance::Bottleneck bottleneck); // memory_bandwidth, compute, ...
[[nodiscard]] std::string_view computeWord(spec::ComputeFormat format);

// "4 x dgx-h200"; loose accelerators, without a system: "2 x 8 x l40s".
[[nodiscard]] std::string machineText(const spec::SystemSpec* system, const spec::AcceleratorSpec& accelerator,
                                      int products, int nodes);

// "2 x tp4 ep4": copies, and what differs from one in the cut of each.
[[nodiscard]] std::string layoutText(const parallel::Layout& layout, std::int64_t replicas);

[[nodiscard]] Json
machinesJson(const sizing::Deployment& deployment); // system to network, in the order of the contract

[[nodiscard]] Json availabilityJson(const spec::AcceleratorSpec& accelerator); // where it is sold, or no more

// What the engine says: memory and speed.
[[nodiscard]] Json sizingJson(const sizing::Sizing& sizing);

struct EstimateContext;
// The same with what stands beside it: power, cost, measurements nearby, published guidance.
[[nodiscard]] Json estimateJson(const sizing::Sizing& sizing, const EstimateContext& context, Json cost);
[[nodiscard]] Json derivationJson(const std::vector<TraceStep>& steps);

// Text with invalid UTF-8 replaced, so that no file content can break the output.
[[nodiscard]] std::string dump(const Json& json);

} // namespace berth::cli
