// Quantities at run time: conversions and the cross operations. What must not compile is in static_units.cpp.
#include <QtTest>

#include "core/units/Quantity.h"

using namespace berth;

class TestUnits : public QObject
{
    Q_OBJECT

private slots:
    void formatsDecimalAndBinary_data();
    void formatsDecimalAndBinary();
    void timeIsAmountOverRate_data();
    void timeIsAmountOverRate();
    void bytesStayExact();
    void integerDivisionOfBytesRoundsDown();
    void ratesScaleAndDivide();
};

void TestUnits::formatsDecimalAndBinary_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<double>("gigabytes");
    QTest::addColumn<double>("gibibytes");

    // IEC 80000-13: 1 GB = 10^9 bytes, 1 GiB = 2^30 bytes.
    QTest::newRow("nothing") << qint64(0) << 0.0 << 0.0;
    QTest::newRow("one GB") << qint64(1'000'000'000) << 1.0 << 0.931322574615478515625;
    QTest::newRow("one GiB") << qint64(1'073'741'824) << 1.073741824 << 1.0;
    // nvidia-smi shows 81,559 MiB on an H100 80 GB: 81559 * 2^20 bytes.
    QTest::newRow("H100 80 GB as reported") << qint64(85'520'809'984) << 85.520809984 << 79.6474609375;
    QTest::newRow("a shortage is negative") << qint64(-2'147'483'648) << -2.147483648 << -2.0;
}

void TestUnits::formatsDecimalAndBinary()
{
    QFETCH(qint64, bytes);
    QFETCH(double, gigabytes);
    QFETCH(double, gibibytes);

    QCOMPARE(toGb(Bytes(bytes)), gigabytes);
    QCOMPARE(toGib(Bytes(bytes)), gibibytes);
}

void TestUnits::timeIsAmountOverRate_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<double>("expected");

    // H200 data sheet: 4.8 TB/s, 141 GB; reading the whole memory once takes 141 / 4800 s.
    QTest::newRow("memory once") << (Bytes(141'000'000'000) / 4800.0_GBps).value << 0.029375;
    // H100 SXM data sheet: 989 TFLOPS dense BF16; 989e12 operations are one second.
    QTest::newRow("compute") << (Flops(989e12) / 989.0_TFLOPS).value << 1.0;
    QTest::newRow("nothing to move") << (Bytes(0) / 1.0_GBps).value << 0.0;
}

void TestUnits::timeIsAmountOverRate()
{
    QFETCH(double, seconds);
    QFETCH(double, expected);

    QCOMPARE(seconds, expected);
}

void TestUnits::bytesStayExact()
{
    // 2^53 + 1 is the first integer a double cannot hold.
    const Bytes odd((std::int64_t(1) << 53) + 1);
    Bytes sum = odd;
    sum += Bytes(2);
    sum -= Bytes(2);
    QVERIFY(sum == odd);
    QCOMPARE((odd * 3).value, std::int64_t(27'021'597'764'222'979));
    QVERIFY(3 * odd == odd * 3);
}

void TestUnits::integerDivisionOfBytesRoundsDown()
{
    // How many whole 16-token pages of 18 KiB fit into 1 MiB: 56.9.
    QCOMPARE(1_MiB / 18_KiB, std::int64_t(56));
}

void TestUnits::ratesScaleAndDivide()
{
    QCOMPARE((10200.0 * Watts(1) * 2.0).value, 20400.0);
    QCOMPARE(Watts(300) / Watts(1200), 0.25);
    QCOMPARE((TokensPerSecond(50) + TokensPerSecond(25) - TokensPerSecond(5)).value, 70.0);
    Seconds total(1.5);
    total += Seconds(0.25);
    QVERIFY(total == Seconds(1.75));
}

QTEST_APPLESS_MAIN(TestUnits)
#include "tst_units.moc"
