#include "core/memory/GgufMix.h"
#include "core/validation/LocalScenario.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <regex>
#include <string_view>
#include <utility>

namespace berth::validation {
namespace {

std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

PrecisionId gguf(const std::string& label)
{
    const std::string id = "gguf-" + label;
    return memory::ggufFileTypeOf(id) ? PrecisionId(id) : PrecisionId();
}

// Formats that run as another with as many bits.
constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kSameSize = {{
    {"fp8 native", "q8_0"},
    {"native int4", "q4_0"},
    {"amx int8", "q8_0"},
    {"nvfp4", "q4_0"},
}};

// Formats named by their bits alone ("MLX 4-bit", "W4A16", "FP8", "Q4"): with their scales, the block format
// that is as large.
constexpr std::array<std::pair<std::string_view, std::string_view>, 7> kBits = {{
    {"2", "q2_k"},
    {"3", "q3_k_m"},
    {"4", "q4_0"},
    {"5", "q5_k_m"},
    {"6", "q6_k"},
    {"8", "q8_0"},
    {"16", "f16"},
}};

// Types of the ik_llama.cpp fork by bits.
constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kFork = {{
    {"iq2_k", "q2_k"},
    {"iq3_k", "q3_k_m"},
    {"iq4_k", "q4_k_m"},
    {"iq4_ks", "iq4_xs"},
    {"iq4_kss", "iq4_xs"},
    {"iq5_k", "q5_k_m"},
}};

template <std::size_t N>
PrecisionId lookUp(const std::array<std::pair<std::string_view, std::string_view>, N>& names, const std::string& name)
{
    for (const auto& [from, to] : names)
        if (name == from)
            return gguf(std::string(to));
    return {};
}

// "UD-Q4_K_XL" -> "q4_k_m", "IQ2_XS_R4" -> "iq2_xs"
std::string plainName(const std::string& printed)
{
    static const std::regex kDynamic("^ud-");
    static const std::regex kRepacked("_r[48]\\b");
    static const std::regex kExtra("_xl");
    static const std::regex kDash("-");
    std::string name = std::regex_replace(lowered(printed), kDynamic, "");
    name = std::regex_replace(name, kRepacked, "");
    return std::regex_replace(std::regex_replace(name, kExtra, "_m"), kDash, "_");
}

// The label a text begins with, or else its last word if that is one ("ubergarm Q2_K_R4"). What stands in parentheses
// describes parts of the file.
std::string labelIn(const std::string& printed)
{
    static const std::regex kLabel("^(iq\\d_\\w+|q\\d_k_\\w|q\\d_k|q\\d_\\w|mxfp4|bf16|f16)");
    std::string name = plainName(printed);
    std::smatch found;
    if (std::regex_search(name, found, kLabel))
        return found[1];
    const std::size_t space = printed.rfind(' ');
    if (space == std::string::npos || printed.find('(') != std::string::npos)
        return {};
    name = plainName(printed.substr(space + 1));
    return std::regex_search(name, found, kLabel) ? found[1].str() : std::string();
}

// "not stated (Q4 implied)" and "q2 (IQ2_XXS experts, Q8 rest)" describe something else: a size must be told.
PrecisionId byBits(const std::string& printed)
{
    static const std::regex kPlain(
        "^[a-z ]*(\\d{1,2})[ -]?bit\\b|^w(\\d{1,2})a16\\b|^(?:fp|int)(\\d{1,2})$|^o?q(\\d)$");
    const std::string text = lowered(printed);
    std::smatch found;
    if (!std::regex_search(text, found, kPlain))
        return {};
    for (std::size_t i = 1; i < found.size(); ++i)
        if (found[i].matched)
            return lookUp(kBits, found[i].str());
    return {};
}

// What the row says of its file type; empty: nothing, or only its bits.
PrecisionId statedType(const catalog::LocalMeasurement& row)
{
    if (!row.precision.empty())
        return row.precision;
    const std::string label = labelIn(row.quantization);
    if (label.empty())
        return lookUp(kSameSize, lowered(row.quantization));
    const std::string kind = label.substr(0, label.find('_'));
    for (const std::string& candidate : {label, label + "_m", label.substr(0, label.rfind('_')), kind + "_0"})
        if (const PrecisionId known = gguf(candidate); !known.empty())
            return known;
    return lookUp(kFork, label);
}

} // namespace

bool isFileTypeStated(const catalog::LocalMeasurement& row)
{
    return !statedType(row).empty();
}

PrecisionId localPrecision(const catalog::LocalMeasurement& row)
{
    const PrecisionId stated = statedType(row);
    return stated.empty() ? byBits(row.quantization) : stated;
}

} // namespace berth::validation
