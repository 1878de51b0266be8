// What a resolved configuration is to the cost estimate: which machines, how many, what they draw, how fast they are.
#pragma once

#include "core/cost/CostPlan.h"
#include "core/sizing/Resolve.h"

namespace berth::sizing {

// Output and input in tokens per second of the whole deployment; zero where the speed is not known.
struct TokenRates
{
    TokensPerSecond output;
    TokensPerSecond input;
};

[[nodiscard]] cost::Machine machineOf(const Deployment& deployment);

// The nameplate power of the machines; of loose accelerators, what their data sheets allow them, without a host.
[[nodiscard]] Watts highestPower(const Deployment& deployment);

[[nodiscard]] cost::CostSubject costSubject(const Configuration& configuration, TokenRates rates);

} // namespace berth::sizing
