// What is said about one training: everything that its two outputs print.
#pragma once

#include "app/cli/Json.h"

#include "core/cost/CostReport.h"
#include "core/sizing/Resolve.h"
#include "core/training/Remedies.h"
#include "core/training/StageParameters.h"
#include "core/training/TrainingCost.h"

#include <optional>
#include <string>
#include <vector>

namespace berth::cli {

struct TrainAnswer
{
    sizing::Deployment deployment;
    training::RunInputs run;
    training::TrainingMemory memory;
    training::TrainingTime time;
    training::LearntParameters parameters;
    std::optional<Watts> power; // of all machines while they work
    std::optional<training::RunEnergy> energy; // nothing: nobody states what they draw
    Result<cost::CostReport> months; // of machines that work all the time; points into whoever counted it
    std::string priceNotes; // below the costs
    std::optional<training::RunCost> cost; // nothing: months has none
    std::vector<training::Remedy> remedies;
    std::vector<TraceStep> derivation; // empty unless asked
};

[[nodiscard]] Json trainJson(const TrainAnswer& answer);
[[nodiscard]] std::string trainText(const TrainAnswer& answer);

} // namespace berth::cli
