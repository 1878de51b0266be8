#include "app/cli/TrainWords.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <cmath>

namespace berth::cli {

using training::AdapterTargets;
using training::Checkpointing;
using training::Method;
using training::Remedy;
using training::RemedyCode;

std::string_view methodWord(Method method)
{
    switch (method) {
    case Method::Full:
        return "full";
    case Method::Lora:
        return "lora";
    case Method::Qlora:
        return "qlora";
    case Method::Pretrain:
        return "pretrain";
    }
    return {};
}

std::string_view checkpointingWord(Checkpointing kind)
{
    switch (kind) {
    case Checkpointing::None:
        return "none";
    case Checkpointing::Selective:
        return "selective";
    case Checkpointing::Full:
        return "full";
    }
    return {};
}

std::string_view targetsWord(AdapterTargets targets)
{
    switch (targets) {
    case AdapterTargets::QueryValue:
        return "query-value";
    case AdapterTargets::Attention:
        return "attention";
    case AdapterTargets::Linear:
        return "linear";
    case AdapterTargets::Experts:
        return "experts";
    }
    return {};
}

std::string_view remedyWord(RemedyCode code)
{
    switch (code) {
    case RemedyCode::SelectiveCheckpointing:
        return "selective_checkpointing";
    case RemedyCode::FullCheckpointing:
        return "full_checkpointing";
    case RemedyCode::SmallerMicroBatch:
        return "smaller_micro_batch";
    case RemedyCode::HigherZero:
        return "higher_zero_stage";
    case RemedyCode::Lora:
        return "lora";
    case RemedyCode::Qlora:
        return "qlora";
    case RemedyCode::Offload:
        return "optimizer_offload";
    case RemedyCode::MoreDevices:
        return "more_devices";
    case RemedyCode::SmallerModel:
        return "smaller_model";
    }
    return {};
}

std::string_view methodTitle(Method method)
{
    switch (method) {
    case Method::Full:
        return "Full fine-tuning";
    case Method::Lora:
        return "LoRA";
    case Method::Qlora:
        return "QLoRA";
    case Method::Pretrain:
        return "Pre-training";
    }
    return {};
}

namespace {

std::string_view spreadWords(int zero)
{
    switch (zero) {
    case 1:
        return "optimizer states";
    case 2:
        return "optimizer states and gradients";
    default:
        return "optimizer states, gradients and weights";
    }
}

std::string change(const Remedy& remedy, const TrainAnswer& before)
{
    const training::TrainingPlan& plan = remedy.plan;
    switch (remedy.code) {
    case RemedyCode::SelectiveCheckpointing:
        return "Compute the scores of the attention again instead of keeping them, as FlashAttention does";
    case RemedyCode::FullCheckpointing:
        return "Keep only the input of each layer and compute the rest again";
    case RemedyCode::SmallerMicroBatch:
        return fmt::format("Take {} instead of {} sequences at a time and sum the gradients over more of them",
                           plan.microBatch, before.run.plan.microBatch);
    case RemedyCode::HigherZero:
        return fmt::format("Spread {} over the {} data-parallel ranks (ZeRO stage {})", spreadWords(plan.zero),
                           plan.layout.dp, plan.zero);
    case RemedyCode::Lora:
        return fmt::format("Train adapters of rank {} beside the frozen weights (LoRA)", plan.rank);
    case RemedyCode::Qlora:
        return fmt::format("Train adapters of rank {} beside weights frozen in 4 bits (QLoRA)", plan.rank);
    case RemedyCode::Offload:
        return "Keep the optimizer states and gradients in the memory of the hosts (ZeRO-Offload)";
    case RemedyCode::MoreDevices:
        return fmt::format("Use {} instead of {} devices", plan.layout.devices(), before.run.plan.layout.devices());
    case RemedyCode::SmallerModel:
        return fmt::format("Train {}", remedy.model->displayName);
    }
    return {};
}

// The gentler settings that come with it, beside its own change.
std::vector<std::string> companions(const Remedy& remedy, const TrainAnswer& before)
{
    const training::TrainingPlan& was = before.run.plan;
    const training::TrainingPlan& now = remedy.plan;
    std::vector<std::string> parts;
    if (now.checkpointing != was.checkpointing && remedy.code != RemedyCode::FullCheckpointing
        && remedy.code != RemedyCode::SelectiveCheckpointing) {
        parts.push_back(fmt::format("{} checkpointing", checkpointingWord(now.checkpointing)));
    }
    if (now.microBatch != was.microBatch && remedy.code != RemedyCode::SmallerMicroBatch) {
        parts.push_back(fmt::format("micro-batches of {}", now.microBatch));
    }
    if (now.zero != was.zero && remedy.code != RemedyCode::HigherZero) {
        parts.push_back(fmt::format("ZeRO stage {}", now.zero));
    }
    return parts;
}

} // namespace

std::string remedySentence(const Remedy& remedy, const TrainAnswer& before)
{
    const std::vector<std::string> with = companions(remedy, before);
    return change(remedy, before) + (with.empty() ? "" : fmt::format(", with {}", fmt::join(with, ", ")));
}

std::string remedyGain(const Remedy& remedy)
{
    const training::TrainingMemory& memory = remedy.memory;
    const std::string less = fmt::format("{:.1f} GB less on each device", toGb(remedy.gain));
    if (memory.verdict == memory::Verdict::Fits) {
        return fmt::format("{}; fits, {:.1f} GB free", less, toGb(memory.device.free));
    }
    if (memory.device.free >= Bytes(0)) {
        return fmt::format("{}; the hosts lack {:.0f} GB", less, toGb(memory.hostMissing));
    }
    return fmt::format("{}; still {:.1f} GB short", less, toGb(Bytes(-memory.device.free.value)));
}

namespace {

constexpr double kPercent = 100;
constexpr double kNoticeable = 0.005; // of the hours

void addHours(std::vector<std::string>& parts, const Remedy& remedy)
{
    if (remedy.deviceHours <= 0 || remedy.code == RemedyCode::SmallerModel) {
        return;
    }
    const double more = remedy.deviceHours - 1;
    if (std::abs(more) > kNoticeable) {
        parts.push_back(fmt::format("{:.0f}% {} device-hours", std::abs(more) * kPercent, more > 0 ? "more" : "fewer"));
    }
}

void addCommunication(std::vector<std::string>& parts, const Remedy& remedy, const TrainAnswer& before)
{
    const training::TrainingPlan& was = before.run.plan;
    if (remedy.plan.zero == training::kHighestZero && was.zero < training::kHighestZero) {
        // Rajbhandari et al. 2020, arXiv:1910.02054, section 7
        parts.emplace_back("half as much traffic between ranks again, because weights are gathered for every pass");
    }
    if (remedy.plan.microBatch < was.microBatch) {
        parts.emplace_back("smaller steps reach less of the peak, how much is not estimated");
    }
    if (remedy.plan.offload && !was.offload) {
        parts.push_back(fmt::format("{:.0f} GB of host memory, and every step waits for the processors and for PCIe",
                                    toGb(remedy.memory.host)));
    }
}

void addQuality(std::vector<std::string>& parts, const Remedy& remedy, const TrainAnswer& before)
{
    constexpr double kBillion = 1e9;
    const training::Method was = before.run.plan.method;
    if (training::hasAdapters(remedy.plan) && was != Method::Lora && was != Method::Qlora) {
        // Biderman et al. 2024, "LoRA learns less and forgets less", arXiv:2405.09673
        parts.emplace_back("learns less than all weights would where the task is far from what the model knows");
    }
    if (remedy.plan.method == Method::Qlora && was != Method::Qlora) {
        parts.emplace_back("the frozen weights are rounded, and unpacking them takes time that is not estimated");
    }
    if (remedy.code == RemedyCode::SmallerModel) {
        parts.push_back(fmt::format("another model, of {:.3g} instead of {:.3g} billion parameters: weaker answers",
                                    static_cast<double>(remedy.model->paramsTotal) / kBillion,
                                    static_cast<double>(before.run.model->paramsTotal) / kBillion));
    }
    if (remedy.code == RemedyCode::MoreDevices) {
        parts.push_back(
            fmt::format("{} times as many machines, for {:.0f}% of the time", remedy.times, remedy.hours * kPercent));
    }
}

} // namespace

std::string remedyPrice(const Remedy& remedy, const TrainAnswer& before)
{
    std::vector<std::string> parts;
    addQuality(parts, remedy, before);
    addHours(parts, remedy);
    addCommunication(parts, remedy, before);
    return parts.empty() ? "none in quality, work or traffic" : fmt::format("{}", fmt::join(parts, "; "));
}

} // namespace berth::cli
