// Units and dates of documents for the command line.
#include "app/cli/EnglishTexts.h"
#include "core/report/FormatText.h"

#include <fmt/format.h>

#include <array>

namespace berth::cli {

using report::Date;
using report::Unit;

namespace {

constexpr std::array<const char*, 12> kMonths{"January", "February", "March",     "April",   "May",      "June",
                                              "July",    "August",   "September", "October", "November", "December"};

} // namespace

std::string EnglishTexts::unitText(Unit unit) const
{
    switch (unit) {
    case Unit::None:
        return {};
    case Unit::Gigabyte:
        return "GB";
    case Unit::Gibibyte:
        return "GiB";
    case Unit::Mebibyte:
        return "MiB";
    case Unit::Byte:
        return "bytes";
    case Unit::Token:
        return "tokens";
    case Unit::TokenPerSecond:
        return "tokens/s";
    case Unit::Second:
        return "s";
    case Unit::Millisecond:
        return "ms";
    case Unit::Watt:
        return "W";
    case Unit::Kilowatt:
        return "kW";
    case Unit::Tflops:
        return "TFLOPS";
    case Unit::GigabytePerSecond:
        return "GB/s";
    case Unit::Percent:
        return "%";
    case Unit::Hour:
        return "h";
    case Unit::Month:
        return "months";
    case Unit::Year:
        return "years";
    }
    return {};
}

std::string EnglishTexts::dateText(const Date& date) const
{
    const bool named = date.writtenOut && date.month >= 1 && date.month <= 12;
    return named ? fmt::format("{} {} {}", date.day, kMonths.at(static_cast<std::size_t>(date.month - 1)), date.year)
                 : report::isoDate(date);
}

} // namespace berth::cli
