#include "app/cli/EstimateText.h"

#include "app/cli/AdviceWords.h"
#include "app/cli/DerivationText.h"
#include "app/cli/DeviceTable.h"
#include "app/cli/EstimateSpeed.h"
#include "app/cli/Messages.h"
#include "app/cli/ShownNames.h"
#include "app/cli/TextTable.h"

#include "core/memory/Blocker.h"
#include "core/report/Figures.h"
#include "core/report/FormatText.h"
#include "core/spec/Withdrawn.h"

#include <fmt/format.h>

#include <cmath>

namespace berth::cli {

namespace {

std::string grouped(std::int64_t value)
{
    return (value < 0 ? "-" : "") + cli::grouped(std::to_string(value < 0 ? -value : value));
}

// The whole of what memory holds is asked for already, or there is room.
std::string roomWords(std::int64_t more)
{
    return more > 0 ? fmt::format("room for {} more", grouped(more)) : "no room for more";
}

std::string shortSentence(const memory::MemoryEstimate& estimate)
{
    const Bytes missing = memory::missingPerDevice(estimate);
    const Finding* blocker = memory::blockerOf(estimate);
    return missing > Bytes(0) || blocker == nullptr ? fmt::format("{} GB short per device.", gb(missing))
                                                    : sentence(*blocker);
}

std::string unsupportedSentence(const sizing::Sizing& sizing)
{
    const Finding* blocker = memory::blockerOf(sizing.memory);
    if (blocker == nullptr) {
        return "Unsupported.";
    }
    const spec::ModelSpec& model = *sizing.configuration.model;
    return "Unsupported: "
        + (blocker->code == FindingCode::ContextBeyondModel
               ? fmt::format("{} reads at most {} tokens.", model.displayName, grouped(model.maxContext.value_or(0)))
               : sentence(*blocker));
}

std::string verdictSentence(const sizing::Sizing& sizing)
{
    const memory::MemoryEstimate& estimate = sizing.memory;
    const std::int64_t users = sizing.configuration.concurrency;
    switch (estimate.verdict) {
    case memory::Verdict::Fits:
        return fmt::format("Fits. {} at {} tokens; {}.", grouped(users), grouped(sizing.configuration.context),
                           roomWords(estimate.maxConcurrency - users));
    case memory::Verdict::FitsReduced:
        return fmt::format("Fits reduced: {} of {} tokens.", grouped(estimate.kvCapacityTokens),
                           grouped(estimate.requestedTokens));
    case memory::Verdict::Offload:
        return fmt::format("Offload: {} GB in host memory.", gb(estimate.hostMemory));
    case memory::Verdict::DoesNotFit:
        return "Does not fit: " + shortSentence(estimate);
    case memory::Verdict::Unsupported:
        return unsupportedSentence(sizing);
    }
    return {};
}

// What the price counts beside the machines that serve, or does not count.
std::string reserveWords(const sizing::Deployment& deployment)
{
    const int spare = deployment.spareNodes;
    return (spare > 0 ? fmt::format(", {} spare node{}", spare, spare == 1 ? "" : "s") : std::string())
        + (deployment.owned ? ", there already" : "");
}

std::string head(const sizing::Sizing& sizing)
{
    const sizing::Configuration& c = sizing.configuration;
    const sizing::Deployment& d = c.deployment;
    return fmt::format("{} in {} ({} cache) on {} × {}{}{}\n{}tp {} pp {} ep {} dp {}, {} tokens of context, {} at the "
                       "same time\n{}\n{}\n",
                       c.model->displayName, c.precision->name, memory::factsOf(c.kvFormats.key).id, d.devices(),
                       shownName(d.accelerator()), d.nodes > 1 ? fmt::format(" in {} nodes", d.nodes) : "",
                       reserveWords(d) + ", " + c.engine->name,
                       c.replicas > 1 ? fmt::format("{} replicas of ", c.replicas) : "", c.layout.tp, c.layout.pp,
                       c.layout.ep, c.layout.dp, grouped(c.context), grouped(c.concurrency),
                       spec::isWithdrawn(d.accelerator()) ? d.accelerator().regionalNotes + ".\n" : std::string(),
                       verdictSentence(sizing));
}

std::string memoryTable(const memory::MemoryEstimate& estimate)
{
    const memory::DeviceMemory& device = estimate.device;
    DeviceTable table(device.capacity);
    table.add("Weights", device.weights);
    table.add("KV cache", device.kvCache);
    if (device.state > Bytes(0)) {
        table.add("State", device.state);
    }
    table.add("Activations", device.activations);
    table.add("Runtime and links", device.runtime);
    table.add("Captured graphs", device.graphs);
    table.addRest(device.free, device.usable);
    return table.text();
}

std::string numbersTable(const memory::MemoryEstimate& estimate, int replicas)
{
    TextTable table({{"Whole deployment"}, {"", Align::Right}});
    table.add({replicas > 1 ? "Weights of all replicas" : "Weights, loaded once", gb(estimate.totalWeights) + " GB"});
    table.add({"KV cache per token", grouped(std::llround(estimate.kvBytesPerToken)) + " bytes"});
    if (estimate.stateBytesPerSequence > 0) {
        table.add({"State per sequence", grouped(std::llround(estimate.stateBytesPerSequence)) + " bytes"});
    }
    table.add({"Tokens held", grouped(estimate.kvCapacityTokens)});
    table.add({"Sequences of this context", grouped(estimate.maxConcurrency)});
    table.add({"Host memory", gb(estimate.hostMemory) + " GB"});
    table.add({"Disk", gb(estimate.disk) + " GB"});
    return table.text();
}

std::string powerText(const spec::PowerDraw& power)
{
    const auto kilowatts = [](Watts value) { // rounded as in reports
        const report::Figure figure = report::kilowatts(value);
        return report::plainNumber(figure.value, figure.decimals);
    };
    return fmt::format("\nPower: about {} kW while serving, {} kW while waiting; supply and cooling for {} kW.\n",
                       kilowatts(power.active), kilowatts(power.idle), kilowatts(power.rated));
}

// Of prompts on devices of their own, which layout and what they hold.
std::string promptDevicesText(const sizing::Sizing& sizing)
{
    if (!sizing.promptMemory) {
        return {};
    }
    const sizing::SplitDevices& split = *sizing.configuration.split;
    const parallel::Layout& layout = split.promptLayout;
    const memory::DeviceMemory& device = sizing.promptMemory->device;
    return fmt::format(
        "Prompts are read on {} devices of their own{} (tp {} pp {} ep {} dp {}), answers written on {}.\n"
        "A device that reads prompts holds {} GB of weights; {} GB stay free beside a prompt.\n",
        split.prompts, sizing.configuration.replicas > 1 ? " of each replica" : "", layout.tp, layout.pp, layout.ep,
        layout.dp, split.answers, gb(device.weights), gb(device.free));
}

} // namespace

std::string estimateText(const sizing::Sizing& sizing, const EstimateContext& context, const std::string& cost)
{
    std::string text = head(sizing);
    for (const Finding& finding : sizing.memory.findings) {
        text += "  " + sentence(finding) + '\n';
    }
    if (context.faster) {
        text += "  " + copiesSentence(context.faster) + '\n';
    }
    text += performanceText(sizing) + '\n' + memoryTable(sizing.memory) + promptDevicesText(sizing) + '\n'
        + numbersTable(sizing.memory, sizing.configuration.replicas) + cost
        + (sizing.power ? powerText(*sizing.power) : "") + contextText(context);
    if (!sizing.derivation.empty()) {
        text += derivationText(sizing.derivation);
    }
    return text;
}

} // namespace berth::cli
