// One of several configurations that are held side by side, with everything that a comparison shows of it: estimate,
// speed over the load, what fits at which context, power, cost and the nearest measurement. Plain data; pointers lead
// into the catalogue and the index of measurements, which must outlive it.
#pragma once

#include "core/comparison/Demand.h"
#include "core/cost/CostReport.h"
#include "core/evidence/Evidence.h"
#include "core/sizing/Concurrency.h"
#include "core/sizing/ServingSpeed.h"
#include "core/sizing/Sizing.h"
#include "core/spec/Power.h"

#include <optional>
#include <string>
#include <vector>

namespace berth::comparison {

struct Asked
{
    std::string name; // empty: the configuration's own
    sizing::SizingRequest request;
    int place = 0; // 0 for A, 1 for B ...: letter, colour, marker and dash wherever it is shown
    bool baseline = false; // the one that the others are held against
    bool rented = false; // by the hour instead of bought
    Demand demand{}; // the same for all
};

enum class LoadFit {
    DoesNotFit,
    Fits, // no target is asked
    Meets, // fits, and every target is met
    Slower, // fits, but misses a target
    SpeedNotKnown, // fits; whether it meets the targets cannot be said
};

// Which loads the machines hold and serve as fast as asked: one cell for each number of users at each context, row by
// row.
struct FitMap
{
    std::vector<std::int64_t> contexts; // columns
    std::vector<std::int64_t> users; // rows
    std::vector<LoadFit> cells;
};

struct Compared
{
    Asked asked;
    Result<sizing::Sizing> sizing;
    std::vector<sizing::CurvePoint> curve; // empty: no speed known
    std::optional<performance::Roofline> roofline;
    FitMap fits; // empty where nothing can be estimated
    std::optional<spec::PowerDraw> power;
    Result<cost::CostReport> cost;
    std::vector<TraceStep> costSteps; // the derivation of the cost; only when it is to be explained
    bool searched = false; // measurements were there to look among
    std::optional<evidence::Evidence> measured; // the nearest

    // How it stands to what is asked; what is rented is not held against a budget. Nothing: it cannot be estimated.
    [[nodiscard]] std::vector<Judged> judged() const;
    [[nodiscard]] bool meetsAll() const; // holds the load, and every goal is known and met
    // The rent that stands in for the purchase: on demand if there is one; nullptr: bought, or no price of a rent.
    [[nodiscard]] const cost::CloudAlternative* rent() const;
};

struct Surroundings
{
    const catalog::Catalog& catalog;
    sizing::PreparedModels& prepared;
    const evidence::EvidenceIndex* index = nullptr; // nothing: no measurements
    cost::CostRequest cost; // the same for all: currency, date and what the user set
};

// Safe from any thread as far as the prepared tables are.
[[nodiscard]] Compared estimateCompared(const Asked& asked, const Surroundings& around,
                                        sizing::Explain explain = sizing::Explain::No);

} // namespace berth::comparison
