#include "core/calibration/Sources.h"

namespace berth::calibration {

void stateSources(std::vector<spec::CalibrationFact>& facts, spec::CalibrationKind kind, const std::string& file)
{
    for (spec::CalibrationFact& fact : facts) {
        if (fact.kind != kind || !fact.prior)
            continue;
        fact.provenance.source = fact.rows > 0 ? "Fitted to " + file : "Prior; no measurement informs it";
        fact.provenance.unverified.clear();
        if (fact.rows == 0)
            fact.provenance.unverified.emplace_back("value");
    }
}

void stateSource(spec::PredictionInterval& interval)
{
    interval.provenance.source = interval.generationKnown
        ? "Measured over predicted for pairs of model and device that the fit left out"
        : "Measured over predicted for whole generations that the fit left out";
    interval.provenance.unverified.clear();
}

} // namespace berth::calibration
