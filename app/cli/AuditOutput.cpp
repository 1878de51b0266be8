#include "app/cli/AuditOutput.h"

#include "app/cli/AuditMessages.h"
#include "app/cli/ClaimTopics.h"
#include "app/cli/Messages.h"

#include <fmt/format.h>

namespace berth::cli {

namespace {

using guidance::AuditRow;

Json figureJson(const std::optional<guidance::AuditFigure>& figure)
{
    if (!figure) {
        return {};
    }
    return {{"value", figure->value}, {"unit", unitWord(figure->unit)}};
}

Json remarksJson(const AuditRow& row)
{
    Json remarks = Json::array();
    for (const guidance::AuditRemark& remark : row.remarks) {
        remarks.push_back(sentence(remark, *row.claim));
    }
    for (const Finding& finding : row.findings) {
        remarks.push_back(sentence(finding));
    }
    return remarks;
}

} // namespace

Json auditRowJson(const catalog::Catalog& catalog, const AuditRow& row)
{
    const catalog::GuidanceClaim& claim = *row.claim;
    Json json;
    json["id"] = claim.id;
    json["source"] = claim.provenance.source;
    json["claim"] = claimText(catalog, claim);
    json["model"] = claim.model.text.empty() ? Json() : Json(claim.model.text);
    json["precision"] = claim.precision.empty() ? Json() : Json(claim.precision);
    json["kind"] = claim.kind;
    json["value"] = claim.value ? Json(*claim.value) : Json(claim.valueText);
    json["unit"] = claim.unit;
    json["hardware"] = claim.accelerator.text.empty() ? Json(claim.hardwareText) : Json(claim.accelerator.text);
    json["count"] = claim.hardwareCount ? Json(*claim.hardwareCount) : Json();
    json["agreement"] = agreementWord(row.agreement);
    json["computed"] = figureJson(row.computed);
    json["computed_second"] = figureJson(row.second);
    json["why"] = sentence(row.reason, *row.claim);
    json["remarks"] = remarksJson(row);
    return json;
}

} // namespace berth::cli
