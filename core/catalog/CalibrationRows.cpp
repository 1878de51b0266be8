#include "core/catalog/CalibrationRows.h"

#include "core/catalog/EnumNames.h"

namespace berth::catalog {
namespace {

using spec::CalibrationFact;
using spec::PredictionInterval;

constexpr double kMost = 1e15;
constexpr double kMostRows = 1e6;
constexpr double kMostFactor = 1e3;

constexpr auto kCalibration = joined(
    std::array{
        field<&CalibrationFact::id>("id").required(),
        field<&CalibrationFact::kind>("kind").required(),
        field<&CalibrationFact::parameter>("parameter").required(),
        field<&CalibrationFact::scope>("scope").required(),
        field<&CalibrationFact::value>("value").range(0, kMost).required(),
        field<&CalibrationFact::prior>("prior").range(0, kMost),
        field<&CalibrationFact::priorLogWidth>("prior_log_width").range(0, 10),
        field<&CalibrationFact::rows>("rows").range(0, kMostRows),
        field<&CalibrationFact::notes>("notes"),
    },
    provenanceFields<&CalibrationFact::provenance>());

constexpr auto kInterval = joined(
    std::array{
        field<&PredictionInterval::id>("id").required(),
        field<&PredictionInterval::kind>("kind").required(),
        field<&PredictionInterval::workload>("workload").required(),
        field<&PredictionInterval::metric>("metric").required(),
        field<&PredictionInterval::generationKnown>("generation_known").required(),
        field<&PredictionInterval::low>("low").range(0, 1).required(),
        field<&PredictionInterval::high>("high").range(1, kMostFactor).required(),
        field<&PredictionInterval::level>("level").range(0, 1).required(),
        field<&PredictionInterval::rows>("rows").range(0, kMostRows),
        field<&PredictionInterval::notes>("notes"),
    },
    provenanceFields<&PredictionInterval::provenance>());

const char* word(spec::CalibrationKind kind)
{
    return kind == spec::CalibrationKind::Serving ? "serving" : "local";
}

} // namespace

std::span<const Field<CalibrationFact>> calibrationFields()
{
    return kCalibration;
}

std::span<const Field<PredictionInterval>> intervalFields()
{
    return kInterval;
}

std::vector<RowFault> checkCalibration(const CalibrationFact& fact)
{
    std::vector<RowFault> faults;
    if (fact.id != std::string(word(fact.kind)) + '/' + fact.parameter + '/' + fact.scope) {
        faults.push_back({"id", "equals kind/parameter/scope"});
    }
    if (fact.prior.has_value() != fact.priorLogWidth.has_value()) {
        faults.push_back({"prior_log_width", "required-if prior"});
    }
    if (fact.prior && (*fact.prior <= 0 || *fact.priorLogWidth <= 0 || fact.value <= 0)) {
        faults.push_back({"prior", "above 0"});
    }
    return faults;
}

std::vector<RowFault> checkInterval(const PredictionInterval& interval)
{
    const std::string expected = std::string(word(interval.kind)) + '/' + interval.workload + '/' + interval.metric
        + (interval.generationKnown ? "/known" : "/unseen");
    if (interval.id != expected) {
        return {{"id", "equals kind/workload/metric/known or unseen"}};
    }
    return {};
}

} // namespace berth::catalog
