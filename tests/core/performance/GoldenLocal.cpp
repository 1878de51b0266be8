#include "tests/core/performance/Golden.h"

#include <cmath>

namespace berth::performance {
namespace {

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
    m.loadedBytes = at("loaded_bytes");
    m.smallWeights = at("active") - at("active_expert");
    m.experts = 1; // the active ones are given together
    m.expertsPerToken = 1;
    m.expertBytes = at("active_expert_bytes");
    m.expertWeights = at("active_expert");
    m.layers = count("layers");
    m.expertLayers = count("expert_layers");
    m.latentLayers = count("latent_layers");
    m.stateLayers = count("state_layers");
    m.cacheValues = at("cache");
    m.windowValues = at("window_values");
    m.windowTokens = at("window");
    m.promptFlops = at("prompt_flops");
    m.windowFlops = at("window_flops");
    return m;
}

Placement placementOf(const std::string& word)
{
    static const std::map<std::string, Placement> placements = {
        {"devices", Placement::Devices}, {"host", Placement::Host}, {"hybrid", Placement::Hybrid}};
    return placements.at(word);
}

BlockKind blocksOf(const std::string& word)
{
    static const std::map<std::string, BlockKind> kinds = {
        {"simple", BlockKind::Simple}, {"k", BlockKind::K}, {"iq", BlockKind::Iq}};
    return kinds.at(word);
}

} // namespace

LocalScenario localScenario(const LocalTable& table, const GoldenRow& row)
{
    const auto at = [&row](const char* column) {
        return number(row, column);
    };
    LocalScenario scenario;
    scenario.model = modelOf(row);
    scenario.efficiency = resolve(table, {{}, row.at("generation"), row.at("class")});
    LocalInputs& in = scenario.inputs;
    in.placement = placementOf(row.at("placement"));
    in.device = {at("bandwidth"), at("peak")};
    in.devices = at("devices");
    in.host = {at("host_bandwidth"), at("cores"), at("sockets"), at("repacked") > 0, at("copied") > 0};
    in.blocks = blocksOf(row.at("blocks"));
    in.fp4 = at("fp4") > 0;
    in.sixteenBit = at("sixteen") > 0;
    in.promptTokens = at("prompt");
    in.generatedTokens = at("generated");
    in.depthTokens = at("depth");
    return scenario;
}

} // namespace berth::performance
