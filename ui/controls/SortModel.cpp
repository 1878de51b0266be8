#include "ui/controls/SortModel.h"

#include "core/report/CsvWriter.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

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

QString SortModel::unit(int column) const
{
    return headerData(column, Qt::Horizontal, Qt::UserRole).toString();
}

QString SortModel::spoken(int row) const
{
    QStringList cells;
    for (int column = 0; column < columns(); ++column) {
        const QString value = cell(row, column);
        if (!value.isEmpty()) {
            cells << QStringList{head(column), value, unit(column)}.join(u' ').trimmed();
        }
    }
    return cells.join(QStringLiteral(", "));
}

// What the source has for copying (Qt::EditRole), otherwise what is shown.
std::vector<std::string> SortModel::copiedFields(int row) const
{
    std::vector<std::string> fields;
    for (int column = 0; column < columns(); ++column) {
        const QVariant plain = index(row, column).data(Qt::EditRole);
        fields.push_back(plain.isValid() ? plain.toString().toStdString()
                                         : report::shownCell(cell(row, column).toStdString()));
    }
    return fields;
}

QString SortModel::copied(int row) const
{
    return row < 0 || row >= rows() ? QString() : QString::fromStdString(report::tsvOf({copiedFields(row)}));
}

QString SortModel::allCopied() const
{
    std::vector<std::vector<std::string>> records(1);
    for (int column = 0; column < columns(); ++column) {
        const QString ofHead = unit(column);
        const QString whole = ofHead.isEmpty() ? head(column) : head(column) + QStringLiteral(", ") + ofHead;
        records.front().push_back(report::shownCell(whole.toStdString()));
    }
    for (int row = 0; row < rows(); ++row) {
        records.push_back(copiedFields(row));
    }
    return QString::fromStdString(report::tsvOf(records));
}

namespace {

// Longer texts are cut wherever they stand; nobody waits for their width.
constexpr qsizetype kMeasured = 200;

qreal widthOf(const QString& text, const QFontMetricsF& metrics)
{
    return std::ceil(metrics.horizontalAdvance(text.left(kMeasured)));
}

} // namespace

qreal SortModel::cellsWidth(int column, const QFont& font) const
{
    const QFontMetricsF metrics(font);
    qreal widest = 0;
    for (int row = 0; row < rows(); ++row) {
        widest = std::max(widest, widthOf(cell(row, column), metrics));
    }
    return widest;
}

qreal SortModel::headWidth(int column, const QFont& font, bool inTwoLines) const
{
    const QFontMetricsF metrics(font);
    const QString words = head(column);
    qreal least = widthOf(words, metrics);
    for (qsizetype at = words.indexOf(u' '); inTwoLines && at >= 0; at = words.indexOf(u' ', at + 1)) {
        least = std::min(least, std::max(widthOf(words.left(at), metrics), widthOf(words.mid(at + 1), metrics)));
    }
    return std::max(least, widthOf(unit(column), metrics));
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
