#include "core/guidance/MemoryAudit.h"

#include "core/guidance/ClaimFacts.h"
#include "core/guidance/StatedFigure.h"
#include "core/guidance/Trial.h"
#include "core/spec/CacheShape.h"

#include <algorithm>
#include <bit>

namespace berth::guidance {

namespace {

using catalog::Catalog;
using catalog::GuidanceClaim;
using sizing::PreparedModels;

constexpr std::string_view kFourBits = "int4";

void decide(AuditRow& row, Agreement agreement, AuditRemark remark)
{
    row.agreement = agreement;
    row.reason = std::move(remark);
}

std::optional<TrialRequest> trialOf(const Catalog& catalog, const GuidanceClaim& claim, const spec::ModelSpec& model)
{
    const spec::AcceleratorSpec* accelerator = acceleratorOf(catalog, claim);
    if (accelerator == nullptr || claim.precision.empty()) {
        return std::nullopt;
    }
    return TrialRequest{&model, claim.precision, accelerator, claim.hardwareCount.value_or(1)};
}

double smallCache(const spec::ModelSpec& model)
{
    constexpr double kSixteenBit = 2;
    const spec::CachePerSequence cache = spec::makeCachePerSequence(model);
    return (cache.valuesPerToken * static_cast<double>(kSmallContext) + cache.windowValues) * kSixteenBit;
}

Need needOf(const Catalog& catalog, const GuidanceClaim& claim, const spec::ModelSpec& model)
{
    Need need;
    for (const spec::PrecisionSpec* precision : claimedPrecisions(catalog, claim.precision, model)) {
        const double bytes = weightBytes(model, *precision).value_or(0);
        const bool gguf = precision->kind == spec::PrecisionKind::GgufMix;
        (gguf ? need.gguf : need.group) = bytes;
        need.weights = need.weights > 0 ? std::min(need.weights, bytes) : bytes;
    }
    need.smallLoad = need.weights + smallCache(model);
    return need;
}

// The same source recommends the same hardware for another precision of the model, and there it loads.
std::string precisionThatLoads(const Catalog& catalog, PreparedModels& prepared, const GuidanceClaim& claim,
                               const TrialRequest& request)
{
    for (const GuidanceClaim& other : catalog.guidance) {
        const bool sameRow = other.kind == claim.kind && other.model == claim.model
            && other.accelerator == claim.accelerator && other.provenance.source == claim.provenance.source;
        if (!sameRow || other.precision == claim.precision || other.hardwareCount != claim.hardwareCount) {
            continue;
        }
        TrialRequest tried = request;
        tried.precision = other.precision;
        const auto trial = tryOn(catalog, prepared, tried);
        if (trial && trial->loads) {
            return other.precision;
        }
    }
    return {};
}

void remarkOnModel(const Catalog& catalog, AuditRow& row, const spec::ModelSpec& model)
{
    if (nominalBytesPerParameter(row.claim->precision) != 2 || model.nativeFormat != spec::WeightFormat::Fp8Block) {
        return;
    }
    for (const spec::PrecisionSpec* native : claimedPrecisions(catalog, "fp8", model)) {
        row.remarks.push_back(
            {AuditReason::UpcastOfNative, {weightBytes(model, *native).value_or(0)}, native->id.text});
    }
}

void remarkOnHardware(AuditRow& row, const TrialRequest& request)
{
    if (request.accelerator->chips > 1) {
        row.remarks.push_back({AuditReason::TwoChips, {static_cast<double>(request.accelerator->chips)}, {}});
    }
    if (!std::has_single_bit(static_cast<unsigned>(request.count))) {
        row.remarks.push_back({AuditReason::UnusualGroup, {static_cast<double>(request.count)}, {}});
    }
    if (!row.claim->hardwareText.empty()) {
        row.remarks.push_back({AuditReason::NameCoversSeveral, {}, request.accelerator->name});
    }
}

AuditRemark failure(const Catalog& catalog, PreparedModels& prepared, const GuidanceClaim& claim,
                    const TrialRequest& request, const Trial& trial)
{
    if (!trial.runs) {
        return {AuditReason::CannotRun, {static_cast<double>(trial.devices)}, {}};
    }
    const std::string other = precisionThatLoads(catalog, prepared, claim, request);
    if (!other.empty()) {
        return {AuditReason::ServesOtherPrecision, {trial.missingPerDevice}, other};
    }
    return {AuditReason::DoesNotLoad, {trial.missingPerDevice, static_cast<double>(trial.devices)}, {}};
}

AuditRemark success(const Trial& trial)
{
    const auto reason = trial.holdsSmallLoad ? AuditReason::Loads : AuditReason::LoadsTight;
    return {reason, {trial.tokens, static_cast<double>(trial.devices)}, {}};
}

} // namespace

AuditRow auditVram(const Catalog& catalog, PreparedModels& prepared, const GuidanceClaim& claim)
{
    AuditRow row{&claim};
    const spec::ModelSpec* model = modelOf(catalog, claim);
    if (model == nullptr || !claimedValue(claim)) {
        row.reason = {AuditReason::ModelUnknown, {}, {}};
        return row;
    }
    Need need = needOf(catalog, claim, *model);
    if (need.weights <= 0) {
        row.reason = {AuditReason::ModelUnknown, {}, {}};
        return row;
    }
    auto request = trialOf(catalog, claim, *model);
    if (request) {
        request->choice = Choice::LeastMemory;
    }
    const auto trial = request ? tryOn(catalog, prepared, *request) : std::nullopt;
    if (trial && trial->runs) {
        need.smallLoad = std::max(need.smallLoad, trial->neededBytes);
        row.findings = trial->findings;
    }
    const FigureVerdict figure = judgeFigure(claim, *model, need);
    row.computed = AuditFigure{need.weights, Unit::Bytes};
    row.second = AuditFigure{need.smallLoad, Unit::Bytes};
    decide(row, figure.agreement, figure.remark);
    if (trial && !trial->loads) {
        row.remarks.push_back(figure.remark);
        decide(row, Agreement::Differ, failure(catalog, prepared, claim, *request, *trial));
    } else if (trial) {
        row.remarks.push_back(success(*trial));
    }
    if (figure.agreement == Agreement::Agree && *claimedValue(claim) < need.gguf) {
        row.remarks.push_back({AuditReason::LargerAsGguf, {need.gguf}, {}});
    }
    remarkOnModel(catalog, row, *model);
    if (request) {
        remarkOnHardware(row, *request);
    }
    return row;
}

AuditRow auditDeployment(const Catalog& catalog, PreparedModels& prepared, const GuidanceClaim& claim)
{
    AuditRow row{&claim};
    const spec::ModelSpec* model = modelOf(catalog, claim);
    const auto request = model != nullptr ? trialOf(catalog, claim, *model) : std::nullopt;
    const auto trial = request ? tryOn(catalog, prepared, *request) : std::nullopt;
    if (!trial) {
        row.reason = {model == nullptr ? AuditReason::ModelUnknown : AuditReason::HardwareUnknown, {}, {}};
        return row;
    }
    row.findings = trial->findings;
    row.computed = AuditFigure{trial->neededBytes, Unit::Bytes};
    row.second = AuditFigure{trial->tokens, Unit::Tokens};
    const auto smaller = trial->loads ? smallestCount(catalog, prepared, *request) : std::nullopt;
    if (!trial->loads) {
        decide(row, Agreement::Differ, failure(catalog, prepared, claim, *request, *trial));
    } else if (smaller && claim.system.empty()) {
        decide(row, Agreement::Differ,
               {AuditReason::MoreThanNeeded, {static_cast<double>(smaller->count), smaller->trial.tokens}, {}});
    } else {
        decide(row, trial->holdsSmallLoad ? Agreement::Agree : Agreement::Differ, success(*trial));
        if (smaller) {
            row.remarks.push_back({AuditReason::SoldAsWhole, {static_cast<double>(smaller->count)}, {}});
        }
    }
    remarkOnModel(catalog, row, *model);
    remarkOnHardware(row, *request);
    return row;
}

AuditRow auditHardware(const Catalog& catalog, PreparedModels& prepared, const GuidanceClaim& claim)
{
    AuditRow row{&claim};
    const spec::ModelSpec* model = modelOf(catalog, claim);
    if (model == nullptr) {
        row.reason = {AuditReason::ModelUnknown, {}, {}};
        return row;
    }
    if (const auto device = claimedValue(claim)) {
        const double weights = needOf(catalog, claim, *model).weights;
        row.computed = AuditFigure{weights, Unit::Bytes};
        const bool holds = weights < *device;
        decide(row, holds ? Agreement::Agree : Agreement::Differ,
               {holds ? AuditReason::CoversNeed : AuditReason::OnlyWithOffload, {weights, *device}, {}});
        return row;
    }
    const auto* accelerator = acceleratorOf(catalog, claim);
    if (accelerator == nullptr) {
        row.reason = {AuditReason::HardwareUnknown, {}, {}};
        return row;
    }
    // A precision that is not stated may be any; the widest that loads is named.
    TrialRequest request{model, claim.precision.empty() ? "bf16" : claim.precision, accelerator,
                         claim.hardwareCount.value_or(1)};
    const auto stated = tryOn(catalog, prepared, request);
    if (!stated) {
        row.reason = {AuditReason::ModelUnknown, {}, {}};
        return row;
    }
    row.findings = stated->findings;
    row.computed = AuditFigure{stated->neededBytes, Unit::Bytes};
    if (stated->loads) {
        decide(row, Agreement::Agree, success(*stated));
        return row;
    }
    request.precision = kFourBits;
    const auto small = claim.precision.empty() ? tryOn(catalog, prepared, request) : std::nullopt;
    if (small && small->loads) {
        decide(row, Agreement::Agree, {AuditReason::OnlyQuantised, {stated->missingPerDevice}, request.precision});
    } else {
        decide(row, Agreement::Differ, failure(catalog, prepared, claim, request, *stated));
    }
    return row;
}

AuditRow auditSeveralNeeded(const Catalog& catalog, PreparedModels& prepared, const GuidanceClaim& claim)
{
    AuditRow row{&claim};
    const spec::ModelSpec* model = modelOf(catalog, claim);
    const auto* accelerator = acceleratorOf(catalog, claim);
    if (model == nullptr || accelerator == nullptr) {
        row.reason = {model == nullptr ? AuditReason::ModelUnknown : AuditReason::HardwareUnknown, {}, {}};
        return row;
    }
    GuidanceClaim smallest = claim;
    smallest.precision = kFourBits;
    const double weights = needOf(catalog, smallest, *model).weights;
    row.computed = AuditFigure{weights, Unit::Bytes};
    const auto trial = tryOn(catalog, prepared, {model, smallest.precision, accelerator, 1});
    if (trial && trial->loads) {
        decide(row, Agreement::Differ, {AuditReason::OneIsEnough, {trial->tokens}, {}});
    } else {
        decide(row, Agreement::Agree,
               {AuditReason::NeedsSeveral, {weights, toDouble(spec::reportedMemory(*accelerator).bytes)}, {}});
    }
    return row;
}

} // namespace berth::guidance
