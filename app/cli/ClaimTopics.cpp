#include "app/cli/ClaimTopics.h"

#include "app/cli/ShownNames.h"
#include "core/report/FormatText.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace berth::cli {

namespace {

struct Topic
{
    std::string_view kind;
    std::string_view words;
};

constexpr Topic kTopics[]{
    {"vram_required", "Device memory needed"},
    {"minimum_deployment", "Smallest deployment"},
    {"hardware", "Hardware that runs it"},
    {"multi_gpu", "Several devices needed"},
    {"disk_required", "Disk needed"},
    {"ram_required", "Host memory needed"},
    {"ram_min", "Least host memory"},
    {"ram_min_cpu_inference", "Least host memory without a device"},
    {"ram_optimal", "Good host memory"},
    {"ram_optimal_gpu", "Good host memory beside a device"},
    {"params_total", "Parameters"},
    {"params_active", "Parameters used per token"},
    {"native_precision", "Published form"},
    {"training_precision", "Form of training"},
    {"memory_saving_vs_fp16", "Memory saved against FP16"},
    {"memory_saving_vs_fp16_min", "Least memory saved against FP16"},
    {"memory_saving_vs_fp16_max", "Most memory saved against FP16"},
    {"decode_tok_s_min", "Lowest speed of one user"},
    {"decode_tok_s_max", "Highest speed of one user"},
    {"training_gpu_hours", "Device-hours of training"},
    {"training_days", "Days of training"},
    {"training_cost", "Cost of training"},
    {"training_memory", "Memory for training"},
    {"spec_memory", "Memory"},
    {"spec_memory_type", "Kind of memory"},
    {"spec_bandwidth", "Memory bandwidth"},
    {"spec_fp32", "FP32 rate"},
    {"spec_fp16", "FP16 rate"},
    {"spec_fp8", "FP8 rate"},
    {"spec_int8", "INT8 rate"},
    {"spec_tdp", "Power"},
    {"spec_nvlink", "NVLink"},
    {"spec_host", "Machine"},
    {"spec_form_factor", "Form"},
    {"spec_cpu_cores", "Processor cores"},
    {"spec_ai_cores", "AI cores"},
    {"spec_chips", "Chips"},
    {"link_ratio", "Link against another device"},
    {"link_as_memory_bandwidth", "Link taken for memory bandwidth"},
    {"architecture", "Generation"},
    {"china_specific", "Made for China"},
    {"hardware_price", "Price"},
    {"platform", "Platform"},
    {"technique", "Technique"},
};

// All digits of a whole number, grouped; billions in words, as guides write parameters.
std::string numberText(double value)
{
    constexpr double kBillion = 1e9;
    constexpr int kMostDecimals = 3;
    if (value >= kBillion) {
        return numberText(value / kBillion) + " billion";
    }
    for (int decimals = 0; decimals < kMostDecimals; ++decimals) {
        const double scaled = value * std::pow(10, decimals);
        if (std::abs(scaled - std::round(scaled)) < 1e-6) {
            return report::formatNumber(value, decimals, {});
        }
    }
    return report::formatNumber(value, kMostDecimals, {});
}

// "bf16" as BF16; a unit or word that is written otherwise stays.
std::string precisionText(const std::string& precision)
{
    if (precision == "int4") {
        return "4 bits";
    }
    std::string upper = precision;
    std::transform(upper.begin(), upper.end(), upper.begin(), [](char letter) {
        return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 32) : letter;
    });
    return upper;
}

std::string modelText(const catalog::Catalog& catalog, const catalog::GuidanceClaim& claim)
{
    const spec::ModelSpec* model = catalog::byId(catalog, claim.model);
    return model != nullptr ? model->displayName : claim.modelText;
}

std::string hardwareText(const catalog::Catalog& catalog, const catalog::GuidanceClaim& claim)
{
    if (const spec::AcceleratorSpec* accelerator = catalog::byId(catalog, claim.accelerator)) {
        const bool several = claim.hardwareCount.value_or(1) > 1;
        return (several ? std::to_string(*claim.hardwareCount) + " × " : "") + shownName(*accelerator);
    }
    const spec::SystemSpec* system = catalog::byId(catalog, SystemId(claim.system));
    return system != nullptr ? shownName(*system) : claim.hardwareText;
}

} // namespace

std::string claimTopic(const std::string& kind)
{
    const auto* topic =
        std::find_if(std::begin(kTopics), std::end(kTopics), [&](const Topic& known) { return known.kind == kind; });
    return topic != std::end(kTopics) ? std::string(topic->words) : kind;
}

std::string claimText(const catalog::Catalog& catalog, const catalog::GuidanceClaim& claim)
{
    std::string text = claimTopic(claim.kind);
    const std::string value = claim.value ? numberText(*claim.value) : claim.valueText;
    if (!value.empty()) {
        // "not supported" has no unit.
        const bool counted = claim.value || value.find_first_of("0123456789") != std::string::npos;
        text += ", " + value + (claim.unit.empty() || !counted ? "" : " " + claim.unit);
    }
    std::string subject = modelText(catalog, claim);
    if (!claim.precision.empty()) {
        subject += (subject.empty() ? "" : " in ") + precisionText(claim.precision);
    }
    const std::string hardware = hardwareText(catalog, claim);
    if (!hardware.empty()) {
        subject += (subject.empty() ? "" : " on ") + hardware;
    }
    return subject.empty() ? text : text + ": " + subject;
}

} // namespace berth::cli
