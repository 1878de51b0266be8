#include "ui/viewmodels/Speed.h"

#include "core/performance/PerformanceKeys.h"
#include "ui/viewmodels/DerivationKeys.h"
#include "ui/viewmodels/Messages.h"

#include <QCoreApplication>

#include <algorithm>

namespace berth::viewmodels {

namespace {

namespace keys = performance::keys;
using performance::Bottleneck;
using performance::Interval;
using performance::PerformanceEstimate;

class SpeedText
{
    Q_DECLARE_TR_FUNCTIONS(SpeedText)

public:
    static QList<SpeedRow> rows(const PerformanceEstimate& estimate);
    static QList<LimitRow> limits(const PerformanceEstimate& estimate);
    static QString bottleneck(Bottleneck bottleneck);
    static QString noSpeed() { return tr("Without a load that runs there is no speed."); }
};

struct Ends
{
    ShownValue low;
    ShownValue high;
};

// `key` is that of the derivation of both.
Ends ends(const PerformanceEstimate& estimate, const Interval& interval, Measure measure, std::string_view key)
{
    return estimate.intervalLevel > 0 ? Ends{shown(interval.low, measure, key), shown(interval.high, measure, key)}
                                      : Ends{};
}

// A rate is the inverse of a time, so its ends change places.
Ends inverseEnds(const PerformanceEstimate& estimate, const Interval& interval, std::string_view key)
{
    const bool known = estimate.intervalLevel > 0 && interval.low > 0;
    return known ? Ends{shown(1 / interval.high, Measure::TokensPerSecond, key),
                        shown(1 / interval.low, Measure::TokensPerSecond, key)}
                 : Ends{};
}

SpeedRow row(const QString& name, const ShownValue& value, const Ends& range = {})
{
    return {.id = value.key, .name = name, .value = value, .low = range.low, .high = range.high};
}

struct Figure
{
    std::string_view key;
    ShownValue value;
};

std::array<Figure, 7> figuresOf(const PerformanceEstimate& e)
{
    const auto figure = [](std::string_view key, double value, Measure measure) {
        return Figure{key, shown(value, measure, key)};
    };
    return {{figure(keys::kTtft, e.ttft.value, Measure::Duration), figure(keys::kTpot, e.tpot.value, Measure::Duration),
             figure(derivation::kPerUser, e.perUser.value, Measure::TokensPerSecond),
             figure(keys::kOutput, e.output.value, Measure::TokensPerSecond),
             figure(derivation::kTotalRate, e.total.value, Measure::TokensPerSecond),
             figure(derivation::kRequests, e.requestsPerSecond, Measure::RequestsPerSecond),
             figure(derivation::kPrefill, e.prefill.value, Measure::TokensPerSecond)}};
}

QList<SpeedRow> SpeedText::rows(const PerformanceEstimate& e)
{
    const auto figures = figuresOf(e);
    const auto value = [&](std::string_view key) {
        return std::find_if(figures.begin(), figures.end(), [key](const Figure& f) { return f.key == key; })->value;
    };
    return {row(tr("Time to first token"), value(keys::kTtft),
                ends(e, e.ttftInterval, Measure::Duration, derivation::kTtftInterval)),
            row(tr("Time per output token"), value(keys::kTpot),
                ends(e, e.tpotInterval, Measure::Duration, derivation::kTpotInterval)),
            row(tr("Speed per user"), value(derivation::kPerUser),
                inverseEnds(e, e.tpotInterval, derivation::kPerUserInterval)),
            row(tr("System throughput"), value(keys::kOutput),
                ends(e, e.outputInterval, Measure::TokensPerSecond, derivation::kOutputInterval)),
            row(tr("Throughput with prompts"), value(derivation::kTotalRate)),
            row(tr("Requests per second"), value(derivation::kRequests)),
            row(tr("Reading prompts alone"), value(derivation::kPrefill))};
}

LimitRow limit(const QString& phase, Bottleneck bottleneck, std::string_view key)
{
    return {.id = phase,
            .phase = phase,
            .limit = bottleneckName(bottleneck),
            .key = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()))};
}

QList<LimitRow> SpeedText::limits(const PerformanceEstimate& e)
{
    return {limit(tr("Throughput limited by"), e.bottleneck, keys::kOutput),
            limit(tr("Writing limited by"), e.decodeBottleneck, keys::kTpot),
            limit(tr("Reading prompts limited by"), e.prefillBottleneck, derivation::kPrefill)};
}

QString SpeedText::bottleneck(Bottleneck bottleneck)
{
    switch (bottleneck) {
    case Bottleneck::MemoryBandwidth:
        return tr("memory bandwidth");
    case Bottleneck::Compute:
        return tr("arithmetic");
    case Bottleneck::Interconnect:
        return tr("links between devices");
    case Bottleneck::Launch:
        return tr("starting kernels");
    case Bottleneck::Prompts:
        return tr("prompts of other requests");
    case Bottleneck::Capacity:
        return tr("room for sequences");
    case Bottleneck::SequenceLimit:
        return tr("the engine's limit of sequences");
    }
    return {};
}

} // namespace

QList<SpeedRow> speedRows(const sizing::Sizing& sizing)
{
    return sizing.performance ? SpeedText::rows(*sizing.performance) : QList<SpeedRow>();
}

QList<LimitRow> limitRows(const sizing::Sizing& sizing)
{
    return sizing.performance ? SpeedText::limits(*sizing.performance) : QList<LimitRow>();
}

std::optional<ShownValue> speedFigure(const sizing::Sizing& sizing, std::string_view key)
{
    const auto figures = figuresOf(sizing.performance.value_or(PerformanceEstimate{}));
    const auto found = std::find_if(figures.begin(), figures.end(), [key](const Figure& f) { return f.key == key; });
    if (found == figures.end()) {
        return std::nullopt;
    }
    return sizing.performance ? found->value : ShownValue{.measure = found->value.measure};
}

std::vector<std::string_view> speedSteps(std::string_view key)
{
    using Steps = std::vector<std::string_view>;
    // Those of both kinds of engine, in the order in which one follows from the other.
    const Steps token{keys::kDenseRate,    keys::kDenseRead,  keys::kHitExperts, keys::kExpertRead, keys::kCacheRead,
                      keys::kMatrixRate,   keys::kTokenMath,  keys::kAttention,  keys::kTokenLinks, keys::kCollective,
                      keys::kStageLatency, keys::kLaunch,     keys::kBatch,      keys::kStepMemory, keys::kStepCompute,
                      keys::kStepLinks,    keys::kStepLaunch, keys::kDecodeStep, keys::kPrompts,    keys::kWeightRead,
                      keys::kHostWork,     keys::kDeviceWork, keys::kTokenTime,  keys::kTpot};
    const Steps prompt{keys::kMatrixRate,  keys::kTokenMath,  keys::kTokenLinks,
                       keys::kPromptAlone, keys::kPromptTime, keys::kPrefill};
    const auto cycleTo = [](std::initializer_list<std::string_view> last) {
        Steps steps{keys::kHeld, keys::kTokenTime, keys::kPromptTime, keys::kTpot,
                    keys::kTtft, keys::kCycle,     keys::kOutput};
        steps.insert(steps.end(), last);
        return steps;
    };
    const std::pair<std::string_view, Steps> table[]{
        {keys::kTpot, token},
        {keys::kPerUser,
         {keys::kStepMemory, keys::kStepCompute, keys::kStepLinks, keys::kStepLaunch, keys::kDecodeStep, keys::kPrompts,
          keys::kTokenTime, keys::kTpot, keys::kPerUser}},
        {keys::kTtft,
         {keys::kMatrixRate, keys::kTokenMath, keys::kTokenLinks, keys::kPromptAlone, keys::kHeld, keys::kWait,
          keys::kQueue, keys::kHandOver, keys::kPoolQueue, keys::kPromptTime, keys::kTtft}},
        {keys::kOutput, cycleTo({})},
        {keys::kTotalRate, cycleTo({keys::kTotalRate})},
        {keys::kRequests, cycleTo({keys::kRequests})},
        {keys::kPrefill, prompt},
        {derivation::kTtftInterval, {keys::kTtft, keys::kTtftLow, keys::kTtftHigh}},
        {derivation::kTpotInterval, {keys::kTpot, keys::kTpotLow, keys::kTpotHigh}},
        {derivation::kPerUserInterval, {keys::kTpot, keys::kPerUserLow, keys::kPerUserHigh}},
        {derivation::kOutputInterval, {keys::kOutput, keys::kOutputLow, keys::kOutputHigh}},
    };
    const auto* found = std::find_if(std::begin(table), std::end(table), [&](const auto& e) { return e.first == key; });
    return found != std::end(table) ? found->second : Steps{};
}

QString speedGapOf(const sizing::Sizing& sizing, const Formatter& format)
{
    if (sizing.performance) {
        return {};
    }
    return sizing.performanceGap ? sentence(*sizing.performanceGap, format) : SpeedText::noSpeed();
}

QString bottleneckName(Bottleneck bottleneck)
{
    return SpeedText::bottleneck(bottleneck);
}

} // namespace berth::viewmodels
