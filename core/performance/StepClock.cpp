#include "core/performance/StepClock.h"

#include "core/performance/SteadyState.h"

namespace berth::performance {

StepClock::StepClock(const ServingInputs& inputs)
    : m_inputs(inputs), m_model(makeStepModel(inputs)), m_prompt(promptAlone(inputs, m_model))
{ }

double StepClock::firstToken(double stepSeconds, double requests) const
{
    return longestArrival(0) + waitingSteps(m_inputs) * stepSeconds * requests / (requests + 1)
        + queuedTime(m_inputs, requests, m_prompt);
}

double StepClock::longestArrival(double stepSeconds) const
{
    return arrivalTime(m_inputs) + m_prompt + waitingSteps(m_inputs) * stepSeconds;
}

} // namespace berth::performance
