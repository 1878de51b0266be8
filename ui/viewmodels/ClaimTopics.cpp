// The kinds of published claims by name.
#include "ui/viewmodels/AuditWords.h"
#include "ui/viewmodels/Names.h"

#include <QCoreApplication>

#include <algorithm>

namespace berth::viewmodels {

namespace {

struct Topic
{
    std::string_view kind;
    const char* words;
};

constexpr Topic kTopics[]{
    {"vram_required", QT_TRANSLATE_NOOP("ClaimTopics", "Device memory needed")},
    {"minimum_deployment", QT_TRANSLATE_NOOP("ClaimTopics", "Smallest deployment")},
    {"hardware", QT_TRANSLATE_NOOP("ClaimTopics", "Hardware that runs it")},
    {"multi_gpu", QT_TRANSLATE_NOOP("ClaimTopics", "Several devices needed")},
    {"disk_required", QT_TRANSLATE_NOOP("ClaimTopics", "Disk needed")},
    {"ram_required", QT_TRANSLATE_NOOP("ClaimTopics", "Host memory needed")},
    {"ram_min", QT_TRANSLATE_NOOP("ClaimTopics", "Least host memory")},
    {"ram_min_cpu_inference", QT_TRANSLATE_NOOP("ClaimTopics", "Least host memory without a device")},
    {"ram_optimal", QT_TRANSLATE_NOOP("ClaimTopics", "Good host memory")},
    {"ram_optimal_gpu", QT_TRANSLATE_NOOP("ClaimTopics", "Good host memory beside a device")},
    {"params_total", QT_TRANSLATE_NOOP("ClaimTopics", "Parameters")},
    {"params_active", QT_TRANSLATE_NOOP("ClaimTopics", "Parameters used per token")},
    {"native_precision", QT_TRANSLATE_NOOP("ClaimTopics", "Published form")},
    {"training_precision", QT_TRANSLATE_NOOP("ClaimTopics", "Form of training")},
    {"memory_saving_vs_fp16", QT_TRANSLATE_NOOP("ClaimTopics", "Memory saved against FP16")},
    {"memory_saving_vs_fp16_min", QT_TRANSLATE_NOOP("ClaimTopics", "Least memory saved against FP16")},
    {"memory_saving_vs_fp16_max", QT_TRANSLATE_NOOP("ClaimTopics", "Most memory saved against FP16")},
    {"decode_tok_s_min", QT_TRANSLATE_NOOP("ClaimTopics", "Lowest speed of one user")},
    {"decode_tok_s_max", QT_TRANSLATE_NOOP("ClaimTopics", "Highest speed of one user")},
    {"training_gpu_hours", QT_TRANSLATE_NOOP("ClaimTopics", "Device-hours of training")},
    {"training_days", QT_TRANSLATE_NOOP("ClaimTopics", "Days of training")},
    {"training_cost", QT_TRANSLATE_NOOP("ClaimTopics", "Cost of training")},
    {"training_memory", QT_TRANSLATE_NOOP("ClaimTopics", "Memory for training")},
    {"spec_memory", QT_TRANSLATE_NOOP("ClaimTopics", "Memory")},
    {"spec_memory_type", QT_TRANSLATE_NOOP("ClaimTopics", "Kind of memory")},
    {"spec_bandwidth", QT_TRANSLATE_NOOP("ClaimTopics", "Memory bandwidth")},
    {"spec_fp32", QT_TRANSLATE_NOOP("ClaimTopics", "FP32 rate")},
    {"spec_fp16", QT_TRANSLATE_NOOP("ClaimTopics", "FP16 rate")},
    {"spec_fp8", QT_TRANSLATE_NOOP("ClaimTopics", "FP8 rate")},
    {"spec_int8", QT_TRANSLATE_NOOP("ClaimTopics", "INT8 rate")},
    {"spec_tdp", QT_TRANSLATE_NOOP("ClaimTopics", "Power")},
    {"spec_nvlink", QT_TRANSLATE_NOOP("ClaimTopics", "NVLink")},
    {"spec_host", QT_TRANSLATE_NOOP("ClaimTopics", "Machine")},
    {"spec_form_factor", QT_TRANSLATE_NOOP("ClaimTopics", "Form")},
    {"spec_cpu_cores", QT_TRANSLATE_NOOP("ClaimTopics", "Processor cores")},
    {"spec_ai_cores", QT_TRANSLATE_NOOP("ClaimTopics", "AI cores")},
    {"spec_chips", QT_TRANSLATE_NOOP("ClaimTopics", "Chips")},
    {"link_ratio", QT_TRANSLATE_NOOP("ClaimTopics", "Link against another device")},
    {"link_as_memory_bandwidth", QT_TRANSLATE_NOOP("ClaimTopics", "Link taken for memory bandwidth")},
    {"architecture", QT_TRANSLATE_NOOP("ClaimTopics", "Generation")},
    {"china_specific", QT_TRANSLATE_NOOP("ClaimTopics", "Made for China")},
    {"hardware_price", QT_TRANSLATE_NOOP("ClaimTopics", "Price")},
    {"platform", QT_TRANSLATE_NOOP("ClaimTopics", "Platform")},
    {"cpu_cores_min", QT_TRANSLATE_NOOP("ClaimTopics", "Least processor cores")},
    {"cpu_clock", QT_TRANSLATE_NOOP("ClaimTopics", "Clock of the processor")},
    {"cpu_instruction_sets", QT_TRANSLATE_NOOP("ClaimTopics", "Instruction sets")},
    {"cpu_model", QT_TRANSLATE_NOOP("ClaimTopics", "Model of the processor")},
    {"link_nvlink_h20", QT_TRANSLATE_NOOP("ClaimTopics", "NVLink of the H20")},
    {"link_nvlink_a100", QT_TRANSLATE_NOOP("ClaimTopics", "NVLink of the A100")},
    {"link_pcie5", "PCIe 5"},
    {"link_infiniband_hdr", "InfiniBand HDR"},
    {"link_infiniband_ndr", "InfiniBand NDR"},
    {"pool_utilisation_gain", QT_TRANSLATE_NOOP("ClaimTopics", "Utilisation gained in a pool")},
    {"pool_shared_models", QT_TRANSLATE_NOOP("ClaimTopics", "Models that share a pool")},
    {"technique", QT_TRANSLATE_NOOP("ClaimTopics", "Technique")},
};

} // namespace

QString claimTopic(const catalog::GuidanceClaim& claim)
{
    const auto* topic =
        std::find_if(std::begin(kTopics), std::end(kTopics), [&](const Topic& t) { return t.kind == claim.kind; });
    return topic != std::end(kTopics) ? QCoreApplication::translate("ClaimTopics", topic->words) : text(claim.kind);
}

} // namespace berth::viewmodels
