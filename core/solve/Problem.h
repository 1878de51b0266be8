// What is to be solved, resolved: everything a search may choose from and everything a choice must meet. Pointers lead
// into the catalogue, which must outlive it. Plain data; any number of threads may read one.
#pragma once

#include "core/memory/KvFormat.h"
#include "core/solve/Machine.h"
#include "core/spec/EngineSpec.h"
#include "core/spec/MemoryProfile.h"
#include "core/spec/ModelSpec.h"
#include "core/spec/PrecisionSpec.h"
#include "core/units/Currency.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace berth::solve {

// Which number formats a device may run.
enum class PrecisionRule {
    Native, // those that its units compute in
    Unconverted, // also small weights with 16-bit arithmetic
    Listed, // those that the request names, converted on loading if need be
};

// What comes first in the list; what its maker sells no more comes after what can be bought. A machine is taken on the
// fewest nodes that meet everything; only where the price, the power or the space is limited does Throughput take as
// many as bring more output. Among layouts on the same nodes Cost, Power and Pareto take the one with most output under
// the asked requests; the others the one with most output under the largest batch that meets the targets. What is left
// open, the order of the catalogue decides.
enum class Rank {
    Cost, // lowest purchase price; machines without a price come last
    CostPerToken, // lowest cost of ownership for each token that is asked for; see costPerMillion
    Throughput, // most output at the largest batch
    Power, // least nameplate power
    Pareto, // as Cost, but for finer precision alone nothing is kept: beaten is what costs, draws and does no better
};

struct Load
{
    std::int64_t input = 0; // tokens of one request
    std::int64_t output = 0;
    std::int64_t context = 0; // tokens that memory must hold for each request
    std::int64_t concurrency = 1; // requests at the same time, headroom included
};

struct Targets
{
    std::optional<double> leastPerUser; // output tokens per second of one request
    std::optional<double> mostTtft; // seconds until the first token of a typical request
    std::optional<double> leastTokensPerDay; // prompts and answers, at the largest batch, headroom included
};

struct Limits
{
    std::optional<std::int64_t> budget; // minor units of the currency of all prices
    std::optional<double> mostWatts;
    std::optional<int> mostRackUnits;
};

[[nodiscard]] constexpr bool isLimited(const Limits& limits)
{
    return limits.budget || limits.mostWatts || limits.mostRackUnits;
}

// What a configuration must meet.
enum class Constraint {
    Memory, // holds the model and its caches on 64 nodes
    Budget, // minor units
    Power, // watts
    RackUnits,
    Nodes, // that may be had of the given hardware
    PerUser, // tokens per second
    Ttft, // seconds
    TokensPerDay,
    Requests, // at the same time
    Context, // tokens
    Precision, // the formats that are allowed
    Vendors, // of accelerators
    FormFactors,
    Region, // where accelerators can be bought
    Hardware, // is one of the machines that are given
};

// Requests that one engine for one user answers in slots of a step; its speed under more is not modelled, and engines
// that serve many answer them faster. Default of llama.cpp's server: 4 (tools/server/README.md, --parallel).
inline constexpr std::int64_t kMostSlots = 8;

inline constexpr int kMostNodes = 64; // that a search goes to

[[nodiscard]] inline bool holdsContext(const spec::ModelSpec& model, const Load& load)
{
    return !model.maxContext || load.context <= *model.maxContext;
}

// A machine that one rule of the request excludes, and no other.
struct RuledOut
{
    Machine machine;
    Constraint by = Constraint::Vendors;
};

struct Problem
{
    std::vector<const spec::ModelSpec*> models;
    std::vector<const spec::PrecisionSpec*> precisions; // that may be taken, in the order of the catalogue
    std::vector<const spec::EngineSpec*> engines;
    std::vector<const spec::MemoryProfile*> profiles; // of these engines, nothing where there is none
    std::vector<Machine> machines;
    std::vector<RuledOut> ruledOut; // for advice where nothing else helps
    bool anyNumber = false; // of nodes may be had, whatever the machines say
    Currency currency; // of all prices
    PrecisionRule rule = PrecisionRule::Native;
    std::optional<memory::KvFormats> kvFormats; // nothing: 16 bit
    Load load;
    Targets targets;
    Limits limits;
    double growth = 0; // share by which requests and tokens a day were raised
    int spareNodes = 0; // bought and powered beside those that serve
    std::optional<double> tokensPerDay; // prompts and answers that come, without headroom
    double busyShare = 1; // of the hours, in which the asked requests are served; where no tokens a day are known
    Rank rank = Rank::Cost;
    bool local = false; // engines for one user are searched too
    bool showDominated = false;
    bool guessesLast = true; // no pipeline over nodes where anything else meets the problem; false: fewest nodes decide
    bool speedAssumed = false; // nobody asked for the speed of each user; see kReadingSpeed
};

} // namespace berth::solve
