// Prompts on devices of their own: two stations in a closed circle of requests. Internal to this folder.
//   requests = rate x (reading alone + queue + hand-over) + decoding          (Little's law)
// The queue in front of m reading instances is that of M/D/m: half of Sakasegawa's M/M/m, at the load that the other
// requests make (arrival theorem). Sources: Little, "A proof for the queuing formula L = lambda W" (1961); Sakasegawa,
// "An approximation formula Lq = alpha rho^beta / (1 - rho)" (1977); Reiser, Lavenberg, "Mean-value analysis" (1980).
#pragma once

#include "core/performance/SteadyState.h"

namespace berth::performance {

// The devices that read prompts, as an engine of their own. Requires inputs.promptPool.
struct PromptSide
{
    explicit PromptSide(const ServingInputs& inputs);

    ServingInputs inputs;
    StepModel step;
};

// Seconds of the hand-over besides moving the cache.
[[nodiscard]] double handOverSchedule(const ServingInputs& inputs);

// That one answering rank receives of a request.
[[nodiscard]] double handOverBytes(const ServingInputs& inputs);

[[nodiscard]] SteadyState settlePools(const ServingInputs& inputs, const StepModel& step, const PromptSide& side);

} // namespace berth::performance
