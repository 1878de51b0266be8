#include "core/performance/DeviceRates.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

namespace berth::performance {
namespace {

using spec::AcceleratorSpec;
using spec::ComputeFormat;
using spec::PathKind;

constexpr double kFp8Over16 = 2;
constexpr double kFp4Over16 = 4;
constexpr double kInt8Over16 = 2;
constexpr double kTensorOverFp32 = 2;

double value(const std::optional<FlopsPerSecond>& rate)
{
    return rate ? rate->value : 0;
}

bool lacksSixteenBitUnits(const AcceleratorSpec& a)
{
    return a.architecture == "Pascal" || a.architecture == "Maxwell";
}

// 0: the device has no rate for the class.
double peakOf(const AcceleratorSpec& a, ComputeClass compute, double peak16)
{
    switch (compute) {
    case ComputeClass::Fp8:
        return a.fp8 ? a.fp8->value : kFp8Over16 * peak16;
    case ComputeClass::Fp4:
        return value(a.fp4);
    case ComputeClass::Int8:
        return value(a.int8);
    case ComputeClass::Sixteen:
    case ComputeClass::WeightOnly:
        return peak16;
    }
    return peak16;
}

// Usable bytes per second and direction of sixteen lanes: PCI-SIG line rates less encoding.
struct PcieGeneration
{
    std::string_view name;
    double bytesPerSecond;
};
constexpr std::array<PcieGeneration, 4> kPcie = {{
    {"3.0", 15.75e9},
    {"4.0", 31.5e9},
    {"5.0", 63e9},
    {"6.0", 121e9},
}};
constexpr double kLanes = 16;
constexpr double kUnknownPcie = 31.5e9; // generation 4, in most servers of 2020-24

// "5.0 x16"
double pcieRate(std::string_view text)
{
    for (const PcieGeneration& generation : kPcie) {
        if (!text.starts_with(generation.name))
            continue;
        int lanes = 0;
        const std::size_t cross = text.find('x');
        if (cross != std::string_view::npos)
            std::from_chars(text.data() + cross + 1, text.data() + text.size(), lanes);
        return generation.bytesPerSecond * (lanes > 0 ? lanes / kLanes : 1);
    }
    return kUnknownPcie;
}

bool isFast(spec::LinkKind kind)
{
    switch (kind) {
    case spec::LinkKind::NvLink:
    case spec::LinkKind::NvLinkBridge:
    case spec::LinkKind::Xgmi:
    case spec::LinkKind::Hccs:
    case spec::LinkKind::Ub:
    case spec::LinkKind::Other:
        return true;
    default:
        return false;
    }
}

// NVIDIA's drivers allow no peer access between GeForce cards.
bool lacksPeerAccess(const AcceleratorSpec& a)
{
    return a.name.find("GeForce") != std::string::npos;
}

LinkRates insideNode(const AcceleratorSpec& a, const LinkRequest& request)
{
    const bool joined = a.scaleUpPerDirection && request.ranks <= a.scaleUpDomain;
    const bool usesBridge = a.scaleUpKind == spec::LinkKind::NvLinkBridge;
    if (joined && isFast(a.scaleUpKind) && (request.bridge || !usesBridge))
        return {LinkClass::Fast, a.scaleUpPerDirection->value, false};
    const bool cable = a.scaleUpKind == spec::LinkKind::Ethernet || a.scaleUpKind == spec::LinkKind::Thunderbolt;
    if (joined && cable)
        return {LinkClass::Pcie, a.scaleUpPerDirection->value, false};
    return {lacksPeerAccess(a) ? LinkClass::ThroughHost : LinkClass::Pcie, pcieRate(a.pcie), false};
}

} // namespace

ComputeClass computeClass(const spec::ComputePath& path)
{
    if (path.kind == PathKind::WeightOnly || path.kind == PathKind::Unsupported)
        return ComputeClass::WeightOnly;
    switch (path.compute) {
    case ComputeFormat::Fp8:
        return ComputeClass::Fp8;
    case ComputeFormat::Int8:
        return ComputeClass::Int8;
    case ComputeFormat::Fp4:
        return ComputeClass::Fp4;
    case ComputeFormat::BlockDequantised:
        return ComputeClass::WeightOnly;
    default:
        return ComputeClass::Sixteen;
    }
}

double sixteenBitPeak(const AcceleratorSpec& a)
{
    if (lacksSixteenBitUnits(a) && a.fp32)
        return a.fp32->value;
    if (a.bf16 || a.fp16)
        return value(a.bf16 ? a.bf16 : a.fp16);
    if (a.fp8)
        return a.fp8->value / kFp8Over16;
    if (a.fp4)
        return a.fp4->value / kFp4Over16;
    if (a.int8)
        return a.int8->value / kInt8Over16;
    return kTensorOverFp32 * value(a.fp32);
}

Result<DeviceRates> makeDeviceRates(const AcceleratorSpec& accelerator, ComputeClass compute)
{
    if (!accelerator.bandwidth)
        return failure(ErrorCode::MissingInput, {"bandwidth"}, accelerator.id.text);
    DeviceRates rates;
    rates.bandwidth = accelerator.bandwidth->value;
    rates.peak16 = sixteenBitPeak(accelerator);
    if (rates.peak16 <= 0)
        return failure(ErrorCode::MissingInput, {"compute"}, accelerator.id.text);
    rates.peak = peakOf(accelerator, compute, rates.peak16);
    rates.compute = rates.peak > 0 ? compute : ComputeClass::WeightOnly;
    rates.peak = rates.peak > 0 ? rates.peak : rates.peak16;
    return rates;
}

LinkRates makeLinkRates(const AcceleratorSpec& accelerator, const LinkRequest& request)
{
    // Racks whose fast links join more devices than a board carries reach over nodes; boards end with their node.
    constexpr int kLargestBoard = 16;
    const int inNode = (request.ranks + request.nodes - 1) / request.nodes;
    const bool rack = accelerator.scaleUpDomain > kLargestBoard;
    LinkRates rates = insideNode(accelerator, request);
    rates.acrossNodes = request.nodes > 1 && request.ranks > (rack ? accelerator.scaleUpDomain : inNode);
    if (rates.acrossNodes && request.network && request.network->perDirection)
        rates.perDirection = std::min(rates.perDirection, request.network->perDirection->value);
    return rates;
}

} // namespace berth::performance
