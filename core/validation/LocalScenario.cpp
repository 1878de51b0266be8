#include "core/validation/LocalScenario.h"

#include "core/memory/GgufMix.h"
#include "core/performance/Deployment.h"
#include "core/validation/PublishedHosts.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>

namespace berth::validation {
namespace {

using catalog::LocalMeasurement;
using performance::Backend;
using performance::Placement;

constexpr double kGiga = 1e9;
constexpr double kGib = 1024.0 * 1024 * 1024;
constexpr double kUnstatedPrompt = 512; // llama-bench
constexpr double kUnstatedAnswer = 128; // llama-bench

std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

bool contains(const std::string& text, const char* part)
{
    return text.find(part) != std::string::npos;
}

Placement placementOf(const LocalMeasurement& row)
{
    const std::string text = lowered(row.offload);
    if (text.starts_with("cpu"))
        return Placement::Host;
    return text.starts_with("hybr") || text.starts_with("part") ? Placement::Hybrid : Placement::Devices;
}

Backend backendOf(const LocalMeasurement& row, const spec::AcceleratorSpec& accelerator)
{
    const std::string text = lowered(row.backend + " " + row.engine);
    if (contains(text, "vulkan"))
        return Backend::Vulkan;
    if (contains(text, "metal") || contains(text, "mlx"))
        return Backend::Metal;
    if (contains(text, "rocm") || contains(text, "hip"))
        return Backend::Rocm;
    return performance::usualBackend(accelerator);
}

// "2", but not "1 GPU + 2 CPU" or a power range.
double devicesOf(const LocalMeasurement& row)
{
    constexpr int kMostDevices = 64;
    int count = 1;
    if (!contains(row.devices, "GPU"))
        std::from_chars(row.devices.data(), row.devices.data() + row.devices.size(), count);
    return count >= 1 && count <= kMostDevices ? count : 1;
}

// "BATCHED: 4 parallel sequences, aggregate tok/s over all sequences"
double sequencesOf(const LocalMeasurement& row)
{
    constexpr std::string_view kBatched = "BATCHED: ";
    constexpr int kMostSequences = 1024;
    const std::size_t at = row.notes.find(kBatched);
    int count = 1;
    if (at != std::string::npos)
        std::from_chars(row.notes.data() + at + kBatched.size(), row.notes.data() + row.notes.size(), count);
    return count >= 1 && count <= kMostSequences ? count : 1;
}

// The file type whose size comes nearest, where only the size is stated.
PrecisionId nearestPrecision(const catalog::Catalog& catalog, SpeedTables& tables, const spec::ModelSpec& model,
                             double fileBytes)
{
    PrecisionId nearest;
    double least = 0;
    for (const spec::PrecisionSpec& precision : catalog.precisions) {
        if (!memory::ggufFileTypeOf(precision.id.text))
            continue;
        const auto table = tables.table(model, precision, 0);
        if (!table)
            continue;
        const double distance = std::abs((*table)->loadedBytes - (*table)->visionBytes - fileBytes);
        if (nearest.empty() || distance < least) {
            nearest = precision.id;
            least = distance;
        }
    }
    return nearest;
}

Result<void> setModel(LocalScenario& scenario, const catalog::Catalog& catalog, SpeedTables& tables,
                      const LocalMeasurement& row)
{
    const spec::ModelSpec* model = catalog::byId(catalog, row.model);
    if (!model)
        return failure(ErrorCode::UnknownModel, {row.model.text});
    PrecisionId id = localPrecision(row);
    if (id.empty() && contains(lowered(row.engine + row.quantization), "ollama") && !row.fileGib)
        id = PrecisionId("gguf-q4_k_m"); // the default tag of its library
    if (id.empty() && row.fileGib)
        id = nearestPrecision(catalog, tables, *model, *row.fileGib * kGib);
    const spec::PrecisionSpec* precision = catalog::byId(catalog, id);
    if (!precision)
        return failure(ErrorCode::MissingInput, {"precision"});
    const auto table = tables.table(*model, *precision, 0);
    if (!table)
        return std::unexpected(table.error());
    scenario.model = performance::tableOfFile(**table, row.fileGib.value_or(0) * kGib);
    performance::setFileFormat(scenario.inputs, id);
    return {};
}

Result<void> setDevice(LocalScenario& scenario, const catalog::Catalog& catalog, const LocalMeasurement& row)
{
    constexpr double kUnstatedBandwidth = 900e9; // of the card in a hybrid machine: RTX 3090 and 4090
    scenario.scope.deviceClass = "cuda-card"; // of a hybrid machine whose card is not named
    performance::LocalInputs& in = scenario.inputs;
    const spec::AcceleratorSpec* accelerator = catalog::byId(catalog, row.accelerator);
    if (accelerator) {
        scenario.scope = performance::localScope(*accelerator, backendOf(row, *accelerator));
        const auto rates = performance::makeLocalRates(*accelerator);
        if (rates)
            in.device = *rates;
        else if (in.placement == Placement::Devices)
            return std::unexpected(rates.error());
    } else if (in.placement == Placement::Devices) {
        return failure(ErrorCode::UnknownAccelerator, {row.accelerator.text});
    }
    if (row.deviceBandwidthGbs)
        in.device.bandwidth = *row.deviceBandwidthGbs * kGiga;
    if (in.device.bandwidth <= 0)
        in.device.bandwidth = kUnstatedBandwidth;
    return {};
}

Result<void> setHost(LocalScenario& scenario, const catalog::Catalog& catalog, const LocalMeasurement& row)
{
    performance::LocalInputs& in = scenario.inputs;
    if (in.placement == Placement::Devices)
        return {};
    const auto host = publishedHost(catalog, row.device);
    if (!host)
        return failure(ErrorCode::MissingInput, {"host"});
    in.host = performance::makeHostRates(host->bandwidth, host->cores, publishedSockets(row.device, row.devices),
                                         lowered(row.engine));
    return {};
}

} // namespace

performance::LocalInputs LocalScenario::bind(const performance::LocalEfficiency& efficiency) const
{
    performance::LocalInputs bound = inputs;
    bound.model = &model;
    bound.efficiency = &efficiency;
    return bound;
}

Result<LocalScenario> makeLocalScenario(const catalog::Catalog& catalog, SpeedTables& tables,
                                        const LocalMeasurement& row)
{
    LocalScenario scenario;
    performance::LocalInputs& in = scenario.inputs;
    in.placement = placementOf(row);
    in.devices = devicesOf(row);
    scenario.promptStated = row.promptTokens.has_value();
    in.promptTokens = std::max(1.0, row.promptTokens.value_or(kUnstatedPrompt));
    in.generatedTokens = std::max(1.0, row.generatedTokens.value_or(kUnstatedAnswer));
    in.depthTokens = row.depthTokens.value_or(0);
    in.sequences = sequencesOf(row);
    if (const Result<void> model = setModel(scenario, catalog, tables, row); !model)
        return std::unexpected(model.error());
    if (const Result<void> device = setDevice(scenario, catalog, row); !device)
        return std::unexpected(device.error());
    if (const Result<void> host = setHost(scenario, catalog, row); !host)
        return std::unexpected(host.error());
    return scenario;
}

} // namespace berth::validation
