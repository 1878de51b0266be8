// Prices, published guidance and workloads.
#pragma once

#include "core/catalog/Facts.h"
#include "core/catalog/Table.h"
#include "core/cost/PriceRow.h"

namespace berth::catalog {

[[nodiscard]] std::span<const Field<cost::PriceRow>> priceFields();
[[nodiscard]] std::span<const Field<GuidanceClaim>> guidanceFields();
[[nodiscard]] std::span<const Field<Workload>> workloadFields();

[[nodiscard]] std::vector<RowFault> checkPrice(const cost::PriceRow& price);
[[nodiscard]] std::vector<RowFault> checkGuidance(const GuidanceClaim& claim);
[[nodiscard]] std::vector<RowFault> checkWorkload(const Workload& workload);

} // namespace berth::catalog
