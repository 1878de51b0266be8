#include "app/cli/AdviceOutput.h"
#include "app/cli/AdviceWords.h"
#include "app/cli/AuditMessages.h"
#include "app/cli/ClaimTopics.h"
#include "app/cli/CostDesk.h"
#include "app/cli/CostOutput.h"
#include "app/cli/EstimateContext.h"
#include "app/cli/EstimateText.h"
#include "app/cli/ExitCodes.h"
#include "app/cli/Json.h"
#include "app/cli/Messages.h"
#include "app/cli/ReportTarget.h"
#include "app/cli/Session.h"
#include "app/cli/SizingOptions.h"

#include "core/sizing/CostSubject.h"

#include "core/report/SizingReport.h"

#include <memory>

namespace berth::cli {

namespace {

struct EstimateOptions
{
    sizing::SizingRequest request;
    CostOptions cost;
    bool explain = false;
    std::string report; // file; empty: none
};

int exitCode(memory::Verdict verdict)
{
    const bool runs = verdict == memory::Verdict::Fits || verdict == memory::Verdict::FitsReduced
        || verdict == memory::Verdict::Offload;
    return runs ? kSuccess : kNoSolution;
}

struct Priced
{
    const Result<cost::CostReport>& cost;
    std::string notes;
};

void print(Session& session, const sizing::Sizing& sizing, const EstimateContext& context, const Priced& priced,
           const Json& advice)
{
    const Result<cost::CostReport>& cost = priced.cost;
    if (session.json) {
        const WithSeries series = sizing.derivation.empty() ? WithSeries::No : WithSeries::Yes;
        Json json = estimateJson(sizing, context, cost ? costJson(*cost, series) : missingCostJson(cost.error()));
        json["advice"] = advice;
        session.out << dump(json);
    } else {
        session.out << estimateText(sizing, context,
                                    cost ? costText(*cost) + priced.notes : missingCostText(cost.error()));
    }
}

// Guidance that agrees or differs, what is worth a line on paper; and how much more there is.
void addGuidance(report::SizingReportDetails& details, const EstimateContext& context)
{
    constexpr std::size_t kMost = 6;
    std::vector<report::GuidanceLine>& lines = details.guidance;
    for (const guidance::AuditRow& row : context.guidance) {
        if (row.agreement != guidance::Agreement::NotComparable && lines.size() < kMost) {
            lines.push_back({.finding = row.agreement == guidance::Agreement::Agree ? report::Finding::Agrees
                                                                                    : report::Finding::Differs,
                             .claim = claimText(*context.catalog, *row.claim),
                             .reason = sentence(row.reason, *row.claim),
                             .source = row.claim->provenance.source});
        }
    }
    details.moreGuidance = context.guidance.size() - lines.size();
}

std::vector<report::RemedyLine> remedyLines(const advise::Advice& advice)
{
    std::vector<report::RemedyLine> lines;
    for (const advise::Remedy& remedy : advice.remedies) {
        lines.push_back(
            {remedySentence(remedy, advice.before), remedyGain(remedy), remedyPrice(remedy, advice.before)});
    }
    return lines;
}

report::SizingReportDetails reportDetails(Session& session, const sizing::Sizing& sizing,
                                          const EstimateContext& context, const CostDesk& desk,
                                          const Result<cost::CostReport>& cost)
{
    report::SizingReportDetails details;
    details.catalogueDate = sizing.configuration.catalog->date;
    details.date = today();
    for (const Finding& finding : report::weightiestFirst(sizing.memory.findings)) {
        details.remarks.push_back(sentence(finding));
    }
    if (context.faster) {
        details.remarks.push_back(copiesSentence(context.faster));
    }
    if (sizing.performanceGap) {
        details.remarks.push_back(sentence(*sizing.performanceGap));
    }
    details.cost = cost ? &*cost : nullptr;
    details.rates = desk.rates();
    if (const auto basis = session.prepared.basis(sizing.configuration); basis && sizing.performance) {
        details.curve = sizing::concurrencyCurve(*basis, sizing.configuration);
    }
    details.measured = context.near;
    addGuidance(details, context);
    return details;
}

int estimate(Session& session, const EstimateOptions& options)
{
    if (const auto ready = readyToReport(session, options.report); !ready) {
        return fail(session, ready.error());
    }
    const auto catalog = session.catalog();
    if (!catalog) {
        return fail(session, catalog.error());
    }
    const auto desk = CostDesk::open(**catalog, options.cost, session.err);
    if (!desk) {
        return fail(session, desk.error());
    }
    auto sizing = sizing::size(**catalog, options.request, session.prepared,
                               options.explain ? sizing::Explain::Yes : sizing::Explain::No);
    if (!sizing) {
        return fail(session, sizing.error());
    }
    auto context = makeContext(session, *sizing);
    if (!context) {
        return fail(session, context.error());
    }
    context->faster = sizing::fasterCopies(**catalog, options.request, *sizing, session.prepared);
    RecordingTrace trace;
    const auto cost = desk->report(sizing::costSubject(*sizing), trace);
    if (!cost && !isMissingPrice(cost.error())) {
        return fail(session, cost.error());
    }
    if (options.explain) {
        sizing->derivation.insert(sizing->derivation.end(), trace.steps.begin(), trace.steps.end());
    }
    std::optional<advise::Advice> advice;
    if (session.json || !options.report.empty()) {
        advice = advise::advise(**catalog, options.request, *sizing, session.prepared);
    }
    if (!options.report.empty()) {
        report::SizingReportDetails details = reportDetails(session, *sizing, *context, *desk, cost);
        details.remedies = remedyLines(*advice);
        if (const auto written = session.writeReport(report::makeSizingReport(*sizing, details), options.report);
            !written) {
            return fail(session, written.error());
        }
    }
    print(session, *sizing, *context, {cost, desk->notes()}, advice ? adviceJson(*advice) : Json());
    return exitCode(sizing->memory.verdict);
}

} // namespace

void addEstimateCommand(CLI::App& program, Session& session, Action& chosen)
{
    CLI::App* command = program.add_subcommand("estimate", "Does a model fit on given hardware, and how fast is it");
    const auto options = std::make_shared<EstimateOptions>();
    addLoadOptions(*command, options->request);
    addDeploymentOptions(*command, options->request);
    addCostOptions(*command, options->cost, kUsualOfMachine);
    addReportOption(*command, options->report, "Also writes a PDF to this file, FILE.pdf");
    command->add_flag("--explain", options->explain, "Show how every number is computed");
    command->add_flag("--json", session.json, "One JSON object on standard output");
    command->callback([&session, &chosen, options] {
        chosen = [&session, options] {
            return estimate(session, *options);
        };
    });
}

} // namespace berth::cli
