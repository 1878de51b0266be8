// How each kind of value is shown in reports: the number rules in one place. Callers hand over typed quantities and
// get a Figure with unit and decimals; `Detail::Interface` is the short form of lists, `Report` that of ledgers.
#pragma once

#include "core/report/Text.h"
#include "core/units/Money.h"
#include "core/units/Quantity.h"

namespace berth::report {

enum class Detail { Interface, Report };

[[nodiscard]] Figure gigabytes(Bytes amount, Detail detail = Detail::Report); // 1 or 2 decimals
[[nodiscard]] Figure gibibytes(Bytes amount, Detail detail = Detail::Report);
[[nodiscard]] Figure mebibytes(Bytes amount); // capacity as tools report it, whole
[[nodiscard]] Figure count(std::int64_t number, Unit unit = Unit::None); // tokens, users, devices
[[nodiscard]] Figure speed(TokensPerSecond rate); // three significant figures below 100, whole above
[[nodiscard]] Figure duration(Seconds time); // ms with one decimal below 100 ms, else s with two
[[nodiscard]] Figure kilowatts(Watts power); // one decimal
[[nodiscard]] Figure watts(Watts power); // whole: single devices
[[nodiscard]] Figure tflops(FlopsPerSecond rate); // whole
[[nodiscard]] Figure bandwidth(BytesPerSecond rate); // whole GB/s
[[nodiscard]] Figure share(double fraction, Detail detail = Detail::Report); // whole percent, one decimal in tables
[[nodiscard]] Figure difference(double fraction, Detail detail = Detail::Report); // percent, the sign always

[[nodiscard]] Amount amount(Money money); // whole units
[[nodiscard]] Amount unitPrice(const UnitPrice& price); // rounded to minor units, half to even

// The number alone: the unit stands in the head of the column.
[[nodiscard]] Figure withoutUnit(Figure figure);

} // namespace berth::report
