#include "core/sizing/NeedSteps.h"

#include "core/sizing/NeedKeys.h"

namespace berth::sizing {

using enum Origin;

void traceHostMemory(const Basis& basis, const Plan& plan, const memory::MemoryEstimate& memory, RecordingTrace& trace)
{
    const memory::HostShare share = memory::hostShare(memoryInputs(basis, plan), memory.device);
    const double whole = toDouble(memory.hostMemory);
    const double moved = whole - share.total() >= 1 ? whole - share.total() : 0; // less is rounding to bytes
    trace.step(keys::kHostMemory, "ranks * (each + held) + embedding + moved",
               {{"ranks", share.ranks, Unit::Devices, Computed},
                {"each", share.each, Unit::Bytes, Engine},
                {"held", share.held, Unit::Bytes, Computed},
                {"embedding", share.embedding, Unit::Bytes, Precision},
                {"moved", moved, Unit::Bytes, Computed}},
               whole, Unit::Bytes);
}

void traceRackUnits(const Deployment& deployment, RecordingTrace& trace)
{
    if (deployment.system == nullptr || !deployment.system->rackUnits) {
        return;
    }
    const double machines = deployment.allNodes();
    const double units = *deployment.system->rackUnits;
    trace.step(keys::kRackUnits, "machines * units",
               {{"machines", machines, Unit::Count, Request}, {"units", units, Unit::Count, System}}, machines * units,
               Unit::Count);
}

} // namespace berth::sizing
