#include "ui/viewmodels/settings/ExchangeRates.h"

#include "core/catalog/PriceListText.h"
#include "ui/viewmodels/Names.h"

#include <QDate>

#include <algorithm>

namespace berth::viewmodels {

namespace {

constexpr double kLeastRate = 0.000001; // the smallest that is stored
constexpr double kMostRate = 1'000'000;
constexpr int kRateDecimals = 6;
const QString kFirstForeign = QStringLiteral("USD");
const QString kSecondForeign = QStringLiteral("EUR");

QString idOf(const cost::ExchangeRate& rate)
{
    return text(rate.from.text()) + u':' + text(rate.to.text()) + u' ' + text(rate.asOf);
}

// As people write it: with points, strokes or hyphens. Not valid: it is no day, or two.
QDate dayOf(const QString& typed)
{
    const std::string day = catalog::readListDate(typed.trimmed().toStdString()).text;
    return QDate::fromString(QString::fromStdString(day), Qt::ISODate);
}

// As many decimals as were entered.
QString rateText(Millionths rate, const Formatter& format)
{
    const std::string digits = millionthsText(rate);
    const std::size_t point = digits.find('.');
    return format.decimal(toDouble(rate), point == std::string::npos ? 0 : static_cast<int>(digits.size() - point - 1));
}

} // namespace

ExchangeRates::ExchangeRates(QObject* parent)
    : QObject(parent),
      m_rate({.from = kLeastRate, .to = kMostRate, .step = 0.01, .decimals = kRateDecimals, .optional = true}, qQNaN(),
             this)
{
    m_from.offer(currencyChoices());
    m_to.offer(currencyChoices());
}

void ExchangeRates::show(std::vector<cost::ExchangeRate> rates, const QString& currency, const Formatter& format)
{
    m_rates = std::move(rates);
    m_format = format;
    m_from.offer(currencyChoices()); // names in the present language
    m_to.offer(currencyChoices());
    m_to.set(currency);
    m_from.set(currency == kFirstForeign ? kSecondForeign : kFirstForeign);
    fill();
}

QString ExchangeRates::today() const
{
    return m_format.typedDate(QDate::currentDate().toString(Qt::ISODate));
}

bool ExchangeRates::add(const QString& date, const QString& source)
{
    const auto from = findCurrency(m_from.currentId().toStdString());
    const auto to = findCurrency(m_to.currentId().toStdString());
    const QDate asOf = dayOf(date);
    if (!from || !to || *from == *to) {
        setError(tr("Choose two different currencies."));
    } else if (!m_rate.number()) {
        setError(tr("Enter the rate."));
    } else if (!asOf.isValid()) {
        setError(tr("Write the date as a day, such as %1.").arg(m_format.typedDate(QStringLiteral("2026-11-22"))));
    } else if (asOf > QDate::currentDate()) {
        setError(tr("The date lies in the future. Write the day on which the rate was published."));
    } else if (m_rates.size() >= kMostRates) {
        setError(tr("There are %1 rates already. Remove one first.").arg(kMostRates));
    } else {
        setError({});
        const Millionths value{std::llround(*m_rate.number() * static_cast<double>(kMillion))};
        const cost::ExchangeRate added{*from, *to, value, asOf.toString(Qt::ISODate).toStdString(),
                                       source.simplified().left(kLongestSource).toStdString()};
        std::erase_if(m_rates, [&](const cost::ExchangeRate& rate) { return idOf(rate) == idOf(added); });
        m_rates.insert(m_rates.begin(), added);
        m_rate.set(qQNaN());
        fill();
        Q_EMIT edited();
        return true;
    }
    return false;
}

void ExchangeRates::remove(const QString& id)
{
    if (std::erase_if(m_rates, [&](const cost::ExchangeRate& rate) { return idOf(rate) == id; }) > 0) {
        fill();
        Q_EMIT edited();
    }
}

void ExchangeRates::fill()
{
    QList<RateRow> rows;
    for (const cost::ExchangeRate& rate : m_rates) {
        const QString date = m_format.date(text(rate.asOf)), source = text(rate.source);
        rows << RateRow{idOf(rate),
                        tr("1 %1 = %2 %3", "currency, rate, currency")
                            .arg(text(rate.from.text()), rateText(rate.rate, m_format), text(rate.to.text())),
                        source.isEmpty() ? date : tr("%1, %2", "date, source").arg(date, source)};
    }
    m_rows.setRows(rows);
    Q_EMIT changed();
}

void ExchangeRates::setError(const QString& error)
{
    if (error != m_error) {
        m_error = error;
        Q_EMIT errorChanged();
    }
}

} // namespace berth::viewmodels
