#include "core/training/Remedies.h"

#include <algorithm>
#include <optional>

namespace berth::training {

namespace {

constexpr int kMostTimes = 64; // as many machines; beyond it is another undertaking
constexpr double kNoticeable = 0.01; // of what is used; smaller gains help nobody
constexpr int kOffloadZero = 2; // the stage that ZeRO-Offload builds on

struct Case
{
    const spec::ModelSpec* model = nullptr;
    TrainingPlan plan;
    int times = 1;
    TrainingMemory memory;

    [[nodiscard]] bool fits() const { return memory.verdict == memory::Verdict::Fits; }
    [[nodiscard]] Bytes used() const { return memory.device.used(); }
};

Case measured(const Patient& patient, Case changed)
{
    std::optional<Bytes> host = patient.hostMemory;
    if (host) {
        host = *host * changed.times;
    }
    NullTrace silent;
    changed.memory = estimateMemory({changed.model, patient.run.accelerator, changed.plan, host}, silent);
    return changed;
}

// Nothing where it is so already, or where the change makes no sense.
using Change = std::optional<Case> (*)(const Patient& patient, Case from);

std::optional<Case> checkpoint(const Patient& patient, Case from, Checkpointing kind)
{
    if (from.plan.checkpointing >= kind) {
        return std::nullopt;
    }
    from.plan.checkpointing = kind;
    return measured(patient, from);
}

std::optional<Case> checkpointSelectively(const Patient& patient, Case from)
{
    return checkpoint(patient, from, Checkpointing::Selective);
}

std::optional<Case> checkpointFully(const Patient& patient, Case from)
{
    return checkpoint(patient, from, Checkpointing::Full);
}

std::optional<Case> shrinkBatch(const Patient& patient, Case from)
{
    if (from.plan.microBatch == 1) {
        return std::nullopt;
    }
    do {
        from.plan.microBatch /= 2;
        from = measured(patient, from);
    } while (!from.fits() && from.plan.microBatch > 1);
    return from;
}

std::optional<Case> raiseZero(const Patient& patient, Case from)
{
    if (from.plan.zero == kHighestZero || from.plan.layout.dp == 1) {
        return std::nullopt;
    }
    do {
        ++from.plan.zero;
        from = measured(patient, from);
    } while (!from.fits() && from.plan.zero < kHighestZero);
    return from;
}

// Adapters change a model that there is; nothing is trained from the start with them.
std::optional<Case> adapt(const Patient& patient, Case from, Method method)
{
    const bool sensible =
        from.plan.method == Method::Full || (from.plan.method == Method::Lora && method == Method::Qlora);
    from.plan.method = method;
    return sensible ? std::optional(measured(patient, from)) : std::nullopt;
}

std::optional<Case> takeLora(const Patient& patient, Case from)
{
    return adapt(patient, from, Method::Lora);
}

std::optional<Case> takeQlora(const Patient& patient, Case from)
{
    return adapt(patient, from, Method::Qlora);
}

std::optional<Case> offload(const Patient& patient, Case from)
{
    if (from.plan.offload) {
        return std::nullopt;
    }
    from.plan.offload = true;
    from.plan.zero = std::max(from.plan.zero, kOffloadZero);
    return measured(patient, from);
}

std::optional<Case> addMachines(const Patient& patient, Case from)
{
    const int dp = from.plan.layout.dp;
    for (int times = 2; times <= kMostTimes; times *= 2) {
        from.times = times;
        from.plan.layout.dp = dp * times;
        from = measured(patient, from);
        if (from.fits()) {
            return from;
        }
    }
    return std::nullopt;
}

// The layout of one model may not suit another.
TrainingPlan suitedTo(const spec::ModelSpec& model, TrainingPlan plan)
{
    const int devices = static_cast<int>(plan.layout.devices());
    if (!checkPlan(model, plan, devices)) {
        plan.layout = {.dp = devices};
    }
    return plan;
}

std::optional<Case> takeSibling(const Patient& patient, Case from)
{
    const TrainingPlan plan = from.plan;
    for (const spec::ModelSpec* sibling : patient.siblings) {
        from.model = sibling;
        from.plan = suitedTo(*sibling, plan);
        from = measured(patient, from);
        if (from.fits()) {
            return from;
        }
    }
    return std::nullopt;
}

struct Cure
{
    RemedyCode code;
    Change change;
    bool setting; // the next ones may be combined with it
};

constexpr Cure kCures[]{{RemedyCode::SelectiveCheckpointing, checkpointSelectively, true},
                        {RemedyCode::FullCheckpointing, checkpointFully, true},
                        {RemedyCode::SmallerMicroBatch, shrinkBatch, true},
                        {RemedyCode::HigherZero, raiseZero, true},
                        {RemedyCode::Lora, takeLora, false},
                        {RemedyCode::Qlora, takeQlora, false},
                        {RemedyCode::Offload, offload, false},
                        {RemedyCode::MoreDevices, addMachines, false},
                        {RemedyCode::SmallerModel, takeSibling, false}};

// The training as asked, then with one gentle setting after the other.
using Easing = std::vector<Case>;

void ease(const Patient& patient, Easing& easing, const Cure& cure)
{
    const auto next = cure.change(patient, easing.back());
    if (next && next->used() < easing.back().used()) {
        easing.push_back(*next);
    }
}

// The change with as few settings beside it as are needed, or alone if all of them are not enough. No machines are
// bought for what settings alone bring in.
std::optional<Case> gentlest(const Patient& patient, const Easing& easing, const Cure& cure)
{
    for (const Case& from : easing) {
        const auto changed = cure.change(patient, from);
        if (changed && changed->fits() && (changed->times == 1 || !from.fits())) {
            return changed;
        }
    }
    return cure.change(patient, easing.front());
}

// The largest that fits with all settings, with as few of them as it needs.
std::optional<Case> bestSibling(const Patient& patient, const Easing& easing)
{
    const auto best = takeSibling(patient, easing.back());
    if (!best) {
        return std::nullopt;
    }
    for (Case from : easing) {
        from.model = best->model;
        from.plan = suitedTo(*best->model, from.plan);
        from = measured(patient, from);
        if (from.fits()) {
            return from;
        }
    }
    return best;
}

Remedy remedyOf(const Patient& patient, const Case& before, const Case& after, RemedyCode code)
{
    Remedy remedy{code, after.model, after.plan, after.times, after.memory, before.used() - after.used(), 0, 0};
    RunInputs run = patient.run;
    NullTrace silent;
    const auto was = estimateTime(run, silent);
    run.model = after.model;
    run.plan = after.plan;
    const auto now = estimateTime(run, silent);
    if (was && now) {
        remedy.deviceHours = now->deviceHours / was->deviceHours;
        remedy.hours = now->hours / was->hours;
    }
    return remedy;
}

} // namespace

std::vector<Remedy> findRemedies(const Patient& patient)
{
    Easing easing{measured(patient, {patient.run.model, patient.run.plan, 1, {}})};
    const Case before = easing.front();
    std::vector<Remedy> remedies;
    if (before.fits()) {
        return remedies;
    }
    for (const Cure& cure : kCures) {
        const auto chosen =
            cure.code == RemedyCode::SmallerModel ? bestSibling(patient, easing) : gentlest(patient, easing, cure);
        const double least = kNoticeable * toDouble(before.used());
        if (chosen && (chosen->fits() || toDouble(before.used() - chosen->used()) >= least)) {
            remedies.push_back(remedyOf(patient, before, *chosen, cure.code));
        }
        if (cure.setting) {
            ease(patient, easing, cure);
        }
    }
    return remedies;
}

} // namespace berth::training
