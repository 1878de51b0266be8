// An estimate allocates nothing: a search asks for tens of millions of them.
#include "tests/core/performance/Golden.h"

#include <QTest>

#include <atomic>
#include <cstdlib>
#include <new>

namespace {

std::atomic<std::size_t> allocations = 0; // of this program

} // namespace

void* operator new(std::size_t size)
{
    ++allocations;
    if (void* memory = std::malloc(size == 0 ? 1 : size))
        return memory;
    throw std::bad_alloc();
}

void operator delete(void* memory) noexcept
{
    std::free(memory);
}

void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}

using namespace berth;
using namespace berth::performance;

class TestServingCost : public QObject
{
    Q_OBJECT

private slots:
    void countsAllocations()
    {
        const std::size_t before = allocations;
        const auto one = std::make_unique<int>(1);
        QCOMPARE(*one, 1);
        QVERIFY(allocations > before);
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
            const std::size_t before = allocations;
            sum += estimateServing(inputs, none).output.value;
            QCOMPARE(allocations.load(), before);
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
            const std::size_t before = allocations;
            const double rate = estimateLocal(inputs, none).output.value;
            QCOMPARE(allocations.load(), before);
            QVERIFY(rate > 0);
        }
    }
};

QTEST_APPLESS_MAIN(TestServingCost)
#include "tst_ServingCost.moc"
