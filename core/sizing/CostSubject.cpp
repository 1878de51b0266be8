#include "core/sizing/CostSubject.h"

#include <algorithm>

namespace berth::sizing {

cost::Machine machineOf(const Deployment& deployment)
{
    if (deployment.system != nullptr) {
        return {deployment.system, {}, 0};
    }
    return {nullptr, deployment.accelerator().id, deployment.products};
}

cost::Joining joiningOf(const Deployment& deployment)
{
    if (deployment.network == nullptr) {
        return {};
    }
    const spec::SystemSpec* system = deployment.system;
    if (system != nullptr && system->scaleOutNetwork == deployment.network->id) {
        return {deployment.network, system->scaleOutPorts.value_or(1), system->scaleOutAdapters.value_or(0)};
    }
    const int cards = std::max(1, deployment.products);
    return {deployment.network, cards, cards};
}

int copyNodesOf(const Configuration& configuration)
{
    return shapeOf(configuration.deployment, configuration.devicesEach()).nodes;
}

cost::CostSubject costSubject(const Sizing& sizing)
{
    const Configuration& configuration = sizing.configuration;
    cost::CostSubject subject;
    subject.machine = machineOf(configuration.deployment);
    subject.nodes = configuration.deployment.allNodes();
    subject.copyNodes = copyNodesOf(configuration);
    subject.owned = configuration.deployment.owned;
    subject.hostWeights = sizing.memory.verdict == memory::Verdict::Offload;
    subject.joining = joiningOf(configuration.deployment);
    subject.model = configuration.model->id.text;
    if (sizing.power) {
        subject.active = sizing.power->active;
        subject.idle = sizing.power->idle;
    }
    if (sizing.performance) {
        subject.output = sizing.performance->output;
        subject.input = sizing.performance->total - sizing.performance->output;
    }
    return subject;
}

} // namespace berth::sizing
