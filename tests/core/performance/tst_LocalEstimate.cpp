// The estimate for one user: against a second implementation on real machines of every class, what must hold for all of
// them, and what is refused.
#include "tests/core/performance/Golden.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace berth;
using namespace berth::performance;

namespace {

const LocalTable& table()
{
    static const LocalTable made =
        makeLocalTable(goldenCalibration("local_calibration.csv", spec::CalibrationKind::Local)).value();
    return made;
}

const std::vector<GoldenRow>& rows()
{
    static const std::vector<GoldenRow> all = goldenRows("local_rows.csv");
    return all;
}

PerformanceEstimate estimate(LocalScenario& scenario)
{
    NullTrace none;
    return estimateLocal(scenario.bind(), none);
}

void compare(const char* name, double actual, double expected)
{
    constexpr double kTolerance = 1e-6; // the order of operations differs
    const bool near = std::abs(actual / expected - 1) < kTolerance;
    QVERIFY2(near, qPrintable(QString("%1: %2, expected %3").arg(name).arg(actual, 0, 'g', 12).arg(expected)));
}

void addRows()
{
    QTest::addColumn<int>("place");
    for (std::size_t i = 0; i < rows().size(); ++i)
        QTest::newRow(rows()[i].at("id").c_str()) << static_cast<int>(i);
}

LocalScenario fetch()
{
    QFETCH(int, place);
    return localScenario(table(), rows()[static_cast<std::size_t>(place)]);
}

struct Case
{
    const char* name;
    void (*change)(LocalInputs&);
    ErrorCode code;
    const char* argument;
};

const Case kCases[] = {
    {"no prompt", [](LocalInputs& in) { in.promptTokens = 0; }, ErrorCode::ValueOutOfRange, "input"},
    {"no answer", [](LocalInputs& in) { in.generatedTokens = 0; }, ErrorCode::ValueOutOfRange, "output"},
    {"depth below zero", [](LocalInputs& in) { in.depthTokens = -1; }, ErrorCode::ValueOutOfRange, "depth"},
    {"not a number", [](LocalInputs& in) { in.devices = NAN; }, ErrorCode::ValueOutOfRange, "devices"},
    {"unknown bandwidth", [](LocalInputs& in) { in.device.bandwidth = 0; }, ErrorCode::MissingInput, "bandwidth"},
    {"unknown compute", [](LocalInputs& in) { in.device.promptPeak = 0; }, ErrorCode::MissingInput, "compute"},
    {"unknown host",
     [](LocalInputs& in) {
         in.placement = Placement::Hybrid;
         in.host.bandwidth = 0;
     },
     ErrorCode::MissingInput, "host_bandwidth"},
    {"no cores",
     [](LocalInputs& in) {
         in.placement = Placement::Host;
         in.host = {100e9, 0, 1, false, false};
     },
     ErrorCode::ValueOutOfRange, "cores"},
};

} // namespace

class TestLocalEstimate : public QObject
{
    Q_OBJECT

private slots:
    void agrees_data() { addRows(); }
    void agrees()
    {
        LocalScenario scenario = fetch();
        QFETCH(int, place);
        QVERIFY(checkLocalInputs(scenario.bind()).has_value());
        const PerformanceEstimate e = estimate(scenario);
        compare("decode", e.output.value, number(rows()[static_cast<std::size_t>(place)], "x_decode"));
        compare("prefill", e.prefill.value, number(rows()[static_cast<std::size_t>(place)], "x_prefill"));
    }

    void moreBandwidthIsNeverSlower_data() { addRows(); }
    void moreBandwidthIsNeverSlower()
    {
        LocalScenario scenario = fetch();
        const PerformanceEstimate slow = estimate(scenario);
        scenario.inputs.device.bandwidth *= 1.5;
        scenario.inputs.host.bandwidth *= 1.5;
        const PerformanceEstimate fast = estimate(scenario);
        QVERIFY(fast.tpot < slow.tpot);
        QVERIFY(fast.ttft <= slow.ttft);
    }

    void aLongerContextIsNeverFaster_data() { addRows(); }
    void aLongerContextIsNeverFaster()
    {
        LocalScenario scenario = fetch();
        const PerformanceEstimate before = estimate(scenario);
        scenario.inputs.depthTokens += 4096;
        const PerformanceEstimate after = estimate(scenario);
        QVERIFY(after.tpot >= before.tpot);
        QVERIFY(after.ttft >= before.ttft);
    }

    // The weights of a token cross the memory once, whatever the engine does.
    void neverBeatsReadingTheWeights_data() { addRows(); }
    void neverBeatsReadingTheWeights()
    {
        LocalScenario scenario = fetch();
        const LocalInputs& in = scenario.inputs;
        const double host = in.host.bandwidth * in.host.sockets;
        const double rate = in.placement == Placement::Devices ? in.device.bandwidth
            : in.placement == Placement::Host                  ? host
                                                               : std::max(in.device.bandwidth, host);
        const double bytes = scenario.model.denseBytes + scenario.model.activeExpertBytes();
        QVERIFY(estimate(scenario).tpot.value > bytes / rate);
    }

    void derivationAndEstimateAgree_data() { addRows(); }
    void derivationAndEstimateAgree()
    {
        LocalScenario scenario = fetch();
        RecordingTrace trace;
        const PerformanceEstimate traced = estimateLocal(scenario.bind(), trace);
        QCOMPARE(traced.tpot, estimate(scenario).tpot);
        for (const TraceStep& step : trace.steps)
            QVERIFY(std::isfinite(step.result) && step.result > 0);
        QCOMPARE(trace.steps.back().result, traced.ttft.value);
    }

    void refuses_data()
    {
        QTest::addColumn<int>("place");
        for (int i = 0; i < static_cast<int>(std::size(kCases)); ++i)
            QTest::newRow(kCases[i].name) << i;
    }

    void refuses()
    {
        QFETCH(int, place);
        const auto first = std::find_if(rows().begin(), rows().end(),
                                        [](const GoldenRow& row) { return row.at("placement") == "devices"; });
        LocalScenario scenario = localScenario(table(), *first);
        LocalInputs inputs = scenario.bind();
        kCases[place].change(inputs);
        const Result<void> checked = checkLocalInputs(inputs);
        QVERIFY(!checked);
        QCOMPARE(static_cast<int>(checked.error().code), static_cast<int>(kCases[place].code));
        QCOMPARE(QString::fromStdString(checked.error().arguments.front()), QString(kCases[place].argument));
    }
};

QTEST_APPLESS_MAIN(TestLocalEstimate)
#include "tst_LocalEstimate.moc"
