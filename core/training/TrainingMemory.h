// Memory of one device while it trains, at its largest moment, and whether that fits. With N elements that are learnt,
// F frozen ones, dp ranks (experts: dp / ep):
//   weights    2 (N + F), NF4 0.516 F        / dp from ZeRO stage 3 on
//   gradients  2 N or 4 N                    / dp from stage 2 on
//   optimizer  12 N                          / dp from stage 1 on
//   activations  what the forward pass keeps, of as many micro-batches as a pipeline stage has under way
//   logits     of one micro-batch, on the last stage
//   buffers    the layer at work and the next, gathered (stage 3); a bucket of gradients (stages 2 and 3); the matrix
//              at work in 16 bits (NF4)
// Every later stage of ZeRO holds at most what the earlier one holds. The fullest pipeline stage decides.
// Sources: Rajbhandari et al. 2020 (arXiv:1910.02054), Korthikanti et al. 2022 (arXiv:2205.05198), Hu et al. 2021
// (arXiv:2106.09685), Dettmers et al. 2023 (arXiv:2305.14314), Ren et al. 2021 (arXiv:2101.06840).
// Pure; safe from any thread.
#pragma once

#include "core/memory/MemoryEstimate.h"
#include "core/spec/AcceleratorSpec.h"
#include "core/training/TrainingPlan.h"
#include "core/units/Trace.h"

#include <optional>

namespace berth::training {

struct MemoryInputs
{
    const spec::ModelSpec* model = nullptr;
    const spec::AcceleratorSpec* accelerator = nullptr;
    TrainingPlan plan; // checked
    std::optional<Bytes> hostMemory; // of all nodes; nothing: not stated
};

struct DeviceMemory
{
    Bytes capacity; // as tools report it
    Bytes usable; // what PyTorch's allocator can fill
    Bytes weights, gradients, optimizer, activations, logits, buffers;
    Bytes runtime; // device context, libraries, collectives
    Bytes free; // usable minus all parts; negative: missing

    [[nodiscard]] constexpr Bytes used() const
    {
        return weights + gradients + optimizer + activations + logits + buffers + runtime;
    }
};

struct TrainingMemory
{
    memory::Verdict verdict = memory::Verdict::DoesNotFit; // Fits or DoesNotFit
    DeviceMemory device; // the fullest
    int stage = 0; // pipeline stage of it
    Bytes host; // moved to the memory of the hosts, all nodes
    Bytes hostMissing; // of it, beyond what the hosts are stated to have
};

[[nodiscard]] TrainingMemory estimateMemory(const MemoryInputs& inputs, NullTrace& trace);
[[nodiscard]] TrainingMemory estimateMemory(const MemoryInputs& inputs, RecordingTrace& trace);

} // namespace berth::training
