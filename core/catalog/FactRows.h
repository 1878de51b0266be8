// Prices and published guidance.
#pragma once

#include "core/catalog/Facts.h"
#include "core/catalog/Table.h"

namespace berth::catalog {

[[nodiscard]] std::span<const Field<PriceFact>> priceFields();
[[nodiscard]] std::span<const Field<GuidanceClaim>> guidanceFields();

[[nodiscard]] std::vector<RowFault> checkPrice(const PriceFact& price);
[[nodiscard]] std::vector<RowFault> checkGuidance(const GuidanceClaim& claim);

} // namespace berth::catalog
