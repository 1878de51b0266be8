// What a fit learns from: the measured values of one kept row, and the groups by which rows are left out together.
#pragma once

#include <cstddef>
#include <string>

namespace berth::calibration {

// One measured value of one row.
struct Observation
{
    std::size_t row = 0; // among the kept ones
    std::size_t metric = 0; // among the metrics of the data
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
    std::string generation; // of the device; of a host the machine itself
    std::string workload; // as in intervals.csv
};

struct DroppedRow
{
    std::string id;
    std::string reason; // the rule that drops it, as printed by reports
};

// What some fit makes of one observation.
struct Judged
{
    std::size_t observation = 0;
    double predicted = 0;
};

} // namespace berth::calibration
