#include "core/performance/SteadyState.h"

#include <algorithm>
#include <cmath>

namespace berth::performance {
namespace {

constexpr int kMostRounds = 30; // secant rounds settle in a few; a loop must end all the same
constexpr double kSettled = 1e-9; // of the batch
constexpr double kMilli = 1e-3;

// A prompt among decode steps: what its own tokens cost, and what it adds to a step whatever its length.
struct PromptCost
{
    double own = 0;
    double mixed = 0;
};

PromptCost promptCost(const ServingInputs& in, const StepModel& step, double experts)
{
    return {step.promptMath(), step.chunks * (experts + in.efficiency->mixedStep * step.fixed())};
}

bool isSteady(const ServingInputs& in)
{
    return in.load == LoadPattern::Steady;
}

// A step holds at most one more prompt's fixed cost, however many prompts share it.
double promptsOf(const PromptCost& cost, double prompts)
{
    return std::min(1.0, prompts) * cost.mixed + prompts * cost.own;
}

void setOffer(SteadyState& state, const ServingInputs& in)
{
    const double room = in.cachedSequences * (isSteady(in) ? 1 : in.efficiency->offlineRoom);
    state.room = std::max(room, 1.0);
    const double most = std::min(in.sequenceLimit, state.room);
    const bool plenty = !isSteady(in) && in.concurrency <= 0;
    const double requests = plenty ? most * in.layout.instances : std::max(in.concurrency, 1.0);
    state.instances = std::min(in.layout.instances, requests);
    state.offered = std::max(requests / state.instances, 1.0);
    state.held = std::min(state.offered, most);
    state.batch = state.held;
}

// Everything sent at once: the prompts of what is held at first are read one after the other, and a request stands in
// their middle. Steps are full, so their fixed cost is shared out by tokens.
double firstWave(const SteadyState& state, const ServingInputs& in, const StepModel& step, double experts)
{
    const double steps = step.newTokens / in.efficiency->chunkTokens;
    return (state.held - 1) / 2 * (step.promptMath() + steps * (step.fixed() + experts));
}

double promptExperts(const ServingInputs& in, const StepModel& step)
{
    return evenExpertTime(in, step, std::min(step.newTokens, in.efficiency->chunkTokens));
}

double promptTime(const ServingInputs& in, const StepModel& step, double experts)
{
    return in.layout.stages * (step.promptMath() + step.chunks * (step.fixed() + experts));
}

void setPrompt(SteadyState& state, const ServingInputs& in, const StepModel& step, double experts)
{
    state.alone = promptTime(in, step, experts);
    if (isCounted(in)) {
        state.queued = firstWave(state, in, step, experts);
        return;
    }
    state.queued = queuedTime(in, state.held, state.alone);
}

// One evaluation at the batch of the state.
void update(SteadyState& state, const ServingInputs& in, const StepModel& step, const PromptCost& cost)
{
    const double rate = step.accepted / in.outputTokens;
    state.decode = stepTime(in, step, state.batch);
    state.prompts = promptsOf(cost, otherSequences(in, state.batch) * rate)
        * (isCounted(in) ? 1 - state.held / state.offered / 2 : 1);
    state.allPrompts = promptsOf(cost, state.batch * rate);
    const double wait = waitingSteps(in) * state.decode * state.held / (state.held + 1);
    state.arrival = arrivalTime(in) + state.alone + wait;
    const double everyPrompt = promptsOf(cost, (state.held - 1) * rate);
    state.cycle = state.arrival + (in.outputTokens - 1) / step.accepted * (state.decode + everyPrompt);
}

// The mean number of sequences in a step that follows from the state of another number.
double batchAfter(const SteadyState& state, const ServingInputs& in, const StepModel& step)
{
    const double decoding = in.outputTokens / step.accepted * state.step();
    return 1 + (state.held - 1) * std::min(1.0, decoding / state.cycle);
}

// Where the line through two steps of the iteration meets its own argument, if that lies between what is held and one;
// else the plain step.
double aimed(double before, double afterBefore, double now, double afterNow, double held)
{
    const double slope = (afterNow - afterBefore) / (now - before);
    const double aim = now + (afterNow - now) / (1 - slope);
    return slope < 1 && aim >= 1 && aim <= held ? aim : afterNow;
}

// Secant rounds from a full batch.
void iterate(SteadyState& state, const ServingInputs& in, const StepModel& step, const PromptCost& cost)
{
    double before = state.batch;
    double afterBefore = batchAfter(state, in, step);
    double next = afterBefore;
    for (int round = 0; round < kMostRounds && std::abs(next - state.batch) > kSettled * state.batch; ++round) {
        state.batch = next;
        update(state, in, step, cost);
        const double after = batchAfter(state, in, step);
        next = aimed(before, afterBefore, state.batch, after, state.held);
        before = state.batch;
        afterBefore = after;
    }
}

// Who comes with everybody else waits for between none and all of the rounds before the last.
double outsideTime(const SteadyState& state, const ServingInputs& in)
{
    const double rounds = std::max(state.offered / state.held - 1, 0.0);
    return rounds * (in.load == LoadPattern::Burst ? 0.5 : 1) * state.cycle;
}

} // namespace

double arrivalTime(const ServingInputs& in)
{
    return in.efficiency->arrivalMillis * kMilli;
}

double waitingSteps(const ServingInputs& in)
{
    const bool groups = in.layout.attentionGroups > 1;
    return in.efficiency->waitSteps + (groups ? in.efficiency->waitStepsAttentionGroups : 0);
}

bool isCounted(const ServingInputs& in)
{
    return in.load == LoadPattern::Burst && in.concurrency > 0;
}

double otherSequences(const ServingInputs& in, double batch)
{
    return isSteady(in) || isCounted(in) ? batch - 1 : batch;
}

double promptAlone(const ServingInputs& in, const StepModel& step)
{
    return promptTime(in, step, promptExperts(in, step));
}

double queuedTime(const ServingInputs& in, double held, double alone)
{
    const double tokens = (held - 1) * in.inputTokens / in.outputTokens; // prompt tokens of others per step
    const double busy = isSteady(in) ? tokens / (tokens + in.efficiency->promptWaitTokens) : 1;
    return in.efficiency->promptWait * busy * alone;
}

SteadyState settle(const ServingInputs& in, const StepModel& step)
{
    const double experts = promptExperts(in, step);
    const PromptCost cost = promptCost(in, step, experts);
    SteadyState state;
    setOffer(state, in);
    setPrompt(state, in, step, experts);
    update(state, in, step, cost);
    if (isSteady(in) && state.held > 1) {
        iterate(state, in, step, cost);
    }
    state.outside = outsideTime(state, in);
    return state;
}

double outputRate(const ServingInputs& in, const StepModel& step, const SteadyState& state)
{
    if (isSteady(in))
        return state.instances * state.held * in.outputTokens / state.cycle;
    const double finishing = in.load == LoadPattern::OfflineMaximum ? in.efficiency->offlineThroughput : 1;
    return state.instances * state.batch * step.accepted / (state.decode + state.allPrompts) * finishing;
}

} // namespace berth::performance
