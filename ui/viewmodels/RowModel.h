// The plumbing of every list, written once: a vector of row gadgets behind the roles `row` (the gadget) and `group`
// (where rows have one). Setting new rows tells views exactly what moved, so that focus and scroll position stay. Rows
// have a unique `id` and equality. GUI thread only.
#pragma once

#include <QAbstractListModel>

#include <algorithm>

namespace berth::viewmodels {

template <class Row>
class RowModel : public QAbstractListModel
{
public:
    enum Role { RowRole = Qt::UserRole + 1, GroupRole };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
            return {};
        }
        const Row& row = m_rows.at(index.row());
        if (role == RowRole) {
            return QVariant::fromValue(row);
        }
        if constexpr (requires { row.group; }) {
            if (role == GroupRole) {
                return static_cast<int>(row.group);
            }
        }
        return {};
    }

    [[nodiscard]] QHash<int, QByteArray> roleNames() const final { return {{RowRole, "row"}, {GroupRole, "group"}}; }

    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }

    // Keeps what stays: removes, moves and inserts row by row, then reports changed contents.
    void setRows(const QList<Row>& rows) { setRows(rows, 0, rows.size()); }

    // The same in parts that follow each other from the first row on, for what takes longer than a frame; the rows of
    // the parts to come are as they were. Nothing else may be set in between.
    void setRows(const QList<Row>& rows, qsizetype from, qsizetype count)
    {
        if (from == 0) {
            removeMissing(rows);
        }
        for (qsizetype at = from; at < std::min(from + count, rows.size()); ++at) {
            place(rows.at(at), at);
        }
    }

private:
    void removeMissing(const QList<Row>& rows)
    {
        for (qsizetype at = m_rows.size() - 1; at >= 0; --at) {
            const auto& id = m_rows.at(at).id;
            if (std::none_of(rows.begin(), rows.end(), [&](const Row& row) { return row.id == id; })) {
                beginRemoveRows({}, static_cast<int>(at), static_cast<int>(at));
                m_rows.removeAt(at);
                endRemoveRows();
            }
        }
    }

    void place(const Row& row, qsizetype at)
    {
        const auto found =
            std::find_if(m_rows.begin() + at, m_rows.end(), [&](const Row& r) { return r.id == row.id; });
        const int to = static_cast<int>(at);
        if (found == m_rows.end()) {
            beginInsertRows({}, to, to);
            m_rows.insert(at, row);
            endInsertRows();
            return;
        }
        const int from = static_cast<int>(found - m_rows.begin());
        if (from != to) {
            beginMoveRows({}, from, from, {}, to);
            m_rows.move(from, to);
            endMoveRows();
        }
        if (changesGroup(m_rows.at(at),
                         row)) { // lists draw their headings anew for rows that come, not for changed ones
            beginRemoveRows({}, to, to);
            m_rows.removeAt(at);
            endRemoveRows();
            beginInsertRows({}, to, to);
            m_rows.insert(at, row);
            endInsertRows();
        } else if (!(m_rows.at(at) == row)) {
            m_rows[at] = row;
            Q_EMIT dataChanged(index(to), index(to));
        }
    }

    static bool changesGroup(const Row& before, const Row& now)
    {
        if constexpr (requires { before.group; }) {
            return before.group != now.group;
        }
        return false;
    }

    QList<Row> m_rows;
};

} // namespace berth::viewmodels
