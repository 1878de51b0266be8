// A catalogue table without its meaning: the columns it must have, and checked cells. Both the CSV files and the
// compiled database come through here, under the same rules.
#pragma once

#include "core/base/Csv.h"
#include "core/catalog/Field.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace berth::catalog {

struct TableDefinition
{
    std::string_view name; // also the name of the CSV file, without ending
    std::vector<Column> columns; // the first is the key
};

using CellRow = std::vector<Cell>;

struct CellTable
{
    std::vector<CellRow> rows; // cells in the order of the definition's columns
    std::vector<Error> errors; // one for each broken rule
    std::vector<Error> ignored; // Lenient: cells that break a rule and were taken as empty
};

enum class Header {
    Exact, // catalogue files: all columns, no others
    Lenient, // files of users: unknown columns are ignored, missing and unreadable cells are empty, none is required
};

// Reads and checks cells, key uniqueness and the names listed as unverified. Errors: CsvShape for the header, CsvCell
// {file, row, column, value, rule} for everything else.
[[nodiscard]] CellTable readCells(const CsvTable& csv, const TableDefinition& table, std::string_view file,
                                  Header header = Header::Exact);

// A rule that takes more than one cell to see.
struct RowFault
{
    std::string_view column;
    std::string rule;
};

template <class T>
[[nodiscard]] TableDefinition makeDefinition(std::string_view name, std::span<const Field<T>> fields)
{
    TableDefinition table{name, {}};
    for (const Field<T>& field : fields) {
        table.columns.push_back(field.column);
    }
    return table;
}

template <class T>
[[nodiscard]] T makeRow(std::span<const Field<T>> fields, std::span<const Cell> cells)
{
    T row;
    for (std::size_t index = 0; index < fields.size(); ++index) {
        fields[index].read(row, cells[index], fields[index].column);
    }
    return row;
}

template <class T>
[[nodiscard]] CellRow makeCells(std::span<const Field<T>> fields, const T& row)
{
    CellRow cells;
    for (const Field<T>& field : fields) {
        cells.push_back(field.write(row, field.column));
    }
    return cells;
}

// Where every row says it comes from; the last three columns of each table.
template <auto Member>
[[nodiscard]] constexpr auto provenanceFields()
{
    return std::array{
        field<Member, &Provenance::source>("source").required(),
        field<Member, &Provenance::date>("source_date").date().required(),
        field<Member, &Provenance::unverified>("unverified"),
    };
}

// std::array + std::array, for field tables made of parts.
template <class T, std::size_t N, std::size_t M>
[[nodiscard]] constexpr auto joined(const std::array<T, N>& front, const std::array<T, M>& back)
{
    std::array<T, N + M> all{};
    for (std::size_t index = 0; index < N; ++index) {
        all[index] = front[index];
    }
    for (std::size_t index = 0; index < M; ++index) {
        all[N + index] = back[index];
    }
    return all;
}

} // namespace berth::catalog
