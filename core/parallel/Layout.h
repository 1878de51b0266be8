// How a model is cut over devices. devices = tp x pp x dp.
// tp: tensor-parallel ranks of one attention group. pp: pipeline stages. dp: data-parallel attention groups of one
// deployment; in mixture-of-experts models the experts are shared by all tp x dp ranks of a stage, in dense models each
// group holds a full copy. ep: ranks over which whole experts are dealt out (1: every expert is cut by all ranks).
// These are vLLM's meanings; SGLang's "tp 8, dp-attention 8" is tp 1, dp 8 here.
#pragma once

#include "core/base/Result.h"
#include "core/spec/ModelSpec.h"

#include <cstdint>
#include <vector>

namespace berth::parallel {

// More ranks than any catalogued fabric joins; keeps products far from overflow.
inline constexpr int kMostRanks = 16384;

struct Layout
{
    int tp = 1;
    int pp = 1;
    int dp = 1;
    int ep = 1;

    [[nodiscard]] constexpr std::int64_t devices() const { return std::int64_t{tp} * pp * dp; }
    [[nodiscard]] constexpr std::int64_t ranksPerStage() const { return std::int64_t{tp} * dp; }
    friend constexpr bool operator==(const Layout&, const Layout&) = default;
};

// Says which rule an impossible layout breaks and which values it allows; also checks that it uses exactly `devices`.
[[nodiscard]] Result<void> checkLayout(const spec::ModelSpec& model, const Layout& layout, int devices);

// True where checkLayout would succeed, without building a message; for the solver's inner loop.
[[nodiscard]] bool isValidLayout(const spec::ModelSpec& model, const Layout& layout, int devices);

// Tensor parallel inside a node as far as the heads allow, `stages` pipeline stages, attention groups over the rest.
// stages must come from stageCounts.
[[nodiscard]] Layout defaultLayout(const spec::ModelSpec& model, int devicesPerNode, int nodes, int stages = 1);

// Numbers of pipeline stages that defaultLayout can be asked for, ascending.
[[nodiscard]] std::vector<int> stageCounts(const spec::ModelSpec& model, int devicesPerNode, int nodes);

} // namespace berth::parallel
