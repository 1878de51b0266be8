#include "app/cli/Messages.h"

#include "core/report/FormatText.h"
#include "core/units/Quantity.h"

#include <fmt/format.h>

#include <cmath>

namespace berth::cli {

namespace {

std::string gb(double bytes)
{
    constexpr int kDecimals = 1;
    return report::formatNumber(toGb(Bytes(std::llround(bytes))), kDecimals, {}) + " GB";
}

// Whole numbers of tokens, layers and ranks, grouped: 2,097,152.
std::string whole(double number)
{
    return report::formatNumber(number, 0, {});
}

} // namespace

std::string sentence(const Finding& finding)
{
    const auto [a, b, c] = finding.values;
    switch (finding.code) {
    case FindingCode::RunsNative:
        return "The device has arithmetic units for this precision.";
    case FindingCode::RunsWeightOnly:
        return "The device has no arithmetic units for this precision: the weights stay small, arithmetic is in 16 "
               "bits.";
    case FindingCode::BlocksDequantised:
        return "The weights stay in the blocks of the file and are unpacked as they are read.";
    case FindingCode::ConvertedToBf16:
        return "The device has no arithmetic units for this precision: the weights are converted to BF16 when they are "
               "loaded.";
    case FindingCode::ConvertedToFp16:
        return "The device has no BF16 units: the model runs in FP16.";
    case FindingCode::ConvertedToFp32:
        return "The device has no usable 16-bit units: the model runs in FP32 at twice the memory.";
    case FindingCode::NoUnitsForPrecision:
        return "The device has no arithmetic units for this precision and no conversion is known.";
    case FindingCode::EngineLacksPrecision:
        return "The engine does not run this precision.";
    case FindingCode::EngineLacksDevice:
        return "The engine does not run on devices of this kind.";
    case FindingCode::WeightsExceedMemory:
        return fmt::format("Weights and runtime alone exceed the usable memory by {} per device.", gb(a));
    case FindingCode::KvRoomShort:
        return fmt::format("There is room for {} of {} tokens.", whole(a), whole(b));
    case FindingCode::NoKvRoom:
        return fmt::format("There is no room for a single sequence: {} are missing per device.", gb(a));
    case FindingCode::HostMemoryNeeded:
        return fmt::format("{} of the weights stay in host memory.", gb(a));
    case FindingCode::HostMemoryShort:
        return fmt::format("Host memory is {} too small.", gb(a));
    case FindingCode::HostMemoryUnknown:
        return "The size of the host memory is not stated; name a system with --system instead of an accelerator.";
    case FindingCode::ContextBeyondModel:
        return fmt::format("The model supports {} tokens of context, fewer than the {} asked for.", whole(b), whole(a));
    case FindingCode::ReportedMemoryDerived:
        return "The memory that tools report for this device is not published; it is derived from its headline size.";
    case FindingCode::FactsUnverified:
        return "Some facts behind this result are not verified against a source.";
    case FindingCode::ActivationEstimated:
        return "No published memory profile of this engine: activations and runtime are estimated.";
    case FindingCode::KvHeadsReplicated:
        return fmt::format("{} tensor-parallel ranks share {} KV heads: the cache is stored more than once.", whole(a),
                           whole(b));
    case FindingCode::LatentReplicated:
        return fmt::format("Each of the {} tensor-parallel ranks keeps the whole latent cache.", whole(a));
    case FindingCode::UnevenStages:
        return fmt::format("Pipeline stages hold {} to {} layers; the fullest decides.", whole(b), whole(a));
    case FindingCode::MissingBandwidth:
        return "The memory bandwidth of this device is not known; speed cannot be estimated.";
    case FindingCode::PipelineOverNodes:
        return fmt::format("{} pipeline stages stand on several nodes: no published run is like that, so its speed is "
                           "a guess.",
                           whole(a));
    }
    static_cast<void>(c);
    return {};
}

} // namespace berth::cli
