// The stored spelling of the closed sets of prices: a pure data table.
#pragma once

#include "core/catalog/EnumTable.h"
#include "core/catalog/Facts.h"

namespace berth::catalog {

template <>
inline constexpr auto kEnumNames<PricedKind> = std::to_array<EnumNames<PricedKind>>({
    {PricedKind::Accelerator, "accelerator"},
    {PricedKind::System, "system"},
    {PricedKind::Cpu, "cpu"},
    {PricedKind::Cloud, "cloud"},
});

template <>
inline constexpr auto kEnumNames<PriceUnit> = std::to_array<EnumNames<PriceUnit>>({
    {PriceUnit::Each, "each"},
    {PriceUnit::PerSystem, "per_system"},
    {PriceUnit::PerHour, "per_hour"},
});

template <>
inline constexpr auto kEnumNames<PriceKind> = std::to_array<EnumNames<PriceKind>>({
    {PriceKind::List, "list"},
    {PriceKind::Msrp, "msrp"},
    {PriceKind::Street, "street"},
    {PriceKind::Reseller, "reseller"},
    {PriceKind::Spot, "spot"},
    {PriceKind::Contract, "contract"},
    {PriceKind::Tco, "tco"},
});

} // namespace berth::catalog
