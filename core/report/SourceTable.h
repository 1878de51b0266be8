// Where the facts of a configuration come from. Internal to this folder.
#pragma once

#include "core/base/Provenance.h"
#include "core/cost/CostReport.h"
#include "core/report/Document.h"
#include "core/sizing/Sizing.h"

#include <string>

namespace berth::report {

// Facts of the model, the device and the engine, and the prices and usual values of the cost if there is one.
[[nodiscard]] Table sourceTable(const sizing::Configuration& configuration, const cost::CostReport* cost);

// The same of a price, which says so where it is the user's own.
[[nodiscard]] Text priceSource(const cost::PriceRow& row);

// The first of several publications, cut at a word: one or two lines; the catalogue shows the rest.
[[nodiscard]] std::string shortSource(const Provenance& provenance);

} // namespace berth::report
