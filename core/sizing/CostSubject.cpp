#include "core/sizing/CostSubject.h"

namespace berth::sizing {

cost::Machine machineOf(const Deployment& deployment)
{
    if (deployment.system != nullptr) {
        return {deployment.system, {}, 0};
    }
    return {nullptr, deployment.accelerator().id, deployment.products};
}

Watts highestPower(const Deployment& deployment)
{
    const spec::SystemSpec* system = deployment.system;
    if (system != nullptr && system->maxPower) {
        return *system->maxPower * deployment.nodes;
    }
    return deployment.accelerator().tdp.value_or(Watts()) * deployment.products * deployment.nodes;
}

cost::CostSubject costSubject(const Sizing& sizing)
{
    const Configuration& configuration = sizing.configuration;
    cost::CostSubject subject;
    subject.machine = machineOf(configuration.deployment);
    subject.nodes = configuration.deployment.nodes;
    subject.model = configuration.model->id.text;
    subject.active = highestPower(configuration.deployment);
    if (sizing.performance) {
        subject.output = sizing.performance->output;
        subject.input = sizing.performance->total - sizing.performance->output;
    }
    return subject;
}

} // namespace berth::sizing
