// Range checks of requests, with the error that names the value and what is allowed.
#pragma once

#include "core/base/Result.h"
#include "core/catalog/Catalog.h"
#include "core/memory/KvFormat.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace berth::sizing {

[[nodiscard]] Result<std::int64_t> checkRange(std::int64_t value, std::string_view name, std::int64_t least,
                                              std::int64_t most);

// PrecisionNotForEngine: cache formats are kernels of an engine, such as the block types of llama.cpp.
[[nodiscard]] Result<void> checkKvFormat(const catalog::Catalog& catalog, const spec::EngineSpec& engine,
                                         memory::KvFormat format);

[[nodiscard]] std::string lowered(std::string_view text); // ASCII letters only
[[nodiscard]] std::string numberText(double value);

} // namespace berth::sizing
