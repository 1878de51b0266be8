// The derivation restates no rule of the estimate: every recorded formula comes to the recorded result.
#include "core/performance/PerformanceKeys.h"
#include "tests/core/performance/Golden.h"
#include "tests/support/PrintedFormula.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace berth;
using namespace berth::performance;

class TestServingTrace : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void formulasComeToTheirResult_data();
    void formulasComeToTheirResult();
    void idleStagesReadWhatTheyCompute();

private:
    std::optional<ServingTable> m_table;
};

namespace {

std::vector<TraceStep> stepsOf(Scenario& scenario)
{
    RecordingTrace trace;
    (void)estimateServing(scenario.bind(), trace);
    return trace.steps;
}

// Nothing: there is no such step.
const TraceStep* stepOf(const std::vector<TraceStep>& steps, std::string_view key)
{
    const auto found =
        std::find_if(steps.begin(), steps.end(), [key](const TraceStep& step) { return step.key == key; });
    return found != steps.end() ? &*found : nullptr;
}

double inputOf(const TraceStep& step, std::string_view symbol)
{
    const auto found = std::find_if(step.inputs.begin(), step.inputs.end(),
                                    [symbol](const TraceInput& input) { return input.symbol == symbol; });
    return found != step.inputs.end() ? found->value : std::nan("");
}

// As many pipeline stages; their links are those of the ranks.
void useStages(Scenario& scenario, double stages)
{
    scenario.inputs.layout.stages = stages;
    scenario.inputs.stageLink = scenario.inputs.link;
}

using Change = void (*)(Scenario&);

} // namespace

void TestServingTrace::initTestCase()
{
    m_table = makeServingTable(goldenCalibration("serving_calibration.csv", spec::CalibrationKind::Serving)).value();
}

void TestServingTrace::formulasComeToTheirResult_data()
{
    QTest::addColumn<Change>("change"); // of every scenario
    QTest::addRow("as measured") << Change([](Scenario&) { });
    QTest::addRow("pipeline") << Change([](Scenario& scenario) { useStages(scenario, 4); });
    QTest::addRow("idle stages") << Change([](Scenario& scenario) {
        useStages(scenario, 4);
        scenario.inputs.concurrency = 2;
    });
}

void TestServingTrace::formulasComeToTheirResult()
{
    QFETCH(Change, change);
    int read = 0;
    for (const GoldenRow& row : goldenRows("serving_rows.csv")) {
        Scenario scenario = servingScenario(*m_table, row);
        if (scenario.inputs.load != LoadPattern::Steady)
            continue;
        change(scenario);
        for (const TraceStep& step : stepsOf(scenario)) {
            const auto value = testing::valueOf(step);
            const QString said =
                QStringLiteral("%1 %2: %3, not %4")
                    .arg(QString::fromStdString(row.at("id")), QString::fromStdString(std::string(step.key)))
                    .arg(value.value_or(0), 0, 'g', 12)
                    .arg(step.result, 0, 'g', 12);
            QVERIFY2(value.has_value(), qPrintable(said));
            QVERIFY2(std::abs(*value - step.result) <= 1e-6 * std::abs(step.result) + 1e-12, qPrintable(said));
            ++read;
        }
    }
    QVERIFY(read > 1000);
}

// With fewer sequences than stages a stage has one at a time, not a part of one.
void TestServingTrace::idleStagesReadWhatTheyCompute()
{
    int read = 0;
    for (const GoldenRow& row : goldenRows("serving_rows.csv")) {
        Scenario scenario = servingScenario(*m_table, row);
        useStages(scenario, 4);
        scenario.inputs.concurrency = 2;
        const std::vector<TraceStep> steps = stepsOf(scenario);
        const TraceStep* experts = stepOf(steps, keys::kExpertRead);
        const TraceStep* memory = stepOf(steps, keys::kStepMemory);
        QVERIFY(memory != nullptr);
        if (experts != nullptr) {
            QCOMPARE(inputOf(*memory, "hits"), experts->result);
            ++read;
        }
    }
    QVERIFY(read > 10);
}

QTEST_APPLESS_MAIN(TestServingTrace)
#include "tst_ServingTrace.moc"
