#include "app/cli/AuditMessages.h"
#include "app/cli/ExitCodes.h"
#include "app/cli/Json.h"
#include "app/cli/Messages.h"
#include "app/cli/Session.h"
#include "app/cli/TextTable.h"

#include "core/guidance/Audit.h"

#include <fmt/format.h>

#include <array>
#include <memory>

namespace berth::cli {

namespace {

using guidance::Agreement;
using guidance::AuditRow;

std::string claimText(const catalog::GuidanceClaim& claim)
{
    const std::string value = claim.value ? fmt::format("{:g}", *claim.value) : claim.valueText;
    const std::string subject = !claim.model.text.empty() ? claim.model.text : claim.modelText;
    std::string text = claim.kind + (value.empty() ? "" : " " + value + (claim.unit.empty() ? "" : " " + claim.unit));
    for (const std::string& part : {subject, claim.precision, claim.accelerator.text, claim.hardwareText}) {
        text += part.empty() ? "" : ", " + part;
    }
    return text;
}

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

Json rowJson(const AuditRow& row)
{
    const catalog::GuidanceClaim& claim = *row.claim;
    Json json;
    json["id"] = claim.id;
    json["source"] = claim.provenance.source;
    json["claim"] = claimText(claim);
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

// agree, differ, not comparable
std::array<std::size_t, 3> countAgreements(const std::vector<AuditRow>& rows)
{
    std::array<std::size_t, 3> counts{};
    for (const AuditRow& row : rows) {
        ++counts[static_cast<std::size_t>(row.agreement)];
    }
    return counts;
}

std::string auditText(const std::vector<AuditRow>& rows)
{
    constexpr std::size_t kClaimWidth = 60;
    TextTable table({{"id"}, {"claim", Align::Left, kClaimWidth}, {"Berth"}, {"why"}});
    for (const AuditRow& row : rows) {
        table.add(
            {row.claim->id, claimText(*row.claim), agreementWord(row.agreement), sentence(row.reason, *row.claim)});
    }
    const auto counts = countAgreements(rows);
    return table.text()
        + fmt::format("{} claims: {} agree, {} differ, {} not comparable\n", rows.size(), counts[0], counts[1],
                      counts[2]);
}

int audit(Session& session, const std::string& source)
{
    const auto catalog = session.catalog();
    if (!catalog) {
        return fail(session, catalog.error());
    }
    const std::vector<AuditRow> rows = guidance::auditGuidance(**catalog, session.prepared, {source});
    if (!session.json) {
        session.out << auditText(rows);
        return kSuccess;
    }
    Json results = Json::array();
    for (const AuditRow& row : rows) {
        results.push_back(rowJson(row));
    }
    const auto counts = countAgreements(rows);
    session.out << dump({{"claims", rows.size()},
                         {"agree", counts[0]},
                         {"differ", counts[1]},
                         {"not_comparable", counts[2]},
                         {"results", results}});
    return kSuccess;
}

} // namespace

void addGuidanceCommand(CLI::App& program, Session& session, Action& chosen)
{
    CLI::App* command = program.add_subcommand("guidance", "What published guides claim");
    command->require_subcommand(1);
    CLI::App* audited = command->add_subcommand("audit", "Every claim held against the engine, row by row");
    const auto source = std::make_shared<std::string>();
    audited->add_option("--source", *source, "Only claims whose source or id contains this text");
    audited->add_flag("--json", session.json, "One JSON object on standard output");
    audited->callback([&session, &chosen, source] {
        chosen = [&session, source] {
            return audit(session, *source);
        };
    });
}

} // namespace berth::cli
