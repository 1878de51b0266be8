// The options of a command that answers with costs, and the request they stand for.
#pragma once

#include "core/base/Result.h"
#include "core/catalog/Catalog.h"

#include <CLI/CLI.hpp>

#include <optional>
#include <string>
#include <vector>

namespace berth::cli {

// As typed; empty: not given.
struct CostOptions
{
    std::string currency, region, today, prices;
    std::vector<std::string> rates;
    std::string rateDate;
    std::string purchase, installation, licences, software, staff, space;
    std::string tariff, colocation, cloudPrice, apiInput, apiOutput, egress, storage;
    std::optional<double> colocationPower; // kW
    bool colocationWithEnergy = false;
    std::optional<double> support, residual, discount; // per cent
    std::optional<double> pue, utilisation, cloudHours;
    std::optional<int> years;
};

// `usualCurrency`: in words, which one counts where --currency is not given.
void addCostOptions(CLI::App& command, CostOptions& options, const std::string& usualCurrency);

// A region as the prices of the catalogue spell it; empty stays empty. Errors: UnknownChoice with all of them.
[[nodiscard]] Result<std::string> findRegion(const catalog::Catalog& catalog, const std::string& typed);
// The parts of it that hold whatever is bought: where prices come from, terms of ownership, and what is rented instead.
void addPriceOptions(CLI::App& command, CostOptions& options, const std::string& usualCurrency);
void addTermOptions(CLI::App& command, CostOptions& options);

// The words of a command that answers about one machine.
inline constexpr auto kUsualOfMachine = "of own prices of the machine, else USD if there is a price";

} // namespace berth::cli
