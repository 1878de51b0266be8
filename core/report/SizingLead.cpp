#include "core/report/SizingLead.h"

#include "core/memory/Blocker.h"
#include "core/report/ChartTable.h"
#include "core/report/CostTable.h"
#include "core/report/DemandText.h"
#include "core/report/Figures.h"
#include "core/report/HardwareNames.h"
#include "core/report/PrecisionText.h"
#include "core/report/ShortText.h"
#include "core/report/SizingReport.h"

#include <algorithm>
#include <cmath>

namespace berth::report {

namespace {

using memory::DeviceMemory;
using memory::MemoryEstimate;

// Which two names do not go together.
Text unsupportedSentence(const sizing::Configuration& configuration, const FindingList& findings)
{
    const std::string device = acceleratorName(configuration.deployment.accelerator());
    if (findings.has(FindingCode::EngineLacksDevice)) {
        return phrase(PhraseCode::DoesNotRunHere, configuration.engine->name, device);
    }
    if (findings.has(FindingCode::EngineLacksPrecision)) {
        return phrase(PhraseCode::DoesNotRunHere, precisionText(*configuration.precision), configuration.engine->name);
    }
    if (findings.has(FindingCode::ContextBeyondModel)) {
        return phrase(PhraseCode::ReadsAtMost, shortened(configuration.model->displayName),
                      count(configuration.model->maxContext.value_or(0), Unit::Token));
    }
    return phrase(PhraseCode::DoesNotRunHere, precisionText(*configuration.precision), device);
}

Text shortSentence(const MemoryEstimate& estimate)
{
    const berth::Finding* blocker = memory::blockerOf(estimate);
    if (blocker != nullptr && blocker->code == FindingCode::HostMemoryShort) {
        return phrase(PhraseCode::HostMemoryTooSmall,
                      gigabytes(Bytes(std::llround(blocker->values[0])), Detail::Interface));
    }
    return phrase(PhraseCode::ShortPerDevice, gigabytes(memory::missingPerDevice(estimate), Detail::Interface));
}

Text fitsSentence(const sizing::Configuration& configuration, std::int64_t most)
{
    const Figure users = count(configuration.concurrency);
    const Figure context = count(configuration.context);
    return most > configuration.concurrency
        ? phrase(PhraseCode::HoldsUsersAndMore, users, context, count(most - configuration.concurrency))
        : phrase(PhraseCode::HoldsUsers, users, context);
}

Text memoryComparison(const DeviceMemory& device)
{
    const Figure usable = gigabytes(device.usable, Detail::Interface);
    const Bytes missing = memory::missingOf(device);
    return missing > Bytes(0) ? phrase(PhraseCode::MemoryMissingOf, usable, gigabytes(missing, Detail::Interface))
                              : phrase(PhraseCode::MemoryOfUsable, usable, gigabytes(device.free, Detail::Interface));
}

KeyFigure heldTokens(const MemoryEstimate& estimate)
{
    const bool runs = estimate.verdict != memory::Verdict::Unsupported;
    return {PhraseCode::TokensHeld, runs ? Text(count(estimate.kvCapacityTokens)) : Text(NotKnown{}),
            phrase(PhraseCode::TokensAsked, count(estimate.requestedTokens))};
}

// Whether the figure above meets what was asked, then the rest.
Text withTarget(const SizingFacts& facts, comparison::Goal goal, Text remark)
{
    const auto found = std::find_if(facts.judged.begin(), facts.judged.end(),
                                    [goal](const comparison::Judged& judged) { return judged.goal == goal; });
    if (found == facts.judged.end() || !found->found) {
        return remark;
    }
    const Text limit = limitText(*found, facts.currency());
    return phrase(PhraseCode::FirstThenSecond,
                  phrase(found->isMissed() ? PhraseCode::Misses : PhraseCode::TargetLine, limit), std::move(remark));
}

KeyFigure speedOfUser(const performance::PerformanceEstimate& estimate)
{
    const Text range = speedRange(estimate);
    return {PhraseCode::SpeedPerUser, speed(estimate.perUser),
            std::holds_alternative<NotKnown>(range.content)
                ? Text(PhraseCode::Predicted)
                : Text(phrase(PhraseCode::PredictedWithin, share(estimate.intervalLevel, Detail::Interface), range))};
}

KeyFigure loadedWeights(const MemoryEstimate& estimate)
{
    return {PhraseCode::WeightsLoaded, gigabytes(estimate.totalWeights, Detail::Interface),
            phrase(PhraseCode::OnDisk, gigabytes(estimate.disk, Detail::Interface))};
}

KeyFigure purchase(const cost::CostReport& cost)
{
    return {PhraseCode::PriceWithoutTax, amount(cost.plan.inputs.purchase), priceRemark(cost.plan)};
}

} // namespace

VerdictKind verdictKind(memory::Verdict verdict)
{
    switch (verdict) {
    case memory::Verdict::Fits:
        return VerdictKind::Fits;
    case memory::Verdict::FitsReduced:
        return VerdictKind::FitsReduced;
    case memory::Verdict::Offload:
        return VerdictKind::Offload;
    case memory::Verdict::DoesNotFit:
        return VerdictKind::DoesNotFit;
    case memory::Verdict::Unsupported:
        return VerdictKind::Unsupported;
    }
    return VerdictKind::Unsupported;
}

Text verdictSentence(const sizing::Sizing& sizing)
{
    const MemoryEstimate& estimate = sizing.memory;
    switch (estimate.verdict) {
    case memory::Verdict::Fits:
        return fitsSentence(sizing.configuration, estimate.maxConcurrency);
    case memory::Verdict::FitsReduced:
        return phrase(PhraseCode::HoldsTokens, count(sizing.configuration.concurrency),
                      count(estimate.kvCapacityTokens), count(estimate.requestedTokens),
                      count(estimate.maxConcurrency));
    case memory::Verdict::Offload:
        return phrase(PhraseCode::RunsWithHostMemory, gigabytes(estimate.hostMemory, Detail::Interface));
    case memory::Verdict::DoesNotFit:
        return shortSentence(estimate);
    case memory::Verdict::Unsupported:
        return unsupportedSentence(sizing.configuration, estimate.findings);
    }
    return {};
}

namespace {

std::string cutsText(const parallel::Layout& layout)
{
    std::string text = "TP" + std::to_string(layout.tp);
    for (const auto& [name, value] : {std::pair{" PP", layout.pp}, {" DP", layout.dp}, {" EP", layout.ep}}) {
        if (value > 1) {
            text += name + std::to_string(value);
        }
    }
    return text;
}

} // namespace

Text engineAndLayout(const sizing::Configuration& configuration)
{
    const std::string& engine = configuration.engine->name;
    if (!configuration.split) {
        return engine + ", " + layoutText(configuration);
    }
    const sizing::SplitDevices& split = *configuration.split;
    const std::string copies = configuration.replicas > 1 ? std::to_string(configuration.replicas) + " × " : "";
    return phrase(PhraseCode::ListOf, engine,
                  phrase(PhraseCode::PromptsAndAnswers, copies + cutsText(split.promptLayout), count(split.prompts),
                         copies + cutsText(configuration.layout), count(split.answers)));
}

std::string layoutText(const sizing::Configuration& configuration)
{
    return (configuration.replicas > 1 ? std::to_string(configuration.replicas) + " × " : std::string())
        + cutsText(configuration.layout);
}

VerdictBanner verdictBanner(const SizingFacts& facts)
{
    const VerdictKind verdict = verdictKind(facts.sizing.memory.verdict);
    const Text misses = missesText(facts.judged, facts.currency());
    const Text holds = verdictSentence(facts.sizing);
    return {verdict,
            phrase(PhraseCode::VerdictOf, verdictText(verdict, facts.judged),
                   configurationName(facts.sizing.configuration)),
            misses.empty() ? holds : Text(phrase(PhraseCode::SentenceAndMisses, holds, misses))};
}

KeyFigures keyFigures(const SizingFacts& facts)
{
    const sizing::Sizing& sizing = facts.sizing;
    const MemoryEstimate& estimate = sizing.memory;
    KeyFigures figures;
    figures.figures.push_back({PhraseCode::MemoryPerDevice, gigabytes(estimate.device.used(), Detail::Interface),
                               memoryComparison(estimate.device)});
    figures.figures.push_back(sizing.performance ? speedOfUser(*sizing.performance) : loadedWeights(estimate));
    if (sizing.performance) {
        Text& remark = figures.figures.back().comparison;
        remark = withTarget(facts, comparison::Goal::PerUser, remark);
    }
    figures.figures.push_back(facts.cost != nullptr ? purchase(*facts.cost) : heldTokens(estimate));
    if (facts.cost != nullptr) {
        Text& remark = figures.figures.back().comparison;
        remark = withTarget(facts, comparison::Goal::Budget, remark);
    }
    return figures;
}

KeyValues requirementOf(const sizing::Configuration& configuration, const comparison::Demand& demand)
{
    const sizing::Deployment& deployment = configuration.deployment;
    KeyValues values;
    values.entries = {
        {PhraseCode::Model, shortened(configuration.model->displayName)},
        {PhraseCode::Precision, precisionText(*configuration.precision)},
        {PhraseCode::KvCacheFormat, cacheName(configuration.kvFormats.key)},
        {PhraseCode::Context, count(configuration.context, Unit::Token)},
        {PhraseCode::InputAndOutput,
         phrase(PhraseCode::ValueAndValue, count(configuration.input), count(configuration.output, Unit::Token))},
        {PhraseCode::Users,
         demand.users && *demand.users > configuration.concurrency
             ? Text(phrase(PhraseCode::UsersAtTheSameTime, count(*demand.users), count(configuration.concurrency)))
             : Text(count(configuration.concurrency))},
        {PhraseCode::Hardware, configurationName(configuration)},
        {PhraseCode::EngineAndLayout, engineAndLayout(configuration)},
    };
    if (Text machines = machinesText(deployment); !machines.empty()) {
        values.entries.push_back({PhraseCode::MachineName, std::move(machines)});
    }
    for (KeyValue& entry : otherDemands(demand)) {
        values.entries.push_back(std::move(entry));
    }
    return values;
}

// "bf16" is written BF16 where people read it.
std::string cacheName(memory::KvFormat format)
{
    std::string name(memory::factsOf(format).id);
    std::transform(name.begin(), name.end(), name.begin(), [](char letter) {
        return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 32) : letter;
    });
    return name;
}

} // namespace berth::report
