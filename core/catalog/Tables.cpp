#include "core/catalog/Tables.h"

#include "core/catalog/CalibrationRows.h"
#include "core/catalog/CostRows.h"
#include "core/catalog/EngineProfileRows.h"
#include "core/catalog/FactRows.h"
#include "core/catalog/HardwareRows.h"
#include "core/catalog/MeasurementRows.h"
#include "core/catalog/ModelRows.h"
#include "core/catalog/SoftwareRows.h"

#include <string_view>
#include <unordered_set>

namespace berth::catalog {
namespace {

using Keys = std::unordered_set<std::string_view>;

Error cellError(const TableDefinition& table, std::size_t row, std::string_view column, std::string value,
                std::string rule)
{
    return {
        ErrorCode::CsvCell,
        {csvName(table), std::to_string(row + kFirstCsvRow), std::string(column), std::move(value), std::move(rule)},
        {}};
}

template <class T>
std::vector<Error> faultsOf(const TableDefinition& table, std::span<const Field<T>> fields,
                            std::vector<RowFault> (*check)(const T&), const std::vector<CellRow>& rows)
{
    std::vector<Error> errors;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (RowFault& fault : check(makeRow(fields, std::span<const Cell>(rows[row])))) {
            const std::string key = cellText(table.columns.front(), rows[row].front());
            errors.push_back(cellError(table, row, fault.column, key, std::move(fault.rule)));
        }
    }
    return errors;
}

bool meets(const Cells& cells, std::string_view references, const std::vector<Keys>& keys, std::string_view value)
{
    for (std::size_t index = 0; index < cells.size(); ++index) {
        const std::string_view name = tables()[index].name;
        const std::size_t place = references.find(name);
        if (place != std::string_view::npos && keys[index].contains(value)) {
            return true;
        }
    }
    return false;
}

std::vector<Keys> keysOf(const Cells& cells)
{
    std::vector<Keys> keys(cells.size());
    for (std::size_t index = 0; index < cells.size(); ++index) {
        for (const CellRow& row : cells[index]) {
            if (const auto* key = std::get_if<std::string>(&row.front())) {
                keys[index].insert(*key);
            }
        }
    }
    return keys;
}

} // namespace

const std::vector<TableDefinition>& tables()
{
    static const std::vector<TableDefinition> all = {
        makeDefinition("models", modelFields()),
        makeDefinition("precisions", precisionFields()),
        makeDefinition("accelerators", acceleratorFields()),
        makeDefinition("networks", networkFields()),
        makeDefinition("systems", systemFields()),
        makeDefinition("cpus", cpuFields()),
        makeDefinition("engines", engineFields()),
        makeDefinition("engine_profiles", engineProfileFields()),
        makeDefinition("prices", priceFields()),
        makeDefinition("cost_defaults", costDefaultFields()),
        makeDefinition("workloads", workloadFields()),
        makeDefinition("guidance", guidanceFields()),
        makeDefinition("calibration", calibrationFields()),
        makeDefinition("intervals", intervalFields()),
        makeDefinition("measured_throughput", throughputFields()),
        makeDefinition("measured_local", localFields()),
        makeDefinition("measured_memory", memoryFields()),
        makeDefinition("measured_llamacpp_memory", llamaCppFields()),
        makeDefinition("measured_file_sizes", fileSizeFields()),
    };
    return all;
}

const TableDefinition& table(TableId id)
{
    return tables()[static_cast<std::size_t>(id)];
}

std::string csvName(const TableDefinition& table)
{
    return std::string(table.name) + ".csv";
}

std::vector<Error> checkRows(TableId id, const std::vector<CellRow>& rows)
{
    const TableDefinition& definition = table(id);
    switch (id) {
    case TableId::Models:
        return faultsOf(definition, modelFields(), checkModel, rows);
    case TableId::Precisions:
        return faultsOf(definition, precisionFields(), checkPrecision, rows);
    case TableId::Accelerators:
        return faultsOf(definition, acceleratorFields(), checkAccelerator, rows);
    case TableId::Systems:
        return faultsOf(definition, systemFields(), checkSystem, rows);
    case TableId::EngineProfiles:
        return faultsOf(definition, engineProfileFields(), checkEngineProfile, rows);
    case TableId::Prices:
        return faultsOf(definition, priceFields(), checkPrice, rows);
    case TableId::CostDefaults:
        return faultsOf(definition, costDefaultFields(), checkCostDefault, rows);
    case TableId::Workloads:
        return faultsOf(definition, workloadFields(), checkWorkload, rows);
    case TableId::Calibration:
        return faultsOf(definition, calibrationFields(), checkCalibration, rows);
    case TableId::Intervals:
        return faultsOf(definition, intervalFields(), checkInterval, rows);
    case TableId::Guidance:
        return faultsOf(definition, guidanceFields(), checkGuidance, rows);
    default:
        return {};
    }
}

std::vector<Error> checkReferences(const Cells& cells)
{
    const std::vector<Keys> keys = keysOf(cells);
    std::vector<Error> errors;
    for (std::size_t index = 0; index < cells.size(); ++index) {
        const TableDefinition& definition = tables()[index];
        for (std::size_t place = 0; place < definition.columns.size(); ++place) {
            const Column& column = definition.columns[place];
            for (std::size_t row = 0; !column.references.empty() && row < cells[index].size(); ++row) {
                const auto* value = std::get_if<std::string>(&cells[index][row][place]);
                if (value != nullptr && !meets(cells, column.references, keys, *value)) {
                    errors.push_back(
                        cellError(definition, row, column.name, *value, "reference " + std::string(column.references)));
                }
            }
        }
    }
    return errors;
}

} // namespace berth::catalog
