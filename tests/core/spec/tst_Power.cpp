// All-in power of machines: stated maxima decide, otherwise the accelerators and what stands around them.
#include "core/spec/Power.h"

#include <QTest>

using namespace berth;
using namespace berth::spec;

class TestPower : public QObject
{
    Q_OBJECT

private slots:
    // DGX H100: 10.2 kW (data sheet); 76 % of it in sustained computing, never above 8.4 kW (arXiv:2506.14551,
    // arXiv:2412.08602).
    void theStatedMaximumDecides()
    {
        SystemSpec system;
        system.maxPower = Watts(10200);
        const auto draw = powerOf(system, nullptr);
        QCOMPARE(draw->rated.value, 10200.0);
        QVERIFY(draw->active.value > 7000 && draw->active.value < 8400);
        QVERIFY(draw->idle.value > 1000 && draw->idle < draw->active);
        QVERIFY(!draw->provenance.isVerified("active"));
    }

    void acceleratorsAreNotTheMachine_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<bool>("unified");
        QTest::addColumn<double>("tdp");
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        QTest::newRow("eight H100 SXM: DGX H100 10.2 kW") << "SXM5" << false << 700.0 << 8 << 9000.0 << 11000.0;
        QTest::newRow("eight L40S: 4.5 kW server") << "PCIe" << false << 350.0 << 8 << 4000.0 << 5000.0;
        QTest::newRow("GB10: DGX Spark 240 W supply") << "desktop SoC" << true << 140.0 << 1 << 200.0 << 260.0;
        QTest::newRow("72 GB200: rack of 120 kW") << "superchip" << false << 1200.0 << 72 << 110e3 << 130e3;
    }

    void acceleratorsAreNotTheMachine()
    {
        QFETCH(QString, form);
        QFETCH(bool, unified);
        QFETCH(double, tdp);
        QFETCH(int, count);
        QFETCH(double, least);
        QFETCH(double, most);
        AcceleratorSpec accelerator;
        accelerator.formFactor = form.toStdString();
        accelerator.unifiedMemory = unified;
        accelerator.tdp = Watts(tdp);
        const auto draw = powerOf(accelerator, count);
        QVERIFY2(draw->rated.value > least && draw->rated.value < most, qPrintable(QString::number(draw->rated.value)));
        QVERIFY(!draw->provenance.isVerified("rated"));
        SystemSpec unstated;
        unstated.acceleratorCount = count;
        QCOMPARE(powerOf(unstated, &accelerator)->rated.value, draw->rated.value);
    }

    void unknownStaysUnknown()
    {
        QVERIFY(!powerOf(AcceleratorSpec{}, 8));
        QVERIFY(!powerOf(SystemSpec{}, nullptr));
    }

    void machinesAdd()
    {
        SystemSpec system;
        system.maxPower = Watts(1000);
        const PowerDraw one = *powerOf(system, nullptr);
        const PowerDraw four = one * 4;
        QCOMPARE(four.rated.value, 4000.0);
        QCOMPARE(four.active.value, 4 * one.active.value);
        QCOMPARE(four.idle.value, 4 * one.idle.value);
    }
};

QTEST_GUILESS_MAIN(TestPower)
#include "tst_Power.moc"
