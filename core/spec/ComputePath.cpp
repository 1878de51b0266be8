#include "core/spec/ComputePath.h"

namespace berth::spec {

namespace {

constexpr double kSixteenBits = 16;
constexpr double kThirtyTwoBits = 32;

ComputePath unsupported(FindingCode reason)
{
    return {PathKind::Unsupported, ComputeFormat::Bf16, 0, reason};
}

ComputePath native(ComputeFormat format)
{
    return {PathKind::Native, format, 0, FindingCode::RunsNative};
}

// Sixteen-bit weights on the widest units the device has for them.
ComputePath sixteenBit(const AcceleratorSpec& accelerator, ComputeFormat wanted)
{
    if (wanted == ComputeFormat::Bf16 && accelerator.native.has(NativeFormat::Bf16)) {
        return native(ComputeFormat::Bf16);
    }
    if (accelerator.native.has(NativeFormat::Fp16)) {
        return wanted == ComputeFormat::Fp16
            ? native(ComputeFormat::Fp16)
            : ComputePath{PathKind::Converted, ComputeFormat::Fp16, kSixteenBits, FindingCode::ConvertedToFp16};
    }
    if (accelerator.native.has(NativeFormat::Bf16)) {
        return {PathKind::Converted, ComputeFormat::Bf16, kSixteenBits, FindingCode::ConvertedToBf16};
    }
    if (accelerator.native.has(NativeFormat::Fp32)) {
        return {PathKind::Converted, ComputeFormat::Fp32, kThirtyTwoBits, FindingCode::ConvertedToFp32};
    }
    return unsupported(FindingCode::NoUnitsForPrecision);
}

ComputePath weightOnly(const AcceleratorSpec& accelerator)
{
    ComputePath path = sixteenBit(accelerator, ComputeFormat::Bf16);
    if (path.kind == PathKind::Unsupported || path.compute == ComputeFormat::Fp32) {
        return unsupported(FindingCode::NoUnitsForPrecision);
    }
    return {PathKind::WeightOnly, path.compute, 0, FindingCode::RunsWeightOnly};
}

ComputePath convertedToSixteen(const AcceleratorSpec& accelerator)
{
    ComputePath path = sixteenBit(accelerator, ComputeFormat::Bf16);
    if (path.kind == PathKind::Native) {
        return {PathKind::Converted, path.compute, kSixteenBits, FindingCode::ConvertedToBf16};
    }
    return path;
}

bool isBlockFp8(const PrecisionSpec& precision)
{
    constexpr double kPerTensorBits = 8;
    return precision.weightBits.value_or(kPerTensorBits) > kPerTensorBits;
}

ComputePath fp8(const PrecisionSpec& precision, const AcceleratorSpec& accelerator, const EngineSpec& engine)
{
    const EngineFormat format = isBlockFp8(precision) ? EngineFormat::Fp8Block : EngineFormat::Fp8;
    if (accelerator.native.has(NativeFormat::Fp8) && engine.formats.has(format)) {
        return native(ComputeFormat::Fp8);
    }
    if (engine.formats.has(EngineFormat::Fp8WeightOnly)) {
        // Weight-only FP8 kernels need BF16 units (Ampere and later).
        if (accelerator.vendor == Vendor::Nvidia && accelerator.native.has(NativeFormat::Bf16)) {
            return weightOnly(accelerator);
        }
    }
    return convertedToSixteen(accelerator);
}

ComputePath fp4(bool microscaling, const AcceleratorSpec& accelerator, const EngineSpec& engine)
{
    const EngineFormat format = microscaling ? EngineFormat::Mxfp4 : EngineFormat::Nvfp4;
    if (!engine.formats.has(format)) {
        return unsupported(FindingCode::EngineLacksPrecision);
    }
    const bool units =
        accelerator.native.has(NativeFormat::Fp4) && (microscaling || accelerator.vendor == Vendor::Nvidia);
    if (units || (microscaling && accelerator.native.has(NativeFormat::Mxfp4))) {
        return native(ComputeFormat::Fp4);
    }
    const bool kernels = microscaling || accelerator.vendor == Vendor::Nvidia;
    if (kernels && engine.formats.has(EngineFormat::Fp4WeightOnly)) {
        return weightOnly(accelerator);
    }
    return unsupported(FindingCode::NoUnitsForPrecision);
}

ComputePath integer(const AcceleratorSpec& accelerator, const EngineSpec& engine)
{
    if (!engine.formats.has(EngineFormat::Int8)) {
        return unsupported(FindingCode::EngineLacksPrecision);
    }
    return accelerator.native.has(NativeFormat::Int8) ? native(ComputeFormat::Int8)
                                                      : unsupported(FindingCode::NoUnitsForPrecision);
}

ComputePath ggml(const EngineSpec& engine)
{
    if (!engine.formats.has(EngineFormat::Gguf)) {
        return unsupported(FindingCode::EngineLacksPrecision);
    }
    return {PathKind::Native, ComputeFormat::BlockDequantised, 0, FindingCode::BlocksDequantised};
}

ComputePath nativeKind(const PrecisionSpec& precision, const AcceleratorSpec& accelerator, const EngineSpec& engine)
{
    switch (precision.compute) {
    case ComputeFormat::Fp8:
        return fp8(precision, accelerator, engine);
    case ComputeFormat::Fp32:
        return accelerator.native.has(NativeFormat::Fp32) ? native(ComputeFormat::Fp32)
                                                          : unsupported(FindingCode::NoUnitsForPrecision);
    default:
        return engine.formats.has(EngineFormat::SixteenBit) ? sixteenBit(accelerator, precision.compute)
                                                            : unsupported(FindingCode::EngineLacksPrecision);
    }
}

ComputePath weightOnlyKind(const PrecisionSpec& precision, const AcceleratorSpec& accelerator, const EngineSpec& engine)
{
    constexpr double kEightBits = 8;
    const bool eight = precision.weightBits.value_or(kEightBits) >= kEightBits;
    if (!engine.formats.has(eight ? EngineFormat::Int8WeightOnly : EngineFormat::Int4)) {
        return unsupported(FindingCode::EngineLacksPrecision);
    }
    return weightOnly(accelerator);
}

} // namespace

ComputePath chooseComputePath(const PrecisionSpec& precision, const AcceleratorSpec& accelerator,
                              const EngineSpec& engine)
{
    if (!engine.runsOn(accelerator)) {
        return unsupported(FindingCode::EngineLacksDevice);
    }
    switch (precision.kind) {
    case PrecisionKind::Native:
        return nativeKind(precision, accelerator, engine);
    case PrecisionKind::Integer:
        return integer(accelerator, engine);
    case PrecisionKind::WeightOnly:
        return weightOnlyKind(precision, accelerator, engine);
    case PrecisionKind::BlockFloat:
        return fp4(precision.blockScale == BlockScale::PowerOfTwo, accelerator, engine);
    case PrecisionKind::GgmlBlock:
    case PrecisionKind::GgufMix:
        return ggml(engine);
    }
    return unsupported(FindingCode::NoUnitsForPrecision);
}

} // namespace berth::spec
