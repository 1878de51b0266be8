#include "core/sizing/Defaults.h"

#include "core/catalog/CpuSearch.h"
#include "core/memory/KvFormat.h"
#include "core/spec/ComputePath.h"

#include <algorithm>

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

namespace {

bool runsOnHost(const catalog::Catalog& catalog, const spec::EngineSpec& engine, const spec::SystemSpec* system)
{
    if (engine.hostInstructions.empty()) {
        return true;
    }
    const spec::CpuSpec* cpu = system != nullptr ? catalog::cpuNamedIn(catalog, system->cpu) : nullptr;
    return cpu != nullptr
        && std::any_of(engine.hostInstructions.begin(), engine.hostInstructions.end(),
                       [&](const std::string& set) { return cpu->instructionSets.find(set) != std::string::npos; });
}

} // namespace

Result<const spec::EngineSpec*> defaultEngine(const catalog::Catalog& catalog, const spec::PrecisionSpec& precision,
                                              const spec::AcceleratorSpec& accelerator, const spec::SystemSpec* system)
{
    const spec::EngineSpec* fallback = nullptr;
    for (const spec::EngineSpec& engine : catalog.engines) {
        if (!runsOnHost(catalog, engine, system)) {
            continue;
        }
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
