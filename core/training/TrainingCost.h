// Energy and money of a training run, from its hours and from what the machines draw and cost by the month:
//   energy = kW of all machines x hours x PUE
//   owning = owning a month, working all the time, x hours / 730;   renting = rate x what is rented x hours
// Pure; thread-safe.
#pragma once

#include "core/cost/CostReport.h"
#include "core/training/TrainingTime.h"

namespace berth::training {

struct RunEnergy
{
    double machinesKwh = 0;
    double pue = 1; // power of the building over power of the machines
    double kwh = 0; // of the building
};
[[nodiscard]] RunEnergy runEnergy(Watts machines, double pue, const TrainingTime& time);
void traceEnergy(const RunEnergy& energy, Watts machines, const TrainingTime& time, RecordingTrace& trace);

struct RunRent
{
    const cost::CloudAlternative* offer = nullptr; // of the report
    Money amount;
};

struct RunCost
{
    Money owning; // of one's own machines for these hours, energy in it
    Money energy;
    std::vector<RunRent> rents;
};

// `months` must be of a load that works all the time, and outlive the result. Errors: AmountTooLarge.
[[nodiscard]] Result<RunCost> runCost(const cost::CostReport& months, const TrainingTime& time);

} // namespace berth::training
