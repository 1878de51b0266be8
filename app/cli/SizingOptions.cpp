#include "app/cli/SizingOptions.h"

namespace berth::cli {

void addMachineOptions(CLI::App& command, sizing::SizingRequest& request)
{
    command.add_option("--system", request.system, "System id, e.g. dgx-h200");
    command.add_option("--accelerator", request.accelerator, "Accelerator id, e.g. h100-80gb-sxm");
    command.add_option("--count", request.count, "Accelerators in one node");
    command.add_option("--nodes", request.nodes, "Number of nodes");
    command.add_option("--network", request.network, "Network between nodes");
}

void addDeploymentOptions(CLI::App& command, sizing::SizingRequest& request)
{
    addMachineOptions(command, request);
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

} // namespace berth::cli
