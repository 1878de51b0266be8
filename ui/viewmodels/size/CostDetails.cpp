#include "ui/viewmodels/size/CostDetails.h"

#include "core/cost/CostKeys.h"
#include "core/sizing/DeploymentPower.h"
#include "ui/viewmodels/DerivationKeys.h"
#include "ui/viewmodels/Messages.h"
#include "ui/viewmodels/Names.h"

#include <QCoreApplication>

namespace berth::viewmodels {

namespace {

namespace keys = cost::keys;

class CostText
{
    Q_DECLARE_TR_FUNCTIONS(CostText)

public:
    static QList<CostRow> money(const cost::CostReport& report, const Formatter& format);
    static QList<CostRow> power(const sizing::Sizing& sizing);
    static QString use(const cost::OwnershipInputs& inputs, const Formatter& format);
    static QString source(const cost::CostPlan& plan);
};

double major(Money amount)
{
    return static_cast<double>(amount.minor) / static_cast<double>(amount.currency.scale());
}

QString CostText::use(const cost::OwnershipInputs& inputs, const Formatter& format)
{
    return tr("%1 years, %2 busy").arg(inputs.years).arg(format.text(shown(inputs.utilisation, Measure::Share)));
}

QString CostText::source(const cost::CostPlan& plan)
{
    if (!plan.price) {
        return {};
    }
    const QString kind = plan.price->parts ? tr("summed from parts") : tr("published");
    return plan.price->stale ? tr("%1, old", "price").arg(kind) : kind;
}

QList<CostRow> CostText::money(const cost::CostReport& report, const Formatter& format)
{
    const cost::OwnershipInputs& inputs = report.plan.inputs;
    const QString currency = text(report.cost.capital.currency.text());
    QList<CostRow> rows{{.id = QStringLiteral("purchase"),
                         .name = tr("Purchase"),
                         .value = shown(major(inputs.purchase), Measure::Money, keys::kPurchase),
                         .unit = currency,
                         .note = source(report.plan)}};
    if (report.perMillion) {
        rows << CostRow{.id = QStringLiteral("tokens"),
                        .name = tr("Per million output tokens"),
                        .value = shown(toDouble(report.perMillion->amount), Measure::UnitMoney, keys::kTokenCost),
                        .unit = currency,
                        .note = use(inputs, format)};
    }
    rows << CostRow{.id = QStringLiteral("owning"),
                    .name = tr("Owning, per month"),
                    .value = shown(major(report.cost.owning), Measure::Money, keys::kOwning),
                    .unit = currency,
                    .note = tr("%1 years").arg(inputs.years)}
         << CostRow{.id = QStringLiteral("energy"),
                    .name = tr("Energy, per month"),
                    .value = shown(major(report.cost.energy), Measure::Money, keys::kEnergyCost),
                    .unit = currency,
                    .note = tr("%1 kWh").arg(format.count(report.cost.energyKwh))};
    return rows;
}

QList<CostRow> CostText::power(const sizing::Sizing& sizing)
{
    const auto draw = sizing::powerOf(sizing.configuration.deployment);
    if (!draw) {
        return {};
    }
    return {{.id = QStringLiteral("idle"),
             .name = tr("Power, waiting"),
             .value = shown(draw->idle.value, Measure::Kilowatts, derivation::kPowerIdle)},
            {.id = QStringLiteral("active"),
             .name = tr("Power, serving"),
             .value = shown(draw->active.value, Measure::Kilowatts, derivation::kPowerActive)},
            {.id = QStringLiteral("highest"),
             .name = tr("Power, highest"),
             .value = shown(draw->rated.value, Measure::Kilowatts, derivation::kPower)}};
}

} // namespace

void CostDetails::show(const Costs& costs, const sizing::Sizing& sizing, Currency currency, const Formatter& format)
{
    QList<CostRow> rows;
    m_purchase = {.measure = Measure::Money};
    m_currency = text(currency.text());
    m_gap = costs.report ? QString() : sentence(costs.report.error(), format);
    if (costs.report) {
        rows = CostText::money(*costs.report, format);
        m_purchase = rows.constFirst().value;
    }
    m_rows.setRows(rows + CostText::power(sizing));
    Q_EMIT changed();
}

} // namespace berth::viewmodels
