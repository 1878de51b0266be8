#include "app/cli/ShownNames.h"

#include "core/report/HardwareNames.h"

#include <string_view>

namespace berth::cli {

namespace {

std::string withPlainSpaces(std::string_view text)
{
    constexpr std::string_view kNoBreak = "\u00a0";
    std::string plain;
    for (std::size_t at = 0; at < text.size();) {
        const bool space = text.substr(at).starts_with(kNoBreak);
        plain += space ? ' ' : text[at];
        at += space ? kNoBreak.size() : 1;
    }
    return plain;
}

} // namespace

std::string shownName(const spec::AcceleratorSpec& accelerator)
{
    return withPlainSpaces(report::acceleratorName(accelerator));
}

std::string shownName(const spec::SystemSpec& system)
{
    return withPlainSpaces(report::machineName(system));
}

} // namespace berth::cli
