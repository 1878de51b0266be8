#include "core/validation/PublishedPools.h"

#include <algorithm>
#include <cmath>
#include <regex>

namespace berth::validation {
namespace {

using performance::ServingLayout;

struct Printed
{
    double devices = 0;
    double workers = 0; // zero is printed where one engine spans the pool
    double tp = 0;
    double ep = 0;
};

// A worker is as large as its share of the pool. Ranks that its heads cannot be dealt to hold attention groups, and so
// do the devices beyond the printed tensor-parallel ranks; both hold whole experts then.
ServingLayout layoutOf(const Printed& pool, const spec::ModelSpec& model, double groups)
{
    ServingLayout layout;
    layout.instances = std::max(1.0, pool.workers);
    layout.ranks = std::max(1.0, std::floor(pool.devices / layout.instances));
    layout.attentionGroups = std::clamp(groups, 1.0, layout.ranks);
    layout.expertRanks = std::min(std::max(pool.ep, 1.0), layout.ranks);
    const int ranks = static_cast<int>(layout.ranks);
    const bool divides = model.attention.heads % ranks == 0;
    if (!divides || pool.tp < layout.ranks) {
        layout.attentionGroups = divides ? std::max(groups, layout.ranks / std::max(pool.tp, 1.0)) : layout.ranks;
        layout.expertRanks = layout.ranks;
    }
    return layout;
}

} // namespace

std::optional<PublishedPools> publishedPools(const catalog::ThroughputMeasurement& row, const spec::ModelSpec& model)
{
    static const std::regex kPools(
        R"((\d+) prefill GPUs \(TP(\d+) EP(\d+), (\d+) workers\) \+ (\d+) decode GPUs \((\d+) workers of TP(\d+) EP(\d+)\))");
    std::smatch found;
    if (!std::regex_search(row.notes, found, kPools))
        return std::nullopt;
    const auto number = [&](std::size_t place) {
        return std::stod(found[place]);
    };
    const Printed prompts{number(1), number(4), number(2), number(3)};
    const Printed answers{number(5), number(6), number(7), number(8)};
    // Engines whose answers run attention groups over experts do the same for prompts.
    const double groups = row.dp.value_or(1);
    return PublishedPools{layoutOf(prompts, model, prompts.ep > 1 && groups > 1 ? prompts.ep : 1),
                          layoutOf(answers, model, groups)};
}

} // namespace berth::validation
