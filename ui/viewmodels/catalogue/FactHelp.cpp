// What fields mean or take: a pure data table.
#include "ui/viewmodels/catalogue/FormFields.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace berth::viewmodels {

namespace {

using catalog::TableId;

struct Help
{
    TableId table;
    std::string_view column;
    const char* words;
};

constexpr std::array kHelp{
    Help{TableId::Models, "family", QT_TRANSLATE_NOOP("Facts", "Models of one shape, such as Llama 3.1")},
    Help{TableId::Models, "native_dtype",
         QT_TRANSLATE_NOOP("Facts", "The form in which the publisher offers the weights")},
    Help{TableId::Models, "native_format", QT_TRANSLATE_NOOP("Facts", "The form that Berth computes with")},
    Help{TableId::Models, "sizable",
         QT_TRANSLATE_NOOP(
             "Facts",
             "Then its layers, hidden size, vocabulary and heads are needed as well, among the further fields")},
    Help{TableId::Models, "proof", QT_TRANSLATE_NOOP("Facts", "How well the number of parameters is known")},
    Help{TableId::Models, "params_total", QT_TRANSLATE_NOOP("Facts", "Written out or short: 671B")},
    Help{TableId::Models, "params_active",
         QT_TRANSLATE_NOOP("Facts", "Used for one token; of dense models as many as there are")},
    Help{TableId::Models, "max_context", QT_TRANSLATE_NOOP("Facts", "128k stands for 131,072")},
    Help{TableId::Accelerators, "vendor", QT_TRANSLATE_NOOP("Facts", "Decides which engines run on it")},
    Help{TableId::Accelerators, "chips",
         QT_TRANSLATE_NOOP("Facts", "Devices that programs see in one product; mostly 1")},
    Help{TableId::Accelerators, "memory_gb", QT_TRANSLATE_NOOP("Facts", "Of one chip, as its data sheet states it")},
    Help{TableId::Accelerators, "usable_memory_mib",
         QT_TRANSLATE_NOOP("Facts", "What nvidia-smi or its like shows for one device")},
    Help{TableId::Accelerators, "unified_memory",
         QT_TRANSLATE_NOOP("Facts", "Processors and graphics units share one memory")},
    Help{TableId::Accelerators, "native_formats", QT_TRANSLATE_NOOP("Facts", "What its units compute in directly")},
    Help{TableId::Accelerators, "scale_up_kind", QT_TRANSLATE_NOOP("Facts", "What joins devices within a machine")},
    Help{TableId::Accelerators, "bf16_tflops", QT_TRANSLATE_NOOP("Facts", "Dense; sheets often print twice as much")},
    Help{TableId::Accelerators, "fp8_tflops", QT_TRANSLATE_NOOP("Facts", "Dense; sheets often print twice as much")},
    Help{TableId::Accelerators, "tdp_w", QT_TRANSLATE_NOOP("Facts", "Of one device at full load")},
    Help{TableId::Systems, "accelerator_id",
         QT_TRANSLATE_NOOP("Facts", "Stays unstated for a server of processors alone")},
    Help{TableId::Systems, "accelerator_count", QT_TRANSLATE_NOOP("Facts", "Products, not chips")},
    Help{TableId::Systems, "ram_gb", QT_TRANSLATE_NOOP("Facts", "Of the host, not of its accelerators")},
    Help{TableId::Systems, "max_power_w", QT_TRANSLATE_NOOP("Facts", "Of the whole system at full load")},
    Help{TableId::Networks, "gbytes_per_s_per_direction", QT_TRANSLATE_NOOP("Facts", "400 Gb/s is understood, too")},
    Help{TableId::Precisions, "weight_bits", QT_TRANSLATE_NOOP("Facts", "Of a quantised weight with its scales")},
    Help{TableId::Precisions, "other_bits", QT_TRANSLATE_NOOP("Facts", "Of embedding, head and norms")},
    Help{TableId::Precisions, "compute", QT_TRANSLATE_NOOP("Facts", "What multiplies the weights")},
    Help{TableId::Engines, "formats", QT_TRANSLATE_NOOP("Facts", "Weights that it has kernels for")},
    Help{TableId::Engines, "lacks_architectures",
         QT_TRANSLATE_NOOP("Facts", "Generations that it does not run on, with commas between")},
    Help{TableId::Engines, "kv_formats",
         QT_TRANSLATE_NOOP("Facts", "Such as bf16, fp8 or q4_0, with commas between; empty: all")},
    Help{TableId::Engines, "host_instructions",
         QT_TRANSLATE_NOOP("Facts", "One of these, with commas between; empty: any processor does")},
    Help{TableId::Prices, "item_id", QT_TRANSLATE_NOOP("Facts", "What the price is of")},
    Help{TableId::Prices, "price", QT_TRANSLATE_NOOP("Facts", "Without tax")},
    Help{TableId::Prices, "unit",
         QT_TRANSLATE_NOOP("Facts", "Cloud is priced by the hour, an API by the million tokens")},
    Help{TableId::Prices, "region", QT_TRANSLATE_NOOP("Facts", "US, EU, China or global")},
    Help{TableId::CostDefaults, "value", QT_TRANSLATE_NOOP("Facts", "A share of 20% is written 0.2")},
    Help{TableId::Workloads, "input_tokens", QT_TRANSLATE_NOOP("Facts", "Of a usual request")},
    Help{TableId::Workloads, "output_tokens", QT_TRANSLATE_NOOP("Facts", "Of a usual request")},
    Help{TableId::Workloads, "min_tok_s_per_user", QT_TRANSLATE_NOOP("Facts", "What users at least expect")},
};

} // namespace

QString factHelp(TableId table, std::string_view column)
{
    const auto* help =
        std::find_if(kHelp.begin(), kHelp.end(), [&](const Help& h) { return h.table == table && h.column == column; });
    return help == kHelp.end() ? QString() : QCoreApplication::translate("Facts", help->words);
}

} // namespace berth::viewmodels
