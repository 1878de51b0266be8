// A published serving run as a scenario of the speed model: what its row states, and what has to be assumed where it is
// silent. Everything assumed is named at its definition.
#pragma once

#include "core/base/Result.h"
#include "core/catalog/Catalog.h"
#include "core/catalog/Measurements.h"
#include "core/performance/EfficiencyTable.h"
#include "core/performance/PerformanceEstimate.h"
#include "core/performance/ServingInputs.h"

#include <map>
#include <memory>
#include <string>

namespace berth::validation {

// Tables of (model, precision, conversion), made once for many rows. Belongs to one thread.
class SpeedTables
{
public:
    [[nodiscard]] Result<std::shared_ptr<const performance::SpeedTable>>
    table(const spec::ModelSpec& model, const spec::PrecisionSpec& precision, double convertedBits);

private:
    std::map<std::string, std::shared_ptr<const performance::SpeedTable>> m_tables;
};

struct ThroughputScenario
{
    std::shared_ptr<const performance::SpeedTable> model;
    performance::EfficiencyScope scope;
    performance::ServingInputs inputs; // model and efficiency are set by bind()
    double outputScale = 1; // of the throughput, where the source limits latency in a way no column states
    double weightShare = 0; // weights of one device over its memory
    bool inputStated = true;
    bool loadStated = true; // how many requests are there at a time, or were sent at once
    bool outputStated = true;
    bool precisionStated = true;
    bool poolsStated = true; // how the devices are divided, where prompts have devices of their own
    bool medianGap = false; // its TPOT is the middle gap between tokens: of a step without prompts

    // As the row measures it, in seconds.
    [[nodiscard]] double tpot(const performance::PerformanceEstimate& estimate) const;

    [[nodiscard]] performance::ServingInputs bind(const performance::ServingEfficiency& efficiency) const;
};

// Errors: UnknownModel, UnknownAccelerator, UnknownPrecision {id}; NotSizable; MissingInput {name}.
[[nodiscard]] Result<ThroughputScenario> makeThroughputScenario(const catalog::Catalog& catalog, SpeedTables& tables,
                                                                const catalog::ThroughputMeasurement& row);

// The catalogue's id for an engine as printed; "atom" is not in the catalogue. Unknown ones are taken as vLLM, from
// which most forks descend.
[[nodiscard]] std::string engineOf(const std::string& printed);

} // namespace berth::validation
