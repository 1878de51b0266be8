// The stored spelling of the closed sets of engine profiles: a pure data table.
#pragma once

#include "core/catalog/EnumTable.h"
#include "core/spec/MemoryProfile.h"

namespace berth::catalog {

template <>
inline constexpr auto kEnumNames<spec::BudgetRule> = std::to_array<EnumNames<spec::BudgetRule>>({
    {spec::BudgetRule::Total, "total"},
    {spec::BudgetRule::FreeAtStart, "free_at_start"},
    {spec::BudgetRule::FreeAfterLoad, "free_after_load"},
});

template <>
inline constexpr auto kEnumNames<spec::StepRule> = std::to_array<EnumNames<spec::StepRule>>({
    {spec::StepRule::ProfileRun, "profile_run"},
    {spec::StepRule::ComputeGraph, "compute_graph"},
});

template <>
inline constexpr auto kEnumNames<spec::OffloadRule> = std::to_array<EnumNames<spec::OffloadRule>>({
    {spec::OffloadRule::None, "none"},
    {spec::OffloadRule::Layers, "layers"},
    {spec::OffloadRule::Experts, "experts"},
});

template <>
inline constexpr auto kEnumNames<spec::CacheRule> = std::to_array<EnumNames<spec::CacheRule>>({
    {spec::CacheRule::Blocks, "blocks"},
    {spec::CacheRule::Pool, "pool"},
    {spec::CacheRule::Cells, "cells"},
});

template <>
inline constexpr auto kEnumNames<spec::CapacityPrint> = std::to_array<EnumNames<spec::CapacityPrint>>({
    {spec::CapacityPrint::Blocks, "blocks"},
    {spec::CapacityPrint::BlocksPerGroup, "blocks_per_group"},
    {spec::CapacityPrint::AtContext, "at_context"},
});

template <>
inline constexpr auto kEnumNames<spec::Mxfp4Kernel> = std::to_array<EnumNames<spec::Mxfp4Kernel>>({
    {spec::Mxfp4Kernel::Unpadded, "unpadded"},
    {spec::Mxfp4Kernel::Marlin, "marlin"},
    {spec::Mxfp4Kernel::Triton, "triton"},
});

template <>
inline constexpr auto kEnumNames<spec::LatentCache> = std::to_array<EnumNames<spec::LatentCache>>({
    {spec::LatentCache::Latent, "latent"},
    {spec::LatentCache::TransposedCopy, "transposed_copy"},
    {spec::LatentCache::Expanded, "expanded"},
});

} // namespace berth::catalog
