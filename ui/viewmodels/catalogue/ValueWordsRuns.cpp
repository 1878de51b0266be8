// Words of the values of measurements and of what was fitted to them: a pure data table.
#include "ui/viewmodels/catalogue/ValueWords.h"

#include <QtGlobal>

#include <array>

namespace berth::viewmodels::words {

namespace {

using catalog::TableId;

constexpr std::array kFitted{
    ValueWord{"serving", QT_TRANSLATE_NOOP("Facts", "Serving speed")},
    ValueWord{"local", QT_TRANSLATE_NOOP("Facts", "Local speed")},
};
constexpr std::array kWorkload{
    ValueWord{"server", QT_TRANSLATE_NOOP("Facts", "server load")},
    ValueWord{"single", QT_TRANSLATE_NOOP("Facts", "one request at a time")},
    ValueWord{"offline", QT_TRANSLATE_NOOP("Facts", "all requests at once")},
    ValueWord{"assumed", QT_TRANSLATE_NOOP("Facts", "assumed")},
    ValueWord{"device", QT_TRANSLATE_NOOP("Facts", "on the device")},
    ValueWord{"host", QT_TRANSLATE_NOOP("Facts", "on the host")},
};
constexpr std::array kScenario{
    ValueWord{"server", QT_TRANSLATE_NOOP("Facts", "server load")},
    ValueWord{"offline-max-throughput", QT_TRANSLATE_NOOP("Facts", "highest throughput")},
    ValueWord{"server-disaggregated", QT_TRANSLATE_NOOP("Facts", "prefill and decode apart")},
    ValueWord{"offline (all requests at once)", QT_TRANSLATE_NOOP("Facts", "all requests at once")},
    ValueWord{"batch1", QT_TRANSLATE_NOOP("Facts", "one request at a time")},
    ValueWord{"mlperf-offline", "MLPerf, Offline"},
    ValueWord{"mlperf-server", "MLPerf, Server"},
    ValueWord{"mlperf-interactive", "MLPerf, Interactive"},
};
constexpr std::array kDrafts{
    ValueWord{"none", QT_TRANSLATE_NOOP("Facts", "no drafts")},
    ValueWord{"mtp", QT_TRANSLATE_NOOP("Facts", "multi-token prediction")},
};
constexpr std::array kLocalOffload{
    ValueWord{"full", QT_TRANSLATE_NOOP("Facts", "all on the device")},
    ValueWord{"cpu", QT_TRANSLATE_NOOP("Facts", "all on the host")},
    ValueWord{"hybrid", QT_TRANSLATE_NOOP("Facts", "split between device and host")},
};

constexpr std::array kSets{
    ValueSet{TableId::Calibration, "kind", kFitted},
    ValueSet{TableId::Intervals, "kind", kFitted},
    ValueSet{TableId::Intervals, "workload", kWorkload},
    ValueSet{TableId::MeasuredThroughput, "scenario", kScenario},
    ValueSet{TableId::MeasuredThroughput, "speculative", kDrafts},
    ValueSet{TableId::MeasuredLocal, "offload", kLocalOffload},
};

} // namespace

std::span<const ValueSet> ofRunValues()
{
    return kSets;
}

} // namespace berth::viewmodels::words
