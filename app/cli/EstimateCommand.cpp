#include "app/cli/CostOptions.h"
#include "app/cli/CostOutput.h"
#include "app/cli/EstimateText.h"
#include "app/cli/ExitCodes.h"
#include "app/cli/Json.h"
#include "app/cli/Session.h"

#include "core/sizing/CostSubject.h"

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

void addDeploymentOptions(CLI::App& command, sizing::SizingRequest& request)
{
    command.add_option("--system", request.system, "System id, e.g. dgx-h200");
    command.add_option("--accelerator", request.accelerator, "Accelerator id, e.g. h100-80gb-sxm");
    command.add_option("--count", request.count, "Accelerators in one node");
    command.add_option("--nodes", request.nodes, "Number of nodes");
    command.add_option("--network", request.network, "Network between nodes");
    command.add_option("--tp", request.tp, "Tensor-parallel ranks");
    command.add_option("--pp", request.pp, "Pipeline stages");
    command.add_option("--ep", request.ep, "Expert-parallel ranks");
    command.add_option("--dp", request.dp, "Data-parallel attention groups");
}

void addLoadOptions(CLI::App& command, sizing::SizingRequest& request)
{
    command.add_option("--model", request.model, "Model id, e.g. deepseek-ai/DeepSeek-R1")->required();
    command.add_option("--precision", request.precision, "Precision id; default: as published");
    command.add_option("--kv-precision", request.kvPrecision, "bf16, fp16, fp8, int8, q8_0 or q4_0");
    command.add_option("--engine", request.engine, "Engine id, e.g. vllm");
    command.add_option("--context", request.context, "Tokens per sequence");
    command.add_option("--concurrency", request.concurrency, "Sequences at the same time");
    command.add_option("--input", request.input, "Input tokens");
    command.add_option("--output", request.output, "Output tokens");
    command.add_option("--memory-utilization", request.memoryUtilization, "Share of the memory that the engine uses");
    command.add_option("--speculative", request.speculative,
                       "Speculative decoding: share of the drafted tokens that are accepted");
    command.add_option("--prefix-hit", request.prefixHit, "Share of the input found in the prefix cache");
    command.add_option("--max-batched-tokens", request.maxBatchedTokens, "Most tokens in one step");
}

int exitCode(memory::Verdict verdict)
{
    const bool runs = verdict == memory::Verdict::Fits || verdict == memory::Verdict::FitsReduced
        || verdict == memory::Verdict::Offload;
    return runs ? kSuccess : kNoSolution;
}

// What nobody has priced is said and does not end the estimate; anything else that is wrong with costs does.
bool isMissingPrice(const Error& error)
{
    return error.code == ErrorCode::NoPrice || error.code == ErrorCode::NoExchangeRate;
}

void print(Session& session, const sizing::Sizing& sizing, const EstimateContext& context,
           const Result<cost::CostReport>& cost)
{
    if (session.json) {
        const WithSeries series = sizing.derivation.empty() ? WithSeries::No : WithSeries::Yes;
        session.out << dump(
            estimateJson(sizing, context, cost ? costJson(*cost, series) : missingCostJson(cost.error())));
    } else {
        session.out << estimateText(sizing, context, cost ? costText(*cost) : missingCostText(cost.error()));
    }
}

int estimate(Session& session, const EstimateOptions& options)
{
    if (!options.report.empty() && session.writeReport == nullptr) {
        return fail(session, handOverToTwin(session.arguments, options.report));
    }
    const auto catalog = session.catalog();
    if (!catalog) {
        return fail(session, catalog.error());
    }
    const auto desk = CostDesk::open(**catalog, options.cost);
    if (!desk) {
        return fail(session, desk.error());
    }
    auto sizing = sizing::size(**catalog, options.request, session.prepared,
                               options.explain ? sizing::Explain::Yes : sizing::Explain::No);
    if (!sizing) {
        return fail(session, sizing.error());
    }
    const auto context = makeContext(session, *sizing);
    if (!context) {
        return fail(session, context.error());
    }
    RecordingTrace trace;
    const auto cost = desk->report(sizing::costSubject(*sizing), trace);
    if (!cost && !isMissingPrice(cost.error())) {
        return fail(session, cost.error());
    }
    if (options.explain) {
        sizing->derivation.insert(sizing->derivation.end(), trace.steps.begin(), trace.steps.end());
    }
    print(session, *sizing, *context, cost);
    if (!options.report.empty()) {
        if (const auto written = session.writeReport(*sizing, (*catalog)->date, options.report); !written) {
            return fail(session, written.error());
        }
    }
    return exitCode(sizing->memory.verdict);
}

} // namespace

void addEstimateCommand(CLI::App& program, Session& session, Action& chosen)
{
    CLI::App* command = program.add_subcommand("estimate", "Does a model fit on given hardware, and how fast is it");
    const auto options = std::make_shared<EstimateOptions>();
    addLoadOptions(*command, options->request);
    addDeploymentOptions(*command, options->request);
    addCostOptions(*command, options->cost);
    command->add_option("--report", options->report, "Also writes a one-page PDF to this file");
    command->add_flag("--explain", options->explain, "Show how every number is computed");
    command->add_flag("--json", session.json, "One JSON object on standard output");
    command->callback([&session, &chosen, options] {
        chosen = [&session, options] {
            return estimate(session, *options);
        };
    });
}

} // namespace berth::cli
