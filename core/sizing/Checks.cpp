#include "core/sizing/Checks.h"

#include <fmt/format.h>

namespace berth::sizing {

Result<std::int64_t> checkRange(std::int64_t value, std::string_view name, std::int64_t least, std::int64_t most)
{
    if (value < least || value > most) {
        return failure(ErrorCode::ValueOutOfRange,
                       {std::string(name), std::to_string(value), std::to_string(least), std::to_string(most)},
                       std::string(name));
    }
    return value;
}

Result<void> checkKvFormat(const catalog::Catalog& catalog, const spec::EngineSpec& engine, memory::KvFormat format)
{
    const std::string_view id = memory::factsOf(format).id;
    if (engine.keepsCache(id)) {
        return {};
    }
    std::string others;
    for (const spec::EngineSpec& other : catalog.engines) {
        if (other.keepsCache(id)) {
            others += (others.empty() ? "" : ", ") + other.name;
        }
    }
    return failure(ErrorCode::PrecisionNotForEngine, {std::string(id), engine.name, others}, "kv-precision");
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    for (char& letter : result) {
        if (letter >= 'A' && letter <= 'Z') {
            letter = static_cast<char>(letter - 'A' + 'a');
        }
    }
    return result;
}

std::string numberText(double value)
{
    return fmt::format("{}", value);
}

} // namespace berth::sizing
