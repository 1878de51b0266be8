#include "app/cli/SolveOutput.h"

#include "core/catalog/HardwareNames.h"
#include "core/solve/Constraints.h"
#include "core/solve/Pricing.h"
#include "core/units/MoneyText.h"

#include <fmt/format.h>

#include <cmath>

namespace berth::cli {

namespace {

constexpr double kMillisPerSecond = 1e3;

std::string_view whyWord(solve::Why why)
{
    switch (why) {
    case solve::Why::Cheapest:
        return "cheapest";
    case solve::Why::CheapestPerToken:
        return "cheapest_per_token";
    case solve::Why::LeastPower:
        return "least_power";
    case solve::Why::MostOutput:
        return "most_output";
    case solve::Why::FastestPerUser:
        return "fastest_per_user";
    case solve::Why::FinestPrecision:
        return "finest_precision";
    case solve::Why::Balanced:
        return "balanced";
    }
    return {};
}

std::string_view lackWord(solve::LackCode code)
{
    switch (code) {
    case solve::LackCode::Memory:
        return "memory_bytes_per_device";
    case solve::LackCode::Requests:
        return "concurrency";
    case solve::LackCode::Ttft:
        return "ttft_s";
    case solve::LackCode::PerUser:
        return "per_user_tok_s";
    case solve::LackCode::TokensPerDay:
        return "tokens_per_day";
    case solve::LackCode::Output:
        return "output_tok_s";
    case solve::LackCode::Precision:
        return "bits_per_weight";
    case solve::LackCode::Power:
        return "stated_power";
    case solve::LackCode::MorePower:
        return "power_w";
    case solve::LackCode::Measured:
        return "measured";
    }
    return {};
}

std::string_view constraintWord(solve::Constraint constraint)
{
    switch (constraint) {
    case solve::Constraint::Memory:
        return "memory";
    case solve::Constraint::Budget:
        return "budget";
    case solve::Constraint::Power:
        return "power_w";
    case solve::Constraint::RackUnits:
        return "rack_units";
    case solve::Constraint::Nodes:
        return "nodes";
    case solve::Constraint::PerUser:
        return "min_tok_s_per_user";
    case solve::Constraint::Ttft:
        return "max_ttft_s";
    case solve::Constraint::TokensPerDay:
        return "tokens_per_day";
    case solve::Constraint::Requests:
        return "concurrency";
    case solve::Constraint::Context:
        return "context";
    case solve::Constraint::Precision:
        return "precision";
    case solve::Constraint::Vendors:
        return "vendor";
    case solve::Constraint::FormFactors:
        return "form_factor";
    case solve::Constraint::Region:
        return "region";
    case solve::Constraint::Hardware:
        return "hardware";
    }
    return {};
}

template <class T>
Json known(const std::optional<T>& value)
{
    return value ? Json(*value) : Json();
}

Json readingJson(const solve::Reading& reading, double replicas)
{
    return {{"ttft_ms", reading.ttft * kMillisPerSecond},
            {"tpot_ms", reading.tpot * kMillisPerSecond},
            {"per_user_tok_s", reading.perUser},
            {"output_tok_s", reading.output * replicas},
            {"total_tok_s", reading.total * replicas}};
}

Json deploymentJson(const solve::Choice& choice, int spareNodes)
{
    const solve::Machine& machine = *choice.machine;
    const parallel::Layout& layout = choice.shape.layout;
    Json json;
    json["system"] = machine.system != nullptr ? Json(machine.system->id.text) : Json();
    json["accelerator"] = machine.accelerator->id.text;
    json["count"] = machine.devices;
    json["nodes"] = choice.nodes;
    json["spare_nodes"] = spareNodes;
    json["devices"] = machine.devices * choice.nodes;
    json["replicas"] = choice.replicas;
    json["tp"] = layout.tp;
    json["pp"] = layout.pp;
    json["ep"] = layout.ep;
    json["dp"] = layout.dp;
    json["compute_precision"] = computeWord(choice.route->basis.path.compute);
    json["precision_path"] = pathWord(choice.route->basis.path.kind);
    return json;
}

// What of the purchase joins the nodes; null: nothing does. An amount of null is not part of the purchase.
Json networkJson(const SolveShown& shown, const solve::Choice& choice)
{
    const int nodes = choice.nodes + shown.basis.problem.spareNodes;
    const cost::Joining& joining = choice.machine->joining;
    if (joining.network == nullptr || !cost::needsNetwork(choice.shape.nodes)) {
        return {};
    }
    const auto minor = solve::networkPriceOf(choice, shown.basis.problem.spareNodes);
    const cost::NetworkParts parts = cost::networkParts(joining, nodes);
    const double scale = static_cast<double>(shown.basis.problem.currency.scale());
    return {
        {"network", joining.network->id.text}, {"amount", minor ? Json(static_cast<double>(*minor) / scale) : Json()},
        {"stale", choice.machine->networkOld}, {"links", parts.links},
        {"switches", parts.switches},          {"adapters", parts.adapters}};
}

Json costJson(const SolveShown& shown, const solve::Choice& choice)
{
    const auto price = solve::priceOf(choice, shown.basis.problem.spareNodes);
    const auto million = solve::costPerMillion(shown.basis.problem, choice);
    const double scale = static_cast<double>(shown.basis.problem.currency.scale());
    Json json;
    json["currency"] = shown.basis.problem.currency.text();
    json["purchase"] = price ? Json(static_cast<double>(*price) / scale) : Json();
    json["owned"] = choice.machine->owned;
    json["from_parts"] = choice.machine->priceFromParts;
    json["own_price"] = choice.machine->priceOwn;
    json["stale"] = choice.machine->priceOld;
    json["verified"] = !choice.machine->priceUnverified;
    json["network"] = networkJson(shown, choice);
    json["per_million_output_tokens"] = million ? Json(*million / scale) : Json();
    addOwningJson(json, shown, choice);
    return json;
}

Json neighbourJson(const solve::Neighbour& neighbour, int spareNodes)
{
    Json lacks = Json::array();
    for (const solve::Lack& lack : neighbour.lacks) {
        lacks.push_back({{"what", lackWord(lack.code)}, {"has", lack.has}, {"needs", lack.needs}});
    }
    return {{"machine", machineText(*neighbour.machine, neighbour.nodes + spareNodes)},
            {"nodes", neighbour.nodes},
            {"rank", neighbour.listed ? Json(*neighbour.listed + 1) : Json()},
            {"lacks", lacks}};
}

Json resultJson(const SolveShown& shown, std::size_t place)
{
    const solve::RankedChoice& ranked = shown.solution.ranked[place];
    const solve::Choice& choice = ranked.choice;
    const solve::Explanation explanation = solve::explainChoice(shown.basis.problem, shown.solution, place);
    Json why = Json::array();
    for (const solve::Why reason : explanation.why) {
        why.push_back(whyWord(reason));
    }
    Json json;
    json["rank"] = place + 1;
    json["model"] = choice.route->model->id.text;
    json["precision"] = choice.route->precision->id.text;
    json["kv_precision"] = memory::factsOf(choice.route->kvFormats.key).id;
    json["engine"] = choice.route->engine->id.text;
    json["deployment"] = deploymentJson(choice, shown.basis.problem.spareNodes);
    const double replicas = static_cast<double>(choice.replicas);
    json["performance"] =
        readingJson(choice.load, sizing::busyReplicas(shown.basis.problem.load.concurrency, choice.replicas));
    json["largest"] = readingJson(choice.peak, replicas);
    json["largest"]["concurrency"] = choice.mostRequests();
    json["pipeline_over_nodes"] = choice.stagesOverNodes();
    json["power_w"] = known(solve::wattsOf(choice, shown.basis.problem.spareNodes));
    json["rack_units"] = known(solve::rackUnitsOf(choice, shown.basis.problem.spareNodes));
    json["cost"] = costJson(shown, choice);
    json["availability"] = availabilityJson(*choice.machine->accelerator);
    json["why"] = why;
    json["cheaper"] =
        explanation.cheaper ? neighbourJson(*explanation.cheaper, shown.basis.problem.spareNodes) : Json();
    json["dominates"] = ranked.dominates;
    return json;
}

} // namespace

namespace {

Json loadJson(const solve::Problem& problem)
{
    const solve::Load& load = problem.load;
    return {{"input", load.input},
            {"output", load.output},
            {"context", load.context},
            {"concurrency", load.concurrency},
            {"growth", problem.growth},
            {"tokens_per_day", known(problem.tokensPerDay)},
            {"busy_share", problem.busyShare}};
}

// What nobody asked for and the search took.
Json assumptionsJson(const solve::Problem& problem)
{
    Json assumptions = Json::array();
    if (problem.speedAssumed) {
        assumptions.push_back({{"constraint", constraintWord(solve::Constraint::PerUser)},
                               {"value", *problem.targets.leastPerUser},
                               {"source", "speed of reading, Brysbaert 2019"}});
    }
    return assumptions;
}

} // namespace

Json solveJson(const SolveShown& shown)
{
    Json results = Json::array();
    for (std::size_t i = 0; i < std::min(shown.most, shown.solution.ranked.size()); ++i) {
        results.push_back(resultJson(shown, i));
    }
    Json json;
    json["results"] = results;
    json["choices"] = shown.solution.choices;
    json["feasible"] = shown.solution.feasible;
    json["not_dominated"] = shown.solution.ranked.size();
    json["assumptions"] = assumptionsJson(shown.basis.problem);
    json["load"] = loadJson(shown.basis.problem);
    addPricesJson(json, shown.basis);
    return json;
}

namespace {

double scaleOf(const solve::Problem& problem, solve::Constraint constraint)
{
    return constraint == solve::Constraint::Budget ? static_cast<double>(problem.currency.scale()) : 1;
}

Json askedJson(const solve::Problem& problem, solve::Constraint constraint, double value)
{
    return value > 0 ? Json(value / scaleOf(problem, constraint)) : Json();
}

Json choiceJson(const solve::Problem& problem, const solve::Choice& choice)
{
    const auto price = solve::priceOf(choice, problem.spareNodes);
    Json json;
    json["model"] = choice.route->model->id.text;
    json["precision"] = choice.route->precision->id.text;
    json["engine"] = choice.route->engine->id.text;
    json["deployment"] = deploymentJson(choice, problem.spareNodes);
    json["performance"] = readingJson(choice.load, sizing::busyReplicas(problem.load.concurrency, choice.replicas));
    json["power_w"] = known(solve::wattsOf(choice, problem.spareNodes));
    json["purchase"] =
        price ? Json(static_cast<double>(*price) / static_cast<double>(problem.currency.scale())) : Json();
    return json;
}

Json funnelJson(const solve::Problem& problem, const solve::Diagnosis& diagnosis)
{
    Json funnel = Json::array();
    for (const solve::FunnelStep& step : diagnosis.funnel) {
        funnel.push_back({{"constraint", constraintWord(step.constraint)},
                          {"asked", askedJson(problem, step.constraint, step.asked)},
                          {"left", step.left},
                          {"ruled_out", step.ruledOut}});
    }
    return funnel;
}

Json relaxationJson(const solve::Problem& problem, const solve::Relaxation& relaxation)
{
    const double scale = scaleOf(problem, relaxation.constraint);
    Json entry;
    entry["constraint"] = constraintWord(relaxation.constraint);
    entry["rules_out"] = relaxation.killed;
    entry["asked"] = askedJson(problem, relaxation.constraint, relaxation.asked);
    entry["enough"] = relaxation.enough ? Json(*relaxation.enough / scale) : Json();
    entry["enough_before_growth"] = relaxation.enough
        ? Json(solve::beforeGrowth(problem, relaxation.constraint, *relaxation.enough) / scale)
        : Json();
    if (const std::string word = enoughWord(relaxation); !word.empty()) {
        entry["enough"] = word;
    }
    entry["then"] = relaxation.then ? choiceJson(problem, *relaxation.then) : Json();
    return entry;
}

Json nearestJson(const solve::Problem& problem, const solve::Nearest& nearest)
{
    Json entry = choiceJson(problem, nearest.choice);
    entry["targets"] = Json::array();
    for (const solve::Miss& miss : nearest.misses) {
        const double scale = scaleOf(problem, miss.constraint);
        entry["targets"].push_back({{"constraint", constraintWord(miss.constraint)},
                                    {"asked", askedJson(problem, miss.constraint, miss.asked)},
                                    {"value", miss.value ? Json(*miss.value / scale) : Json()},
                                    {"met", miss.met},
                                    {"misses_by", miss.share()}});
    }
    return entry;
}

} // namespace

std::string enoughWord(const solve::Relaxation& relaxation)
{
    if (!relaxation.then) {
        return {};
    }
    const solve::Choice& choice = *relaxation.then;
    switch (relaxation.constraint) {
    case solve::Constraint::Precision:
        return choice.route->precision->id.text;
    case solve::Constraint::Vendors:
        return std::string(catalog::enumName(choice.machine->accelerator->vendor));
    case solve::Constraint::FormFactors:
        return choice.machine->system != nullptr ? std::string(catalog::enumName(choice.machine->system->kind)) : "";
    case solve::Constraint::Region:
        return std::string(catalog::enumName(choice.machine->accelerator->availability));
    case solve::Constraint::Hardware:
        return machineText(*choice.machine, choice.nodes);
    default:
        return {};
    }
}

Json diagnosisJson(const SolveBasis& basis, const solve::Diagnosis& diagnosis)
{
    const solve::Problem& problem = basis.problem;
    Json json;
    json["results"] = Json::array();
    json["choices"] = diagnosis.possibilities;
    json["assumptions"] = assumptionsJson(problem);
    json["funnel"] = funnelJson(problem, diagnosis);
    json["constraints"] = Json::array();
    for (const solve::Relaxation& relaxation : diagnosis.relaxations) {
        json["constraints"].push_back(relaxationJson(problem, relaxation));
    }
    json["nearest"] = Json::array();
    for (const solve::Nearest& nearest : diagnosis.nearest) {
        json["nearest"].push_back(nearestJson(problem, nearest));
    }
    addPricesJson(json, basis);
    return json;
}

} // namespace berth::cli
