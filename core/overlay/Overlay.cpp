#include "core/overlay/Overlay.h"

#include "core/catalog/CatalogDate.h"
#include "core/overlay/OwnCells.h"

#include <algorithm>
#include <functional>
#include <map>

namespace berth::overlay {

namespace {

using catalog::CellRow;
using catalog::Cells;
using catalog::TableId;
using workspace::OwnFact;
using workspace::OwnRow;

using EntryKey = std::pair<std::string, std::string>; // table, id

class Builder
{
public:
    explicit Builder(Cells shipped) : m_result{std::move(shipped), {}} { }

    void add(const OwnRow& row)
    {
        std::vector<Error> errors = checkRow(m_result.cells, row);
        if (errors.empty()) {
            m_result.cells[static_cast<std::size_t>(*tableOf(row.table))].push_back(cellsOf(row).cells);
        }
        refuse(std::move(errors));
    }

    // All of one entry together, because two of them may only be sound with each other; else each that is.
    void put(const std::vector<const OwnFact*>& facts)
    {
        const Result<CellRow*> place = rowOf(m_result.cells, *facts.front());
        if (!place) {
            for (const OwnFact* fact : facts) {
                refuse({rowOf(m_result.cells, *fact).error()});
            }
            return;
        }
        CellRow whole = **place;
        const bool all =
            std::all_of(facts.begin(), facts.end(), [&](const OwnFact* fact) { return putCell(whole, *fact).empty(); });
        if (all && faultsOf(m_result.cells, *facts.front(), whole).empty()) {
            **place = std::move(whole);
            return;
        }
        for (const OwnFact* fact : facts) {
            std::vector<Error> errors = checkFact(m_result.cells, *fact);
            if (errors.empty()) {
                errors = putCell(**place, *fact);
            }
            refuse(std::move(errors));
        }
    }

    [[nodiscard]] Overlaid finish() { return std::move(m_result); }

private:
    void refuse(std::vector<Error> errors)
    {
        std::move(errors.begin(), errors.end(), std::back_inserter(m_result.refused));
    }

    Overlaid m_result;
};

} // namespace

bool mayBeOwn(TableId table)
{
    return table < TableId::Guidance && table != TableId::EngineProfiles; // their ranges must not overlap
}

Overlaid applyOwn(Cells shipped, std::span<const OwnFact> facts, std::span<const OwnRow> rows)
{
    Builder builder(std::move(shipped));
    // Entries may name each other: accelerators before systems before prices, as the tables stand.
    std::vector<const OwnRow*> ordered;
    for (const OwnRow& row : rows) {
        ordered.push_back(&row);
    }
    std::stable_sort(ordered.begin(), ordered.end(), [](const OwnRow* left, const OwnRow* right) {
        return tableOf(left->table) < tableOf(right->table);
    });
    for (const OwnRow* row : ordered) {
        builder.add(*row);
    }
    std::map<EntryKey, std::vector<const OwnFact*>> byEntry;
    for (const OwnFact& fact : facts) {
        byEntry[{fact.table, fact.id}].push_back(&fact);
    }
    for (const auto& [entry, own] : byEntry) {
        builder.put(own);
    }
    return builder.finish();
}

catalog::Catalog effectiveCatalog(const Cells& cells, std::span<const OwnFact> facts, std::span<const OwnRow> rows)
{
    catalog::Catalog effective = catalog::makeCatalog(cells);
    const std::string_view table = catalog::table(TableId::Prices).name;
    const auto isOwn = [&](const cost::PriceRow& price) {
        return std::any_of(rows.begin(), rows.end(),
                           [&](const OwnRow& row) { return row.table == table && row.id == price.id; });
    };
    effective.date = catalog::catalogDate(effective, [&](TableId id, std::string_view entry) {
        const auto isIt = [&](const auto& own) {
            return own.table == catalog::table(id).name && own.id == entry;
        };
        return std::any_of(rows.begin(), rows.end(), isIt) || std::any_of(facts.begin(), facts.end(), isIt);
    });
    for (cost::PriceRow& price : effective.prices) {
        price.own = isOwn(price) || std::any_of(facts.begin(), facts.end(), [&](const OwnFact& fact) {
                        return fact.table == table && fact.id == price.id;
                    });
    }
    return effective;
}

std::vector<Error> checkFact(const Cells& cells, const OwnFact& fact)
{
    const Result<const CellRow*> place = rowOf(cells, fact);
    if (!place) {
        return {place.error()};
    }
    CellRow row = **place;
    std::vector<Error> errors = putCell(row, fact);
    return errors.empty() ? faultsOf(cells, fact, row) : errors;
}

std::vector<Error> checkRow(const Cells& cells, const OwnRow& row)
{
    const std::optional<TableId> table = tableOf(row.table);
    if (!table || !mayBeOwn(*table)) {
        return {ownError(row.table, row.id, {}, {}, "table")};
    }
    OwnCells read = cellsOf(row);
    if (!read.errors.empty()) {
        return read.errors;
    }
    const OwnFact subject = factAbout(row.table, row.id);
    if (rowOf(cells, subject)) {
        return {ownError(row.table, row.id, catalog::table(*table).columns.front().name, row.id, "unique")};
    }
    return faultsOf(cells, subject, read.cells);
}

std::optional<OwnRow> duplicateOf(const Cells& cells, TableId table, const std::string& id)
{
    const catalog::TableDefinition& definition = catalog::table(table);
    const Result<const CellRow*> place = rowOf(cells, factAbout(std::string(definition.name), id));
    if (!place || !mayBeOwn(table)) {
        return std::nullopt;
    }
    OwnRow copy{std::string(definition.name), freeId(cells, table, id), {}, {}};
    for (std::size_t column = 1; column < definition.columns.size(); ++column) {
        std::string text = catalog::cellText(definition.columns[column], (**place)[column]);
        if (!text.empty()) {
            copy.cells.emplace_back(definition.columns[column].name, std::move(text));
        }
    }
    return copy;
}

} // namespace berth::overlay
