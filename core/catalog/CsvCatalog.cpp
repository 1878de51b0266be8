#include "core/catalog/CsvCatalog.h"

#include "core/base/File.h"
#include "core/catalog/ModelRows.h"
#include "core/spec/ParameterCount.h"

#include <fmt/format.h>

namespace berth::catalog {
namespace {

void append(std::vector<Error>& all, std::vector<Error> some)
{
    all.insert(all.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
}

CellTable readTable(const std::string& folder, const TableDefinition& definition)
{
    const std::string name = csvName(definition);
    const Result<std::string> text = readFile(folder + "/" + name, CsvLimits{}.fileBytes);
    if (!text) {
        return {{}, {text.error()}, {}};
    }
    const Result<CsvTable> csv = parseCsv(*text, name);
    return csv ? readCells(*csv, definition, name) : CellTable{{}, {csv.error()}, {}};
}

void note(std::vector<Error>& errors, std::size_t row, const spec::ModelSpec& model, const char* column,
          const spec::ParameterCheck& check)
{
    if (!check.passed()) {
        errors.push_back({ErrorCode::CsvCell,
                          {csvName(table(TableId::Models)), std::to_string(row + kFirstCsvRow), column, model.id.text,
                           fmt::format("computed {} of {}", check.computed, check.published)},
                          {}});
    }
}

} // namespace

CheckedCatalog readCsvCatalog(const std::string& folder)
{
    CheckedCatalog catalog;
    for (std::size_t index = 0; index < kTables; ++index) {
        CellTable read = readTable(folder, tables()[index]);
        const bool sound = read.errors.empty();
        append(catalog.errors, std::move(read.errors));
        if (sound) {
            append(catalog.errors, checkRows(static_cast<TableId>(index), read.rows));
        }
        catalog.cells.push_back(std::move(read.rows));
    }
    append(catalog.errors, checkReferences(catalog.cells));
    return catalog;
}

std::vector<Error> checkParameters(const Cells& cells)
{
    std::vector<Error> errors;
    const std::vector<CellRow>& rows = cells[static_cast<std::size_t>(TableId::Models)];
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const spec::ModelSpec model = makeModel(rows[row]);
        if (!model.sizable) {
            continue;
        }
        note(errors, row, model, "params_total", checkTotalParameters(model));
        if (const auto active = checkActiveParameters(model)) {
            note(errors, row, model, "params_active", *active);
        }
    }
    return errors;
}

} // namespace berth::catalog
