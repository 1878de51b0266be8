// Words of the columns of the accelerators: a pure data table.
#include "ui/viewmodels/catalogue/FactWords.h"

#include <QtGlobal>

#include <array>

namespace berth::viewmodels::words {

namespace {

constexpr std::array kWords{
    FactWord{"vendor", QT_TRANSLATE_NOOP("Facts", "Vendor, for engines")},
    FactWord{"vendor_name", QT_TRANSLATE_NOOP("Facts", "Vendor")},
    FactWord{"architecture", QT_TRANSLATE_NOOP("Facts", "Architecture")},
    FactWord{"release_year", QT_TRANSLATE_NOOP("Facts", "Year")},
    FactWord{"form_factor", QT_TRANSLATE_NOOP("Facts", "Form")},
    FactWord{"chips", QT_TRANSLATE_NOOP("Facts", "Chips")},
    FactWord{"memory_gb", QT_TRANSLATE_NOOP("Facts", "Memory, as sold"), QT_TRANSLATE_NOOP("Facts", "GB")},
    FactWord{"usable_memory_mib", QT_TRANSLATE_NOOP("Facts", "Memory, as tools report"),
             QT_TRANSLATE_NOOP("Facts", "MiB")},
    FactWord{"program_memory_mib", QT_TRANSLATE_NOOP("Facts", "Memory, as programs see"),
             QT_TRANSLATE_NOOP("Facts", "MiB")},
    FactWord{"unified_memory", QT_TRANSLATE_NOOP("Facts", "Shared with the host")},
    FactWord{"fp32_tflops", QT_TRANSLATE_NOOP("Facts", "FP32, dense"), QT_TRANSLATE_NOOP("Facts", "TFLOPS")},
    FactWord{"tf32_tflops", QT_TRANSLATE_NOOP("Facts", "TF32, dense"), QT_TRANSLATE_NOOP("Facts", "TFLOPS")},
    FactWord{"fp16_tflops", QT_TRANSLATE_NOOP("Facts", "FP16, dense"), QT_TRANSLATE_NOOP("Facts", "TFLOPS")},
    FactWord{"bf16_tflops", QT_TRANSLATE_NOOP("Facts", "BF16, dense"), QT_TRANSLATE_NOOP("Facts", "TFLOPS")},
    FactWord{"fp8_tflops", QT_TRANSLATE_NOOP("Facts", "FP8, dense"), QT_TRANSLATE_NOOP("Facts", "TFLOPS")},
    FactWord{"int8_tops", QT_TRANSLATE_NOOP("Facts", "INT8, dense"), QT_TRANSLATE_NOOP("Facts", "TOPS")},
    FactWord{"fp4_tflops", QT_TRANSLATE_NOOP("Facts", "FP4, dense"), QT_TRANSLATE_NOOP("Facts", "TFLOPS")},
    FactWord{"int4_tops", QT_TRANSLATE_NOOP("Facts", "INT4, dense"), QT_TRANSLATE_NOOP("Facts", "TOPS")},
    FactWord{"native_formats", QT_TRANSLATE_NOOP("Facts", "Native formats")},
    FactWord{"native_text", QT_TRANSLATE_NOOP("Facts", "Native formats, as published")},
    FactWord{"scale_up_kind", QT_TRANSLATE_NOOP("Facts", "Scale-up link")},
    FactWord{"scale_up_name", QT_TRANSLATE_NOOP("Facts", "Scale-up link, as published")},
    FactWord{"scale_up_gbs_per_direction", QT_TRANSLATE_NOOP("Facts", "Scale-up link, each direction"),
             QT_TRANSLATE_NOOP("Facts", "GB/s")},
    FactWord{"scale_up_domain", QT_TRANSLATE_NOOP("Facts", "Devices on the link")},
    FactWord{"pcie", QT_TRANSLATE_NOOP("Facts", "PCIe")},
    FactWord{"tdp_kind", QT_TRANSLATE_NOOP("Facts", "Kind of power limit")},
    FactWord{"availability", QT_TRANSLATE_NOOP("Facts", "Where it is sold")},
    FactWord{"regional_notes", QT_TRANSLATE_NOOP("Facts", "Regional notes")},
};

} // namespace

std::span<const FactWord> ofAccelerators()
{
    return kWords;
}

} // namespace berth::viewmodels::words
