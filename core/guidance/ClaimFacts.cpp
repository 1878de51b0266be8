#include "core/guidance/ClaimFacts.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <utility>

namespace berth::guidance {

namespace {

constexpr double kGiga = 1e9;
constexpr double kTera = 1e12;
constexpr double kBillion = 1e9;
constexpr double kPercent = 0.01;

// Claims print GB in the decimal sense of data sheets; what tools report in MiB is another figure.
constexpr std::array<std::pair<std::string_view, double>, 19> kUnits{{
    {"GB", kGiga},
    {"GB/s", kGiga},
    {"Gb/s", kGiga},
    {"GHz", kGiga},
    {"TFLOPS", kTera},
    {"TOPS", kTera},
    {"TB", kTera},
    {"W", 1},
    {"%", kPercent},
    {"USD", 1},
    {"devices", 1},
    {"cores", 1},
    {"chips", 1},
    {"year", 1},
    {"days", 1},
    {"tok/s", 1},
    {"times", 1},
    {"parameters", 1},
    {"parameters per token", 1},
}};

std::optional<double> scaleOf(std::string_view unit)
{
    if (unit.ends_with(" GPU-hours")) {
        return 1;
    }
    for (const auto& [name, scale] : kUnits) {
        if (name == unit) {
            return scale;
        }
    }
    return std::nullopt;
}

bool isWordCharacter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0;
}

// The number before a 'b' that ends a part of the name: "Qwen-1.5B", "llm-67b-base".
std::optional<double> statedBillions(const std::string& name)
{
    for (std::size_t at = 0; at < name.size(); ++at) {
        const bool starts = std::isdigit(static_cast<unsigned char>(name[at])) != 0
            && (at == 0 || name[at - 1] == '-' || name[at - 1] == '/');
        if (!starts) {
            continue;
        }
        std::size_t end = at;
        while (end < name.size() && (std::isdigit(static_cast<unsigned char>(name[end])) != 0 || name[end] == '.')) {
            ++end;
        }
        const bool billions = end < name.size() && (name[end] == 'B' || name[end] == 'b');
        if (billions && (end + 1 == name.size() || name[end + 1] == '-')) {
            return std::stod(name.substr(at, end - at));
        }
    }
    return std::nullopt;
}

std::vector<std::string_view> precisionIds(const std::string& published, const spec::ModelSpec& model)
{
    if (published == "int4") {
        return {"int4-awq-g128", "gguf-q4_k_m"};
    }
    if (published == "fp8") {
        return {model.nativeFormat == spec::WeightFormat::Fp8Block ? "fp8-block128" : "fp8"};
    }
    if (published == "w8a8") {
        return {"int8-w8a8"};
    }
    if (published == "w8a16") {
        return {"int8-w8a16"};
    }
    return {published};
}

} // namespace

std::optional<double> claimedValue(const catalog::GuidanceClaim& claim)
{
    const auto scale = scaleOf(claim.unit);
    if (!claim.value || !scale) {
        return std::nullopt;
    }
    return *claim.value * *scale;
}

double printedHalfDigit(const catalog::GuidanceClaim& claim)
{
    constexpr double kTenth = 0.1;
    constexpr double kHalf = 0.5;
    const double value = claim.value.value_or(0);
    const double digit = value == std::round(value) ? 1 : kTenth;
    return kHalf * digit * scaleOf(claim.unit).value_or(1);
}

std::vector<const spec::PrecisionSpec*> claimedPrecisions(const catalog::Catalog& catalog, const std::string& published,
                                                          const spec::ModelSpec& model)
{
    std::vector<const spec::PrecisionSpec*> found;
    for (const std::string_view id : precisionIds(published, model)) {
        if (const auto* precision = catalog::byId(catalog, PrecisionId(std::string(id)))) {
            found.push_back(precision);
        }
    }
    return found;
}

double nominalBytesPerParameter(const std::string& published)
{
    if (published == "bf16" || published == "fp16") {
        return 2;
    }
    if (published == "fp8" || published == "w8a8" || published == "w8a16") {
        return 1;
    }
    return published == "int4" ? 0.5 : 0;
}

double nominalParameters(const spec::ModelSpec& model)
{
    const std::size_t slash = model.id.text.rfind('/');
    const std::string name = slash == std::string::npos ? model.id.text : model.id.text.substr(slash + 1);
    const double billions =
        statedBillions(name).value_or(std::round(static_cast<double>(model.paramsTotal) / kBillion));
    return billions * kBillion;
}

const spec::ModelSpec* modelOf(const catalog::Catalog& catalog, const catalog::GuidanceClaim& claim)
{
    const auto* model = claim.model.empty() ? nullptr : catalog::byId(catalog, claim.model);
    return model != nullptr && model->sizable ? model : nullptr;
}

const spec::AcceleratorSpec* acceleratorOf(const catalog::Catalog& catalog, const catalog::GuidanceClaim& claim)
{
    return claim.accelerator.empty() ? nullptr : catalog::byId(catalog, claim.accelerator);
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), [](unsigned char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 'a' - 'A') : static_cast<char>(c);
    });
    return result;
}

bool startsWith(std::string_view text, std::string_view start)
{
    return lowered(text).starts_with(lowered(start));
}

bool containsWord(std::string_view text, std::string_view words)
{
    for (std::size_t at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1)) {
        const std::size_t end = at + words.size();
        const bool begins = at == 0 || !isWordCharacter(text[at - 1]);
        if (begins && (end == text.size() || !isWordCharacter(text[end]))) {
            return true;
        }
    }
    return false;
}

std::vector<std::string> listOf(const std::string& text)
{
    std::vector<std::string> parts;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(';', at), text.size());
        const std::size_t first = text.find_first_not_of(' ', at);
        if (first < end) {
            parts.push_back(text.substr(first, end - first));
        }
        at = end + 1;
    }
    return parts;
}

} // namespace berth::guidance
