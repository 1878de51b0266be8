// The five kinds of measurement files. The catalogue ships them as measured_<kind>.csv; files of users have the same
// columns and are read leniently: unknown columns are ignored, missing ones are empty.
#pragma once

#include "core/catalog/Measurements.h"
#include "core/catalog/Table.h"

namespace berth::catalog {

[[nodiscard]] std::span<const Field<ThroughputMeasurement>> throughputFields();
[[nodiscard]] std::span<const Field<LocalMeasurement>> localFields();
[[nodiscard]] std::span<const Field<MemoryMeasurement>> memoryFields();
[[nodiscard]] std::span<const Field<LlamaCppMeasurement>> llamaCppFields();
[[nodiscard]] std::span<const Field<FileSizeMeasurement>> fileSizeFields();

template <class T>
[[nodiscard]] std::span<const Field<T>> measurementFields();
template <>
inline std::span<const Field<ThroughputMeasurement>> measurementFields()
{
    return throughputFields();
}
template <>
inline std::span<const Field<LocalMeasurement>> measurementFields()
{
    return localFields();
}
template <>
inline std::span<const Field<MemoryMeasurement>> measurementFields()
{
    return memoryFields();
}
template <>
inline std::span<const Field<LlamaCppMeasurement>> measurementFields()
{
    return llamaCppFields();
}
template <>
inline std::span<const Field<FileSizeMeasurement>> measurementFields()
{
    return fileSizeFields();
}

template <class T>
struct MeasurementTable
{
    std::vector<T> rows; // empty if there are errors
    std::vector<Error> errors; // CsvShape: the file as a whole cannot be read
    std::vector<Error> ignored; // CsvCell: cells that say nothing readable; they count as empty
};

// A file of a user: `validate`, `calibrate`. Ids of models and hardware are not looked up.
template <class T>
[[nodiscard]] MeasurementTable<T> readMeasurements(std::string_view csv, std::string_view file)
{
    MeasurementTable<T> table;
    const Result<CsvTable> parsed = parseCsv(csv, file);
    if (!parsed) {
        table.errors.push_back(parsed.error());
        return table;
    }
    const auto fields = measurementFields<T>();
    CellTable cells = readCells(*parsed, makeDefinition<T>("measurements", fields), file, Header::Lenient);
    table.errors = std::move(cells.errors);
    table.ignored = std::move(cells.ignored);
    if (table.errors.empty()) {
        for (const CellRow& row : cells.rows) {
            table.rows.push_back(makeRow(fields, std::span<const Cell>(row)));
        }
    }
    return table;
}

} // namespace berth::catalog
