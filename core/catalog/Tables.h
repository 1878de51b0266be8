// Every table of the catalogue by name, in an order in which references point backwards, and the checks that a whole
// catalogue must pass. CSV files and the compiled database are held against the same definitions.
#pragma once

#include "core/catalog/Table.h"

#include <cstddef>
#include <string>
#include <vector>

namespace berth::catalog {

enum class TableId {
    Models,
    Precisions,
    Accelerators,
    Networks,
    Systems,
    Cpus,
    Engines,
    EngineProfiles,
    Prices,
    CostDefaults,
    Workloads,
    Guidance,
    Calibration,
    Intervals,
    MeasuredThroughput,
    MeasuredLocal,
    MeasuredMemory,
    MeasuredLlamaCpp,
    MeasuredFileSizes,
};

inline constexpr std::size_t kFactTables = 14; // loaded when a program starts
inline constexpr std::size_t kTables = 19; // the others are measurements, loaded on demand

// Definitions in the order of TableId; built once, never changed.
[[nodiscard]] const std::vector<TableDefinition>& tables();
[[nodiscard]] const TableDefinition& table(TableId id);

// Checked cells of tables in the order of TableId; possibly the first ones only.
using Cells = std::vector<std::vector<CellRow>>;

// Rules between the cells of one row, for every row. Errors as readCells gives them.
[[nodiscard]] std::vector<Error> checkRows(TableId id, const std::vector<CellRow>& rows);

// Every reference must meet a key. Errors as readCells gives them, with the rule "reference <tables>".
[[nodiscard]] std::vector<Error> checkReferences(const Cells& cells);

// "models" -> "models.csv"
[[nodiscard]] std::string csvName(const TableDefinition& table);

} // namespace berth::catalog
