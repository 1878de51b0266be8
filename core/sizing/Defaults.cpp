#include "core/sizing/Defaults.h"

#include "core/memory/KvFormat.h"
#include "core/spec/ComputePath.h"

namespace berth::sizing {

std::string nativePrecision(const spec::ModelSpec& model)
{
    switch (model.nativeFormat) {
    case spec::WeightFormat::Fp32:
        return "fp32";
    case spec::WeightFormat::Fp8PerTensor:
        return "fp8";
    case spec::WeightFormat::Fp8Block:
        return "fp8-block128";
    case spec::WeightFormat::Fp4ExpertsFp8:
    case spec::WeightFormat::Mxfp4:
        return "mxfp4";
    case spec::WeightFormat::Int4Group32:
        return "int4-g32";
    case spec::WeightFormat::Bf16:
    case spec::WeightFormat::Unknown:
        break;
    }
    return "bf16";
}

Result<const spec::EngineSpec*> defaultEngine(const catalog::Catalog& catalog, const spec::PrecisionSpec& precision,
                                              const spec::AcceleratorSpec& accelerator)
{
    const spec::EngineSpec* fallback = nullptr;
    for (const spec::EngineSpec& engine : catalog.engines) {
        const spec::PathKind kind = spec::chooseComputePath(precision, accelerator, engine).kind;
        if (kind == spec::PathKind::Native || kind == spec::PathKind::WeightOnly) {
            return &engine;
        }
        if (kind == spec::PathKind::Converted && fallback == nullptr) {
            fallback = &engine;
        }
    }
    if (fallback == nullptr && catalog.engines.empty()) {
        return failure(ErrorCode::MissingInput, {"engine"}, "engine");
    }
    return fallback != nullptr ? fallback : &catalog.engines.front();
}

std::string kvFormatList()
{
    std::string list;
    for (const memory::KvFormatFacts& facts : memory::kKvFormats) {
        list += (list.empty() ? "" : ", ") + std::string(facts.id);
    }
    return list;
}

} // namespace berth::sizing
