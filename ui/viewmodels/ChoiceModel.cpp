#include "ui/viewmodels/ChoiceModel.h"

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
    const QStringList words = m_searchText.toLower().split(u' ', Qt::SkipEmptyParts);
    QList<ChoiceRow> found;
    std::copy_if(m_options.cbegin(), m_options.cend(), std::back_inserter(found), [&](const ChoiceRow& option) {
        return std::all_of(words.cbegin(), words.cend(),
                           [&](const QString& word) { return option.searched.contains(word); });
    });
    std::stable_sort(found.begin(), found.end(),
                     [this](const ChoiceRow& a, const ChoiceRow& b) { return isBefore(a, b, m_order); });
    beginResetModel();
    m_shown = found;
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace berth::viewmodels
