#include "ui/charts/ChartTableModel.h"

#include "core/report/ChartTable.h"
#include "core/report/CsvWriter.h"
#include "core/report/FormatText.h"

namespace berth::charts {

ChartTableModel::ChartTableModel(QObject* parent) : QAbstractTableModel(parent) { }

void ChartTableModel::show(const report::ChartSpec& spec, report::TextSourcePointer texts)
{
    beginResetModel();
    m_table = report::tableOf(spec);
    m_texts = std::move(texts);
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<std::size_t>(index.column());
    const report::Row& row = m_table.rows[static_cast<std::size_t>(index.row())];
    const report::Cell cell = column < row.cells.size() ? row.cells[column] : report::Cell();
    if (role == Qt::DisplayRole)
        return shown(cell);
    if (role == Qt::EditRole) // to be copied
        return m_texts == nullptr ? QString() : QString::fromStdString(report::plainCell(cell, *m_texts));
    if (role == Qt::UserRole) { // to order by
        const auto* figure = std::get_if<report::Figure>(&cell.text.content);
        return figure == nullptr ? QVariant() : QVariant(figure->value);
    }
    if (role == Qt::TextAlignmentRole) {
        const bool end = m_table.columns[column].alignment == report::Alignment::End;
        return QVariant::fromValue(Qt::Alignment((end ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    return {};
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const report::Column& column = m_table.columns[static_cast<std::size_t>(section)];
    return role == Qt::DisplayRole ? QVariant(words(column.head))
        : role == Qt::UserRole     ? QVariant(words(column.unit))
                                   : QVariant();
}

QString ChartTableModel::tabSeparated() const
{
    return m_texts == nullptr ? QString() : QString::fromStdString(report::tsvOf(m_table, *m_texts));
}

QString ChartTableModel::shown(const report::Cell& cell) const
{
    const QString first = words(cell.text);
    const QString second = words(cell.second);
    return first.isEmpty() || second.isEmpty() ? first + second : first + QStringLiteral(", ") + second;
}

QString ChartTableModel::words(const report::Text& text) const
{
    return m_texts == nullptr ? QString() : QString::fromStdString(report::formatText(text, *m_texts));
}

} // namespace berth::charts
