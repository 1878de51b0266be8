#include "core/guidance/Relevance.h"

#include "core/guidance/ClaimFacts.h"

#include <algorithm>

namespace berth::guidance {

namespace {

bool speaksOfPrecision(const catalog::Catalog& catalog, const catalog::GuidanceClaim& claim,
                       const sizing::Configuration& configuration)
{
    if (claim.precision.empty() || claim.precision == configuration.precision->id.text) {
        return true;
    }
    const auto precisions = claimedPrecisions(catalog, claim.precision, *configuration.model);
    return std::find(precisions.begin(), precisions.end(), configuration.precision) != precisions.end();
}

bool namesHardware(const catalog::GuidanceClaim& claim)
{
    return !claim.accelerator.empty() || !claim.system.empty() || !claim.hardwareText.empty();
}

bool speaksOfHardware(const catalog::GuidanceClaim& claim, const sizing::Deployment& deployment)
{
    const bool isSystem = deployment.system != nullptr && claim.system == deployment.system->id.text;
    return isSystem || (!claim.accelerator.empty() && claim.accelerator == deployment.accelerator().id);
}

int rankOf(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Differ:
        return 0;
    case Agreement::Agree:
        return 1;
    case Agreement::NotComparable:
        break;
    }
    return 2;
}

} // namespace

Relevance relevanceOf(const catalog::Catalog& catalog, const catalog::GuidanceClaim& claim,
                      const sizing::Configuration& configuration)
{
    const bool sameHardware = speaksOfHardware(claim, configuration.deployment);
    if (claim.model.empty() && claim.modelText.empty()) {
        return sameHardware ? Relevance::Device : Relevance::None;
    }
    if (!(claim.model == configuration.model->id)) {
        return Relevance::None;
    }
    if (!speaksOfPrecision(catalog, claim, configuration)) {
        return Relevance::OtherPrecision;
    }
    return sameHardware || !namesHardware(claim) ? Relevance::Exact : Relevance::OtherHardware;
}

std::vector<const AuditRow*> relevantRows(const catalog::Catalog& catalog, const std::vector<AuditRow>& rows,
                                          const sizing::Configuration& configuration)
{
    std::vector<std::pair<Relevance, const AuditRow*>> ranked;
    for (const AuditRow& row : rows) {
        const Relevance relevance = relevanceOf(catalog, *row.claim, configuration);
        if (relevance != Relevance::None) {
            ranked.emplace_back(relevance, &row);
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : rankOf(a.second->agreement) < rankOf(b.second->agreement);
    });
    std::vector<const AuditRow*> relevant;
    relevant.reserve(ranked.size());
    for (const auto& [relevance, row] : ranked) {
        relevant.push_back(row);
    }
    return relevant;
}

std::vector<AuditRow> auditFor(const sizing::Configuration& configuration, sizing::PreparedModels& prepared)
{
    const catalog::Catalog& catalog = *configuration.catalog;
    std::vector<AuditRow> rows;
    for (const catalog::GuidanceClaim& claim : catalog.guidance) {
        if (relevanceOf(catalog, claim, configuration) != Relevance::None) {
            rows.push_back(auditClaim(catalog, prepared, claim));
        }
    }
    std::vector<AuditRow> ordered;
    for (const AuditRow* row : relevantRows(catalog, rows, configuration)) {
        ordered.push_back(*row);
    }
    return ordered;
}

} // namespace berth::guidance
