#include "ui/viewmodels/Results.h"

#include "core/cost/CostKeys.h"
#include "core/memory/Blocker.h"
#include "core/memory/TraceKeys.h"
#include "core/performance/PerformanceKeys.h"
#include "ui/viewmodels/Derivation.h"
#include "ui/viewmodels/DerivationKeys.h"
#include "ui/viewmodels/Messages.h"
#include "ui/viewmodels/Names.h"
#include "ui/viewmodels/Speed.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace berth::viewmodels {

namespace {

constexpr double kWattsPerKilowatt = 1e3;

class Targets
{
    Q_DECLARE_TR_FUNCTIONS(Targets)

public:
    static QString least(const QString& figure) { return tr("min %1", "a target that is missed").arg(figure); }
    static QString unknown() { return tr("not known", "a figure that a limit is for"); }
    static QString most(const QString& figure) { return tr("max %1", "a limit that is missed").arg(figure); }
};

class Speeds
{
    Q_DECLARE_TR_FUNCTIONS(Speeds)

public:
    static QString guessed() { return tr("speed is a guess", "of a row of results"); }
};

ShownValue inMajor(std::int64_t minor, Currency currency, std::string_view key)
{
    return shown(static_cast<double>(minor) / static_cast<double>(currency.scale()), Measure::Money, key);
}

void addSpeed(ResultRow& row, const sizing::Sizing& sizing, const Formatter& format)
{
    row.perUser = figureOf(sizing, derivation::kPerUser);
    row.system = figureOf(sizing, performance::keys::kOutput);
    row.firstToken = figureOf(sizing, performance::keys::kTtft);
    row.speedGap = speedGapOf(sizing, format);
}

void addMachines(ResultRow& row, const Candidate& candidate, const solve::Problem& problem)
{
    const auto price = candidate.price();
    row.price =
        price ? inMajor(*price, problem.currency, cost::keys::kPurchase) : ShownValue{.measure = Measure::Money};
    if (candidate.machine.watts) {
        row.power = shown(*candidate.machine.watts * candidate.nodes, Measure::Kilowatts, derivation::kPower);
    }
    if (candidate.machine.rackUnits) {
        row.rackUnits =
            shown(std::int64_t{*candidate.machine.rackUnits} * candidate.nodes, Measure::Plain, derivation::kRackUnits);
    }
}

QString enteredDuration(double seconds, const Formatter& format)
{
    const ShownValue value = shown(seconds, Measure::Duration);
    const QString words = format.text(value);
    return seconds < 1 ? words : QString(words).replace(format.number(value), format.entered(seconds)); // not in ms
}

// "min 40": the target beside the figure that misses it.
QString missedWords(Missed missed, const solve::Problem& problem, const Formatter& format)
{
    const solve::Limits& limits = problem.limits;
    switch (missed) {
    case Missed::PerUser:
        return Targets::least(format.entered(*problem.targets.leastPerUser));
    case Missed::FirstToken:
        return Targets::most(enteredDuration(*problem.targets.mostTtft, format));
    case Missed::Budget:
        return Targets::most(format.number(inMajor(*limits.budget, problem.currency, {})));
    case Missed::Power:
        return Targets::most(format.entered(*limits.mostWatts / kWattsPerKilowatt));
    case Missed::RackUnits:
        return Targets::most(format.number(shown(std::int64_t{*limits.mostRackUnits}, Measure::Plain)));
    case Missed::TokensPerDay:
        return Targets::least(format.count(*problem.targets.leastTokensPerDay));
    }
    return {};
}

// A figure that nobody states misses no limit, but it cannot be said to keep to it either.
bool isUnknown(Missed missed, const Candidate& candidate)
{
    switch (missed) {
    case Missed::Budget:
        return !candidate.price();
    case Missed::Power:
        return !candidate.machine.watts;
    case Missed::RackUnits:
        return !candidate.machine.rackUnits;
    case Missed::PerUser:
    case Missed::FirstToken:
    case Missed::TokensPerDay:
        return false;
    }
    return false;
}

QStringList missedList(const Candidate& candidate, const solve::Problem& problem, const Formatter& format)
{
    QStringList words(static_cast<qsizetype>(Missed::TokensPerDay) + 1);
    for (const Missed missed : candidate.missed) {
        words[static_cast<qsizetype>(missed)] =
            isUnknown(missed, candidate) ? Targets::unknown() : missedWords(missed, problem, format);
    }
    return words;
}

ResultRow makeRow(const Candidate& candidate, const solve::Problem& problem, const Formatter& format)
{
    const sizing::Sizing& sizing = *candidate.sizing;
    const memory::MemoryEstimate& estimate = sizing.memory;
    ResultRow row;
    row.id = candidate.id;
    row.verdict = static_cast<Verdict>(estimate.verdict);
    row.group = candidate.group;
    row.name = configurationName(sizing.configuration);
    row.detail = configurationDetail(sizing.configuration);
    if (problem.models.size() > 1) {
        row.detail = text(sizing.configuration.model->displayName) + QStringLiteral(" · ") + row.detail;
    }
    if (sizing.performance && sizing.performance->stagesOverNodes) {
        row.detail = Speeds::guessed() + QStringLiteral(" · ") + row.detail;
    }
    row.verdictWord = verdictWord(estimate.verdict);
    row.reason = estimate.verdict == memory::Verdict::Fits ? QString() : verdictSentence(sizing, format);
    addMachines(row, candidate, problem);
    if (estimate.verdict == memory::Verdict::Unsupported) {
        return row;
    }
    row.used = shown(estimate.device.used(), derivation::kUsed);
    row.usable = shown(estimate.device.usable, memory::keys::kUsable);
    row.parts = partsOf(estimate.device);
    addSpeed(row, sizing, format);
    row.missed = missedList(candidate, problem, format);
    return row;
}

// A machine on which the request means nothing: shown with the reason and without figures.
ResultRow makeRefusedRow(const Candidate& candidate, const Error& error, const Formatter& format)
{
    ResultRow row;
    row.id = candidate.id;
    row.group = Group::HoldsLess;
    row.name = systemName(*candidate.machine.system);
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
    case SortKey::Price:
        return row.price;
    case SortKey::RackUnits:
        return row.rackUnits;
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
        return a.group == Group::HoldsLess && a.verdict < b.verdict;
    }
    const ShownValue& left = keyOf(a, ordering.column);
    const ShownValue& right = keyOf(b, ordering.column);
    if (left.known != right.known) {
        return left.known;
    }
    return ordering.descending ? left.value > right.value : left.value < right.value;
}

// On the same hardware it is the model that tells the rows apart.
void nameModel(ResultRow& row, const Candidate& candidate)
{
    row.detail = row.name + QStringLiteral(" · ") + row.detail;
    row.name = text(candidate.sizing->configuration.model->displayName);
}

} // namespace

QList<ResultRow> makeRows(const Answer& answer, const Ordering& ordering, const Formatter& format)
{
    QList<ResultRow> rows;
    for (const Candidate& candidate : answer.candidates) {
        rows << (candidate.sizing ? makeRow(candidate, answer.search->problem, format)
                                  : makeRefusedRow(candidate, candidate.sizing.error(), format));
    }
    for (qsizetype at = 0; answer.ofModels && at < rows.size(); ++at) {
        nameModel(rows[at], answer.candidates[static_cast<std::size_t>(at)]);
    }
    if (const QString wanted = ordering.filter.trimmed(); !wanted.isEmpty()) {
        rows.removeIf([&](const ResultRow& row) {
            return row.group != Group::YourChoice
                && !(row.name + u' ' + row.detail).contains(wanted, Qt::CaseInsensitive);
        });
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [&](const ResultRow& a, const ResultRow& b) { return isBefore(a, b, ordering); });
    for (qsizetype at = 0; at < rows.size(); ++at) {
        rows[at].opensGroup = at == 0 || rows.at(at - 1).group != rows.at(at).group;
    }
    return rows;
}

QList<ResultRow> rankedRows(const Answer& answer, QList<ResultRow> rows)
{
    QHash<QString, std::size_t> places;
    for (std::size_t at = 0; at < answer.candidates.size(); ++at) {
        places.insert(answer.candidates[at].id, at);
    }
    const auto ranked = [&](const ResultRow& a, const ResultRow& b) {
        const Ordering asRanked;
        return isBefore(a, b, asRanked) || (!isBefore(b, a, asRanked) && places.value(a.id) < places.value(b.id));
    };
    std::sort(rows.begin(), rows.end(), ranked);
    return rows;
}

const sizing::Sizing* sizingOf(const Answer& answer, const QString& id)
{
    const Candidate* candidate = candidateOf(answer, id);
    return candidate != nullptr && candidate->sizing ? &*candidate->sizing : nullptr;
}

const Surroundings* aroundOf(const Answer& answer, const QString& id)
{
    const Candidate* candidate = candidateOf(answer, id);
    return candidate != nullptr ? &candidate->around : nullptr;
}

QString nearestId(const Answer& answer, const QList<ResultRow>& rows, const QString& id)
{
    const QString machine = id.section(u'|', 0, 0);
    QString first;
    for (const ResultRow& row : rows) {
        if (sizingOf(answer, row.id) == nullptr) {
            continue;
        }
        if (row.id.section(u'|', 0, 0) == machine) {
            return row.id;
        }
        first = first.isEmpty() ? row.id : first;
    }
    for (auto candidate = answer.candidates.begin(); first.isEmpty() && candidate != answer.candidates.end();
         ++candidate) {
        first = candidate->sizing ? candidate->id : first; // all rows are filtered away
    }
    return first;
}

QList<double> partsOf(const memory::DeviceMemory& device)
{
    return {toDouble(device.weights),
            toDouble(device.kvCache + device.state),
            toDouble(device.activations),
            toDouble(device.runtime),
            toDouble(device.graphs),
            std::max(0.0, toDouble(device.free)),
            toDouble(device.capacity - device.usable),
            toDouble(memory::missingOf(device))};
}

} // namespace berth::viewmodels
