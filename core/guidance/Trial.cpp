#include "core/guidance/Trial.h"

#include "core/guidance/ClaimFacts.h"
#include "core/memory/WeightTable.h"

#include <algorithm>

namespace berth::guidance {

namespace {

constexpr int kDevicesPerNode = 8; // of the servers that guides speak of

struct Arrangement
{
    int count;
    int nodes;
};

Arrangement arrange(const spec::AcceleratorSpec& accelerator, int count)
{
    if (count <= std::max(kDevicesPerNode, accelerator.scaleUpDomain)) {
        return {count, 1};
    }
    int perNode = kDevicesPerNode;
    while (count % perNode != 0) {
        --perNode;
    }
    return {perNode, count / perNode};
}

// Sixteen-bit weights run in the llama.cpp family as well, which leaves more of a card to them.
std::vector<std::string> formatsOf(const catalog::Catalog& catalog, const TrialRequest& request, int nodes)
{
    std::vector<std::string> formats;
    for (const spec::PrecisionSpec* precision : claimedPrecisions(catalog, request.precision, *request.model)) {
        formats.push_back(precision->id.text);
    }
    if (nodes > 1) {
        std::erase_if(formats, [](const std::string& id) { return id.starts_with("gguf-"); });
    } else if (request.precision == "bf16") {
        formats.emplace_back("gguf-bf16");
    } else if (request.precision == "fp16") {
        formats.emplace_back("gguf-f16");
    }
    return formats;
}

// What the findings say is missing; layers moved to host memory are missing on the devices.
double missingBytes(const memory::MemoryEstimate& memory, int devices)
{
    double missing = std::max(0.0, -toDouble(memory.device.free));
    for (const Finding& finding : memory.findings) {
        if (finding.code == FindingCode::WeightsExceedMemory || finding.code == FindingCode::NoKvRoom) {
            missing = std::max(missing, finding.values[0]);
        } else if (finding.code == FindingCode::HostMemoryNeeded) {
            missing = std::max(missing, finding.values[0] / devices);
        }
    }
    return missing;
}

Trial makeTrial(const sizing::Sizing& sizing)
{
    const memory::MemoryEstimate& memory = sizing.memory;
    Trial trial;
    trial.runs = memory.verdict != memory::Verdict::Unsupported;
    trial.loads = memory.verdict == memory::Verdict::Fits || memory.verdict == memory::Verdict::FitsReduced;
    trial.holdsSmallLoad = memory.verdict == memory::Verdict::Fits;
    trial.devices = sizing.configuration.deployment.devices();
    const double onDevices = toDouble(memory.device.used()) * trial.devices;
    const double weightsOnce =
        toDouble(memory.totalWeights) + toDouble(memory.device.used() - memory.device.weights) * trial.devices;
    trial.neededBytes = trial.loads ? std::min(onDevices, weightsOnce) : weightsOnce;
    trial.missingPerDevice = trial.loads ? 0 : missingBytes(memory, trial.devices);
    trial.tokens = static_cast<double>(memory.kvCapacityTokens);
    trial.precision = sizing.configuration.precision->id.text;
    trial.findings = memory.findings;
    return trial;
}

int rankOf(const Trial& trial)
{
    return int{trial.runs} + int{trial.loads} + int{trial.holdsSmallLoad};
}

bool isBetter(const Trial& trial, const Trial& best, Choice choice)
{
    if (rankOf(trial) != rankOf(best)) {
        return rankOf(trial) > rankOf(best);
    }
    if (trial.loads) {
        return choice == Choice::LeastMemory && trial.neededBytes < best.neededBytes;
    }
    return trial.missingPerDevice < best.missingPerDevice;
}

} // namespace

std::optional<Trial> tryOn(const catalog::Catalog& catalog, sizing::PreparedModels& prepared,
                           const TrialRequest& request)
{
    const Arrangement machines = arrange(*request.accelerator, request.count);
    std::optional<Trial> best;
    for (const std::string& format : formatsOf(catalog, request, machines.nodes)) {
        sizing::SizingRequest wanted;
        wanted.model = request.model->id.text;
        wanted.precision = format;
        wanted.accelerator = request.accelerator->id.text;
        wanted.count = machines.count;
        wanted.nodes = machines.nodes;
        wanted.context = std::min(kSmallContext, request.model->maxContext.value_or(kSmallContext));
        const auto sizing = sizing::size(catalog, wanted, prepared);
        if (!sizing) {
            continue;
        }
        const Trial trial = makeTrial(*sizing);
        if (!best || isBetter(trial, *best, request.choice)) {
            best = trial;
        }
    }
    return best;
}

std::optional<SmallerTrial> smallestCount(const catalog::Catalog& catalog, sizing::PreparedModels& prepared,
                                          TrialRequest request)
{
    const int stated = request.count;
    for (request.count = 1; request.count < stated; request.count *= 2) {
        const auto trial = tryOn(catalog, prepared, request);
        if (trial && trial->holdsSmallLoad) {
            return SmallerTrial{request.count, *trial};
        }
    }
    return std::nullopt;
}

std::optional<double> weightBytes(const spec::ModelSpec& model, const spec::PrecisionSpec& precision)
{
    const auto table = memory::makeWeightTable(model, precision);
    return table ? std::optional(toDouble(table->loaded)) : std::nullopt;
}

} // namespace berth::guidance
