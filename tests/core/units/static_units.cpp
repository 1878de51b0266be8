// Compile-time rules of the quantities: what must hold, and above all what must not compile.
#include "core/units/Quantity.h"

#include <concepts>
#include <type_traits>

namespace {

using namespace berth;

template <class A, class B>
concept Addable = requires(A a, B b) { a + b; };
template <class A, class B>
concept Subtractable = requires(A a, B b) { a - b; };
template <class A, class B>
concept Multipliable = requires(A a, B b) { a* b; };
template <class A, class B>
concept Divisible = requires(A a, B b) { a / b; };
template <class A, class B>
concept Comparable = requires(A a, B b) { a < b; };
template <class A, class B>
concept AddAssignable = requires(A& a, B b) { a += b; };

// A bare number never becomes a quantity by itself, nor a quantity a bare number.
static_assert(!std::convertible_to<std::int64_t, Bytes>);
static_assert(!std::convertible_to<double, Seconds>);
static_assert(!std::convertible_to<Bytes, std::int64_t>);
static_assert(!std::convertible_to<Seconds, double>);
static_assert(std::constructible_from<Bytes, std::int64_t>);
static_assert(std::constructible_from<Seconds, double>);

// One quantity never becomes another, not even on request.
static_assert(!std::constructible_from<Bytes, BytesPerSecond>);
static_assert(!std::constructible_from<Flops, FlopsPerSecond>);
static_assert(!std::constructible_from<Seconds, Watts>);

// Sums stay within a type.
static_assert(Addable<Bytes, Bytes> && Addable<Watts, Watts>);
static_assert(!Addable<Bytes, BytesPerSecond>);
static_assert(!Addable<Bytes, std::int64_t>);
static_assert(!Addable<Seconds, Watts>);
static_assert(!Addable<Flops, FlopsPerSecond>);
static_assert(!Addable<Seconds, double>);
static_assert(!Subtractable<Bytes, Seconds>);
static_assert(!AddAssignable<Bytes, std::int64_t>);
static_assert(!AddAssignable<Seconds, Watts>);

// So do comparisons.
static_assert(Comparable<Bytes, Bytes> && Comparable<Seconds, Seconds>);
static_assert(!Comparable<Bytes, std::int64_t>);
static_assert(!Comparable<Bytes, BytesPerSecond>);
static_assert(!Comparable<TokensPerSecond, FlopsPerSecond>);

// There are no square bytes and no watt-seconds by accident.
static_assert(!Multipliable<Bytes, Bytes>);
static_assert(!Multipliable<Watts, Seconds>);
static_assert(!Multipliable<Bytes, BytesPerSecond>);

// Only amounts over their own rates give time; a ratio within a type is a bare number.
static_assert(std::same_as<decltype(Bytes() / BytesPerSecond()), Seconds>);
static_assert(std::same_as<decltype(Flops() / FlopsPerSecond()), Seconds>);
static_assert(std::same_as<decltype(Bytes() / Bytes()), std::int64_t>);
static_assert(std::same_as<decltype(Watts() / Watts()), double>);
static_assert(!Divisible<Bytes, FlopsPerSecond>);
static_assert(!Divisible<Flops, BytesPerSecond>);
static_assert(!Divisible<BytesPerSecond, Bytes>);
static_assert(!Divisible<double, Seconds>);

// Decimal and binary prefixes differ by the literal, not by the type.
static_assert(1_GB == Bytes(1'000'000'000));
static_assert(1_GiB == Bytes(1'073'741'824));
static_assert(1024_KiB == 1_MiB && 1024_MiB == 1_GiB);
static_assert(80_GB < 80_GiB);
static_assert(std::same_as<decltype(1_GB), decltype(1_GiB)>);

// Passed in registers and copied for free, whatever is added to them later.
static_assert(std::is_trivially_copyable_v<Bytes> && sizeof(Bytes) == sizeof(std::int64_t));
static_assert(std::is_trivially_copyable_v<Seconds> && sizeof(Seconds) == sizeof(double));

} // namespace
