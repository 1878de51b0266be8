// A published run on local hardware as a scenario of the speed model.
#pragma once

#include "core/base/Result.h"
#include "core/catalog/Catalog.h"
#include "core/catalog/Measurements.h"
#include "core/performance/EfficiencyTable.h"
#include "core/performance/LocalInputs.h"
#include "core/validation/ThroughputScenario.h"

namespace berth::validation {

struct LocalScenario
{
    performance::SpeedTable model; // in the file of the row
    performance::EfficiencyScope scope;
    performance::LocalInputs inputs; // model and efficiency are set by bind()
    bool promptStated = true;

    [[nodiscard]] performance::LocalInputs bind(const performance::LocalEfficiency& efficiency) const;
};

// Errors: UnknownModel, UnknownAccelerator {id}; NotSizable; MissingInput {precision, host, bandwidth or compute}.
[[nodiscard]] Result<LocalScenario> makeLocalScenario(const catalog::Catalog& catalog, SpeedTables& tables,
                                                      const catalog::LocalMeasurement& row);

// The number format of the file: the stated one, or what the row's text says, with "dynamic" and fork formats taken as
// the nearest plain one. Empty: not stated.
[[nodiscard]] PrecisionId localPrecision(const catalog::LocalMeasurement& row);

// Whether the row names a file type; "4-bit" could be any of them.
[[nodiscard]] bool isFileTypeStated(const catalog::LocalMeasurement& row);

} // namespace berth::validation
