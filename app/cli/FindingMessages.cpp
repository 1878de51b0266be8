#include "app/cli/Messages.h"

#include "core/units/Quantity.h"

#include <fmt/format.h>

namespace berth::cli {

namespace {

std::string gb(double bytes)
{
    return fmt::format("{:.1f} GB", bytes / 1e9);
}

} // namespace

std::string sentence(const Finding& finding)
{
    const auto [a, b, c] = finding.values;
    switch (finding.code) {
    case FindingCode::RunsNative:
        return "The device has arithmetic units for this precision.";
    case FindingCode::RunsWeightOnly:
        return "No arithmetic units for this precision: weights stay small, arithmetic is 16-bit.";
    case FindingCode::ConvertedToBf16:
        return "No arithmetic units for this precision: weights are converted to 16-bit on loading.";
    case FindingCode::ConvertedToFp16:
        return "The device has no BF16 units: the model runs in FP16.";
    case FindingCode::ConvertedToFp32:
        return "The device has no usable 16-bit units: the model runs in FP32 at twice the memory.";
    case FindingCode::NoUnitsForPrecision:
        return "The device has no arithmetic units for this precision and no conversion is known.";
    case FindingCode::EngineLacksPrecision:
        return "The engine does not run this precision.";
    case FindingCode::EngineLacksVendor:
        return "The engine does not run on this vendor's devices.";
    case FindingCode::WeightsExceedMemory:
        return fmt::format("Weights and runtime exceed the usable memory by {} per device.", gb(a));
    case FindingCode::KvRoomShort:
        return fmt::format("Room for {:.0f} of {:.0f} tokens.", a, b);
    case FindingCode::NoKvRoom:
        return fmt::format("No room for a single sequence: {} missing per device.", gb(a));
    case FindingCode::HostMemoryNeeded:
        return fmt::format("{} of the weights stay in host memory.", gb(a));
    case FindingCode::HostMemoryShort:
        return fmt::format("Host memory is {} too small.", gb(a));
    case FindingCode::HostMemoryUnknown:
        return "How much host memory the machine has is not stated; choose a system instead of an accelerator.";
    case FindingCode::ContextBeyondModel:
        return fmt::format("{:.0f} tokens of context are more than the model supports ({:.0f}).", a, b);
    case FindingCode::ReportedMemoryDerived:
        return "The memory that tools report for this device is not published; it is derived from its headline size.";
    case FindingCode::FactsUnverified:
        return "Some facts behind this result are not verified against a source.";
    case FindingCode::ActivationEstimated:
        return "No published memory profile of this engine: activations and runtime are estimated.";
    case FindingCode::KvHeadsReplicated:
        return fmt::format("{:.0f} tensor-parallel ranks share {:.0f} KV heads: the cache is stored more than once.", a,
                           b);
    case FindingCode::LatentReplicated:
        return fmt::format("Each of the {:.0f} tensor-parallel ranks keeps the whole latent cache.", a);
    case FindingCode::UnevenStages:
        return fmt::format("Pipeline stages hold {:.0f} to {:.0f} layers; the fullest decides.", b, a);
    case FindingCode::MissingBandwidth:
        return "The memory bandwidth of this device is not known; speed cannot be estimated.";
    }
    static_cast<void>(c);
    return {};
}

} // namespace berth::cli
