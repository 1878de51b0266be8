#include "core/sizing/CostSubject.h"

namespace berth::sizing {

cost::Machine machineOf(const Deployment& deployment)
{
    if (deployment.system != nullptr) {
        return {deployment.system, {}, 0};
    }
    return {nullptr, deployment.accelerator().id, deployment.products};
}

cost::CostSubject costSubject(const Sizing& sizing)
{
    const Configuration& configuration = sizing.configuration;
    cost::CostSubject subject;
    subject.machine = machineOf(configuration.deployment);
    subject.nodes = configuration.deployment.nodes;
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
