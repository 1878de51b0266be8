// Which part of a step takes longest. Internal to this folder.
#pragma once

#include "core/performance/PerformanceEstimate.h"

namespace berth::performance {

[[nodiscard]] constexpr Bottleneck largestPart(const StepTime& time)
{
    Bottleneck name = Bottleneck::MemoryBandwidth;
    double most = time.memory;
    const auto look = [&](double part, Bottleneck candidate) {
        if (part > most) {
            most = part;
            name = candidate;
        }
    };
    look(time.compute, Bottleneck::Compute);
    look(time.links, Bottleneck::Interconnect);
    look(time.launch, Bottleneck::Launch);
    look(time.prompts, Bottleneck::Prompts);
    return name;
}

} // namespace berth::performance
