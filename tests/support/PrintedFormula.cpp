#include "tests/support/PrintedFormula.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace berth::testing {

namespace {

struct Scale
{
    const char* unit;
    double factor;
};

// Longer words before those that they begin with.
constexpr Scale kScales[] = {
    {"billion operations", 1e9},
    {"billion values", 1e9},
    {"operations/s", 1},
    {"operations", 1},
    {"bytes/s", 1},
    {"tokens/s", 1},
    {"requests/s", 1},
    {"per kWh", 1},
    {"per hour", 1},
    {"GB/s", 1e9},
    {"GB", 1e9},
    {"TFLOPS", 1e12},
    {"bytes", 1},
    {"bits", 1},
    {"values", 1},
    {"layers", 1},
    {"tokens", 1},
    {"sequences", 1},
    {"ranks", 1},
    {"months", 1},
    {"kWh", 1},
    {"ms", 1e-3},
    {"µs", 1e-6},
    {"%", 1e-2},
    {"W", 1},
    {"h", 1},
    {"s", 1},
};

Interval ordered(std::initializer_list<double> ends)
{
    return {std::min(ends), std::max(ends)};
}

Interval product(Interval a, Interval b)
{
    return ordered({a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high});
}

Interval quotient(Interval a, Interval b)
{
    constexpr double kAnything = std::numeric_limits<double>::infinity();
    if (b.low <= 0 && b.high >= 0) {
        return {-kAnything, kAnything};
    }
    return ordered({a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high});
}

Interval power(Interval a, Interval b)
{
    return ordered(
        {std::pow(a.low, b.low), std::pow(a.low, b.high), std::pow(a.high, b.low), std::pow(a.high, b.high)});
}

class Reader
{
public:
    // Half a step of the last digit is what a printed number may be off; none where it is taken at its word.
    Reader(const QString& text, double halfStep) : m_text(text), m_halfStep(halfStep) { }

    std::optional<Interval> whole()
    {
        const auto all = sum();
        skip();
        return m_at == m_text.size() ? all : std::nullopt;
    }

private:
    void skip()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace()) {
            ++m_at;
        }
    }
    bool take(QChar wanted)
    {
        skip();
        const bool found = m_at < m_text.size() && m_text.at(m_at) == wanted;
        m_at += found ? 1 : 0;
        return found;
    }

    std::optional<Interval> sum()
    {
        auto all = term();
        while (all) {
            const bool plus = take(u'+');
            if (!plus && !take(u'-')) {
                break;
            }
            const auto next = term();
            if (!next) {
                return {};
            }
            all = plus ? Interval{all->low + next->low, all->high + next->high}
                       : Interval{all->low - next->high, all->high - next->low};
        }
        return all;
    }

    std::optional<Interval> term()
    {
        auto all = raised();
        while (all) {
            const bool times = take(u'×');
            if (!times && !take(u'/')) {
                break;
            }
            const auto next = raised();
            if (!next) {
                return {};
            }
            all = times ? product(*all, *next) : quotient(*all, *next);
        }
        return all;
    }

    std::optional<Interval> raised()
    {
        const auto base = atom();
        if (!base || !take(u'^')) {
            return base;
        }
        const auto exponent = raised();
        return exponent ? std::optional(power(*base, *exponent)) : std::nullopt;
    }

    std::optional<Interval> atom()
    {
        if (take(u'(')) {
            const auto inner = sum();
            return take(u')') ? inner : std::nullopt;
        }
        static const QRegularExpression number(QStringLiteral("\\G-?[0-9]+(,[0-9]{3})*(\\.[0-9]+)?"));
        static const QRegularExpression name(QStringLiteral("\\G(max|min|floor|ceil|sqrt)\\("));
        skip();
        if (const auto found = number.match(m_text, m_at); found.hasMatch()) {
            m_at = found.capturedEnd();
            return printed(found.captured());
        }
        const auto called = name.match(m_text, m_at);
        m_at = called.hasMatch() ? called.capturedEnd() : m_at;
        return called.hasMatch() ? call(called.captured(1)) : std::nullopt;
    }

    // All that rounds to the number, and its unit.
    Interval printed(QString digits)
    {
        const qsizetype point = digits.indexOf(u'.');
        const int decimals = point < 0 ? 0 : static_cast<int>(digits.size() - point - 1);
        const double value = digits.remove(u',').toDouble();
        const double half = m_halfStep * std::pow(10, -decimals);
        skip();
        for (const Scale& scale : kScales) {
            const QString unit = QString::fromUtf8(scale.unit);
            if (QStringView(m_text).mid(m_at).startsWith(unit)) {
                m_at += unit.size();
                return {(value - half) * scale.factor, (value + half) * scale.factor};
            }
        }
        return {value - half, value + half};
    }

    std::optional<Interval> call(const QString& name)
    {
        std::vector<Interval> arguments;
        do {
            const auto argument = sum();
            if (!argument) {
                return {};
            }
            arguments.push_back(*argument);
        } while (take(u','));
        if (!take(u')')) {
            return {};
        }
        Interval all = arguments.front();
        for (const Interval& next : arguments) {
            all = name == u"max" ? Interval{std::max(all.low, next.low), std::max(all.high, next.high)}
                : name == u"min" ? Interval{std::min(all.low, next.low), std::min(all.high, next.high)}
                                 : next;
        }
        return name == u"floor" ? Interval{std::floor(all.low), std::floor(all.high)}
            : name == u"ceil"   ? Interval{std::ceil(all.low), std::ceil(all.high)}
            : name == u"sqrt"   ? Interval{std::sqrt(std::max(0.0, all.low)), std::sqrt(all.high)}
                                : all;
    }

    QString m_text;
    double m_halfStep;
    qsizetype m_at = 0;
};

} // namespace

std::optional<Interval> valueOfPrinted(const QString& formula)
{
    constexpr double kRounded = 0.5;
    return Reader(QString(formula).replace(QChar::Nbsp, u' '), kRounded).whole();
}

bool comesTo(const QString& formula, const QString& result)
{
    constexpr double kTolerance = 0.005; // three digits of every factor
    const auto value = Reader(QString(formula).replace(QChar::Nbsp, u' '), 0).whole();
    const auto shown = valueOfPrinted(result);
    if (!value || !shown) {
        return !value;
    }
    const double slack = kTolerance * std::abs(value->low);
    return shown->low - slack <= value->low && value->low <= shown->high + slack;
}

std::optional<double> valueOf(const TraceStep& step)
{
    constexpr int kDecimals = 30; // of a nanosecond in seconds, all digits
    static const QRegularExpression symbol(QStringLiteral("[A-Za-z][A-Za-z0-9_]*"));
    const QString formula = QString::fromUtf8(step.formula.data(), static_cast<qsizetype>(step.formula.size()));
    QString filled;
    qsizetype from = 0;
    for (auto matches = symbol.globalMatch(formula); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const auto input = std::find_if(step.inputs.begin(), step.inputs.end(), [&](const TraceInput& candidate) {
            return match.captured().toStdString() == candidate.symbol;
        });
        filled += formula.mid(from, match.capturedStart() - from);
        filled += input != step.inputs.end() ? QString::number(input->value, 'f', kDecimals) : match.captured();
        from = match.capturedEnd();
    }
    filled += formula.mid(from);
    const auto value = Reader(filled.replace(u'*', u'\u00d7'), 0).whole();
    return value ? std::optional(value->low) : std::nullopt;
}

} // namespace berth::testing
