#include "app/cli/CostOutput.h"
#include "app/cli/DerivationText.h"
#include "app/cli/DeviceTable.h"
#include "app/cli/ShownNames.h"
#include "app/cli/TextTable.h"
#include "app/cli/TrainWords.h"

#include "core/memory/Blocker.h"
#include "core/units/MoneyText.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace berth::cli {

namespace {

constexpr double kPercent = 100;

std::string verdictSentence(const training::TrainingMemory& memory)
{
    if (memory.verdict == memory::Verdict::Fits) {
        return fmt::format("Fits, {} GB free on each device.", gb(memory.device.free));
    }
    const Bytes missing = memory::missingOf(memory.device.free);
    return missing > Bytes(0) ? fmt::format("Does not fit: {} GB short per device.", gb(missing))
                              : fmt::format("Does not fit: the hosts lack {} GB.", gb(memory.hostMissing));
}

// 2.5e9 as "2.5 billion".
std::string tokenWords(double tokens)
{
    constexpr std::array<std::pair<double, std::string_view>, 3> kScales{
        {{1e12, " trillion"}, {1e9, " billion"}, {1e6, " million"}}};
    for (const auto& [scale, word] : kScales) {
        if (tokens >= scale) {
            return fmt::format("{:.4g}{}", tokens / scale, word);
        }
    }
    return fmt::format("{:.0f}", tokens);
}

// "on_demand" as "on demand".
std::string spaced(std::string_view word)
{
    std::string text(word);
    std::ranges::replace(text, '_', ' ');
    return text;
}

std::string adapterWords(const TrainAnswer& answer)
{
    const training::TrainingPlan& plan = answer.run.plan;
    constexpr double kMillion = 1e6;
    return training::hasAdapters(plan) ? fmt::format(", rank {} on {} ({:.4g} million parameters)", plan.rank,
                                                     targetsWord(plan.targets), answer.parameters.learnt / kMillion)
                                       : std::string();
}

std::string head(const TrainAnswer& answer)
{
    const training::TrainingPlan& plan = answer.run.plan;
    const training::Layout& layout = plan.layout;
    const sizing::Deployment& deployment = answer.deployment;
    return fmt::format(
        "{} of {} on {} × {}{}{}\ntp {} pp {} ep {} dp {}, ZeRO stage {}{}, {} checkpointing, {} × {} tokens "
        "at a time on each rank\n\n{}\n",
        methodTitle(plan.method), answer.run.model->displayName, deployment.devices(),
        shownName(deployment.accelerator()), deployment.nodes > 1 ? fmt::format(" in {} nodes", deployment.nodes) : "",
        adapterWords(answer), layout.tp, layout.pp, layout.ep, layout.dp, plan.zero,
        plan.offload ? " with offload" : "", checkpointingWord(plan.checkpointing), plan.microBatch, plan.sequence,
        verdictSentence(answer.memory));
}

std::string memoryTable(const training::TrainingMemory& memory)
{
    const training::DeviceMemory& device = memory.device;
    DeviceTable table(device.capacity);
    table.add("Weights", device.weights);
    table.add("Gradients", device.gradients);
    table.add("Optimizer states", device.optimizer);
    table.add("Activations", device.activations);
    table.add("Logits and loss", device.logits);
    table.add("Buffers", device.buffers);
    table.add("Runtime and links", device.runtime);
    table.addRest(device.free, device.usable);
    const std::string host =
        memory.host > Bytes(0) ? fmt::format("Memory of the hosts: {} GB.\n", gb(memory.host)) : std::string();
    return table.text() + host;
}

std::string timeText(const TrainAnswer& answer)
{
    const training::TrainingTime& time = answer.time;
    std::string text =
        fmt::format("\n{} tokens take {:.4g} device-hours: {:.3g} days on {} {} at {:.3g}% of their 16-bit peak.\n",
                    tokenWords(answer.run.tokens), time.deviceHours, time.days(), answer.run.plan.layout.devices(),
                    answer.run.plan.layout.devices() == 1 ? "device" : "devices", kPercent * answer.run.utilization);
    if (time.done > time.useful) {
        text += fmt::format("Work done again counts in it; useful work is {:.3g}% of the peak (MFU).\n",
                            kPercent * time.mfu);
    }
    if (answer.energy) {
        text +=
            fmt::format("Energy: {:.4g} kWh, with the building (PUE {:g}).\n", answer.energy->kwh, answer.energy->pue);
    }
    return text;
}

std::string runCostText(const TrainAnswer& answer)
{
    if (!answer.cost) {
        return answer.months ? std::string() : missingCostText(answer.months.error());
    }
    TextTable table({{"Cost of the run"}, {"", Align::Right}});
    table.add({"Own machines for the time", moneyText(answer.cost->owning)});
    const bool isKnown = !cost::leavesOut(answer.months->plan, cost::LeftOut::Electricity);
    table.add({"  of this, energy", isKnown ? moneyText(answer.cost->energy) : "?"});
    for (const training::RunRent& rent : answer.cost->rents) {
        table.add({fmt::format("Cloud, {}", spaced(offerWord(rent.offer->offer))), moneyText(rent.amount)});
    }
    return '\n' + table.text() + costText(*answer.months) + answer.priceNotes;
}

std::string remedyText(const TrainAnswer& answer)
{
    std::string text = answer.remedies.empty() ? "" : "\nWhat to change\n";
    int place = 0;
    for (const training::Remedy& remedy : answer.remedies) {
        text += fmt::format("{}  {}\n   Gain: {}.\n   Price: {}.\n", ++place, remedySentence(remedy, answer),
                            remedyGain(remedy), remedyPrice(remedy, answer));
    }
    return text;
}

} // namespace

std::string trainText(const TrainAnswer& answer)
{
    return head(answer) + '\n' + memoryTable(answer.memory) + remedyText(answer) + timeText(answer)
        + runCostText(answer) + (answer.derivation.empty() ? "" : derivationText(answer.derivation));
}

} // namespace berth::cli
