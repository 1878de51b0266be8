#include "app/cli/CompareCosts.h"
#include "app/cli/CompareFigures.h"
#include "app/cli/CompareReport.h"
#include "app/cli/CompareTargets.h"
#include "app/cli/CostDesk.h"
#include "app/cli/CostOutput.h"
#include "app/cli/EstimateContext.h"
#include "app/cli/ExitCodes.h"
#include "app/cli/Json.h"
#include "app/cli/Messages.h"
#include "app/cli/ReportTarget.h"
#include "app/cli/Session.h"
#include "app/cli/SizingOptions.h"
#include "app/cli/TextTable.h"

#include "core/report/FormatText.h"
#include "core/sizing/CostSubject.h"
#include "core/workspace/RequestFields.h"

#include <fmt/format.h>

#include <algorithm>
#include <expected>
#include <iterator>
#include <memory>

namespace berth::cli {

namespace {

using sizing::SizingRequest;

// An option of estimate that sets several fields, or one of another name. What is wrong; empty: nothing.
std::string setOption(SizingRequest& request, const std::string& name, const std::string& value)
{
    if (name == "disaggregate") {
        const std::string wrong = setSplit(value, request);
        return wrong.empty() ? wrong : name + " " + wrong;
    }
    const auto set = workspace::setField(request, name == "prefill-tp" ? "prompt-tp" : name, value);
    return set ? std::string() : sentence(set.error());
}

// A configuration is written as "model=DeepSeek-R1,system=dgx-h200,concurrency=50": the options of estimate. Otherwise
// what is wrong, as a sentence.
std::expected<SizingRequest, std::string> parseConfiguration(std::string_view text)
{
    SizingRequest request;
    while (!text.empty()) {
        const std::string_view part = text.substr(0, text.find(','));
        text.remove_prefix(std::min(text.size(), part.size() + 1));
        const std::size_t equals = part.find('=');
        const std::string name(part.substr(0, equals));
        const std::string value(equals == part.npos ? std::string_view() : part.substr(equals + 1));
        if (std::string wrong = setOption(request, name, value); !wrong.empty()) {
            return std::unexpected(report::cleanText(wrong));
        }
    }
    return request;
}

bool differs(const std::vector<sizing::Sizing>& all, const CompareFigure& figure)
{
    return std::any_of(all.begin(), all.end(), [&](const sizing::Sizing& sizing) {
        return figure.second(sizing) != figure.second(all.front());
    });
}

using Costs = std::vector<Result<cost::CostReport>>;

bool differs(const CompareRow& row)
{
    return std::ranges::any_of(row.second, [&](const std::string& cell) { return cell != row.second.front(); });
}

std::string compareText(const std::vector<sizing::Sizing>& all, const Costs& costs,
                        const std::vector<CompareRow>& targets)
{
    std::vector<TextColumn> columns{{""}};
    for (std::size_t i = 0; i < all.size(); ++i) {
        columns.push_back({std::to_string(i + 1), Align::Right});
    }
    columns.push_back({""});
    TextTable table(columns);
    for (const CompareFigure& figure : compareFigures()) {
        std::vector<std::string> row{figure.first};
        for (const sizing::Sizing& sizing : all) {
            row.push_back(figure.second(sizing));
        }
        row.push_back(differs(all, figure) ? "differs" : "");
        table.add(row);
    }
    std::vector<CompareRow> others = targets;
    std::ranges::move(costRows(costs), std::back_inserter(others));
    for (const CompareRow& cells : others) {
        std::vector<std::string> row{cells.first};
        row.insert(row.end(), cells.second.begin(), cells.second.end());
        row.push_back(differs(cells) ? "differs" : "");
        table.add(row);
    }
    return table.text() + guessText(all) + costFooter(costs);
}

Result<Json> compareJson(Session& session, const std::vector<sizing::Sizing>& all, const Costs& costs,
                         const std::vector<CompareRow>& targets)
{
    Json results = Json::array();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const sizing::Sizing& sizing = all[i];
        const Result<cost::CostReport>& cost = costs[i];
        const auto context = makeContext(session, sizing);
        if (!context) {
            return std::unexpected(context.error());
        }
        results.push_back(
            estimateJson(sizing, *context, cost ? costJson(*cost, WithSeries::No) : missingCostJson(cost.error())));
    }
    Json differences = Json::array();
    for (const CompareFigure& figure : compareFigures()) {
        if (differs(all, figure)) {
            differences.push_back(figure.first);
        }
    }
    std::vector<CompareRow> others = targets;
    std::ranges::move(costRows(costs), std::back_inserter(others));
    for (const CompareRow& cells : others) {
        if (differs(cells)) {
            differences.push_back(cells.first);
        }
    }
    Json json{{"results", results}, {"differences", differences}};
    for (const CompareRow& target : targets) {
        json["targets"].push_back({{"target", target.first}, {"results", target.second}});
    }
    return json;
}

struct CompareOptions
{
    std::vector<std::string> configurations;
    TargetOptions targets;
    CostOptions cost;
    std::string report;
};

// Without those whose prices nobody publishes; errors of the options are errors.
Result<Costs> costsOf(const std::vector<sizing::Sizing>& all, const CostDesk& desk)
{
    Costs costs;
    for (const sizing::Sizing& sizing : all) {
        RecordingTrace trace;
        auto cost = desk.report(sizing::costSubject(sizing), trace);
        if (!cost && !isMissingPrice(cost.error())) {
            return std::unexpected(cost.error());
        }
        costs.push_back(std::move(cost));
    }
    return costs;
}

// Which configuration is wrong, with its keys as they are written there: without hyphens.
void tellIn(Session& session, std::size_t place, const std::string& wrong)
{
    std::string words = ' ' + wrong;
    for (std::size_t at = words.find(" --"); at != std::string::npos; at = words.find(" --", at)) {
        words.erase(at + 1, 2);
    }
    session.err << fmt::format("Configuration {}:{}\n", place, words);
}

struct Sized
{
    std::vector<SizingRequest> requests;
    std::vector<sizing::Sizing> all; // of each
};

// Nothing: what is wrong has been said.
std::optional<Sized> sizeAll(Session& session, const catalog::Catalog& catalog, const std::vector<std::string>& texts)
{
    constexpr std::size_t kMostCompared = 6;
    if (texts.size() < 2 || texts.size() > kMostCompared) {
        session.err << fmt::format("\"compare\" takes two to six configurations, not {}.\n", texts.size());
        return std::nullopt;
    }
    Sized sized;
    for (const std::string& text : texts) {
        const auto request = parseConfiguration(text);
        if (!request) {
            tellIn(session, sized.all.size() + 1, request.error());
            return std::nullopt;
        }
        auto sizing = sizing::size(catalog, *request, session.prepared);
        if (!sizing) {
            tellIn(session, sized.all.size() + 1, sentence(sizing.error()));
            return std::nullopt;
        }
        sized.requests.push_back(*request);
        sized.all.push_back(*std::move(sizing));
    }
    return sized;
}

// Amounts in different currencies could not be held against each other.
CostDesk inOneCurrency(const CostDesk& desk, const std::vector<sizing::Sizing>& all)
{
    std::vector<cost::CostSubject> subjects;
    for (const sizing::Sizing& sizing : all) {
        subjects.push_back(sizing::costSubject(sizing));
    }
    return desk.inOneCurrency(subjects);
}

int compare(Session& session, const CompareOptions& options)
{
    if (const auto ready = readyToReport(session, options.report); !ready) {
        return fail(session, ready.error());
    }
    const auto catalog = session.catalog();
    if (!catalog) {
        return fail(session, catalog.error());
    }
    const auto opened = CostDesk::open(**catalog, options.cost, session.err);
    if (!opened) {
        return fail(session, opened.error());
    }
    const auto sized = sizeAll(session, **catalog, options.configurations);
    if (!sized) {
        return kBadInput;
    }
    const std::vector<sizing::Sizing>& all = sized->all;
    const CostDesk desk = inOneCurrency(*opened, all);
    if (!options.report.empty()) {
        if (const auto written =
                writeComparison(session, {sized->requests, {targetsOf(options.targets)}}, desk, options.report);
            !written) {
            return fail(session, written.error());
        }
    }
    const auto costs = costsOf(all, desk);
    if (!costs) {
        return fail(session, costs.error());
    }
    const std::vector<CompareRow> targets = targetRows(all, targetsOf(options.targets));
    if (session.json) {
        const auto json = compareJson(session, all, *costs, targets);
        if (!json) {
            return fail(session, json.error());
        }
        session.out << dump(*json);
    } else {
        session.out << compareText(all, *costs, targets) << desk.notes();
    }
    const bool anyLoads =
        std::any_of(all.begin(), all.end(), [](const sizing::Sizing& s) { return sizing::loads(s.memory.verdict); });
    return anyLoads ? kSuccess : kNoSolution;
}

} // namespace

void addCompareCommand(CLI::App& program, Session& session, Action& chosen)
{
    constexpr int kMostRead = 1000; // so that too many are counted
    CLI::App* command = program.add_subcommand("compare", "Configurations side by side");
    const auto options = std::make_shared<CompareOptions>();
    command
        ->add_option("configurations", options->configurations,
                     "Two to six of them, each like model=DeepSeek-R1,system=dgx-h200,concurrency=50; the keys are the "
                     "options of estimate from --model to --max-batched-tokens, owned=yes")
        ->required()
        ->expected(1, kMostRead)
        ->type_name("CONFIGURATION");
    addTargetOptions(*command, options->targets);
    addCostOptions(*command, options->cost, "the one for all that leaves fewest costs open");
    addReportOption(*command, options->report, "Also writes the comparison as a PDF to this file, FILE.pdf");
    command->add_flag("--json", session.json, "One JSON object on standard output");
    command->callback([&session, &chosen, options] {
        chosen = [&session, options] {
            return compare(session, *options);
        };
    });
}

} // namespace berth::cli
