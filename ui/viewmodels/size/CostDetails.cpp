#include "ui/viewmodels/size/CostDetails.h"

#include "ui/viewmodels/Messages.h"
#include "ui/viewmodels/Names.h"
#include "ui/viewmodels/size/CostRows.h"

#include <QCoreApplication>

namespace berth::viewmodels {

namespace {

class CostGaps
{
    Q_DECLARE_TR_FUNCTIONS(CostGaps)

public:
    static QString tooLarge(const QString& most, const QString& currency)
    {
        return tr("The costs are beyond %1 billion %2, more than can be reckoned exactly. Lower the electricity, "
                  "colocation or rent under Settings, Costs.",
                  "amount and currency")
            .arg(most, currency);
    }
};

QString gapOf(const Error& error, Currency currency, const Formatter& format)
{
    if (error.code == ErrorCode::AmountTooLarge) {
        constexpr double kBillion = 1e9;
        const double most = static_cast<double>(kMostMinor) / static_cast<double>(currency.scale()) / kBillion;
        return CostGaps::tooLarge(format.count(most), text(currency.text()));
    }
    return sentence(error, format);
}

} // namespace

void CostDetails::show(const Costs& costs, const sizing::Sizing& sizing, Currency currency, const Formatter& format)
{
    QList<CostRow> own, rent;
    m_purchase = {.measure = Measure::Money};
    m_currency = text(currency.text());
    m_gap = costs.report ? QString() : gapOf(costs.report.error(), currency, format);
    m_ownPrice = false;
    m_basis.clear();
    m_notes.clear();
    if (costs.report) {
        own = ownRows(*costs.report, format);
        rent = viewmodels::rentRows(*costs.report, format);
        m_purchase = own.constFirst().value;
        m_ownPrice = own.constFirst().own;
        m_basis = costBasis(*costs.report, format);
        m_notes = costNotes(*costs.report, format);
    }
    m_rows.setRows(own + powerRows(sizing));
    m_rentRows.setRows(rent);
    Q_EMIT changed();
}

} // namespace berth::viewmodels
