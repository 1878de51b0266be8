// Units that a traced value or a report figure may carry. Text for them belongs to the edges.
#pragma once

namespace berth {

// GCC 12 takes a scoped enumerator for a shadow of the quantity of the same name, if that was declared before.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
enum class Unit {
    None,
    Count,
    Bytes,
    BytesPerSecond,
    Bits,
    Values, // elements of a vector
    Layers,
    Tokens,
    Sequences,
    Devices,
    Share, // 0..1
    Seconds,
    Flops,
    FlopsPerSecond,
    TokensPerSecond,
    RequestsPerSecond,
    Watts,
    Hours,
    Months,
    KilowattHours,
    Money, // major units of the currency of the estimate
    MoneyPerKilowattHour,
    MoneyPerHour,
};
#pragma GCC diagnostic pop

} // namespace berth
