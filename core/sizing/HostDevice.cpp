#include "core/sizing/HostDevice.h"

#include <cmath>

namespace berth::sizing {

namespace {

constexpr std::int64_t kBytesPerMib = 1 << 20;

// Every server processor since AVX-512 BF16 or with AMX computes these; older ones convert while loading registers.
constexpr std::uint32_t kHostFormats = static_cast<std::uint32_t>(spec::NativeFormat::Fp32)
    | static_cast<std::uint32_t>(spec::NativeFormat::Fp16) | static_cast<std::uint32_t>(spec::NativeFormat::Bf16)
    | static_cast<std::uint32_t>(spec::NativeFormat::Int8);

} // namespace

Bytes hostMemoryOf(const spec::SystemSpec& system)
{
    constexpr double kBytesPerGib = 1024.0 * 1024.0 * 1024.0;
    return Bytes(std::llround(system.ramGb.value_or(0) * kBytesPerGib));
}

spec::AcceleratorSpec makeHostDevice(const spec::SystemSpec& system)
{
    spec::AcceleratorSpec device;
    device.id = AcceleratorId(system.id.text);
    device.vendor = spec::Vendor::Host;
    device.vendorName = system.vendor;
    device.name = system.cpu;
    device.architecture = "Host";
    device.memoryGb = system.ramGb.value_or(0);
    device.usableMemoryMib = hostMemoryOf(system).value / kBytesPerMib;
    device.memoryType = "RAM";
    device.unifiedMemory = true;
    device.bandwidth = system.ramBandwidth;
    device.native.bits = kHostFormats;
    device.scaleUpKind = spec::LinkKind::None;
    device.tdp = system.maxPower;
    device.provenance = system.provenance;
    return device;
}

} // namespace berth::sizing
