#include "core/validation/MemoryRowInputs.h"

#include "core/validation/RowText.h"

#include <algorithm>

namespace berth::validation {

namespace {

using catalog::Catalog;
using catalog::MemoryMeasurement;

constexpr double kDataCentreGb = 80;
constexpr int kUsualDrafted = 3; // tokens per step of the published recipes with the models' own draft heads

// vLLM and its forks share a profile; what has none of its own is read as SGLang, which adds nothing to the weights.
EngineId engineOf(const MemoryMeasurement& row)
{
    const std::string name = lowered(row.engine);
    for (const char* known : {"vllm", "sglang", "tensorrt-llm", "mindie", "llama.cpp", "ktransformers"}) {
        if (name.starts_with(known)) {
            return EngineId(known);
        }
    }
    return EngineId("sglang");
}

// The version column, a version in the notes, or what was current when the model was new. Undated logs of models from
// before 2026 are taken for late 2025. The engine that vLLM 0.8 replaced printed activations, the new one did not yet.
std::string versionOf(const MemoryMeasurement& row, const spec::ModelSpec& model)
{
    constexpr const char* kLate2025 = "0.12.0";
    constexpr const char* kMiddle2026 = "0.22.0";
    constexpr const char* kLastOldEngine = "0.7.3";
    if (row.engineVersion.starts_with("0.8") && (row.activationPeakGib || mentions(row.notes, "V0"))) {
        return kLastOldEngine;
    }
    if (!row.engineVersion.empty()) {
        return row.engineVersion;
    }
    std::string noted = versionAfterV(row.notes);
    if (!noted.empty()) {
        return noted;
    }
    return model.releaseDate >= "2026" ? kMiddle2026 : kLate2025;
}

// Kimi checkpoints of four bits, by whomever, hold only their routed experts so, integers in groups of 32:
// moonshotai/Kimi-K2-Thinking, cyankiwi/Kimi-Linear-48B-A3B-Instruct-AWQ-4bit, AMD's MXFP4 builds of Kimi K2.
bool packsExpertsOnly(const MemoryMeasurement& row, const spec::ModelSpec& model)
{
    const bool fourBits = row.precision.text.starts_with("int4") || row.precision.text == "mxfp4";
    return fourBits && mentions(model.id.text, "/Kimi-");
}

// Published four-bit checkpoints keep their own format under any four-bit label.
PrecisionId precisionOf(const MemoryMeasurement& row, const spec::ModelSpec& model)
{
    if (model.nativeFormat == spec::WeightFormat::Fp4ExpertsFp8) {
        return PrecisionId("mxfp4");
    }
    const bool groups = packsExpertsOnly(row, model) && row.precision.text.starts_with("int4");
    return groups ? PrecisionId("int4-g32") : row.precision;
}

std::optional<spec::PrecisionSpec> findPrecision(const MemoryMeasurement& row, const spec::ModelSpec& model,
                                                 const Catalog& catalog)
{
    const spec::PrecisionSpec* found = catalog::byId(catalog, precisionOf(row, model));
    if (found == nullptr) {
        return std::nullopt;
    }
    spec::PrecisionSpec precision = *found;
    if (packsExpertsOnly(row, model)) {
        precision.part = spec::QuantisedPart::Experts;
    }
    return precision;
}

std::optional<memory::KvFormat> kvFormatOf(const MemoryMeasurement& row, const spec::ModelSpec& model)
{
    const std::string text = lowered(row.kvPrecision);
    if (model.sparse.kind == spec::SparseKind::V4 || text.starts_with("fp8")) {
        return memory::KvFormat::Fp8; // DeepSeek-V4 has no other cache
    }
    if (text.starts_with("int8")) {
        return mentions(text, "per-token-head") ? memory::KvFormat::Int8PerHead : memory::KvFormat::Int8;
    }
    if (text.empty() || text.starts_with("bf16") || text.starts_with("auto")) {
        return memory::KvFormat::Bf16;
    }
    return memory::kvFormatOf(text);
}

bool speculates(const MemoryMeasurement& row)
{
    const std::string text = row.notes + ' ' + row.modelText;
    return (mentions(text, "MTP") || mentions(text, "draft heads resident")) && !mentions(text, "no drafter");
}

int draftedOf(const MemoryMeasurement& row)
{
    if (!speculates(row)) {
        return 0;
    }
    if (const auto stated = numberAfter(row.notes, "n=")) {
        return *stated;
    }
    return numberAfter(row.notes, "MTP ").value_or(kUsualDrafted);
}

std::string kvSkipOf(const MemoryMeasurement& row, const spec::ModelSpec& model)
{
    const std::string text = row.notes + ' ' + row.modelText;
    if (!kvFormatOf(row, model) || mentions(text, "3-bit KV")) {
        return "unknown_kv_precision";
    }
    return mentions(text, "DFlash") ? "unsized_draft_model" : "";
}

// SGLang counts the ranks of data-parallel attention into tp.
parallel::Layout layoutOf(const MemoryMeasurement& row)
{
    parallel::Layout layout;
    layout.pp = row.pp.value_or(1);
    layout.dp = row.dp.value_or(1);
    layout.tp = row.tp.value_or(std::max(1, row.accelerators.value_or(1) / (layout.pp * layout.dp)));
    if (lowered(row.engine).starts_with("sglang") && layout.tp % layout.dp == 0) {
        layout.tp /= layout.dp;
    }
    const std::int64_t ranks = layout.ranksPerStage();
    const int experts = row.ep.value_or(1);
    layout.ep = ranks % experts == 0 ? experts : 1;
    return layout;
}

spec::AcceleratorSpec standIn(const MemoryMeasurement& row)
{
    spec::AcceleratorSpec device;
    device.memoryGb = row.acceleratorMemoryGb.value_or(kDataCentreGb);
    device.memoryType = "HBM";
    device.architecture = device.memoryGb >= kDataCentreGb ? "Hopper" : "Ampere";
    return device;
}

void setLimits(const MemoryMeasurement& row, MemoryRow& made)
{
    memory::EngineLimits& limits = made.inputs.limits;
    limits = memory::defaultLimits(made.profile, made.accelerator, made.model.vision, made.inputs.context);
    limits.utilization = row.memoryUtilization.value_or(limits.utilization);
    const auto whole = [](std::optional<double> value, std::int64_t otherwise) {
        return value && *value >= 1 ? static_cast<std::int64_t>(*value) : otherwise;
    };
    limits.sequences = whole(row.maxSequences, limits.sequences);
    limits.batchedTokens = whole(row.maxBatchedTokens, limits.batchedTokens);
}

void setRequest(const MemoryMeasurement& row, MemoryRow& made)
{
    memory::MemoryInputs& in = made.inputs;
    in.layout = layoutOf(row);
    in.context =
        static_cast<std::int64_t>(row.maxModelLen.value_or(static_cast<double>(made.model.maxContext.value_or(0))));
    in.context = std::max<std::int64_t>(1, in.context);
    in.concurrency = in.layout.dp;
    in.kvFormats = kvFormatOf(row, made.model).value_or(memory::KvFormat::Bf16);
    in.drafted = draftedOf(row);
    in.prefixCaching = !mentions(row.notes, "prefix caching off");
    in.blockTokens = numberAfter(row.notes, "block size ").value_or(0);
    made.contextRanks = numberAfter(row.notes, "context parallel ").value_or(1);
    made.kvSkip = kvSkipOf(row, made.model);
    made.utilizationStated = row.memoryUtilization.has_value();
}

// vLLM's images bring FlashInfer, which its packages left to the user until 0.11. llm-d runs nothing but images.
bool runsInContainer(const MemoryMeasurement& row)
{
    return mentions(row.notes, "vllm-openai") || mentions(row.provenance.source, "github.com/llm-d/");
}

// Catalogued facts of the row; the reason if one is missing.
std::string findFacts(const MemoryMeasurement& row, const Catalog& catalog, MemoryRow& made)
{
    if (row.model.empty()) {
        return "missing_model";
    }
    const spec::ModelSpec* model = catalog::byId(catalog, row.model);
    if (model == nullptr) {
        return "unknown_model";
    }
    if (!model->sizable) {
        return "not_sizable";
    }
    made.model = *model;
    const spec::AcceleratorSpec* accelerator = catalog::byId(catalog, row.accelerator);
    if (accelerator == nullptr && !row.accelerator.empty()) {
        return "unknown_accelerator";
    }
    made.deviceKnown = accelerator != nullptr;
    made.accelerator = accelerator != nullptr ? *accelerator : standIn(row);
    const auto* profile = spec::findMemoryProfile(catalog.profiles, engineOf(row), versionOf(row, made.model));
    made.profile = *profile;
    if (runsInContainer(row) && made.profile.samplerBytesFlashInfer > 0) {
        made.profile.samplerBytes = made.profile.samplerBytesFlashInfer;
    }
    return {};
}

} // namespace

void MemoryRow::point()
{
    inputs.model = &model;
    inputs.accelerator = &accelerator;
    inputs.profile = &profile;
    inputs.tables = &tables;
}

std::optional<MemoryRow> readMemoryRow(const MemoryMeasurement& row, const Catalog& catalog, std::string& skip)
{
    MemoryRow made;
    skip = findFacts(row, catalog, made);
    if (!skip.empty()) {
        return std::nullopt;
    }
    const std::optional<spec::PrecisionSpec> precision = findPrecision(row, made.model, catalog);
    if (!precision) {
        skip = row.precision.empty() ? "missing_precision" : "unknown_precision";
        return std::nullopt;
    }
    const spec::EngineSpec* engine = catalog::byId(catalog, made.profile.engine);
    if (made.deviceKnown && engine != nullptr) {
        made.inputs.path = spec::chooseComputePath(*precision, made.accelerator, *engine);
    }
    auto tables = memory::makeMemoryTables(made.model, *precision, made.profile, made.inputs.path, speculates(row));
    if (!tables) {
        skip = "not_sizable";
        return std::nullopt;
    }
    made.tables = *std::move(tables);
    setRequest(row, made);
    setLimits(row, made);
    made.point();
    return made;
}

} // namespace berth::validation
