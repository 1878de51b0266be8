#include "core/catalog/HardwareRows.h"

namespace berth::catalog {
namespace {

using spec::AcceleratorSpec;
using spec::CpuSpec;
using spec::NetworkSpec;
using spec::SystemSpec;

constexpr double kGiga = 1e9; // GB/s in bytes per second
constexpr double kTera = 1e12; // TFLOPS in operations per second
constexpr double kMicro = 1e-6;
constexpr double kLeast = 1e-3; // a stated quantity is above zero; unknown ones stay empty

constexpr auto kAccelerator = joined(
    std::array{
        field<&AcceleratorSpec::id>("id").required(),
        field<&AcceleratorSpec::vendor>("vendor").required(),
        field<&AcceleratorSpec::vendorName>("vendor_name").required(),
        field<&AcceleratorSpec::name>("name").required(),
        field<&AcceleratorSpec::architecture>("architecture"),
        field<&AcceleratorSpec::releaseYear>("release_year").range(2010, 2100),
        field<&AcceleratorSpec::formFactor>("form_factor"),
        field<&AcceleratorSpec::chips>("chips").range(1, 16).required(),
        field<&AcceleratorSpec::memoryGb>("memory_gb").range(kLeast, 4096).required(),
        field<&AcceleratorSpec::usableMemoryMib>("usable_memory_mib").range(1, 1 << 22),
        field<&AcceleratorSpec::programMemoryMib>("program_memory_mib").range(1, 1 << 22),
        field<&AcceleratorSpec::memoryType>("memory_type"),
        field<&AcceleratorSpec::unifiedMemory>("unified_memory").required(),
        field<&AcceleratorSpec::bandwidth>("bandwidth_gbs").unit(kGiga).range(kLeast, 1e6),
        field<&AcceleratorSpec::fp32>("fp32_tflops").unit(kTera).range(kLeast, 1e6),
        field<&AcceleratorSpec::tf32>("tf32_tflops").unit(kTera).range(kLeast, 1e6),
        field<&AcceleratorSpec::fp16>("fp16_tflops").unit(kTera).range(kLeast, 1e6),
        field<&AcceleratorSpec::bf16>("bf16_tflops").unit(kTera).range(kLeast, 1e6),
        field<&AcceleratorSpec::fp8>("fp8_tflops").unit(kTera).range(kLeast, 1e6),
        field<&AcceleratorSpec::int8>("int8_tops").unit(kTera).range(kLeast, 1e6),
        field<&AcceleratorSpec::fp4>("fp4_tflops").unit(kTera).range(kLeast, 1e6),
        field<&AcceleratorSpec::int4>("int4_tops").unit(kTera).range(kLeast, 1e6),
        field<&AcceleratorSpec::native>("native_formats").required(),
        field<&AcceleratorSpec::nativeText>("native_text"),
        field<&AcceleratorSpec::scaleUpKind>("scale_up_kind").required(),
        field<&AcceleratorSpec::scaleUpName>("scale_up_name"),
        field<&AcceleratorSpec::scaleUpPerDirection>("scale_up_gbs_per_direction").unit(kGiga).range(kLeast, 1e5),
        field<&AcceleratorSpec::scaleUpDomain>("scale_up_domain").range(1, 1 << 20),
        field<&AcceleratorSpec::pcie>("pcie"),
        field<&AcceleratorSpec::tdp>("tdp_w").range(1, 1e5),
        field<&AcceleratorSpec::tdpKind>("tdp_kind"),
        field<&AcceleratorSpec::availability>("availability"),
        field<&AcceleratorSpec::regionalNotes>("regional_notes"),
        field<&AcceleratorSpec::notes>("notes"),
    },
    provenanceFields<&AcceleratorSpec::provenance>());

constexpr auto kSystem = joined(
    std::array{
        field<&SystemSpec::id>("id").required(),
        field<&SystemSpec::vendor>("vendor").required(),
        field<&SystemSpec::name>("name").required(),
        field<&SystemSpec::kind>("kind").required(),
        field<&SystemSpec::accelerator>("accelerator_id").references("accelerators"),
        field<&SystemSpec::acceleratorCount>("accelerator_count").range(0, 1e5),
        field<&SystemSpec::cpu>("cpu"),
        field<&SystemSpec::cpuSockets>("cpu_sockets").range(0, 1e4),
        field<&SystemSpec::ramGb>("ram_gb").range(kLeast, 1e6),
        field<&SystemSpec::ramBandwidth>("ram_bandwidth_gbs").unit(kGiga).range(kLeast, 1e6),
        field<&SystemSpec::nics>("nics"),
        field<&SystemSpec::scaleOutNetwork>("scale_out_network").references("networks"),
        field<&SystemSpec::scaleOutPorts>("scale_out_ports").range(1, 1e4),
        field<&SystemSpec::scaleOutAdapters>("scale_out_adapters").range(0, 1e4),
        field<&SystemSpec::storage>("storage"),
        field<&SystemSpec::rackUnits>("rack_units").range(1, 1e4),
        field<&SystemSpec::maxPower>("max_power_w").range(1, 1e7),
        field<&SystemSpec::notes>("notes"),
    },
    provenanceFields<&SystemSpec::provenance>());

constexpr auto kCpu = joined(
    std::array{
        field<&CpuSpec::id>("id").required(),
        field<&CpuSpec::vendor>("vendor").required(),
        field<&CpuSpec::name>("name").required(),
        field<&CpuSpec::cores>("cores").range(1, 4096).required(),
        field<&CpuSpec::memoryChannels>("memory_channels").range(1, 64),
        field<&CpuSpec::memoryType>("memory_type"),
        field<&CpuSpec::memoryMts>("memory_mts").range(1, 1e5),
        field<&CpuSpec::bandwidth>("bandwidth_gbs").unit(kGiga).range(kLeast, 1e5),
        field<&CpuSpec::instructionSets>("instruction_sets"),
        field<&CpuSpec::maxMemoryGb>("max_memory_gb").range(kLeast, 1e6),
        field<&CpuSpec::tdp>("tdp_w").range(1, 1e4),
    },
    provenanceFields<&CpuSpec::provenance>());

constexpr auto kNetwork = joined(
    std::array{
        field<&NetworkSpec::id>("id").required(),
        field<&NetworkSpec::name>("name").required(),
        field<&NetworkSpec::kind>("kind").required(),
        field<&NetworkSpec::gigabitsPerSecond>("gigabits_per_s").range(kLeast, 1e6),
        field<&NetworkSpec::perDirection>("gbytes_per_s_per_direction").unit(kGiga).range(kLeast, 1e5).required(),
        field<&NetworkSpec::latency>("latency_us").unit(kMicro).range(kLeast, 1e6),
        field<&NetworkSpec::switchPorts>("switch_ports").range(2, 1e4),
        field<&NetworkSpec::notes>("notes"),
    },
    provenanceFields<&NetworkSpec::provenance>());

} // namespace

std::span<const Field<AcceleratorSpec>> acceleratorFields()
{
    return kAccelerator;
}

std::span<const Field<SystemSpec>> systemFields()
{
    return kSystem;
}

std::span<const Field<CpuSpec>> cpuFields()
{
    return kCpu;
}

std::span<const Field<NetworkSpec>> networkFields()
{
    return kNetwork;
}

std::vector<RowFault> checkAccelerator(const AcceleratorSpec& accelerator)
{
    constexpr double kMibPerGb = 1024.0; // a headline "GB" is at most a GiB
    constexpr double kRounding = 1.01; // DRAM sold as 141 GB shows 143,771 MiB
    std::vector<RowFault> faults;
    const double most = accelerator.memoryGb * kMibPerGb * kRounding;
    if (accelerator.usableMemoryMib && static_cast<double>(*accelerator.usableMemoryMib) > most) {
        faults.push_back({"usable_memory_mib", "at-most memory_gb"});
    }
    if (accelerator.scaleUpDomain > 1 && accelerator.scaleUpKind == spec::LinkKind::None) {
        faults.push_back({"scale_up_kind", "required-if scale_up_domain"});
    }
    const bool china = accelerator.availability != spec::Availability::Anywhere
        && accelerator.availability != spec::Availability::NotChina;
    if (china && accelerator.regionalNotes.empty()) {
        faults.push_back({"regional_notes", "required-if availability"});
    }
    return faults;
}

std::vector<RowFault> checkSystem(const SystemSpec& system)
{
    if (system.accelerator.empty() == (system.acceleratorCount > 0)) {
        return {{"accelerator_count", "required-if accelerator_id"}};
    }
    if (system.scaleOutNetwork.empty() == system.scaleOutPorts.has_value()) {
        return {{"scale_out_ports", "required-if scale_out_network"}};
    }
    return {};
}

} // namespace berth::catalog
