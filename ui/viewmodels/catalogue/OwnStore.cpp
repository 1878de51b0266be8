#include "ui/viewmodels/catalogue/OwnStore.h"

#include <algorithm>
#include <utility>

namespace berth::viewmodels {

namespace {

using workspace::OwnFact;
using workspace::OwnRow;

bool isSame(const OwnFact& fact, const OwnFact& other)
{
    return fact.table == other.table && fact.id == other.id && fact.column == other.column;
}

bool isSame(const OwnRow& row, const OwnRow& other)
{
    return row.table == other.table && row.id == other.id;
}

template <class T>
const T* find(const std::vector<T>& all, const T& wanted)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const T& one) { return isSame(one, wanted); });
    return found == all.end() ? nullptr : &*found;
}

template <class T>
void put(std::vector<T>& all, const T& one)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const T& other) { return isSame(one, other); });
    if (found == all.end()) {
        all.push_back(one);
    } else {
        *found = one;
    }
}

// Those of `now` that `before` does not have, or has otherwise.
template <class T>
std::vector<T> changed(const std::vector<T>& before, const std::vector<T>& now)
{
    std::vector<T> some;
    std::copy_if(now.begin(), now.end(), std::back_inserter(some), [&](const T& one) {
        const T* old = find(before, one);
        return old == nullptr || !(*old == one);
    });
    return some;
}

} // namespace

const OwnFact* findFact(const OwnFacts& own, const std::string& table, const std::string& id, const std::string& column)
{
    return find(own.facts, OwnFact{table, id, column, {}, {}, {}, {}});
}

const OwnRow* findOwnRow(const OwnFacts& own, const std::string& table, const std::string& id)
{
    return find(own.rows, OwnRow{table, id, {}, {}});
}

OwnFacts with(OwnFacts own, const OwnFact& fact)
{
    put(own.facts, fact);
    return own;
}

OwnFacts with(OwnFacts own, const OwnRow& row)
{
    put(own.rows, row);
    return own;
}

OwnFacts without(OwnFacts own, const std::string& table, const std::string& id, const std::string& column)
{
    std::erase_if(own.facts, [&](const OwnFact& fact) {
        return fact.table == table && fact.id == id && (column.empty() || fact.column == column);
    });
    if (column.empty()) {
        std::erase_if(own.rows, [&](const OwnRow& row) { return row.table == table && row.id == id; });
    }
    return own;
}

Result<void> OwnStore::open(workspace::Workspace* workspace)
{
    m_workspace = workspace;
    m_before.clear();
    m_after.clear();
    m_own = {};
    auto facts = m_workspace != nullptr ? m_workspace->facts() : std::vector<OwnFact>();
    if (!facts) {
        return std::unexpected(facts.error());
    }
    auto rows = m_workspace != nullptr ? m_workspace->rows() : std::vector<OwnRow>();
    if (!rows) {
        return std::unexpected(rows.error());
    }
    m_own = {*std::move(facts), *std::move(rows)};
    return {};
}

Result<void> OwnStore::become(const OwnFacts& own)
{
    if (const Result<void> kept = keep(own); !kept) {
        return kept;
    }
    m_before.push_back(std::exchange(m_own, own));
    if (m_before.size() > kMostSteps) {
        m_before.erase(m_before.begin());
    }
    m_after.clear();
    return {};
}

Result<void> OwnStore::undo()
{
    return step(m_before, m_after);
}

Result<void> OwnStore::redo()
{
    return step(m_after, m_before);
}

Result<void> OwnStore::step(std::vector<OwnFacts>& from, std::vector<OwnFacts>& to)
{
    if (from.empty()) {
        return {};
    }
    if (const Result<void> kept = keep(from.back()); !kept) {
        return kept;
    }
    to.push_back(std::exchange(m_own, std::move(from.back())));
    from.pop_back();
    return {};
}

Result<void> OwnStore::keep(const OwnFacts& own)
{
    if (m_workspace == nullptr) {
        return {};
    }
    Result<void> kept = m_workspace->putRows(changed(m_own.rows, own.rows));
    if (kept) {
        kept = m_workspace->putFacts(changed(m_own.facts, own.facts));
    }
    for (const OwnFact& fact : m_own.facts) {
        if (kept && find(own.facts, fact) == nullptr) {
            kept = m_workspace->removeFact(fact.table, fact.id, fact.column);
        }
    }
    for (const OwnRow& row : m_own.rows) {
        if (kept && find(own.rows, row) == nullptr) {
            kept = m_workspace->removeRow(row.table, row.id);
        }
    }
    return kept;
}

} // namespace berth::viewmodels
