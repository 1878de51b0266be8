// Identifiers of catalogue entries, one type per table so that a model id cannot index accelerators.
// Text is the catalogue's own spelling (models: Hugging Face ids; hardware: slugs).
#pragma once

#include <compare>
#include <functional>
#include <string>
#include <utility>

namespace berth {

template <class Tag>
struct Id
{
    std::string text;

    Id() = default;
    explicit Id(std::string value) : text(std::move(value)) { }

    [[nodiscard]] bool empty() const { return text.empty(); }
    friend auto operator<=>(const Id&, const Id&) = default;
};

using ModelId = Id<struct ModelTag>;
using PrecisionId = Id<struct PrecisionTag>;
using AcceleratorId = Id<struct AcceleratorTag>;
using SystemId = Id<struct SystemTag>;
using CpuId = Id<struct CpuTag>;
using NetworkId = Id<struct NetworkTag>;
using EngineId = Id<struct EngineTag>;
using WorkloadId = Id<struct WorkloadTag>;

} // namespace berth

template <class Tag>
struct std::hash<berth::Id<Tag>>
{
    std::size_t operator()(const berth::Id<Tag>& id) const noexcept { return std::hash<std::string>{}(id.text); }
};
