#include "app/cli/Json.h"

#include <fmt/format.h>

namespace berth::cli {

std::string_view verdictWord(memory::Verdict verdict)
{
    switch (verdict) {
    case memory::Verdict::Fits:
        return "fits";
    case memory::Verdict::FitsReduced:
        return "fits_reduced";
    case memory::Verdict::Offload:
        return "offload";
    case memory::Verdict::DoesNotFit:
        return "does_not_fit";
    case memory::Verdict::Unsupported:
        return "unsupported";
    }
    return {};
}

std::string_view unitWord(Unit unit)
{
    switch (unit) {
    case Unit::None:
        return "";
    case Unit::Count:
        return "count";
    case Unit::Bytes:
        return "bytes";
    case Unit::BytesPerSecond:
        return "bytes/s";
    case Unit::Bits:
        return "bits";
    case Unit::Values:
        return "values";
    case Unit::Layers:
        return "layers";
    case Unit::Tokens:
        return "tokens";
    case Unit::Sequences:
        return "sequences";
    case Unit::Devices:
        return "devices";
    case Unit::Share:
        return "share";
    case Unit::Seconds:
        return "s";
    case Unit::Flops:
        return "FLOP";
    case Unit::FlopsPerSecond:
        return "FLOP/s";
    case Unit::TokensPerSecond:
        return "tokens/s";
    case Unit::RequestsPerSecond:
        return "requests/s";
    case Unit::Watts:
        return "W";
    case Unit::Hours:
        return "h";
    case Unit::Months:
        return "months";
    case Unit::KilowattHours:
        return "kWh";
    case Unit::Money:
        return "of the currency";
    case Unit::MoneyPerKilowattHour:
        return "of the currency per kWh";
    case Unit::MoneyPerHour:
        return "of the currency per hour";
    }
    return {};
}

std::string_view originWord(Origin origin)
{
    switch (origin) {
    case Origin::Model:
        return "model";
    case Origin::Precision:
        return "precision";
    case Origin::Accelerator:
        return "accelerator";
    case Origin::System:
        return "system";
    case Origin::Network:
        return "network";
    case Origin::Engine:
        return "engine";
    case Origin::Calibration:
        return "calibration";
    case Origin::Request:
        return "request";
    case Origin::Price:
        return "price";
    case Origin::CostDefault:
        return "cost default";
    case Origin::Computed:
        return "computed";
    }
    return {};
}

std::string_view pathWord(spec::PathKind kind)
{
    switch (kind) {
    case spec::PathKind::Native:
        return "native";
    case spec::PathKind::WeightOnly:
        return "weight_only";
    case spec::PathKind::Converted:
        return "converted";
    case spec::PathKind::Unsupported:
        return "unsupported";
    }
    return {};
}

std::string_view bottleneckWord(performance::Bottleneck bottleneck)
{
    using performance::Bottleneck;
    switch (bottleneck) {
    case Bottleneck::MemoryBandwidth:
        return "memory_bandwidth";
    case Bottleneck::Compute:
        return "compute";
    case Bottleneck::Interconnect:
        return "interconnect";
    case Bottleneck::Launch:
        return "launch";
    case Bottleneck::Prompts:
        return "prompts";
    case Bottleneck::Capacity:
        return "capacity";
    case Bottleneck::SequenceLimit:
        return "sequence_limit";
    }
    return {};
}

std::string_view computeWord(spec::ComputeFormat format)
{
    switch (format) {
    case spec::ComputeFormat::Fp32:
        return "fp32";
    case spec::ComputeFormat::Bf16:
        return "bf16";
    case spec::ComputeFormat::Fp16:
        return "fp16";
    case spec::ComputeFormat::Fp8:
        return "fp8";
    case spec::ComputeFormat::Int8:
        return "int8";
    case spec::ComputeFormat::Fp4:
        return "fp4";
    case spec::ComputeFormat::BlockDequantised:
        return "dequantised blocks";
    }
    return {};
}

std::string machineText(const spec::SystemSpec* system, const spec::AcceleratorSpec& accelerator, int products,
                        int nodes)
{
    return system != nullptr ? fmt::format("{} x {}", nodes, system->id.text)
                             : fmt::format("{} x {} x {}", nodes, products, accelerator.id.text);
}

std::string layoutText(const parallel::Layout& layout, std::int64_t replicas)
{
    std::string text = fmt::format("{} x tp{}", replicas, layout.tp);
    for (const auto& [name, ranks] : {std::pair{" pp", layout.pp}, {" dp", layout.dp}, {" ep", layout.ep}}) {
        text += ranks > 1 ? fmt::format("{}{}", name, ranks) : std::string();
    }
    return text;
}

} // namespace berth::cli
