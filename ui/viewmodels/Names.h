// Names of the catalogue in the short forms that fit into a row. They stay as their owners write them; only what the
// row says anyway is left out, and what kind of thing a machine is, where its name is no more, is translated.
#pragma once

#include "core/sizing/Sizing.h"

#include <QString>

namespace berth::viewmodels {

[[nodiscard]] QString text(std::string_view utf8);

[[nodiscard]] QString acceleratorName(const spec::AcceleratorSpec& accelerator); // "H200 141 GB SXM"
[[nodiscard]] QString systemName(const spec::SystemSpec& system); // "DGX H200" without the count and size it repeats
[[nodiscard]] QString wholeSystemName(const spec::SystemSpec& system);
[[nodiscard]] QString precisionName(const spec::PrecisionSpec& precision); // "FP8", "INT4 AWQ", "Q4_K_M"
[[nodiscard]] QString kvFormatName(memory::KvFormat format); // "BF16"
[[nodiscard]] QString layoutName(const parallel::Layout& layout); // "TP8 · PP2"
[[nodiscard]] QString replicasName(const sizing::Configuration& configuration); // "2 × TP4": copies side by side

// "8 × H200 141 GB SXM" and "DGX H200 · FP8 · vLLM · TP8"
[[nodiscard]] QString configurationName(const sizing::Configuration& configuration);
[[nodiscard]] QString configurationDetail(const sizing::Configuration& configuration);

} // namespace berth::viewmodels
