// The costs of the chosen configuration: bought and owned, or rented, what a token comes to, how far the figures may be
// off, and what the machines draw. GUI thread only.
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
    Q_PROPERTY(bool ownPrice READ isOwnPrice NOTIFY changed FINAL)
    Q_PROPERTY(QString currency READ currency NOTIFY changed FINAL)
    Q_PROPERTY(QString gap READ gap NOTIFY changed FINAL)
    Q_PROPERTY(QString basis READ basis NOTIFY changed FINAL)
    Q_PROPERTY(QString notes READ notes NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel* rows READ rows CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel* rentRows READ rentRows CONSTANT FINAL)
    Q_PROPERTY(int rentCount READ rentCount NOTIFY changed FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("Part of the details.")

public:
    using QObject::QObject;

    [[nodiscard]] ShownValue purchase() const { return m_purchase; }
    [[nodiscard]] bool isOwnPrice() const { return m_ownPrice; } // of the purchase, or of a part of it
    [[nodiscard]] QString currency() const { return m_currency; }
    [[nodiscard]] QString gap() const { return m_gap; } // why there are no costs; empty where there are
    [[nodiscard]] QString basis() const { return m_basis; } // "5 years, 50% busy"
    [[nodiscard]] QString notes() const { return m_notes; } // what ranges mean and what is left out, in sentences
    [[nodiscard]] QAbstractItemModel* rows() { return &m_rows; } // bought, and what the machines draw
    [[nodiscard]] const QList<CostRow>& rowList() const { return m_rows.rows(); }
    [[nodiscard]] QAbstractItemModel* rentRows() { return &m_rentRows; } // machines by the hour, tokens from an API
    [[nodiscard]] int rentCount() const { return m_rentRows.rowCount(); }

    void show(const Costs& costs, const sizing::Sizing& sizing, Currency currency, const Formatter& format);

Q_SIGNALS:
    void changed();

private:
    ShownValue m_purchase{.measure = Measure::Money};
    bool m_ownPrice = false;
    QString m_currency, m_gap, m_basis, m_notes;
    RowModel<CostRow> m_rows;
    RowModel<CostRow> m_rentRows;
};

} // namespace berth::viewmodels
