// One accelerator product as sold. Rates are dense (2:4 sparse figures are halved on entry, with a note); bandwidth and
// link rates in base units; missing facts are nothing, never zero. A card with two chips is two devices: `chips` says
// so and every figure of this struct is per chip.
#pragma once

#include "core/base/Id.h"
#include "core/base/Provenance.h"
#include "core/units/Quantity.h"

#include <cstdint>
#include <optional>
#include <string>

namespace berth::spec {

enum class Vendor {
    Nvidia,
    Amd,
    Huawei,
    Apple,
    Intel,
    Google,
    Aws,
    Tenstorrent,
    Cambricon,
    Groq,
    Hygon,
    MooreThreads,
    MetaX,
    Host // the processors and memory of a machine without accelerators, taken as one device
};

// Formats with arithmetic units of their own, as a bit set.
enum class NativeFormat : std::uint32_t {
    Fp32 = 1u << 0,
    Tf32 = 1u << 1,
    Fp16 = 1u << 2,
    Bf16 = 1u << 3,
    Fp8 = 1u << 4,
    Fp6 = 1u << 5,
    Fp4 = 1u << 6,
    Int8 = 1u << 7,
    Int4 = 1u << 8,
    Mxfp4 = 1u << 9,
};

struct NativeFormats
{
    std::uint32_t bits = 0;
    [[nodiscard]] constexpr bool has(NativeFormat format) const
    {
        return (bits & static_cast<std::uint32_t>(format)) != 0;
    }
};

// Where it can be bought, as published notes and rules read. Never advice on law.
enum class Availability {
    Anywhere, // nothing else is published
    NotChina, // a US export licence is needed to sell it to China
    China, // made for China
    ChinaLicence, // made for China, where a US licence has been needed since
    ChinaUnofficial, // reworked there without its maker
};

enum class LinkKind { None, Pcie, NvLinkBridge, NvLink, Xgmi, Hccs, Ub, Ethernet, Thunderbolt, Other };

struct AcceleratorSpec
{
    AcceleratorId id;
    Vendor vendor = Vendor::Nvidia;
    std::string vendorName;
    std::string name;
    std::string architecture; // generation name; key of calibration classes
    int releaseYear = 0; // 0: not stated
    std::string formFactor;
    int chips = 1; // devices that software sees per product
    double memoryGb = 0; // headline figure per chip, as sold
    std::optional<std::int64_t> usableMemoryMib; // what tools report, per chip
    std::optional<double> programMemoryMib; // what programs are told (cudaMemGetInfo and its like), per chip
    std::string memoryType;
    bool unifiedMemory = false; // shared with the host processor
    std::optional<BytesPerSecond> bandwidth;
    std::optional<FlopsPerSecond> fp32, tf32, fp16, bf16, fp8, int8, fp4, int4;
    NativeFormats native;
    std::string nativeText;
    LinkKind scaleUpKind = LinkKind::None;
    std::string scaleUpName;
    std::optional<BytesPerSecond> scaleUpPerDirection;
    int scaleUpDomain = 1; // devices joined by the fast link
    std::string pcie;
    std::optional<Watts> tdp;
    std::string tdpKind;
    Availability availability = Availability::Anywhere;
    std::string regionalNotes;
    std::string notes;
    Provenance provenance;
};

// Bytes that tools report for one device: the published MiB where known, otherwise the headline figure under the rule
// of its memory kind (documented at the definition). Never the headline GB against a parameter count.
struct ReportedMemory
{
    Bytes bytes;
    bool measured; // false: derived by rule
};
[[nodiscard]] ReportedMemory reportedMemory(const AcceleratorSpec& accelerator);

// Bytes that a program is told the device has, before it takes any: engines count their utilisation from it. Less than
// the tools' figure where the driver keeps a part for itself.
[[nodiscard]] ReportedMemory programMemory(const AcceleratorSpec& accelerator);

// Desktop and workstation cards by NVIDIA are named RTX or GTX; their driver gives them no peer access over PCIe.
[[nodiscard]] bool isDesktopCard(const AcceleratorSpec& accelerator);

} // namespace berth::spec
