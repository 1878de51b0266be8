#include "core/report/Comparison.h"

#include "core/report/ChartTable.h"
#include "core/report/ComparisonRows.h"
#include "core/report/DemandText.h"
#include "core/report/Figures.h"
#include "core/report/PrecisionText.h"
#include "core/report/ShortText.h"
#include "core/report/SizingLead.h"
#include "core/report/SizingReport.h"

#include <algorithm>
#include <initializer_list>

namespace berth::report {

namespace {

using comparison::Compared;
using memory::DeviceMemory;
using sizing::Configuration;

const Configuration* configurationOf(const Compared& compared)
{
    return compared.sizing ? &compared.sizing->configuration : nullptr;
}

// A fact of the configuration; not known where it could not be estimated.
template <class T, class Function>
Read<T> ofConfiguration(Function function)
{
    return [function](const Compared& compared) -> std::optional<T> {
        const Configuration* configuration = configurationOf(compared);
        return configuration != nullptr ? std::optional<T>(function(*configuration)) : std::nullopt;
    };
}

bool counts(const Compared& compared)
{
    return compared.sizing && compared.sizing->memory.verdict != memory::Verdict::Unsupported;
}

bool holdsLoad(memory::Verdict verdict)
{
    return verdict == memory::Verdict::Fits || verdict == memory::Verdict::FitsReduced;
}

Text loadLabel(All all)
{
    if (!sameLoad(all)) {
        return PhraseCode::Verdict;
    }
    const Configuration& first = all.front().sizing->configuration;
    return phrase(PhraseCode::UsersAtTokens, count(first.concurrency), count(first.context));
}

FactRow verdictRow(All all)
{
    FactRow row = textRow(FactId::Verdict, loadLabel(all), all, [](const Compared& compared) {
        return std::optional<Text>(compared.sizing
                                       ? verdictText(verdictKind(compared.sizing->memory.verdict), compared.judged())
                                       : Text(PhraseCode::VerdictUnsupported));
    });
    for (std::size_t index = 0; index < all.size(); ++index) {
        const Compared& compared = all[index];
        row.cells[index].verdict =
            compared.sizing ? verdictKind(compared.sizing->memory.verdict) : VerdictKind::Unsupported;
        if (compared.sizing) {
            const Text holds = verdictSentence(*compared.sizing);
            const Text misses = missesText(compared.judged(), budgetCurrency(compared));
            row.cells[index].second = missedTargets(compared.judged(), budgetCurrency(compared));
            row.cells[index].remark =
                misses.empty() ? holds : Text(phrase(PhraseCode::SentenceAndMisses, holds, misses));
        }
    }
    return row;
}

FactGroup verdictFacts(All all)
{
    FactGroup group{.title = PhraseCode::Verdict};
    group.rows.push_back(verdictRow(all));
    group.rows.push_back(figureRow(
        FactId::MostUsers, PhraseCode::MostUsers, all, {}, [](const Compared& compared) -> std::optional<double> {
            const bool known = compared.sizing && holdsLoad(compared.sizing->memory.verdict);
            return known ? std::optional(static_cast<double>(compared.sizing->memory.maxConcurrency)) : std::nullopt;
        }));
    if (!sameLoad(all)) {
        group.rows.push_back(figureRow(FactId::Users, PhraseCode::Users, all, {},
                                       ofConfiguration<double>([](const Configuration& c) { return c.concurrency; })));
        group.rows.push_back(figureRow(FactId::ContextLength, PhraseCode::ContextTokens, all, {},
                                       ofConfiguration<double>([](const Configuration& c) { return c.context; })));
        group.rows.push_back(textRow(FactId::InputAndOutput, PhraseCode::InputAndOutput, all,
                                     ofConfiguration<Text>([](const Configuration& c) {
                                         return phrase(PhraseCode::ValueAndValue, count(c.input), count(c.output));
                                     })));
    }
    return group;
}

PhraseCode pathPhrase(spec::PathKind kind)
{
    switch (kind) {
    case spec::PathKind::Native:
        return PhraseCode::PathNative;
    case spec::PathKind::WeightOnly:
        return PhraseCode::PathWeightOnly;
    case spec::PathKind::Converted:
        return PhraseCode::PathConverted;
    case spec::PathKind::Unsupported:
        break;
    }
    return PhraseCode::PathUnsupported;
}

FactGroup configurationFacts(All all)
{
    const auto texts = [&](FactId id, PhraseCode label, auto function) {
        return textRow(id, label, all, ofConfiguration<Text>(function));
    };
    FactGroup group{.title = PhraseCode::Configuration};
    group.rows = {
        texts(FactId::Hardware, PhraseCode::Hardware,
              [](const Configuration& c) { return Text(configurationName(c)); }),
        texts(FactId::MachineName, PhraseCode::MachineName,
              [](const Configuration& c) {
                  const Text machines = machinesText(c.deployment);
                  return machines.empty() ? Text(NotKnown{}) : machines;
              }),
        texts(FactId::Model, PhraseCode::Model,
              [](const Configuration& c) { return Text(shortened(c.model->displayName)); }),
        texts(
            FactId::Precision, PhraseCode::Precision,
            [](const Configuration& c) { return Text(phrase(pathPhrase(c.path.kind), shortPrecision(*c.precision))); }),
        texts(FactId::KvFormat, PhraseCode::KvCacheFormat,
              [](const Configuration& c) { return Text(cacheName(c.kvFormats.key)); }),
        texts(FactId::EngineAndLayout, PhraseCode::EngineAndLayout, engineAndLayout),
    };
    return group;
}

FactGroup memoryFacts(All all, Unit unit)
{
    const auto row = [&](FactId id, PhraseCode label, Bytes (*part)(const DeviceMemory&)) {
        const Text labelled = phrase(PhraseCode::LabelIn, label,
                                     unit == Unit::Gibibyte ? PhraseCode::UnitGibibyte : PhraseCode::UnitGigabyte);
        return figureRow(id, labelled, all, {.unit = unit, .decimals = 1},
                         [part, unit](const Compared& compared) -> std::optional<double> {
                             if (!counts(compared)) {
                                 return std::nullopt;
                             }
                             const Bytes bytes = part(compared.sizing->memory.device);
                             return unit == Unit::Gibibyte ? toGib(bytes) : toGb(bytes);
                         });
    };
    using D = DeviceMemory;
    FactGroup group{.title = PhraseCode::MemoryPerDevice};
    group.rows = {
        row(FactId::MemoryUsed, PhraseCode::MemoryUsed, [](const D& d) { return d.used(); }),
        row(FactId::Weights, PhraseCode::MemoryWeights, [](const D& d) { return d.weights; }),
        row(FactId::KvCache, PhraseCode::MemoryKvCache, [](const D& d) { return d.kvCache + d.state; }),
        row(FactId::Activations, PhraseCode::MemoryActivations, [](const D& d) { return d.activations; }),
        row(FactId::Runtime, PhraseCode::MemoryRuntime, [](const D& d) { return d.runtime; }),
        row(FactId::Graphs, PhraseCode::MemoryGraphs, [](const D& d) { return d.graphs; }),
        row(FactId::Free, PhraseCode::MemoryFree, [](const D& d) { return d.free; }),
        row(FactId::MemoryUsable, PhraseCode::MemoryUsableLimit, [](const D& d) { return d.usable; }),
        row(FactId::Capacity, PhraseCode::Capacity, [](const D& d) { return d.capacity; }),
    };
    group.rows.push_back(figureRow(
        FactId::TokensHeld, PhraseCode::TokensHeld, all, {}, [](const Compared& compared) -> std::optional<double> {
            return counts(compared) ? std::optional(static_cast<double>(compared.sizing->memory.kvCapacityTokens))
                                    : std::nullopt;
        }));
    return group;
}

// Moves rows from one group to the end of another, in that order.
void moveRows(FactGroup& from, FactGroup& to, std::initializer_list<FactId> ids)
{
    for (const FactId id : ids) {
        const auto found =
            std::find_if(from.rows.begin(), from.rows.end(), [id](const FactRow& row) { return row.id == id; });
        if (found != from.rows.end()) {
            to.rows.push_back(std::move(*found));
            from.rows.erase(found);
        }
    }
}

// What decides comes first, the rest on demand below it.
std::vector<FactGroup> allGroups(All all, Unit memoryUnit)
{
    FactGroup configuration = configurationFacts(all);
    FactGroup memory = memoryFacts(all, memoryUnit);
    FactGroup details = speedFacts(all);
    FactGroup build{.title = PhraseCode::Build};
    FactGroup speed{.title = details.title};
    details.title = PhraseCode::PredictionInDetail;
    moveRows(configuration, build, {FactId::Precision});
    moveRows(memory, build, {FactId::MemoryUsed, FactId::MemoryUsable});
    moveRows(details, speed,
             {FactId::PerUser, FactId::FirstToken, FactId::System, FactId::TokensPerDay, FactId::Measured});
    return {verdictFacts(all), build, speed, costFacts(all), configuration, memory, details, powerFacts(all)};
}

// That nothing was measured nearby is to be said.
bool isTelling(const FactRow& row, All all)
{
    return row.known()
        || (row.id == FactId::Measured
            && std::any_of(all.begin(), all.end(), [](const Compared& compared) { return compared.searched; }));
}

} // namespace

bool FactRow::differs() const
{
    return std::any_of(cells.begin(), cells.end(), [](const FactCell& cell) { return cell.differs; });
}

bool FactRow::known() const
{
    return std::any_of(cells.begin(), cells.end(), [](const FactCell& cell) { return cell.known; });
}

std::size_t baselineOf(std::span<const Compared> all)
{
    const auto found = std::find_if(all.begin(), all.end(), [](const Compared& c) { return c.asked.baseline; });
    return found != all.end() ? static_cast<std::size_t>(found - all.begin()) : 0;
}

bool sameLoad(All all)
{
    const auto loadOf = [](const Configuration& c) {
        return std::tuple(c.concurrency, c.context, c.input, c.output);
    };
    return !all.empty() && all.front().sizing && std::all_of(all.begin(), all.end(), [&](const Compared& compared) {
        return !compared.sizing || loadOf(compared.sizing->configuration) == loadOf(all.front().sizing->configuration);
    });
}

Comparison makeComparison(std::span<const Compared> all, Unit memoryUnit)
{
    Comparison comparison{.baseline = baselineOf(all)};
    if (all.empty()) {
        return comparison;
    }
    std::vector<FactGroup> groups = allGroups(all, memoryUnit);
    addMissed(groups, all);
    for (FactGroup& group : groups) {
        std::erase_if(group.rows, [&](const FactRow& row) { return !isTelling(row, all); });
        if (!group.rows.empty()) {
            comparison.groups.push_back(std::move(group));
        }
    }
    return comparison;
}

} // namespace berth::report
