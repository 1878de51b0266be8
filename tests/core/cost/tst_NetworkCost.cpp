// What joining machines costs. Counts of parts: the spreadsheet behind the prices of ib-ndr (docs.google.com, 2024-08),
// which takes 8 switches of 64 ports for 64 nodes of 8 ports and 48 for 128, and no switch for two.
#include <QtTest>

#include "core/cost/NetworkCost.h"
#include "tests/core/cost/Rows.h"

using namespace berth;
using namespace berth::cost;
using berth::test::priceRow;

namespace {

const PriceWish kWish{test::currencyOf("USD"), "", "2026-11-21", 12};

spec::NetworkSpec network()
{
    spec::NetworkSpec network;
    network.id = NetworkId("fabric");
    network.switchPorts = 64;
    return network;
}

PriceRow part(const char* id, const char* price, PricedKind kind)
{
    return priceRow({id, "fabric", price, PriceKind::List, "2024-08", "US", "USD", kind});
}

} // namespace

class TestNetworkCost : public QObject
{
    Q_OBJECT

private slots:
    void countsParts_data();
    void countsParts();
    void addsUp();
    void missingPartsLeaveNoPrice();
    void neverFallsWithMoreMachines();
    void explainsItself();
};

void TestNetworkCost::countsParts_data()
{
    QTest::addColumn<int>("machines");
    QTest::addColumn<int>("links");
    QTest::addColumn<int>("switches");
    QTest::newRow("one") << 1 << 0 << 0;
    QTest::newRow("two") << 2 << 8 << 0;
    QTest::newRow("three") << 3 << 24 << 1; // a switch takes 21 rails of three ports
    QTest::newRow("nine") << 9 << 72 << 2; // seven rails of nine ports
    QTest::newRow("64") << 64 << 512 << 8; // spreadsheet
    QTest::newRow("128") << 128 << 2048 << 48; // spreadsheet
}

void TestNetworkCost::countsParts()
{
    QFETCH(int, machines);
    const spec::NetworkSpec spec = network();
    const NetworkParts parts = networkParts({&spec, 8, 1}, machines);
    QTEST(static_cast<int>(parts.links), "links");
    QTEST(static_cast<int>(parts.switches), "switches");
    QCOMPARE(parts.adapters, machines > 1 ? machines : 0);
    QCOMPARE(networkParts({}, machines).links, 0);
}

void TestNetworkCost::addsUp()
{
    const spec::NetworkSpec spec = network();
    const std::vector rows{part("s", "36000", PricedKind::NetworkSwitch), part("t", "50000", PricedKind::NetworkSwitch),
                           part("l", "1320", PricedKind::NetworkLink), part("a", "1200", PricedKind::NetworkAdapter)};
    const auto base = networkPrice({rows, {}, {}}, {&spec, 8, 8}, kWish, Scenario::Base);
    // 24 x 1,320 + 43,000 + 24 x 1,200; two quotations of a switch, 36,000 and 50,000, have 43,000 in the middle
    QCOMPARE(*networkMinor(base->joining, base->tariff, 3), 100 * (31'680 + 43'000 + 28'800));
    QCOMPARE(*networkMinor(base->joining, base->tariff, 1), 0);
    const auto low = networkPrice({rows, {}, {}}, {&spec, 8, 0}, kWish, Scenario::Low);
    QCOMPARE(*networkMinor(low->joining, low->tariff, 3), 100 * (31'680 + 36'000));
    const auto high = networkPrice({rows, {}, {}}, {&spec, 8, 0}, kWish, Scenario::High);
    QCOMPARE(*networkMinor(high->joining, high->tariff, 3), 100 * (31'680 + 50'000));
}

void TestNetworkCost::missingPartsLeaveNoPrice()
{
    const spec::NetworkSpec spec = network();
    const std::vector rows{part("l", "1320", PricedKind::NetworkLink)};
    const auto price = networkPrice({rows, {}, {}}, {&spec, 8, 0}, kWish, Scenario::Base);
    QVERIFY(price.has_value());
    QCOMPARE(*networkMinor(price->joining, price->tariff, 2), 100 * 8 * 1320); // needs no switch
    QVERIFY(!networkMinor(price->joining, price->tariff, 3));
    QVERIFY(!networkMinor({&spec, 8, 1}, price->tariff, 2)); // needs adapters
    NetworkTariff dear{kMostMinor, kMostMinor, kMostMinor};
    QVERIFY(!networkMinor({&spec, 8, 1}, dear, 2));
    const std::vector wrong{priceRow(
        {"w", "fabric", "1", PriceKind::List, "2026", "US", "XXQ", PricedKind::NetworkLink, "a list", "currency"})};
    QCOMPARE(networkPrice({{}, wrong, {}}, {&spec, 8, 0}, kWish, Scenario::Base).error().code,
             ErrorCode::UnknownCurrency);
}

// On this a search for the most machines within a budget stands.
void TestNetworkCost::neverFallsWithMoreMachines()
{
    const NetworkTariff tariff{1, 100, 10};
    for (const int switchPorts : {2, 6, 16, 40, 64}) {
        spec::NetworkSpec spec = network();
        spec.switchPorts = switchPorts;
        for (const int ports : {1, 2, 8, 24, 72}) {
            std::int64_t before = 0;
            for (int machines = 1; machines <= 130; ++machines) {
                const std::int64_t now = *networkMinor({&spec, ports, 1}, tariff, machines);
                QVERIFY2(now >= before, qPrintable(QString::number(machines)));
                before = now;
            }
        }
    }
}

void TestNetworkCost::explainsItself()
{
    const spec::NetworkSpec spec = network();
    const std::vector rows{part("s", "36000", PricedKind::NetworkSwitch), part("l", "1320", PricedKind::NetworkLink)};
    const auto price = networkPrice({rows, {}, {}}, {&spec, 8, 0}, kWish, Scenario::Base);
    RecordingTrace trace;
    traceNetwork(*price, kWish.currency, 3, trace);
    QCOMPARE(trace.steps.size(), std::size_t{1});
    QCOMPARE(trace.steps.front().result, 24 * 1320.0 + 36'000);
    traceNetwork(*price, kWish.currency, 1, trace);
    QCOMPARE(trace.steps.size(), std::size_t{1});
}

QTEST_APPLESS_MAIN(TestNetworkCost)
#include "tst_NetworkCost.moc"
