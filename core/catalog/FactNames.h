// The stored spelling of the closed sets of prices: a pure data table.
#pragma once

#include "core/catalog/EnumTable.h"
#include "core/cost/PriceRow.h"

namespace berth::catalog {

template <>
inline constexpr auto kEnumNames<cost::PricedKind> = std::to_array<EnumNames<cost::PricedKind>>({
    {cost::PricedKind::Accelerator, "accelerator"},
    {cost::PricedKind::System, "system"},
    {cost::PricedKind::Cpu, "cpu"},
    {cost::PricedKind::Cloud, "cloud"},
    {cost::PricedKind::Api, "api"},
    {cost::PricedKind::NetworkSwitch, "network_switch"},
    {cost::PricedKind::NetworkLink, "network_link"},
    {cost::PricedKind::NetworkAdapter, "network_adapter"},
});

template <>
inline constexpr auto kEnumNames<cost::PriceUnit> = std::to_array<EnumNames<cost::PriceUnit>>({
    {cost::PriceUnit::Each, "each"},
    {cost::PriceUnit::PerSystem, "per_system"},
    {cost::PriceUnit::PerHour, "per_hour"},
    {cost::PriceUnit::PerMillionInput, "per_million_input_tokens"},
    {cost::PriceUnit::PerMillionOutput, "per_million_output_tokens"},
});

template <>
inline constexpr auto kEnumNames<cost::PriceKind> = std::to_array<EnumNames<cost::PriceKind>>({
    {cost::PriceKind::List, "list"},
    {cost::PriceKind::Msrp, "msrp"},
    {cost::PriceKind::Street, "street"},
    {cost::PriceKind::Reseller, "reseller"},
    {cost::PriceKind::Spot, "spot"},
    {cost::PriceKind::Contract, "contract"},
    {cost::PriceKind::Tco, "tco"},
});

} // namespace berth::catalog
