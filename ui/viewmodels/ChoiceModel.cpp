#include "ui/viewmodels/ChoiceModel.h"

#include "ui/search/Query.h"

#include <algorithm>

namespace berth::viewmodels {

namespace {

bool isBefore(const ChoiceRow& a, const ChoiceRow& b, Order order)
{
    switch (order) {
    case Order::Catalogue:
        return false;
    case Order::Name:
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    case Order::Size:
        return a.size > b.size;
    case Order::Release:
        return a.date > b.date;
    }
    return false;
}

} // namespace

int ChoiceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant ChoiceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const ChoiceRow& row = m_shown.at(index.row());
    switch (role) {
    case RowRole:
        return QVariant::fromValue(row);
    case TitleRole:
        return row.name;
    case DetailRole:
        return row.detail;
    default:
        return {};
    }
}

QHash<int, QByteArray> ChoiceModel::roleNames() const
{
    return {{RowRole, "row"}, {TitleRole, "title"}, {DetailRole, "detail"}};
}

void ChoiceModel::setSearchText(const QString& text)
{
    if (text == m_searchText) {
        return;
    }
    m_searchText = text;
    update();
    Q_EMIT searchTextChanged();
}

void ChoiceModel::setOrder(Order order)
{
    if (order == m_order) {
        return;
    }
    m_order = order;
    update();
    Q_EMIT orderChanged();
}

void ChoiceModel::setOptions(const QList<ChoiceRow>& options)
{
    if (options == m_options) {
        return;
    }
    m_options = options;
    update();
}

const ChoiceRow* ChoiceModel::find(const QString& id) const
{
    const auto found =
        std::find_if(m_options.cbegin(), m_options.cend(), [&](const ChoiceRow& option) { return option.id == id; });
    return found != m_options.cend() ? &*found : nullptr;
}

int ChoiceModel::indexOf(const QString& id) const
{
    const auto found =
        std::find_if(m_shown.cbegin(), m_shown.cend(), [&](const ChoiceRow& row) { return row.id == id; });
    return found != m_shown.cend() ? static_cast<int>(found - m_shown.cbegin()) : -1;
}

ChoiceRow ChoiceModel::at(int index) const
{
    return index >= 0 && index < rowCount() ? m_shown.at(index) : ChoiceRow();
}

void ChoiceModel::update()
{
    struct Found
    {
        search::Match match;
        const ChoiceRow* option = nullptr;
    };
    const search::Query query(m_searchText);
    std::vector<Found> found;
    for (const ChoiceRow& option : std::as_const(m_options)) {
        if (auto match = query.match({.name = option.name, .id = option.id, .more = option.searched})) {
            found.push_back({std::move(*match), &option});
        }
    }
    std::stable_sort(found.begin(), found.end(), [this](const Found& a, const Found& b) {
        if (a.match.nearness != b.match.nearness) {
            return a.match.nearness < b.match.nearness;
        }
        return m_order == Order::Catalogue ? a.match < b.match : isBefore(*a.option, *b.option, m_order);
    });
    QList<ChoiceRow> shown;
    std::transform(found.begin(), found.end(), std::back_inserter(shown), [](const Found& one) { return *one.option; });
    beginResetModel();
    m_shown = shown;
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace berth::viewmodels
