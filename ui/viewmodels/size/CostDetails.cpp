#include "ui/viewmodels/size/CostDetails.h"

#include "ui/viewmodels/Messages.h"
#include "ui/viewmodels/Names.h"
#include "ui/viewmodels/size/CostRows.h"

namespace berth::viewmodels {

void CostDetails::show(const Costs& costs, const sizing::Sizing& sizing, Currency currency, const Formatter& format)
{
    QList<CostRow> own, rent;
    m_purchase = {.measure = Measure::Money};
    m_currency = text(currency.text());
    m_gap = costs.report ? QString() : sentence(costs.report.error(), format);
    m_basis.clear();
    m_leftOut.clear();
    if (costs.report) {
        own = ownRows(*costs.report, format);
        rent = viewmodels::rentRows(*costs.report, format);
        m_purchase = own.constFirst().value;
        m_basis = costBasis(*costs.report, format);
        m_leftOut = leftOutSentence(*costs.report, format);
    }
    m_rows.setRows(own + powerRows(sizing));
    m_rentRows.setRows(rent);
    Q_EMIT changed();
}

} // namespace berth::viewmodels
