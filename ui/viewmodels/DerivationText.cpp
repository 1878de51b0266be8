// Numbers and formulas of a derivation as text.
#include "core/report/Figures.h"
#include "core/report/FormatText.h"
#include "ui/viewmodels/Derivation.h"
#include "ui/viewmodels/FormulaTerms.h"
#include "ui/viewmodels/Names.h"
#include "ui/viewmodels/TraceWords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace berth::viewmodels {

namespace {

constexpr double kMilli = 1e-3;
constexpr double kMicro = 1e-6;
constexpr double kShownInUnit = 1e8; // from here on bytes are shown in the memory unit: 0.10 GB

class Traced
{
    Q_DECLARE_TR_FUNCTIONS(Traced)

public:
    static QString unit(Unit unit);
    static QString scaled(double value, Unit unit); // the word beside what scaleOf leaves
    static QString withUnit(const QString& number, const QString& word)
    {
        return word.isEmpty() ? number : tr("%1 %2", "number and unit").arg(number, word);
    }
};

QString Traced::unit(Unit unit)
{
    switch (unit) {
    case Unit::Bytes:
        return tr("bytes");
    case Unit::BytesPerSecond:
        return tr("bytes/s");
    case Unit::Bits:
        return tr("bits");
    case Unit::Values:
        return tr("values");
    case Unit::Layers:
        return tr("layers");
    case Unit::Tokens:
        return tr("tokens");
    case Unit::Sequences:
        return tr("sequences");
    case Unit::Devices:
        return tr("ranks");
    case Unit::Seconds:
        return tr("s");
    case Unit::Flops:
        return tr("operations");
    case Unit::FlopsPerSecond:
        return tr("operations/s");
    case Unit::TokensPerSecond:
        return tr("tokens/s");
    case Unit::RequestsPerSecond:
        return tr("requests/s");
    case Unit::Watts:
        return tr("W");
    case Unit::Hours:
        return tr("h");
    case Unit::Months:
        return tr("months");
    case Unit::KilowattHours:
        return tr("kWh");
    case Unit::MoneyPerKilowattHour:
        return tr("per kWh");
    case Unit::MoneyPerHour:
        return tr("per hour");
    case Unit::Money:
    case Unit::None:
    case Unit::Count:
    case Unit::Share:
        break;
    }
    return {};
}

// Rates and times as people write them: 3,821 GB/s and 12.4 ms instead of their base units.
double scaleOf(double value, Unit unit)
{
    constexpr double kGiga = 1e9;
    constexpr double kTera = 1e12;
    switch (unit) {
    case Unit::BytesPerSecond:
    case Unit::Flops:
    case Unit::Values:
        return unit == Unit::BytesPerSecond || std::abs(value) >= kGiga ? kGiga : 1;
    case Unit::FlopsPerSecond:
        return kTera;
    case Unit::Seconds:
        return std::abs(value) >= 1 ? 1 : std::abs(value) >= kMilli ? kMilli : kMicro;
    default:
        return 1;
    }
}

QString Traced::scaled(double value, Unit unit)
{
    const double scale = scaleOf(value, unit);
    switch (unit) {
    case Unit::BytesPerSecond:
        return tr("GB/s");
    case Unit::FlopsPerSecond:
        return tr("TFLOPS");
    case Unit::Flops:
        return scale > 1 ? tr("billion operations") : tr("operations");
    case Unit::Values:
        return scale > 1 ? tr("billion values") : tr("values");
    case Unit::Seconds:
        return scale == 1 ? tr("s") : scale == kMilli ? tr("ms") : tr("µs");
    default:
        return Traced::unit(unit);
    }
}

bool isLarge(double value, Unit unit)
{
    return unit == Unit::Bytes && std::abs(value) >= kShownInUnit;
}

QString inFormula(const TraceInput& input, const Formatter& format)
{
    const QString number = tracedNumber(input.value, input.unit, format);
    const bool bare =
        (input.unit == Unit::Values && scaleOf(input.value, input.unit) == 1) || input.unit == Unit::Devices;
    return bare ? number : Traced::withUnit(number, tracedUnit(input.value, input.unit, format));
}

const TraceInput* inputOf(const TraceStep& step, std::string_view symbol)
{
    const auto found = std::find_if(step.inputs.begin(), step.inputs.end(),
                                    [symbol](const TraceInput& input) { return input.symbol == symbol; });
    return found != step.inputs.end() ? &*found : nullptr;
}

// "61 × (576 + 0) + 0 bytes" says no more than "61 × 576".
QString symbolsOf(const TraceStep& step)
{
    return QString::fromStdString(withoutZeroTerms(step.formula, [&step](std::string_view symbol) {
        const TraceInput* input = inputOf(step, symbol);
        return input != nullptr && input->value == 0;
    }));
}

// But for what floating point leaves.
bool isWhole(double value)
{
    constexpr double kExact = 1e-6;
    return std::abs(value - std::round(value)) < kExact;
}

// What is printed has to come to the printed result, so a factor keeps its digits: unit prices are kept in millionths,
// 0.1249 a kWh, and above one the fourth decimal is the last that shows. Amounts above one are rounded to their minor
// unit as they are.
int moneyDecimals(double value, Unit unit)
{
    constexpr int kLeast = 2;
    constexpr int kMost = 6;
    constexpr int kMostAboveOne = 4;
    const bool below = std::abs(value) < 1;
    if (unit == Unit::Money && !below) {
        return kLeast;
    }
    const int most = below ? kMost : kMostAboveOne;
    int decimals = kLeast;
    while (decimals < most && !isWhole(value * std::pow(10, decimals))) {
        ++decimals;
    }
    return decimals;
}

// With three digits, because it is a factor as well.
QString tracedShare(double value, const Formatter& format)
{
    constexpr double kPercent = 100;
    constexpr int kDigits = 3;
    constexpr int kMostDecimals = 6;
    report::Figure figure = report::share(value);
    const double percent = std::abs(value) * kPercent;
    const int magnitude = percent > 0 ? static_cast<int>(std::floor(std::log10(percent))) : 0;
    const int most = std::clamp(kDigits - 1 - magnitude, 1, kMostDecimals);
    figure.decimals = 0;
    while (figure.decimals < most && !isWhole(percent * std::pow(10, figure.decimals))) {
        ++figure.decimals;
    }
    return QString::fromStdString(report::formatText(figure, *format.texts()));
}

// The numbers of a formula itself: "1,000,000" as the reader's language writes it.
QString withGroups(const QString& literal, const Formatter& format)
{
    static const QRegularExpression number(QStringLiteral("(?<![\\d.])\\d{4,}(?![\\d.])"));
    QString grouped;
    qsizetype from = 0;
    for (auto matches = number.globalMatch(literal); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        grouped += literal.mid(from, match.capturedStart() - from) + format.decimal(match.captured().toDouble(), 0);
        from = match.capturedEnd();
    }
    return grouped + literal.mid(from);
}

bool names(const QString& formula, std::string_view symbol)
{
    return formula.contains(QRegularExpression(QStringLiteral("\\b%1\\b").arg(text(symbol))));
}

} // namespace

bool isCounted(const TraceStep& step, const TraceInput& input)
{
    return input.value != 0 && (!names(text(step.formula), input.symbol) || names(symbolsOf(step), input.symbol));
}

bool isMoney(Unit unit)
{
    return unit == Unit::Money || unit == Unit::MoneyPerKilowattHour || unit == Unit::MoneyPerHour;
}

QString tracedNumber(double value, Unit unit, const Formatter& format)
{
    constexpr int kDecimals = 2;
    constexpr int kFewRequestsDecimals = 4; // a request a minute is 0.0167 a second
    if (unit == Unit::Share) {
        return tracedShare(value, format);
    }
    if (isLarge(value, unit)) {
        return format.detailedNumber(value);
    }
    if (unit == Unit::TokensPerSecond) {
        return format.number(shown(value, Measure::TokensPerSecond));
    }
    const double scaled = value / scaleOf(value, unit);
    if (unit == Unit::RequestsPerSecond) {
        return format.decimal(value, value < 1 ? kFewRequestsDecimals : kDecimals);
    }
    const int decimals = isMoney(unit) || unit == Unit::None ? moneyDecimals(scaled, unit) : kDecimals;
    return format.decimal(scaled, scaled == std::round(scaled) ? 0 : decimals);
}

QString tracedUnit(double value, Unit unit, const Formatter& format)
{
    return isLarge(value, unit) ? format.memoryUnit() : Traced::scaled(value, unit);
}

QString filledFormula(const TraceStep& step, const Formatter& format)
{
    const QString words = formulaWords(step.formula);
    if (!words.isEmpty()) {
        return words;
    }
    static const QRegularExpression symbol(QStringLiteral("[A-Za-z][A-Za-z0-9_]*"));
    const QString formula = symbolsOf(step);
    QString filled;
    qsizetype from = 0;
    for (auto matches = symbol.globalMatch(formula); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const TraceInput* input = inputOf(step, match.captured().toStdString());
        filled += withGroups(formula.mid(from, match.capturedStart() - from), format);
        filled += input != nullptr ? inFormula(*input, format) : match.captured();
        from = match.capturedEnd();
    }
    filled += withGroups(formula.mid(from), format);
    return filled.replace(u'*', u'\u00d7');
}

} // namespace berth::viewmodels
