// The speed of the chosen configuration: two figures that matter, all of them with their intervals, and what each phase
// waits for. GUI thread only.
#pragma once

#include "core/sizing/Sizing.h"
#include "ui/viewmodels/Formatter.h"
#include "ui/viewmodels/RowModel.h"
#include "ui/viewmodels/Rows.h"

namespace berth::viewmodels {

class SpeedDetails : public QObject
{
    Q_OBJECT
    Q_PROPERTY(berth::viewmodels::SpeedRow perUser READ perUser NOTIFY changed FINAL)
    Q_PROPERTY(berth::viewmodels::SpeedRow system READ system NOTIFY changed FINAL)
    Q_PROPERTY(QString gap READ gap NOTIFY changed FINAL)
    Q_PROPERTY(berth::viewmodels::ShownValue intervalLevel READ intervalLevel NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel* rows READ rows CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel* limits READ limits CONSTANT FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("Part of the details.")

public:
    using QObject::QObject;

    [[nodiscard]] SpeedRow perUser() const { return m_perUser; }
    [[nodiscard]] SpeedRow system() const { return m_system; }
    [[nodiscard]] QString gap() const { return m_gap; } // why there is no speed; empty where there is
    [[nodiscard]] ShownValue intervalLevel() const { return m_intervalLevel; } // not known: no interval
    [[nodiscard]] QAbstractItemModel* rows() { return &m_rows; }
    [[nodiscard]] QAbstractItemModel* limits() { return &m_limits; }
    [[nodiscard]] const QList<SpeedRow>& rowList() const { return m_rows.rows(); }

    void show(const sizing::Sizing& sizing, const Formatter& format);

Q_SIGNALS:
    void changed();

private:
    SpeedRow m_perUser;
    SpeedRow m_system;
    QString m_gap;
    ShownValue m_intervalLevel{.measure = Measure::Share};
    RowModel<SpeedRow> m_rows;
    RowModel<LimitRow> m_limits;
};

} // namespace berth::viewmodels
