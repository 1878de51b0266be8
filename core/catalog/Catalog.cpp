#include "core/catalog/Catalog.h"

#include "core/catalog/CalibrationRows.h"
#include "core/catalog/CatalogDate.h"
#include "core/catalog/CostRows.h"
#include "core/catalog/EngineProfileRows.h"
#include "core/catalog/FactRows.h"
#include "core/catalog/HardwareRows.h"
#include "core/catalog/IdSearch.h"
#include "core/catalog/ModelRows.h"
#include "core/catalog/SoftwareRows.h"

#include <algorithm>
#include <type_traits>

namespace berth::catalog {
namespace {

template <class T>
std::vector<T> makeRows(std::span<const Field<T>> fields, const std::vector<CellRow>& cells)
{
    std::vector<T> rows;
    rows.reserve(cells.size());
    for (const CellRow& row : cells) {
        rows.push_back(makeRow(fields, std::span<const Cell>(row)));
    }
    return rows;
}

const std::vector<CellRow>& cellsOf(const Cells& cells, TableId id)
{
    return cells[static_cast<std::size_t>(id)];
}

std::string_view nameOf(const spec::ModelSpec& model)
{
    return model.displayName;
}

template <class T>
std::string_view nameOf(const T& entry)
{
    return entry.name;
}

template <class T>
void addSearchable(std::vector<Searchable>& entries, const std::vector<T>& rows)
{
    for (const T& row : rows) {
        entries.push_back({row.id.text, nameOf(row)});
    }
}

template <class T>
Result<const T*> find(const std::vector<T>& rows, std::string_view asked, ErrorCode unknown)
{
    std::vector<Searchable> entries;
    addSearchable(entries, rows);
    const Result<std::size_t> place = findId(entries, asked, unknown);
    if (!place) {
        return std::unexpected(place.error());
    }
    return &rows[*place];
}

template <class I>
std::string_view idText(const I& id)
{
    if constexpr (std::is_same_v<I, std::string>) {
        return id;
    } else {
        return id.text;
    }
}

template <class T, class I>
const T* exact(const std::vector<T>& rows, const I& id)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const T& row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

template <class T>
std::vector<Fact> facts(std::span<const Field<T>> fields, const T& row)
{
    std::vector<Fact> shown;
    for (const Field<T>& field : fields) {
        const Column& column = field.column;
        shown.push_back(
            {column.name, cellText(column, field.write(row, column)), row.provenance.isVerified(column.name)});
    }
    return shown;
}

} // namespace

std::string catalogDate(const Catalog& catalog, const std::function<bool(TableId, std::string_view)>& isLeftOut)
{
    std::string date;
    const auto look = [&](TableId table, const auto& rows) {
        for (const auto& row : rows) {
            if (row.provenance.date > date && !isLeftOut(table, idText(row.id))) {
                date = row.provenance.date;
            }
        }
    };
    look(TableId::Models, catalog.models);
    look(TableId::Accelerators, catalog.accelerators);
    look(TableId::Systems, catalog.systems);
    look(TableId::Prices, catalog.prices);
    look(TableId::Guidance, catalog.guidance);
    return date;
}

Catalog makeCatalog(const Cells& cells)
{
    Catalog catalog;
    for (const CellRow& row : cellsOf(cells, TableId::Models)) {
        catalog.models.push_back(makeModel(row));
    }
    catalog.precisions = makeRows(precisionFields(), cellsOf(cells, TableId::Precisions));
    catalog.accelerators = makeRows(acceleratorFields(), cellsOf(cells, TableId::Accelerators));
    catalog.systems = makeRows(systemFields(), cellsOf(cells, TableId::Systems));
    catalog.cpus = makeRows(cpuFields(), cellsOf(cells, TableId::Cpus));
    catalog.networks = makeRows(networkFields(), cellsOf(cells, TableId::Networks));
    catalog.engines = makeRows(engineFields(), cellsOf(cells, TableId::Engines));
    catalog.profiles = makeRows(engineProfileFields(), cellsOf(cells, TableId::EngineProfiles));
    catalog.prices = makeRows(priceFields(), cellsOf(cells, TableId::Prices));
    catalog.costDefaults = makeRows(costDefaultFields(), cellsOf(cells, TableId::CostDefaults));
    catalog.workloads = makeRows(workloadFields(), cellsOf(cells, TableId::Workloads));
    catalog.guidance = makeRows(guidanceFields(), cellsOf(cells, TableId::Guidance));
    catalog.calibration = makeRows(calibrationFields(), cellsOf(cells, TableId::Calibration));
    catalog.intervals = makeRows(intervalFields(), cellsOf(cells, TableId::Intervals));
    catalog.date = catalogDate(catalog, [](TableId, std::string_view) { return false; });
    return catalog;
}

Result<const spec::ModelSpec*> findModel(const Catalog& catalog, std::string_view asked)
{
    return find(catalog.models, asked, ErrorCode::UnknownModel);
}

Result<const spec::PrecisionSpec*> findPrecision(const Catalog& catalog, std::string_view asked)
{
    return find(catalog.precisions, asked, ErrorCode::UnknownPrecision);
}

Result<const spec::AcceleratorSpec*> findAccelerator(const Catalog& catalog, std::string_view asked)
{
    return find(catalog.accelerators, asked, ErrorCode::UnknownAccelerator);
}

Result<const spec::SystemSpec*> findSystem(const Catalog& catalog, std::string_view asked)
{
    return find(catalog.systems, asked, ErrorCode::UnknownSystem);
}

Result<const spec::CpuSpec*> findCpu(const Catalog& catalog, std::string_view asked)
{
    return find(catalog.cpus, asked, ErrorCode::UnknownEntry);
}

Result<const spec::NetworkSpec*> findNetwork(const Catalog& catalog, std::string_view asked)
{
    return find(catalog.networks, asked, ErrorCode::UnknownNetwork);
}

Result<const spec::EngineSpec*> findEngine(const Catalog& catalog, std::string_view asked)
{
    return find(catalog.engines, asked, ErrorCode::UnknownEngine);
}

Result<const Workload*> findWorkload(const Catalog& catalog, std::string_view asked)
{
    return find(catalog.workloads, asked, ErrorCode::UnknownEntry);
}

const spec::ModelSpec* byId(const Catalog& catalog, const ModelId& id)
{
    return exact(catalog.models, id);
}

const spec::PrecisionSpec* byId(const Catalog& catalog, const PrecisionId& id)
{
    return exact(catalog.precisions, id);
}

const spec::AcceleratorSpec* byId(const Catalog& catalog, const AcceleratorId& id)
{
    return exact(catalog.accelerators, id);
}

const spec::SystemSpec* byId(const Catalog& catalog, const SystemId& id)
{
    return exact(catalog.systems, id);
}

const spec::EngineSpec* byId(const Catalog& catalog, const EngineId& id)
{
    return exact(catalog.engines, id);
}

const spec::NetworkSpec* byId(const Catalog& catalog, const NetworkId& id)
{
    return exact(catalog.networks, id);
}

Result<EntryRef> findEntry(const Catalog& catalog, std::string_view asked)
{
    std::vector<Searchable> entries;
    std::vector<EntryRef> places;
    const auto note = [&](TableId id) {
        for (std::size_t index = 0; places.size() < entries.size(); ++index) {
            places.push_back({id, index});
        }
    };
    addSearchable(entries, catalog.models);
    note(TableId::Models);
    addSearchable(entries, catalog.precisions);
    note(TableId::Precisions);
    addSearchable(entries, catalog.accelerators);
    note(TableId::Accelerators);
    addSearchable(entries, catalog.systems);
    note(TableId::Systems);
    addSearchable(entries, catalog.cpus);
    note(TableId::Cpus);
    addSearchable(entries, catalog.networks);
    note(TableId::Networks);
    addSearchable(entries, catalog.engines);
    note(TableId::Engines);
    for (const cost::PriceRow& price : catalog.prices) {
        entries.push_back({price.id, {}});
    }
    note(TableId::Prices);
    for (const cost::CostDefault& row : catalog.costDefaults) {
        entries.push_back({row.id, {}});
    }
    note(TableId::CostDefaults);
    addSearchable(entries, catalog.workloads);
    note(TableId::Workloads);
    for (const GuidanceClaim& claim : catalog.guidance) {
        entries.push_back({claim.id, {}});
    }
    note(TableId::Guidance);
    const Result<std::size_t> place = findId(entries, asked, ErrorCode::UnknownEntry);
    return place ? Result<EntryRef>(places[*place]) : std::unexpected(place.error());
}

std::vector<Fact> factsOf(const Catalog& catalog, EntryRef entry)
{
    switch (entry.table) {
    case TableId::Models:
        return facts(modelFields(), catalog.models[entry.index]);
    case TableId::Precisions:
        return facts(precisionFields(), catalog.precisions[entry.index]);
    case TableId::Accelerators:
        return facts(acceleratorFields(), catalog.accelerators[entry.index]);
    case TableId::Systems:
        return facts(systemFields(), catalog.systems[entry.index]);
    case TableId::Cpus:
        return facts(cpuFields(), catalog.cpus[entry.index]);
    case TableId::Networks:
        return facts(networkFields(), catalog.networks[entry.index]);
    case TableId::Engines:
        return facts(engineFields(), catalog.engines[entry.index]);
    case TableId::EngineProfiles:
        return facts(engineProfileFields(), catalog.profiles[entry.index]);
    case TableId::Prices:
        return facts(priceFields(), catalog.prices[entry.index]);
    case TableId::CostDefaults:
        return facts(costDefaultFields(), catalog.costDefaults[entry.index]);
    case TableId::Workloads:
        return facts(workloadFields(), catalog.workloads[entry.index]);
    case TableId::Guidance:
        return facts(guidanceFields(), catalog.guidance[entry.index]);
    case TableId::Calibration:
        return facts(calibrationFields(), catalog.calibration[entry.index]);
    case TableId::Intervals:
        return facts(intervalFields(), catalog.intervals[entry.index]);
    default:
        return {};
    }
}

} // namespace berth::catalog
