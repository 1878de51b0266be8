#include "ui/viewmodels/catalogue/TableViews.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace berth::viewmodels {

namespace {

using catalog::TableId;
using Column = ListedColumn;
using Heading = std::string_view;

constexpr double kBillion = 1e9;

constexpr std::array kModels{
    Column{.column = "display_name"},
    Column{.column = "publisher", .width = 96},
    Column{.column = "release_date", .width = 82},
    Column{.column = "params_total",
           .width = 82,
           .divisor = kBillion,
           .decimals = 1,
           .unit = QT_TRANSLATE_NOOP("Facts", "billion")},
    Column{.column = "params_active",
           .width = 70,
           .title = QT_TRANSLATE_NOOP("Facts", "Active"),
           .divisor = kBillion,
           .decimals = 1,
           .unit = QT_TRANSLATE_NOOP("Facts", "billion")},
    Column{.column = "max_context", .width = 82, .title = QT_TRANSLATE_NOOP("Facts", "Context")},
    Column{.column = "attention", .width = 70},
    Column{.column = "license", .width = 96},
};
constexpr std::array kModelHeading{Heading("family"), Heading("publisher"), Heading("release_date"),
                                   Heading("license")};

constexpr std::array kAccelerators{
    Column{.column = "name"},
    Column{.column = "vendor_name", .width = 62},
    Column{.column = "memory_gb", .width = 54, .title = QT_TRANSLATE_NOOP("Facts", "Memory")},
    Column{.column = "usable_memory_mib", .width = 78, .title = QT_TRANSLATE_NOOP("Facts", "Tools report")},
    Column{.column = "bandwidth_gbs", .width = 70, .title = QT_TRANSLATE_NOOP("Facts", "Bandwidth"), .decimals = 0},
    Column{.column = "bf16_tflops", .width = 54, .title = QT_TRANSLATE_NOOP("Facts", "BF16"), .decimals = 0},
    Column{.column = "fp8_tflops", .width = 54, .title = QT_TRANSLATE_NOOP("Facts", "FP8"), .decimals = 0},
    Column{.column = "tdp_w", .width = 46, .title = QT_TRANSLATE_NOOP("Facts", "Power")},
    Column{.column = "release_year", .width = 40},
};
constexpr std::array kAcceleratorHeading{Heading("vendor_name"), Heading("architecture"), Heading("release_year"),
                                         Heading("form_factor")};

constexpr std::array kSystems{
    Column{.column = "name"},
    Column{.column = "vendor", .width = 90},
    Column{.column = "kind", .width = 100},
    Column{.column = "accelerator_id", .width = 150},
    Column{.column = "accelerator_count", .width = 84, .title = QT_TRANSLATE_NOOP("Facts", "Accelerators")},
    Column{.column = "ram_gb", .width = 84},
    Column{.column = "max_power_w", .width = 84, .title = QT_TRANSLATE_NOOP("Facts", "Power")},
};
constexpr std::array kSystemHeading{Heading("vendor"), Heading("kind")};

constexpr std::array kCpus{
    Column{.column = "name"},
    Column{.column = "vendor", .width = 74},
    Column{.column = "cores", .width = 60},
    Column{.column = "memory_channels", .width = 72, .title = QT_TRANSLATE_NOOP("Facts", "Channels")},
    Column{.column = "memory_type", .width = 96},
    Column{.column = "memory_mts", .width = 74, .title = QT_TRANSLATE_NOOP("Facts", "Rate")},
    Column{.column = "bandwidth_gbs", .width = 80, .title = QT_TRANSLATE_NOOP("Facts", "Bandwidth")},
    Column{.column = "tdp_w", .width = 60, .title = QT_TRANSLATE_NOOP("Facts", "Power")},
};
constexpr std::array kNameHeading{Heading("vendor")};

constexpr std::array kNetworks{
    Column{.column = "name"},
    Column{.column = "kind", .width = 90},
    Column{.column = "gigabits_per_s", .width = 90},
    Column{.column = "gbytes_per_s_per_direction", .width = 120},
    Column{.column = "latency_us", .width = 80},
};
constexpr std::array kKindHeading{Heading("kind")};

constexpr std::array kPrecisions{
    Column{.column = "name"},
    Column{.column = "kind", .width = 100},
    Column{.column = "weight_bits", .width = 100, .decimals = 2},
    Column{.column = "compute", .width = 130},
    Column{.column = "quantised_part", .width = 110},
};

constexpr std::array kEngines{
    Column{.column = "name"},
    Column{.column = "project", .width = 170},
    Column{.column = "kind", .width = 80},
    Column{.column = "vendors", .width = 260},
};
constexpr std::array kProjectHeading{Heading("project"), Heading("kind")};

constexpr std::array kProfiles{
    Column{.column = "id"},
    Column{.column = "engine", .width = 110},
    Column{.column = "from_version", .width = 96},
    Column{.column = "until_version", .width = 108},
    Column{.column = "utilization", .width = 100, .title = QT_TRANSLATE_NOOP("Facts", "Memory used")},
    Column{.column = "block_tokens", .width = 110},
};
constexpr std::array kEngineHeading{Heading("engine")};

constexpr std::array kPrices{
    Column{.column = "item_id"},
    Column{.column = "price", .width = 84},
    Column{.column = "currency", .width = 70},
    Column{.column = "unit", .width = 120},
    Column{.column = "price_kind", .width = 90},
    Column{.column = "as_of", .width = 86},
    Column{.column = "region", .width = 64},
};
constexpr std::array kPriceHeading{Heading("price_kind"), Heading("region"), Heading("as_of")};

constexpr std::array kCosts{
    Column{.column = "parameter"},
    Column{.column = "value", .width = 90},
    Column{.column = "low", .width = 80},
    Column{.column = "high", .width = 80},
    Column{.column = "currency", .width = 80},
    Column{.column = "region", .width = 80},
};
constexpr std::array kRegionHeading{Heading("region")};

constexpr std::array kWorkloads{
    Column{.column = "name"},
    Column{.column = "input_tokens", .width = 84},
    Column{.column = "output_tokens", .width = 84},
    Column{.column = "min_tok_s_per_user", .width = 120},
    Column{.column = "max_ttft_ms", .width = 140},
};

constexpr std::array kGuidance{
    Column{.column = "model_id", .otherwise = "model_text"},
    Column{.column = "kind", .width = 140},
    Column{.column = "value", .width = 90, .otherwise = "value_text"},
    Column{.column = "unit", .width = 84},
    Column{.column = "accelerator_id", .width = 150, .otherwise = "hardware_text"},
    Column{.column = "precision", .width = 80, .title = QT_TRANSLATE_NOOP("Facts", "Precision")},
};

constexpr std::array kRuns{
    Column{.column = "model_id", .otherwise = "model"},
    Column{.column = "precision_id", .width = 90, .otherwise = "weights_precision"},
    Column{.column = "accelerator_id", .width = 120, .otherwise = "accelerator"},
    Column{.column = "n_accelerators", .width = 60},
    Column{.column = "engine", .width = 90},
    Column{.column = "concurrency", .width = 74, .title = QT_TRANSLATE_NOOP("Facts", "At once")},
    Column{.column = "total_output_tok_s", .width = 84, .title = QT_TRANSLATE_NOOP("Facts", "System"), .decimals = 0},
    Column{.column = "per_user_tok_s", .width = 74, .title = QT_TRANSLATE_NOOP("Facts", "Per user"), .decimals = 1},
};
constexpr std::array kRunHeading{Heading("engine"), Heading("engine_version"), Heading("scenario")};

constexpr std::array kLocalRuns{
    Column{.column = "model_id", .otherwise = "model"},
    Column{.column = "precision_id", .width = 90, .otherwise = "quantization"},
    Column{.column = "accelerator_id", .width = 150, .otherwise = "device"},
    Column{.column = "n_devices", .width = 60},
    Column{.column = "depth", .width = 84, .title = QT_TRANSLATE_NOOP("Facts", "Context")},
    Column{.column = "prefill_tok_s", .width = 84, .decimals = 0},
    Column{.column = "decode_tok_s", .width = 84, .decimals = 1},
};

constexpr std::array kMemoryLogs{
    Column{.column = "model_id", .otherwise = "model"},
    Column{.column = "precision_id", .width = 90, .otherwise = "weights_precision"},
    Column{.column = "accelerator_id", .width = 130, .otherwise = "accelerator"},
    Column{.column = "n_accelerators", .width = 60},
    Column{.column = "engine", .width = 84},
    Column{.column = "weights_gib_per_gpu", .width = 74, .title = QT_TRANSLATE_NOOP("Facts", "Weights"), .decimals = 1},
    Column{.column = "kv_gib_per_gpu", .width = 74, .title = QT_TRANSLATE_NOOP("Facts", "KV cache"), .decimals = 1},
    Column{.column = "kv_tokens", .width = 90, .title = QT_TRANSLATE_NOOP("Facts", "KV cache")},
};

constexpr std::array kLogHeading{Heading("engine"), Heading("engine_version")};

constexpr std::array kBuffers{
    Column{.column = "model_id", .otherwise = "model"},
    Column{.column = "precision_id", .width = 100, .otherwise = "quantization"},
    Column{.column = "backend", .width = 130},
    Column{.column = "n_ctx", .width = 84},
    Column{.column = "kv_mib", .width = 90},
    Column{.column = "compute_buffer_mib_gpu", .width = 96, .title = QT_TRANSLATE_NOOP("Facts", "Compute")},
};
constexpr std::array kVersionHeading{Heading("engine_version"), Heading("backend")};

constexpr std::array kFiles{
    Column{.column = "model_id", .otherwise = "model"},
    Column{.column = "precision_id", .width = 130, .otherwise = "quantization"},
    Column{.column = "format", .width = 110},
    Column{.column = "size_bytes", .width = 90, .divisor = kBillion, .decimals = 2, .unit = "GB"},
    Column{.column = "bits_per_weight", .width = 100, .decimals = 2},
};
constexpr std::array kFormatHeading{Heading("format"), Heading("quantization")};

constexpr std::array kCalibration{
    Column{.column = "id"},
    Column{.column = "value", .width = 90},
    Column{.column = "prior", .width = 120},
    Column{.column = "rows", .width = 110},
};
constexpr std::array kScopeHeading{Heading("parameter"), Heading("scope")};

constexpr std::array kIntervals{
    Column{.column = "id"},
    Column{.column = "low", .width = 80, .decimals = 2},
    Column{.column = "high", .width = 80, .decimals = 2},
    Column{.column = "rows", .width = 110},
};
constexpr std::array kWorkloadHeading{Heading("workload"), Heading("metric")};

constexpr std::array kViews{
    TableView{TableId::Models, KindGroup::Models, QT_TRANSLATE_NOOP("Facts", "Models"),
              QT_TRANSLATE_NOOP("Facts", "Filter %1 models"), QT_TRANSLATE_NOOP("Facts", "All publishers"), "publisher",
              kModels, kModelHeading},
    TableView{TableId::Accelerators, KindGroup::Hardware, QT_TRANSLATE_NOOP("Facts", "Accelerators"),
              QT_TRANSLATE_NOOP("Facts", "Filter %1 accelerators"), QT_TRANSLATE_NOOP("Facts", "All vendors"),
              "vendor_name", kAccelerators, kAcceleratorHeading},
    TableView{TableId::Systems, KindGroup::Hardware, QT_TRANSLATE_NOOP("Facts", "Systems"),
              QT_TRANSLATE_NOOP("Facts", "Filter %1 systems"), QT_TRANSLATE_NOOP("Facts", "All kinds"), "kind",
              kSystems, kSystemHeading},
    TableView{TableId::Cpus, KindGroup::Hardware, QT_TRANSLATE_NOOP("Facts", "Processors"),
              QT_TRANSLATE_NOOP("Facts", "Filter %1 processors"), QT_TRANSLATE_NOOP("Facts", "All vendors"), "vendor",
              kCpus, kNameHeading},
    TableView{TableId::Networks, KindGroup::Hardware, QT_TRANSLATE_NOOP("Facts", "Networks"),
              QT_TRANSLATE_NOOP("Facts", "Filter %1 networks"), QT_TRANSLATE_NOOP("Facts", "All kinds"), "kind",
              kNetworks, kKindHeading},
    TableView{TableId::Precisions, KindGroup::Software, QT_TRANSLATE_NOOP("Facts", "Precisions"),
              QT_TRANSLATE_NOOP("Facts", "Filter %1 precisions"), QT_TRANSLATE_NOOP("Facts", "All kinds"), "kind",
              kPrecisions, kKindHeading},
    TableView{TableId::Engines, KindGroup::Software, QT_TRANSLATE_NOOP("Facts", "Engines"),
              QT_TRANSLATE_NOOP("Facts", "Filter %1 engines"), QT_TRANSLATE_NOOP("Facts", "All kinds"), "kind",
              kEngines, kProjectHeading},
    TableView{TableId::EngineProfiles, KindGroup::Software, QT_TRANSLATE_NOOP("Facts", "Engine profiles"),
              QT_TRANSLATE_NOOP("Facts", "Filter %1 engine profiles"), QT_TRANSLATE_NOOP("Facts", "All engines"),
              "engine", kProfiles, kEngineHeading},
    TableView{TableId::Prices, KindGroup::Published, QT_TRANSLATE_NOOP("Facts", "Prices"),
              QT_TRANSLATE_NOOP("Facts", "Filter %1 prices"), QT_TRANSLATE_NOOP("Facts", "All items"), "item_kind",
              kPrices, kPriceHeading},
    TableView{TableId::CostDefaults, KindGroup::Published, QT_TRANSLATE_NOOP("Facts", "Usual costs"),
              QT_TRANSLATE_NOOP("Facts", "Filter %1 usual costs"), QT_TRANSLATE_NOOP("Facts", "All regions"), "region",
              kCosts, kRegionHeading},
    TableView{TableId::Workloads,
              KindGroup::Published,
              QT_TRANSLATE_NOOP("Facts", "Workloads"),
              QT_TRANSLATE_NOOP("Facts", "Filter %1 workloads"),
              QT_TRANSLATE_NOOP("Facts", "All workloads"),
              "",
              kWorkloads,
              {}},
    TableView{TableId::Guidance, KindGroup::Published, QT_TRANSLATE_NOOP("Facts", "Guidance"),
              QT_TRANSLATE_NOOP("Facts", "Filter %1 claims"), QT_TRANSLATE_NOOP("Facts", "All kinds"), "kind",
              kGuidance, kKindHeading},
    TableView{TableId::MeasuredThroughput, KindGroup::Measured, QT_TRANSLATE_NOOP("Facts", "Serving speed"),
              QT_TRANSLATE_NOOP("Facts", "Filter %1 serving runs"), QT_TRANSLATE_NOOP("Facts", "All engines"), "engine",
              kRuns, kRunHeading},
    TableView{TableId::MeasuredLocal, KindGroup::Measured, QT_TRANSLATE_NOOP("Facts", "Local speed"),
              QT_TRANSLATE_NOOP("Facts", "Filter %1 local runs"), QT_TRANSLATE_NOOP("Facts", "All engines"), "engine",
              kLocalRuns, kEngineHeading},
    TableView{TableId::MeasuredMemory, KindGroup::Measured, QT_TRANSLATE_NOOP("Facts", "Memory logs"),
              QT_TRANSLATE_NOOP("Facts", "Filter %1 memory logs"), QT_TRANSLATE_NOOP("Facts", "All engines"), "engine",
              kMemoryLogs, kLogHeading},
    TableView{TableId::MeasuredLlamaCpp, KindGroup::Measured, QT_TRANSLATE_NOOP("Facts", "llama.cpp buffers"),
              QT_TRANSLATE_NOOP("Facts", "Filter %1 llama.cpp logs"), QT_TRANSLATE_NOOP("Facts", "All backends"),
              "backend", kBuffers, kVersionHeading},
    TableView{TableId::MeasuredFileSizes, KindGroup::Measured, QT_TRANSLATE_NOOP("Facts", "File sizes"),
              QT_TRANSLATE_NOOP("Facts", "Filter %1 file sizes"), QT_TRANSLATE_NOOP("Facts", "All formats"), "format",
              kFiles, kFormatHeading},
    TableView{TableId::Calibration, KindGroup::SpeedModel, QT_TRANSLATE_NOOP("Facts", "Fitted values"),
              QT_TRANSLATE_NOOP("Facts", "Filter %1 fitted values"), QT_TRANSLATE_NOOP("Facts", "All kinds"), "kind",
              kCalibration, kScopeHeading},
    TableView{TableId::Intervals, KindGroup::SpeedModel, QT_TRANSLATE_NOOP("Facts", "Intervals"),
              QT_TRANSLATE_NOOP("Facts", "Filter %1 intervals"), QT_TRANSLATE_NOOP("Facts", "All figures"), "metric",
              kIntervals, kWorkloadHeading},
};

constexpr std::array kPlain{std::string_view("release_year")};

} // namespace

std::span<const TableView> tableViews()
{
    return kViews;
}

const TableView* viewOf(TableId table)
{
    const auto found =
        std::find_if(kViews.begin(), kViews.end(), [&](const TableView& view) { return view.table == table; });
    return found == kViews.end() ? nullptr : &*found;
}

bool isPlainNumber(std::string_view column)
{
    return std::find(kPlain.begin(), kPlain.end(), column) != kPlain.end();
}

} // namespace berth::viewmodels
