// Units that a traced value or a report figure may carry. Text for them belongs to the edges.
#pragma once

namespace berth {

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
};

} // namespace berth
