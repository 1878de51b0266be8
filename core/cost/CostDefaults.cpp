#include "core/cost/CostDefaults.h"

namespace berth::cost {

double valueOf(const CostDefault& row, Scenario scenario)
{
    switch (scenario) {
    case Scenario::Low:
        return row.low.value_or(row.value);
    case Scenario::High:
        return row.high.value_or(row.value);
    case Scenario::Base:
        break;
    }
    return row.value;
}

const CostDefault* findDefault(std::span<const CostDefault> defaults, CostParameter parameter, Currency currency,
                               std::string_view region)
{
    const CostDefault* anywhere = nullptr;
    const CostDefault* elsewhere = nullptr;
    for (const CostDefault& row : defaults) {
        const bool fits = row.currency.empty() || row.currency == currency.text();
        if (row.parameter != parameter || !fits) {
            continue;
        }
        if (!region.empty() && row.region == region) {
            return &row;
        }
        if (row.region.empty() && anywhere == nullptr) {
            anywhere = &row;
        } else if (elsewhere == nullptr) {
            elsewhere = &row;
        }
    }
    return anywhere != nullptr ? anywhere : elsewhere;
}

} // namespace berth::cost
