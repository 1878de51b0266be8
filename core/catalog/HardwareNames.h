// The stored spelling of the closed sets of accelerators, systems and networks: a pure data table.
#pragma once

#include "core/catalog/EnumTable.h"
#include "core/spec/AcceleratorSpec.h"
#include "core/spec/SystemSpec.h"

namespace berth::catalog {

template <>
inline constexpr auto kEnumNames<spec::Vendor> = std::to_array<EnumNames<spec::Vendor>>({
    {spec::Vendor::Nvidia, "nvidia"},
    {spec::Vendor::Amd, "amd"},
    {spec::Vendor::Huawei, "huawei"},
    {spec::Vendor::Apple, "apple"},
    {spec::Vendor::Intel, "intel"},
    {spec::Vendor::Google, "google"},
    {spec::Vendor::Aws, "aws"},
    {spec::Vendor::Tenstorrent, "tenstorrent"},
    {spec::Vendor::Cambricon, "cambricon"},
    {spec::Vendor::Groq, "groq"},
    {spec::Vendor::Hygon, "hygon"},
    {spec::Vendor::MooreThreads, "moore_threads"},
    {spec::Vendor::MetaX, "metax"},
    {spec::Vendor::Host, "host"},
});

template <>
inline constexpr auto kEnumNames<spec::NativeFormat> = std::to_array<EnumNames<spec::NativeFormat>>({
    {spec::NativeFormat::Fp32, "fp32"},
    {spec::NativeFormat::Tf32, "tf32"},
    {spec::NativeFormat::Fp16, "fp16"},
    {spec::NativeFormat::Bf16, "bf16"},
    {spec::NativeFormat::Fp8, "fp8"},
    {spec::NativeFormat::Fp6, "fp6"},
    {spec::NativeFormat::Fp4, "fp4"},
    {spec::NativeFormat::Int8, "int8"},
    {spec::NativeFormat::Int4, "int4"},
    {spec::NativeFormat::Mxfp4, "mxfp4"},
});

template <>
inline constexpr auto kEnumNames<spec::LinkKind> = std::to_array<EnumNames<spec::LinkKind>>({
    {spec::LinkKind::None, "none"},
    {spec::LinkKind::Pcie, "pcie"},
    {spec::LinkKind::NvLinkBridge, "nvlink_bridge"},
    {spec::LinkKind::NvLink, "nvlink"},
    {spec::LinkKind::Xgmi, "xgmi"},
    {spec::LinkKind::Hccs, "hccs"},
    {spec::LinkKind::Ub, "ub"},
    {spec::LinkKind::Ethernet, "ethernet"},
    {spec::LinkKind::Thunderbolt, "thunderbolt"},
    {spec::LinkKind::Other, "other"},
});

template <>
inline constexpr auto kEnumNames<spec::SystemKind> = std::to_array<EnumNames<spec::SystemKind>>({
    {spec::SystemKind::Server, "server"},
    {spec::SystemKind::Workstation, "workstation"},
    {spec::SystemKind::CpuServer, "cpu_server"},
    {spec::SystemKind::Appliance, "appliance"},
    {spec::SystemKind::Mac, "mac"},
    {spec::SystemKind::Edge, "edge"},
});

template <>
inline constexpr auto kEnumNames<spec::Availability> = std::to_array<EnumNames<spec::Availability>>({
    {spec::Availability::Anywhere, "anywhere"},
    {spec::Availability::NotChina, "not_china"},
    {spec::Availability::China, "china"},
    {spec::Availability::ChinaLicence, "china_licence"},
    {spec::Availability::ChinaUnofficial, "china_unofficial"},
});

template <>
inline constexpr auto kEnumNames<spec::NetworkKind> = std::to_array<EnumNames<spec::NetworkKind>>({
    {spec::NetworkKind::ScaleUp, "scale-up"},
    {spec::NetworkKind::ScaleOut, "scale-out"},
    {spec::NetworkKind::Pcie, "pcie"},
    {spec::NetworkKind::Lan, "lan"},
    {spec::NetworkKind::Desktop, "desktop"},
    {spec::NetworkKind::Host, "host"},
});

} // namespace berth::catalog
