// Scenarios with the answers of a second implementation of the same formulas (Python with numpy, double precision), and
// the calibration both use. Every column of data/serving_rows.csv that begins with x_ is an answer, the others are
// inputs in base units.
#pragma once

#include "core/performance/EfficiencyTable.h"
#include "core/performance/LocalEstimator.h"
#include "core/performance/ServingEstimator.h"

#include <map>
#include <string>
#include <vector>

namespace berth::performance {

using GoldenRow = std::map<std::string, std::string>;

[[nodiscard]] std::vector<GoldenRow> goldenRows(const std::string& file);
[[nodiscard]] double number(const GoldenRow& row, const std::string& column);

[[nodiscard]] std::vector<spec::CalibrationFact> goldenCalibration(const std::string& file, spec::CalibrationKind kind);

// A serving scenario with everything it points to.
struct Scenario
{
    SpeedTable model;
    ServingEfficiency efficiency;
    ServingInputs inputs; // its pointers are set by bind()

    [[nodiscard]] const ServingInputs& bind()
    {
        inputs.model = &model;
        inputs.efficiency = &efficiency;
        return inputs;
    }
};

[[nodiscard]] Scenario servingScenario(const ServingTable& table, const GoldenRow& row);

// A local scenario of data/local_rows.csv with everything it points to.
struct LocalScenario
{
    SpeedTable model;
    LocalEfficiency efficiency;
    LocalInputs inputs; // its pointers are set by bind()

    [[nodiscard]] const LocalInputs& bind()
    {
        inputs.model = &model;
        inputs.efficiency = &efficiency;
        return inputs;
    }
};

[[nodiscard]] LocalScenario localScenario(const LocalTable& table, const GoldenRow& row);

} // namespace berth::performance
