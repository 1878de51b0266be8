// What a fit learns from: the measured values of one kept row, and the groups by which rows are left out together.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace berth::calibration {

// One measured value of one row.
struct Observation
{
    std::size_t row = 0; // among the kept ones
    std::size_t metric = 0; // of the model, see Metrics in ServingFit.cpp and LocalFit.cpp
    double measured = 0; // in the metric's unit
    double scale = 1; // of the logarithm at which errors of this kind are ordinary
};

struct KeptRow
{
    std::string id;
    double weight = 1;
    std::string pair; // model and device
    std::string device;
    std::string model; // with its close relatives
};

struct DroppedRow
{
    std::string id;
    std::string reason; // the rule that drops it, as printed by reports
};

} // namespace berth::calibration
