#include "ui/viewmodels/settings/CostField.h"

#include "ui/viewmodels/Names.h"
#include "ui/viewmodels/catalogue/FactText.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace berth::viewmodels {

namespace {

using workspace::CostItem;

constexpr double kPercent = 100;
constexpr double kMostPeople = 10'000;
constexpr double kMostAmount = 1e9; // a year of a person in the smallest currencies
constexpr double kMostTariff =
    1e5; // above the weakest currencies (10,000 rials); a year of a power station stays exact
constexpr int kPriceDecimals = 4; // of a kWh

bool isShare(CostItem item)
{
    return item == CostItem::Utilisation || item == CostItem::Residual || item == CostItem::Discount
        || item == CostItem::Support;
}

// What the field shows for a value of one.
double scaleOf(CostItem item)
{
    return isShare(item) ? kPercent : 1;
}

NumberRange rangeOf(CostItem item)
{
    switch (item) {
    case CostItem::Pue:
        return {.from = 1, .to = cost::kMostPue, .step = 0.05, .decimals = 2, .optional = true};
    case CostItem::Utilisation:
        return {.from = 1, .to = kPercent, .step = 5, .optional = true};
    case CostItem::Years:
        return {.from = 1, .to = cost::kMostYears, .optional = true};
    case CostItem::Residual:
    case CostItem::Discount:
    case CostItem::Support:
        return {.from = 0, .to = kPercent, .decimals = 1, .optional = true};
    case CostItem::StaffCount:
        return {.from = 0, .to = kMostPeople, .step = 0.25, .decimals = 2, .optional = true};
    case CostItem::Tariff:
        return {.from = 0, .to = kMostTariff, .step = 0.01, .decimals = kPriceDecimals, .optional = true};
    case CostItem::Colocation:
    case CostItem::Space:
    case CostItem::StaffPay:
    case CostItem::Software:
    case CostItem::Installation:
    case CostItem::Licences:
        break;
    }
    return {.from = 0, .to = kMostAmount, .step = 10, .decimals = 2, .optional = true};
}

class CostFields
{
    Q_DECLARE_TR_FUNCTIONS(CostFields)

public:
    static QString unit(CostItem item, const QString& currency);
    static QString usual(const QString& value) { return tr("Usual: %1", "value").arg(value); }
    static QString range(const QString& value, const QString& low, const QString& high)
    {
        return tr("Usual: %1, from %2 to %3", "value and its range").arg(value, low, high);
    }
    static QString converted(const QString& value, const QString& from)
    {
        return tr("%1, from your %2", "amount, the amount it was converted from").arg(value, from);
    }
    static QString missing(CostItem item)
    {
        return item == CostItem::Tariff ? tr("No usual value in this currency: without one, energy costs nothing.")
                                        : tr("No usual value: left out while the field is empty.");
    }
    static QString source(const QString& source, const QString& date, bool verified)
    {
        return verified ? tr("%1, %2", "source, date").arg(source, date)
                        : tr("%1, %2, unverified", "source, date").arg(source, date);
    }
    static QString amount(const QString& number, const QString& currency)
    {
        return tr("%1 %2", "amount and currency").arg(number, currency);
    }
};

QString CostFields::unit(CostItem item, const QString& currency)
{
    switch (item) {
    case CostItem::Utilisation:
    case CostItem::Residual:
        return QStringLiteral("%");
    case CostItem::Discount:
    case CostItem::Support:
        return tr("% a year");
    case CostItem::Years:
        return tr("years");
    case CostItem::StaffCount:
        return tr("people");
    case CostItem::Tariff:
        return tr("%1/kWh", "currency").arg(currency);
    case CostItem::Colocation:
        return tr("%1/kW, month", "currency").arg(currency);
    case CostItem::Space:
        return tr("%1/month", "currency").arg(currency);
    case CostItem::StaffPay:
    case CostItem::Software:
        return tr("%1/year", "currency").arg(currency);
    case CostItem::Installation:
    case CostItem::Licences:
        return currency;
    case CostItem::Pue:
        break;
    }
    return {};
}

QString plain(double value, CostItem item, const Formatter& format)
{
    return format.entered(value, rangeOf(item).decimals);
}

QString usualSentence(const cost::CostDefault& row, CostItem item, const Formatter& format)
{
    const auto text = [&](double value) {
        return plain(value * scaleOf(item), item, format);
    };
    if (!row.low && !row.high) {
        return CostFields::usual(text(row.value));
    }
    const double low = row.low.value_or(row.value), high = row.high.value_or(row.value);
    return CostFields::range(text(row.value), text(std::min(low, high)), text(std::max(low, high)));
}

std::optional<UnitPrice> exactly(const workspace::CostSettings& settings, CostItem item, Currency currency)
{
    const auto found = settings.amounts.find(item);
    const auto end = found != settings.amounts.end() ? found->second.end() : std::vector<UnitPrice>::const_iterator();
    if (found == settings.amounts.end()) {
        return std::nullopt;
    }
    const auto one =
        std::find_if(found->second.begin(), end, [&](const UnitPrice& amount) { return amount.currency == currency; });
    return one != end ? std::optional(*one) : std::nullopt;
}

std::optional<double> setValue(const workspace::CostSettings& settings, CostItem item, Currency currency)
{
    if (isAmount(item)) {
        return exactly(settings, item, currency).transform([](const UnitPrice& price) {
            return toDouble(price.amount);
        });
    }
    const auto found = settings.numbers.find(item);
    return found != settings.numbers.end() ? std::optional(found->second) : std::nullopt;
}

// The default in the currency; one of another currency says nothing here.
const cost::CostDefault* usualRow(std::span<const cost::CostDefault> defaults, CostItem item, Currency currency)
{
    const auto parameter = workspace::parameterOf(item);
    return parameter ? cost::findDefault(defaults, *parameter, currency) : nullptr;
}

// An amount in another currency that a rate leads to this one.
QString convertedSentence(const workspace::CostSettings& settings, CostItem item, Currency currency,
                          const Formatter& format)
{
    const auto converted = isAmount(item) ? workspace::ownAmount(settings, item, currency) : std::nullopt;
    if (!converted || exactly(settings, item, currency)) {
        return {};
    }
    const UnitPrice& given = settings.amounts.at(item).front();
    return CostFields::converted(
        CostFields::amount(plain(toDouble(converted->amount), item, format), text(currency.text())),
        CostFields::amount(plain(toDouble(given.amount), item, format), text(given.currency.text())));
}

// What is reckoned with where the field is empty.
std::optional<double> usualValue(const workspace::CostSettings& settings, CostItem item, Currency currency,
                                 const cost::CostDefault* row)
{
    const auto converted = isAmount(item) ? workspace::ownAmount(settings, item, currency) : std::nullopt;
    if (converted) {
        return toDouble(converted->amount);
    }
    return row != nullptr ? std::optional(row->value * scaleOf(item)) : std::nullopt;
}

} // namespace

CostField::CostField(CostItem item, QObject* parent)
    : QObject(parent), m_item(item), m_input(rangeOf(item), qQNaN(), this)
{
    connect(&m_input, &NumberInput::valueChanged, this, &CostField::changed);
}

void CostField::show(const workspace::CostSettings& settings, std::span<const cost::CostDefault> defaults,
                     Currency currency, const Formatter& format)
{
    const auto own = setValue(settings, m_item, currency);
    m_input.set(own ? *own * scaleOf(m_item) : qQNaN());
    m_unit = CostFields::unit(m_item, text(currency.text()));
    m_source.clear();
    m_usual = convertedSentence(settings, m_item, currency, format);
    m_format = format;
    const cost::CostDefault* row = usualRow(defaults, m_item, currency);
    m_usualValue = usualValue(settings, m_item, currency, row);
    if (row != nullptr && m_usual.isEmpty()) {
        m_usual = usualSentence(*row, m_item, format);
        const Provenance& provenance = row->provenance;
        m_source = CostFields::source(shortSource(provenance.source), format.date(text(provenance.date)),
                                      provenance.isVerified("value"));
    } else if (m_usual.isEmpty()) {
        m_usual = CostFields::missing(m_item);
    }
    Q_EMIT changed();
}

QString CostField::held() const
{
    const std::optional<double> own = m_input.number();
    const std::optional<double> value = own ? own : m_usualValue;
    return value ? plain(*value, m_item, m_format) : QString();
}

void CostField::fill(workspace::CostSettings& settings, Currency currency) const
{
    const std::optional<double> value = m_input.number();
    if (!isAmount(m_item)) {
        settings.numbers.erase(m_item);
        if (value) {
            settings.numbers[m_item] = *value / scaleOf(m_item);
        }
        return;
    }
    std::vector<UnitPrice>& amounts = settings.amounts[m_item];
    std::erase_if(amounts, [&](const UnitPrice& amount) { return amount.currency == currency; });
    if (value) {
        amounts.push_back({{std::llround(*value * static_cast<double>(kMillion))}, currency});
    }
    if (amounts.empty()) {
        settings.amounts.erase(m_item);
    }
}

void CostField::reset()
{
    m_input.edit(qQNaN());
}

} // namespace berth::viewmodels
