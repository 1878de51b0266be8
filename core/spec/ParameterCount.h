// How many parameters a model has, by component and per token, and whether that agrees with what is published.
// All counts are elements summed over makeTensors(). Requires model.sizable. Pure functions, safe on every thread.
#pragma once

#include "core/spec/Tensor.h"

#include <array>

namespace berth::spec {

struct ParameterCount
{
    std::array<std::int64_t, kComponentCount> elements{};

    [[nodiscard]] std::int64_t of(Component component) const { return elements[static_cast<std::size_t>(component)]; }
    [[nodiscard]] std::int64_t all() const;
    [[nodiscard]] std::int64_t main() const { return all() - of(Component::Mtp); } // what vendors print as the size
};

[[nodiscard]] ParameterCount makeParameterCount(const ModelSpec& model);

// Parameters that one token meets. Publishers disagree on what belongs to it, so every convention is kept; `read` is
// what a decode step of one sequence has to read: everything but the looked-up tables, a tied head included.
struct ActiveParameters
{
    std::int64_t all = 0; // with embedding and head (Qwen, Mixtral, Jamba)
    std::int64_t withoutEmbedding = 0; // gpt-oss, DeepSeek
    std::int64_t withoutEmbeddingAndHead = 0; // GLM-4.5, MiniMax
    std::int64_t vision = 0; // to be added where a publisher counts the tower (Mistral)
    std::int64_t read = 0;
};

[[nodiscard]] ActiveParameters activeParameters(const ModelSpec& model);

// One figure held against the published one. The tolerance of the total follows from how far the row is proven
// (`proof`): counts taken from files 1e-6 (rotary and selection-bias buffers are in some listings), vendors' round
// figures 1 %. Published active figures are cut or rounded to their last printed digit; the nearest convention counts.
struct ParameterCheck
{
    std::int64_t published = 0;
    std::int64_t computed = 0;
    double relativeDifference = 0; // (computed - published) / published
    double tolerance = 0; // largest absolute value of it that is allowed
    [[nodiscard]] bool passed() const;
};

[[nodiscard]] ParameterCheck checkTotalParameters(const ModelSpec& model);
[[nodiscard]] std::optional<ParameterCheck> checkActiveParameters(const ModelSpec& model); // nothing: none published

} // namespace berth::spec
