// What a command says about costs: its options, price list and exchange rates, read once, and the reports they come to.
#pragma once

#include "app/cli/CostOptions.h"

#include "core/cost/CostReport.h"

#include <ostream>
#include <span>
#include <string>
#include <vector>

namespace berth::cli {

// The views of `sources` lead into it.
class CostDesk
{
public:
    // Errors: FileUnreadable, CsvShape and CsvCell of the price list; UnknownChoice of the region; UnknownCurrency,
    // ValueNotANumber and MissingInput of the rates.
    // Of a price list with several faults, `errors` gets a line for each but the last, which is the error.
    [[nodiscard]] static Result<CostDesk> open(const catalog::Catalog& catalog, const CostOptions& options,
                                               std::ostream& errors);

    // The terms in a currency. Errors: of the options (MoneyUnreadable, UnknownCurrency, MissingInput ...).
    [[nodiscard]] Result<cost::CostRequest> terms(Currency currency) const;

    [[nodiscard]] const std::vector<cost::PriceRow>& ownPrices() const { return m_own; }
    [[nodiscard]] const std::vector<cost::ExchangeRate>& rates() const { return m_rates; }

    // The same with one currency for all of them: the one named; otherwise, of those in which one of them would be
    // answered alone or is published, the one that leaves least open: most of them have a cost, then fewest own prices
    // are left aside, then least is left out of the sums, then the first of them decides.
    [[nodiscard]] CostDesk inOneCurrency(std::span<const cost::CostSubject> subjects) const;

    // For the end of the costs: the exchange rates as given, own prices that are dated after today, and columns of
    // the price list that are not read.
    [[nodiscard]] std::string notes() const;

    // In the currency named; else in that of a purchase price that names one; else in the usual one of the machine.
    // Errors: as terms and cost::reportCost.
    [[nodiscard]] Result<cost::CostReport> report(const cost::CostSubject& subject, RecordingTrace& trace) const;

private:
    [[nodiscard]] cost::CostSources sources() const;
    [[nodiscard]] std::vector<Currency> currenciesFor(std::span<const cost::CostSubject> subjects) const;
    [[nodiscard]] Result<Currency> askedCurrency(const cost::CostSubject& subject) const;
    [[nodiscard]] Result<cost::CostRequest> request(const cost::CostSubject& subject) const;

    const catalog::Catalog* m_catalog = nullptr;
    CostOptions m_options;
    std::vector<cost::PriceRow> m_own;
    std::vector<cost::ExchangeRate> m_rates;
    std::vector<std::string> m_unread; // columns of the price list
};

} // namespace berth::cli
