#include "core/sizing/Replicas.h"

#include "core/memory/TraceKeys.h"
#include "core/performance/PerformanceKeys.h"
#include "core/sizing/Checks.h"
#include "core/sizing/NeedKeys.h"

#include <algorithm>

namespace berth::sizing {

namespace {

bool isEven(const Deployment& deployment, int replicas)
{
    const int nodes = deployment.nodes;
    return replicas <= nodes ? nodes % replicas == 0
                             : replicas % nodes == 0 && deployment.devicesPerNode() % (replicas / nodes) == 0;
}

std::string evenNumbers(const Deployment& deployment)
{
    std::string text;
    for (int replicas = 1; replicas <= deployment.devices(); ++replicas) {
        if (isEven(deployment, replicas)) {
            text += (text.empty() ? "" : ", ") + std::to_string(replicas);
        }
    }
    return text;
}

// What a finding says of the whole deployment.
Finding multiplied(Finding finding, const memory::MemoryEstimate& whole, int replicas)
{
    if (finding.code == FindingCode::KvRoomShort) {
        finding.values = {static_cast<double>(whole.kvCapacityTokens), static_cast<double>(whole.requestedTokens)};
    } else if (finding.code == FindingCode::HostMemoryNeeded || finding.code == FindingCode::HostMemoryShort) {
        finding.values[0] *= replicas;
    }
    return finding;
}

void multiply(memory::MemoryEstimate& memory, int replicas, std::int64_t requestedTokens)
{
    memory.totalWeights = memory.totalWeights * replicas;
    memory.requestedTokens = requestedTokens;
    memory.kvCapacityTokens *= replicas;
    memory.maxConcurrency *= replicas;
    memory.hostMemory = memory.hostMemory * replicas;
    FindingList findings;
    for (const Finding& one : memory.findings) {
        const Finding all = multiplied(one, memory, replicas);
        findings.add(all.code, all.severity, all.values[0], all.values[1], all.values[2]);
    }
    memory.findings = findings;
}

void addStep(Sizing& sizing, std::string_view key, double one, Unit unit, double replicas)
{
    sizing.derivation.push_back(
        {key,
         "replicas * one",
         {{"replicas", replicas, Unit::Count, Origin::Request}, {"one", one, unit, Origin::Computed}},
         replicas * one,
         unit});
}

void addSteps(Sizing& sizing)
{
    const memory::MemoryEstimate& one = sizing.memory;
    const Configuration& configuration = sizing.configuration;
    const double all = configuration.replicas;
    addStep(sizing, memory::keys::kKvCapacity, static_cast<double>(one.kvCapacityTokens), Unit::Tokens, all);
    addStep(sizing, memory::keys::kMaxConcurrency, static_cast<double>(one.maxConcurrency), Unit::Sequences, all);
    addStep(sizing, memory::keys::kTotalWeights, toDouble(one.totalWeights), Unit::Bytes, all);
    addStep(sizing, keys::kHostMemory, toDouble(one.hostMemory), Unit::Bytes, all);
    if (sizing.performance) {
        const performance::PerformanceEstimate& speed = *sizing.performance;
        const double busy = busyReplicas(configuration.concurrency, configuration.replicas);
        addStep(sizing, performance::keys::kOutput, speed.output.value, Unit::TokensPerSecond, busy);
        if (speed.intervalLevel > 0) {
            addStep(sizing, performance::keys::kOutputLow, speed.outputInterval.low, Unit::TokensPerSecond, busy);
            addStep(sizing, performance::keys::kOutputHigh, speed.outputInterval.high, Unit::TokensPerSecond, busy);
        }
        addStep(sizing, performance::keys::kTotalRate, speed.total.value, Unit::TokensPerSecond, busy);
        addStep(sizing, performance::keys::kRequests, speed.requestsPerSecond, Unit::RequestsPerSecond, busy);
        addStep(sizing, performance::keys::kPrefill, speed.prefill.value, Unit::TokensPerSecond, all);
    }
}

} // namespace

Result<int> checkReplicas(const Deployment& deployment, std::int64_t replicas)
{
    const auto checked = checkRange(replicas, "replicas", 1, deployment.devices());
    if (!checked) {
        return std::unexpected(checked.error());
    }
    const int number = static_cast<int>(*checked);
    if (!isEven(deployment, number)) {
        return failure(ErrorCode::ReplicasUneven,
                       {std::to_string(number), std::to_string(deployment.nodes),
                        std::to_string(deployment.devicesPerNode()), evenNumbers(deployment)},
                       "replicas");
    }
    return number;
}

Deployment deploymentEach(const Configuration& configuration)
{
    Deployment deployment = configuration.deployment;
    deployment.nodes = std::max(1, deployment.nodes / configuration.replicas);
    if (deployment.hostMemory) {
        deployment.hostMemory = Bytes(deployment.hostMemory->value / configuration.replicas);
    }
    return deployment;
}

double busyReplicas(std::int64_t requests, std::int64_t replicas)
{
    return static_cast<double>(requests) / static_cast<double>(requestsEach(requests, replicas));
}

void multiply(performance::PerformanceEstimate& speed, int replicas, std::int64_t requests)
{
    const double busy = busyReplicas(requests, replicas);
    speed.output = speed.output * busy;
    speed.total = speed.total * busy;
    speed.prefill = speed.prefill * replicas;
    speed.requestsPerSecond *= busy;
    speed.outputInterval = {speed.outputInterval.low * busy, speed.outputInterval.high * busy};
}

Sizing wholeOf(Sizing one)
{
    Sizing whole = std::move(one);
    const Configuration& configuration = whole.configuration;
    if (configuration.replicas == 1) {
        return whole;
    }
    if (!whole.derivation.empty()) {
        addSteps(whole);
    }
    multiply(whole.memory, configuration.replicas, configuration.context * configuration.concurrency);
    if (whole.promptMemory) {
        const std::int64_t prompts = whole.promptMemory->requestedTokens * configuration.replicas;
        multiply(*whole.promptMemory, configuration.replicas, prompts);
    }
    if (whole.performance) {
        multiply(*whole.performance, configuration.replicas, configuration.concurrency);
    }
    return whole;
}

} // namespace berth::sizing
