// Which inputs are refused, and that the answer names them.
#include "tests/core/performance/Golden.h"

#include <QTest>

#include <cmath>

using namespace berth;
using namespace berth::performance;

namespace {

using Change = void (*)(ServingInputs&);

struct Case
{
    const char* name;
    Change change;
    ErrorCode code;
    const char* argument;
};

const Case kCases[] = {
    {"no requests", [](ServingInputs& in) { in.concurrency = 0; }, ErrorCode::ValueOutOfRange, "concurrency"},
    {"no output", [](ServingInputs& in) { in.outputTokens = 0; }, ErrorCode::ValueOutOfRange, "output"},
    {"no input", [](ServingInputs& in) { in.inputTokens = 0; }, ErrorCode::ValueOutOfRange, "input"},
    {"not a number", [](ServingInputs& in) { in.inputTokens = NAN; }, ErrorCode::ValueOutOfRange, "input"},
    {"negative acceptance", [](ServingInputs& in) { in.speculation = Speculation{1, -0.1}; },
     ErrorCode::ValueOutOfRange, "acceptance"},
    {"acceptance above one", [](ServingInputs& in) { in.speculation = Speculation{1, 1.1}; },
     ErrorCode::ValueOutOfRange, "acceptance"},
    {"nothing drafted", [](ServingInputs& in) { in.speculation = Speculation{0, 0.5}; }, ErrorCode::ValueOutOfRange,
     "drafted"},
    {"hit rate above one", [](ServingInputs& in) { in.prefixHitRate = 1.5; }, ErrorCode::ValueOutOfRange,
     "prefix_hit_rate"},
    {"no engine limit", [](ServingInputs& in) { in.sequenceLimit = 0; }, ErrorCode::ValueOutOfRange, "sequence_limit"},
    {"unknown bandwidth", [](ServingInputs& in) { in.device.bandwidth = 0; }, ErrorCode::MissingInput, "bandwidth"},
    {"unknown compute", [](ServingInputs& in) { in.device.peak = 0; }, ErrorCode::MissingInput, "compute"},
    {"unknown link",
     [](ServingInputs& in) {
         in.layout.ranks = 2;
         in.link.perDirection = 0;
     },
     ErrorCode::MissingInput, "link"},
    {"no model", [](ServingInputs& in) { in.model = nullptr; }, ErrorCode::MissingInput, "model"},
    {"no calibration", [](ServingInputs& in) { in.efficiency = nullptr; }, ErrorCode::MissingInput, "calibration"},
};

} // namespace

class TestServingInputs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto table =
            makeServingTable(goldenCalibration("serving_calibration.csv", spec::CalibrationKind::Serving));
        QVERIFY(table.has_value());
        m_scenario = servingScenario(*table, goldenRows("serving_rows.csv").front());
        QVERIFY(checkServingInputs(m_scenario.bind()).has_value());
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
        const Case& wrong = kCases[place];
        ServingInputs inputs = m_scenario.bind();
        wrong.change(inputs);
        const Result<void> checked = checkServingInputs(inputs);
        QVERIFY(!checked);
        QCOMPARE(static_cast<int>(checked.error().code), static_cast<int>(wrong.code));
        QCOMPARE(QString::fromStdString(checked.error().arguments.front()), QString(wrong.argument));
    }

    // A table that lacks a parameter, names an unknown one or an unknown scope is refused as a whole.
    void refusesTables()
    {
        auto facts = goldenCalibration("serving_calibration.csv", spec::CalibrationKind::Serving);
        auto lacking = facts;
        lacking.erase(lacking.begin());
        QCOMPARE(makeServingTable(lacking).error().arguments.front(), std::string("dense_bandwidth"));
        auto unknown = facts;
        unknown.front().parameter = "luck";
        QCOMPARE(makeServingTable(unknown).error().arguments[3], std::string("luck"));
        facts.front().scope = "planet:earth";
        QCOMPARE(makeServingTable(facts).error().arguments[3], std::string("planet:earth"));
    }

    // Nobody measured it: what its class says holds, corrections of other generations do not.
    void inherits()
    {
        const auto facts = goldenCalibration("serving_calibration.csv", spec::CalibrationKind::Serving);
        const auto table = makeServingTable(facts);
        QVERIFY(!knowsGeneration(*table, "rubin-hbm"));
        QVERIFY(knowsGeneration(*table, "hopper-hbm"));
        const ServingEfficiency rubin = resolve(*table, {"vllm", "rubin-hbm", "nvidia-hbm"});
        QCOMPARE(rubin.computeFactor, 1.09447); // class:nvidia-hbm alone
        QCOMPARE(rubin.bandwidthFactor, 1.02087);
        const ServingEfficiency nothing = resolve(*table, {"other", "other", "other"});
        QCOMPARE(nothing.computeFactor, 1.0);
        QCOMPARE(nothing.waitSteps, 3.0); // the default
        QCOMPARE(resolve(*table, {"sglang", "blackwell-hbm", "nvidia-hbm"}).waitSteps, 22.5618);
    }

private:
    Scenario m_scenario;
};

QTEST_APPLESS_MAIN(TestServingInputs)
#include "tst_ServingInputs.moc"
