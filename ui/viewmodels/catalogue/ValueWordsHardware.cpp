// Words of the values of accelerators, systems and networks: a pure data table.
#include "ui/viewmodels/catalogue/ValueWords.h"

#include <QtGlobal>

#include <array>

namespace berth::viewmodels::words {

namespace {

using catalog::TableId;

constexpr std::array kVendor{
    ValueWord{"nvidia", "NVIDIA"},
    ValueWord{"amd", "AMD"},
    ValueWord{"huawei", "Huawei"},
    ValueWord{"apple", "Apple"},
    ValueWord{"intel", "Intel"},
    ValueWord{"google", "Google"},
    ValueWord{"aws", "AWS"},
    ValueWord{"tenstorrent", "Tenstorrent"},
    ValueWord{"cambricon", "Cambricon"},
    ValueWord{"groq", "Groq"},
    ValueWord{"hygon", "Hygon"},
    ValueWord{"moore_threads", "Moore Threads"},
    ValueWord{"metax", "MetaX"},
    ValueWord{"host", QT_TRANSLATE_NOOP("Facts", "processors of the host")},
};
constexpr std::array kNative{
    ValueWord{"fp32", "FP32"}, ValueWord{"tf32", "TF32"},   ValueWord{"fp16", "FP16"}, ValueWord{"bf16", "BF16"},
    ValueWord{"fp8", "FP8"},   ValueWord{"fp6", "FP6"},     ValueWord{"fp4", "FP4"},   ValueWord{"int8", "INT8"},
    ValueWord{"int4", "INT4"}, ValueWord{"mxfp4", "MXFP4"},
};
constexpr std::array kLink{
    ValueWord{"none", QT_TRANSLATE_NOOP("Facts", "no link")},
    ValueWord{"pcie", "PCIe"},
    ValueWord{"nvlink_bridge", QT_TRANSLATE_NOOP("Facts", "NVLink bridge")},
    ValueWord{"nvlink", "NVLink"},
    ValueWord{"xgmi", "Infinity Fabric (xGMI)"},
    ValueWord{"hccs", "HCCS"},
    ValueWord{"ub", "UB (Lingqu)"},
    ValueWord{"ethernet", "Ethernet"},
    ValueWord{"thunderbolt", "Thunderbolt"},
    ValueWord{"other", QT_TRANSLATE_NOOP("Facts", "another link")},
};
constexpr std::array kAvailability{
    ValueWord{"anywhere", QT_TRANSLATE_NOOP("Facts", "anywhere"), QT_TRANSLATE_NOOP("Facts", "no limit is published")},
    ValueWord{"not_china", QT_TRANSLATE_NOOP("Facts", "not in China"),
              QT_TRANSLATE_NOOP("Facts", "a US export licence is needed")},
    ValueWord{"china", QT_TRANSLATE_NOOP("Facts", "made for China")},
    ValueWord{"china_licence", QT_TRANSLATE_NOOP("Facts", "made for China, licence needed"),
              QT_TRANSLATE_NOOP("Facts", "a US export licence has been needed since")},
    ValueWord{"china_unofficial", QT_TRANSLATE_NOOP("Facts", "reworked in China"),
              QT_TRANSLATE_NOOP("Facts", "not by its maker")},
};
constexpr std::array kSystem{
    ValueWord{"server", QT_TRANSLATE_NOOP("Facts", "Server")},
    ValueWord{"workstation", QT_TRANSLATE_NOOP("Facts", "Workstation")},
    ValueWord{"cpu_server", QT_TRANSLATE_NOOP("Facts", "Server without accelerators")},
    ValueWord{"appliance", QT_TRANSLATE_NOOP("Facts", "Appliance")},
    ValueWord{"mac", "Mac"},
    ValueWord{"edge", QT_TRANSLATE_NOOP("Facts", "Edge device")},
};
constexpr std::array kNetwork{
    ValueWord{"scale-up", QT_TRANSLATE_NOOP("Facts", "Scale-up"),
              QT_TRANSLATE_NOOP("Facts", "between the devices of one machine or rack")},
    ValueWord{"scale-out", QT_TRANSLATE_NOOP("Facts", "Scale-out"), QT_TRANSLATE_NOOP("Facts", "between machines")},
    ValueWord{"pcie", "PCIe"},
    ValueWord{"lan", QT_TRANSLATE_NOOP("Facts", "Local network")},
    ValueWord{"desktop", QT_TRANSLATE_NOOP("Facts", "Desktop link")},
    ValueWord{"host", QT_TRANSLATE_NOOP("Facts", "Memory of the host")},
};

constexpr std::array kSets{
    ValueSet{TableId::Accelerators, "vendor", kVendor},
    ValueSet{TableId::Engines, "vendors", kVendor},
    ValueSet{TableId::Accelerators, "native_formats", kNative},
    ValueSet{TableId::Accelerators, "scale_up_kind", kLink},
    ValueSet{TableId::Accelerators, "availability", kAvailability},
    ValueSet{TableId::Systems, "kind", kSystem},
    ValueSet{TableId::Networks, "kind", kNetwork},
};

} // namespace

std::span<const ValueSet> ofHardwareValues()
{
    return kSets;
}

} // namespace berth::viewmodels::words
