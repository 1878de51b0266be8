#include "core/cost/NetworkCost.h"

#include "core/cost/Conversion.h"
#include "core/cost/CostKeys.h"

#include <algorithm>

namespace berth::cost {
namespace {

constexpr std::int64_t ceilOf(std::int64_t a, std::int64_t b)
{
    return (a + b - 1) / b;
}

// Nothing: no price. Other failures stay failures.
Result<std::optional<PriceChoice>> choiceOf(const PriceBook& book, const Joining& joining, Offer offer,
                                            const PriceWish& wish)
{
    auto choice = choosePrice(book, joining.network->id.text, offer, wish);
    if (!choice && choice.error().code != ErrorCode::NoPrice) {
        return std::unexpected(choice.error());
    }
    return choice ? std::optional(std::move(*choice)) : std::nullopt;
}

Result<std::optional<std::int64_t>> eachOf(const std::optional<PriceChoice>& choice, Scenario scenario)
{
    if (!choice) {
        return std::nullopt;
    }
    const auto money = berth::priceOf(priceAt(*choice, scenario), 1, Rounding::HalfEven);
    return money ? Result<std::optional<std::int64_t>>(money->minor) : std::unexpected(money.error());
}

// Adds count x each; `sum` becomes nothing where a price is missing or the sum is too large.
void add(std::optional<std::int64_t>& sum, std::int64_t count, const std::optional<std::int64_t>& each)
{
    if (!sum || count == 0) {
        return;
    }
    const bool fits = each && *each <= (kMostMinor - *sum) / count;
    sum = fits ? std::optional(*sum + count * *each) : std::nullopt;
}

double majorOf(const std::optional<std::int64_t>& minor, Currency currency)
{
    return toMajor({minor.value_or(0), currency});
}

} // namespace

NetworkParts networkParts(const Joining& joining, std::int64_t machines)
{
    if (joining.network == nullptr || machines < 2) {
        return {};
    }
    const std::int64_t all = machines * joining.ports;
    NetworkParts parts{all, 0, machines * joining.adapters};
    const std::int64_t each = joining.network->switchPorts.value_or(1);
    if (machines == 2) {
        parts.links = joining.ports;
    } else if (machines <= each) {
        parts.switches = ceilOf(joining.ports, each / machines);
    } else {
        parts.links = 2 * all;
        parts.switches = ceilOf(3 * all, each);
    }
    return parts;
}

std::optional<std::int64_t> networkMinor(const Joining& joining, const NetworkTariff& tariff, std::int64_t machines)
{
    const NetworkParts parts = networkParts(joining, machines);
    std::optional<std::int64_t> sum = 0;
    add(sum, parts.links, tariff.link);
    add(sum, parts.switches, tariff.switchEach);
    add(sum, parts.adapters, tariff.adapter);
    return sum;
}

Result<NetworkPrice> networkPrice(const PriceBook& book, const Joining& joining, const PriceWish& wish,
                                  Scenario scenario)
{
    NetworkPrice price;
    price.joining = joining;
    auto link = choiceOf(book, joining, Offer::NetworkLink, wish);
    auto switchEach = choiceOf(book, joining, Offer::NetworkSwitch, wish);
    auto adapter = choiceOf(book, joining, Offer::NetworkAdapter, wish);
    for (const auto* choice : {&link, &switchEach, &adapter}) {
        if (!*choice) {
            return std::unexpected(choice->error());
        }
    }
    price.link = std::move(*link);
    price.switchEach = std::move(*switchEach);
    price.adapter = std::move(*adapter);
    const auto linkMinor = eachOf(price.link, scenario);
    const auto switchMinor = eachOf(price.switchEach, scenario);
    const auto adapterMinor = eachOf(price.adapter, scenario);
    for (const auto* minor : {&linkMinor, &switchMinor, &adapterMinor}) {
        if (!*minor) {
            return std::unexpected(minor->error());
        }
    }
    price.tariff = {*linkMinor, *switchMinor, *adapterMinor};
    return price;
}

void traceNetwork(const NetworkPrice& price, Currency currency, std::int64_t machines, RecordingTrace& trace)
{
    const NetworkParts parts = networkParts(price.joining, machines);
    const auto whole = networkMinor(price.joining, price.tariff, machines);
    if (!whole || parts.links == 0) {
        return;
    }
    const auto origin = [](const std::optional<PriceChoice>& choice) {
        return choice && choice->rate != nullptr ? Origin::Computed : Origin::Price;
    };
    traceConversion(keys::kLinkConverted, price.link, Unit::Money, trace);
    if (parts.switches > 0) {
        traceConversion(keys::kSwitchConverted, price.switchEach, Unit::Money, trace);
    }
    if (parts.adapters > 0) {
        traceConversion(keys::kAdapterConverted, price.adapter, Unit::Money, trace);
    }
    trace.step(keys::kNetwork, "links * link + switches * switch + adapters * adapter",
               {{"links", static_cast<double>(parts.links), Unit::Count, Origin::Computed},
                {"link", majorOf(price.tariff.link, currency), Unit::Money, origin(price.link)},
                {"switches", static_cast<double>(parts.switches), Unit::Count, Origin::Computed},
                {"switch", majorOf(price.tariff.switchEach, currency), Unit::Money, origin(price.switchEach)},
                {"adapters", static_cast<double>(parts.adapters), Unit::Count, Origin::Computed},
                {"adapter", majorOf(price.tariff.adapter, currency), Unit::Money, origin(price.adapter)}},
               toMajor({*whole, currency}), Unit::Money);
}

} // namespace berth::cost
