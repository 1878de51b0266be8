// One fitted or sourced quantity of the speed model, as the catalogue states it. `scope` says for what it holds:
//   default | class:X | generation:X | engine:X | engine:X/generation:Y
// Classes and generations are those of performance/DeviceClass.h. Plain data.
#pragma once

#include "core/base/Provenance.h"

#include <optional>
#include <string>

namespace berth::spec {

enum class CalibrationKind { Serving, Local };

struct CalibrationFact
{
    std::string id; // kind/parameter/scope
    CalibrationKind kind = CalibrationKind::Serving;
    std::string parameter;
    std::string scope;
    double value = 0;
    // Log-normal belief before any measurement; nothing: a stated value that is never fitted.
    std::optional<double> prior;
    std::optional<double> priorLogWidth;
    int rows = 0; // measurements that inform it
    std::string notes;
    Provenance provenance;
};

// Where `level` of the measurements lie that the fit has not seen, as factors of the predicted value.
struct PredictionInterval
{
    std::string id; // class/metric/known or class/metric/unseen
    CalibrationKind kind = CalibrationKind::Serving;
    std::string workload; // server, single, offline, assumed; gpu, host
    std::string metric; // column name
    bool generationKnown = true;
    double low = 1;
    double high = 1;
    double level = 0.8;
    int rows = 0; // of which the factors are quantiles; 0: judgement
    std::string notes;
    Provenance provenance;
};

} // namespace berth::spec
