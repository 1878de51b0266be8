#include "app/cli/CostDesk.h"
#include "app/cli/EstimateContext.h"
#include "app/cli/ExitCodes.h"
#include "app/cli/Session.h"
#include "app/cli/SizingOptions.h"
#include "app/cli/TrainWords.h"

#include "core/sizing/Checks.h"
#include "core/sizing/CostSubject.h"
#include "core/sizing/DeploymentPower.h"
#include "core/spec/Family.h"

#include <algorithm>
#include <array>
#include <memory>
#include <tuple>

namespace berth::cli {

namespace {

constexpr std::int64_t kUsualSequence = 4096; // of most published runs up to 2024

struct TrainOptions
{
    sizing::SizingRequest request; // model and machines
    std::string method = "full", checkpointing = "selective", targets = "linear";
    double tokens = 0;
    std::int64_t sequence = kUsualSequence;
    std::int64_t microBatch = 1;
    std::int64_t zero = 0;
    std::int64_t rank = training::kUsualRank;
    std::int64_t tp = 1, pp = 1, ep = 1;
    bool offload = false;
    bool wideGradients = false;
    double utilization = training::kUsualUtilization;
    CostOptions cost;
    bool explain = false;
};

constexpr std::array kMethods = {training::Method::Full, training::Method::Lora, training::Method::Qlora,
                                 training::Method::Pretrain};
constexpr std::array kCheckpointings = {training::Checkpointing::None, training::Checkpointing::Selective,
                                        training::Checkpointing::Full};
constexpr std::array kTargets = {training::AdapterTargets::QueryValue, training::AdapterTargets::Attention,
                                 training::AdapterTargets::Linear, training::AdapterTargets::Experts};

template <class T, std::size_t N>
std::vector<std::string> wordsOf(const std::array<T, N>& choices, std::string_view (*word)(T))
{
    std::vector<std::string> words;
    for (const T choice : choices) {
        words.emplace_back(word(choice));
    }
    return words;
}

// Options take no other words.
template <class T, std::size_t N>
T chosenBy(const std::string& typed, const std::array<T, N>& choices, std::string_view (*word)(T))
{
    return *std::ranges::find_if(choices, [&](T choice) { return word(choice) == typed; });
}

// What is left for data parallelism; a layout that does not come out even is refused by checkPlan.
Result<training::TrainingPlan> planOf(const TrainOptions& options, const sizing::Deployment& deployment)
{
    training::TrainingPlan plan;
    plan.method = chosenBy(options.method, kMethods, methodWord);
    plan.checkpointing = chosenBy(options.checkpointing, kCheckpointings, checkpointingWord);
    plan.targets = chosenBy(options.targets, kTargets, targetsWord);
    plan.sequence = options.sequence;
    plan.microBatch = options.microBatch;
    plan.offload = options.offload;
    plan.wideGradients = options.wideGradients;
    for (const auto& [value, target, name, least, most] :
         {std::tuple{options.tp, &plan.layout.tp, "tp", 1, parallel::kMostRanks},
          {options.pp, &plan.layout.pp, "pp", 1, parallel::kMostRanks},
          {options.ep, &plan.layout.ep, "ep", 1, parallel::kMostRanks},
          {options.zero, &plan.zero, "zero", 0, training::kHighestZero},
          {options.rank, &plan.rank, "rank", 1, training::kMostRank}}) {
        const auto number = sizing::checkRange(value, name, least, most);
        if (!number) {
            return std::unexpected(number.error());
        }
        *target = static_cast<int>(*number);
    }
    const std::int64_t others = std::int64_t{plan.layout.tp} * plan.layout.pp;
    plan.layout.dp = static_cast<int>(std::max<std::int64_t>(1, deployment.devices() / others));
    return plan;
}

double usualPue(const catalog::Catalog& catalog)
{
    const auto* row = cost::findDefault(catalog.costDefaults, cost::CostParameter::Pue, {});
    return row != nullptr ? row->value : 1;
}

void addEnergy(const catalog::Catalog& catalog, const TrainOptions& options, RecordingTrace& trace, TrainAnswer& answer)
{
    const auto power = sizing::powerOf(answer.deployment);
    if (!power) {
        return;
    }
    answer.power = power->active;
    answer.energy = training::runEnergy(power->active, options.cost.pue.value_or(usualPue(catalog)), answer.time);
    training::traceEnergy(*answer.energy, power->active, answer.time, trace);
}

// They are paid for the months that the run takes.
Result<void> addCost(const CostDesk& desk, RecordingTrace& trace, TrainAnswer& answer)
{
    cost::CostSubject subject;
    subject.machine = sizing::machineOf(answer.deployment);
    subject.nodes = answer.deployment.nodes;
    subject.copyNodes = subject.nodes; // all of them train one model
    subject.joining = sizing::joiningOf(answer.deployment);
    if (const auto power = sizing::powerOf(answer.deployment)) {
        subject.active = power->active;
        subject.idle = power->idle;
    }
    answer.priceNotes = desk.notes();
    answer.months = desk.report(subject, trace);
    if (!answer.months) {
        return isMissingPrice(answer.months.error()) ? Result<void>() : std::unexpected(answer.months.error());
    }
    auto cost = training::runCost(*answer.months, answer.time);
    if (!cost) {
        return std::unexpected(cost.error());
    }
    answer.cost = *std::move(cost);
    return {};
}

Result<training::RunInputs> runOf(const catalog::Catalog& catalog, const TrainOptions& options,
                                  const sizing::Deployment& deployment)
{
    const auto model = sizing::resolveModel(catalog, options.request);
    if (!model) {
        return std::unexpected(model.error());
    }
    const auto plan = planOf(options, deployment);
    if (!plan) {
        return std::unexpected(plan.error());
    }
    if (const auto checked = training::checkPlan(**model, *plan, deployment.devices()); !checked) {
        return std::unexpected(checked.error());
    }
    return training::RunInputs{*model, &deployment.accelerator(), *plan, options.tokens, options.utilization};
}

// The answer points into the desk.
Result<TrainAnswer> answerTo(const catalog::Catalog& catalog, const TrainOptions& options, const CostDesk& desk)
{
    auto deployment = sizing::resolveDeployment(catalog, options.request);
    if (!deployment) {
        return std::unexpected(deployment.error());
    }
    TrainAnswer answer;
    answer.deployment = *std::move(deployment);
    const auto run = runOf(catalog, options, answer.deployment);
    if (!run) {
        return std::unexpected(run.error());
    }
    answer.run = *run;
    RecordingTrace trace;
    answer.memory =
        training::estimateMemory({run->model, run->accelerator, run->plan, answer.deployment.hostMemory}, trace);
    const auto time = training::estimateTime(*run, trace);
    if (!time) {
        return std::unexpected(time.error());
    }
    answer.time = *time;
    answer.parameters = training::learntParameters(*run->model, run->plan);
    addEnergy(catalog, options, trace, answer);
    if (const auto added = addCost(desk, trace, answer); !added) {
        return std::unexpected(added.error());
    }
    const auto siblings = spec::smallerSiblings(catalog.models, *run->model);
    answer.remedies = training::findRemedies({*run, answer.deployment.hostMemory, siblings});
    if (options.explain) {
        answer.derivation = std::move(trace.steps);
    }
    return answer;
}

int train(Session& session, const TrainOptions& options)
{
    const auto catalog = session.catalog();
    if (!catalog) {
        return fail(session, catalog.error());
    }
    CostOptions terms = options.cost;
    terms.utilisation = 1; // machines that train are busy all the time
    const auto desk = CostDesk::open(**catalog, terms, session.err);
    if (!desk) {
        return fail(session, desk.error());
    }
    auto answer = answerTo(**catalog, options, *desk);
    if (!answer) {
        return fail(session, answer.error());
    }
    answer->run.accelerator = &answer->deployment.accelerator();
    session.out << (session.json ? dump(trainJson(*answer)) : trainText(*answer));
    return answer->memory.verdict == memory::Verdict::Fits ? kSuccess : kNoSolution;
}

void addPlanOptions(CLI::App& command, TrainOptions& o)
{
    command.add_option("--method", o.method, "full, lora, qlora or pretrain")
        ->check(CLI::IsMember(wordsOf(kMethods, methodWord)));
    command.add_option("--tokens", o.tokens, "Tokens of the run, every epoch counted, e.g. 2e9")->required();
    command.add_option("--sequence", o.sequence, "Tokens of a sequence");
    command.add_option("--micro-batch", o.microBatch, "Sequences that a rank takes at a time");
    command.add_option("--zero", o.zero, "ZeRO stage: 0 to 3");
    command.add_option("--checkpointing", o.checkpointing, "none, selective (what FlashAttention does) or full")
        ->check(CLI::IsMember(wordsOf(kCheckpointings, checkpointingWord)));
    command.add_option("--rank", o.rank, "Rank of the adapters");
    command.add_option("--targets", o.targets, "Projections with adapters: query-value, attention, linear or experts")
        ->check(CLI::IsMember(wordsOf(kTargets, targetsWord)));
    command.add_flag("--offload", o.offload, "Optimizer states in the memory of the hosts");
    command.add_flag("--wide-gradients", o.wideGradients, "Gradients in 32 bits");
    command.add_option("--tp", o.tp, "Tensor-parallel ranks");
    command.add_option("--pp", o.pp, "Pipeline stages");
    command.add_option("--ep", o.ep, "Data-parallel ranks over which experts are dealt out");
    command.add_option("--mfu", o.utilization,
                       "Share of the 16-bit peak that is reached, work done again included; default: median of "
                       "published runs");
}

void addMoneyOptions(CLI::App& command, CostOptions& o)
{
    addPriceOptions(command, o, kUsualOfMachine);
    command.add_option("--purchase", o.purchase, "Price of all machines as quoted, e.g. \"400,000 EUR\"");
    command.add_option("--years", o.years, "Years over which the purchase is written off");
    command.add_option("--tariff", o.tariff, "Price of one kWh, e.g. \"0.22 EUR\"");
    command.add_option("--pue", o.pue, "Power of the building over power of the machines");
    command.add_option("--cloud-price", o.cloudPrice, "Cloud: price of one accelerator for an hour, on demand");
}

} // namespace

void addTrainCommand(CLI::App& program, Session& session, Action& chosen)
{
    CLI::App* command =
        program.add_subcommand("train", "Does a training fit, how long does it take, what does it cost");
    const auto options = std::make_shared<TrainOptions>();
    command->add_option("--model", options->request.model, "Model id, e.g. meta-llama/Llama-3.1-8B-Instruct")
        ->required();
    addMachineOptions(*command, options->request);
    addPlanOptions(*command, *options);
    addMoneyOptions(*command, options->cost);
    command->add_flag("--explain", options->explain, "Show how every number is computed");
    command->add_flag("--json", session.json, "One JSON object on standard output");
    command->callback([&session, &chosen, options] {
        chosen = [&session, options] {
            return train(session, *options);
        };
    });
}

} // namespace berth::cli
