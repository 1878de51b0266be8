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

// Prompts on so many instances of their own.
void usePool(Scenario& scenario, double instances, double handOver)
{
    scenario.inputs.load = LoadPattern::Steady;
    scenario.inputs.concurrency = std::max(scenario.inputs.concurrency, 1.0);
    PromptPool pool{scenario.inputs.layout, scenario.inputs.link, scenario.inputs.stageLink, handOver};
    pool.layout.instances = instances;
    scenario.inputs.promptPool = pool;
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
    const auto row = [](const char* name, Change change) {
        QTest::addRow("%s", name) << change;
    };
    row("as measured", [](Scenario&) { });
    row("pipeline", [](Scenario& scenario) { useStages(scenario, 4); });
    row("idle stages", [](Scenario& scenario) {
        useStages(scenario, 4);
        scenario.inputs.concurrency = 2;
    });
    row("prompts in the cache", [](Scenario& scenario) { scenario.inputs.prefixHitRate = 0.5; });
    row("everything at once", [](Scenario& scenario) {
        scenario.inputs.load = LoadPattern::Burst;
        scenario.inputs.concurrency = 48;
    });
    row("one request at once", [](Scenario& scenario) {
        scenario.inputs.load = LoadPattern::Burst;
        scenario.inputs.concurrency = 1;
    });
    row("without end", [](Scenario& scenario) {
        scenario.inputs.load = LoadPattern::Burst;
        scenario.inputs.concurrency = 0;
    });
    row("offline", [](Scenario& scenario) { scenario.inputs.load = LoadPattern::OfflineMaximum; });
    row("prompts elsewhere", [](Scenario& scenario) { usePool(scenario, 4, scenario.inputs.link.perDirection); });
    row("prompts elsewhere, few readers", [](Scenario& scenario) {
        usePool(scenario, 1, scenario.inputs.link.perDirection);
        scenario.inputs.concurrency = 500;
    });
    row("prompts elsewhere, little room", [](Scenario& scenario) {
        usePool(scenario, 8, 0);
        scenario.inputs.concurrency = 64;
        scenario.inputs.cachedSequences = 2;
    });
    row("prompts elsewhere, one request", [](Scenario& scenario) {
        usePool(scenario, 2, scenario.inputs.link.perDirection);
        scenario.inputs.concurrency = 1;
    });
}

void TestServingTrace::formulasComeToTheirResult()
{
    QFETCH(Change, change);
    int read = 0;
    for (const GoldenRow& row : goldenRows("serving_rows.csv")) {
        Scenario scenario = servingScenario(*m_table, row);
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
