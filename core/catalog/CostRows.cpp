#include "core/catalog/CostRows.h"

#include "core/units/Currency.h"

namespace berth::catalog {
namespace {

constexpr double kMostValue = 1e9;

constexpr auto kCostDefault = joined(
    std::array{
        field<&cost::CostDefault::id>("id").required(),
        field<&cost::CostDefault::parameter>("parameter").required(),
        field<&cost::CostDefault::region>("region"),
        field<&cost::CostDefault::currency>("currency"),
        field<&cost::CostDefault::value>("value").range(0, kMostValue).required(),
        field<&cost::CostDefault::low>("low").range(0, kMostValue),
        field<&cost::CostDefault::high>("high").range(0, kMostValue),
        field<&cost::CostDefault::notes>("notes"),
    },
    provenanceFields<&cost::CostDefault::provenance>());

// Whether the value of a parameter is an amount of money.
bool isMoney(cost::CostParameter parameter)
{
    switch (parameter) {
    case cost::CostParameter::ElectricityPrice:
    case cost::CostParameter::ColocationRate:
    case cost::CostParameter::StaffYearly:
    case cost::CostParameter::SoftwareYearly:
    case cost::CostParameter::ProcessorPrice:
    case cost::CostParameter::WorkstationProcessorPrice:
    case cost::CostParameter::MemoryPriceGb:
        return true;
    default:
        return false;
    }
}

bool isShare(cost::CostParameter parameter)
{
    switch (parameter) {
    case cost::CostParameter::Utilisation:
    case cost::CostParameter::SupportShare:
    case cost::CostParameter::ResidualShare:
    case cost::CostParameter::DiscountRate:
    case cost::CostParameter::InstallationShare:
        return true;
    default:
        return false;
    }
}

} // namespace

std::span<const Field<cost::CostDefault>> costDefaultFields()
{
    return kCostDefault;
}

std::vector<RowFault> checkCostDefault(const cost::CostDefault& row)
{
    std::vector<RowFault> faults;
    if (isMoney(row.parameter) == row.currency.empty()) {
        faults.push_back({"currency", "only-with money"});
    }
    if (!row.currency.empty()) {
        const auto currency = findCurrency(row.currency);
        if (!currency || currency->text() != row.currency) {
            faults.push_back({"currency", "iso-4217"});
        }
    }
    for (const double value : {row.value, row.low.value_or(0), row.high.value_or(0)}) {
        if (isShare(row.parameter) && value > 1) {
            faults.push_back({"value", "share 0..1"});
        }
        if (row.parameter == cost::CostParameter::Pue && value != 0 && value < 1) {
            faults.push_back({"value", "pue from 1"});
        }
    }
    return faults;
}

} // namespace berth::catalog
