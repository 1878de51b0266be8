#include "core/validation/LlamaCppEvaluation.h"

#include "core/memory/CachePlan.h"
#include "core/memory/GraphBuffers.h"
#include "core/memory/QuantizationLabel.h"
#include "core/memory/WeightTable.h"
#include "core/validation/EvaluateRows.h"
#include "core/validation/RowText.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <vector>

namespace berth::validation {

namespace {

using catalog::Catalog;
using catalog::LlamaCppMeasurement;

constexpr double kMib = 1024.0 * 1024;

// "3520+2496" -> both; text behind a figure ("(split)", "each") is passed over.
std::vector<double> parts(std::string_view printed)
{
    std::vector<double> figures;
    while (!printed.empty()) {
        const std::string_view part = printed.substr(0, printed.find('+'));
        double figure = 0;
        if (std::from_chars(part.data(), part.data() + part.size(), figure).ec == std::errc()) {
            figures.push_back(figure);
        }
        printed.remove_prefix(std::min(printed.size(), part.size() + 1));
    }
    return figures;
}

std::optional<double> sumOf(std::string_view printed)
{
    const std::vector<double> figures = parts(printed);
    double sum = 0;
    for (const double figure : figures) {
        sum += figure;
    }
    return figures.empty() ? std::nullopt : std::optional(sum);
}

std::optional<double> largestOf(std::string_view printed)
{
    const std::vector<double> figures = parts(printed);
    return figures.empty() ? std::nullopt : std::optional(*std::max_element(figures.begin(), figures.end()));
}

struct Row
{
    const LlamaCppMeasurement& printed;
    const spec::ModelSpec& model;
    Validation& all;

    [[nodiscard]] bool onCpu() const { return printed.backend == "CPU"; }
    [[nodiscard]] bool noLayerOnDevice() const { return onCpu() || printed.layersOffloaded.starts_with("0/"); }
    [[nodiscard]] bool everyLayerOnDevice() const
    {
        const std::string& text = printed.layersOffloaded;
        const std::size_t slash = text.find('/');
        return !onCpu() && slash != std::string::npos && text.substr(0, slash) == text.substr(slash + 1);
    }
    [[nodiscard]] bool storesLatents() const { return mentions(printed.kvTypeV, "none"); }
    [[nodiscard]] bool flashAttention() const
    {
        return printed.flashAttention == "1" || printed.flashAttention == "on";
    }
    void add(std::string_view metric, std::optional<double> measured, double bytes) const
    {
        if (measured) {
            all.results.push_back({printed.id, std::string(metric), *measured, bytes / kMib});
        }
    }
};

// llama.cpp stored latents and, as values, their first part a second time when it first learnt them (build 5107);
// builds of ik_llama.cpp have lower numbers and say what they store.
spec::LatentCache latentCacheOf(const Row& row)
{
    constexpr int kFirstLatentBuild = 5107;
    if (row.storesLatents()) {
        return spec::LatentCache::Latent;
    }
    const int build = numberAfter(row.printed.engineVersion, "llama.cpp ").value_or(0);
    return build >= kFirstLatentBuild ? spec::LatentCache::TransposedCopy : spec::LatentCache::Expanded;
}

std::optional<memory::KvFormats> formatsOf(const Row& row)
{
    const auto one = [](const std::string& text) {
        return text.empty() ? std::optional(memory::KvFormat::Fp16)
                            : memory::kvFormatOf(text == "f16"       ? "fp16"
                                                     : text == "f32" ? "fp32"
                                                                     : text);
    };
    const auto key = one(row.printed.kvTypeK);
    const auto value = row.storesLatents() ? key : one(row.printed.kvTypeV);
    return key && value ? std::optional(memory::KvFormats(*key, *value)) : std::nullopt;
}

// ik_llama.cpp gives window layers the whole context.
bool cutsWindows(const Row& row)
{
    return !row.printed.engineVersion.starts_with("ik_");
}

double cacheBytes(const Row& row, memory::KvFormats formats)
{
    const memory::CacheTable table = memory::makeCacheTable(row.model, latentCacheOf(row));
    const double context = row.printed.context.value_or(0);
    spec::MemoryProfile profile;
    profile.cache = spec::CacheRule::Cells;
    memory::CacheRequest request;
    request.formats = formats;
    request.context = row.printed.context.value_or(0);
    request.sequences = row.printed.sequences.value_or(1);
    request.tokensInFlight = row.printed.microBatch.value_or(row.printed.batch.value_or(512));
    const memory::CachePlan plan = memory::makeCachePlan(profile, table, {0, table.layers}, request);
    if (cutsWindows(row) || table.before.back().window == 0) {
        return plan.sequenceBytes() - plan.stateBytes();
    }
    const memory::CacheLayers& all = table.before.back();
    return context
        * (all.full * memory::headBytes(table.full, 1, formats)
           + all.window * memory::headBytes(table.window, 1, formats));
}

memory::GraphRequest graphOf(const Row& row, double headBytes)
{
    constexpr int kDefaultMicroBatch = 512;
    memory::GraphRequest graph;
    graph.microBatch = row.printed.microBatch.value_or(kDefaultMicroBatch);
    graph.context = row.printed.context.value_or(0);
    graph.flashAttention = row.flashAttention();
    graph.onCpu = row.onCpu();
    graph.expandsLatents = row.storesLatents() && row.flashAttention();
    graph.latentChunkBytes = kMib * numberAfter(row.printed.notes, "attn_max_b=").value_or(0);
    graph.copiedHeadBytes = !row.onCpu() && row.noLayerOnDevice() ? headBytes : 0;
    return graph;
}

void addGraph(const Row& row, double headBytes)
{
    const memory::GraphRequest graph = graphOf(row, headBytes);
    const double bytes = memory::graphBytes(row.model, graph);
    if (row.onCpu()) {
        row.add("compute_buffer_mib_host", largestOf(row.printed.computeBufferHost), bytes);
        return;
    }
    row.add("compute_buffer_mib_gpu", largestOf(row.printed.computeBufferDevice), bytes);
    if (row.everyLayerOnDevice() && row.model.moe.experts == 0) {
        row.add("compute_buffer_mib_host", largestOf(row.printed.computeBufferHost),
                memory::graphInputBytes(row.model, graph));
    }
}

// A file far from the size of its type is a mix of the maker's own, whatever its label says.
bool contradictsSize(const LlamaCppMeasurement& printed, const memory::WeightTable& table)
{
    constexpr double kGib = 1024 * kMib;
    constexpr double kTolerance = 0.1;
    const auto stated = decimalAfter(printed.notes, "file ");
    return stated && std::abs(toDouble(table.loaded) / (*stated * kGib) - 1) > kTolerance;
}

// The table of the stated file type; nothing for mixes of the maker's own.
std::optional<memory::WeightTable> weightsOf(const Row& row, const Catalog& catalog)
{
    memory::QuantizationLabel label = memory::readQuantizationLabel(row.printed.quantization, row.printed.notes);
    const PrecisionId id = row.printed.precision.empty() ? label.precision : row.printed.precision;
    const spec::PrecisionSpec* precision = catalog::byId(catalog, id);
    if (precision == nullptr || label.customMix || row.printed.precision != label.precision) {
        return std::nullopt;
    }
    memory::WeightOptions options;
    options.scheme = label.options;
    options.loadVision = false; // GGUF files keep the tower apart
    auto table = memory::makeWeightTable(row.model, *precision, options);
    if (!table || contradictsSize(row.printed, *table)) {
        return std::nullopt;
    }
    return *std::move(table);
}

void addModelBuffers(const Row& row, const memory::WeightTable& weights)
{
    const double embedding = toDouble(weights.embedding.total());
    const double all = toDouble(weights.loaded);
    if (row.noLayerOnDevice()) {
        row.add("model_buffer_mib_cpu", sumOf(row.printed.modelBufferHost), all);
    } else if (row.everyLayerOnDevice() && row.model.moe.experts == 0) {
        // A tied embedding is held twice: looked up by the host, multiplied by the device.
        row.add("model_buffer_mib_gpu", sumOf(row.printed.modelBufferDevice), weights.tiedHead ? all : all - embedding);
        row.add("model_buffer_mib_cpu", sumOf(row.printed.modelBufferHost), embedding);
    }
}

std::string addRow(const LlamaCppMeasurement& printed, const Catalog& catalog, Validation& all)
{
    if (printed.model.empty()) {
        return "missing_model";
    }
    const spec::ModelSpec* model = catalog::byId(catalog, printed.model);
    if (model == nullptr) {
        return "unknown_model";
    }
    if (!model->sizable) {
        return "not_sizable";
    }
    const Row row{printed, *model, all};
    const std::size_t before = all.results.size();
    const auto weights = weightsOf(row, catalog);
    if (weights) {
        addModelBuffers(row, *weights);
    }
    const bool sized = printed.context.value_or(0) > 0;
    const auto formats = formatsOf(row);
    if (sized && formats) {
        row.add("kv_mib", sumOf(printed.kv), cacheBytes(row, *formats));
    }
    const bool headKnown = weights || row.onCpu() || !row.noLayerOnDevice();
    if (sized && headKnown && !printed.flashAttention.empty()) {
        addGraph(row, weights ? toDouble(weights->head.total()) : 0);
    }
    if (all.results.size() > before) {
        return {};
    }
    return !sized ? "missing_context" : formats ? "nothing_measured" : "unknown_kv_precision";
}

} // namespace

Validation evaluateLlamaCppMemory(std::span<const LlamaCppMeasurement> rows, const Catalog& catalog)
{
    return evaluateEach(
        rows, [&catalog](Validation& all, const LlamaCppMeasurement& row) { return addRow(row, catalog, all); });
}

} // namespace berth::validation
