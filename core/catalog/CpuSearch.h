// Processors found by what a text prints about a machine. Look-ups only.
#pragma once

#include "core/catalog/Catalog.h"

#include <string_view>

namespace berth::catalog {

// The first processor of known memory rate and cores whose model number the text mentions in any case ("9654" of "EPYC
// 9654 (Genoa)"); nullptr if there is none.
[[nodiscard]] const spec::CpuSpec* cpuNamedIn(const Catalog& catalog, std::string_view text);

} // namespace berth::catalog
