// The kinds of published claims by name.
#include "ui/viewmodels/AuditWords.h"
#include "ui/viewmodels/Names.h"

#include <QCoreApplication>

#include <algorithm>

namespace berth::viewmodels {

namespace {

#define TOPIC(text) QT_TRANSLATE_NOOP("ClaimTopics", text)

struct Topic
{
    std::string_view kind;
    const char* words;
};

constexpr Topic kTopics[]{
    {"vram_required", TOPIC("Device memory needed")},
    {"minimum_deployment", TOPIC("Smallest deployment")},
    {"hardware", TOPIC("Hardware that runs it")},
    {"multi_gpu", TOPIC("Several devices needed")},
    {"disk_required", TOPIC("Disk needed")},
    {"ram_required", TOPIC("Host memory needed")},
    {"ram_min", TOPIC("Least host memory")},
    {"ram_min_cpu_inference", TOPIC("Least host memory without a device")},
    {"ram_optimal", TOPIC("Good host memory")},
    {"ram_optimal_gpu", TOPIC("Good host memory beside a device")},
    {"params_total", TOPIC("Parameters")},
    {"params_active", TOPIC("Parameters used per token")},
    {"native_precision", TOPIC("Published form")},
    {"training_precision", TOPIC("Form of training")},
    {"memory_saving_vs_fp16", TOPIC("Memory saved against FP16")},
    {"memory_saving_vs_fp16_min", TOPIC("Least memory saved against FP16")},
    {"memory_saving_vs_fp16_max", TOPIC("Most memory saved against FP16")},
    {"decode_tok_s_min", TOPIC("Lowest speed of one user")},
    {"decode_tok_s_max", TOPIC("Highest speed of one user")},
    {"training_gpu_hours", TOPIC("Device-hours of training")},
    {"training_days", TOPIC("Days of training")},
    {"training_cost", TOPIC("Cost of training")},
    {"training_memory", TOPIC("Memory for training")},
    {"spec_memory", TOPIC("Memory")},
    {"spec_memory_type", TOPIC("Kind of memory")},
    {"spec_bandwidth", TOPIC("Memory bandwidth")},
    {"spec_fp32", TOPIC("FP32 rate")},
    {"spec_fp16", TOPIC("FP16 rate")},
    {"spec_fp8", TOPIC("FP8 rate")},
    {"spec_int8", TOPIC("INT8 rate")},
    {"spec_tdp", TOPIC("Power")},
    {"spec_nvlink", TOPIC("NVLink")},
    {"spec_host", TOPIC("Machine")},
    {"spec_form_factor", TOPIC("Form")},
    {"spec_cpu_cores", TOPIC("Processor cores")},
    {"spec_ai_cores", TOPIC("AI cores")},
    {"spec_chips", TOPIC("Chips")},
    {"link_ratio", TOPIC("Link against another device")},
    {"link_as_memory_bandwidth", TOPIC("Link taken for memory bandwidth")},
    {"architecture", TOPIC("Generation")},
    {"china_specific", TOPIC("Made for China")},
    {"hardware_price", TOPIC("Price")},
    {"platform", TOPIC("Platform")},
    {"technique", TOPIC("Technique")},
};

#undef TOPIC

} // namespace

QString claimTopic(const catalog::GuidanceClaim& claim)
{
    const auto* topic =
        std::find_if(std::begin(kTopics), std::end(kTopics), [&](const Topic& t) { return t.kind == claim.kind; });
    return topic != std::end(kTopics) ? QCoreApplication::translate("ClaimTopics", topic->words) : text(claim.kind);
}

} // namespace berth::viewmodels
