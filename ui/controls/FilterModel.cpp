#include "ui/controls/FilterModel.h"

namespace berth::controls {

FilterModel::FilterModel(QObject* parent) : QSortFilterProxyModel(parent)
{
    connect(this, &FilterModel::rolesChanged, this, &FilterModel::invalidate);
    for (const auto signal : {&FilterModel::rowsInserted, &FilterModel::rowsRemoved})
        connect(this, signal, this, &FilterModel::countChanged);
    connect(this, &FilterModel::modelReset, this, &FilterModel::countChanged);
    connect(this, &FilterModel::sourceModelChanged, this, &FilterModel::watchSource);
}

void FilterModel::setSource(QObject* source)
{
    setSourceModel(qobject_cast<QAbstractItemModel*>(source));
}

void FilterModel::setWords(const QString& words)
{
    const search::Query query(words);
    if (query == m_query)
        return;
    m_words = words.simplified();
    m_query = query;
    invalidate();
    sort(m_query.isEmpty() ? -1 : 0); // -1: the order of the source
    Q_EMIT wordsChanged();
    Q_EMIT countChanged();
}

int FilterModel::detailedCount() const
{
    int detailed = 0;
    for (int row = 0; row < rowCount(); ++row)
        detailed += detailOf(sourceRowAt(row)).isEmpty() ? 0 : 1;
    return detailed;
}

int FilterModel::positionOf(int sourceRow) const
{
    if (sourceModel() == nullptr)
        return -1;
    const QModelIndex index = mapFromSource(sourceModel()->index(sourceRow, 0));
    return index.isValid() ? index.row() : -1;
}

int FilterModel::sourceRowAt(int position) const
{
    const QModelIndex source = mapToSource(index(position, 0));
    return source.isValid() ? source.row() : -1;
}

QString FilterModel::titleOf(int sourceRow) const
{
    return sourceText(sourceRow, m_titleRole);
}

QString FilterModel::detailOf(int sourceRow) const
{
    return sourceText(sourceRow, m_detailRole);
}

QVariant FilterModel::data(const QModelIndex& index, int role) const
{
    const int row = mapToSource(index).row();
    switch (role) {
    case Title:
        return titleOf(row);
    case Detail:
        return detailOf(row);
    case Row:
        return row;
    default:
        return QSortFilterProxyModel::data(index, role);
    }
}

QHash<int, QByteArray> FilterModel::roleNames() const
{
    return {{Title, "title"}, {Detail, "detail"}, {Row, "row"}};
}

bool FilterModel::filterAcceptsRow(int sourceRow, const QModelIndex& /*sourceParent*/) const
{
    return matchOf(sourceRow).has_value();
}

bool FilterModel::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const auto nearness = matchOf(left.row()) <=> matchOf(right.row());
    return nearness != 0 ? nearness < 0 : left.row() < right.row();
}

std::optional<search::Match> FilterModel::matchOf(int sourceRow) const
{
    return m_query.match({.name = titleOf(sourceRow), .more = detailOf(sourceRow)});
}

QString FilterModel::sourceText(int sourceRow, const QString& roleName) const
{
    if (sourceModel() == nullptr || roleName.isEmpty())
        return {};
    const int role = sourceModel()->roleNames().key(roleName.toUtf8(), -1);
    return role < 0 ? QString() : sourceModel()->index(sourceRow, 0).data(role).toString();
}

void FilterModel::watchSource()
{
    const QAbstractItemModel* source = sourceModel();
    if (source != nullptr) {
        connect(source, &QAbstractItemModel::dataChanged, this, &FilterModel::sourceEdited);
        connect(source, &QAbstractItemModel::rowsInserted, this, &FilterModel::sourceEdited);
        connect(source, &QAbstractItemModel::rowsRemoved, this, &FilterModel::sourceEdited);
        connect(source, &QAbstractItemModel::modelReset, this, &FilterModel::sourceEdited);
    }
    Q_EMIT sourceEdited();
    Q_EMIT countChanged();
}

} // namespace berth::controls
