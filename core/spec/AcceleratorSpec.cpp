#include "core/spec/AcceleratorSpec.h"

#include <algorithm>
#include <cmath>

namespace berth::spec {

namespace {

// Memory is built from binary chips, so a headline "GB" is a GiB less what the device keeps for itself. Each share is
// (MiB that tools report) / (headline GB x 1024) of a product of that kind whose figure is published.
constexpr double kWhole = 1.0; // A100 81920 of 81920, MI300X 196592 of 196608, Ascend 910B and Gaudi 2
constexpr double kNvidiaStacked = 81559.0 / 81920; // H100; also H200, GH200, H20 and B200 within 0.1 %
constexpr double kNvidiaFullStacks = 275040.0 / 294912; // B300, sold by the full size of its stacks
constexpr double kErrorCorrected = 23034.0 / 24576; // L4; a sixteenth of graphics memory holds check bits
constexpr double kGraphics = 32607.0 / 32768; // RTX 5090; older cards keep less
constexpr double kLowPowerCard = 87973.0 / 98304; // Atlas 300I Duo
constexpr double kSharedWithHost = 98304.0 / 131072; // Ryzen AI Max+ 395; macOS wires three quarters as well
constexpr double kSharedNvidia = 15.0 / 16; // DGX Spark and Jetson: system memory less firmware and driver carve-outs

bool contains(const std::string& text, const char* word)
{
    return text.find(word) != std::string::npos;
}

// NVIDIA's data-centre cards with graphics memory ship with error correction on.
bool correctsErrors(const AcceleratorSpec& a)
{
    return a.vendor == Vendor::Nvidia && !isDesktopCard(a);
}

// What the driver, or the operating system of a machine without accelerators, keeps from programs. NVIDIA: H100 81,559
// MiB and 79.18 GiB, RTX 3090 24,576 MiB and 23.56 GiB (vLLM logs). AMD's figures agree (MI355X 287.98 GiB); Ascend's
// published ones are those of programs already.
double driverBytes(const AcceleratorSpec& a, double reported)
{
    constexpr double kNvidiaLeast = 0.45 * 1024 * 1024 * 1024;
    constexpr double kNvidiaShare = 0.004;
    constexpr double kOperatingSystem = 4.0 * 1024 * 1024 * 1024; // of a server without other work; our assumption
    if (a.vendor == Vendor::Host)
        return std::min(kOperatingSystem, reported);
    return a.vendor == Vendor::Nvidia ? std::max(kNvidiaLeast, kNvidiaShare * reported) : 0;
}

bool soldByFullStacks(const AcceleratorSpec& a)
{
    constexpr double kGbPerStack = 24; // B100 8 stacks; B300 and Rubin 8 of 36 GB
    return std::fmod(a.memoryGb, kGbPerStack) == 0
        && (contains(a.architecture, "Blackwell") || contains(a.architecture, "Rubin"));
}

double usableShare(const AcceleratorSpec& a)
{
    const bool nvidia = a.vendor == Vendor::Nvidia;
    if (a.unifiedMemory)
        return nvidia ? kSharedNvidia : kSharedWithHost;
    if (contains(a.memoryType, "HBM")) {
        if (!nvidia || contains(a.architecture, "Ampere"))
            return kWhole;
        return soldByFullStacks(a) ? kNvidiaFullStacks : kNvidiaStacked;
    }
    if (contains(a.memoryType, "GDDR"))
        return correctsErrors(a) ? kErrorCorrected : kGraphics;
    return contains(a.memoryType, "LPDDR") ? kLowPowerCard : kWhole;
}

} // namespace

bool isDesktopCard(const AcceleratorSpec& accelerator)
{
    return contains(accelerator.name, "RTX") || contains(accelerator.name, "GTX");
}

ReportedMemory programMemory(const AcceleratorSpec& accelerator)
{
    constexpr double kMib = 1024.0 * 1024;
    if (accelerator.programMemoryMib)
        return {Bytes(std::llround(*accelerator.programMemoryMib * kMib)), true};
    const double reported = toDouble(reportedMemory(accelerator).bytes);
    return {Bytes(std::llround(reported - driverBytes(accelerator, reported))), false};
}

ReportedMemory reportedMemory(const AcceleratorSpec& accelerator)
{
    constexpr double kGib = 1024.0 * 1024 * 1024;
    if (accelerator.usableMemoryMib)
        return {Bytes(*accelerator.usableMemoryMib * 1024 * 1024), true};
    return {Bytes(std::llround(accelerator.memoryGb * kGib * usableShare(accelerator))), false};
}

} // namespace berth::spec
