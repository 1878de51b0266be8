#include "core/training/TrainingMemory.h"

#include "core/training/Activations.h"
#include "core/training/StageBytes.h"
#include "core/training/StageParameters.h"
#include "core/training/TraceKeys.h"

#include <algorithm>
#include <cmath>

namespace berth::training {

namespace {

Bytes rounded(double bytes)
{
    return Bytes(std::llround(bytes));
}

DeviceMemory deviceOf(const MemoryInputs& in, const StageBytes& bytes)
{
    DeviceMemory device;
    device.capacity = spec::reportedMemory(*in.accelerator).bytes;
    device.usable = rounded(kUsableShare * toDouble(spec::programMemory(*in.accelerator).bytes));
    device.weights = rounded(bytes.weights);
    device.gradients = rounded(bytes.gradients);
    device.optimizer = rounded(bytes.optimizer);
    device.activations = rounded(bytes.activations);
    device.logits = rounded(bytes.logits);
    device.buffers = rounded(bytes.buffers());
    device.runtime = rounded(bytes.runtime);
    device.free = device.usable - device.used();
    return device;
}

TraceInput amount(std::string_view symbol, double bytes)
{
    return {symbol, bytes, Unit::Bytes, Origin::Computed};
}

void traceStates(const MemoryInputs& in, const StageBytes& bytes, RecordingTrace& trace)
{
    const auto ranks = [](std::string_view symbol, double value) {
        return TraceInput{symbol, value, Unit::Devices, Origin::Request};
    };
    const auto values = [](std::string_view symbol, double value) {
        return TraceInput{symbol, value, Unit::Values, Origin::Model};
    };
    const auto each = [](double value) {
        return TraceInput{"each", value, Unit::Bytes, Origin::Computed};
    };
    const Spread weights = spreadFrom(in.plan, 3);
    trace.step(keys::kWeights, "dense / ranks + experts / expert_ranks",
               {amount("dense", bytes.denseWeights), ranks("ranks", weights.dense),
                amount("experts", bytes.expertWeights), ranks("expert_ranks", weights.experts)},
               bytes.weights, Unit::Bytes);
    const Spread gradients = spreadFrom(in.plan, 2);
    if (bytes.gradients > 0) {
        trace.step(keys::kGradients, "each * (dense / ranks + experts / expert_ranks)",
                   {each(gradientBytes(in.plan)), values("dense", bytes.learntDense), ranks("ranks", gradients.dense),
                    values("experts", bytes.learntExperts), ranks("expert_ranks", gradients.experts)},
                   bytes.gradients, Unit::Bytes);
    }
    const Spread states = spreadFrom(in.plan, 1);
    if (bytes.optimizer > 0) {
        trace.step(keys::kOptimizer, "each * (dense / ranks + experts / expert_ranks)",
                   {each(kOptimizerBytes), values("dense", bytes.learntDense), ranks("ranks", states.dense),
                    values("experts", bytes.learntExperts), ranks("expert_ranks", states.experts)},
                   bytes.optimizer, Unit::Bytes);
    }
}

void traceActivations(const MemoryInputs& in, const StageBytes& bytes, RecordingTrace& trace)
{
    const TrainingPlan& plan = in.plan;
    const double tokens = static_cast<double>(plan.sequence) * static_cast<double>(plan.microBatch);
    trace.step(keys::kActivations, "kept * tokens / tp * batches + remade",
               {amount("kept", bytes.keptPerToken),
                {"tokens", tokens, Unit::Tokens, Origin::Request},
                {"tp", static_cast<double>(plan.layout.tp), Unit::Devices, Origin::Request},
                {"batches", static_cast<double>(plan.layout.pp - bytes.stage), Unit::Count, Origin::Computed},
                amount("remade", bytes.remade)},
               bytes.activations, Unit::Bytes);
    if (bytes.logits > 0) {
        trace.step(keys::kLogits, "(each * vocabulary + 4 * hidden) * tokens / tp",
                   {{"each", kLogitBytes, Unit::Bytes, Origin::Computed},
                    {"vocabulary", bytes.words, Unit::Values, Origin::Model},
                    {"hidden", static_cast<double>(in.model->hiddenSize), Unit::Values, Origin::Model},
                    {"tokens", tokens, Unit::Tokens, Origin::Request},
                    {"tp", static_cast<double>(plan.layout.tp), Unit::Devices, Origin::Request}},
                   bytes.logits, Unit::Bytes);
    }
    if (bytes.buffers() > 0) {
        trace.step(
            keys::kBuffers, "gathered + bucket + matrix",
            {amount("gathered", bytes.gathered), amount("bucket", bytes.bucket), amount("matrix", bytes.dequantised)},
            bytes.buffers(), Unit::Bytes);
    }
}

void traceFree(const MemoryInputs& in, const DeviceMemory& device, RecordingTrace& trace)
{
    const double seen = toDouble(spec::programMemory(*in.accelerator).bytes);
    trace.step(keys::kFree, "share * memory - used",
               {{"share", kUsableShare, Unit::Share, Origin::Computed},
                {"memory", seen, Unit::Bytes, Origin::Accelerator},
                amount("used", toDouble(device.used()))},
               toDouble(device.free), Unit::Bytes);
}

template <class Trace>
TrainingMemory estimate(const MemoryInputs& in, Trace& trace)
{
    const StageBytes bytes = measureFullest(in);
    TrainingMemory result;
    result.stage = bytes.stage;
    result.device = deviceOf(in, bytes);
    result.host = rounded(bytes.host * static_cast<double>(in.plan.layout.devices()));
    result.hostMissing = std::max(Bytes(0), result.host - in.hostMemory.value_or(result.host));
    const bool fits = result.device.free >= Bytes(0) && result.hostMissing == Bytes(0);
    result.verdict = fits ? memory::Verdict::Fits : memory::Verdict::DoesNotFit;
    if constexpr (Trace::kRecords) {
        traceStates(in, bytes, trace);
        traceActivations(in, bytes, trace);
        traceFree(in, result.device, trace);
    }
    return result;
}

} // namespace

TrainingMemory estimateMemory(const MemoryInputs& inputs, NullTrace& trace)
{
    return estimate(inputs, trace);
}

TrainingMemory estimateMemory(const MemoryInputs& inputs, RecordingTrace& trace)
{
    return estimate(inputs, trace);
}

} // namespace berth::training
