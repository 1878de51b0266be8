// Prices and published guidance.
#pragma once

#include "core/catalog/Facts.h"
#include "core/catalog/Table.h"
#include "core/cost/PriceRow.h"

namespace berth::catalog {

[[nodiscard]] std::span<const Field<cost::PriceRow>> priceFields();
[[nodiscard]] std::span<const Field<GuidanceClaim>> guidanceFields();

[[nodiscard]] std::vector<RowFault> checkPrice(const cost::PriceRow& price);
[[nodiscard]] std::vector<RowFault> checkGuidance(const GuidanceClaim& claim);

} // namespace berth::catalog
