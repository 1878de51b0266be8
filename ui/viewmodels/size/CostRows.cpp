#include "ui/viewmodels/size/CostRows.h"

#include "core/cost/RentKeys.h"
#include "core/report/CostTable.h"
#include "core/report/Figures.h"
#include "core/report/FormatText.h"
#include "core/sizing/DeploymentPower.h"
#include "ui/viewmodels/DerivationKeys.h"
#include "ui/viewmodels/Names.h"
#include "ui/viewmodels/catalogue/FactText.h"

#include <QCoreApplication>

namespace berth::viewmodels {

namespace {

namespace keys = cost::keys;

class CostText
{
    Q_DECLARE_TR_FUNCTIONS(CostText)

public:
    static QString purchase(const cost::CostPlan& plan)
    {
        const bool parts = plan.price && plan.price->parts;
        const bool old = plan.price && plan.price->stale;
        if (old) {
            return parts ? tr("Purchase, from old prices of parts") : tr("Purchase, old price");
        }
        return parts ? tr("Purchase, from parts") : tr("Purchase");
    }
    static QString own(const QString& name) { return tr("%1, own price", "purchase or rent").arg(name); }
    static QString ownPrices(const QString& sources) { return tr("Own prices: %1.", "their sources").arg(sources); }
    static QString ownEntry() { return tr("own entry", "source of a price"); }
    static QString tokens() { return tr("Per million output tokens"); }
    static QString once() { return tr("Installation and licences"); }
    static QString owning() { return tr("Owning, a month"); }
    static QString unused(const QString& from, const QString& to)
    {
        return tr("An own price in %1 is not used: no exchange rate leads to %2 yet, see Settings.").arg(from, to);
    }
    static QString energy() { return tr("Energy, a month"); }
    static QString premises() { return tr("Premises, a month"); }
    static QString support() { return tr("Support, a month"); }
    static QString software() { return tr("Software, a month"); }
    static QString staff() { return tr("Staff, a month"); }
    static QString api() { return tr("Tokens from an API, a month"); }
    static QString rentedTokens() { return tr("Per million output tokens, rented and always busy"); }
    static QString waiting() { return tr("Power, waiting"); }
    static QString serving() { return tr("Power, serving"); }
    static QString highest() { return tr("Power, highest"); }
    static QString basis(int years, const QString& busy) { return tr("%1 years, %2 busy").arg(years).arg(busy); }
    static QString kilowattHours(const QString& count) { return tr("%1 kWh").arg(count); }
    static QString range(const QString& low, const QString& high) { return tr("%1 to %2", "amounts").arg(low, high); }
    static QString ranges()
    {
        return tr("Ranges: every price and usual value at its low end together, then at its high end.");
    }
    static QString paysOff(const std::optional<std::int64_t>& month, int years)
    {
        return month ? tr("month %1").arg(*month) : tr("not in %n years", "buying pays off", years);
    }
};

ShownValue amount(Money money, std::string_view key)
{
    return shown(toMajor(money), Measure::Money, key);
}

ShownValue unitAmount(const UnitPrice& price, std::string_view key)
{
    return shown(toDouble(price.amount), Measure::UnitMoney, key);
}

QString rangeOf(const cost::CostReport& report, std::string_view key, const Formatter& format)
{
    const auto ends = costEnds(report, key);
    return ends ? CostText::range(format.number(ends->low), format.number(ends->high)) : QString();
}

bool isOwn(const cost::PriceRow* row)
{
    return row->own;
}

// The publications of own prices, as the user calls them.
QString ownSources(const cost::CostReport& report)
{
    QStringList sources;
    for (const cost::PriceRow* row : cost::usedPrices(report)) {
        const std::string& stated = row->provenance.source;
        const QString source = stated.empty() || stated == kOwnEntry ? CostText::ownEntry() : shortSource(stated);
        if (row->own && !sources.contains(source)) {
            sources << source;
        }
    }
    return sources.join(QStringLiteral("; "));
}

// What was there already, or was quoted, has no price to take apart.
std::string_view purchaseKey(const cost::CostPlan& plan)
{
    return plan.price ? keys::kPurchase : std::string_view();
}

// The parts of a month that somebody stated.
void addParts(QList<CostRow>& rows, const cost::OwnershipCost& cost, const QString& currency)
{
    const std::array<std::tuple<QString, QString, Money, std::string_view>, 4> parts{
        {{QStringLiteral("premises"), CostText::premises(), cost.premises, keys::kPremises},
         {QStringLiteral("support"), CostText::support(), cost.support, keys::kSupport},
         {QStringLiteral("software"), CostText::software(), cost.software, keys::kSoftware},
         {QStringLiteral("staff"), CostText::staff(), cost.staff, keys::kStaff}}};
    for (const auto& [id, name, money, key] : parts) {
        if (money.minor > 0) {
            rows << CostRow{.id = id, .name = name, .value = amount(money, key), .unit = currency};
        }
    }
}

// Own prices that no exchange rate makes comparable.
QString unusedPrices(const cost::CostReport& report)
{
    const std::vector<const cost::PriceRow*>& aside = report.plan.aside;
    return aside.empty() ? QString()
                         : CostText::unused(text(aside.front()->currency), text(report.cost.capital.currency.text()));
}

} // namespace

QList<CostRow> ownRows(const cost::CostReport& report, const Formatter& format)
{
    const QString currency = text(report.cost.capital.currency.text());
    const std::vector<const cost::PriceRow*> prices = cost::purchasePrices(report.plan);
    const bool own = std::any_of(prices.begin(), prices.end(), isOwn);
    const QString purchase = CostText::purchase(report.plan);
    QList<CostRow> rows{{.id = QStringLiteral("purchase"),
                         .name = own ? CostText::own(purchase) : purchase,
                         .value = amount(report.plan.inputs.purchase, purchaseKey(report.plan)),
                         .unit = currency,
                         .note = rangeOf(report, keys::kPurchase, format),
                         .own = own}};
    const Money purchased = report.plan.inputs.purchase, capital = report.cost.capital;
    if (capital.minor > purchased.minor) {
        rows << CostRow{.id = QStringLiteral("once"),
                        .name = CostText::once(),
                        .value = amount({capital.minor - purchased.minor, capital.currency}, keys::kOneOff),
                        .unit = currency};
    }
    if (report.perMillion) {
        rows << CostRow{.id = QStringLiteral("tokens"),
                        .name = CostText::tokens(),
                        .value = unitAmount(*report.perMillion, keys::kTokenCost),
                        .unit = currency,
                        .note = rangeOf(report, keys::kTokenCost, format)};
    }
    rows << CostRow{.id = QStringLiteral("owning"),
                    .name = CostText::owning(),
                    .value = amount(report.cost.owning, keys::kOwning),
                    .unit = currency,
                    .note = rangeOf(report, keys::kOwning, format)};
    if (!cost::leavesOut(report.plan, cost::LeftOut::Electricity)) {
        rows << CostRow{.id = QStringLiteral("energy"),
                        .name = CostText::energy(),
                        .value = amount(report.cost.energy, keys::kEnergyCost),
                        .unit = currency,
                        .note = CostText::kilowattHours(format.count(report.cost.energyKwh))};
    }
    addParts(rows, report.cost, currency);
    return rows;
}

std::optional<CostEnds> costEnds(const cost::CostReport& report, std::string_view key)
{
    const auto& low = report.low;
    const auto& high = report.high;
    if (!low || !high) {
        return std::nullopt;
    }
    if (key == keys::kPurchase && low->purchase.minor < high->purchase.minor) {
        return CostEnds{amount(low->purchase, key), amount(high->purchase, key)};
    }
    if (key == keys::kOwning) {
        return CostEnds{amount(low->owning, key), amount(high->owning, key)};
    }
    if (key == keys::kTokenCost && low->perMillion && high->perMillion) {
        return CostEnds{unitAmount(*low->perMillion, key), unitAmount(*high->perMillion, key)};
    }
    return std::nullopt;
}

QList<CostRow> rentRows(const cost::CostReport& report, const Formatter& format)
{
    const QString currency = text(report.cost.capital.currency.text());
    QList<CostRow> rows;
    for (const cost::CloudAlternative& rent : report.cloud) {
        const keys::Rent& key = keys::rentOf(rent.offer);
        const QString name =
            text(report::formatText(report::phrase(report::nameOf(rent.offer), report::count(1)), *format.texts()));
        const bool own = rent.choice && rent.choice->own;
        rows << CostRow{.id = QStringLiteral("rent-%1").arg(static_cast<int>(rent.offer)),
                        .name = own ? CostText::own(name) : name,
                        .value = amount(rent.monthly, key.monthly),
                        .unit = currency,
                        .note = CostText::paysOff(rent.breakEvenMonth, report.plan.inputs.years),
                        .own = own};
        if (!rent.tokens.empty()) {
            rows << CostRow{.id = rows.constLast().id + QStringLiteral("-tokens"),
                            .name = CostText::rentedTokens(),
                            .value = unitAmount(rent.tokens.back().perMillion, key.tokens),
                            .unit = currency};
        }
    }
    if (report.api) {
        const bool own =
            (report.api->input && report.api->input->own) || (report.api->output && report.api->output->own);
        rows << CostRow{.id = QStringLiteral("api"),
                        .name = own ? CostText::own(CostText::api()) : CostText::api(),
                        .value = amount(report.api->monthly, keys::kApi),
                        .unit = currency,
                        .note = CostText::paysOff(report.api->breakEvenMonth, report.plan.inputs.years),
                        .own = own};
    }
    return rows;
}

QList<CostRow> powerRows(const sizing::Sizing& sizing)
{
    const auto draw = sizing::powerOf(sizing.configuration.deployment);
    if (!draw) {
        return {};
    }
    return {{.id = QStringLiteral("idle"),
             .name = CostText::waiting(),
             .value = shown(draw->idle.value, Measure::Kilowatts, derivation::kPowerIdle)},
            {.id = QStringLiteral("active"),
             .name = CostText::serving(),
             .value = shown(draw->active.value, Measure::Kilowatts, derivation::kPowerActive)},
            {.id = QStringLiteral("highest"),
             .name = CostText::highest(),
             .value = shown(draw->rated.value, Measure::Kilowatts, derivation::kPower)}};
}

QString costBasis(const cost::CostReport& report, const Formatter& format)
{
    const cost::OwnershipInputs& inputs = report.plan.inputs;
    return CostText::basis(inputs.years, format.text(shown(inputs.utilisation, Measure::Share)));
}

QString costNotes(const cost::CostReport& report, const Formatter& format)
{
    QStringList sentences;
    if (const QString sources = ownSources(report); !sources.isEmpty()) {
        sentences << CostText::ownPrices(sources);
    }
    if (const QString unused = unusedPrices(report); !unused.isEmpty()) {
        sentences << unused;
    }
    if (report.low && report.high) {
        sentences << CostText::ranges();
    }
    if (!report.plan.leftOut.empty()) {
        const report::Text list = report::listOf(report.plan.leftOut);
        sentences << text(report::formatText(report::phrase(report::PhraseCode::LeftOutOf, list), *format.texts()));
    }
    return sentences.join(u' ');
}

} // namespace berth::viewmodels
