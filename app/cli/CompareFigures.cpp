#include "app/cli/CompareFigures.h"

#include "app/cli/Json.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace berth::cli {

namespace {

using Figures = std::vector<CompareFigure>;

constexpr double kWattsPerKilowatt = 1000;

std::string speedFigure(const sizing::Sizing& sizing, double value)
{
    return sizing.performance ? fmt::format("{:.1f}", value) : "?";
}

std::string machinesFigure(const sizing::Sizing& sizing)
{
    const sizing::Deployment& deployment = sizing.configuration.deployment;
    return machineText(deployment.system, deployment.accelerator(), deployment.products, deployment.allNodes());
}

bool isGuess(const sizing::Sizing& sizing)
{
    return sizing.performance && sizing.performance->stagesOverNodes;
}

// "1 x tp8 dp3, prompts 1 x tp8, 8:24": devices for prompts, then for answers, as --disaggregate takes them.
std::string layoutFigure(const sizing::Sizing& sizing)
{
    const sizing::Configuration& configuration = sizing.configuration;
    std::string text = layoutText(configuration.layout, configuration.replicas) + (isGuess(sizing) ? " ~" : "");
    if (const auto& split = configuration.split) {
        text += fmt::format(", prompts {}, {}:{}", layoutText(split->promptLayout, configuration.replicas),
                            split->prompts, split->answers);
    }
    return text;
}

Figures inputFigures()
{
    using sizing::Sizing;
    return {
        {"model",
         [](const Sizing& s) {
             return s.configuration.model->id.text;
         }},
        {"machines", machinesFigure},
        {"precision",
         [](const Sizing& s) {
             return s.configuration.precision->id.text;
         }},
        {"engine",
         [](const Sizing& s) {
             return s.configuration.engine->id.text;
         }},
        {"KV cache",
         [](const Sizing& s) {
             return std::string(memory::factsOf(s.configuration.kvFormats.key).id);
         }},
        {"context",
         [](const Sizing& s) {
             return std::to_string(s.configuration.context);
         }},
        {"requests at the same time",
         [](const Sizing& s) {
             return std::to_string(s.configuration.concurrency);
         }},
        {"input and output tokens",
         [](const Sizing& s) {
             return fmt::format("{} + {}", s.configuration.input, s.configuration.output);
         }},
        {"layout", layoutFigure},
    };
}

Figures resultFigures()
{
    using sizing::Sizing;
    return {
        {"verdict",
         [](const Sizing& s) {
             return std::string(verdictWord(s.memory.verdict));
         }},
        {"weights per device, GB",
         [](const Sizing& s) {
             return fmt::format("{:.1f}", toGb(s.memory.device.weights));
         }},
        {"KV cache per device, GB",
         [](const Sizing& s) {
             return fmt::format("{:.1f}", toGb(s.memory.device.kvCache));
         }},
        {"free per device, GB",
         [](const Sizing& s) {
             return fmt::format("{:.1f}", toGb(s.memory.device.free));
         }},
        {"requests at most",
         [](const Sizing& s) {
             return std::to_string(s.memory.maxConcurrency);
         }},
        {"tok/s per user",
         [](const Sizing& s) {
             return speedFigure(s, s.performance ? s.performance->perUser.value : 0);
         }},
        {"tok/s",
         [](const Sizing& s) {
             return speedFigure(s, s.performance ? s.performance->output.value : 0);
         }},
        {"TTFT ms",
         [](const Sizing& s) {
             return speedFigure(s, s.performance ? s.performance->ttft.value * 1e3 : 0);
         }},
        {"power while serving, kW",
         [](const Sizing& s) {
             return s.power ? fmt::format("{:.1f}", s.power->active.value / kWattsPerKilowatt) : "?";
         }},
    };
}

} // namespace

std::vector<CompareFigure> compareFigures()
{
    std::vector<CompareFigure> all = inputFigures();
    std::ranges::move(resultFigures(), std::back_inserter(all));
    return all;
}

std::string guessText(const std::vector<sizing::Sizing>& all)
{
    return std::ranges::any_of(all, isGuess)
        ? "~ pipeline stages over several nodes: no published run is like that, so the speed is a guess.\n"
        : "";
}

} // namespace berth::cli
