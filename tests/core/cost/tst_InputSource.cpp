// Every number that a cost is made of names the row it came from, and no other.
#include "core/cost/Conversion.h"
#include "core/cost/InputSource.h"
#include "core/cost/RentKeys.h"
#include "tests/core/cost/Rows.h"
#include "tests/core/cost/ShippedCosts.h"

#include <QtTest>

#include <algorithm>

using namespace berth;
using namespace berth::cost;

class TestInputSource : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void pricesNameTheirOwnRow_data();
    void pricesNameTheirOwnRow();
    void usualValuesNameTheirRow_data();
    void usualValuesNameTheirRow();
    void rentsNameTheirOwnRow_data();
    void rentsNameTheirOwnRow();
    void whatIsGivenIsTheUsers();
    void convertedPricesNameTheirRate_data();
    void convertedPricesNameTheirRate();
    void convertedAmountsOfTheUserNameTheirRate_data();
    void convertedAmountsOfTheUserNameTheirRate();
    void noRowIsMadeUp();

private:
    void count(const CostRequest& asked, const char* system, const CostSources& sources = test::shippedSources());
    [[nodiscard]] double resultOf(std::string_view step) const;
    [[nodiscard]] InputSource sourceOf(std::string_view step, std::string_view symbol) const;

    std::optional<CostReport> m_report;
    RecordingTrace m_trace;
};

namespace {

CostRequest usualRequest()
{
    CostRequest asked;
    asked.currency = test::currencyOf("USD");
    asked.today = "2026-11-22";
    return asked;
}

} // namespace

void TestInputSource::count(const CostRequest& asked, const char* system, const CostSources& sources)
{
    CostSubject joined;
    joined.machine.system = test::shippedSystem(system);
    joined.nodes = joined.copyNodes = 4; // so many need a switch
    joined.joining = {catalog::byId(test::shippedCatalog(), NetworkId("ib-ndr")), 8, 8};
    joined.active = Watts(40'800);
    joined.idle = Watts(10'000);
    joined.output = TokensPerSecond(2500);
    joined.input = TokensPerSecond(2500);
    joined.model = "a model";
    m_trace.steps.clear();
    auto made = reportCost(sources, asked, joined, m_trace);
    QVERIFY(made.has_value());
    m_report = std::move(*made);
}

void TestInputSource::init()
{
    count(usualRequest(), "dgx-h200"); // from parts
}

double TestInputSource::resultOf(std::string_view step) const
{
    const auto traced = std::find_if(m_trace.steps.begin(), m_trace.steps.end(),
                                     [step](const TraceStep& each) { return each.key == step; });
    return traced != m_trace.steps.end() ? traced->result : -1;
}

InputSource TestInputSource::sourceOf(std::string_view step, std::string_view symbol) const
{
    for (const TraceStep& traced : m_trace.steps) {
        for (const TraceInput& input : traced.inputs) {
            if (traced.key == step && input.symbol == symbol) {
                return inputSource(*m_report, step, input);
            }
        }
    }
    return {};
}

void TestInputSource::pricesNameTheirOwnRow_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("symbol");
    QTest::addColumn<QString>("item");
    QTest::addColumn<int>("kind");
    const auto row = [](std::string_view step, const char* symbol, const char* item, PricedKind kind) {
        QTest::newRow(symbol) << QString::fromStdString(std::string(step)) << symbol << item << static_cast<int>(kind);
    };
    row(keys::kMachineFromParts, "accelerator", "h200-141gb-sxm", PricedKind::Accelerator);
    row(keys::kNetwork, "link", "ib-ndr", PricedKind::NetworkLink);
    row(keys::kNetwork, "switch", "ib-ndr", PricedKind::NetworkSwitch);
    row(keys::kNetwork, "adapter", "ib-ndr", PricedKind::NetworkAdapter);
}

void TestInputSource::pricesNameTheirOwnRow()
{
    QFETCH(QString, step);
    QFETCH(QString, symbol);
    QFETCH(QString, item);
    QFETCH(int, kind);
    const InputSource source = sourceOf(step.toStdString(), symbol.toStdString());
    QCOMPARE(source.origin, Origin::Price);
    const auto& prices = test::shippedCatalog().prices;
    const auto row = std::find_if(prices.begin(), prices.end(),
                                  [&](const PriceRow& each) { return &each.provenance == source.row; });
    QVERIFY(row != prices.end());
    QCOMPARE(QString::fromStdString(row->itemId), item);
    QCOMPARE(static_cast<int>(row->kind), kind);
}

void TestInputSource::usualValuesNameTheirRow_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("symbol");
    QTest::addColumn<int>("parameter");
    const auto row = [](std::string_view step, const char* symbol, CostParameter parameter) {
        const QString key = QString::fromStdString(std::string(step));
        QTest::newRow(qPrintable(key + symbol)) << key << symbol << static_cast<int>(parameter);
    };
    row(keys::kProcessors, "processor", CostParameter::ProcessorPrice);
    row(keys::kMemory, "gigabyte", CostParameter::MemoryPriceGb);
    row(keys::kMachineFromParts, "chassis", CostParameter::ChassisShare);
    row(keys::kAmortisation, "months", CostParameter::AmortisationYears);
    row(keys::kEnergy, "u", CostParameter::Utilisation);
    row(keys::kEnergy, "PUE", CostParameter::Pue);
    row(keys::kEnergyCost, "tariff", CostParameter::ElectricityPrice);
    row(keys::kTokenCost, "u", CostParameter::Utilisation);
}

void TestInputSource::usualValuesNameTheirRow()
{
    QFETCH(QString, step);
    QFETCH(QString, symbol);
    QFETCH(int, parameter);
    const InputSource source = sourceOf(step.toStdString(), symbol.toStdString());
    QCOMPARE(source.origin, Origin::CostDefault);
    const auto& defaults = test::shippedCatalog().costDefaults;
    const auto row = std::find_if(defaults.begin(), defaults.end(),
                                  [&](const CostDefault& each) { return &each.provenance == source.row; });
    QVERIFY(row != defaults.end());
    QCOMPARE(static_cast<int>(row->parameter), parameter);
}

void TestInputSource::rentsNameTheirOwnRow_data()
{
    QTest::addColumn<int>("offer");
    QTest::addColumn<QString>("id");
    QTest::newRow("on demand") << static_cast<int>(Offer::OnDemand) << "a";
    QTest::newRow("reserved") << static_cast<int>(Offer::Reserved) << "b";
    QTest::newRow("spot") << static_cast<int>(Offer::Spot) << "c";
}

// Also where all ask the same price.
void TestInputSource::rentsNameTheirOwnRow()
{
    QFETCH(int, offer);
    QFETCH(QString, id);
    const auto row = [](const char* name, PriceKind kind) {
        return test::priceRow({name, "h200-141gb-sxm", "2.5", kind, "2026-08", "US", "USD", PricedKind::Cloud});
    };
    const std::vector rows{row("a", PriceKind::Street), row("b", PriceKind::Contract), row("c", PriceKind::Spot)};
    CostSources sources = test::shippedSources();
    sources.book.own = rows;
    count(usualRequest(), "dgx-h200", sources);
    const keys::Rent& key = keys::rentOf(static_cast<Offer>(offer));
    const auto wanted =
        std::find_if(rows.begin(), rows.end(), [&](const PriceRow& each) { return each.id == id.toStdString(); });
    QVERIFY(wanted != rows.end());
    QVERIFY(sourceOf(key.monthly, "rate").row == &wanted->provenance);
    const auto alternative =
        std::find_if(m_report->cloud.begin(), m_report->cloud.end(),
                     [&](const CloudAlternative& each) { return each.offer == static_cast<Offer>(offer); });
    QVERIFY(alternative != m_report->cloud.end());
    QCOMPARE(resultOf(key.monthly), toMajor(alternative->monthly));
    QCOMPARE(resultOf(key.tokens), toDouble(alternative->tokens.back().perMillion.amount));
    m_report.reset(); // its rows end here
}

void TestInputSource::whatIsGivenIsTheUsers()
{
    CostRequest asked = usualRequest();
    asked.tariff = test::unitPrice("0.5", "USD");
    asked.purchase = test::major(1'000'000, "USD");
    count(asked, "dgx-h200");
    QCOMPARE(sourceOf(keys::kEnergyCost, "tariff").origin, Origin::Request);
    QCOMPARE(sourceOf(keys::kCapital, "purchase").origin, Origin::Request);
    QVERIFY(sourceOf(keys::kEnergyCost, "tariff").row == nullptr);
}

void TestInputSource::convertedPricesNameTheirRate_data()
{
    QTest::addColumn<QString>("conversion");
    QTest::addColumn<QString>("step"); // that takes what it comes to
    QTest::addColumn<QString>("symbol");
    const auto row = [](std::string_view conversion, std::string_view step, const char* symbol) {
        const QString key = QString::fromStdString(std::string(conversion));
        QTest::newRow(qPrintable(key)) << key << QString::fromStdString(std::string(step)) << symbol;
    };
    row(keys::kConverted, keys::kMachineFromParts, "accelerator");
    row(keys::kLinkConverted, keys::kNetwork, "link");
    row(keys::kSwitchConverted, keys::kNetwork, "switch");
    row(keys::kAdapterConverted, keys::kNetwork, "adapter");
    row(keys::kCloudConverted, keys::kCloud, "rate");
    row(keys::kReservedConverted, keys::kReserved, "rate");
    row(keys::kSpotConverted, keys::kSpot, "rate");
    row(keys::kApiInputConverted, keys::kApi, "inputPrice");
    row(keys::kApiOutputConverted, keys::kApi, "outputPrice");
}

// The price as it was published, in its currency, and the rate that the user gave with where it is from.
void TestInputSource::convertedPricesNameTheirRate()
{
    QFETCH(QString, conversion);
    QFETCH(QString, step);
    QFETCH(QString, symbol);
    const std::vector<ExchangeRate> rates{
        {test::currencyOf("USD"), test::currencyOf("CHF"), {800'000}, "2026-11-20", "a central bank"}};
    const auto rented = [](const char* id, PriceKind kind) {
        return test::priceRow({id, "h200-141gb-sxm", "2.5", kind, "2026-08", "US", "USD", PricedKind::Cloud});
    };
    auto own =
        std::vector{rented("a", PriceKind::Street), rented("b", PriceKind::Contract), rented("c", PriceKind::Spot)};
    for (const PriceUnit unit : {PriceUnit::PerMillionInput, PriceUnit::PerMillionOutput}) {
        own.push_back(test::priceRow({"d", "a model", "2.5", PriceKind::List, "2026-08", "", "USD", PricedKind::Api}));
        own.back().unit = unit;
    }
    CostRequest asked = usualRequest();
    asked.currency = rates.front().to;
    CostSources sources = test::shippedSources();
    sources.book.rates = rates;
    sources.book.own = own;
    count(asked, "dgx-h200", sources);
    const std::string key = conversion.toStdString();
    QCOMPARE(sourceOf(key, kExchange).origin, Origin::Request);
    QVERIFY(sourceOf(key, kExchange).rate == rates.data());
    QCOMPARE(sourceOf(key, kPublished).origin, Origin::Price);
    QVERIFY(sourceOf(key, kPublished).row != nullptr);
    QVERIFY(sourceOf(key, kPublished).currency == "USD");
    QCOMPARE(sourceOf(step.toStdString(), symbol.toStdString()).origin, Origin::Computed);
    const auto traced = std::find_if(m_trace.steps.begin(), m_trace.steps.end(),
                                     [&](const TraceStep& each) { return each.key == key; });
    QCOMPARE(traced->inputs.front().value * 0.8, traced->result);
    for (const std::string_view part : {keys::kProcessors, keys::kMemory}) { // usual values, also in dollars
        QVERIFY(sourceOf(part, kExchange).rate == rates.data());
        QVERIFY(sourceOf(part, part == keys::kMemory ? "gigabyte" : "processor").currency == "USD");
    }
    m_report.reset(); // its rates end here
}

void TestInputSource::convertedAmountsOfTheUserNameTheirRate_data()
{
    QTest::addColumn<QString>("conversion");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("symbol");
    QTest::newRow("tariff") << "tariff_converted" << "energy_cost_per_month" << "tariff";
    QTest::newRow("colocation") << "colocation_converted" << "premises_per_month" << "perKilowatt";
    QTest::newRow("software") << "software_converted" << "software_per_month" << "softwareYear";
    QTest::newRow("installation") << "installation_converted" << "capital" << "installation";
    QTest::newRow("licences") << "licences_converted" << "one_off_costs" << "licences";
    QTest::newRow("staff") << "staff_converted" << "staff_per_month" << "staffYear";
}

// A rate of the other direction: what was set is divided by it.
void TestInputSource::convertedAmountsOfTheUserNameTheirRate()
{
    QFETCH(QString, conversion);
    QFETCH(QString, step);
    QFETCH(QString, symbol);
    const ExchangeRate rate{test::currencyOf("USD"), test::currencyOf("EUR"), {800'000}, "2026-11-20", "a newspaper"};
    const Stated four{test::unitPrice("3.2", "EUR"), test::unitPrice("4", "USD"), 2, rate};
    CostRequest asked = usualRequest();
    asked.tariff = four.each;
    asked.colocation = Colocation{10, four.each, false};
    asked.softwareYearly = asked.staffYearly = asked.installation = asked.licences = test::major(8, "USD");
    asked.stated = {four, four, {}, four, four, four, four};
    count(asked, "dgx-h200");
    const std::string key = conversion.toStdString();
    QCOMPARE(resultOf(key), 4.0);
    QVERIFY(sourceOf(key, kExchange).rate != nullptr);
    QCOMPARE(sourceOf(key, kExchange).rate->source, rate.source);
    QVERIFY(sourceOf(key, kPublished).currency == "EUR");
    QCOMPARE(sourceOf(step.toStdString(), symbol.toStdString()).origin, Origin::Computed);
}

// An input of a list or of the usual values has a row, or is an earlier step.
void TestInputSource::noRowIsMadeUp()
{
    QCOMPARE(sourceOf(keys::kCapital, "purchase").origin, Origin::Computed);
    for (const TraceStep& step : m_trace.steps) {
        for (const TraceInput& input : step.inputs) {
            const InputSource source = inputSource(*m_report, step.key, input);
            const bool listed = source.origin == Origin::Price || source.origin == Origin::CostDefault;
            QVERIFY2(listed == (source.row != nullptr), std::string(step.key).c_str());
        }
    }
}

QTEST_GUILESS_MAIN(TestInputSource)
#include "tst_InputSource.moc"
