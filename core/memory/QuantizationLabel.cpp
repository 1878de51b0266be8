#include "core/memory/QuantizationLabel.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <regex>
#include <string>
#include <utility>

namespace berth::memory {
namespace {

std::string upper(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return result;
}

bool holds(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

// Marks of files whose tensors were given their types by hand: dynamic mixes, types of the ik_llama.cpp fork (IQ4_K,
// IQ4_KS, _R4), anything that calls itself so.
constexpr std::array<std::string_view, 18> kCustomMarks = {
    "UD-",   "_XL",   "OPTIMIZED", "SPECIAL", "SPEC",  "CUSTOM", "-MIX", "DYNAMIC", "IQ1_K",
    "IQ2_K", "IQ3_K", "IQ4_K",     "IQ5_K",   "IQ6_K", "_R4",    "_KT",  "_KSS",    "TQ1_0"};

bool isCustomMix(const std::string& text)
{
    return std::any_of(kCustomMarks.begin(), kCustomMarks.end(),
                       [&](std::string_view mark) { return holds(text, mark); });
}

// "_L" files: the plain mix with embedding and head in Q8_0. Q3_K_L is a file type of its own, and what Q2_K_L means
// differs by publisher.
bool hasWideEnds(const std::string& text)
{
    static const std::regex kWide("Q[456]_K_L(?![A-Z_])");
    return std::regex_search(text, kWide);
}

// The loader prints "Q4_K - Medium" and "IQ2_XS - 2.3125 bpw".
std::string fileTypeName(std::string label)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kSizes = {
        {{" - SMALL", "_S"}, {" - MEDIUM", "_M"}, {" - LARGE", "_L"}}};
    for (const auto& [words, letter] : kSizes)
        if (const auto at = label.find(words); at != std::string::npos)
            label.replace(at, std::string::npos, letter);
    label = label.substr(0, label.find_first_of(" ("));
    if (label == "Q2_K_M")
        return "Q2_K";
    if (label.ends_with("_R8")) // the same bits in an order that suits wide vector units
        label.erase(label.size() - 3);
    if (!hasWideEnds(label))
        return label;
    const std::string base = label.substr(0, 4);
    return base == "Q6_K" ? base : base + "_M";
}

PrecisionId ggufPrecision(const std::string& label)
{
    std::string id = "gguf-" + fileTypeName(label);
    std::transform(id.begin(), id.end(), id.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return ggufFileTypeOf(id) ? PrecisionId(id) : PrecisionId();
}

void readIntegerGroups(const std::string& label, SchemeOptions& options)
{
    static const std::regex kBits("([2-8])-BIT");
    static const std::regex kGroup("([0-9]+)G\\b");
    std::smatch found;
    if (std::regex_search(label, found, kBits))
        options.integerBits = std::stoi(found[1]);
    if (std::regex_search(label, found, kGroup))
        options.groupSize = std::stoi(found[1]);
    else if (holds(label, "NO GROUP"))
        options.groupSize = 0;
}

} // namespace

QuantizationLabel readQuantizationLabel(std::string_view label, std::string_view details)
{
    const std::string name = upper(label);
    const std::string all = name + " " + upper(details);
    QuantizationLabel result;
    result.precision = ggufPrecision(name);
    result.customMix = isCustomMix(all);
    result.options.wideEnds = hasWideEnds(all);
    if (holds(name, "GPTQ") || holds(name, "AWQ"))
        readIntegerGroups(name, result.options);
    return result;
}

std::optional<double> statedElements(std::string_view details)
{
    static const std::regex kCount("([0-9]+(?:\\.[0-9]+)?) ?([BT]?) param");
    std::cmatch found;
    if (!std::regex_search(details.data(), details.data() + details.size(), found, kCount))
        return std::nullopt;
    const double value = std::stod(found[1]);
    const std::string unit = found[2];
    return value * (unit == "B" ? 1e9 : unit == "T" ? 1e12 : 1.0);
}

} // namespace berth::memory
