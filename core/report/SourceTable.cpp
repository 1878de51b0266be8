#include "core/report/SourceTable.h"

#include "core/catalog/Catalog.h"
#include "core/report/FormatText.h"
#include "core/report/HardwareNames.h"
#include "core/report/ShortText.h"
#include "core/report/SystemText.h"

#include <algorithm>

namespace berth::report {

namespace {

Text priceName(const catalog::Catalog& catalog, const cost::PriceRow& row)
{
    for (const spec::AcceleratorSpec& accelerator : catalog.accelerators) {
        if (accelerator.id.text == row.itemId) {
            return acceleratorName(accelerator);
        }
    }
    for (const spec::SystemSpec& system : catalog.systems) {
        if (system.id.text == row.itemId) {
            return systemText(system);
        }
    }
    for (const spec::NetworkSpec& network : catalog.networks) {
        if (network.id.text == row.itemId) {
            return network.name;
        }
    }
    return row.itemId;
}

// Purchase, renting and tokens are told apart; several quotations of one publication are one line.
void addPrices(Table& table, const catalog::Catalog& catalog, const cost::CostReport& cost)
{
    for (const cost::PriceRow* row : usedPrices(cost)) {
        const PhraseCode kind = row->kind == cost::PricedKind::Cloud ? PhraseCode::RentOf
            : row->kind == cost::PricedKind::Api                     ? PhraseCode::TokensOf
                                                                     : PhraseCode::PriceOf;
        const Cell what{.text = phrase(kind, priceName(catalog, *row))};
        const Cell source{.text = priceSource(*row)};
        const bool told = std::ranges::any_of(table.rows, [&](const Row& other) {
            return other.cells[0].text == what.text && other.cells[1].text == source.text;
        });
        if (!told) {
            table.rows.push_back({.cells = {what, source, Cell{.text = dateText(row->asOf)}}});
        }
    }
}

} // namespace

Text priceSource(const cost::PriceRow& row)
{
    const std::string source = shortSource(row.provenance);
    if (!row.own) {
        return source;
    }
    return source.empty() || source == kOwnEntry ? Text(PhraseCode::PriceOfOwnList)
                                                 : Text(phrase(PhraseCode::OwnPriceFrom, source));
}

std::string shortSource(const Provenance& provenance)
{
    constexpr std::size_t kLongest = 150;
    const std::string source = provenance.source.substr(0, provenance.source.find(" | "));
    return source.size() > kLongest ? source.substr(0, source.rfind(' ', kLongest)) + " …" : source;
}

Table sourceTable(const sizing::Configuration& configuration, const cost::CostReport* cost)
{
    Table table;
    table.columns = {Column{.head = PhraseCode::FactsAbout, .share = 0.22},
                     Column{.head = PhraseCode::Source, .share = 0.66},
                     Column{.head = PhraseCode::AsOf, .share = 0.12}};
    const auto add = [&table](Text name, const Provenance& provenance) {
        table.rows.push_back({.cells = {Cell{.text = std::move(name)}, Cell{.text = shortSource(provenance)},
                                        Cell{.text = dateText(provenance.date)}}});
    };
    add(shortened(configuration.model->displayName), configuration.model->provenance);
    add(acceleratorName(configuration.deployment.accelerator()), configuration.deployment.accelerator().provenance);
    add(phrase(PhraseCode::MemoryProfileOf, configuration.engine->name, configuration.profile->id),
        configuration.profile->provenance);
    if (cost != nullptr) {
        addPrices(table, *configuration.catalog, *cost);
    }
    return table;
}

} // namespace berth::report
