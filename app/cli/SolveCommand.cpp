#include "app/cli/CostDesk.h"
#include "app/cli/ExitCodes.h"
#include "app/cli/Session.h"
#include "app/cli/SolveOutput.h"

#include "core/solve/Pricing.h"
#include "core/solve/SolveRequest.h"

#include <algorithm>
#include <memory>

namespace berth::cli {

namespace {

constexpr std::size_t kUsualResults = 10;
constexpr solve::TargetSteps kPrintedSteps{.perUser = 0.01, .ttft = 0.001}; // of a diagnosis

struct SolveOptions
{
    solve::SolveRequest request;
    std::vector<std::string> precisions;
    CostOptions cost;
    std::string rank = "cost";
    std::size_t top = kUsualResults;
    solve::GivenHardware hardware;
};

const std::vector<std::pair<std::string, solve::Rank>>& ranks()
{
    static const std::vector<std::pair<std::string, solve::Rank>> all = {{"cost", solve::Rank::Cost},
                                                                         {"cost-per-token", solve::Rank::CostPerToken},
                                                                         {"throughput", solve::Rank::Throughput},
                                                                         {"power", solve::Rank::Power},
                                                                         {"pareto", solve::Rank::Pareto}};
    return all;
}

void addWorkloadOptions(CLI::App& command, SolveOptions& options)
{
    solve::SolveRequest& request = options.request;
    command.add_option("--model", request.models, "Acceptable models, one or several")->delimiter(',')->required();
    command.add_flag("--family", request.family, "Also smaller models of their families, distilled ones included");
    command
        .add_option("--precision", options.precisions, "Allowed formats; default: native ones; any: all unconverted")
        ->delimiter(',');
    command.add_option("--kv-precision", request.kvPrecision, "Format of the KV cache");
    command.add_option("--engine", request.engines, "Allowed engines")->delimiter(',');
    command.add_option("--users", request.users, "Users with one request each at the same time");
    command.add_option("--concurrency", request.concurrency, "Requests at the same time");
    command.add_option("--workload", request.workload, "Kind of use whose tokens and targets hold: chat, rag, ...");
    command.add_option("--input", request.input, "Input tokens of a request; default: of the workload, or 1024");
    command.add_option("--output", request.output, "Output tokens of a request; default: of the workload, or 512");
    command.add_option("--context", request.context,
                       "Tokens that memory must hold for each request; default: of the workload, or input and output");
    command.add_option("--min-tok-s-per-user", request.leastPerUser,
                       "Least output tokens per second of each user; default: 5, the speed of reading; 0: any");
    command.add_option("--max-ttft-ms", request.mostTtftMs, "Longest time to the first token");
    command.add_option("--tokens-per-day", request.tokensPerDay, "Prompts and answers that must be possible in a day");
    command.add_option("--headroom", request.headroomPercent, "Growth of the load in percent");
}

void addPurchaseOptions(CLI::App& command, SolveOptions& options)
{
    solve::SolveRequest& request = options.request;
    command.add_option("--spare-nodes", request.spareNodes, "Nodes bought beside those that serve (N+1: 1)");
    command.add_option("--budget", request.budget, "Most to spend, e.g. \"400000 EUR\"");
    addPriceOptions(command, options.cost, "of the budget, else USD");
    addTermOptions(command, options.cost);
    command.add_option("--max-power-kw", request.mostKilowatts, "Most rated power of all machines");
    command.add_option("--max-rack-units", request.mostRackUnits, "Most rack units of all machines");
    command.add_option("--vendor", request.vendors, "Allowed vendors of accelerators")->delimiter(',');
    command.add_option("--form-factor", request.formFactors, "server, workstation, cpu_server, appliance, mac, edge")
        ->delimiter(',');
    command.add_option("--system", options.hardware.system, "Only this system");
    command.add_option("--accelerator", options.hardware.accelerator, "Only this accelerator");
    command.add_option("--count", options.hardware.count, "Accelerators of one node");
    command.add_option("--nodes", options.hardware.nodes, "Most nodes of it; default: as many as it takes");
    command.add_flag("--owned", options.hardware.owned,
                     "It is there already and need not be bought: one node, or --nodes of them");
    command.add_flag("--loose-accelerators", request.looseAccelerators, "Also accelerators for hosts of one's own");
}

Result<void> complete(SolveOptions& options)
{
    for (const std::string& precision : options.precisions) {
        if (precision == "any") {
            options.request.anyPrecision = true;
        } else {
            options.request.precisions.push_back(precision);
        }
    }
    const bool given = !options.hardware.system.empty() || !options.hardware.accelerator.empty();
    if (!options.hardware.system.empty() && !options.hardware.accelerator.empty()) {
        return failure(ErrorCode::ConflictingInputs, {"system", "accelerator"}, "system");
    }
    if (given) {
        if (options.hardware.owned && !options.hardware.nodes) {
            options.hardware.nodes = 1;
        }
        options.request.hardware.push_back(options.hardware);
    } else if (options.hardware.nodes || options.hardware.owned || options.hardware.count != 1) {
        return failure(ErrorCode::MissingInput, {"system or accelerator"}, "system");
    }
    options.request.region =
        options.hardware.system.empty() && options.hardware.accelerator.empty() ? options.cost.region : std::string();
    options.request.currency = options.cost.currency;
    options.request.readsAlong = !options.request.leastPerUser;
    if (options.request.leastPerUser == 0.0) {
        options.request.leastPerUser.reset();
    }
    for (const auto& [name, rank] : ranks()) {
        options.request.rank = name == options.rank ? rank : options.request.rank;
    }
    return {};
}

Result<solve::PricingRequest> pricing(const catalog::Catalog& catalog, const CostDesk& desk,
                                      const SolveOptions& options, const solve::Problem& problem)
{
    auto terms = desk.terms(problem.currency);
    if (!terms) {
        return std::unexpected(terms.error());
    }
    solve::PricingRequest request{options.cost.region, terms->today, desk.rates(), desk.ownPrices(),
                                  [terms = *terms](const cost::CostSubject&) {
                                      return terms;
                                  }};
    const auto sound = solve::checkTerms(catalog, request, problem.currency);
    return sound ? Result<solve::PricingRequest>(std::move(request)) : std::unexpected(sound.error());
}

int solveAll(Session& session, SolveOptions options)
{
    const auto catalog = session.catalog();
    if (!catalog) {
        return fail(session, catalog.error());
    }
    auto region = findRegion(**catalog, options.cost.region);
    if (!region) {
        return fail(session, region.error());
    }
    options.cost.region = *std::move(region);
    if (const auto done = complete(options); !done) {
        return fail(session, done.error());
    }
    auto problem = solve::resolveProblem(**catalog, options.request);
    if (!problem) {
        return fail(session, problem.error());
    }
    const auto desk = CostDesk::open(**catalog, options.cost, session.err);
    if (!desk) {
        return fail(session, desk.error());
    }
    const auto prices = pricing(**catalog, *desk, options, *problem);
    if (!prices) {
        return fail(session, prices.error());
    }
    solve::priceMachines(**catalog, *prices, *problem);
    const solve::Solution solution = solve::solve(**catalog, *problem, session.prepared);
    const SolveBasis basis{**catalog, *problem, *prices};
    if (solution.ranked.empty()) {
        const solve::Diagnosis diagnosis = solve::diagnose(**catalog, *problem, session.prepared, {}, kPrintedSteps);
        session.out << (session.json ? dump(diagnosisJson(basis, diagnosis))
                                     : diagnosisText(basis, diagnosis) + desk->notes());
        return kNoSolution;
    }
    const SolveShown shown{basis, solution, options.top};
    session.out << (session.json ? dump(solveJson(shown)) : solveText(shown) + desk->notes());
    return kSuccess;
}

} // namespace

void addSolveCommand(CLI::App& program, Session& session, Action& chosen)
{
    CLI::App* command = program.add_subcommand("solve", "Which machines a model and its users need");
    const auto options = std::make_shared<SolveOptions>();
    addWorkloadOptions(*command, *options);
    addPurchaseOptions(*command, *options);
    std::vector<std::string> names;
    for (const auto& [name, rank] : ranks()) {
        names.push_back(name);
    }
    command->add_option("--rank", options->rank, "Order of the list")->check(CLI::IsMember(names));
    command->add_option("--top", options->top, "Results to show; default: 10")->check([](const std::string& text) {
        return text == "0" ? "must be 1 or more, not 0." : std::string();
    });
    command->add_flag("--all", options->request.showDominated, "Also those that others beat in everything");
    command->add_flag("--json", session.json, "One JSON object on standard output");
    command->callback([&session, &chosen, options] {
        chosen = [&session, options] {
            return solveAll(session, *options);
        };
    });
}

} // namespace berth::cli
