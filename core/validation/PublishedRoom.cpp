#include "core/validation/PublishedRoom.h"

#include "core/spec/CacheShape.h"

#include <algorithm>

namespace berth::validation {
namespace {

// vLLM: gpu_memory_utilization 0.9, activations and runtime about 1.5 GB; who barely fits raises the share.
constexpr double kUsualShare = 0.9;
constexpr double kUsualRuntime = 1.5e9;
constexpr double kLargestShare = 0.98;
constexpr double kCacheOfRest = 0.7;
// TensorRT-LLM: kv_cache_free_gpu_memory_fraction 0.9 of what weights and runtime leave.
constexpr double kTensorRtRuntime = 2e9;
constexpr double kTensorRtShare = 0.9;
constexpr double kLeastShare = 0.02; // runs that were published did hold something

constexpr double kIndexBytes = 1;

double freeBytes(double device, double weights, const std::string& engine)
{
    if (engine == "tensorrt-llm")
        return kTensorRtShare * (device - kTensorRtRuntime - weights);
    return std::max(kUsualShare * device - kUsualRuntime - weights, kCacheOfRest * (kLargestShare * device - weights));
}

double weightBytes(const performance::ServingInputs& in)
{
    const performance::SpeedTable& m = *in.model;
    return (m.loadedBytes + m.denseBytes * (in.layout.attentionGroups - 1)) / (in.layout.ranks * in.layout.stages);
}

double sequenceBytes(const performance::ServingInputs& in)
{
    const performance::SpeedTable& m = *in.model;
    const double groupRanks = in.layout.ranks / in.layout.attentionGroups;
    const double parts = m.latent() ? 1 : std::min(groupRanks, m.kvHeads);
    const double length = in.inputTokens * (1 - in.prefixHitRate) + in.outputTokens / 2; // cached blocks are shared
    const double values = m.cacheValues * length + m.windowValues * m.windowTokens;
    return (in.cacheBytesPerValue * values / parts + kIndexBytes * m.indexValues * length
            + spec::kStateBytesPerValue * m.stateValues / groupRanks)
        / in.layout.stages;
}

} // namespace

PublishedRoom publishedRoom(const performance::ServingInputs& in, double deviceBytes, const std::string& engine)
{
    const double weights = weightBytes(in);
    const double room = std::max(freeBytes(deviceBytes, weights, engine), kLeastShare * deviceBytes);
    const double sequences = room / sequenceBytes(in) * in.layout.attentionGroups;
    return {std::max(sequences, 1.0), weights / deviceBytes};
}

double publishedLimit(const spec::AcceleratorSpec& accelerator, double deviceBytes, const std::string& engine,
                      double attentionGroups)
{
    // vLLM, EngineArgs: max_num_seqs 1024 from 70 GiB on, but for A100; 256 below.
    constexpr double kLargeDevice = 70.0 * 1024 * 1024 * 1024;
    constexpr double kVllmLarge = 1024;
    constexpr double kVllm = 256;
    constexpr double kMindIe = 200; // MindIE, maxBatchSize
    constexpr double kOthers = 2048; // TensorRT-LLM, max_batch_size; SGLang and ATOM start with about as many
    if (engine == "vllm") {
        const bool large = deviceBytes > kLargeDevice && accelerator.name.find("A100") == std::string::npos;
        return large ? kVllmLarge : kVllm;
    }
    if (engine == "mindie")
        return kMindIe;
    return kOthers * (engine == "tensorrt-llm" ? attentionGroups : 1);
}

} // namespace berth::validation
