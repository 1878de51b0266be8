#include "core/catalog/PriceList.h"

#include "core/catalog/EnumNames.h"
#include "core/catalog/FactRows.h"
#include "core/catalog/PriceListText.h"
#include "core/catalog/PricedItems.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace berth::catalog {
namespace {

constexpr std::array<std::string_view, 4> kNeeded{"item_id", "price", "currency", "as_of"};

using Cells = std::vector<std::string>;

// A list as it was read: sound records, with the price and the date as prices.csv has them.
struct List
{
    std::vector<std::string> header;
    std::vector<CsvRecord> records;
    std::map<std::string_view, std::size_t> places; // of the columns of prices.csv that it has
    NumberStyle style = NumberStyle::Point;

    [[nodiscard]] std::size_t placeOf(std::string_view column) const
    {
        const auto found = places.find(column);
        return found == places.end() ? kNoColumn : found->second;
    }
    [[nodiscard]] std::string_view nameOf(std::string_view column) const // in the file
    {
        const std::size_t place = placeOf(column);
        return place == kNoColumn ? column : std::string_view(header[place]);
    }
    [[nodiscard]] std::string cell(std::size_t row, std::string_view column) const
    {
        const std::size_t place = placeOf(column);
        return place == kNoColumn || records[row].cells.empty() ? std::string() : trimmed(records[row].cells[place]);
    }

private:
    static std::string trimmed(const std::string& cell)
    {
        const std::size_t from = std::min(cell.find_first_not_of(' '), cell.size());
        return cell.substr(from, cell.find_last_not_of(' ') + 1 - from);
    }
};

// By what separates the names of the first line.
char separatorOf(std::string_view text)
{
    const std::string_view head = text.substr(0, text.find('\n'));
    const auto count = [head](char letter) {
        return std::count(head.begin(), head.end(), letter);
    };
    return count(';') > count(',') ? ';' : count('\t') > count(',') ? '\t' : ',';
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
    RowCompleter(const List& list, const Catalog& catalog, const std::string& file, const ChosenItems& chosen)
        : m_list(list), m_catalog(catalog), m_file(file), m_chosen(chosen)
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
        const std::string cell = m_list.cell(row, column);
        if (column == "item_id") {
            const auto chosen = m_chosen.find(cell);
            return chosen == m_chosen.end() ? itemNamed(m_catalog, cell) : chosen->second;
        }
        return read(column, cell).text;
    }

    // The rule that how the cell is written breaks; empty: none.
    [[nodiscard]] std::string rule(std::size_t row, std::string_view column) const
    {
        return read(column, m_list.cell(row, column)).rule;
    }

private:
    [[nodiscard]] std::string kind(std::size_t row) const
    {
        const std::string stated = text(row, "item_kind");
        const std::string unit = text(row, "unit");
        if (stated.empty() && unit == enumName(cost::PriceUnit::PerHour)) {
            return std::string(enumName(cost::PricedKind::Cloud));
        }
        const auto known = pricedKind(m_catalog, text(row, "item_id"));
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

    [[nodiscard]] ReadText read(std::string_view column, const std::string& cell) const
    {
        return column == "price"                           ? readListNumber(cell, m_list.style)
            : column == "as_of" || column == "source_date" ? readListDate(cell)
                                                           : ReadText{cell, {}};
    }

    const List& m_list;
    const Catalog& m_catalog;
    const std::string& m_file;
    const ChosenItems& m_chosen;
};

CsvTable completed(const List& list, const RowCompleter& completer)
{
    CsvTable whole;
    for (const Column& column : table(TableId::Prices).columns) {
        whole.header.emplace_back(column.name);
    }
    for (std::size_t row = 0; row < list.records.size(); ++row) {
        whole.rows.push_back(completer.complete(row));
    }
    return whole;
}

// Errors name rows and columns as the file does.
struct Report
{
    const List& list;
    const std::string& file;

    [[nodiscard]] Error badCell(std::size_t row, std::string_view column, std::string value, std::string rule) const
    {
        return {ErrorCode::CsvCell,
                {file, std::to_string(list.records[row].row), std::string(list.nameOf(column)), std::move(value),
                 std::move(rule)},
                {}};
    }
};

// What a row must state, and what only the catalogue or several of its cells tell.
std::vector<Error> faultsOf(const RowCompleter& completer, const Catalog& catalog, const Report& report,
                            std::size_t row, const CellRow& cells)
{
    std::vector<Error> errors;
    const cost::PriceRow price = makeRow(priceFields(), std::span<const Cell>(cells));
    const std::optional<cost::PricedKind> kind = pricedKind(catalog, price.itemId);
    if (kind == cost::PricedKind::NetworkSwitch && completer.text(row, "item_kind").empty()) {
        errors.push_back(report.badCell(row, "item_kind", {}, "required"));
    }
    if (!kind) {
        errors.push_back(
            report.badCell(row, "item_id", price.itemId, "reference accelerators|systems|cpus|models|networks"));
    }
    for (RowFault& fault : errors.empty() ? checkPrice(price) : std::vector<RowFault>()) {
        const std::string cell = report.list.cell(row, fault.column);
        errors.push_back(report.badCell(row, fault.column, cell.empty() ? completer.text(row, fault.column) : cell,
                                        std::move(fault.rule)));
    }
    return errors;
}

// What is missing, and what is written so that nobody can tell what it means.
std::vector<Error> unreadable(const RowCompleter& completer, const Report& report, std::size_t row)
{
    std::vector<Error> errors;
    for (const std::string_view column : kNeeded) {
        const std::string cell = report.list.cell(row, column);
        std::string rule = cell.empty() ? "required" : completer.rule(row, column);
        if (!rule.empty()) {
            errors.push_back(report.badCell(row, column, cell, std::move(rule)));
        }
    }
    return errors;
}

// Errors of readCells by the row that they are about; what the file does not state is no fault of it.
std::vector<std::vector<Error>> byRow(const std::vector<Error>& errors, const Report& report)
{
    std::vector<std::vector<Error>> rows(report.list.records.size());
    for (const Error& error : errors) {
        const auto row = static_cast<std::size_t>(std::stoul(error.arguments[1])) - kFirstCsvRow;
        const std::string& column = error.arguments[2];
        if (!report.list.cell(row, column).empty()) {
            rows[row].push_back(report.badCell(row, column, report.list.cell(row, column), error.arguments[4]));
        }
    }
    return rows;
}

Result<List> readList(std::string_view text, const std::string& file)
{
    const char separator = separatorOf(text);
    Result<CsvRecords> csv = parseCsvRecords(text, file, separator);
    if (!csv) {
        return std::unexpected(csv.error());
    }
    List list{std::move(csv->header), std::move(csv->records), {}};
    for (const Column& column : table(TableId::Prices).columns) {
        if (const std::size_t place = findListColumn(list.header, column.name); place != kNoColumn) {
            list.places.emplace(column.name, place);
        }
    }
    for (const std::string_view column : kNeeded) {
        if (list.placeOf(column) == kNoColumn) {
            return failure(ErrorCode::CsvShape, {file, "1", "missing-column " + std::string(column)});
        }
    }
    std::vector<std::string> prices;
    prices.reserve(list.records.size());
    for (std::size_t row = 0; row < list.records.size(); ++row) {
        prices.push_back(list.cell(row, "price"));
    }
    list.style = numberStyleOf(prices, separator);
    return list;
}

std::string joined(const std::vector<std::string>& ids)
{
    std::string text;
    for (const std::string& id : ids) {
        text.append(text.empty() ? "" : ", ").append(id);
    }
    return text;
}

// So many different ones: a list of another trade has thousands of names, and nobody reads that many proposals. A row
// whose item was chosen keeps its proposals, so that another one can be.
void proposeItems(std::vector<PricePreviewRow>& rows, const Catalog& catalog, const ChosenItems& chosen)
{
    constexpr std::size_t kMostProposals = 50;
    std::map<std::string, std::vector<std::string>> nearest;
    for (PricePreviewRow& row : rows) {
        const auto unknown = std::find_if(row.errors.begin(), row.errors.end(), [](const Error& error) {
            return error.code == ErrorCode::CsvCell && error.arguments[4].starts_with("reference ");
        });
        const bool asked = unknown != row.errors.end() || chosen.contains(row.item);
        if (!asked || (!nearest.contains(row.item) && nearest.size() >= kMostProposals)) {
            continue;
        }
        const auto [found, isNew] = nearest.try_emplace(row.item);
        if (isNew) {
            found->second = nearestItems(catalog, row.item);
        }
        row.nearest = found->second;
        if (unknown != row.errors.end()) {
            unknown->arguments.push_back(joined(row.nearest));
        }
    }
}

} // namespace

Result<std::vector<PricePreviewRow>> previewPriceList(std::string_view text, const std::string& file,
                                                      const Catalog& catalog, const ChosenItems& chosen)
{
    const Result<List> list = readList(text, file);
    if (!list) {
        return std::unexpected(list.error());
    }
    const RowCompleter completer(*list, catalog, file, chosen);
    const Report report{*list, file};
    CellTable read = readCells(completed(*list, completer), table(TableId::Prices), file);
    const std::vector<std::vector<Error>> cellErrors = byRow(read.errors, report);
    std::vector<PricePreviewRow> rows(read.rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const CsvRecord& record = list->records[row];
        rows[row].line = record.row;
        rows[row].item = list->cell(row, "item_id");
        rows[row].cells = std::move(read.rows[row]);
        std::vector<Error>& errors = rows[row].errors;
        if (!record.rule.empty()) {
            errors = {{ErrorCode::CsvShape, {file, std::to_string(record.row), record.rule}, {}}};
            continue;
        }
        errors = unreadable(completer, report, row);
        for (const Error& error : errors.empty() ? cellErrors[row] : std::vector<Error>()) {
            errors.push_back(error);
        }
        if (errors.empty()) {
            errors = faultsOf(completer, catalog, report, row, rows[row].cells);
        }
    }
    proposeItems(rows, catalog, chosen);
    return rows;
}

std::vector<std::string> unreadColumns(std::string_view text, const std::string& file)
{
    std::vector<std::string> unread;
    const Result<List> list = readList(text, file);
    for (std::size_t place = 0; list && place < list->header.size(); ++place) {
        const bool read = std::any_of(list->places.begin(), list->places.end(),
                                      [place](const auto& column) { return column.second == place; });
        if (!read) {
            unread.push_back(list->header[place]);
        }
    }
    return unread;
}

cost::PriceRow priceRow(const CellRow& cells)
{
    return makeRow(priceFields(), std::span<const Cell>(cells));
}

std::expected<std::vector<cost::PriceRow>, std::vector<Error>>
readPriceList(std::string_view text, const std::string& file, const Catalog& catalog)
{
    const auto preview = previewPriceList(text, file, catalog);
    if (!preview) {
        return std::unexpected(std::vector{preview.error()});
    }
    std::vector<cost::PriceRow> rows;
    std::vector<Error> broken;
    rows.reserve(preview->size());
    for (const PricePreviewRow& row : *preview) {
        broken.insert(broken.end(), row.errors.begin(), row.errors.end());
        if (broken.empty()) {
            rows.push_back(priceRow(row.cells));
        }
    }
    if (!broken.empty()) {
        return std::unexpected(std::move(broken));
    }
    return rows;
}

} // namespace berth::catalog
