#include "core/sizing/Basis.h"

#include "core/sizing/LocalSpeed.h"
#include "core/sizing/RunningLimit.h"
#include "core/sizing/ServingSpeed.h"

#include <algorithm>
#include <cmath>

namespace berth::sizing {

namespace {

int draftedTokens(const Basis& basis, const Load& load)
{
    if (!load.speculation) {
        return 0;
    }
    const double usual = basis.speed ? basis.speed->servingEfficiency.draftedTokens : 1;
    return std::max(1, static_cast<int>(std::lround(load.speculation->drafted.value_or(usual))));
}

// The verdict on a deployment whose prompts have devices of their own is that on the pool that fits less.
void addPrompts(const Basis& basis, const Plan& plan, memory::MemoryEstimate& answers)
{
    const memory::MemoryEstimate prompts = estimateFit(basis, promptPlan(plan));
    if (!loads(prompts.verdict)) {
        answers.verdict = prompts.verdict;
        for (const Finding& finding : prompts.findings) {
            if (finding.severity == Severity::Blocker) {
                answers.findings.add(finding.code, finding.severity, finding.values[0], finding.values[1],
                                     finding.values[2]);
            }
        }
    }
}

template <class Trace>
Estimate estimateBoth(const Basis& basis, const Plan& asked, Trace& trace)
{
    const Plan plan = withRunningLimit(basis, asked);
    Estimate result;
    result.memory = memory::estimateMemory(memoryInputs(basis, plan), trace);
    if (plan.promptLayout) {
        addPrompts(basis, plan, result.memory);
    }
    if (basis.speed && loads(result.memory.verdict)) {
        result.performance = basis.speed->kind == SpeedModel::Local
            ? estimateLocalSpeed(basis, plan, result.memory, trace)
            : estimateServingSpeed(basis, plan, result.memory, trace);
    }
    if (result.performance && result.performance->stagesOverNodes) {
        result.memory.findings.add(FindingCode::PipelineOverNodes, Severity::Caution, plan.layout.pp);
    }
    return result;
}

} // namespace

memory::MemoryInputs memoryInputs(const Basis& basis, const Plan& plan)
{
    memory::MemoryInputs inputs;
    inputs.model = basis.model;
    inputs.tables = basis.tables.get();
    inputs.profile = basis.profile;
    inputs.accelerator = &basis.deployment.accelerator();
    inputs.path = basis.path;
    inputs.layout = plan.layout;
    inputs.kvFormats = plan.kvFormats;
    inputs.limits = plan.limits;
    inputs.context = plan.load.context;
    inputs.concurrency = plan.load.concurrency;
    inputs.drafted = draftedTokens(basis, plan.load);
    inputs.hostMemory = basis.deployment.hostMemory;
    return inputs;
}

Plan promptPlan(const Plan& plan)
{
    Plan prompts = plan;
    prompts.layout = *plan.promptLayout;
    prompts.promptLayout.reset();
    prompts.load.context = plan.load.input;
    prompts.load.concurrency = prompts.layout.dp;
    return prompts;
}

bool loads(memory::Verdict verdict)
{
    return verdict == memory::Verdict::Fits || verdict == memory::Verdict::FitsReduced
        || verdict == memory::Verdict::Offload;
}

Estimate estimate(const Basis& basis, const Plan& plan, NullTrace& trace)
{
    return estimateBoth(basis, plan, trace);
}

Estimate estimate(const Basis& basis, const Plan& plan, RecordingTrace& trace)
{
    return estimateBoth(basis, plan, trace);
}

Estimate estimate(const Basis& basis, const Plan& plan)
{
    NullTrace silent;
    return estimateBoth(basis, plan, silent);
}

memory::MemoryEstimate estimateFit(const Basis& basis, const Plan& plan)
{
    NullTrace silent;
    return memory::estimateMemory(memoryInputs(basis, withRunningLimit(basis, plan)), silent);
}

bool fits(const Basis& basis, const Plan& plan)
{
    return memory::fits(memoryInputs(basis, withRunningLimit(basis, plan)));
}

} // namespace berth::sizing
