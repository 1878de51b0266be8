#include "ui/viewmodels/settings/CostAssumptions.h"

#include "ui/viewmodels/Names.h"

#include <algorithm>

namespace berth::viewmodels {

namespace {

using workspace::CostItem;

constexpr std::string_view kUsualCurrency = "USD"; // most published prices are in it

} // namespace

CostAssumptions::CostAssumptions(std::span<const cost::CostDefault> defaults, Keeper& keeper, QObject* parent)
    : QObject(parent), m_defaults(defaults), m_keeper(keeper)
{
    for (int at = 0; at < workspace::kCostItems; ++at) {
        m_fields.push_back(new CostField(static_cast<CostItem>(at), this));
        connect(m_fields.back()->input(), &Input::edited, this, &CostAssumptions::take);
        connect(m_fields.back(), &CostField::changed, this, &CostAssumptions::summaryChanged);
    }
    m_currency.offer(currencyChoices());
    connect(&m_currency, &Input::edited, this, &CostAssumptions::takeCurrency);
    connect(&m_rates, &ExchangeRates::edited, this, [this] {
        m_settings.rates = m_rates.all();
        showFields(); // own amounts of other currencies may be converted now
        tell();
    });
    read();
}

Currency CostAssumptions::chosen() const
{
    const auto own = findCurrency(m_settings.currency);
    return own ? *own : *findCurrency(kUsualCurrency);
}

int CostAssumptions::ownCount() const
{
    return static_cast<int>(
        std::count_if(m_fields.begin(), m_fields.end(), [](const CostField* field) { return field->isOwn(); }));
}

QString CostAssumptions::summary() const
{
    const auto held = [&](CostItem item) {
        return field(item)->held();
    };
    const QString years = held(CostItem::Years);
    QStringList parts{years == QStringLiteral("1") ? tr("Cost over 1 year") : tr("Cost over %1 years").arg(years),
                      tr("%1% busy").arg(held(CostItem::Utilisation)), tr("PUE %1").arg(held(CostItem::Pue))};
    if (const QString tariff = held(CostItem::Tariff); !tariff.isEmpty()) {
        parts << tr("%1 %2 per kWh", "price and currency").arg(tariff, m_currency.currentId());
    }
    return parts.join(tr(", ", "between parts of a list"));
}

void CostAssumptions::read()
{
    const workspace::Workspace* workspace = m_keeper.workspace();
    const auto kept = workspace != nullptr ? workspace->settings() : workspace::Fields();
    m_settings = kept ? workspace::costSettingsOf(*kept) : workspace::CostSettings();
    showAll();
    Q_EMIT changed();
}

void CostAssumptions::restore(const workspace::CostSettings& settings)
{
    if (workspace::costFields(settings) != workspace::costFields(m_settings)) {
        m_settings = settings;
        showAll();
        tell();
    }
}

void CostAssumptions::showAll()
{
    const QString currency = text(chosen().text());
    m_currency.set(currency);
    m_rates.show(m_settings.rates, currency, m_format);
    showFields();
}

void CostAssumptions::setDefaults(std::span<const cost::CostDefault> defaults)
{
    m_defaults = defaults;
    showFields();
}

void CostAssumptions::setFormat(const Formatter& format)
{
    m_format = format;
    m_currency.offer(currencyChoices()); // names in the present language
    m_rates.show(m_settings.rates, m_currency.currentId(), format);
    showFields();
}

void CostAssumptions::showFields()
{
    for (CostField* field : m_fields) {
        field->show(m_settings, m_defaults, chosen(), m_format);
    }
}

void CostAssumptions::takeCurrency()
{
    m_settings.currency = m_currency.currentId().toStdString();
    m_rates.show(m_settings.rates, m_currency.currentId(), m_format);
    showFields();
    tell();
}

void CostAssumptions::take()
{
    for (const CostField* field : m_fields) {
        field->fill(m_settings, chosen());
    }
    tell();
}

void CostAssumptions::setPremises(Premises premises)
{
    if (premises != this->premises()) {
        m_settings.premises = static_cast<workspace::Premises>(premises);
        tell();
    }
}

void CostAssumptions::setEnergyIncluded(bool included)
{
    if (included != m_settings.energyIncluded) {
        m_settings.energyIncluded = included;
        tell();
    }
}

void CostAssumptions::resetAll()
{
    m_settings.numbers.clear();
    m_settings.amounts.clear();
    m_settings.premises = workspace::Premises::NotCounted;
    m_settings.energyIncluded = false;
    showFields();
    tell();
}

void CostAssumptions::tell()
{
    m_keeper.put(QStringLiteral("costs"), [fields = workspace::costFields(m_settings)](workspace::Workspace& kept) {
        return kept.putSettings(fields);
    });
    Q_EMIT changed();
}

} // namespace berth::viewmodels
