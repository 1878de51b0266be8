// Errors by group as a table: group, runs, median error, 90th percentile, bias. Read-only. GUI thread only.
#pragma once

#include <QAbstractTableModel>

#include "ui/viewmodels/catalogue/Accuracy.h"

namespace berth::viewmodels {

class AccuracyTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Group, Count, Median, NinetiethPercentile, Bias, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<AccuracyGroup> groups, const QString& title, const Formatter& format);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<AccuracyGroup> m_groups;
    QString m_title; // of the first column
    Formatter m_format;
};

// "12.3%", with the sign for a bias
[[nodiscard]] QString errorText(double share, bool withSign, const Formatter& format);

} // namespace berth::viewmodels
