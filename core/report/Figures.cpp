#include "core/report/Figures.h"

#include <cmath>

namespace berth::report {

namespace {

constexpr double kBytesPerMebibyte = 1024.0 * 1024.0;
constexpr double kMillisecondsFrom = 0.1; // seconds from which two decimals of a second say enough

int memoryDecimals(Detail detail)
{
    return detail == Detail::Report ? 2 : 1;
}

int shareDecimals(Detail detail)
{
    return detail == Detail::Report ? 1 : 0;
}

// Three significant figures below 100. The limits are those of the rounded number, so that 99.96 becomes 100.
int speedDecimals(double rate)
{
    const double size = std::abs(rate);
    if (size >= 99.95)
        return 0;
    if (size >= 9.995)
        return 1;
    return 2;
}

} // namespace

Figure gigabytes(Bytes amount, Detail detail)
{
    return {.value = toGb(amount), .unit = Unit::Gigabyte, .decimals = memoryDecimals(detail)};
}

Figure gibibytes(Bytes amount, Detail detail)
{
    return {.value = toGib(amount), .unit = Unit::Gibibyte, .decimals = memoryDecimals(detail)};
}

Figure mebibytes(Bytes amount)
{
    return {.value = toDouble(amount) / kBytesPerMebibyte, .unit = Unit::Mebibyte};
}

Figure count(std::int64_t number, Unit unit)
{
    return {.value = static_cast<double>(number), .unit = unit};
}

Figure speed(TokensPerSecond rate)
{
    return {.value = rate.value, .unit = Unit::TokenPerSecond, .decimals = speedDecimals(rate.value)};
}

Figure duration(Seconds time)
{
    if (std::abs(time.value) < kMillisecondsFrom)
        return {.value = time.value * 1000.0, .unit = Unit::Millisecond, .decimals = 1};
    return {.value = time.value, .unit = Unit::Second, .decimals = 2};
}

Figure kilowatts(Watts power)
{
    return {.value = power.value / 1000.0, .unit = Unit::Kilowatt, .decimals = 1};
}

Figure watts(Watts power)
{
    return {.value = power.value, .unit = Unit::Watt};
}

Figure tflops(FlopsPerSecond rate)
{
    return {.value = rate.value / 1e12, .unit = Unit::Tflops};
}

Figure bandwidth(BytesPerSecond rate)
{
    return {.value = rate.value / 1e9, .unit = Unit::GigabytePerSecond};
}

Figure share(double fraction, Detail detail)
{
    return {.value = fraction * 100.0, .unit = Unit::Percent, .decimals = shareDecimals(detail)};
}

Figure difference(double fraction, Detail detail)
{
    Figure figure = share(fraction, detail);
    figure.signShown = true;
    return figure;
}

Amount amount(Money money)
{
    return {
        .minor = money.minor, .currency = std::string(money.currency.text()), .minorDigits = money.currency.decimals};
}

Amount unitPrice(const UnitPrice& price)
{
    const auto minor = priceOf(price, 1, Rounding::HalfEven);
    Amount shown = amount(minor ? *minor : Money{0, price.currency});
    shown.wholeUnits = false;
    return shown;
}

Figure withoutUnit(Figure figure)
{
    figure.unitShown = false;
    return figure;
}

} // namespace berth::report
