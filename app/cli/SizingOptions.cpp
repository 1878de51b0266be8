#include "app/cli/SizingOptions.h"

#include "core/sizing/Defaults.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>

namespace berth::cli {

namespace {

std::optional<std::int64_t> devicesIn(std::string_view text)
{
    std::int64_t devices = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), devices);
    const bool sound = code == std::errc{} && end == text.data() + text.size() && devices > 0;
    return sound ? std::optional(devices) : std::nullopt;
}

} // namespace

std::string setSplit(std::string_view text, sizing::SizingRequest& request)
{
    const std::size_t colon = std::min(text.find(':'), text.size());
    const auto prompts = devicesIn(text.substr(0, colon));
    const auto answers = devicesIn(text.substr(std::min(colon + 1, text.size())));
    if (!prompts || !answers) {
        return fmt::format("must be two numbers of devices, such as 8:24, not \"{}\".", text);
    }
    request.promptDevices = prompts;
    request.answerDevices = answers;
    return {};
}

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
    command.add_option("--spare-nodes", request.spareNodes, "Nodes bought beside those that serve (N+1: 1)");
    command.add_flag("--owned", request.owned, "The machines are there already: nothing is bought");
    command.add_option("--replicas", request.replicas,
                       "Copies of the model that share the devices and the requests evenly; the layout is that of one");
    command.add_option("--tp", request.tp, "Tensor-parallel ranks");
    command.add_option("--pp", request.pp, "Pipeline stages");
    command.add_option("--ep", request.ep, "Expert-parallel ranks");
    command.add_option("--dp", request.dp, "Data-parallel attention groups");
    command
        .add_option_function<std::string>(
            "--disaggregate",
            [&request](const std::string& text) {
                if (const std::string wrong = setSplit(text, request); !wrong.empty()) {
                    throw CLI::ValidationError("--disaggregate", wrong);
                }
            },
            "Prompts on devices of their own, P:D: so many devices of each copy read prompts, so many answer; --tp, "
            "--pp, "
            "--ep and --dp are of those that answer")
        ->type_name("P:D");
    command.add_option("--prefill-tp", request.promptTp, "Tensor-parallel ranks of the devices that read prompts");
}

void addLoadOptions(CLI::App& command, sizing::SizingRequest& request)
{
    command.add_option("--model", request.model, "Model id, e.g. deepseek-ai/DeepSeek-R1")->required();
    command.add_option("--precision", request.precision, "Precision id; default: as published");
    command.add_option("--kv-precision", request.kvPrecision, "Format of the KV cache: " + sizing::kvFormatList());
    command.add_option("--engine", request.engine, "Engine id, e.g. vllm");
    command.add_option("--context", request.context,
                       "Tokens per sequence; default: 8192, or input and output where one is given");
    command.add_option("--concurrency", request.concurrency, "Sequences at the same time; default: 1");
    command.add_option("--input", request.input, "Input tokens; default: 1024, as far as the context goes");
    command.add_option("--output", request.output, "Output tokens; default: 1024, as far as the context goes");
    command.add_option("--memory-utilization", request.memoryUtilization, "Share of the memory that the engine uses");
    command.add_option("--speculative", request.speculative,
                       "Speculative decoding: share of the drafted tokens that are accepted");
    command.add_option("--prefix-hit", request.prefixHit, "Share of the input found in the prefix cache");
    command.add_option("--max-batched-tokens", request.maxBatchedTokens, "Most tokens in one step");
}

} // namespace berth::cli
