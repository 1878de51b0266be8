// Configurations side by side as data: groups of rows, one cell for each configuration, with the difference to the
// baseline. The window, the PDF and the command line show the same rows. Pure functions.
#pragma once

#include "core/comparison/Compared.h"
#include "core/report/Document.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace berth::report {

enum class FactId {
    // verdict
    Verdict,
    MostUsers,
    Users,
    ContextLength,
    InputAndOutput,
    // build
    Hardware,
    MachineName,
    Model,
    Precision,
    KvFormat,
    EngineAndLayout,
    // memory of one device
    MemoryUsed,
    MemoryUsable,
    Weights,
    KvCache,
    Activations,
    Runtime,
    Graphs,
    Free,
    Capacity,
    TokensHeld,
    // speed
    PerUser,
    PerUserInterval,
    FirstToken,
    PerOutputToken,
    System,
    TokensPerDay, // where they are asked
    SystemInterval,
    LimitedBy,
    Measured,
    // power
    PowerIdle,
    PowerActive,
    PowerRated,
    RackUnits, // where they are asked
    // cost
    Purchase,
    PriceFrom, // where a price is the user's own
    Running,
    Owning,
    Total,
    PerMillion,
    BreakEven,
    OneOff, // installation and licences, where they are stated
    PresentValue, // where a rate discounts
    RentMonthly, // of the kind that BreakEven is held against; these where anybody sells it
    RentPerMillion,
    ApiPerMillion,
};

// Which direction of a figure is the better one. Parts of memory, and what was asked, have none.
enum class Better { Neither, Lower, Higher };
[[nodiscard]] Better betterOf(FactId id);

struct FactCell
{
    Text value{NotKnown{}};
    Text difference{}; // to the baseline; empty: it is the baseline, or the two cannot be told apart by a number
    Text remark{}; // why it is not known, what it holds
    Text missed{}; // "min 40 tokens/s": the target that it misses; empty: none
    Text second{}; // smaller, below the value: which run, or how far it is off
    std::optional<VerdictKind> verdict{};
    // Whether what was measured nearby agrees with Berth; beside a predicted speed only if it does not. The remark
    // names the run.
    std::optional<Finding> finding{};
    bool known = false;
    bool differs = false; // from the baseline
    Standing standing = Standing::Neither; // to the baseline
};

struct FactRow
{
    FactId id{};
    Text label{}; // with the unit
    bool figures = true; // aligned by their ends
    std::vector<FactCell> cells{}; // as the configurations

    [[nodiscard]] bool differs() const;
    [[nodiscard]] bool known() const; // of any
};

struct FactGroup
{
    Text title{};
    std::vector<FactRow> rows{};
};

struct Comparison
{
    std::size_t baseline = 0;
    std::vector<FactGroup> groups{}; // only those with rows
};

// Memory in GB or GiB. Rows of what nobody has are left out; those of a load that all share stand in the labels.
[[nodiscard]] Comparison makeComparison(std::span<const comparison::Compared> all, Unit memoryUnit = Unit::Gigabyte);

[[nodiscard]] std::size_t baselineOf(std::span<const comparison::Compared> all);

// "A 8 × H200 141 GB": as charts and tables name it.
[[nodiscard]] std::string letterOf(const comparison::Compared& compared);
[[nodiscard]] std::string nameOf(const comparison::Compared& compared);

// What tells one apart from others of the same name: as little as is enough of precision, engine and layout, machines,
// cache and load; and where nothing does, its number among them. It is one of `all`.
struct ToldApart
{
    int number = 1;
    Text what{}; // empty: the name alone is enough
};
[[nodiscard]] ToldApart toldApart(std::span<const comparison::Compared> all, const comparison::Compared& compared);
[[nodiscard]] std::string numbered(const std::string& name, const ToldApart& told); // "8 × H200 141 GB (2)"

// The name, numbered and with what tells it apart.
[[nodiscard]] Text nameAmong(std::span<const comparison::Compared> all, const comparison::Compared& compared);

// The kind of rent that all are held against: on demand if at least half of those that can be rented offer it, else
// what most offer. Months of different kinds say nothing about each other.
[[nodiscard]] cost::Offer comparedRent(std::span<const comparison::Compared> all);

// What is paid a month while the machines run, and over all years: rent where it is rented. Nothing: no price.
[[nodiscard]] std::optional<Money> monthlyCost(const comparison::Compared& compared);
[[nodiscard]] std::optional<Money> totalCost(const comparison::Compared& compared);
[[nodiscard]] std::optional<UnitPrice>
tokenCost(const comparison::Compared& compared); // of a million, at its utilisation

[[nodiscard]] std::optional<UnitPrice> tokenCostAt(const comparison::Compared& compared,
                                                   double busy); // of a million, busy for that share of the time

[[nodiscard]] Amount amountOf(Money money, bool signShown = false); // whole units without the code

} // namespace berth::report
