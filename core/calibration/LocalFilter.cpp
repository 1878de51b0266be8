#include "core/calibration/LocalFilter.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <string>

namespace berth::calibration {
namespace {

using catalog::LocalMeasurement;
using validation::LocalScenario;

constexpr std::array<std::string_view, 9> kNames = {
    "keep",         "weak",          "altered_model",      "several_streams",
    "speculation",  "not_on_device", "no_flash_attention", "no_precision",
    "not_the_best",
};

struct Text
{
    std::string lower;
    [[nodiscard]] bool has(const char* part) const { return lower.find(part) != std::string::npos; }
};

Text textOf(const LocalMeasurement& row)
{
    Text text{row.notes + " " + row.engine + " " + row.offload};
    std::transform(text.lower.begin(), text.lower.end(), text.lower.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

template <class T>
std::string text(const std::optional<T>& value)
{
    return value ? fmt::format("{}", *value) : std::string();
}

// Everything that a user could have set; back ends of one class count as the same.
std::string inputsOf(const LocalMeasurement& r, const LocalScenario& s)
{
    const bool onDevice = !s.scope.generation.empty();
    return fmt::format("{}|{}|{}|{}|{}|{}|{}|{}|{}|{}|{}", r.engine, r.model.text, r.precision.text, r.quantization,
                       r.accelerator.text, r.device, r.devices, text(r.promptTokens), text(r.generatedTokens),
                       text(r.depthTokens), onDevice ? s.scope.deviceClass : "host");
}

struct Best
{
    double decode = 0;
    double prefill = 0;
    std::size_t decodeRow = 0;
    std::size_t prefillRow = 0;
};

std::map<std::string, Best> bestOf(const std::vector<LocalMeasurement>& rows,
                                   const std::vector<LocalScenario>& scenarios)
{
    std::map<std::string, Best> best;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        Best& known = best[inputsOf(rows[i], scenarios[i])];
        if (const double decode = rows[i].decodeTokensPerSecond.value_or(0); decode > known.decode) {
            known.decode = decode;
            known.decodeRow = i;
        }
        if (const double prefill = rows[i].prefillTokensPerSecond.value_or(0); prefill > known.prefill) {
            known.prefill = prefill;
            known.prefillRow = i;
        }
    }
    return best;
}

bool isLong(const LocalMeasurement& row)
{
    constexpr double kLong = 1000; // tokens, from where attention is a good part of the time
    return row.generatedTokens.value_or(0) > kLong || row.depthTokens.value_or(0) > kLong
        || row.promptTokens.value_or(0) > kLong;
}

bool isSlower(const LocalMeasurement& row, std::size_t place, const Best& best)
{
    constexpr double kRepeats = 1.02; // runs repeat to two hundredths
    const double decode = row.decodeTokensPerSecond.value_or(0);
    if (decode > 0)
        return best.decodeRow != place && best.decode > kRepeats * decode;
    return row.prefillTokensPerSecond.value_or(0) > 0 && best.prefillRow != place;
}

// The size of a file, or the default of its library, tells more than "4-bit".
bool isBitsOnly(const LocalMeasurement& row)
{
    return !validation::isFileTypeStated(row) && !row.fileGib && !validation::localPrecision(row).empty();
}

LocalRule ruleOf(const LocalMeasurement& row, const LocalScenario& scenario, std::size_t place, const Best& best)
{
    const Text said = textOf(row);
    const bool onDevices = scenario.inputs.placement == performance::Placement::Devices;
    if (row.weak)
        return LocalRule::Weak;
    if (said.has("altered") || said.has("experts of"))
        return LocalRule::AlteredModel;
    if (said.has("batch") && (said.has("parallel") || said.has("micro") || said.has("ubatch") || said.has("batched")))
        return LocalRule::SeveralStreams;
    if (said.has("eagle") || said.has("speculative") || said.has(" mtp"))
        return LocalRule::Speculation;
    if (said.has("outlier") || said.has("not fully"))
        return LocalRule::NotOnDevice;
    if (said.has("fa=0") && isLong(row))
        return LocalRule::NoFlashAttention;
    if (isBitsOnly(row))
        return LocalRule::NoPrecision;
    if (said.has("eval rate only") && onDevices && row.precision.text.empty())
        return LocalRule::NoPrecision;
    return isSlower(row, place, best) ? LocalRule::NotTheBest : LocalRule::Keep;
}

} // namespace

std::string_view ruleName(LocalRule rule)
{
    return kNames[static_cast<std::size_t>(rule)];
}

std::vector<LocalRule> filterLocal(const std::vector<LocalMeasurement>& rows,
                                   const std::vector<LocalScenario>& scenarios)
{
    const std::map<std::string, Best> best = bestOf(rows, scenarios);
    std::vector<LocalRule> rules;
    rules.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        rules.push_back(ruleOf(rows[i], scenarios[i], i, best.at(inputsOf(rows[i], scenarios[i]))));
    return rules;
}

} // namespace berth::calibration
