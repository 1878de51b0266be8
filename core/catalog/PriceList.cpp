#include "core/catalog/PriceList.h"

#include "core/catalog/EnumNames.h"
#include "core/catalog/FactRows.h"

#include <algorithm>
#include <array>
#include <optional>

namespace berth::catalog {
namespace {

constexpr std::array<std::string_view, 4> kNeeded{"item_id", "price", "currency", "as_of"};

using Cells = std::vector<std::string>;

std::optional<std::size_t> placeOf(const CsvTable& csv, std::string_view column)
{
    const auto found = std::find(csv.header.begin(), csv.header.end(), column);
    return found == csv.header.end() ? std::nullopt : std::optional<std::size_t>(found - csv.header.begin());
}

template <class Entry>
bool holds(const std::vector<Entry>& entries, const std::string& id)
{
    return std::any_of(entries.begin(), entries.end(), [&](const Entry& entry) { return entry.id.text == id; });
}

// What an item is, by the table that has it.
std::optional<cost::PricedKind> kindOf(const Catalog& catalog, const std::string& item)
{
    if (holds(catalog.accelerators, item)) {
        return cost::PricedKind::Accelerator;
    }
    if (holds(catalog.systems, item)) {
        return cost::PricedKind::System;
    }
    if (holds(catalog.cpus, item)) {
        return cost::PricedKind::Cpu;
    }
    if (holds(catalog.networks, item)) {
        return cost::PricedKind::NetworkSwitch; // one of three, so the row itself must say
    }
    return holds(catalog.models, item) ? std::optional(cost::PricedKind::Api) : std::nullopt;
}

std::string_view usualUnit(std::string_view kind)
{
    if (kind == enumName(cost::PricedKind::Cloud)) {
        return enumName(cost::PriceUnit::PerHour);
    }
    if (kind == enumName(cost::PricedKind::Api)) {
        return enumName(cost::PriceUnit::PerMillionOutput);
    }
    return enumName(kind == enumName(cost::PricedKind::System) ? cost::PriceUnit::PerSystem : cost::PriceUnit::Each);
}

// One row of the list as a row of prices.csv.
class RowCompleter
{
public:
    RowCompleter(const CsvTable& csv, const Catalog& catalog, const std::string& file)
        : m_csv(csv), m_catalog(catalog), m_file(file)
    { }

    [[nodiscard]] Cells complete(std::size_t row) const
    {
        Cells cells;
        for (const Column& column : table(TableId::Prices).columns) {
            const std::string stated = text(row, column.name);
            cells.push_back(stated.empty() ? usual(row, column.name) : stated);
        }
        return cells;
    }

    [[nodiscard]] std::string text(std::size_t row, std::string_view column) const
    {
        const auto place = placeOf(m_csv, column);
        return place ? m_csv.rows[row][*place] : std::string();
    }

private:
    [[nodiscard]] std::string kind(std::size_t row) const
    {
        const std::string stated = text(row, "item_kind");
        const std::string unit = text(row, "unit");
        if (stated.empty() && unit == enumName(cost::PriceUnit::PerHour)) {
            return std::string(enumName(cost::PricedKind::Cloud));
        }
        const auto known = kindOf(m_catalog, text(row, "item_id"));
        return !stated.empty() ? stated : std::string(enumName(known.value_or(cost::PricedKind::Accelerator)));
    }

    [[nodiscard]] std::string usual(std::size_t row, std::string_view column) const
    {
        if (column == "id") {
            return "own-" + std::to_string(row + kFirstCsvRow);
        }
        if (column == "item_kind") {
            return kind(row);
        }
        if (column == "unit") {
            return std::string(usualUnit(kind(row)));
        }
        if (column == "price_kind") {
            return std::string(enumName(cost::PriceKind::List));
        }
        if (column == "source") {
            return m_file;
        }
        if (column == "source_date") {
            const std::string asOf = text(row, "as_of");
            return asOf.empty() ? m_catalog.date : asOf; // that the row has no as_of is told by that name
        }
        return {};
    }

    const CsvTable& m_csv;
    const Catalog& m_catalog;
    const std::string& m_file;
};

CsvTable completed(const CsvTable& csv, const RowCompleter& completer)
{
    CsvTable whole;
    for (const Column& column : table(TableId::Prices).columns) {
        whole.header.emplace_back(column.name);
    }
    for (std::size_t row = 0; row < csv.rows.size(); ++row) {
        whole.rows.push_back(completer.complete(row));
    }
    return whole;
}

Error badCell(const std::string& file, std::size_t row, std::string_view column, std::string value, std::string rule)
{
    return {ErrorCode::CsvCell,
            {file, std::to_string(row + kFirstCsvRow), std::string(column), std::move(value), std::move(rule)},
            {}};
}

// What a row must state, and what only the catalogue or several of its cells tell.
std::vector<Error> faultsOf(const RowCompleter& completer, const Catalog& catalog, const std::string& file,
                            std::size_t row, const CellRow& cells)
{
    std::vector<Error> errors;
    for (const std::string_view column : kNeeded) {
        if (completer.text(row, column).empty()) {
            errors.push_back(badCell(file, row, column, {}, "required"));
        }
    }
    const cost::PriceRow price = makeRow(priceFields(), std::span<const Cell>(cells));
    if (holds(catalog.networks, price.itemId) && completer.text(row, "item_kind").empty()) {
        errors.push_back(badCell(file, row, "item_kind", {}, "required"));
    }
    if (!price.itemId.empty() && !kindOf(catalog, price.itemId)) {
        errors.push_back(
            badCell(file, row, "item_id", price.itemId, "reference accelerators|systems|cpus|models|networks"));
    }
    for (RowFault& fault : errors.empty() ? checkPrice(price) : std::vector<RowFault>()) {
        errors.push_back(badCell(file, row, fault.column, completer.text(row, fault.column), std::move(fault.rule)));
    }
    return errors;
}

// Which row of the file an error of readCells is about.
std::size_t rowOf(const Error& error)
{
    return static_cast<std::size_t>(std::stoul(error.arguments[1])) - kFirstCsvRow;
}

} // namespace

Result<std::vector<PricePreviewRow>> previewPriceList(std::string_view text, const std::string& file,
                                                      const Catalog& catalog)
{
    const Result<CsvTable> csv = parseCsv(text, file);
    if (!csv) {
        return std::unexpected(csv.error());
    }
    const RowCompleter completer(*csv, catalog, file);
    for (const std::string_view column : kNeeded) {
        if (!placeOf(*csv, column)) {
            return failure(ErrorCode::CsvShape, {file, "1", "missing-column " + std::string(column)});
        }
    }
    CellTable read = readCells(completed(*csv, completer), table(TableId::Prices), file);
    std::vector<PricePreviewRow> rows(read.rows.size());
    for (Error& error : read.errors) {
        rows[rowOf(error)].errors.push_back(std::move(error));
    }
    for (std::size_t row = 0; row < rows.size(); ++row) {
        rows[row].line = row + kFirstCsvRow;
        rows[row].cells = std::move(read.rows[row]);
        if (rows[row].errors.empty()) {
            rows[row].errors = faultsOf(completer, catalog, file, row, rows[row].cells);
        }
    }
    return rows;
}

Result<std::vector<cost::PriceRow>> readPriceList(std::string_view text, const std::string& file,
                                                  const Catalog& catalog)
{
    const auto preview = previewPriceList(text, file, catalog);
    if (!preview) {
        return std::unexpected(preview.error());
    }
    std::vector<cost::PriceRow> rows;
    for (const PricePreviewRow& row : *preview) {
        if (!row.errors.empty()) {
            return std::unexpected(row.errors.front());
        }
        rows.push_back(makeRow(priceFields(), std::span<const Cell>(row.cells)));
    }
    return rows;
}

} // namespace berth::catalog
