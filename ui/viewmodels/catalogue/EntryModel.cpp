#include "ui/viewmodels/catalogue/EntryModel.h"

#include "ui/viewmodels/CopiedTable.h"
#include "ui/viewmodels/catalogue/FactProof.h"
#include "ui/viewmodels/catalogue/FactText.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <numeric>

namespace berth::viewmodels {

using catalog::CellRow;

int EntryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant EntryModel::data(const QModelIndex& index, int role) const
{
    if (role != RowRole || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    return QVariant::fromValue(rowAt(index.row()));
}

int EntryModel::total() const
{
    return m_view == nullptr ? 0 : static_cast<int>(rowsOf(*m_all, m_view->table).size());
}

void EntryModel::setSearchText(const QString& text)
{
    const search::Query query(text);
    if (query != m_query) {
        m_searchText = text.simplified();
        m_query = query;
        update();
        Q_EMIT narrowed();
    }
}

void EntryModel::setFacet(int facet)
{
    if (facet != m_facet && facet >= 0 && facet < m_facets.size()) {
        m_facet = facet;
        update();
        Q_EMIT narrowed();
    }
}

void EntryModel::setProof(int proof)
{
    if (proof != m_proof) {
        m_proof = proof;
        update();
        Q_EMIT narrowed();
    }
}

void EntryModel::show(SnapshotPointer all, const TableView* view, const Formatter& format)
{
    beginResetModel();
    m_all = std::move(all);
    m_format = format;
    if (view != m_view) {
        m_view = view;
        m_searchText.clear();
        m_query = {};
        m_facet = 0;
        m_proof = 0;
        m_orderedBy = -1;
        m_descending = false;
    }
    chooseColumns();
    listFacets();
    fill();
    endResetModel();
    Q_EMIT tableChanged();
    Q_EMIT changed();
}

void EntryModel::orderBy(int column)
{
    if (column != m_orderedBy) {
        m_orderedBy = column;
        m_descending = false;
    } else if (!m_descending) {
        m_descending = true;
    } else {
        m_orderedBy = -1;
        m_descending = false;
    }
    update();
}

QString EntryModel::idAt(int row) const
{
    return row < 0 || row >= count()
        ? QString()
        : QString::fromStdString(keyOf(m_view->table, cellsAt(m_shown[static_cast<std::size_t>(row)])));
}

int EntryModel::rowOf(const QString& id) const
{
    for (int row = 0; row < count(); ++row) {
        if (idAt(row) == id) {
            return row;
        }
    }
    return -1;
}

QStringList EntryModel::copiedCells(int row) const
{
    const CellRow& cells = cellsAt(m_shown[static_cast<std::size_t>(row)]);
    QStringList texts;
    for (const ListedColumn& listed : m_columns) {
        texts << copiedValue(*m_all, m_view->table, cells, listed, m_format);
    }
    return texts;
}

QString EntryModel::rowText(int row) const
{
    return row < 0 || row >= count() ? QString() : copiedTable({copiedCells(row)});
}

QString EntryModel::wholeText() const
{
    QStringList heads;
    for (int column = 0; column < columns(); ++column) {
        const QString unit = unitOf(column);
        heads << (unit.isEmpty() ? head(column) : QStringLiteral("%1 (%2)").arg(head(column), unit));
    }
    QList<QStringList> rows{heads};
    for (int row = 0; row < count(); ++row) {
        rows << copiedCells(row);
    }
    return copiedTable(rows);
}

int EntryModel::find(const QString& start, int from) const
{
    for (int step = 0; step < count(); ++step) {
        const int row = (from + step) % count();
        const CellRow& cells = cellsAt(m_shown[static_cast<std::size_t>(row)]);
        if (listedValue(*m_all, m_view->table, cells, m_columns.front(), m_format)
                .startsWith(start, Qt::CaseInsensitive)) {
            return row;
        }
    }
    return -1;
}

const CellRow& EntryModel::cellsAt(std::size_t place) const
{
    return rowsOf(*m_all, m_view->table)[place];
}

EntryRow EntryModel::rowAt(int row) const
{
    const CellRow& cells = cellsAt(m_shown[static_cast<std::size_t>(row)]);
    const EntryProof proof = entryProof(*m_all, m_view->table, cells);
    EntryRow shown{
        .id = QString::fromStdString(keyOf(m_view->table, cells)), .proof = proof.proof, .proofText = proofText(proof)};
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        const ListedColumn& listed = m_columns[column];
        shown.cells << listedValue(*m_all, m_view->table, cells, listed, m_format);
        shown.ownCells << (factProof(*m_all, m_view->table, cells, listed.column) == Proof::Own ? 1 : 0);
    }
    shown.line = (QStringList(shown.cells) << shown.proofText).join(QStringLiteral(", "));
    return shown;
}

bool EntryModel::accepts(std::size_t place) const
{
    const bool inFacet = m_facet == 0 || facetOf(place) == m_facetValues[static_cast<std::size_t>(m_facet)];
    return inFacet
        && (m_proof == 0 || static_cast<int>(entryProof(*m_all, m_view->table, cellsAt(place)).proof) + 1 == m_proof);
}

std::optional<search::Match> EntryModel::matchOf(std::size_t place) const
{
    if (m_query.isEmpty()) {
        return search::Match();
    }
    const CellRow& cells = cellsAt(place);
    const QString name = QString::fromStdString(entryName(*m_all, m_view->table, cells));
    const QString id = QString::fromStdString(keyOf(m_view->table, cells));
    const QString stored = QString::fromStdString(m_all->searched[static_cast<std::size_t>(m_view->table)][place]);
    const QString more = stored + u' ' + closedWords(*m_all, m_view->table, cells).toLower();
    return m_query.match({.name = name, .id = id, .more = more});
}

std::string EntryModel::facetOf(std::size_t place) const
{
    return factText(m_view->table, cellsAt(place), m_view->facet);
}

void EntryModel::listFacets()
{
    std::map<std::string, int> counts; // by the stored value
    for (std::size_t place = 0; m_view != nullptr && place < static_cast<std::size_t>(total()); ++place) {
        ++counts[facetOf(place)];
    }
    counts.erase(std::string());
    const std::string chosen = m_facet > 0 && static_cast<std::size_t>(m_facet) < m_facetValues.size()
        ? m_facetValues[static_cast<std::size_t>(m_facet)]
        : std::string();
    m_facet = 0;
    m_facets = {m_view == nullptr ? QString() : QCoreApplication::translate("Facts", m_view->every)};
    m_facetValues = {std::string()};
    std::vector<std::pair<QString, std::string>> named;
    for (const auto& [value, number] : counts) {
        named.emplace_back(valueText(*m_all, m_view->table, m_view->facet, value), value);
    }
    std::stable_sort(named.begin(), named.end(), [](const auto& one, const auto& other) {
        return QString::localeAwareCompare(one.first.toCaseFolded(), other.first.toCaseFolded()) < 0;
    });
    for (const auto& [name, value] : named) {
        if (value == chosen) {
            m_facet = static_cast<int>(m_facets.size());
        }
        m_facets << QStringLiteral("%1 · %2").arg(name, m_format.count(counts.at(value)));
        m_facetValues.push_back(value);
    }
}

void EntryModel::update()
{
    beginResetModel();
    fill();
    endResetModel();
    Q_EMIT changed();
}

void EntryModel::fill()
{
    std::vector<std::pair<search::Match, std::size_t>> found;
    for (std::size_t place = 0; place < static_cast<std::size_t>(total()); ++place) {
        std::optional<search::Match> match = accepts(place) ? matchOf(place) : std::nullopt;
        if (match) {
            found.emplace_back(std::move(*match), place);
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    m_shown.clear();
    std::transform(found.begin(), found.end(), std::back_inserter(m_shown), [](const auto& one) { return one.second; });
    order();
}

void EntryModel::order()
{
    if (m_orderedBy < 0 || m_orderedBy >= columns()) {
        return;
    }
    const ListedColumn& listed = m_columns[static_cast<std::size_t>(m_orderedBy)];
    std::vector<OrderKey> keys(static_cast<std::size_t>(total()));
    for (const std::size_t place : m_shown) {
        keys[place] = orderKey(*m_all, m_view->table, cellsAt(place), listed);
    }
    std::stable_sort(m_shown.begin(), m_shown.end(), [&](std::size_t left, std::size_t right) {
        const OrderKey& a = keys[left];
        const OrderKey& b = keys[right];
        if (a.known != b.known) {
            return a.known; // what is not known comes last, whichever way
        }
        const OrderKey& low = m_descending ? b : a;
        const OrderKey& high = m_descending ? a : b;
        return a.isNumber ? low.number < high.number : QString::localeAwareCompare(low.text, high.text) < 0;
    });
}

} // namespace berth::viewmodels
