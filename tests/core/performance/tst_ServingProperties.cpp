// What must hold for every deployment, whatever the calibration says: random changes of real scenarios.
#include "tests/core/performance/Golden.h"

#include <QTest>
#include <rapidcheck.h>

#include <algorithm>
#include <cmath>

using namespace berth;
using namespace berth::performance;

namespace {

// Seven rounds leave the fixed point by up to 1e-3 where prompts fill the deployment.
constexpr double kSettled = 2e-3;
constexpr double kExact = 1e-9;
// Below, steps of one answer are too few for a steady state to mean much.
constexpr int kFewTokens = 16;

const std::vector<Scenario>& scenarios()
{
    static const std::vector<Scenario> all = [] {
        const auto table =
            makeServingTable(goldenCalibration("serving_calibration.csv", spec::CalibrationKind::Serving));
        std::vector<Scenario> made;
        for (const GoldenRow& row : goldenRows("serving_rows.csv"))
            made.push_back(servingScenario(table.value(), row));
        return made;
    }();
    return all;
}

PerformanceEstimate estimate(Scenario& scenario)
{
    NullTrace none;
    return estimateServing(scenario.bind(), none);
}

// A real deployment under a random steady load.
Scenario anyLoad()
{
    Scenario scenario = *rc::gen::elementOf(scenarios());
    scenario.inputs.load = LoadPattern::Steady;
    scenario.inputs.inputTokens = *rc::gen::inRange(1, 32768);
    scenario.inputs.outputTokens = *rc::gen::inRange(kFewTokens, 8192);
    scenario.inputs.concurrency = *rc::gen::inRange(1, 3000);
    scenario.inputs.cachedSequences = *rc::gen::inRange(1, 4000);
    return scenario;
}

double factor()
{
    return 1 + *rc::gen::inRange(1, 300) / 100.0;
}

bool notAbove(double value, double bound, double tolerance)
{
    return value <= bound * (1 + tolerance);
}

} // namespace

class TestServingProperties : public QObject
{
    Q_OBJECT

private slots:
    void isFinite()
    {
        QVERIFY(rc::check([] {
            Scenario scenario = anyLoad();
            RC_ASSERT(checkServingInputs(scenario.bind()).has_value());
            const PerformanceEstimate e = estimate(scenario);
            for (const double value : {e.ttft.value, e.tpot.value, e.output.value, e.total.value, e.prefill.value})
                RC_ASSERT(std::isfinite(value) && value > 0);
            RC_ASSERT(e.batch >= 1 - kExact && e.batch <= e.sequences * (1 + kExact));
            RC_ASSERT(e.meanTtft >= e.ttft);
        }));
    }

    // Where long prompts of many streams fill the deployment, faster memory lets more of them decode at once: tokens
    // come a little slower, requests end sooner. Hence the bound on the prompt where single tokens are compared.
    void moreBandwidthIsNeverSlower()
    {
        QVERIFY(rc::check([] {
            Scenario scenario = anyLoad();
            ServingInputs& in = scenario.inputs;
            const PerformanceEstimate slow = estimate(scenario);
            in.device.bandwidth *= factor();
            const PerformanceEstimate fast = estimate(scenario);
            RC_ASSERT(notAbove(fast.ttft.value, slow.ttft.value, kSettled));
            RC_ASSERT(notAbove(slow.output.value, fast.output.value, kSettled));
            constexpr double kLongPrompt = 8; // times the answer
            constexpr double kSlightly = 1e-2;
            if (in.inputTokens <= kLongPrompt * in.outputTokens)
                RC_ASSERT(notAbove(fast.tpot.value, slow.tpot.value, kSlightly));
        }));
    }

    void moreComputeIsNeverSlower()
    {
        QVERIFY(rc::check([] {
            Scenario scenario = anyLoad();
            const PerformanceEstimate slow = estimate(scenario);
            const double more = factor();
            scenario.inputs.device.peak *= more;
            scenario.inputs.device.peak16 *= more;
            const PerformanceEstimate fast = estimate(scenario);
            RC_ASSERT(notAbove(fast.ttft.value, slow.ttft.value, kSettled));
            RC_ASSERT(notAbove(slow.output.value, fast.output.value, kSettled));
        }));
    }

    // Until memory or the engine's limit is reached.
    void moreRequestsNeverLowerTheSystem()
    {
        QVERIFY(rc::check([] {
            Scenario scenario = anyLoad();
            ServingInputs& in = scenario.inputs;
            const double most = std::min(in.cachedSequences, in.sequenceLimit);
            in.concurrency = std::min(in.concurrency, most);
            in.layout.instances = 1;
            const PerformanceEstimate few = estimate(scenario);
            in.concurrency = std::min(most, in.concurrency * factor());
            const PerformanceEstimate many = estimate(scenario);
            RC_ASSERT(notAbove(few.output.value, many.output.value, kSettled));
        }));
    }

    void tpotNeverFallsWithRequests()
    {
        QVERIFY(rc::check([] {
            Scenario scenario = anyLoad();
            const PerformanceEstimate few = estimate(scenario);
            scenario.inputs.concurrency *= factor();
            const PerformanceEstimate many = estimate(scenario);
            RC_ASSERT(notAbove(few.tpot.value, many.tpot.value, kSettled));
        }));
    }

    void pcieIsSlowerThanASwitch()
    {
        QVERIFY(rc::check([] {
            Scenario scenario = anyLoad();
            RC_PRE(scenario.inputs.layout.ranks > 1);
            scenario.inputs.link = {LinkClass::Fast, 300e9, false}; // NVLink 3
            const PerformanceEstimate fast = estimate(scenario);
            scenario.inputs.link = {LinkClass::Pcie, 63e9, false}; // PCIe 5.0 x16
            const PerformanceEstimate slow = estimate(scenario);
            RC_ASSERT(slow.tpot > fast.tpot);
            RC_ASSERT(slow.output < fast.output);
        }));
    }

    void oneStreamNeverBeatsReadingTheWeights()
    {
        QVERIFY(rc::check([] {
            Scenario scenario = anyLoad();
            scenario.inputs.concurrency = 1;
            scenario.inputs.speculation.reset();
            const PerformanceEstimate e = estimate(scenario);
            const SpeedTable& m = scenario.model;
            const ServingLayout& layout = scenario.inputs.layout;
            const double bytes = m.denseBytes + m.headBytes + m.activeExpertBytes();
            RC_ASSERT(e.tpot.value > bytes / (layout.ranks * scenario.inputs.device.bandwidth));
        }));
    }

    void moreCacheRoomNeverLowersTheSystem()
    {
        QVERIFY(rc::check([] {
            Scenario scenario = anyLoad();
            const PerformanceEstimate little = estimate(scenario);
            scenario.inputs.cachedSequences *= factor();
            const PerformanceEstimate much = estimate(scenario);
            RC_ASSERT(notAbove(little.output.value, much.output.value, kSettled));
            RC_ASSERT(much.waiting <= little.waiting);
        }));
    }

    void prefixHitsAndAcceptanceNeverSlowDown()
    {
        QVERIFY(rc::check([] {
            Scenario scenario = anyLoad();
            scenario.inputs.prefixHitRate = *rc::gen::inRange(0, 50) / 100.0;
            scenario.inputs.speculation = Speculation{2, *rc::gen::inRange(0, 50) / 100.0};
            const PerformanceEstimate before = estimate(scenario);
            scenario.inputs.prefixHitRate += 0.4;
            const PerformanceEstimate cached = estimate(scenario);
            RC_ASSERT(notAbove(cached.ttft.value, before.ttft.value, kSettled));
            RC_ASSERT(notAbove(before.output.value, cached.output.value, kSettled));
            scenario.inputs.speculation->acceptance = 0.9;
            const PerformanceEstimate accepted = estimate(scenario);
            RC_ASSERT(notAbove(accepted.tpot.value, cached.tpot.value, kSettled));
        }));
    }

    void derivationAndEstimateAgree()
    {
        QVERIFY(rc::check([] {
            Scenario scenario = anyLoad();
            const PerformanceEstimate plain = estimate(scenario);
            RecordingTrace trace;
            const PerformanceEstimate traced = estimateServing(scenario.bind(), trace);
            RC_ASSERT(traced.output == plain.output);
            RC_ASSERT(trace.steps.back().result == plain.output.value);
            for (const TraceStep& step : trace.steps)
                RC_ASSERT(std::isfinite(step.result));
        }));
    }
};

QTEST_APPLESS_MAIN(TestServingProperties)
#include "tst_ServingProperties.moc"
