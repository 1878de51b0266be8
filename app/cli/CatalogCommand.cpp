#include "app/cli/ExitCodes.h"
#include "app/cli/Json.h"
#include "app/cli/Session.h"
#include "app/cli/TextTable.h"
#include "app/facts/ShippedFacts.h"

#include "core/sizing/Checks.h"

#include <array>
#include <memory>

namespace berth::cli {

namespace {

using catalog::TableId;

// The columns that a list shows for each table; `show` prints all of them.
struct ListedTable
{
    std::string_view word;
    TableId table;
    std::array<std::string_view, 6> columns;
};

constexpr std::array kListed{
    ListedTable{
        "models", TableId::Models, {"id", "display_name", "params_total", "attention", "max_context", "license"}},
    ListedTable{"precisions", TableId::Precisions, {"id", "name", "kind", "weight_bits", "", ""}},
    ListedTable{
        "accelerators", TableId::Accelerators, {"id", "name", "memory_gb", "bandwidth_gbs", "tdp_w", "form_factor"}},
    ListedTable{"systems", TableId::Systems, {"id", "name", "accelerator_id", "accelerator_count", "max_power_w", ""}},
    ListedTable{"networks", TableId::Networks, {"id", "name", "kind", "gbytes_per_s_per_direction", "", ""}},
    ListedTable{"engines", TableId::Engines, {"id", "name", "kind", "", "", ""}},
    ListedTable{"prices", TableId::Prices, {"item_id", "price", "currency", "price_kind", "as_of", "region"}},
    ListedTable{"cost-defaults", TableId::CostDefaults, {"id", "parameter", "value", "low", "high", "currency"}},
    ListedTable{"workloads",
                TableId::Workloads,
                {"id", "input_tokens", "output_tokens", "min_tok_s_per_user", "max_ttft_ms", ""}},
    ListedTable{"guidance", TableId::Guidance, {"id", "model_id", "kind", "value", "unit", "hardware_id"}},
};

struct CatalogOptions
{
    std::string what;
    std::string filter;
    std::string id;
};

std::size_t sizeOf(const catalog::Catalog& catalog, TableId table)
{
    switch (table) {
    case TableId::Models:
        return catalog.models.size();
    case TableId::Precisions:
        return catalog.precisions.size();
    case TableId::Accelerators:
        return catalog.accelerators.size();
    case TableId::Systems:
        return catalog.systems.size();
    case TableId::Cpus:
        return catalog.cpus.size();
    case TableId::Networks:
        return catalog.networks.size();
    case TableId::Engines:
        return catalog.engines.size();
    case TableId::Prices:
        return catalog.prices.size();
    case TableId::CostDefaults:
        return catalog.costDefaults.size();
    case TableId::Workloads:
        return catalog.workloads.size();
    case TableId::Guidance:
        return catalog.guidance.size();
    default:
        return 0;
    }
}

bool matches(const std::vector<catalog::Fact>& facts, const std::string& filter)
{
    if (filter.empty()) {
        return true;
    }
    const std::string wanted = sizing::lowered(filter);
    for (const catalog::Fact& fact : facts) {
        if (sizing::lowered(fact.value).find(wanted) != std::string::npos) {
            return true;
        }
    }
    return false;
}

Json factsJson(const std::vector<catalog::Fact>& facts)
{
    Json json = Json::object();
    for (const catalog::Fact& fact : facts) {
        json[std::string(fact.column)] = fact.value.empty() ? Json() : Json(fact.value);
    }
    return json;
}

std::string valueOf(const std::vector<catalog::Fact>& facts, std::string_view column)
{
    for (const catalog::Fact& fact : facts) {
        if (fact.column == column) {
            return fact.value;
        }
    }
    return {};
}

// Measurements stay in the file until asked for; all kinds are listed together, with the table each row is from.
Result<std::vector<std::vector<catalog::Fact>>> measurements(const std::string& filter)
{
    const auto cells = app::readShippedCells();
    if (!cells) {
        return std::unexpected(cells.error());
    }
    std::vector<std::vector<catalog::Fact>> rows;
    for (std::size_t table = catalog::kFactTables; table < cells->size(); ++table) {
        const catalog::TableDefinition& definition = catalog::tables()[table];
        for (const catalog::CellRow& row : (*cells)[table]) {
            std::vector<catalog::Fact> facts{{"table", std::string(definition.name), true}};
            for (std::size_t column = 0; column < row.size(); ++column) {
                const catalog::Column& described = definition.columns[column];
                facts.push_back({described.name, catalog::cellText(described, row[column]), true});
            }
            if (matches(facts, filter)) {
                rows.push_back(std::move(facts));
            }
        }
    }
    return rows;
}

constexpr ListedTable kMeasurements{"measurements",
                                    TableId::MeasuredThroughput,
                                    {"table", "id", "engine", "model_id", "precision_id", "accelerator_id"}};

void printList(Session& session, const ListedTable& listed, const std::vector<std::vector<catalog::Fact>>& rows)
{
    constexpr std::size_t kWidest = 44;
    std::vector<TextColumn> columns;
    for (const std::string_view column : listed.columns) {
        if (!column.empty()) {
            columns.push_back({std::string(column), Align::Left, kWidest});
        }
    }
    TextTable table(columns);
    for (const auto& facts : rows) {
        std::vector<std::string> cells;
        for (const TextColumn& column : columns) {
            cells.push_back(valueOf(facts, column.title));
        }
        table.add(cells);
    }
    session.out << table.text() << rows.size() << (rows.size() == 1 ? " entry\n" : " entries\n");
}

void answerList(Session& session, const ListedTable& listed, const std::vector<std::vector<catalog::Fact>>& rows)
{
    if (!session.json) {
        printList(session, listed, rows);
        return;
    }
    Json results = Json::array();
    for (const auto& facts : rows) {
        results.push_back(factsJson(facts));
    }
    session.out << dump({{"results", results}});
}

int list(Session& session, const ListedTable& listed, const std::string& filter)
{
    const auto catalog = session.catalog();
    if (!catalog) {
        return fail(session, catalog.error());
    }
    std::vector<std::vector<catalog::Fact>> rows;
    for (std::size_t index = 0; index < sizeOf(**catalog, listed.table); ++index) {
        std::vector<catalog::Fact> facts = catalog::factsOf(**catalog, {listed.table, index});
        if (matches(facts, filter)) {
            rows.push_back(std::move(facts));
        }
    }
    answerList(session, listed, rows);
    return kSuccess;
}

int listMeasurements(Session& session, const std::string& filter)
{
    const auto rows = measurements(filter);
    if (!rows) {
        return fail(session, rows.error());
    }
    answerList(session, kMeasurements, *rows);
    return kSuccess;
}

int show(Session& session, const std::string& id)
{
    const auto catalog = session.catalog();
    if (!catalog) {
        return fail(session, catalog.error());
    }
    const auto entry = catalog::findEntry(**catalog, id);
    if (!entry) {
        return fail(session, entry.error());
    }
    const std::vector<catalog::Fact> facts = catalog::factsOf(**catalog, *entry);
    if (session.json) {
        Json unverified = Json::array();
        for (const catalog::Fact& fact : facts) {
            if (!fact.verified && !fact.value.empty()) {
                unverified.push_back(fact.column);
            }
        }
        session.out << dump({{"table", catalog::table(entry->table).name},
                             {"facts", factsJson(facts)},
                             {"unverified_facts", unverified}});
        return kSuccess;
    }
    TextTable table({{"fact"}, {"value"}, {""}});
    for (const catalog::Fact& fact : facts) {
        if (!fact.value.empty()) {
            table.add({std::string(fact.column), fact.value, fact.verified ? "" : "unverified"});
        }
    }
    session.out << table.text();
    return kSuccess;
}

void addList(CLI::App& command, Session& session, Action& chosen, const std::shared_ptr<CatalogOptions>& options)
{
    CLI::App* list_ = command.add_subcommand("list", "Entries of one table");
    list_->require_subcommand(1);
    for (const ListedTable& listed : kListed) {
        CLI::App* table = list_->add_subcommand(std::string(listed.word), "");
        table->add_option("--filter", options->filter, "Only entries with this text");
        table->add_flag("--json", session.json, "One JSON object on standard output");
        table->callback([&session, &chosen, options, &listed] {
            chosen = [&session, options, &listed] {
                return list(session, listed, options->filter);
            };
        });
    }
    CLI::App* measured = list_->add_subcommand("measurements", "");
    measured->add_option("--filter", options->filter, "Only entries with this text");
    measured->add_flag("--json", session.json, "One JSON object on standard output");
    measured->callback([&session, &chosen, options] {
        chosen = [&session, options] {
            return listMeasurements(session, options->filter);
        };
    });
}

} // namespace

void addCatalogCommand(CLI::App& program, Session& session, Action& chosen)
{
    CLI::App* command = program.add_subcommand("catalog", "The facts that Berth ships, with their sources");
    command->require_subcommand(1);
    const auto options = std::make_shared<CatalogOptions>();
    addList(*command, session, chosen, options);
    CLI::App* one = command->add_subcommand("show", "All facts of one entry with their sources");
    one->add_option("id", options->id, "Id of any table, or an unambiguous part of it")->required();
    one->add_flag("--json", session.json, "One JSON object on standard output");
    one->callback([&session, &chosen, options] {
        chosen = [&session, options] {
            return show(session, options->id);
        };
    });
}

} // namespace berth::cli
