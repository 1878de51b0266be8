// The report on configurations side by side as data: what is compared, the key table, every difference to the baseline,
// charts, assumptions with their sources, and what is left out.
#pragma once

#include "core/base/Finding.h"
#include "core/report/Comparison.h"

#include <functional>
#include <string>

namespace berth::report {

struct ComparisonReportDetails
{
    std::string title; // empty: the model's name and the number of configurations
    std::string seller;
    std::string author;
    std::string logo; // see Furniture
    std::string sellerNote; // see Furniture
    std::string catalogueDate; // ISO
    Date date;
    std::string language = "en";
    Paper paper = Paper::A4;
    Unit memoryUnit = Unit::Gigabyte;
    std::vector<cost::ExchangeRate> rates; // that the user set
    std::vector<Text> remarks; // sentences below the key figures, such as why there is no price
};

// Of at least one configuration.
[[nodiscard]] ReportDocument makeComparisonReport(std::span<const comparison::Compared> all,
                                                  const ComparisonReportDetails& details);

// Why some have no cost: a sentence once where it holds for all, with their letters otherwise.
[[nodiscard]] std::vector<Text> costRemarks(std::span<const comparison::Compared> all,
                                            const std::function<std::string(const Error&)>& sentence);

// Which speeds are a guess and why: "C: 13 pipeline stages stand on several nodes: ..."
[[nodiscard]] std::vector<Text> guessRemarks(std::span<const comparison::Compared> all,
                                             const std::function<std::string(const berth::Finding&)>& sentence);

// How the amounts of each come about; without rows where nothing has a price.
[[nodiscard]] Table formulaTable(std::span<const comparison::Compared> all);

// What the costs rest on, with its source, and every part of each purchase; no rows where no cost is known.
[[nodiscard]] Table assumptionTable(std::span<const comparison::Compared> all,
                                    const std::vector<cost::ExchangeRate>& rates = {});

} // namespace berth::report
