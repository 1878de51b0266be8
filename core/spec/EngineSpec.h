// Serving and local inference engines as data: what they run, their defaults, and the profile of the memory they take
// besides weights and cache. Every constant is a catalogue fact with a source; the memory engine only combines them.
#pragma once

#include "core/base/Id.h"
#include "core/base/Provenance.h"
#include "core/spec/AcceleratorSpec.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace berth::spec {

enum class EngineKind { Server, Local };

// Weight formats an engine has kernels for.
enum class EngineFormat : std::uint32_t {
    SixteenBit = 1u << 0,
    Fp8 = 1u << 1, // per tensor or channel
    Fp8Block = 1u << 2, // 128 x 128 scales
    Fp8WeightOnly = 1u << 3, // FP8 weights on devices without FP8 units
    Int8 = 1u << 4,
    Int8WeightOnly = 1u << 5,
    Int4 = 1u << 6,
    Mxfp4 = 1u << 7,
    Nvfp4 = 1u << 8,
    Fp4WeightOnly = 1u << 9, // FP4 weights on devices without FP4 units
    Gguf = 1u << 10,
};

struct EngineFormats
{
    std::uint32_t bits = 0;
    [[nodiscard]] constexpr bool has(EngineFormat format) const
    {
        return (bits & static_cast<std::uint32_t>(format)) != 0;
    }
};

struct EngineSpec
{
    EngineId id;
    std::string name;
    std::string project; // who makes it
    std::string description;
    EngineKind kind = EngineKind::Server;
    EngineFormats formats;
    std::uint32_t vendors = 0; // bit per spec::Vendor
    std::vector<std::string> lacks; // architectures of these vendors that it does not run on
    std::vector<std::string> kvFormats; // ids of the cache formats it keeps (memory::KvFormat); none: not stated
    std::vector<std::string> hostInstructions; // host processors must have one of them; none: any processor does
    std::string notes;
    Provenance provenance;

    [[nodiscard]] constexpr bool runsOn(Vendor vendor) const
    {
        return (vendors & (1u << static_cast<unsigned>(vendor))) != 0;
    }
    [[nodiscard]] bool runsOn(const AcceleratorSpec& accelerator) const
    {
        return runsOn(accelerator.vendor)
            && std::find(lacks.begin(), lacks.end(), accelerator.architecture) == lacks.end();
    }
    [[nodiscard]] bool keepsCache(std::string_view format) const
    {
        return kvFormats.empty() || std::find(kvFormats.begin(), kvFormats.end(), format) != kvFormats.end();
    }
};

} // namespace berth::spec
