#include "core/performance/LocalDevice.h"

#include "core/performance/DeviceClass.h"
#include "core/performance/DeviceRates.h"

#include <cmath>
#include <string_view>

namespace berth::performance {
namespace {

using memory::GgmlType;
using spec::AcceleratorSpec;
using spec::Vendor;

bool isLowPower(const AcceleratorSpec& a)
{
    return a.memoryType.find("LPDDR") != std::string::npos;
}

std::string cudaClass(const AcceleratorSpec& a)
{
    if (hasStackedMemory(a))
        return "cuda-hbm";
    return isLowPower(a) ? "cuda-soc" : "cuda-card";
}

// The two dies of an Ultra are joined; launches cost more, memory is wider than any single die's.
std::string metalClass(const AcceleratorSpec& a)
{
    constexpr double kWidestSingleDie = 700e9;
    return a.bandwidth && a.bandwidth->value > kWidestSingleDie ? "metal-ultra" : "metal";
}

std::string classOf(const AcceleratorSpec& a, Backend backend)
{
    const std::string kind = isLowPower(a) ? "-apu" : "-card";
    switch (backend) {
    case Backend::Cuda:
        return cudaClass(a);
    case Backend::Metal:
        return metalClass(a);
    case Backend::Rocm:
        return "rocm" + kind;
    case Backend::Vulkan:
        return "vulkan" + kind;
    case Backend::Sycl:
        return "sycl" + kind;
    }
    return {};
}

double value(const std::optional<FlopsPerSecond>& rate)
{
    return rate ? rate->value : 0;
}

} // namespace

Backend usualBackend(const AcceleratorSpec& a)
{
    switch (a.vendor) {
    case Vendor::Nvidia:
        return Backend::Cuda;
    case Vendor::Apple:
        return Backend::Metal;
    case Vendor::Amd:
        return Backend::Rocm;
    case Vendor::Intel:
        return Backend::Sycl;
    default:
        return Backend::Vulkan;
    }
}

EfficiencyScope localScope(const AcceleratorSpec& accelerator, Backend backend)
{
    return {{}, deviceGeneration(accelerator), classOf(accelerator, backend)};
}

Result<LocalRates> makeLocalRates(const AcceleratorSpec& a)
{
    constexpr double kFp16OverFp32 = 2; // of shaders; tensor units are counted by the INT8 rate
    constexpr double kTensorOverFp32 = 4; // median of the catalogue's cards with tensor units
    if (!a.bandwidth)
        return failure(ErrorCode::MissingInput, {"bandwidth"}, a.id.text);
    const double tensor = sixteenBitPeak(a);
    const double derived = a.fp16 ? value(a.fp16) / kFp16OverFp32 : tensor / kTensorOverFp32;
    const double fp32 = a.fp32 ? a.fp32->value : derived;
    if (fp32 <= 0)
        return failure(ErrorCode::MissingInput, {"compute"}, a.id.text);
    double int8 = a.int8 ? a.int8->value : value(a.fp16 ? a.fp16 : a.bf16);
    if (a.vendor == Vendor::Apple) // its shaders have no integer matrix units
        int8 = fp32;
    else if (int8 <= 0)
        int8 = kFp16OverFp32 * fp32;
    return LocalRates{a.bandwidth->value, std::sqrt(fp32 * int8)};
}

BlockKind blockKind(GgmlType type)
{
    switch (type) {
    case GgmlType::Iq1S:
    case GgmlType::Iq1M:
    case GgmlType::Iq2Xxs:
    case GgmlType::Iq2Xs:
    case GgmlType::Iq2S:
    case GgmlType::Iq3Xxs:
    case GgmlType::Iq3S:
        return BlockKind::Iq;
    case GgmlType::Q2K:
    case GgmlType::Q3K:
    case GgmlType::Q4K:
    case GgmlType::Q5K:
    case GgmlType::Q6K:
    case GgmlType::Iq4Nl:
    case GgmlType::Iq4Xs:
        return BlockKind::K;
    default:
        return BlockKind::Simple;
    }
}

} // namespace berth::performance
