// The stored spelling of the closed sets of ownership costs: a pure data table.
#pragma once

#include "core/catalog/EnumTable.h"
#include "core/cost/CostDefaults.h"

namespace berth::catalog {

template <>
inline constexpr auto kEnumNames<cost::CostParameter> = std::to_array<EnumNames<cost::CostParameter>>({
    {cost::CostParameter::Pue, "pue"},
    {cost::CostParameter::ElectricityPrice, "electricity_price_kwh"},
    {cost::CostParameter::ColocationRate, "colocation_kw_month"},
    {cost::CostParameter::AmortisationYears, "amortisation_years"},
    {cost::CostParameter::Utilisation, "utilisation"},
    {cost::CostParameter::SupportShare, "support_share_year"},
    {cost::CostParameter::ResidualShare, "residual_share"},
    {cost::CostParameter::DiscountRate, "discount_rate_year"},
    {cost::CostParameter::InstallationShare, "installation_share"},
    {cost::CostParameter::StaffFte, "staff_fte"},
    {cost::CostParameter::StaffYearly, "staff_year"},
    {cost::CostParameter::SoftwareYearly, "software_accelerator_year"},
    {cost::CostParameter::ProcessorPrice, "processor_price"},
    {cost::CostParameter::WorkstationProcessorPrice, "workstation_processor_price"},
    {cost::CostParameter::MemoryPriceGb, "memory_price_gb"},
    {cost::CostParameter::ChassisShare, "chassis_share"},
    {cost::CostParameter::StaleMonths, "stale_months"},
});

} // namespace berth::catalog
