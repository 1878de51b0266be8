#include "core/guidance/TopicAudit.h"

#include "core/guidance/ClaimFacts.h"
#include "core/guidance/Trial.h"
#include "core/spec/CacheShape.h"

#include <algorithm>
#include <array>

namespace berth::guidance {

namespace {

using catalog::Catalog;
using catalog::GuidanceClaim;
using spec::ModelSpec;

constexpr double kSixteenBit = 2; // bytes of a cached value

void decide(AuditRow& row, Agreement agreement, AuditRemark remark)
{
    row.agreement = agreement;
    row.reason = std::move(remark);
}

// Files and host memory at both ends: the usual 4-bit GGUF mix and 16 bits.
double weightsUnder(const Catalog& catalog, const ModelSpec& model, const char* precision)
{
    const auto* format = catalog::byId(catalog, PrecisionId(precision));
    return format != nullptr ? weightBytes(model, *format).value_or(0) : 0;
}

double smallestForm(const Catalog& catalog, const ModelSpec& model)
{
    return weightsUnder(catalog, model, "gguf-q4_k_m");
}

double widestForm(const Catalog& catalog, const ModelSpec& model)
{
    return weightsUnder(catalog, model, "bf16");
}

struct ModelRange
{
    const ModelSpec* smallest = nullptr;
    const ModelSpec* largest = nullptr;
};

// Among the models that the same source speaks of.
ModelRange modelsOfSource(const Catalog& catalog, const GuidanceClaim& claim)
{
    ModelRange range;
    for (const GuidanceClaim& other : catalog.guidance) {
        const bool same = other.provenance.source == claim.provenance.source;
        const ModelSpec* model = same ? modelOf(catalog, other) : nullptr;
        if (model == nullptr) {
            continue;
        }
        if (range.smallest == nullptr || model->paramsTotal < range.smallest->paramsTotal) {
            range.smallest = model;
        }
        if (range.largest == nullptr || model->paramsTotal > range.largest->paramsTotal) {
            range.largest = model;
        }
    }
    return range;
}

double cacheOf(const ModelSpec& model)
{
    return spec::makeCachePerSequence(model).valuesPerToken * static_cast<double>(kSmallContext) * kSixteenBit;
}

enum class Technique { Quantisation, Batch, Distillation, Parallelism, Checkpointing, Experts, Bandwidth, None };

struct TechniqueWord
{
    std::string_view word;
    Technique technique;
};

constexpr std::array<TechniqueWord, 7> kTechniques{{
    {"quanti", Technique::Quantisation},
    {"batch", Technique::Batch},
    {"distillation", Technique::Distillation},
    {"parallelism", Technique::Parallelism},
    {"checkpointing", Technique::Checkpointing},
    {"mixture of experts", Technique::Experts},
    {"lower bandwidth", Technique::Bandwidth},
}};

Technique techniqueOf(const std::string& text)
{
    for (const TechniqueWord& entry : kTechniques) {
        if (lowered(text).find(entry.word) != std::string::npos) {
            return entry.technique;
        }
    }
    return Technique::None;
}

AuditRemark experts(const ModelSpec& model)
{
    return {AuditReason::ActivePartComputes,
            {static_cast<double>(model.paramsActive.value_or(0)), static_cast<double>(model.paramsTotal)},
            {}};
}

} // namespace

AuditRow auditStorage(const Catalog& catalog, const GuidanceClaim& claim)
{
    AuditRow row{&claim};
    const auto claimed = claimedValue(claim);
    const ModelSpec* model = modelOf(catalog, claim);
    const ModelRange models = model != nullptr ? ModelRange{model, model} : modelsOfSource(catalog, claim);
    if (models.largest == nullptr || !claimed) {
        row.reason = {AuditReason::ModelUnknown, {}, {}};
        return row;
    }
    const bool inMemory = claim.kind.starts_with("ram_");
    const double least = smallestForm(catalog, *models.smallest) + (inMemory ? cacheOf(*models.smallest) : 0);
    const double most = widestForm(catalog, *models.largest) + (inMemory ? cacheOf(*models.largest) : 0);
    row.computed = AuditFigure{least, Unit::Bytes};
    if (!claim.precision.empty() && model != nullptr) {
        const bool holds = *claimed >= least;
        decide(
            row, holds ? Agreement::Agree : Agreement::Differ,
            {holds ? AuditReason::CoversNeed : AuditReason::BelowWeights, {smallestForm(catalog, *model), least}, {}});
        return row;
    }
    row.second = AuditFigure{most, Unit::Bytes};
    const auto reason = model != nullptr ? AuditReason::DependsOnPrecision : AuditReason::DependsOnModelAndPrecision;
    decide(row, *claimed >= most ? Agreement::Agree : Agreement::Differ, {reason, {least, most}, {}});
    return row;
}

AuditRow auditTechnique(const Catalog& catalog, const GuidanceClaim& claim)
{
    AuditRow row{&claim};
    const ModelRange models = modelsOfSource(catalog, claim);
    const Technique technique = techniqueOf(claim.valueText);
    if (models.largest == nullptr || technique == Technique::None) {
        row.reason = {models.largest == nullptr ? AuditReason::ModelUnknown : AuditReason::KindUnknown, {}, claim.kind};
        return row;
    }
    const ModelSpec& model = *models.largest;
    const double wide = widestForm(catalog, model);
    switch (technique) {
    case Technique::Quantisation:
        decide(row, Agreement::Agree, {AuditReason::ReducesWeights, {smallestForm(catalog, model) / wide}, {}});
        break;
    case Technique::Batch:
        decide(row, Agreement::Agree, {AuditReason::ReducesCacheOnly, {cacheOf(model), wide}, {}});
        break;
    case Technique::Distillation:
        decide(row, Agreement::Agree, {AuditReason::SmallerSibling, {widestForm(catalog, *models.smallest), wide}, {}});
        break;
    case Technique::Parallelism:
        decide(row, Agreement::Agree, {AuditReason::ParallelSplits, {}, {}});
        break;
    case Technique::Checkpointing:
        decide(row, Agreement::Differ, {AuditReason::TrainingOnly, {}, {}});
        break;
    case Technique::Experts:
        decide(row, Agreement::Agree, experts(model));
        break;
    case Technique::Bandwidth:
        decide(row, Agreement::Differ, {AuditReason::BytesPerWeight, {1, 2}, {}});
        break;
    case Technique::None:
        break;
    }
    return row;
}

} // namespace berth::guidance
