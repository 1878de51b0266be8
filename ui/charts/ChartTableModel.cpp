#include "ui/charts/ChartTableModel.h"

#include "core/report/ChartTable.h"
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
    if (role == Qt::DisplayRole)
        return column < row.cells.size() ? words(row.cells[column].text) : QString();
    if (role == Qt::UserRole) { // to order by
        const auto* figure =
            column < row.cells.size() ? std::get_if<report::Figure>(&row.cells[column].text.content) : nullptr;
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
    const bool known =
        orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < columnCount();
    return known ? words(m_table.columns[static_cast<std::size_t>(section)].head) : QVariant();
}

QString ChartTableModel::tabSeparated() const
{
    const auto field = [&](const report::Text& text) {
        const auto* figure = std::get_if<report::Figure>(&text.content);
        return figure == nullptr ? words(text)
                                 : QString::fromStdString(report::plainNumber(figure->value, figure->decimals));
    };
    QStringList lines;
    QStringList fields;
    for (const report::Column& column : m_table.columns)
        fields << words(column.head);
    lines << fields.join(QLatin1Char('\t'));
    for (const report::Row& row : m_table.rows) {
        fields.clear();
        for (const report::Cell& cell : row.cells)
            fields << field(cell.text);
        lines << fields.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

QString ChartTableModel::words(const report::Text& text) const
{
    return m_texts == nullptr ? QString() : QString::fromStdString(report::formatText(text, *m_texts));
}

} // namespace berth::charts
