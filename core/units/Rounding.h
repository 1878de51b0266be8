// How a division or a share of an amount becomes a whole number of minor units. Always named by the caller.
#pragma once

namespace berth {

enum class Rounding {
    HalfEven, // to the nearest, ties to the even neighbour: sums of many lines drift to neither side
    HalfUp, // to the nearest, ties away from zero: as invoices are rounded
    Down, // towards zero
    Up, // away from zero
};

} // namespace berth
