// Single times of one instance, from which bounds of its steady state are made without settling it. Pure; the inputs
// must outlive the clock.
#pragma once

#include "core/performance/StepModel.h"

namespace berth::performance {

class StepClock
{
public:
    explicit StepClock(const ServingInputs& inputs);

    // Seconds of a decode step of that many sequences, without prompts.
    [[nodiscard]] double step(double batch) const { return stepTime(m_inputs, m_model, batch); }
    [[nodiscard]] double prompt() const { return m_prompt; } // seconds that one prompt takes alone
    // Seconds until the first token of one of `requests` where a step takes that long.
    [[nodiscard]] double firstToken(double stepSeconds, double requests) const;
    // Of that, the part after the request is taken up, at most.
    [[nodiscard]] double longestArrival(double stepSeconds) const;
    [[nodiscard]] double accepted() const { return m_model.accepted; } // tokens of a step and sequence

private:
    const ServingInputs& m_inputs;
    StepModel m_model;
    double m_prompt = 0;
};

} // namespace berth::performance
