#include "ui/viewmodels/catalogue/CatalogueSnapshot.h"

#include "core/overlay/Overlay.h"
#include "core/sizing/Checks.h"

#include <algorithm>
#include <array>

namespace berth::viewmodels {

namespace {

using catalog::Cell;
using catalog::CellRow;
using catalog::TableDefinition;
using catalog::TableId;

// Where the name of an entry may stand, the best first.
constexpr std::array<std::string_view, 8> kNames{"display_name", "name",      "item_id",    "model_id",
                                                 "model",        "parameter", "model_text", "id"};

std::string searchedText(const TableDefinition& definition, const CellRow& row)
{
    std::string text;
    for (std::size_t column = 0; column < row.size(); ++column) {
        if (!catalog::isEmpty(row[column])) {
            text += catalog::cellText(definition.columns[column], row[column]);
            text += '\n';
        }
    }
    return sizing::lowered(text);
}

std::size_t placeOf(TableId table, std::string_view column)
{
    const std::vector<catalog::Column>& columns = catalog::table(table).columns;
    std::size_t place = 0;
    while (place < columns.size() && columns[place].name != column) {
        ++place;
    }
    return place;
}

bool isRefused(const std::vector<Error>& refused, const std::string& table, const std::string& id,
               const std::string* column)
{
    return std::any_of(refused.begin(), refused.end(), [&](const Error& error) {
        return error.arguments[0] == table && error.arguments[1] == id
            && (column == nullptr || error.arguments[2] == *column);
    });
}

// Only what is in force is marked as the user's.
OwnFacts inForce(OwnFacts own, const std::vector<Error>& refused)
{
    std::erase_if(own.facts, [&](const auto& fact) { return isRefused(refused, fact.table, fact.id, &fact.column); });
    std::erase_if(own.rows, [&](const auto& row) { return isRefused(refused, row.table, row.id, nullptr); });
    return own;
}

} // namespace

SnapshotPointer makeSnapshot(std::shared_ptr<const catalog::Cells> shipped, const OwnFacts& own)
{
    auto snapshot = std::make_shared<CatalogueSnapshot>();
    overlay::Overlaid overlaid = overlay::applyOwn(*shipped, own.facts, own.rows);
    snapshot->shipped = std::move(shipped);
    snapshot->cells = std::move(overlaid.cells);
    snapshot->own = inForce(own, overlaid.refused);
    snapshot->catalog = std::make_shared<const catalog::Catalog>(
        overlay::effectiveCatalog(snapshot->cells, snapshot->own.facts, snapshot->own.rows));
    snapshot->refused = std::move(overlaid.refused);
    for (std::size_t index = 0; index < snapshot->cells.size(); ++index) {
        const TableDefinition& definition = catalog::tables()[index];
        auto& places = snapshot->places.emplace_back();
        auto& searched = snapshot->searched.emplace_back();
        for (const CellRow& row : snapshot->cells[index]) {
            places.emplace(catalog::cellText(definition.columns.front(), row.front()), places.size());
            searched.push_back(searchedText(definition, row));
        }
    }
    return snapshot;
}

const std::vector<CellRow>& rowsOf(const CatalogueSnapshot& all, TableId table)
{
    static const std::vector<CellRow> none;
    const auto place = static_cast<std::size_t>(table);
    return place < all.cells.size() ? all.cells[place] : none;
}

const Cell& cellAt(TableId table, const CellRow& row, std::string_view column)
{
    static const Cell empty;
    const std::size_t place = placeOf(table, column);
    return place < row.size() ? row[place] : empty;
}

std::string factText(TableId table, const CellRow& row, std::string_view column)
{
    const std::size_t place = placeOf(table, column);
    return place < row.size() ? catalog::cellText(catalog::table(table).columns[place], row[place]) : std::string();
}

std::string keyOf(TableId table, const CellRow& row)
{
    return catalog::cellText(catalog::table(table).columns.front(), row.front());
}

const CellRow* findRow(const CatalogueSnapshot& all, TableId table, const std::string& key)
{
    const auto index = static_cast<std::size_t>(table);
    if (index >= all.places.size()) {
        return nullptr;
    }
    const auto found = all.places[index].find(key);
    return found == all.places[index].end() ? nullptr : &all.cells[index][found->second];
}

const CellRow* shippedRow(const CatalogueSnapshot& all, TableId table, const std::string& key)
{
    const auto index = static_cast<std::size_t>(table);
    const CellRow* row = findRow(all, table, key);
    if (row == nullptr || index >= all.shipped->size()) {
        return nullptr;
    }
    // Own entries stand behind the shipped ones, which keep their places.
    const auto place = static_cast<std::size_t>(row - all.cells[index].data());
    return place < (*all.shipped)[index].size() ? &(*all.shipped)[index][place] : nullptr;
}

std::string entryName(const CatalogueSnapshot& all, TableId table, const CellRow& row)
{
    for (const std::string_view column : kNames) {
        std::string text = factText(table, row, column);
        if (text.empty()) {
            continue;
        }
        TableId other{};
        const std::string_view references = catalog::table(table).columns[placeOf(table, column)].references;
        const CellRow* target = references.empty() ? nullptr : referenced(all, references, text, other);
        return target == nullptr || other == table ? text : entryName(all, other, *target);
    }
    return {};
}

const CellRow* referenced(const CatalogueSnapshot& all, std::string_view tables, const std::string& key, TableId& table)
{
    for (std::size_t index = 0; index < all.cells.size(); ++index) {
        if (tables.find(catalog::tables()[index].name) == std::string_view::npos) {
            continue;
        }
        table = static_cast<TableId>(index);
        if (const CellRow* row = findRow(all, table, key)) {
            return row;
        }
    }
    return nullptr;
}

Provenance provenanceOf(TableId table, const CellRow& row)
{
    const std::string url = factText(table, row, "source_url");
    Provenance provenance{url.empty() ? factText(table, row, "source") : url, factText(table, row, "source_date"), {}};
    const std::string unverified = factText(table, row, "unverified");
    for (std::size_t start = 0; start < unverified.size();) {
        const std::size_t end = std::min(unverified.find(',', start), unverified.size());
        provenance.unverified.push_back(unverified.substr(start, end - start));
        start = end + 1;
    }
    return provenance;
}

} // namespace berth::viewmodels
