// The options of a command that answers with costs, and the request they stand for.
#pragma once

#include "core/catalog/Catalog.h"
#include "core/cost/CostReport.h"

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

void addCostOptions(CLI::App& command, CostOptions& options);

// A region as the prices of the catalogue spell it; empty stays empty. Errors: UnknownChoice with all of them.
[[nodiscard]] Result<std::string> findRegion(const catalog::Catalog& catalog, const std::string& typed);
// The parts of it that hold whatever is bought: where prices come from, terms of ownership, and what is rented instead.
void addPriceOptions(CLI::App& command, CostOptions& options);
void addTermOptions(CLI::App& command, CostOptions& options);

// What options and the catalogue say about costs, read once; the views of `sources` lead into this object.
class CostDesk
{
public:
    // Errors: FileUnreadable, CsvShape and CsvCell of the price list; UnknownChoice of the region; UnknownCurrency,
    // ValueNotANumber and MissingInput of the rates.
    // Of a price list with several faults, `errors` gets a line for each but the last, which is the error.
    [[nodiscard]] static Result<CostDesk> open(const catalog::Catalog& catalog, const CostOptions& options,
                                               std::ostream& errors);

    // Errors: of the options (MoneyUnreadable, UnknownCurrency, ConflictingInputs ...) and as reportCost.
    // The terms in a currency. Errors: of the options.
    [[nodiscard]] Result<cost::CostRequest> terms(Currency currency) const;

    [[nodiscard]] const std::vector<cost::PriceRow>& ownPrices() const { return m_own; }
    [[nodiscard]] const std::vector<cost::ExchangeRate>& rates() const { return m_rates; }

    // The same with one currency for all that it is asked about: the one named, otherwise that one.
    [[nodiscard]] CostDesk inOneCurrency(const std::string& usual) const;

    // For the end of the costs: the exchange rates as given, and own prices that are dated after today.
    [[nodiscard]] std::string notes() const;

    [[nodiscard]] Result<cost::CostReport> report(const cost::CostSubject& subject, RecordingTrace& trace) const;

private:
    [[nodiscard]] cost::CostSources sources() const;
    [[nodiscard]] Result<Currency> askedCurrency(const cost::CostSubject& subject) const;
    [[nodiscard]] Result<cost::CostRequest> request(const cost::CostSubject& subject) const;

    const catalog::Catalog* m_catalog = nullptr;
    CostOptions m_options;
    std::vector<cost::PriceRow> m_own;
    std::vector<cost::ExchangeRate> m_rates;
};

} // namespace berth::cli
