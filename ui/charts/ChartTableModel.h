// The numbers of a chart as a table for the view that replaces the drawing, and for copying. Read-only. Roles: what is
// shown, Qt::UserRole a number to order by (of a head: its unit), Qt::EditRole the cell as it is copied.
#pragma once

#include "core/report/Document.h"
#include "core/report/TextSource.h"

#include <QAbstractTableModel>

namespace berth::charts {

class ChartTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ChartTableModel(QObject* parent = nullptr);

    void show(const report::ChartSpec& spec, report::TextSourcePointer texts);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    // The whole of it, fields separated by tabs, numbers without grouping: what a spreadsheet takes.
    [[nodiscard]] QString tabSeparated() const;

private:
    [[nodiscard]] QString words(const report::Text& text) const;
    [[nodiscard]] QString shown(const report::Cell& cell) const;

    report::Table m_table;
    report::TextSourcePointer m_texts;
};

} // namespace berth::charts
