#include "core/sizing/NeedSteps.h"

#include "core/sizing/NeedKeys.h"

namespace berth::sizing {

using enum Origin;

namespace {

constexpr double kGib = 1024.0 * 1024 * 1024;

} // namespace

void traceHostMemory(const Basis& basis, const Plan& plan, const memory::MemoryEstimate& memory, RecordingTrace& trace)
{
    const double ranks = static_cast<double>(plan.layout.devices());
    const double each = kGib * basis.profile->hostPerRankGib;
    const bool onHost = basis.deployment.accelerator().vendor == spec::Vendor::Host;
    const double held = onHost ? toDouble(memory.device.used()) : 0;
    const double embedding =
        !onHost && basis.profile->embeddingInHost ? toDouble(basis.tables->weights.embedding.total()) : 0;
    const double whole = toDouble(memory.hostMemory);
    const double counted = ranks * (each + held) + embedding;
    const double moved = whole - counted >= 1 ? whole - counted : 0; // less is rounding to bytes
    trace.step(keys::kHostMemory, "ranks * (each + held) + embedding + moved",
               {{"ranks", ranks, Unit::Devices, Computed},
                {"each", each, Unit::Bytes, Engine},
                {"held", held, Unit::Bytes, Computed},
                {"embedding", embedding, Unit::Bytes, Precision},
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
