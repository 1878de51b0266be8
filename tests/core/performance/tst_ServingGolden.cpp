// The serving estimate against a second implementation on real deployments of every engine, generation, precision
// class and load pattern.
#include "tests/core/performance/Golden.h"

#include <QTest>

#include <cmath>

using namespace berth;
using namespace berth::performance;

class TestServingGolden : public QObject
{
    Q_OBJECT

private slots:
    void agrees_data()
    {
        QTest::addColumn<int>("place");
        const auto rows = goldenRows("serving_rows.csv");
        for (std::size_t i = 0; i < rows.size(); ++i)
            QTest::newRow(rows[i].at("id").c_str()) << static_cast<int>(i);
    }

    void agrees()
    {
        QFETCH(int, place);
        static const auto rows = goldenRows("serving_rows.csv");
        static const auto table =
            makeServingTable(goldenCalibration("serving_calibration.csv", spec::CalibrationKind::Serving));
        QVERIFY(table.has_value());
        const GoldenRow& row = rows[static_cast<std::size_t>(place)];
        Scenario scenario = servingScenario(*table, row);
        NullTrace none;
        const PerformanceEstimate estimate = estimateServing(scenario.bind(), none);
        // The second one stops its fixed point after seven plain rounds.
        const double tolerance = scenario.inputs.load == LoadPattern::Steady ? 1e-3 : 1e-6;
        compare("output", estimate.output.value, number(row, "x_output"), tolerance);
        compare("tpot", estimate.tpot.value, number(row, "x_tpot"), tolerance);
        compare("batch", estimate.batch, number(row, "x_batch"), tolerance);
        if (scenario.inputs.load == LoadPattern::Steady)
            compare("ttft", estimate.ttft.value, number(row, "x_ttft"), tolerance);
    }

private:
    // Both sides compute in double precision; what is left is the order of operations.
    static void compare(const char* name, double actual, double expected, double tolerance)
    {
        const bool near = std::abs(actual / expected - 1) < tolerance;
        QVERIFY2(near, qPrintable(QString("%1: %2, expected %3").arg(name).arg(actual, 0, 'g', 12).arg(expected)));
    }
};

QTEST_APPLESS_MAIN(TestServingGolden)
#include "tst_ServingGolden.moc"
