// The cost of a deployment as JSON and as tables for a terminal. A cost that cannot be given carries its reason.
#pragma once

#include "app/cli/Json.h"

#include "core/cost/CostReport.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace berth::cli {

enum class WithSeries { No, Yes }; // month by month

[[nodiscard]] Json costJson(const cost::CostReport& report, WithSeries series);
[[nodiscard]] Json missingCostJson(const Error& error);
[[nodiscard]] Json energyAmountJson(const cost::CostPlan& plan, Money energy); // null: left out, so nobody knows it

[[nodiscard]] std::string costText(const cost::CostReport& report);
[[nodiscard]] std::string missingCostText(const Error& error);

// What they rest on: prices and usual values with their sources, own prices that are not used, what is left out. Of
// several reports what is not left out of all goes by their numbers, from 1; nullptr: no costs. Empty where none has
// any.
[[nodiscard]] std::string costNotes(std::span<const cost::CostReport* const> reports);
// Lines of it.
[[nodiscard]] std::string leftOutText(std::span<const cost::CostPlan* const> plans);
[[nodiscard]] std::string asideText(Currency currency, std::span<const cost::PriceRow* const> rows);
[[nodiscard]] std::string behindText(std::span<const cost::PriceRow* const> rows);

[[nodiscard]] std::string networkPartsText(const cost::NetworkParts& parts); // "7 links, 1 switch"

// "month 17"; where owning does not get cheaper in its years: "not in 5 years".
[[nodiscard]] std::string breakEvenWords(const cost::CostReport& report, const std::optional<std::int64_t>& month);

inline constexpr std::array kClouds = {cost::Offer::OnDemand, cost::Offer::Reserved, cost::Offer::Spot};

[[nodiscard]] const cost::CloudAlternative* findCloud(const cost::CostReport& report, cost::Offer offer); // or nullptr

// Words of both outputs.
[[nodiscard]] std::string_view offerWord(cost::Offer offer); // on_demand, reserved, spot, ...
[[nodiscard]] std::string_view leftOutWord(cost::LeftOut item); // support, staff, ...

} // namespace berth::cli
