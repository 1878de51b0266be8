#include "core/catalog/Table.h"

#include "core/base/Utf8.h"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_set>

namespace berth::catalog {
namespace {

constexpr std::string_view kUnverified = "unverified";
constexpr std::string_view kWholeRow = "*";
constexpr std::size_t kAbsent = static_cast<std::size_t>(-1);
constexpr std::size_t kShownValue = 80; // bytes of a refused value that a message repeats

std::vector<std::string> splitNames(std::string_view text)
{
    std::vector<std::string> names;
    for (bool more = !text.empty(); more;) {
        const std::size_t comma = text.find(',');
        names.emplace_back(text.substr(0, comma));
        more = comma != std::string_view::npos;
        text.remove_prefix(more ? comma + 1 : text.size());
    }
    return names;
}

class Reader
{
public:
    Reader(const CsvTable& csv, const TableDefinition& table, std::string_view file)
        : m_csv(csv), m_table(table), m_file(file)
    { }

    CellTable read(Header header)
    {
        m_header = header;
        if (!mapColumns(header)) {
            return std::move(m_result);
        }
        for (m_row = 0; m_row < m_csv.rows.size(); ++m_row) {
            readRow(m_csv.rows[m_row]);
        }
        return std::move(m_result);
    }

private:
    bool mapColumns(Header header)
    {
        for (const Column& column : m_table.columns) {
            const auto found = std::find(m_csv.header.begin(), m_csv.header.end(), column.name);
            m_places.push_back(found == m_csv.header.end() ? kAbsent
                                                           : static_cast<std::size_t>(found - m_csv.header.begin()));
            if (m_places.back() == kAbsent && header == Header::Exact) {
                refuseHeader("missing-column " + std::string(column.name));
            }
        }
        for (const std::string& name : m_csv.header) {
            const auto known = [&](const Column& column) {
                return column.name == name;
            };
            if (header == Header::Exact && std::none_of(m_table.columns.begin(), m_table.columns.end(), known)) {
                refuseHeader("unknown-column " + name);
            }
        }
        if (m_result.errors.empty() && !saysSomething()) {
            refuseHeader("no-known-column " + std::string(m_table.columns[m_table.columns.size() > 1 ? 1 : 0].name));
        }
        return m_result.errors.empty();
    }

    // A column beside those that every table has: another kind of file has these as well.
    [[nodiscard]] bool saysSomething() const
    {
        constexpr std::array<std::string_view, 5> kCommon{"notes", "source", "source_url", "source_date", kUnverified};
        for (std::size_t index = 1; index < m_places.size(); ++index) {
            const bool common = std::find(kCommon.begin(), kCommon.end(), m_table.columns[index].name) != kCommon.end();
            if (m_places[index] != kAbsent && !common) {
                return true;
            }
        }
        return false;
    }

    void readRow(const std::vector<std::string>& texts)
    {
        CellRow cells;
        for (std::size_t index = 0; index < m_table.columns.size(); ++index) {
            Column column = m_table.columns[index];
            column.required = column.required && m_header == Header::Exact;
            const std::string_view text = m_places[index] == kAbsent ? "" : std::string_view(texts[m_places[index]]);
            ParsedCell parsed = parseCell(column, text);
            if (!parsed.brokenRule.empty()) {
                refuse(column.name, text, parsed.brokenRule);
                parsed.cell = {};
            } else if (column.name == kUnverified) {
                checkUnverified(text);
            }
            cells.push_back(std::move(parsed.cell));
        }
        const std::string key = cellText(m_table.columns.front(), cells.front());
        if (m_header == Header::Exact && !key.empty() && !m_keys.insert(key).second) {
            refuse(m_table.columns.front().name, key, "unique");
        }
        m_result.rows.push_back(std::move(cells));
    }

    void checkUnverified(std::string_view text)
    {
        for (const std::string& name : splitNames(text)) {
            const auto named = [&](const Column& column) {
                return column.name == name;
            };
            if (name != kWholeRow && std::none_of(m_table.columns.begin(), m_table.columns.end(), named)) {
                refuse(kUnverified, name, "column-name");
            }
        }
    }

    void refuseHeader(std::string rule)
    {
        m_result.errors.push_back({ErrorCode::CsvShape, {std::string(m_file), "1", std::move(rule)}, {}});
    }

    void refuse(std::string_view column, std::string_view value, std::string rule)
    {
        std::vector<Error>& list = m_header == Header::Exact ? m_result.errors : m_result.ignored;
        list.push_back({ErrorCode::CsvCell,
                        {std::string(m_file), std::to_string(m_row + kFirstCsvRow), std::string(column),
                         replaceMalformedUtf8(value.substr(0, kShownValue)), std::move(rule)},
                        {}});
    }

    const CsvTable& m_csv;
    const TableDefinition& m_table;
    std::string_view m_file;
    Header m_header = Header::Exact;
    std::size_t m_row = 0;
    std::vector<std::size_t> m_places;
    std::unordered_set<std::string> m_keys;
    CellTable m_result;
};

} // namespace

CellTable readCells(const CsvTable& csv, const TableDefinition& table, std::string_view file, Header header)
{
    return Reader(csv, table, file).read(header);
}

namespace detail {

void Stored<std::vector<std::string>>::set(std::vector<std::string>& names, const Cell& cell, const Column&)
{
    const auto* text = std::get_if<std::string>(&cell);
    names = splitNames(text != nullptr ? std::string_view(*text) : std::string_view());
}

Cell Stored<std::vector<std::string>>::get(const std::vector<std::string>& names, const Column&)
{
    std::string text;
    for (const std::string& name : names) {
        text += (text.empty() ? "" : ",") + name;
    }
    return text.empty() ? Cell() : Cell(std::move(text));
}

} // namespace detail

} // namespace berth::catalog
