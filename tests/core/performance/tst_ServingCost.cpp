// An estimate allocates nothing: a search asks for tens of millions of them.
#include "tests/core/performance/Golden.h"
#include "tests/support/Allocations.h"

#include <QTest>

#include <memory>

using namespace berth;
using namespace berth::performance;

class TestServingCost : public QObject
{
    Q_OBJECT

private slots:
    void countsAllocations()
    {
        const std::size_t before = test::allocations();
        const auto one = std::make_unique<int>(1);
        QCOMPARE(*one, 1);
        QVERIFY(test::allocations() > before);
    }

    void servingAllocatesNothing()
    {
        const auto table =
            makeServingTable(goldenCalibration("serving_calibration.csv", spec::CalibrationKind::Serving)).value();
        double sum = 0;
        for (const GoldenRow& row : goldenRows("serving_rows.csv")) {
            Scenario scenario = servingScenario(table, row);
            const ServingInputs inputs = scenario.bind();
            NullTrace none;
            const std::size_t before = test::allocations();
            sum += estimateServing(inputs, none).output.value;
            QCOMPARE(test::allocations(), before);
        }
        QVERIFY(sum > 0);
    }

    void localAllocatesNothing()
    {
        const auto table =
            makeLocalTable(goldenCalibration("local_calibration.csv", spec::CalibrationKind::Local)).value();
        for (const GoldenRow& row : goldenRows("local_rows.csv")) {
            LocalScenario scenario = localScenario(table, row);
            const LocalInputs inputs = scenario.bind();
            NullTrace none;
            const std::size_t before = test::allocations();
            const double rate = estimateLocal(inputs, none).output.value;
            QCOMPARE(test::allocations(), before);
            QVERIFY(rate > 0);
        }
    }
};

QTEST_APPLESS_MAIN(TestServingCost)
#include "tst_ServingCost.moc"
