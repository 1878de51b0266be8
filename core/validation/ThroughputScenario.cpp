#include "core/validation/ThroughputScenario.h"

#include "core/performance/Deployment.h"
#include "core/validation/PublishedPools.h"
#include "core/validation/PublishedRoom.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <regex>
#include <string_view>

namespace berth::validation {
namespace {

using catalog::ThroughputMeasurement;
using performance::LoadPattern;
using performance::ServingInputs;

constexpr double kUnstatedAnswer = 128; // tokens, where a row says nothing of its length
constexpr double kUnstatedRequests = 1e4; // at a time, where a server's row says nothing of their number

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

bool isMlperf(const ThroughputMeasurement& row)
{
    return row.scenario.starts_with("mlperf");
}

LoadPattern loadOf(const ThroughputMeasurement& row)
{
    if (row.scenario.starts_with("offline-max") || isMlperf(row))
        return LoadPattern::OfflineMaximum;
    // A client that sends as many requests as it states, once, and divides by the time until the last answer.
    const bool once = contains(row.notes, "tps kind aggregate");
    return once || row.scenario.starts_with("offline (") ? LoadPattern::Burst : LoadPattern::Steady;
}

// Mean tokens of MLPerf Inference data sets; the results print no lengths. Source: the data sets' descriptions in the
// MLPerf Inference rules and reference implementations, to about a tenth.
struct DataSet
{
    std::string_view model;
    double input;
    double output;
};
constexpr std::array<DataSet, 5> kMlperfSets = {{
    {"Llama-2-70b", 294, 294}, // OpenOrca
    {"Mixtral-8x7B", 390, 145},
    {"Llama-3.1-405B", 9500, 650},
    {"DeepSeek-R1", 800, 3700},
    {"Llama-3.1-8B", 870, 128}, // CNN/DailyMail
}};

void setLengths(ThroughputScenario& scenario, const ThroughputMeasurement& row)
{
    // InferenceX draws lengths between 0.8 and 1.0 of the nominal ones.
    constexpr double kMeanOfNominal = 0.9;
    std::optional<double> input = row.inputTokens;
    std::optional<double> output = row.outputTokens;
    scenario.inputStated = input.has_value();
    scenario.inputs.assumed = isMlperf(row);
    for (const DataSet& set : kMlperfSets)
        if (isMlperf(row) && contains(row.model.text, set.model)) {
            input = input.value_or(set.input);
            output = output.value_or(set.output);
        }
    scenario.outputStated = output.has_value();
    scenario.inputs.outputTokens = std::max(1.0, output.value_or(kUnstatedAnswer));
    scenario.inputs.inputTokens = std::max(1.0, input.value_or(scenario.inputs.outputTokens));
    const bool inferenceX = contains(row.provenance.source, "InferenceX") || contains(row.notes, "InferenceX");
    if (inferenceX && contains(row.notes, "0.8-1.0")) {
        scenario.inputs.inputTokens *= kMeanOfNominal;
        scenario.inputs.outputTokens *= kMeanOfNominal;
    }
}

// The smallest power of two of devices that leaves a quarter of each for the cache.
int fewestRanks(double weights, double device, int devices)
{
    constexpr double kWeightsAtMost = 0.75;
    int ranks = 1;
    while (ranks < devices && weights / ranks >= kWeightsAtMost * device)
        ranks *= 2;
    return std::min(ranks, devices);
}

// Data-parallel attention inside one engine: stated, or more ranks than devices. TensorRT-LLM's published offline
// tables run mixtures of experts with it and with expert parallelism over all ranks.
void setGroups(ServingInputs& in, const ThroughputMeasurement& row, const std::string& engine, double devices)
{
    constexpr double kRounding = 1.01;
    constexpr double kFewExperts = 16;
    auto& layout = in.layout;
    const double groups = row.dp.value_or(1);
    layout.expertRanks = row.ep.value_or(1);
    const bool overbooked = groups > 1 && layout.ranks * layout.stages * groups > devices * kRounding;
    if (row.dpAttention.value_or(false) || overbooked)
        layout.attentionGroups = std::min(groups > 1 ? groups : layout.ranks, layout.ranks);
    const bool table = row.scenario.starts_with("offline-max") && engine == "tensorrt-llm" && row.tp.value_or(1) > 1;
    if (table && in.model->experts > kFewExperts) {
        layout.attentionGroups = layout.ranks;
        layout.expertRanks = layout.ranks;
    }
}

void setLayout(ServingInputs& in, const ThroughputMeasurement& row, const std::string& engine, double deviceBytes)
{
    const int devices = row.accelerators.value_or(1);
    in.layout.stages = row.pp.value_or(1);
    in.layout.ranks = row.tp.value_or(fewestRanks(in.model->loadedBytes, deviceBytes, devices));
    in.layout.instances = std::max(1.0, devices / (in.layout.ranks * in.layout.stages));
    setGroups(in, row, engine, devices);
}

// Engines that TensorRT-LLM builds for FP8 and FP4 weights keep the cache in FP8.
double cacheBytes(const ThroughputMeasurement& row, const std::string& engine, const spec::PrecisionSpec& precision)
{
    const std::string kv = lowered(row.kvPrecision);
    const bool small = precision.id.text == "fp8" || precision.id.text == "nvfp4";
    if (contains(kv, "fp8") || contains(kv, "int8") || (kv.empty() && engine == "tensorrt-llm" && small))
        return 1;
    return 2;
}

// "offline (300 requests at once)", "section 'ShareGPT', 1000 requests, launch flags: ..."
std::optional<double> statedRequests(const ThroughputMeasurement& row)
{
    static const std::regex kCount("(\\d{1,7}) requests");
    std::smatch found;
    for (const std::string* text : {&row.scenario, &row.notes})
        if (std::regex_search(*text, found, kCount))
            return std::stod(found[1]);
    return std::nullopt;
}

// Requests at the same time; sent at once, they may be as many as the engine can use: 0.
double concurrencyOf(const ThroughputMeasurement& row, LoadPattern load)
{
    if (row.concurrency)
        return std::max(1.0, *row.concurrency);
    if (load == LoadPattern::Burst)
        return statedRequests(row).value_or(0);
    return row.scenario.starts_with("batch1") ? 1 : kUnstatedRequests;
}

void setLoad(ThroughputScenario& scenario, const ThroughputMeasurement& row)
{
    // The interactive scenario of MLPerf bounds latency; on its rows that costs two fifths of the throughput.
    constexpr double kInteractive = 0.6;
    ServingInputs& in = scenario.inputs;
    in.load = loadOf(row);
    in.concurrency = concurrencyOf(row, in.load);
    scenario.loadStated = in.concurrency > 0;
    if (!row.speculative.empty() && row.speculative != "none")
        in.speculation = performance::Speculation{};
    if (row.scenario.starts_with("mlperf-interactive"))
        scenario.outputScale = kInteractive;
}

// A row without a precision is taken as BF16, or as four-bit if its text says so.
std::string precisionOf(const ThroughputMeasurement& row)
{
    if (!row.precision.text.empty())
        return row.precision.text;
    const std::string text = lowered(row.precisionText);
    const bool four = contains(text, "int4") || (contains(text, "4") && !contains(text, "bf"));
    return four ? "int4-gptq-g128" : "bf16";
}

// What ran did run: a path that our rules do not know is taken as weight-only.
spec::ComputePath pathOf(const catalog::Catalog& catalog, const std::string& engine,
                         const spec::PrecisionSpec& precision, const spec::AcceleratorSpec& accelerator)
{
    const spec::EngineSpec* known = catalog::byId(catalog, EngineId(engine == "atom" ? "sglang" : engine));
    const spec::ComputePath path =
        known ? spec::chooseComputePath(precision, accelerator, *known) : spec::ComputePath{};
    return path.kind == spec::PathKind::Unsupported
        ? spec::ComputePath{spec::PathKind::WeightOnly, spec::ComputeFormat::Bf16, 0, FindingCode::RunsWeightOnly}
        : path;
}

// The orchestrated runs of one archive send one prompt again and again, whose blocks vLLM keeps unless the model has
// recurrent layers: first tokens come faster than their arithmetic, and only of such models. Source: vLLM, "Automatic
// Prefix Caching" (on by default; the last block is read anew).
void setRepeatedPrompt(ServingInputs& in, const ThroughputMeasurement& row, const spec::ModelSpec& model)
{
    constexpr double kBlockTokens = 16;
    const bool repeats =
        contains(row.provenance.source, "4x3090-llm-benchmarks") && contains(row.notes, "run_id orch/");
    if (repeats && model.state.layers == 0)
        in.prefixHitRate = std::max(0.0, 1 - kBlockTokens / in.inputTokens);
}

// A row that says no more than that its pools are split is taken as having as many devices again for the prompts.
void setPools(ThroughputScenario& scenario, const ThroughputMeasurement& row, const spec::ModelSpec& model)
{
    ServingInputs& in = scenario.inputs;
    if (!row.disaggregated.value_or(false) && !contains(row.scenario, "per 8-GPU node"))
        return;
    const auto pools = publishedPools(row, model);
    scenario.poolsStated = pools.has_value();
    if (pools)
        in.layout = pools->answers;
    in.promptPool.emplace();
    in.promptPool->layout = pools ? pools->prompts : in.layout;
}

// Devices of one node: as stated; of boards in runs that do not say, as many as their fast links join.
int devicesPerNode(const ThroughputMeasurement& row, const spec::AcceleratorSpec& accelerator)
{
    constexpr int kBoard = 4; // devices at least on what is called a board
    const int devices = row.accelerators.value_or(1);
    if (row.nodes)
        return std::max(1, devices / *row.nodes);
    return accelerator.scaleUpDomain >= kBoard ? std::min(devices, accelerator.scaleUpDomain) : devices;
}

// What joins the nodes is in no column: 400 Gb/s for each device are usual around the boards that such runs use.
void placeOnNodes(ServingInputs& in, const catalog::Catalog& catalog, const ThroughputMeasurement& row,
                  const spec::AcceleratorSpec& accelerator)
{
    const auto usual = catalog::findNetwork(catalog, "ib-ndr");
    const spec::NetworkSpec* network = usual ? *usual : nullptr;
    const int perNode = devicesPerNode(row, accelerator);
    performance::place(in, accelerator, {.layout = in.layout, .devicesPerNode = perNode, .network = network});
    if (in.promptPool)
        performance::placePrompts(in, accelerator,
                                  {.layout = in.promptPool->layout, .devicesPerNode = perNode, .network = network},
                                  row.accelerators.value_or(1));
}

} // namespace

std::string engineOf(const std::string& printed)
{
    const std::string text = lowered(printed);
    for (const auto& [word, id] : std::array<std::pair<const char*, const char*>, 4>{
             {{"sglang", "sglang"}, {"tensorrt", "tensorrt-llm"}, {"atom", "atom"}, {"mindie", "mindie"}}})
        if (contains(text, word))
            return id;
    return "vllm";
}

Result<std::shared_ptr<const performance::SpeedTable>>
SpeedTables::table(const spec::ModelSpec& model, const spec::PrecisionSpec& precision, double convertedBits)
{
    const std::string key = model.id.text + '|' + precision.id.text + '|' + std::to_string(convertedBits);
    auto& place = m_tables[key];
    if (!place) {
        memory::SchemeOptions options;
        options.convertedBits = convertedBits;
        const Result<performance::SpeedTable> made = performance::makeSpeedTable(model, precision, options);
        if (!made)
            return std::unexpected(made.error());
        place = std::make_shared<const performance::SpeedTable>(*made);
    }
    return place;
}

ServingInputs ThroughputScenario::bind(const performance::ServingEfficiency& efficiency) const
{
    ServingInputs bound = inputs;
    bound.model = model.get();
    bound.efficiency = &efficiency;
    return bound;
}

double ThroughputScenario::tpot(const performance::PerformanceEstimate& estimate) const
{
    const performance::StepTime& step = estimate.decodeStep;
    return estimate.tpot.value * (medianGap ? 1 - step.prompts / step.total() : 1);
}

Result<ThroughputScenario> makeThroughputScenario(const catalog::Catalog& catalog, SpeedTables& tables,
                                                  const ThroughputMeasurement& row)
{
    const spec::AcceleratorSpec* accelerator = catalog::byId(catalog, row.accelerator);
    if (!accelerator)
        return failure(ErrorCode::UnknownAccelerator, {row.accelerator.text});
    const spec::ModelSpec* model = catalog::byId(catalog, row.model);
    if (!model)
        return failure(ErrorCode::UnknownModel, {row.model.text});
    const spec::PrecisionSpec* precision = catalog::byId(catalog, PrecisionId(precisionOf(row)));
    if (!precision)
        return failure(ErrorCode::UnknownPrecision, {row.precision.text});
    const std::string engine = engineOf(row.engine);
    const spec::ComputePath path = pathOf(catalog, engine, *precision, *accelerator);
    auto table = tables.table(*model, *precision, path.loadedBits);
    if (!table)
        return std::unexpected(table.error());
    const auto rates = performance::makeDeviceRates(*accelerator, performance::computeClass(path));
    if (!rates)
        return std::unexpected(rates.error());

    ThroughputScenario scenario;
    scenario.model = *std::move(table);
    scenario.scope = performance::servingScope(engine, *accelerator);
    scenario.precisionStated = !row.precision.text.empty();
    scenario.medianGap = contains(row.notes, "median inter-token latency");
    ServingInputs& in = scenario.inputs;
    in.model = scenario.model.get();
    in.device = *rates;
    const double device = toDouble(spec::reportedMemory(*accelerator).bytes);
    setLengths(scenario, row);
    setLoad(scenario, row);
    setLayout(in, row, engine, device);
    setRepeatedPrompt(in, row, *model);
    setPools(scenario, row, *model);
    placeOnNodes(in, catalog, row, *accelerator);
    in.cacheBytesPerValue = cacheBytes(row, engine, *precision);
    in.sequenceLimit = publishedLimit(*accelerator, device, engine, in.layout.attentionGroups);
    in.assumed = in.assumed || performance::isGuessed(*model);
    const PublishedRoom room = publishedRoom(in, device, engine);
    in.cachedSequences = room.sequences;
    scenario.weightShare = room.weightShare;
    return scenario;
}

} // namespace berth::validation
