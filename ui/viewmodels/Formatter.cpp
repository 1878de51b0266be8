#include "ui/viewmodels/Formatter.h"

#include "core/catalog/PriceListText.h"
#include "core/report/Figures.h"
#include "core/report/FormatText.h"
#include "ui/viewmodels/Words.h"

#include <cmath>

namespace berth::viewmodels {

namespace {

constexpr double kTenRequests = 10; // per second; from here on one decimal says enough

using report::Detail;
using report::Figure;

Figure memory(Bytes bytes, MemoryUnit unit, Detail detail)
{
    return unit == MemoryUnit::Gigabyte ? report::gigabytes(bytes, detail) : report::gibibytes(bytes, detail);
}

// Hundreds of seconds need no hundredths.
Figure durationOf(double seconds)
{
    constexpr double kWholeFrom = 100;
    Figure figure = report::duration(Seconds(seconds));
    figure.decimals = seconds >= kWholeFrom ? 0 : figure.decimals;
    return figure;
}

Figure figureOf(const ShownValue& value, MemoryUnit unit, Detail detail)
{
    switch (value.measure) {
    case Measure::Memory:
        return memory(Bytes(std::llround(value.value)), unit, detail);
    case Measure::Mebibytes:
        return report::mebibytes(Bytes(std::llround(value.value)));
    case Measure::Bytes:
        return report::count(std::llround(value.value), report::Unit::Byte);
    case Measure::Tokens:
        return report::count(std::llround(value.value), report::Unit::Token);
    case Measure::Kilowatts:
        return report::kilowatts(Watts(value.value));
    case Measure::Share:
        return report::share(value.value, detail);
    case Measure::TokensPerSecond:
        return report::speed(TokensPerSecond(value.value));
    case Measure::Duration:
        return durationOf(value.value);
    case Measure::RequestsPerSecond:
        return {.value = value.value, .decimals = value.value < kTenRequests ? 2 : 1};
    case Measure::UnitMoney:
        return {.value = value.value, .decimals = 2};
    case Measure::Money:
    case Measure::Plain:
    case Measure::Sequences:
    case Measure::Devices:
        break;
    }
    return report::count(std::llround(value.value));
}

QString unknown()
{
    return QString::fromUtf8(report::kEnDash.data(), static_cast<qsizetype>(report::kEnDash.size()));
}

} // namespace

Formatter::Formatter() : Formatter(QLocale(), MemoryUnit::Gigabyte) { }

Formatter::Formatter(const QLocale& locale, MemoryUnit unit)
    : m_words(std::make_shared<const Words>(locale)), m_unit(unit)
{ }

QString Formatter::number(const ShownValue& value) const
{
    if (!value.known) {
        return unknown();
    }
    return QString::fromStdString(report::formatFigure(figureOf(value, m_unit, Detail::Interface), *m_words).number);
}

QString Formatter::unit(const ShownValue& value) const
{
    return QString::fromStdString(report::formatFigure(figureOf(value, m_unit, Detail::Interface), *m_words).unit);
}

QString Formatter::text(const ShownValue& value) const
{
    return value.known
        ? QString::fromStdString(report::formatText(figureOf(value, m_unit, Detail::Interface), *m_words))
        : unknown();
}

QString Formatter::share(double part, double whole) const
{
    return whole > 0 ? QString::fromStdString(report::formatText(report::share(part / whole), *m_words)) : unknown();
}

QString Formatter::otherMemory(const ShownValue& value) const
{
    const MemoryUnit other = m_unit == MemoryUnit::Gigabyte ? MemoryUnit::Gibibyte : MemoryUnit::Gigabyte;
    return QString::fromStdString(report::formatText(figureOf(value, other, Detail::Interface), *m_words));
}

QString Formatter::exactBytes(const ShownValue& value) const
{
    return QString::fromStdString(
        report::formatText(report::count(std::llround(value.value), report::Unit::Byte), *m_words));
}

QString Formatter::interval(const ShownValue& low, const ShownValue& high) const
{
    if (!low.known || !high.known) {
        return {};
    }
    const Figure from = figureOf(low, m_unit, Detail::Interface);
    const Figure to = figureOf(high, m_unit, Detail::Interface);
    const report::Text start = from.unit == to.unit ? report::withoutUnit(from) : from;
    const report::Text end = from.unit == to.unit ? report::withoutUnit(to) : to;
    return QString::fromStdString(report::formatText(report::phrase(report::PhraseCode::Range, start, end), *m_words));
}

QString Formatter::date(const QString& iso) const
{
    return QString::fromStdString(report::formatText(report::dateText(iso.toStdString()), *m_words));
}

QString Formatter::typedDate(const QString& iso) const
{
    const QString written = date(iso);
    return catalog::readListDate(written.toStdString()).text == iso.toStdString() ? written : iso;
}

QString Formatter::moment(const QDateTime& time) const
{
    const QDateTime local = time.toLocalTime();
    return QStringLiteral("%1 %2").arg(date(local.date().toString(Qt::ISODate)),
                                       local.toString(QStringLiteral("HH:mm")));
}

QString Formatter::memoryUnit() const
{
    return QString::fromStdString(
        m_words->unitText(m_unit == MemoryUnit::Gigabyte ? report::Unit::Gigabyte : report::Unit::Gibibyte));
}

QString Formatter::detailedNumber(double bytes) const
{
    constexpr int kFourDigitsOfOnes = 3;
    constexpr double kTens = 10;
    Figure figure = memory(Bytes(std::llround(bytes)), m_unit, Detail::Report);
    const double size = std::abs(figure.value);
    figure.decimals = size >= kTens ? figure.decimals : size >= 1 ? kFourDigitsOfOnes : kFourDigitsOfOnes + 1;
    return QString::fromStdString(report::formatFigure(figure, *m_words).number);
}

QString Formatter::count(double number) const
{
    return decimal(number, 0);
}

QString Formatter::entered(double number, int most) const
{
    int decimals = 0;
    for (double factor = 1; decimals < most; ++decimals, factor *= 10) {
        if (std::abs(std::round(number * factor) - number * factor) < 1e-9 * std::max(1.0, number * factor)) {
            break;
        }
    }
    return decimal(number, decimals);
}

QString Formatter::decimal(double number, int decimals) const
{
    return QString::fromStdString(report::formatNumber(number, decimals, m_words->numberFormat()));
}

} // namespace berth::viewmodels
