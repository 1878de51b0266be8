#include "core/report/PrecisionText.h"

#include "core/report/Figures.h"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace berth::report {

namespace {

// The whole number that follows `mark`; 0 without one.
int numberAfter(std::string_view name, std::string_view mark)
{
    int number = 0;
    if (const std::size_t at = name.find(mark); at != std::string_view::npos) {
        const std::string_view rest = name.substr(at + mark.size());
        std::from_chars(rest.data(), rest.data() + rest.size(), number);
    }
    return number;
}

} // namespace

std::string shortPrecision(const spec::PrecisionSpec& precision)
{
    std::string_view name = precision.name;
    for (const std::string_view kind : {"GGUF file type ", "ggml block type "}) {
        name.remove_prefix(name.starts_with(kind) ? kind.size() : 0);
    }
    std::size_t end = name.size();
    for (const std::string_view detail : {" (", " E4M3", ",", " / ", " weight only"}) {
        end = std::min(end, name.find(detail));
    }
    return std::string(name.substr(0, end));
}

Text precisionText(const spec::PrecisionSpec& precision)
{
    const std::string name = shortPrecision(precision);
    const bool inBlocks = precision.name.find(" block scales") != std::string::npos;
    if (const int block = inBlocks ? numberAfter(precision.name, ", ") : 0; block > 0) {
        return phrase(PhraseCode::PrecisionInBlocks, name, count(block));
    }
    if (const int group = numberAfter(precision.name, ", group "); group > 0) {
        return phrase(PhraseCode::PrecisionInGroups, name, count(group));
    }
    return name;
}

} // namespace berth::report
