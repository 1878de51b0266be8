#include "app/cli/CompareCosts.h"
#include "app/cli/CompareReport.h"
#include "app/cli/CompareTargets.h"
#include "app/cli/CostOptions.h"
#include "app/cli/CostOutput.h"
#include "app/cli/EstimateContext.h"
#include "app/cli/ExitCodes.h"
#include "app/cli/Json.h"
#include "app/cli/Session.h"
#include "app/cli/TextTable.h"

#include "core/report/ComparisonReport.h"
#include "core/sizing/CostSubject.h"
#include "core/workspace/RequestFields.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <memory>

namespace berth::cli {

namespace {

using sizing::SizingRequest;

// A configuration is written as "model=DeepSeek-R1,system=dgx-h200,concurrency=50": the options of estimate.
Result<SizingRequest> parseConfiguration(std::string_view text)
{
    SizingRequest request;
    while (!text.empty()) {
        const std::string_view part = text.substr(0, text.find(','));
        text.remove_prefix(std::min(text.size(), part.size() + 1));
        const std::size_t equals = part.find('=');
        const std::string name(part.substr(0, equals));
        const std::string value(equals == part.npos ? std::string_view() : part.substr(equals + 1));
        if (const auto set = workspace::setField(request, name, value); !set) {
            return std::unexpected(set.error());
        }
    }
    return request;
}

using Figure = std::string (*)(const sizing::Sizing&);

constexpr double kWattsPerKilowatt = 1000;

std::string speedFigure(const sizing::Sizing& sizing, double value)
{
    return sizing.performance ? fmt::format("{:.1f}", value) : "?";
}

std::string machinesFigure(const sizing::Sizing& sizing)
{
    const sizing::Deployment& deployment = sizing.configuration.deployment;
    return machineText(deployment.system, deployment.accelerator(), deployment.products, deployment.allNodes());
}

std::string layoutFigure(const sizing::Sizing& sizing)
{
    return layoutText(sizing.configuration.layout, sizing.configuration.replicas);
}

using Figures = std::vector<std::pair<std::string, Figure>>;

Figures inputFigures()
{
    using sizing::Sizing;
    return {
        {"model",
         [](const Sizing& s) {
             return s.configuration.model->id.text;
         }},
        {"machines", machinesFigure},
        {"precision",
         [](const Sizing& s) {
             return s.configuration.precision->id.text;
         }},
        {"engine",
         [](const Sizing& s) {
             return s.configuration.engine->id.text;
         }},
        {"KV cache",
         [](const Sizing& s) {
             return std::string(memory::factsOf(s.configuration.kvFormats.key).id);
         }},
        {"context",
         [](const Sizing& s) {
             return std::to_string(s.configuration.context);
         }},
        {"requests at the same time",
         [](const Sizing& s) {
             return std::to_string(s.configuration.concurrency);
         }},
        {"input and output tokens",
         [](const Sizing& s) {
             return fmt::format("{} + {}", s.configuration.input, s.configuration.output);
         }},
        {"layout", layoutFigure},
    };
}

Figures resultFigures()
{
    using sizing::Sizing;
    return {
        {"verdict",
         [](const Sizing& s) {
             return std::string(verdictWord(s.memory.verdict));
         }},
        {"weights per device, GB",
         [](const Sizing& s) {
             return fmt::format("{:.1f}", toGb(s.memory.device.weights));
         }},
        {"KV cache per device, GB",
         [](const Sizing& s) {
             return fmt::format("{:.1f}", toGb(s.memory.device.kvCache));
         }},
        {"free per device, GB",
         [](const Sizing& s) {
             return fmt::format("{:.1f}", toGb(s.memory.device.free));
         }},
        {"requests at most",
         [](const Sizing& s) {
             return std::to_string(s.memory.maxConcurrency);
         }},
        {"tok/s per user",
         [](const Sizing& s) {
             return speedFigure(s, s.performance ? s.performance->perUser.value : 0);
         }},
        {"tok/s",
         [](const Sizing& s) {
             return speedFigure(s, s.performance ? s.performance->output.value : 0);
         }},
        {"TTFT ms",
         [](const Sizing& s) {
             return speedFigure(s, s.performance ? s.performance->ttft.value * 1e3 : 0);
         }},
        {"power while serving, kW",
         [](const Sizing& s) {
             return s.power ? fmt::format("{:.1f}", s.power->active.value / kWattsPerKilowatt) : "?";
         }},
    };
}

Figures figures()
{
    Figures all = inputFigures();
    std::ranges::move(resultFigures(), std::back_inserter(all));
    return all;
}

bool differs(const std::vector<sizing::Sizing>& all, Figure figure)
{
    return std::any_of(all.begin(), all.end(),
                       [&](const sizing::Sizing& sizing) { return figure(sizing) != figure(all.front()); });
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
    for (const auto& [name, figure] : figures()) {
        std::vector<std::string> row{name};
        for (const sizing::Sizing& sizing : all) {
            row.push_back(figure(sizing));
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
    return table.text() + missingCosts(costs);
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
    for (const auto& [name, figure] : figures()) {
        if (differs(all, figure)) {
            differences.push_back(name);
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

int compare(Session& session, const CompareOptions& options)
{
    if (!options.report.empty() && session.writeReport == nullptr) {
        return fail(session, handOverToTwin(session.arguments, options.report));
    }
    const auto catalog = session.catalog();
    if (!catalog) {
        return fail(session, catalog.error());
    }
    const auto desk = CostDesk::open(**catalog, options.cost, session.err);
    if (!desk) {
        return fail(session, desk.error());
    }
    std::vector<sizing::Sizing> all;
    std::vector<SizingRequest> requests;
    for (const std::string& text : options.configurations) {
        const auto request = parseConfiguration(text);
        if (!request) {
            return fail(session, request.error());
        }
        auto sizing = sizing::size(**catalog, *request, session.prepared);
        if (!sizing) {
            return fail(session, sizing.error());
        }
        all.push_back(*std::move(sizing));
        requests.push_back(*request);
    }
    if (!options.report.empty()) {
        if (const auto written =
                writeComparison(session, {requests, {targetsOf(options.targets)}}, options.cost, options.report);
            !written) {
            return fail(session, written.error());
        }
    }
    const auto costs = costsOf(all, *desk);
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
        session.out << compareText(all, *costs, targets);
    }
    const bool anyLoads =
        std::any_of(all.begin(), all.end(), [](const sizing::Sizing& s) { return sizing::loads(s.memory.verdict); });
    return anyLoads ? kSuccess : kNoSolution;
}

} // namespace

void addCompareCommand(CLI::App& program, Session& session, Action& chosen)
{
    constexpr int kMostCompared = 6;
    CLI::App* command = program.add_subcommand("compare", "Configurations side by side");
    const auto options = std::make_shared<CompareOptions>();
    command
        ->add_option("configurations", options->configurations,
                     "Two to six of them, each like model=DeepSeek-R1,system=dgx-h200,concurrency=50")
        ->required()
        ->expected(2, kMostCompared);
    addTargetOptions(*command, options->targets);
    addCostOptions(*command, options->cost);
    command->add_option("--report", options->report, "Also writes the comparison as a PDF");
    command->add_flag("--json", session.json, "One JSON object on standard output");
    command->callback([&session, &chosen, options] {
        chosen = [&session, options] {
            return compare(session, *options);
        };
    });
}

} // namespace berth::cli
