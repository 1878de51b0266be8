#include "ui/viewmodels/Words.h"

#include "core/report/FormatText.h"
#include "ui/viewmodels/PhraseWords.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

namespace berth::viewmodels {

namespace {

// Languages that write 1234 but 12 345: Unicode CLDR, minimumGroupingDigits of the locale data.
int leastDigitsToGroup(const QLocale& locale)
{
    constexpr int kFourDigits = 4;
    constexpr int kFiveDigits = 5;
    switch (locale.language()) {
    case QLocale::Spanish:
    case QLocale::Polish:
    case QLocale::Portuguese:
    case QLocale::Italian:
        return kFiveDigits;
    default:
        return kFourDigits;
    }
}

// "80 %" or "80%": Unicode CLDR, percentFormat of the locale data.
const char* percentSpace(const QLocale& locale)
{
    switch (locale.language()) {
    case QLocale::German:
    case QLocale::French:
    case QLocale::Spanish:
        return "\u00a0";
    default:
        return "";
    }
}

class Units
{
    Q_DECLARE_TR_FUNCTIONS(Units)

public:
    static QString name(report::Unit unit);
};

QString Units::name(report::Unit unit)
{
    switch (unit) {
    case report::Unit::None:
        return {};
    case report::Unit::Gigabyte:
        return tr("GB");
    case report::Unit::Gibibyte:
        return tr("GiB");
    case report::Unit::Mebibyte:
        return tr("MiB");
    case report::Unit::Byte:
        return tr("bytes");
    case report::Unit::Token:
        return tr("tokens");
    case report::Unit::TokenPerSecond:
        return tr("tokens/s");
    case report::Unit::Second:
        return tr("s");
    case report::Unit::Millisecond:
        return tr("ms");
    case report::Unit::Watt:
        return tr("W");
    case report::Unit::Kilowatt:
        return tr("kW");
    case report::Unit::Tflops:
        return tr("TFLOPS");
    case report::Unit::GigabytePerSecond:
        return tr("GB/s");
    case report::Unit::Percent:
        return tr("%");
    case report::Unit::Hour:
        return tr("h");
    case report::Unit::Month:
        return tr("months");
    case report::Unit::Year:
        return tr("years");
    }
    return {};
}

// As on letters: 18 November 2026, 18. November 2026, 2026年11月18日; the locale's long form without the weekday.
QString longFormat(const QLocale& locale)
{
    if (locale.language() == QLocale::English) {
        return QStringLiteral("d MMMM yyyy");
    }
    static const QRegularExpression weekday(QStringLiteral("^dddd?[,，、]?\\s*|[,，、]?\\s*dddd?$"));
    return locale.dateFormat(QLocale::LongFormat).remove(weekday);
}

// With four digits of the year: in a document that is kept, 21.11.26 may be three days.
QString shortFormat(const QLocale& locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy"))) {
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    }
    return format;
}

// What is left of the short one without the day and the mark beside it.
QString monthFormat(const QLocale& locale)
{
    static const QRegularExpression day(QStringLiteral("^d+[^yM]+|[^yM]*d+[^yM]*$"));
    static const QRegularExpression innerDay(QStringLiteral("d+[^yM]+"));
    return shortFormat(locale).remove(day).remove(innerDay);
}

} // namespace

Words::Words(const QLocale& locale) : m_locale(locale)
{
    m_format.decimalPoint = locale.decimalPoint().toStdString();
    m_format.groupSeparator = locale.groupSeparator().toStdString();
    m_format.percentSpace = percentSpace(locale);
    m_format.leastDigitsToGroup = leastDigitsToGroup(locale);
}

std::string Words::phraseText(const report::Phrase& phrase, const std::vector<std::string>& words) const
{
    return report::fillPattern(phrasePattern(phrase.code, report::pluralNumber(phrase)).toStdString(), words);
}

std::string Words::unitText(report::Unit unit) const
{
    return Units::name(unit).toStdString();
}

std::string Words::dateText(const report::Date& date) const
{
    const bool monthAlone = date.day == 0;
    const QDate day(date.year, date.month, monthAlone ? 1 : date.day);
    if (monthAlone && day.isValid() && m_locale.language() != QLocale::English) {
        return m_locale.toString(day, monthFormat(m_locale)).toStdString();
    }
    if (date.writtenOut && !monthAlone && day.isValid()) {
        return m_locale.toString(day, longFormat(m_locale)).toStdString();
    }
    const bool iso = m_locale.language() == QLocale::English || !day.isValid();
    return iso ? report::isoDate(date) : m_locale.toString(day, shortFormat(m_locale)).toStdString();
}

} // namespace berth::viewmodels
