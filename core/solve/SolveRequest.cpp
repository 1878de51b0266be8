#include "core/solve/SolveRequest.h"

#include "core/memory/KvFormat.h"
#include "core/sizing/Checks.h"
#include "core/sizing/Defaults.h"
#include "core/sizing/SizingRequest.h"
#include "core/solve/Machines.h"
#include "core/spec/Family.h"
#include "core/units/MoneyText.h"

#include <algorithm>
#include <cmath>

namespace berth::solve {

namespace {

constexpr double kPercent = 100;
constexpr double kMostHeadroom = 10000; // percent
constexpr double kMostFigure = 1e12; // of targets and limits
constexpr double kMillisPerSecond = 1e3;
constexpr double kWattsPerKilowatt = 1e3;
const std::string kUsualCurrency = "USD"; // most published prices are in it

Result<std::optional<double>> checkFigure(std::optional<double> value, std::string_view name, double most = kMostFigure)
{
    const bool inside = !value || (*value > 0 && *value <= most); // false for what is no number
    if (!inside) {
        return failure(ErrorCode::ValueOutOfRange,
                       {std::string(name), sizing::numberText(*value), "0", sizing::numberText(most)},
                       std::string(name));
    }
    return value;
}

Result<std::int64_t> checkCount(std::optional<std::int64_t> value, std::string_view name, std::int64_t fallback,
                                std::int64_t most)
{
    return sizing::checkRange(value.value_or(fallback), name, 1, most);
}

template <class T, class Find>
Result<void> findAll(const std::vector<std::string>& asked, std::vector<const T*>& found, Find find)
{
    for (const std::string& text : asked) {
        const Result<const T*> entry = find(text);
        if (!entry) {
            return std::unexpected(entry.error());
        }
        if (std::find(found.begin(), found.end(), *entry) == found.end()) {
            found.push_back(*entry);
        }
    }
    return {};
}

void addFamilies(const catalog::Catalog& catalog, std::vector<const spec::ModelSpec*>& models)
{
    const std::vector<const spec::ModelSpec*> asked = models;
    for (const spec::ModelSpec* model : asked) {
        for (const spec::ModelSpec* sibling : spec::smallerSiblings(catalog.models, *model)) {
            if (sibling->sizable && std::find(models.begin(), models.end(), sibling) == models.end()) {
                models.push_back(sibling);
            }
        }
    }
}

Result<void> addModels(const catalog::Catalog& catalog, const SolveRequest& request, Problem& problem)
{
    if (request.models.empty()) {
        return failure(ErrorCode::MissingInput, {"model"}, "model");
    }
    const auto found = findAll<spec::ModelSpec>(request.models, problem.models, [&](const std::string& text) {
        auto model = catalog::findModel(catalog, text);
        if (model && !(*model)->sizable) {
            model = failure(ErrorCode::NotSizable, {(*model)->id.text, (*model)->notSizableReason}, "model");
        }
        return model;
    });
    if (found && request.family) {
        addFamilies(catalog, problem.models);
    }
    return found;
}

Result<void> addPrecisions(const catalog::Catalog& catalog, const SolveRequest& request, Problem& problem)
{
    problem.rule = !request.precisions.empty() ? PrecisionRule::Listed
        : request.anyPrecision                 ? PrecisionRule::Unconverted
                                               : PrecisionRule::Native;
    if (request.precisions.empty()) {
        for (const spec::PrecisionSpec& precision : catalog.precisions) {
            problem.precisions.push_back(&precision);
        }
        return {};
    }
    return findAll<spec::PrecisionSpec>(request.precisions, problem.precisions,
                                        [&](const std::string& text) { return catalog::findPrecision(catalog, text); });
}

Result<void> addEngines(const catalog::Catalog& catalog, const SolveRequest& request, Problem& problem)
{
    if (request.engines.empty()) {
        for (const spec::EngineSpec& engine : catalog.engines) {
            problem.engines.push_back(&engine);
        }
    } else if (const auto found = findAll<spec::EngineSpec>(
                   request.engines, problem.engines,
                   [&](const std::string& text) { return catalog::findEngine(catalog, text); });
               !found) {
        return found;
    }
    for (const spec::EngineSpec* engine : problem.engines) {
        problem.profiles.push_back(spec::findMemoryProfile(catalog.profiles, engine->id));
    }
    return {};
}

Result<void> addKvFormat(const SolveRequest& request, Problem& problem)
{
    if (request.kvPrecision.empty()) {
        return {};
    }
    const auto format = memory::kvFormatOf(sizing::lowered(request.kvPrecision));
    if (!format) {
        return failure(ErrorCode::UnknownPrecision, {request.kvPrecision, sizing::kvFormatList()}, "kv-precision");
    }
    problem.kvFormats = memory::KvFormats(*format);
    return {};
}

Result<void> addLoad(const SolveRequest& request, Problem& problem)
{
    if (request.users && request.concurrency) {
        return failure(ErrorCode::ConflictingInputs, {"users", "concurrency"}, "users");
    }
    const auto input = checkCount(request.input, "input", kDefaultInput, sizing::kMostTokens);
    const auto output = checkCount(request.output, "output", kDefaultOutput, sizing::kMostTokens);
    const auto requests = request.users ? checkCount(request.users, "users", 1, sizing::kMostSequences)
                                        : checkCount(request.concurrency, "concurrency", 1, sizing::kMostSequences);
    const auto headroom = checkFigure(request.headroomPercent + 1, "headroom", kMostHeadroom);
    for (const auto* checked : {&input, &output, &requests}) {
        if (!*checked) {
            return std::unexpected(checked->error());
        }
    }
    if (!headroom) {
        return std::unexpected(headroom.error());
    }
    const auto context = sizing::checkRange(request.context.value_or(*input + *output), "context", *input + *output,
                                            sizing::kMostTokens);
    if (!context) {
        return std::unexpected(context.error());
    }
    problem.growth = request.headroomPercent / kPercent;
    const double grown = std::ceil(static_cast<double>(*requests) * (1 + request.headroomPercent / kPercent));
    problem.local = !request.engines.empty() || grown <= static_cast<double>(kMostSlots);
    problem.load = {*input, *output, *context, std::min(static_cast<std::int64_t>(grown), sizing::kMostSequences)};
    return {};
}

Result<void> addTargets(const SolveRequest& request, Problem& problem)
{
    const auto speed = checkFigure(request.leastPerUser, "min-tok-s-per-user");
    const auto ttft = checkFigure(request.mostTtftMs, "max-ttft-ms");
    const auto day = checkFigure(request.tokensPerDay, "tokens-per-day");
    const auto watts = checkFigure(request.mostKilowatts, "max-power-kw");
    for (const auto* checked : {&speed, &ttft, &day, &watts}) {
        if (!*checked) {
            return std::unexpected(checked->error());
        }
    }
    const auto units = checkCount(request.mostRackUnits, "max-rack-units", 1, sizing::kMostTokens);
    const auto spare = sizing::checkRange(request.spareNodes, "spare-nodes", 0, kMostNodes);
    for (const auto* checked : {&units, &spare}) {
        if (!*checked) {
            return std::unexpected(checked->error());
        }
    }
    problem.targets.leastPerUser = *speed;
    problem.targets.mostTtft = *ttft ? std::optional(**ttft / kMillisPerSecond) : std::nullopt;
    problem.tokensPerDay = *day;
    problem.targets.leastTokensPerDay =
        *day ? std::optional(**day * (1 + request.headroomPercent / kPercent)) : std::nullopt;
    problem.limits.mostWatts = *watts ? std::optional(**watts * kWattsPerKilowatt) : std::nullopt;
    if (request.mostRackUnits) {
        problem.limits.mostRackUnits = static_cast<int>(*units);
    }
    problem.spareNodes = static_cast<int>(*spare);
    return {};
}

Result<void> addBudget(const SolveRequest& request, Problem& problem)
{
    const auto usual = findCurrency(request.currency.empty() ? kUsualCurrency : request.currency, "currency");
    if (!usual) {
        return std::unexpected(usual.error());
    }
    problem.currency = *usual;
    if (request.budget.empty()) {
        return {};
    }
    const auto budget = parseMoney(request.budget, *usual, "budget");
    if (!budget) {
        return std::unexpected(budget.error());
    }
    if (budget->minor <= 0) {
        return failure(ErrorCode::ValueOutOfRange, {"budget", request.budget, "0", sizing::numberText(kMostFigure)},
                       "budget");
    }
    if (budget->currency != *usual && !request.currency.empty()) {
        return failure(ErrorCode::ConflictingInputs, {"currency", "a budget in another one"}, "budget");
    }
    problem.currency = budget->currency;
    problem.limits.budget = budget->minor;
    return {};
}

Result<void> addWorkload(const catalog::Catalog& catalog, SolveRequest& request)
{
    if (request.workload.empty()) {
        return {};
    }
    const auto found = catalog::findWorkload(catalog, request.workload);
    if (!found) {
        return std::unexpected(found.error());
    }
    const catalog::Workload& workload = **found;
    const bool ownLengths = request.input || request.output;
    request.input = request.input.value_or(workload.inputTokens);
    request.output = request.output.value_or(workload.outputTokens);
    if (!request.context && workload.context && !ownLengths) {
        request.context = workload.context;
    }
    request.leastPerUser = request.leastPerUser ? request.leastPerUser : workload.leastPerUser;
    request.mostTtftMs = request.mostTtftMs ? request.mostTtftMs : workload.mostTtftMs;
    return {};
}

} // namespace

Result<Problem> resolveProblem(const catalog::Catalog& catalog, const SolveRequest& asked)
{
    SolveRequest request = asked;
    if (const auto filled = addWorkload(catalog, request); !filled) {
        return std::unexpected(filled.error());
    }
    Problem problem;
    problem.speedAssumed = request.readsAlong && request.workload.empty() && !request.leastPerUser;
    request.leastPerUser = problem.speedAssumed ? kReadingSpeed : request.leastPerUser;
    problem.rank = request.rank;
    problem.showDominated = request.showDominated;
    for (const auto& step : {addModels, addPrecisions, addEngines, addMachines}) {
        if (auto done = step(catalog, request, problem); !done) {
            return std::unexpected(done.error());
        }
    }
    for (const auto& step : {addKvFormat, addLoad, addTargets, addBudget}) {
        if (auto done = step(request, problem); !done) {
            return std::unexpected(done.error());
        }
    }
    return problem;
}

} // namespace berth::solve
