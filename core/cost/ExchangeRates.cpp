#include "core/cost/ExchangeRates.h"

namespace berth::cost {
namespace {

constexpr double kMostRate = 1'000'000; // more than the largest between two currencies in use

struct Direction
{
    const ExchangeRate* rate = nullptr;
    bool inverse = false;
};

// The newest of the direction itself; otherwise the newest of the other direction.
Direction findRate(Currency from, Currency to, ExchangeRates rates)
{
    Direction found;
    for (const ExchangeRate& rate : rates) {
        const bool direct = rate.from == from && rate.to == to;
        const bool inverse = rate.from == to && rate.to == from;
        const bool better = found.rate == nullptr || (found.inverse && direct)
            || (found.inverse == inverse && rate.asOf > found.rate->asOf);
        if ((direct || inverse) && better) {
            found = {&rate, inverse};
        }
    }
    return found;
}

std::unexpected<Error> noRate(Currency from, Currency to)
{
    return failure(ErrorCode::NoExchangeRate, {std::string(from.text()), std::string(to.text())});
}

double factorOf(const Direction& found)
{
    const double rate = toDouble(found.rate->rate);
    return found.inverse ? 1 / rate : rate;
}

} // namespace

Result<Converted<Money>> convert(Money amount, Currency to, ExchangeRates rates)
{
    if (amount.currency == to) {
        return Converted<Money>{amount, nullptr};
    }
    const Direction found = findRate(amount.currency, to, rates);
    if (found.rate == nullptr) {
        return noRate(amount.currency, to);
    }
    const double major = toMajor(amount) * factorOf(found);
    const auto converted = roundedMoney(major * static_cast<double>(to.scale()), to, Rounding::HalfEven);
    return converted ? Result<Converted<Money>>({*converted, found.rate}) : std::unexpected(converted.error());
}

Result<Converted<UnitPrice>> convert(const UnitPrice& price, Currency to, ExchangeRates rates)
{
    if (price.currency == to) {
        return Converted<UnitPrice>{price, nullptr};
    }
    const Direction found = findRate(price.currency, to, rates);
    if (found.rate == nullptr) {
        return noRate(price.currency, to);
    }
    // Millionths of the major unit are rounded like minor units.
    const auto millionths =
        roundedMoney(static_cast<double>(price.amount.value) * factorOf(found), to, Rounding::HalfEven);
    if (!millionths) {
        return std::unexpected(millionths.error());
    }
    return Converted<UnitPrice>{{{millionths->minor}, to}, found.rate};
}

Result<ExchangeRate> parseExchangeRate(std::string_view text, std::string asOf, std::string source)
{
    const std::size_t colon = std::min(text.find(':'), text.size());
    const std::size_t equals = std::min(text.find('=', colon), text.size());
    const auto from = findCurrency(text.substr(0, colon), "rate");
    if (!from) {
        return std::unexpected(from.error());
    }
    const std::size_t second = std::min(colon + 1, text.size());
    const auto to = findCurrency(text.substr(second, equals - second), "rate");
    if (!to) {
        return std::unexpected(to.error());
    }
    const std::string_view number = text.substr(std::min(equals + 1, text.size()));
    const auto rate = parseMillionths(number);
    if (!rate) {
        return failure(ErrorCode::ValueNotANumber, {"rate", std::string(number)}, "rate");
    }
    if (rate->value < 1 || toDouble(*rate) > kMostRate) {
        return failure(ErrorCode::ValueOutOfRange, {"rate", std::string(number), "0.000001", "1000000"}, "rate");
    }
    if (asOf.empty()) {
        return failure(ErrorCode::MissingInput, {"rate-date"}, "rate");
    }
    return ExchangeRate{*from, *to, *rate, std::move(asOf), std::move(source)};
}

} // namespace berth::cost
