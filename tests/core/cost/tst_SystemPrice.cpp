// Prices of whole machines: published, from parts, the user's own.
#include <QtTest>

#include "core/cost/SystemPrice.h"
#include "tests/core/cost/Rows.h"

using namespace berth;
using namespace berth::cost;
using berth::test::costDefault;
using berth::test::priceRow;

namespace {

const PriceWish kWish{test::currencyOf("USD"), "", "2026-11-21", 12};

spec::SystemSpec server()
{
    spec::SystemSpec system;
    system.id = SystemId("server");
    system.accelerator = AcceleratorId("gpu");
    system.acceleratorCount = 8;
    system.cpuSockets = 2;
    system.ramGb = 2048;
    return system;
}

const std::vector kDefaults{costDefault(CostParameter::ProcessorPrice, 10'000, "USD"),
                            costDefault(CostParameter::MemoryPriceGb, 5.5, "USD"),
                            costDefault(CostParameter::ChassisShare, 0.25)};

Result<SystemPrice> priceOf(const spec::SystemSpec& system, const PriceBook& book, Scenario scenario = Scenario::Base)
{
    return systemPrice(book, kDefaults, {&system, {}, 0}, kWish, scenario);
}

} // namespace

class TestSystemPrice : public QObject
{
    Q_OBJECT

private slots:
    void publishedPriceGoesFirst();
    void builtFromParts();
    void computersSoldWholeAreTheirAccelerator();
    void looseAcceleratorsNeedAHost();
    void ownAcceleratorPriceGoesBeforeShippedSystem();
    void namesWhatHasNoPrice();
    void scenariosTakeTheEnds();
    void explainsItself();
};

void TestSystemPrice::publishedPriceGoesFirst()
{
    const std::vector rows{priceRow({"a", "server", "400000", PriceKind::List}), priceRow({"b", "gpu", "1"})};
    const auto price = priceOf(server(), {rows, {}, {}});
    QCOMPARE(price->price, test::major(400'000, "USD"));
    QVERIFY(price->published && !price->parts);
    QCOMPARE(*purchaseCost(*price, 3), test::major(1'200'000, "USD"));
    QCOMPARE(purchaseCost(*price, -1).error().code, ErrorCode::ValueOutOfRange);
}

void TestSystemPrice::builtFromParts()
{
    // by hand: 8 x 30,000 + 2 x 10,000 + 2,048 x 5.50 + 25 % of 240,000 = 331,264
    const std::vector rows{priceRow({"b", "gpu", "30000"})};
    const auto price = priceOf(server(), {rows, {}, {}});
    QCOMPARE(price->price, test::major(331'264, "USD"));
    QVERIFY(price->parts && !price->published);
    QCOMPARE(price->parts->accelerators, test::major(240'000, "USD"));
    QCOMPARE(price->parts->memory, test::major(11'264, "USD"));
    QCOMPARE(price->parts->accelerator->row().id, std::string("b"));
    QCOMPARE(price->parts->defaults.size(), std::size_t{3});
}

void TestSystemPrice::computersSoldWholeAreTheirAccelerator()
{
    spec::SystemSpec mac = server();
    mac.kind = spec::SystemKind::Mac;
    mac.acceleratorCount = 1;
    const std::vector rows{priceRow({"b", "gpu", "9499"})};
    QCOMPARE(priceOf(mac, {rows, {}, {}})->price, test::major(9499, "USD"));
}

void TestSystemPrice::looseAcceleratorsNeedAHost()
{
    const std::vector rows{priceRow({"b", "gpu", "8500"})};
    const auto price =
        systemPrice({rows, {}, {}}, kDefaults, {nullptr, AcceleratorId("gpu"), 4}, kWish, Scenario::Base);
    QCOMPARE(price->price, test::major(42'500, "USD")); // 4 x 8,500 and a quarter for the chassis
}

void TestSystemPrice::ownAcceleratorPriceGoesBeforeShippedSystem()
{
    const std::vector shipped{priceRow({"a", "server", "400000", PriceKind::List})};
    const std::vector own{priceRow({"mine", "gpu", "20000"})};
    const auto price = priceOf(server(), {shipped, own, {}});
    QVERIFY(price->own && price->parts);
    const std::vector both{priceRow({"mine", "gpu", "20000"}), priceRow({"whole", "server", "210000"})};
    QCOMPARE(priceOf(server(), {shipped, both, {}})->price, test::major(210'000, "USD"));
}

void TestSystemPrice::namesWhatHasNoPrice()
{
    const std::vector rows{priceRow({"a", "server", "1500000", PriceKind::Street, "2026", "China", "CNY"})};
    const auto missing = priceOf(server(), {rows, {}, {}});
    QCOMPARE(missing.error().code, ErrorCode::NoPrice);
    QCOMPARE(missing.error().arguments, (std::vector<std::string>{"server", "USD", "CNY"}));
}

void TestSystemPrice::scenariosTakeTheEnds()
{
    const std::vector rows{priceRow({"a", "server", "200000"}), priceRow({"b", "server", "300000"})};
    QCOMPARE(priceOf(server(), {rows, {}, {}}, Scenario::Low)->price, test::major(200'000, "USD"));
    QCOMPARE(priceOf(server(), {rows, {}, {}}, Scenario::Base)->price, test::major(250'000, "USD"));
    QCOMPARE(priceOf(server(), {rows, {}, {}}, Scenario::High)->price, test::major(300'000, "USD"));
}

void TestSystemPrice::explainsItself()
{
    const std::vector rows{priceRow({"b", "gpu", "30000"})};
    RecordingTrace trace;
    tracePurchase(*priceOf(server(), {rows, {}, {}}), 2, test::major(1'000, "USD"), trace);
    QCOMPARE(trace.steps.size(), std::size_t{4});
    const auto result = [&](std::size_t step) {
        return trace.steps[step].result;
    };
    QCOMPARE(result(0), 20'000.0); // 2 processors at 10,000
    QCOMPARE(result(1), 11'264.0); // 2,048 GB at 5.50
    QCOMPARE(result(2), 331'264.0);
    const auto input = [&](std::string_view symbol) {
        const auto& inputs = trace.steps[2].inputs;
        const auto found =
            std::find_if(inputs.begin(), inputs.end(), [&](const TraceInput& each) { return each.symbol == symbol; });
        return found != inputs.end() ? found->value : 0;
    };
    QCOMPARE(input("accelerators"), 8.0);
    QCOMPARE(input("accelerator"), 30'000.0);
    QCOMPARE(input("chassis"), 0.25);
    QCOMPARE(trace.steps.back().result, 663'528.0);
}

QTEST_APPLESS_MAIN(TestSystemPrice)
#include "tst_SystemPrice.moc"
