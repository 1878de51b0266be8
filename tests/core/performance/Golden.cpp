#include "tests/core/performance/Golden.h"

#include "core/base/Csv.h"

#include <cmath>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace berth::performance {
namespace {

ComputeClass computeOf(const std::string& word)
{
    static const std::map<std::string, ComputeClass> classes = {{"16", ComputeClass::Sixteen},
                                                                {"8", ComputeClass::Fp8},
                                                                {"4", ComputeClass::Fp4},
                                                                {"i8", ComputeClass::Int8},
                                                                {"wo", ComputeClass::WeightOnly}};
    return classes.at(word);
}

LoadPattern loadOf(const std::string& word)
{
    static const std::map<std::string, LoadPattern> patterns = {
        {"steady", LoadPattern::Steady}, {"offline", LoadPattern::OfflineMaximum}, {"burst", LoadPattern::Burst}};
    return patterns.at(word);
}

SpeedTable modelOf(const GoldenRow& row)
{
    const auto at = [&row](const char* column) {
        return number(row, column);
    };
    const auto count = [&row](const char* column) {
        return static_cast<int>(std::lround(number(row, column)));
    };
    SpeedTable m;
    m.denseBytes = at("dense_bytes");
    m.headBytes = at("head_bytes");
    m.expertBytes = at("expert_bytes");
    m.smallWeights = at("small");
    m.wideWeights = at("wide");
    m.headWeights = at("head");
    m.expertWeights = at("expert_weights");
    m.experts = at("experts");
    m.expertsPerToken = at("per_token");
    m.expertWidth = at("expert_width");
    m.logMissed = m.experts > 0 ? std::log1p(-m.expertsPerToken / m.experts) : 0;
    m.layers = count("layers");
    m.hiddenSize = count("hidden");
    m.expertLayers = count("expert_layers");
    m.latentLayers = count("latent_layers");
    m.stateLayers = count("state_layers");
    m.indexLayers = count("index_layers");
    m.cacheValues = at("cache");
    m.windowValues = at("window_values");
    m.windowTokens = at("window");
    m.attendedTokens = at("attended");
    m.indexValues = at("index_values");
    m.stateValues = at("state_values");
    m.kvHeads = at("kv_heads");
    m.decodeFlops = at("decode_flops");
    m.promptFlops = at("prompt_flops");
    m.windowFlops = at("window_flops");
    m.indexFlops = at("index_flops");
    return m;
}

LinkRates linkOf(const GoldenRow& row)
{
    const LinkClass slow = number(row, "peer") > 0 ? LinkClass::Pcie : LinkClass::ThroughHost;
    return {number(row, "fast_link") > 0 ? LinkClass::Fast : slow, number(row, "link"), number(row, "across") > 0};
}

} // namespace

double number(const GoldenRow& row, const std::string& column)
{
    return std::stod(row.at(column));
}

std::vector<GoldenRow> goldenRows(const std::string& file)
{
    std::ifstream stream(BERTH_SOURCE_DIR "/tests/core/performance/data/" + file, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    const Result<CsvTable> table = parseCsv(text, file);
    if (!table || table->rows.empty())
        throw std::runtime_error("cannot read " + file);
    std::vector<GoldenRow> rows;
    for (const std::vector<std::string>& cells : table->rows) {
        GoldenRow row;
        for (std::size_t i = 0; i < cells.size(); ++i)
            row[table->header[i]] = cells[i];
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<spec::CalibrationFact> goldenCalibration(const std::string& file, spec::CalibrationKind kind)
{
    std::vector<spec::CalibrationFact> facts;
    for (const GoldenRow& row : goldenRows(file)) {
        spec::CalibrationFact fact;
        fact.kind = kind;
        fact.parameter = row.at("parameter");
        fact.scope = row.at("scope");
        fact.value = number(row, "value");
        fact.rows = std::stoi(row.at("rows"));
        facts.push_back(std::move(fact));
    }
    return facts;
}

Scenario servingScenario(const ServingTable& table, const GoldenRow& row)
{
    const auto at = [&row](const char* column) {
        return number(row, column);
    };
    Scenario scenario;
    scenario.model = modelOf(row);
    scenario.efficiency = resolve(table, {row.at("engine"), row.at("generation"), row.at("class")});
    ServingInputs& in = scenario.inputs;
    in.device = {computeOf(row.at("compute")), at("bandwidth"), at("peak"), at("peak16")};
    in.link = linkOf(row);
    in.layout = {at("instances"), at("ranks"), at("stages"), at("groups"), at("expert_ranks")};
    in.cacheBytesPerValue = at("cache_bytes");
    in.inputTokens = at("input");
    in.outputTokens = at("output");
    in.concurrency = at("concurrency");
    in.cachedSequences = at("room");
    in.sequenceLimit = at("limit");
    in.load = loadOf(row.at("load"));
    if (at("speculation") > 0)
        in.speculation = Speculation{};
    return scenario;
}

} // namespace berth::performance
