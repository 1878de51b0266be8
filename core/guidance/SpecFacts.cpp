#include "core/guidance/SpecFacts.h"

namespace berth::guidance {

namespace {

constexpr double kGiga = 1e9;

template <class Quantity>
std::optional<double> valueOf(const std::optional<Quantity>& quantity)
{
    return quantity ? std::optional(quantity->value) : std::nullopt;
}

SpecFact rate(const std::optional<FlopsPerSecond>& flops, std::string_view column)
{
    return {SpecShape::TensorRate, Unit::FlopsPerSecond, valueOf(flops), {}, column};
}

} // namespace

SpecFact specFact(const spec::AcceleratorSpec& a, std::string_view kind)
{
    if (kind == "spec_memory") {
        return {SpecShape::Amount, Unit::Bytes, a.memoryGb * kGiga, {}, "memory_gb"};
    }
    if (kind == "spec_bandwidth") {
        return {SpecShape::Amount, Unit::BytesPerSecond, valueOf(a.bandwidth), {}, "bandwidth_gbs"};
    }
    if (kind == "spec_tdp") {
        return {SpecShape::Amount, Unit::Watts, valueOf(a.tdp), {}, "tdp_w"};
    }
    if (kind == "spec_fp32") {
        return {SpecShape::Amount, Unit::FlopsPerSecond, valueOf(a.fp32), {}, "fp32_tflops"};
    }
    if (kind == "spec_fp16") {
        return rate(a.fp16, "fp16_tflops");
    }
    if (kind == "spec_fp8") {
        return rate(a.fp8, "fp8_tflops");
    }
    if (kind == "spec_int8") {
        return rate(a.int8, "int8_tops");
    }
    if (kind == "spec_nvlink") {
        const bool linked = a.scaleUpKind == spec::LinkKind::NvLink || a.scaleUpKind == spec::LinkKind::NvLinkBridge;
        return {SpecShape::Link,
                Unit::BytesPerSecond,
                linked ? valueOf(a.scaleUpPerDirection) : std::nullopt,
                {},
                "scale_up_gbs_per_direction"};
    }
    if (kind == "spec_chips") {
        return {SpecShape::Amount, Unit::Count, 1, {}, "chips"};
    }
    if (kind == "spec_memory_type") {
        return {SpecShape::Word, Unit::None, {}, a.memoryType, "memory_type"};
    }
    if (kind == "spec_form_factor") {
        return {SpecShape::Word, Unit::None, {}, a.formFactor, "form_factor"};
    }
    return {};
}

bool hasUnits(const spec::AcceleratorSpec& a, std::string_view kind)
{
    if (kind == "spec_fp8") {
        return a.native.has(spec::NativeFormat::Fp8);
    }
    if (kind == "spec_nvlink") {
        return a.scaleUpKind == spec::LinkKind::NvLink || a.scaleUpKind == spec::LinkKind::NvLinkBridge;
    }
    return true;
}

} // namespace berth::guidance
