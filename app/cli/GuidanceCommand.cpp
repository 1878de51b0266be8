#include "app/cli/AuditMessages.h"
#include "app/cli/AuditOutput.h"
#include "app/cli/ClaimTopics.h"
#include "app/cli/ExitCodes.h"
#include "app/cli/Json.h"
#include "app/cli/Messages.h"
#include "app/cli/Session.h"

#include "core/guidance/Audit.h"

#include <fmt/format.h>

#include <array>
#include <memory>
#include <utility>

namespace berth::cli {

namespace {

using guidance::Agreement;
using guidance::AuditRow;

// agree, differ, not comparable
std::array<std::size_t, 3> countAgreements(const std::vector<AuditRow>& rows)
{
    std::array<std::size_t, 3> counts{};
    for (const AuditRow& row : rows) {
        ++counts[static_cast<std::size_t>(row.agreement)];
    }
    return counts;
}

const char* agreementText(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Agree:
        return "Agrees";
    case Agreement::Differ:
        return "Differs";
    case Agreement::NotComparable:
        return "Not comparable";
    }
    return "";
}

// One publication after the other: each claim on a line, what Berth says to it on the next.
std::string auditText(const catalog::Catalog& catalog, const std::vector<AuditRow>& rows)
{
    std::string text;
    std::string source;
    for (const AuditRow& row : rows) {
        if (std::exchange(source, row.claim->provenance.source) != row.claim->provenance.source) {
            text += fmt::format("{}{}\n", text.empty() ? "" : "\n", source);
        }
        text += fmt::format("  {}  {}\n            {}. {}\n", row.claim->id, claimText(catalog, *row.claim),
                            agreementText(row.agreement), sentence(row.reason, *row.claim));
    }
    const auto counts = countAgreements(rows);
    return text
        + fmt::format("{}{} claims: {} agree, {} differ, {} cannot be compared.\n", text.empty() ? "" : "\n",
                      rows.size(), counts[0], counts[1], counts[2]);
}

int audit(Session& session, const std::string& source)
{
    const auto catalog = session.catalog();
    if (!catalog) {
        return fail(session, catalog.error());
    }
    const std::vector<AuditRow> rows = guidance::auditGuidance(**catalog, session.prepared, {source});
    const int code = rows.empty() ? kNoSolution : kSuccess;
    if (!session.json) {
        session.out << auditText(**catalog, rows);
        return code;
    }
    Json results = Json::array();
    for (const AuditRow& row : rows) {
        results.push_back(auditRowJson(**catalog, row));
    }
    const auto counts = countAgreements(rows);
    session.out << dump({{"claims", rows.size()},
                         {"agree", counts[0]},
                         {"differ", counts[1]},
                         {"not_comparable", counts[2]},
                         {"results", results}});
    return code;
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
