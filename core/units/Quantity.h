// Quantities that cannot be mixed: explicit construction, arithmetic within a type, scaling, and only the cross
// operations that make physical sense. Bytes are exact integers; rates are doubles in base units (bytes/s, FLOP/s).
// Decimal or binary is a property of the literal and of the formatter, never of the type.
#pragma once

#include <compare>
#include <cstdint>

namespace berth {

struct Bytes
{
    std::int64_t value = 0;

    constexpr Bytes() = default;
    constexpr explicit Bytes(std::int64_t bytes) : value(bytes) { }

    friend constexpr auto operator<=>(Bytes, Bytes) = default;
    friend constexpr Bytes operator+(Bytes a, Bytes b) { return Bytes(a.value + b.value); }
    friend constexpr Bytes operator-(Bytes a, Bytes b) { return Bytes(a.value - b.value); }
    friend constexpr Bytes operator*(Bytes a, std::int64_t n) { return Bytes(a.value * n); }
    friend constexpr Bytes operator*(std::int64_t n, Bytes a) { return Bytes(a.value * n); }
    friend constexpr std::int64_t operator/(Bytes a, Bytes b) { return a.value / b.value; }
    constexpr Bytes& operator+=(Bytes b) { return *this = *this + b; }
    constexpr Bytes& operator-=(Bytes b) { return *this = *this - b; }
};

[[nodiscard]] constexpr double toDouble(Bytes bytes)
{
    return static_cast<double>(bytes.value);
}
[[nodiscard]] constexpr double toGb(Bytes bytes)
{
    return toDouble(bytes) / 1e9;
}
[[nodiscard]] constexpr double toGib(Bytes bytes)
{
    return toDouble(bytes) / (1024.0 * 1024.0 * 1024.0);
}

template <class Tag>
struct Quantity
{
    double value = 0;

    constexpr Quantity() = default;
    constexpr explicit Quantity(double v) : value(v) { }

    friend constexpr auto operator<=>(Quantity, Quantity) = default;
    friend constexpr Quantity operator+(Quantity a, Quantity b) { return Quantity(a.value + b.value); }
    friend constexpr Quantity operator-(Quantity a, Quantity b) { return Quantity(a.value - b.value); }
    friend constexpr Quantity operator*(Quantity a, double s) { return Quantity(a.value * s); }
    friend constexpr Quantity operator*(double s, Quantity a) { return Quantity(a.value * s); }
    friend constexpr Quantity operator/(Quantity a, double s) { return Quantity(a.value / s); }
    friend constexpr double operator/(Quantity a, Quantity b) { return a.value / b.value; }
    constexpr Quantity& operator+=(Quantity b) { return *this = *this + b; }
};

using Seconds = Quantity<struct SecondsTag>;
using BytesPerSecond = Quantity<struct BytesPerSecondTag>;
using Flops = Quantity<struct FlopsTag>; // floating point operations
using FlopsPerSecond = Quantity<struct FlopsPerSecondTag>; // dense rate
using Watts = Quantity<struct WattsTag>;
using TokensPerSecond = Quantity<struct TokensPerSecondTag>;

[[nodiscard]] constexpr Seconds operator/(Bytes amount, BytesPerSecond rate)
{
    return Seconds(toDouble(amount) / rate.value);
}
[[nodiscard]] constexpr Seconds operator/(Flops work, FlopsPerSecond rate)
{
    return Seconds(work.value / rate.value);
}

inline namespace literals {
constexpr Bytes operator""_GB(unsigned long long n)
{
    return Bytes(static_cast<std::int64_t>(n) * 1'000'000'000);
}
constexpr Bytes operator""_GiB(unsigned long long n)
{
    return Bytes(static_cast<std::int64_t>(n) << 30);
}
constexpr Bytes operator""_MiB(unsigned long long n)
{
    return Bytes(static_cast<std::int64_t>(n) << 20);
}
constexpr Bytes operator""_KiB(unsigned long long n)
{
    return Bytes(static_cast<std::int64_t>(n) << 10);
}
constexpr BytesPerSecond operator""_GBps(long double n)
{
    return BytesPerSecond(static_cast<double>(n) * 1e9);
}
constexpr FlopsPerSecond operator""_TFLOPS(long double n)
{
    return FlopsPerSecond(static_cast<double>(n) * 1e12);
}
} // namespace literals

} // namespace berth
