// The costs of the chosen configuration: purchase, tokens, owning, energy, and what the machines draw. GUI thread only.
#pragma once

#include "ui/viewmodels/size/Costs.h"

#include "ui/viewmodels/Formatter.h"
#include "ui/viewmodels/RowModel.h"
#include "ui/viewmodels/size/CostRow.h"

namespace berth::viewmodels {

class CostDetails : public QObject
{
    Q_OBJECT
    Q_PROPERTY(berth::viewmodels::ShownValue purchase READ purchase NOTIFY changed FINAL)
    Q_PROPERTY(QString currency READ currency NOTIFY changed FINAL)
    Q_PROPERTY(QString gap READ gap NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel* rows READ rows CONSTANT FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("Part of the details.")

public:
    using QObject::QObject;

    [[nodiscard]] ShownValue purchase() const { return m_purchase; }
    [[nodiscard]] QString currency() const { return m_currency; }
    [[nodiscard]] QString gap() const { return m_gap; } // why there are no costs; empty where there are
    [[nodiscard]] QAbstractItemModel* rows() { return &m_rows; }
    [[nodiscard]] const QList<CostRow>& rowList() const { return m_rows.rows(); }

    void show(const Costs& costs, const sizing::Sizing& sizing, Currency currency, const Formatter& format);

Q_SIGNALS:
    void changed();

private:
    ShownValue m_purchase{.measure = Measure::Money};
    QString m_currency, m_gap;
    RowModel<CostRow> m_rows;
};

} // namespace berth::viewmodels
