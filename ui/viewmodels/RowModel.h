// The plumbing of every list, written once: a vector of row gadgets behind the role `row`. Setting new rows tells views
// exactly what moved, so that focus and scroll position stay. Rows have a unique `id` and equality. Lists whose rows
// take long to make write over them instead: their places stay, whatever they show. GUI thread only.
#pragma once

#include <QAbstractListModel>

#include <algorithm>

namespace berth::viewmodels {

template <class Row>
class RowModel : public QAbstractListModel
{
public:
    enum Role { RowRole = Qt::UserRole + 1 };

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
        return role == RowRole ? QVariant::fromValue(m_rows.at(index.row())) : QVariant();
    }

    [[nodiscard]] QHash<int, QByteArray> roleNames() const final { return {{RowRole, "row"}}; }

    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }

    // Keeps what stays: removes, moves and inserts row by row, then reports changed contents.
    void setRows(const QList<Row>& rows)
    {
        removeMissing(rows);
        for (qsizetype at = 0; at < rows.size(); ++at) {
            place(rows.at(at), at);
        }
    }

    // Keeps places: what a view made for the first row shows the new first row. In parts that follow each other from
    // the first row on, for what takes longer than a frame; the places of the parts to come are as they were, and
    // nothing else may be set in between.
    void writeRows(const QList<Row>& rows, qsizetype from, qsizetype count)
    {
        if (rows.size() < m_rows.size()) {
            beginRemoveRows({}, static_cast<int>(rows.size()), static_cast<int>(m_rows.size()) - 1);
            m_rows.resize(rows.size());
            endRemoveRows();
        }
        const qsizetype end = std::min(from + count, rows.size());
        for (qsizetype at = from; at < std::min(end, m_rows.size()); ++at) {
            write(rows.at(at), at);
        }
        if (m_rows.size() < end) {
            beginInsertRows({}, static_cast<int>(m_rows.size()), static_cast<int>(end) - 1);
            m_rows += rows.sliced(m_rows.size(), end - m_rows.size());
            endInsertRows();
        }
    }

    // -1: none has it.
    template <class Id>
    [[nodiscard]] int rowOf(const Id& id) const
    {
        const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.id == id; });
        return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
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
        write(row, at);
    }

    void write(const Row& row, qsizetype at)
    {
        if (!(m_rows.at(at) == row)) {
            m_rows[at] = row;
            Q_EMIT dataChanged(index(static_cast<int>(at)), index(static_cast<int>(at)));
        }
    }

    QList<Row> m_rows;
};

} // namespace berth::viewmodels
