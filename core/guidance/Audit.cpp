#include "core/guidance/Audit.h"

#include "core/guidance/ClaimFacts.h"
#include "core/guidance/MemoryAudit.h"
#include "core/guidance/ProductAudit.h"
#include "core/guidance/SpecAudit.h"
#include "core/guidance/SpeedAudit.h"
#include "core/guidance/TopicAudit.h"
#include "core/guidance/TrainingAudit.h"

namespace berth::guidance {

namespace {

using catalog::Catalog;
using catalog::GuidanceClaim;
using sizing::PreparedModels;

AuditRow notComparable(const GuidanceClaim& claim, AuditReason reason)
{
    return {.claim = &claim, .reason = {reason, {}, reason == AuditReason::KindUnknown ? claim.kind : std::string()}};
}

// Kinds are open text in the catalogue's files: an unknown one becomes a row that says so, not an error.
AuditRow auditOther(const Catalog& catalog, PreparedModels& prepared, const GuidanceClaim& claim)
{
    const std::string& kind = claim.kind;
    if (kind.starts_with("params_")) {
        return auditParameters(catalog, claim);
    }
    if (kind.starts_with("memory_saving")) {
        return auditSaving(catalog, claim);
    }
    if (kind == "architecture") {
        return auditGeneration(catalog, claim);
    }
    if (kind == "china_specific") {
        return auditMarket(catalog, claim);
    }
    if (kind == "hardware_price") {
        return auditPrice(catalog, claim);
    }
    if (kind == "platform") {
        return auditPlatform(catalog, claim);
    }
    if (kind == "native_precision" || kind == "training_precision") {
        return auditPublishedForm(catalog, claim);
    }
    if (kind == "technique") {
        return auditTechnique(catalog, claim);
    }
    if (kind.starts_with("training_")) {
        return auditTraining(catalog, claim);
    }
    if (kind.starts_with("decode_")) {
        return auditSpeed(catalog, prepared, claim);
    }
    if (kind.starts_with("pool_")) {
        return notComparable(claim, AuditReason::PoolNotComputed);
    }
    const bool cpu = kind.starts_with("cpu_");
    return notComparable(claim, cpu ? AuditReason::NotAMemoryFact : AuditReason::KindUnknown);
}

bool passes(const GuidanceClaim& claim, const AuditFilter& filter)
{
    const std::string asked = lowered(filter.source);
    return lowered(claim.provenance.source).find(asked) != std::string::npos
        || lowered(claim.id).find(asked) != std::string::npos;
}

} // namespace

AuditRow auditClaim(const Catalog& catalog, PreparedModels& prepared, const GuidanceClaim& claim)
{
    const std::string& kind = claim.kind;
    if (kind == "vram_required") {
        return auditVram(catalog, prepared, claim);
    }
    if (kind == "minimum_deployment") {
        return auditDeployment(catalog, prepared, claim);
    }
    if (kind == "hardware") {
        return auditHardware(catalog, prepared, claim);
    }
    if (kind == "multi_gpu") {
        return auditSeveralNeeded(catalog, prepared, claim);
    }
    if (kind == "disk_required" || kind.starts_with("ram_")) {
        return auditStorage(catalog, claim);
    }
    if (kind.starts_with("spec_")) {
        return auditSpec(catalog, claim);
    }
    if (kind == "link_ratio" || kind == "link_as_memory_bandwidth") {
        return auditRates(catalog, claim);
    }
    if (kind.starts_with("link_")) {
        return auditLink(catalog, claim);
    }
    return auditOther(catalog, prepared, claim);
}

std::vector<AuditRow> auditGuidance(const Catalog& catalog, PreparedModels& prepared, const AuditFilter& filter)
{
    std::vector<AuditRow> rows;
    for (const GuidanceClaim& claim : catalog.guidance) {
        if (passes(claim, filter)) {
            rows.push_back(auditClaim(catalog, prepared, claim));
        }
    }
    return rows;
}

} // namespace berth::guidance
