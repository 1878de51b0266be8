// What someone asks of a search, in the words of the command line: ids as typed, numbers where given. resolveProblem
// looks the names up, checks the numbers and lists the machines that may be bought.
#pragma once

#include "core/base/Result.h"
#include "core/catalog/Catalog.h"
#include "core/solve/Problem.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace berth::solve {

// "4 x L40S" or two nodes of a system.
struct GivenHardware
{
    std::string system; // either a system ...
    std::string accelerator; // ... or an accelerator
    std::int64_t count = 1; // accelerators of one node
    std::optional<std::int64_t> nodes = std::nullopt; // that may be had; nothing: as many as it takes
    bool owned = false; // they are there already
};

struct SolveRequest
{
    std::vector<std::string> models; // at least one
    bool family = false; // also the smaller ones of their families, distilled ones included
    std::vector<std::string> precisions; // empty: by the rule
    bool anyPrecision = false; // without a list: also weights smaller than the arithmetic
    std::string kvPrecision;
    std::vector<std::string> engines; // empty: all; those for one user as far as kMostSlots requests
    std::optional<std::int64_t> users; // each with one request at a time ...
    std::optional<std::int64_t> concurrency; // ... or requests at the same time; empty: 1
    std::string workload; // whose tokens and targets hold where none are given; empty: none
    std::optional<std::int64_t> input, output; // tokens; empty: the workload's, or 1024 and 512
    std::optional<std::int64_t> context; // empty: input + output
    std::optional<double> leastPerUser; // output tokens per second
    bool readsAlong = false; // where neither this nor a workload asks for a speed, kReadingSpeed is taken
    std::optional<double> mostTtftMs;
    std::optional<double> tokensPerDay;
    double headroomPercent = 0; // growth of requests and tokens per day
    std::int64_t spareNodes = 0;
    std::string budget; // "400000 EUR"; empty: none
    std::string currency; // of all prices; empty: the budget's, otherwise US dollars
    std::optional<double> mostKilowatts;
    std::optional<std::int64_t> mostRackUnits;
    std::vector<std::string> vendors; // of accelerators
    std::vector<std::string> formFactors; // server, workstation, cpu_server, appliance, mac, edge
    std::vector<GivenHardware> hardware; // nothing but this
    std::string region; // in which accelerators must be for sale; empty: any. See Machines.h
    bool looseAccelerators = false; // also accelerators for a host of one's own
    Rank rank = Rank::Cost;
    bool showDominated = false;
};

inline constexpr std::int64_t kDefaultInput = 1024;
inline constexpr std::int64_t kDefaultOutput = 512;

// Tokens per second at which a grown-up reads English: 238 words a minute (Brysbaert 2019, "How many words do we read
// per minute?", 190 studies) of about 1.3 tokens each.
inline constexpr double kReadingSpeed = 5;

// Errors: as the look-ups of the catalogue; MissingInput, ConflictingInputs, ValueOutOfRange,
// UnknownChoice, UnknownCurrency, MoneyUnreadable.
[[nodiscard]] Result<Problem> resolveProblem(const catalog::Catalog& catalog, const SolveRequest& asked);

} // namespace berth::solve
