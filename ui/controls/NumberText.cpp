#include "ui/controls/NumberText.h"

#include <cmath>
#include <limits>

#include <QLocale>
#include <QRegularExpression>

namespace berth::controls {

namespace {

constexpr double kNoNumber = std::numeric_limits<double>::quiet_NaN();

// Spaces that stand between groups in different locales mean the same: plain, no-break and narrow no-break.
bool isSpace(QChar letter)
{
    return letter == u' ' || letter == QChar::Nbsp || letter == QChar(0x202F);
}

bool isGroupSeparator(QChar letter, const QLocale& locale)
{
    const QString own = locale.groupSeparator();
    return own.contains(letter) || (isSpace(letter) && (own.isEmpty() || isSpace(own.front())))
        || (letter == u'\'' && own == QString(QChar(0x2019)));
}

// The text with Latin digits, a full stop for the decimal point and a comma for groups; null if anything else is in it.
QString plainOf(const QString& text, const QLocale& locale)
{
    QString plain;
    for (const QChar letter : text.trimmed()) {
        if (letter.digitValue() >= 0)
            plain += QChar(u'0' + letter.digitValue());
        else if (locale.decimalPoint().contains(letter))
            plain += u'.';
        else if (isGroupSeparator(letter, locale))
            plain += u',';
        else if (letter == u'-' || letter == u'+')
            plain += letter;
        else
            return {};
    }
    return plain;
}

struct Abbreviated
{
    QString digits;
    double factor = 1;
};

// "32k" is 32 thousands, "1.5M" one and a half millions.
Abbreviated abbreviated(const QString& text, double thousand)
{
    const QChar last = text.isEmpty() ? QChar() : text.back().toLower();
    const bool shortened = text.size() > 1 && (last == u'k' || last == u'm');
    if (!shortened)
        return {text};
    return {text.chopped(1), last == u'k' ? thousand : thousand * thousand};
}

} // namespace

QString NumberText::textOf(double value, int decimals, const QString& locale)
{
    if (!std::isfinite(value))
        return {};
    const double factor = std::pow(10.0, decimals);
    const double rounded = std::round(value * factor) / factor;
    return QLocale(locale).toString(std::isfinite(rounded) ? rounded : value, 'f', decimals);
}

double NumberText::valueOf(const QString& text, const QString& locale, double thousand)
{
    // Groups of three, or of two above the thousands as in India.
    static const QRegularExpression shape(
        QStringLiteral(R"(^[-+]?(\d+|\d{1,3}(,\d{3})+|\d{1,2}(,\d{2})*,\d{3})(\.\d*)?$|^[-+]?\.\d+$)"));
    const Abbreviated number = abbreviated(text.trimmed(), thousand);
    const QString plain = plainOf(number.digits, QLocale(locale));
    if (!shape.match(plain).hasMatch())
        return kNoNumber;
    bool understood = false;
    const double value = number.factor * QLocale::c().toDouble(QString(plain).remove(u','), &understood);
    return understood && std::isfinite(value) ? value : kNoNumber;
}

} // namespace berth::controls
