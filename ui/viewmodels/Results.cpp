#include "ui/viewmodels/Results.h"

#include "core/memory/TraceKeys.h"
#include "core/performance/PerformanceKeys.h"
#include "ui/viewmodels/Derivation.h"
#include "ui/viewmodels/DerivationKeys.h"
#include "ui/viewmodels/Messages.h"
#include "ui/viewmodels/Names.h"
#include "ui/viewmodels/Speed.h"

#include <algorithm>

namespace berth::viewmodels {

namespace {

Group groupOf(memory::Verdict verdict)
{
    switch (verdict) {
    case memory::Verdict::Fits:
        return Group::Holds;
    case memory::Verdict::FitsReduced:
    case memory::Verdict::Offload:
        return Group::HoldsLess;
    case memory::Verdict::DoesNotFit:
    case memory::Verdict::Unsupported:
        break;
    }
    return Group::DoesNotRun;
}

ResultRow makeRow(const sizing::Sizing& sizing, const QString& id, const Formatter& format)
{
    const memory::MemoryEstimate& estimate = sizing.memory;
    ResultRow row;
    row.id = id;
    row.verdict = static_cast<Verdict>(estimate.verdict);
    row.group = id == kOwnId ? Group::YourChoice : groupOf(estimate.verdict);
    row.name = configurationName(sizing.configuration);
    row.detail = configurationDetail(sizing.configuration);
    row.verdictWord = verdictWord(estimate.verdict);
    row.reason = estimate.verdict == memory::Verdict::Fits ? QString() : verdictSentence(sizing, format);
    row.power = powerOf(sizing.configuration.deployment);
    if (estimate.verdict == memory::Verdict::Unsupported) {
        return row;
    }
    row.used = shown(estimate.device.used(), derivation::kUsed);
    row.usable = shown(estimate.device.usable, memory::keys::kUsable);
    row.parts = partsOf(estimate.device);
    row.perUser = figureOf(sizing, derivation::kPerUser);
    row.system = figureOf(sizing, performance::keys::kOutput);
    row.firstToken = figureOf(sizing, performance::keys::kTtft);
    row.speedGap = speedGapOf(sizing, format);
    return row;
}

// A system on which the request means nothing: shown with the reason and without figures.
ResultRow makeRefusedRow(const spec::SystemSpec& system, const Error& error, const Formatter& format)
{
    ResultRow row;
    row.id = text(system.id.text);
    row.name = systemName(system);
    row.verdictWord = verdictWord(memory::Verdict::Unsupported);
    row.reason = sentence(error, format);
    return row;
}

const ShownValue& keyOf(const ResultRow& row, SortKey column)
{
    switch (column) {
    case SortKey::Memory:
        return row.used;
    case SortKey::PerUser:
        return row.perUser;
    case SortKey::System:
        return row.system;
    case SortKey::FirstToken:
        return row.firstToken;
    case SortKey::Configuration:
    case SortKey::Power:
        break;
    }
    return row.power;
}

// What is not known comes last, whichever way the rest is ordered.
bool isBefore(const ResultRow& a, const ResultRow& b, const Ordering& ordering)
{
    if (a.group != b.group) {
        return a.group < b.group;
    }
    if (ordering.column == SortKey::Configuration) {
        return false;
    }
    const ShownValue& left = keyOf(a, ordering.column);
    const ShownValue& right = keyOf(b, ordering.column);
    if (left.known != right.known) {
        return left.known;
    }
    return ordering.descending ? left.value > right.value : left.value < right.value;
}

} // namespace

QList<ResultRow> makeRows(const Answer& answer, const Ordering& ordering, const Formatter& format)
{
    QList<ResultRow> rows;
    if (answer.own) {
        rows << makeRow(*answer.own, kOwnId, format);
    }
    for (const SystemSizing& entry : answer.systems) {
        rows << (entry.sizing ? makeRow(*entry.sizing, text(entry.system->id.text), format)
                              : makeRefusedRow(*entry.system, entry.sizing.error(), format));
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [&](const ResultRow& a, const ResultRow& b) { return isBefore(a, b, ordering); });
    return rows;
}

const sizing::Sizing* sizingOf(const Answer& answer, const QString& id)
{
    if (id == kOwnId) {
        return answer.own ? &*answer.own : nullptr;
    }
    const std::string wanted = id.toStdString();
    const auto found = std::find_if(answer.systems.begin(), answer.systems.end(),
                                    [&](const SystemSizing& entry) { return entry.system->id.text == wanted; });
    return found != answer.systems.end() && found->sizing ? &*found->sizing : nullptr;
}

const Surroundings* aroundOf(const Answer& answer, const QString& id)
{
    if (id == kOwnId) {
        return answer.own ? &answer.ownAround : nullptr;
    }
    const std::string wanted = id.toStdString();
    const auto found = std::find_if(answer.systems.begin(), answer.systems.end(),
                                    [&](const SystemSizing& entry) { return entry.system->id.text == wanted; });
    return found != answer.systems.end() ? &found->around : nullptr;
}

QList<double> partsOf(const memory::DeviceMemory& device)
{
    const double missing = device.free < Bytes(0) ? -toDouble(device.free) : 0;
    return {toDouble(device.weights),
            toDouble(device.kvCache + device.state),
            toDouble(device.activations),
            toDouble(device.runtime),
            toDouble(device.graphs),
            std::max(0.0, toDouble(device.free)),
            toDouble(device.capacity - device.usable),
            missing};
}

ShownValue powerOf(const sizing::Deployment& deployment)
{
    if (deployment.system == nullptr || !deployment.system->maxPower) {
        return {.measure = Measure::Kilowatts};
    }
    return shown(deployment.system->maxPower->value * deployment.nodes, Measure::Kilowatts, derivation::kPower);
}

} // namespace berth::viewmodels
