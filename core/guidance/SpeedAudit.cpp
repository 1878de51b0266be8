#include "core/guidance/SpeedAudit.h"

#include "core/guidance/ClaimFacts.h"

namespace berth::guidance {

namespace {

using catalog::Catalog;
using catalog::GuidanceClaim;
using sizing::PreparedModels;

// The fastest of the formats that a stated precision may stand for.
std::optional<sizing::Sizing> fastest(const Catalog& catalog, PreparedModels& prepared, const GuidanceClaim& claim,
                                      const spec::ModelSpec& model)
{
    sizing::SizingRequest request;
    request.model = model.id.text;
    request.system = claim.system;
    if (claim.system.empty()) {
        const spec::AcceleratorSpec* accelerator = acceleratorOf(catalog, claim);
        request.accelerator = accelerator != nullptr ? accelerator->id.text : std::string();
        request.count = claim.hardwareCount.value_or(1);
    }
    std::optional<sizing::Sizing> best;
    for (const spec::PrecisionSpec* precision : claimedPrecisions(catalog, claim.precision, model)) {
        request.precision = precision->id.text;
        auto tried = sizing::size(catalog, request, prepared);
        const bool better = tried && tried->performance
            && (!best || tried->performance->perUser.value > best->performance->perUser.value);
        if (better) {
            best = *std::move(tried);
        }
    }
    return best;
}

} // namespace

AuditRow auditSpeed(const Catalog& catalog, PreparedModels& prepared, const GuidanceClaim& claim)
{
    AuditRow row{&claim};
    const spec::ModelSpec* model = modelOf(catalog, claim);
    if (model == nullptr || !claim.value) {
        row.reason = {AuditReason::ModelUnknown, {}, {}};
        return row;
    }
    const auto sizing = fastest(catalog, prepared, claim, *model);
    if (!sizing) {
        row.reason = {AuditReason::HardwareUnknown, {}, {}};
        return row;
    }
    const performance::PerformanceEstimate& speed = *sizing->performance;
    const double low = 1 / speed.tpotInterval.high;
    const double high = 1 / speed.tpotInterval.low;
    const bool within = *claim.value >= low && *claim.value <= high;
    row.findings = sizing->memory.findings;
    row.computed = AuditFigure{speed.perUser.value, Unit::TokensPerSecond};
    row.agreement = within ? Agreement::Agree : Agreement::Differ;
    row.reason = {within ? AuditReason::SpeedWithin : AuditReason::SpeedOutside,
                  {speed.perUser.value, low, high},
                  sizing->configuration.precision->id.text};
    return row;
}

} // namespace berth::guidance
