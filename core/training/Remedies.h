// What to change about a training that does not fit, in the order of the pain it causes, each estimated again. A change
// that is not enough alone is proposed with as many of the gentler settings before it as it needs. Changes that help
// without being enough are given too, with how much; other machines and other models only where they are enough.
// Codes and figures, no words. Pure; pointers lead into what was given.
#pragma once

#include "core/training/TrainingMemory.h"
#include "core/training/TrainingTime.h"

#include <span>
#include <vector>

namespace berth::training {

enum class RemedyCode {
    SelectiveCheckpointing, // scores of the attention are made again
    FullCheckpointing, // everything inside a layer is made again
    SmallerMicroBatch, // and gradients summed over more of them
    HigherZero, // the first stage that is enough, or the last
    Lora,
    Qlora,
    Offload, // of the optimizer states, and of the gradients with them
    MoreDevices, // times as many machines
    SmallerModel, // the largest sibling that fits
};

struct Remedy
{
    RemedyCode code = RemedyCode::SelectiveCheckpointing;
    const spec::ModelSpec* model = nullptr;
    TrainingPlan plan; // with the change, and with what comes with it
    int times = 1; // as many machines
    TrainingMemory memory; // estimated again
    Bytes gain; // less used on a device
    double deviceHours = 0; // as a share of before; 0: not known
    double hours = 0; // likewise, with all devices
};

struct Patient
{
    RunInputs run;
    std::optional<Bytes> hostMemory;
    std::span<const spec::ModelSpec* const> siblings; // smaller ones, the best first
};

// Empty if it fits. Requires a checked plan.
[[nodiscard]] std::vector<Remedy> findRemedies(const Patient& patient);

} // namespace berth::training
