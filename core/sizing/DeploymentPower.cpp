#include "core/sizing/DeploymentPower.h"

#include "core/sizing/PowerKeys.h"
#include "core/spec/RatedPower.h"

namespace berth::sizing {

std::optional<spec::PowerDraw> powerOf(const Deployment& deployment)
{
    const auto one = deployment.system != nullptr ? spec::powerOf(*deployment.system, deployment.catalogued)
                                                  : spec::powerOf(deployment.accelerator(), deployment.products);
    if (!one) {
        return std::nullopt;
    }
    spec::PowerDraw all = *one * deployment.allNodes();
    all.active = one->active * deployment.nodes + one->idle * deployment.spareNodes;
    return all;
}

namespace {

void traceActive(const Deployment& deployment, const spec::PowerDraw& all, const TraceInput& highest,
                 RecordingTrace& trace)
{
    using enum Origin;
    const TraceInput active{"active", spec::activeOfRated(), Unit::Share, Calibration};
    if (deployment.spareNodes == 0) {
        trace.step(keys::kPowerActive, "highest * active", {highest, active}, all.active.value, Unit::Watts);
        return;
    }
    const auto count = [](const char* name, int machines) {
        return TraceInput{name, static_cast<double>(machines), Unit::Count, Request};
    };
    trace.step(keys::kPowerActive, "highest * (serving * active + spare * idle) / (serving + spare)",
               {highest,
                count("serving", deployment.nodes),
                active,
                count("spare", deployment.spareNodes),
                {"idle", spec::idleOfRated(), Unit::Share, Calibration}},
               all.active.value, Unit::Watts);
}

} // namespace

void tracePower(const Deployment& deployment, RecordingTrace& trace)
{
    using enum Origin;
    const auto rated = deployment.system != nullptr ? spec::ratedPower(*deployment.system, deployment.catalogued)
                                                    : spec::ratedPower(deployment.accelerator(), deployment.products);
    const auto all = powerOf(deployment);
    if (!rated || !all) {
        return;
    }
    const bool derived = rated->devices > 0;
    if (derived) {
        trace.step(keys::kMachinePower, "devices * tdp * around",
                   {{"devices", static_cast<double>(rated->devices), Unit::Count,
                     deployment.system != nullptr ? System : Request},
                    {"tdp", rated->device.value, Unit::Watts, Accelerator},
                    {"around", rated->around, Unit::None, Calibration}},
                   rated->machine.value, Unit::Watts);
    }
    trace.step(keys::kPower, "machines * power",
               {{"machines", static_cast<double>(deployment.allNodes()), Unit::Count, Request},
                {"power", rated->machine.value, Unit::Watts, derived ? Computed : System}},
               all->rated.value, Unit::Watts);
    const TraceInput highest{"highest", all->rated.value, Unit::Watts, Computed};
    traceActive(deployment, *all, highest, trace);
    trace.step(keys::kPowerIdle, "highest * idle", {highest, {"idle", spec::idleOfRated(), Unit::Share, Calibration}},
               all->idle.value, Unit::Watts);
}

} // namespace berth::sizing
