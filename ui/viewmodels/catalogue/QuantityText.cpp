#include "ui/viewmodels/catalogue/QuantityText.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>

namespace berth::viewmodels {

namespace {

enum class Kind { Bytes, Rate, Compute, Power, Time, Transfers };

struct Unit
{
    std::string_view name;
    Kind kind;
    double factor; // base units in one of it
};

constexpr double kKibi = 1024;

// SI and IEC 80000-13 prefixes; a bit is an eighth of a byte.
constexpr std::array kUnits{
    Unit{"bytes", Kind::Bytes, 1},
    Unit{"kB", Kind::Bytes, 1e3},
    Unit{"MB", Kind::Bytes, 1e6},
    Unit{"GB", Kind::Bytes, 1e9},
    Unit{"TB", Kind::Bytes, 1e12},
    Unit{"KiB", Kind::Bytes, kKibi},
    Unit{"MiB", Kind::Bytes, kKibi* kKibi},
    Unit{"GiB", Kind::Bytes, kKibi* kKibi* kKibi},
    Unit{"TiB", Kind::Bytes, kKibi* kKibi* kKibi* kKibi},
    Unit{"MB/s", Kind::Rate, 1e6},
    Unit{"GB/s", Kind::Rate, 1e9},
    Unit{"TB/s", Kind::Rate, 1e12},
    Unit{"GiB/s", Kind::Rate, kKibi* kKibi* kKibi},
    Unit{"Mb/s", Kind::Rate, 1e6 / 8},
    Unit{"Gb/s", Kind::Rate, 1e9 / 8},
    Unit{"Tb/s", Kind::Rate, 1e12 / 8},
    Unit{"Gbit/s", Kind::Rate, 1e9 / 8},
    Unit{"Gbps", Kind::Rate, 1e9 / 8},
    Unit{"GFLOPS", Kind::Compute, 1e9},
    Unit{"TFLOPS", Kind::Compute, 1e12},
    Unit{"PFLOPS", Kind::Compute, 1e15},
    Unit{"TOPS", Kind::Compute, 1e12},
    Unit{"POPS", Kind::Compute, 1e15},
    Unit{"W", Kind::Power, 1},
    Unit{"kW", Kind::Power, 1e3},
    Unit{"MW", Kind::Power, 1e6},
    Unit{"ns", Kind::Time, 1e-9},
    Unit{"µs", Kind::Time, 1e-6},
    Unit{"us", Kind::Time, 1e-6},
    Unit{"ms", Kind::Time, 1e-3},
    Unit{"s", Kind::Time, 1},
    Unit{"MT/s", Kind::Transfers, 1e6},
    Unit{"GT/s", Kind::Transfers, 1e9},
};

QString named(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

const Unit* unitOf(const QString& name)
{
    const auto* exact =
        std::find_if(kUnits.begin(), kUnits.end(), [&](const Unit& unit) { return named(unit.name) == name; });
    return exact == kUnits.end() ? nullptr : exact;
}

// How many of the field's unit one of what stands behind the number is; nothing: not of its kind.
std::optional<double> factorOf(const QString& behind, const FieldUnit& field)
{
    constexpr double kThousand = 1e3;
    constexpr double kBillion = 1e9;
    const QString own = named(field.written);
    if (behind.isEmpty() || behind == own || behind == field.shown) {
        return 1;
    }
    const Unit* typed = unitOf(behind); // in capitals as written: Gb is not GB
    const Unit* wanted = unitOf(own);
    if (typed != nullptr && wanted != nullptr) {
        return typed->kind == wanted->kind ? std::optional(typed->factor / wanted->factor) : std::nullopt;
    }
    if (behind.compare(own, Qt::CaseInsensitive) == 0 || behind.compare(field.shown, Qt::CaseInsensitive) == 0) {
        return 1;
    }
    const bool tokens = own == QStringLiteral("tokens");
    if (!own.isEmpty() && !tokens) {
        return std::nullopt;
    }
    const QString letter = behind.toLower();
    const double thousand = tokens ? kKibi : kThousand;
    if (letter == QStringLiteral("k") || letter == QStringLiteral("m")) {
        return letter == QStringLiteral("k") ? thousand : thousand * thousand;
    }
    return letter == QStringLiteral("b") && !tokens ? std::optional(kBillion) : std::nullopt;
}

bool isSpace(QChar letter)
{
    return letter == u' ' || letter == QChar::Nbsp || letter == QChar(0x202F);
}

// With a full stop for the decimal point and commas for groups, up to the first letter that belongs to no number.
QString plainStart(const QString& text, const report::NumberFormat& format, qsizetype& end)
{
    const QString point = QString::fromStdString(format.decimalPoint);
    const QString group = QString::fromStdString(format.groupSeparator);
    QString plain;
    for (end = 0; end < text.size(); ++end) {
        const QChar letter = text.at(end);
        const bool grouped = group.contains(letter) || (isSpace(letter) && (group.isEmpty() || isSpace(group.front())));
        const bool more = end + 1 < text.size() && text.at(end + 1).digitValue() >= 0;
        if (letter.digitValue() >= 0) {
            plain += QChar(u'0' + letter.digitValue());
        } else if (point.contains(letter)) {
            plain += u'.';
        } else if (letter == u'-' && end == 0) {
            plain += letter;
        } else if (grouped && more) {
            plain += u',';
        } else {
            break;
        }
    }
    return plain;
}

std::string digitsOf(double number)
{
    constexpr double kExact = 9007199254740992.0; // 2^53
    const double whole = std::round(number);
    constexpr double kNoise = 1e-9; // what conversions leave behind
    return std::abs(number - whole) <= kNoise * std::abs(number) && std::abs(whole) < kExact
        ? fmt::format("{}", static_cast<std::int64_t>(whole))
        : fmt::format("{:.12g}", number);
}

} // namespace

std::optional<std::string> typedNumber(const QString& text, const FieldUnit& unit, const report::NumberFormat& format)
{
    static const QRegularExpression shape(QStringLiteral(R"(^-?(\d+|\d{1,3}(,\d{2,3})*,\d{3})(\.\d+)?$|^-?\.\d+$)"));
    const QString trimmed = text.trimmed();
    qsizetype end = 0;
    const QString plain = plainStart(trimmed, format, end);
    const std::optional<double> factor = factorOf(trimmed.mid(end).trimmed(), unit);
    if (!shape.match(plain).hasMatch() || !factor) {
        return std::nullopt;
    }
    QString digits = QString(plain).remove(u',');
    if (digits.startsWith(u'.')) {
        digits.prepend(u'0');
    }
    return *factor == 1 ? digits.toStdString() : digitsOf(digits.toDouble() * *factor);
}

} // namespace berth::viewmodels
