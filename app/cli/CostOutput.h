// The cost of a deployment as JSON and as tables for a terminal. A cost that cannot be given carries its reason.
#pragma once

#include "app/cli/Json.h"

#include "core/cost/CostReport.h"

#include <string>
#include <string_view>

namespace berth::cli {

enum class WithSeries { No, Yes }; // month by month

[[nodiscard]] Json costJson(const cost::CostReport& report, WithSeries series);
[[nodiscard]] Json missingCostJson(const Error& error);

[[nodiscard]] std::string costText(const cost::CostReport& report);
[[nodiscard]] std::string missingCostText(const Error& error);

[[nodiscard]] std::string networkPartsText(const cost::NetworkParts& parts); // "7 links, 1 switch"

// Words of both outputs.
[[nodiscard]] std::string_view offerWord(cost::Offer offer); // on_demand, reserved, spot, ...
[[nodiscard]] std::string_view leftOutWord(cost::LeftOut item); // support, staff, ...

} // namespace berth::cli
