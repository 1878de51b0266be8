#include "core/calibration/Refit.h"

#include "core/calibration/CrossValidation.h"
#include "core/calibration/Residuals.h"
#include "core/calibration/Sources.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace berth::calibration {
namespace {

using spec::PredictionInterval;

constexpr std::size_t kEnoughValues = 20; // for quantiles of their own
constexpr const char* kBusy = "server"; // its factors hold where there are too few
constexpr const char* kAssumed = "assumed"; // guesses cannot be judged by the rows that made them

// Places of the views: the first is in sample.
constexpr std::size_t kPairs = 1;
constexpr std::size_t kDevices = 2;
constexpr std::size_t kGenerations = 4;

struct Unseen
{
    LeaveOut groups;
    const char* name;
};
constexpr std::array<Unseen, 4> kUnseen = {{
    {LeaveOut::Pairs, "pairs"},
    {LeaveOut::Devices, "devices"},
    {LeaveOut::Models, "models"},
    {LeaveOut::Generations, "generations"},
}};

template <class E>
struct View
{
    const CalibrationData<E>& data;
    std::string name;
    std::vector<Judged> judged;
    bool generationKnown = true;
};

void widen(Quantiles& quantiles, const Quantiles& other)
{
    quantiles.low = std::min(quantiles.low, other.low);
    quantiles.high = std::max(quantiles.high, other.high);
}

// Factors of one kind of work from predictions of unseen rows. Too few: at least those of a busy server.
template <class E>
Quantiles factorsOf(const View<E>& view, const PredictionInterval& interval)
{
    const Selection selection{interval.workload, interval.metric};
    Quantiles own = quantilesOf(predictionsOf(view.data, view.judged, selection));
    if (own.values < kEnoughValues)
        widen(own, quantilesOf(predictionsOf(view.data, view.judged, {kBusy, interval.metric})));
    return own;
}

// Whether one device gives more than half of the values: another pair is then hardly unseen.
template <class E>
bool isOneSided(const View<E>& view, const Selection& selection)
{
    std::map<std::string, std::size_t> counts;
    std::size_t all = 0;
    std::size_t most = 0;
    for (const Judged& one : view.judged) {
        const Observation& observation = view.data.observations[one.observation];
        const KeptRow& row = view.data.kept[observation.row];
        if (row.workload == selection.workload && view.data.metrics[observation.metric] == selection.metric) {
            most = std::max(most, ++counts[row.device]);
            ++all;
        }
    }
    return 2 * most > all;
}

// Intervals of known generations come from pairs left out, those of unseen ones from generations left out, and are at
// least as wide. What nothing was measured for stays as it is stated.
template <class E>
void setIntervals(std::vector<PredictionInterval>& intervals, const std::vector<View<E>>& views)
{
    const View<E>& pairs = views[kPairs];
    for (PredictionInterval& interval : intervals) {
        const Selection selection{interval.workload, interval.metric};
        const bool isMeasured = interval.kind == pairs.data.kind && interval.workload != kAssumed
            && !predictionsOf(pairs.data, pairs.judged, selection).empty();
        if (!isMeasured)
            continue;
        Quantiles factors = factorsOf(pairs, interval);
        if (isOneSided(pairs, selection))
            widen(factors, factorsOf(views[kDevices], interval));
        if (!interval.generationKnown)
            widen(factors, factorsOf(views[kGenerations], interval));
        interval.low = factors.low;
        interval.high = factors.high;
        interval.rows = static_cast<int>(factors.values);
        stateSource(interval);
    }
}

template <class E>
void addLines(std::vector<ResidualLine>& lines, const View<E>& view, std::span<const PredictionInterval> intervals)
{
    std::set<std::string> workloads = {""};
    for (const KeptRow& row : view.data.kept)
        workloads.insert(row.workload);
    for (const std::string& workload : workloads) {
        for (const std::string& metric : view.data.metrics) {
            const Selection selection{workload, metric};
            const auto predictions = predictionsOf(view.data, view.judged, selection);
            if (!predictions.empty())
                lines.push_back({view.name, workload, validation::summarize(predictions).front(),
                                 coverage(view.data, view.judged, selection, intervals, view.generationKnown)});
        }
    }
}

} // namespace

template <class E>
Result<Refit> refit(const CalibrationData<E>& data, std::span<const PredictionInterval> intervals,
                    const std::string& source, unsigned threads)
{
    if (data.observations.empty())
        return failure(ErrorCode::MissingInput, {"measurements"});
    CalibrationResult fit = calibrate(data);
    stateSources(fit.facts, data.kind, source);
    std::vector<View<E>> views = {{data, "in_sample", std::move(fit.fitted)}};
    for (const Unseen& unseen : kUnseen)
        views.push_back(
            {data, unseen.name, leaveOut(data, unseen.groups, threads), unseen.groups != LeaveOut::Generations});
    Refit refit;
    refit.facts = std::move(fit.facts);
    refit.intervals.assign(intervals.begin(), intervals.end());
    setIntervals(refit.intervals, views);
    for (const View<E>& view : views)
        addLines(refit.residuals, view, refit.intervals);
    refit.dropped = data.dropped;
    refit.kept = data.kept.size();
    refit.rounds = fit.rounds;
    return refit;
}

template Result<Refit> refit(const CalibrationData<performance::ServingEfficiency>&,
                             std::span<const PredictionInterval>, const std::string&, unsigned);
template Result<Refit> refit(const CalibrationData<performance::LocalEfficiency>&, std::span<const PredictionInterval>,
                             const std::string&, unsigned);

} // namespace berth::calibration
