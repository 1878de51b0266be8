// How a weight format runs on a device under an engine: with units of its own, as small weights with 16-bit arithmetic,
// converted on loading to a wider format, or not at all.
// Rules: FP8 tensor units exist from Ada and Hopper on (and CDNA3); MXFP4 and NVFP4 units on Blackwell (MXFP4 on
// CDNA4); BF16 is absent before Ampere and on Ascend 310P. Conversion of a block-FP8 checkpoint doubles its weights.
// Sources: vendor architecture papers (accelerators table); SGLang "DeepSeek usage" page for BF16, INT8 and AWQ routes
// on A100; vLLM "Supported hardware" for quantisation kernels; vLLM-Ascend for float16 on 310P.
#pragma once

#include "core/base/Finding.h"
#include "core/spec/EngineSpec.h"
#include "core/spec/PrecisionSpec.h"

namespace berth::spec {

enum class PathKind { Native, WeightOnly, Converted, Unsupported };

struct ComputePath
{
    PathKind kind = PathKind::Unsupported;
    ComputeFormat compute = ComputeFormat::Bf16; // arithmetic that really runs
    double loadedBits = 0; // bits per formerly quantised element after conversion; 0: as stored
    FindingCode reason = FindingCode::NoUnitsForPrecision;
};

[[nodiscard]] ComputePath chooseComputePath(const PrecisionSpec& precision, const AcceleratorSpec& accelerator,
                                            const EngineSpec& engine);

} // namespace berth::spec
