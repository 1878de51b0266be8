// Short ways to say prices and defaults in tests.
#pragma once

#include "core/cost/SystemPrice.h"
#include "core/units/MoneyText.h"

namespace berth::test {

inline Currency currencyOf(const char* code)
{
    return findCurrency(code).value();
}

inline UnitPrice unitPrice(const char* amount, const char* code)
{
    return {parseMillionths(amount).value(), currencyOf(code)};
}

inline Money major(std::int64_t amount, const char* code)
{
    return {amount * currencyOf(code).scale(), currencyOf(code)};
}

struct Row
{
    const char* id;
    const char* item;
    const char* price;
    cost::PriceKind kind = cost::PriceKind::Street;
    const char* date = "2026-08";
    const char* region = "US";
    const char* currency = "USD";
    cost::PricedKind what = cost::PricedKind::Accelerator;
    const char* source = "a price list";
    const char* unverified = "";
};

inline cost::PriceRow priceRow(const Row& r)
{
    using enum cost::PricedKind;
    const auto unit = r.what == Cloud ? cost::PriceUnit::PerHour
        : r.what == Api               ? cost::PriceUnit::PerMillionOutput
                                      : cost::PriceUnit::Each;
    Provenance provenance{r.source, r.date, {}};
    if (*r.unverified != 0) {
        provenance.unverified.emplace_back(r.unverified);
    }
    return {r.id,     r.item, r.what,    parseMillionths(r.price).value(), r.currency, unit, r.kind, r.date,
            r.region, {},     provenance};
}

inline cost::CostDefault costDefault(cost::CostParameter parameter, double value, const char* currency = "",
                                     const char* region = "")
{
    cost::CostDefault row;
    row.id = "default";
    row.parameter = parameter;
    row.value = value;
    row.currency = currency;
    row.region = region;
    row.provenance = {"a publication", "2026-01", {}};
    return row;
}

} // namespace berth::test
