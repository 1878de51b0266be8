#include "ui/controls/SortModel.h"

namespace berth::controls {

SortModel::SortModel(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
    connect(this, &SortModel::modelReset, this, &SortModel::edit);
    connect(this, &SortModel::layoutChanged, this, &SortModel::edit);
    connect(this, &SortModel::dataChanged, this, &SortModel::edit);
    connect(this, &SortModel::rowsInserted, this, &SortModel::edit);
    connect(this, &SortModel::rowsRemoved, this, &SortModel::edit);
}

void SortModel::edit()
{
    ++m_revision;
    Q_EMIT edited();
}

void SortModel::setSource(QObject* source)
{
    auto* model = qobject_cast<QAbstractItemModel*>(source);
    if (model == sourceModel()) {
        return;
    }
    setSourceModel(model);
    edit();
    Q_EMIT sourceEdited();
}

QString SortModel::head(int column) const
{
    return headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

QString SortModel::cell(int row, int column) const
{
    return index(row, column).data(Qt::DisplayRole).toString();
}

bool SortModel::isFigure(int column) const
{
    const QVariant alignment = index(0, column).data(Qt::TextAlignmentRole);
    return alignment.isValid() && (alignment.value<Qt::Alignment>() & Qt::AlignRight) != 0;
}

void SortModel::orderBy(int column)
{
    if (column != sortColumn()) {
        sort(column, Qt::AscendingOrder);
    } else if (sortOrder() == Qt::AscendingOrder) {
        sort(column, Qt::DescendingOrder);
    } else {
        sort(-1);
    }
    edit();
}

QString SortModel::rowText(int row) const
{
    QStringList cells;
    for (int column = 0; column < columns(); ++column) {
        cells << cell(row, column);
    }
    return cells.join(u'\t');
}

int SortModel::find(const QString& start, int from) const
{
    for (int step = 0; step < rows() && !start.isEmpty(); ++step) {
        const int row = (from + step) % rows();
        if (cell(row, 0).startsWith(start, Qt::CaseInsensitive)) {
            return row;
        }
    }
    return -1;
}

bool SortModel::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(Qt::UserRole);
    const QVariant b = right.data(Qt::UserRole);
    if (a.isValid() && b.isValid()) {
        return a.toDouble() < b.toDouble();
    }
    if (a.isValid() != b.isValid()) {
        return a.isValid(); // numbers before words
    }
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace berth::controls
