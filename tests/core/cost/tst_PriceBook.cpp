// Which price is taken, and what is said about it.
#include <QtTest>

#include "core/cost/PriceBook.h"
#include "core/cost/PriceOrder.h"
#include "tests/core/cost/Rows.h"

using namespace berth;
using namespace berth::cost;
using berth::test::priceRow;
using berth::test::Row;

namespace {

PriceWish wish(const char* currency = "USD", const char* region = "")
{
    return {test::currencyOf(currency), region, "2026-11-21", 12};
}

struct Case
{
    std::vector<PriceRow> shipped;
    std::vector<PriceRow> own;
    const char* region = "";
    Offer offer = Offer::Purchase;
};

} // namespace
Q_DECLARE_METATYPE(Case)

class TestPriceBook : public QObject
{
    Q_OBJECT

private slots:
    void chooses_data();
    void chooses();
    void saysWhy_data();
    void saysWhy();
    void quotationsAreRanges();
    void ownRowsHideShippedOnes();
    void ownOffersAreNoRange();
    void markedRowsAreOwn();
    void ownRowsWithoutARateHideNothing();
    void ownRowsNeedADate();
    void convertsWithAGivenRateOnly();
    void inverseRatesServe();
    void namesTheCurrenciesThatAreKnown();
    void marksOldAndUnconfirmedPrices();
    void readsRates_data();
    void readsRates();
    void countsMonths_data();
    void countsMonths();
};

void TestPriceBook::chooses_data()
{
    QTest::addColumn<Case>("prices");
    QTest::addColumn<QString>("expected");
    using enum PriceKind;
    constexpr auto cloud = PricedKind::Cloud;
    const auto add = [](const char* name, Case prices, const char* expected) {
        QTest::newRow(name) << prices << expected;
    };
    // The rule of PriceBook.h, one row for each of its lines.
    add("own before all", {{priceRow({"a", "x", "9", Reseller})}, {priceRow({"b", "x", "5", Msrp, "2020"})}}, "b");
    add("reseller before street",
        {{priceRow({"a", "x", "9", Street}), priceRow({"b", "x", "5", Reseller, "2024"})}, {}}, "b");
    add("street before list", {{priceRow({"a", "x", "9", List}), priceRow({"b", "x", "5", Street, "2024"})}, {}}, "b");
    add("list before MSRP", {{priceRow({"a", "x", "9", Msrp}), priceRow({"b", "x", "5", List, "2024"})}, {}}, "b");
    add("newest", {{priceRow({"a", "x", "9", Street, "2026-03"}), priceRow({"b", "x", "5", Street, "2026-08"})}, {}},
        "b");
    add("a bare year is its January",
        {{priceRow({"a", "x", "9", Street, "2026"}), priceRow({"b", "x", "5", Street, "2026-02"})}, {}}, "b");
    add("region asked for",
        {{priceRow({"a", "x", "9", Reseller}), priceRow({"b", "x", "5", Msrp, "2020", "EU"})}, {}, "EU"}, "b");
    add("region without prices", {{priceRow({"a", "x", "9"})}, {}, "EU"}, "a");
    add("confirmed before a better kind",
        {{priceRow({"a", "x", "9", Reseller, "2026", "US", "USD", PricedKind::Accelerator, "m", "*"}),
          priceRow({"b", "x", "5", List, "2020"})},
         {}},
        "b");
    add("world-wide before one region",
        {{priceRow({"a", "x", "9", Street, "2026", "China"}), priceRow({"b", "x", "5", Street, "2026", "global"})}, {}},
        "b");
    add("confirmed before unconfirmed",
        {{priceRow({"a", "x", "9", Street, "2026", "US", "USD", cloud, "m", "*"}),
          priceRow({"b", "x", "5", Street, "2026", "US", "USD", cloud, "n"})},
         {},
         "",
         Offer::OnDemand},
        "b");
    add("never a model of ownership",
        {{priceRow({"a", "x", "9", Tco, "2026", "US", "USD", cloud}),
          priceRow({"b", "x", "5", List, "2020", "US", "USD", cloud})},
         {},
         "",
         Offer::OnDemand},
        "b");
    add("spot is an offer of its own",
        {{priceRow({"a", "x", "9", Spot, "2026", "US", "USD", cloud}),
          priceRow({"b", "x", "5", List, "2020", "US", "USD", cloud})},
         {},
         "",
         Offer::OnDemand},
        "b");
    add("so is a contract",
        {{priceRow({"a", "x", "9", List, "2026", "US", "USD", cloud}),
          priceRow({"b", "x", "5", Contract, "2020", "US", "USD", cloud})},
         {},
         "",
         Offer::Reserved},
        "b");
    add("undated rows are left out", {{priceRow({"a", "x", "9", Reseller, ""}), priceRow({"b", "x", "5", Msrp})}, {}},
        "b");
    add("other items do not count", {{priceRow({"a", "y", "9", Reseller}), priceRow({"b", "x", "5", Msrp})}, {}}, "b");
}

void TestPriceBook::chooses()
{
    QFETCH(Case, prices);
    const PriceBook book{prices.shipped, prices.own, {}};
    const auto choice = choosePrice(book, "x", prices.offer, wish("USD", prices.region));
    QVERIFY(choice.has_value());
    QTEST(QString::fromStdString(choice->row().id), "expected");
    QCOMPARE(choice->own, !prices.own.empty());
}

void TestPriceBook::saysWhy_data()
{
    QTest::addColumn<Case>("prices"); // the first of the shipped ones goes before the second
    QTest::addColumn<int>("rule");
    using enum PriceKind;
    constexpr auto device = PricedKind::Accelerator;
    const auto add = [](const char* name, const Row& winner, const Row& loser, PriceRule rule) {
        QTest::newRow(name) << Case{{priceRow(winner), priceRow(loser)}, {}, "EU"} << static_cast<int>(rule);
    };
    add("currency", {"a", "x", "9", Msrp, "2020", "US"}, {"b", "x", "5", Reseller, "2026", "EU", "EUR"},
        PriceRule::Converted);
    add("region", {"a", "x", "9", Msrp, "2020", "EU"}, {"b", "x", "5", Reseller, "2026", "US"}, PriceRule::Region);
    add("publication", {"a", "x", "9", Msrp, "2020", "EU"},
        {"b", "x", "5", Reseller, "2026", "EU", "USD", device, "m", "*"}, PriceRule::Confirmed);
    add("kind", {"a", "x", "9", Reseller, "2020", "EU"}, {"b", "x", "5", Street, "2026", "EU"}, PriceRule::Kind);
    add("date", {"a", "x", "9", Street, "2026-02", "EU"}, {"b", "x", "5", Street, "2026-01", "EU"}, PriceRule::Newer);
    add("world", {"a", "x", "9", Street, "2026", "global"}, {"b", "x", "5", Street, "2026", "US"},
        PriceRule::WorldWide);
    add("nothing", {"a", "x", "9", Street, "2026", "US"}, {"b", "x", "5", Street, "2026", "US"}, PriceRule::Listed);
}

void TestPriceBook::saysWhy()
{
    QFETCH(Case, prices);
    QFETCH(int, rule);
    const auto offered = [&](std::size_t place) {
        return OfferedPrice{&prices.shipped[place], prices.shipped[place].currency != "USD"};
    };
    const Precedence told = precedence(offered(0), offered(1), prices.region);
    QCOMPARE(static_cast<int>(told.rule), rule);
    QVERIFY(told.firstGoes);
    const Precedence turned = precedence(offered(1), offered(0), prices.region);
    QVERIFY(turned.rule == told.rule);
    QCOMPARE(turned.firstGoes, told.rule == PriceRule::Listed);
}

void TestPriceBook::quotationsAreRanges()
{
    // signal-noise.net, 2026-06-22: RTX 5090 at 2699, 2900, 3500 and 4300 USD; the middle is 3200
    const std::vector rows{priceRow({"a", "x", "4300"}), priceRow({"b", "x", "2699"}), priceRow({"c", "x", "3500"}),
                           priceRow({"d", "x", "2900"}), priceRow({"e", "x", "1", PriceKind::Street, "2025"})};
    const auto choice = choosePrice({rows, {}, {}}, "x", Offer::Purchase, wish());
    QCOMPARE(unitPriceText(choice->low), std::string("2699 USD"));
    QCOMPARE(unitPriceText(choice->base), std::string("3200 USD"));
    QCOMPARE(unitPriceText(choice->high), std::string("4300 USD"));
    QCOMPARE(choice->rows.size(), std::size_t{4});
}

void TestPriceBook::ownRowsHideShippedOnes()
{
    const std::vector shipped{priceRow({"a", "x", "9"}), priceRow({"b", "y", "8"}),
                              priceRow({"c", "x", "2", PriceKind::List, "2026", "US", "USD", PricedKind::Cloud})};
    const std::vector own{priceRow({"mine", "x", "7"})};
    const PriceBook book{shipped, own, {}};
    const auto choice = choosePrice(book, "x", Offer::Purchase, wish());
    QCOMPARE(choice->row().id, std::string("mine"));
    QCOMPARE(choice->hidden.size(), std::size_t{1}); // renting is another offer
    QCOMPARE(choice->hidden.front()->id, std::string("a"));
    QVERIFY(!choosePrice(book, "y", Offer::Purchase, wish())->own);
    QVERIFY(!choosePrice(book, "x", Offer::OnDemand, wish())->own);
}

// Two offers of one day: nobody quoted what lies between them, and only the higher is sure to buy.
void TestPriceBook::ownOffersAreNoRange()
{
    const std::vector own{priceRow({"low", "x", "340000"}), priceRow({"high", "x", "350000"}),
                          priceRow({"again", "x", "350000"}),
                          priceRow({"old", "x", "330000", PriceKind::Street, "2026-07"})};
    const std::vector<std::string> items{"x"};
    const auto choice = choosePrice({{}, own, {}}, "x", Offer::Purchase, wish());
    QCOMPARE(choice->row().id, std::string("high"));
    QCOMPARE(choice->rows.size(), std::size_t{1});
    QVERIFY(choice->low == choice->base && choice->high == choice->base);
    const auto behind = ownPricesBehind({{}, own, {}}, items, wish());
    QCOMPARE(behind.size(), std::size_t{1});
    QCOMPARE(behind.front()->id, std::string("low"));
    std::vector marked = own;
    for (PriceRow& row : marked) {
        row.own = true;
    }
    QCOMPARE(choosePrice({marked, {}, {}}, "x", Offer::Purchase, wish())->row().id, std::string("high"));
    // In currencies that were not asked for, and no older.
    const std::vector several{priceRow({"dollar", "x", "340000", PriceKind::List, "2026-10"}),
                              priceRow({"euro", "x", "333333", PriceKind::List, "2026-11-01", "US", "EUR"}),
                              priceRow({"yuan", "x", "2500000", PriceKind::List, "2026-10", "China", "CNY"}),
                              priceRow({"franc", "x", "1", PriceKind::List, "2026-09-30", "US", "CHF"})};
    QCOMPARE(choosePrice({{}, several, {}}, "x", Offer::Purchase, wish())->row().id, std::string("dollar"));
    std::string unused;
    for (const PriceRow* row : ownPricesBehind({{}, several, {}}, items, wish())) {
        unused += row->id + ' ';
    }
    QCOMPARE(unused, std::string("euro yuan "));
}

// The window has one list, in which the user's rows are marked.
void TestPriceBook::markedRowsAreOwn()
{
    std::vector rows{priceRow({"a", "x", "9"}), priceRow({"mine", "x", "7", PriceKind::Msrp, "2020"})};
    rows[1].own = true;
    const auto choice = choosePrice({rows, {}, {}}, "x", Offer::Purchase, wish());
    QCOMPARE(choice->row().id, std::string("mine"));
    QVERIFY(choice->own);
    QCOMPARE(choice->hidden.size(), std::size_t{1});
}

void TestPriceBook::ownRowsWithoutARateHideNothing()
{
    const std::vector shipped{priceRow({"a", "x", "9"})};
    const std::vector own{priceRow({"mine", "x", "7", PriceKind::List, "2026", "US", "EUR"})};
    const auto without = choosePrice({shipped, own, {}}, "x", Offer::Purchase, wish());
    QCOMPARE(without->row().id, std::string("a"));
    QVERIFY(!without->own && without->hidden.empty());
    const std::vector<std::string> items{"x"};
    const auto aside = ownPricesAside({shipped, own, {}}, items, wish());
    QCOMPARE(aside.size(), std::size_t{1});
    QCOMPARE(aside.front()->id, std::string("mine"));
    const std::vector both{own.front(), priceRow({"other", "x", "8"})}; // that one is taken
    QVERIFY(ownPricesAside({shipped, both, {}}, items, wish()).empty());
    QVERIFY(ownPricesAside({shipped, own, {}}, std::vector<std::string>{"y"}, wish()).empty());
    const std::vector rates{*parseExchangeRate("EUR:USD=1.10", "2026-01", "ECB")};
    const auto with = choosePrice({shipped, own, rates}, "x", Offer::Purchase, wish());
    QCOMPARE(with->row().id, std::string("mine"));
    QVERIFY(ownPricesAside({shipped, own, rates}, items, wish()).empty());
}

void TestPriceBook::ownRowsNeedADate()
{
    const std::vector own{priceRow({"mine", "x", "7", PriceKind::List, ""})};
    const auto choice = choosePrice({{}, own, {}}, "x", Offer::Purchase, wish());
    QCOMPARE(choice.error().code, ErrorCode::PriceUndated);
    QCOMPARE(choice.error().arguments.front(), std::string("mine"));
}

void TestPriceBook::convertsWithAGivenRateOnly()
{
    const std::vector rows{priceRow({"a", "x", "1000", PriceKind::Reseller, "2026", "EU", "EUR"}),
                           priceRow({"b", "x", "1300", PriceKind::Msrp})};
    QCOMPARE(choosePrice({rows, {}, {}}, "x", Offer::Purchase, wish())->row().id, std::string("b"));
    const std::vector rates{*parseExchangeRate("EUR:USD=1.10", "2026-01", "ECB"),
                            *parseExchangeRate("EUR:USD=1.08", "2026-11-20", "ECB")};
    const PriceBook book{std::span(rows).first(1), {}, rates};
    const auto converted = choosePrice(book, "x", Offer::Purchase, wish());
    QCOMPARE(unitPriceText(converted->base), std::string("1080 USD")); // the newer rate
    QCOMPARE(converted->rate, &rates[1]);
    // A price in the currency asked for needs no rate and goes first.
    QCOMPARE(choosePrice({rows, {}, rates}, "x", Offer::Purchase, wish())->row().id, std::string("b"));
}

void TestPriceBook::inverseRatesServe()
{
    const std::vector rates{*parseExchangeRate("USD:IDR=16000", "2026-11", "bank")};
    const Money rupiah = test::major(32'000'000, "IDR");
    QCOMPARE(convert(rupiah, test::currencyOf("USD"), rates)->amount, test::major(2000, "USD"));
    const auto missing = convert(rupiah, test::currencyOf("JPY"), rates);
    QCOMPARE(missing.error().code, ErrorCode::NoExchangeRate);
    QCOMPARE(missing.error().arguments, (std::vector<std::string>{"IDR", "JPY"}));
    QCOMPARE(convert(rupiah, rupiah.currency, {})->amount, rupiah);
}

void TestPriceBook::namesTheCurrenciesThatAreKnown()
{
    const std::vector rows{priceRow({"a", "x", "9", PriceKind::Street, "2026", "China", "CNY"}),
                           priceRow({"b", "x", "9", PriceKind::Street, "2026", "EU", "EUR"})};
    const auto missing = choosePrice({rows, {}, {}}, "x", Offer::Purchase, wish());
    QCOMPARE(missing.error().code, ErrorCode::NoPrice);
    QCOMPARE(missing.error().arguments, (std::vector<std::string>{"x", "USD", "CNY, EUR"}));
}

void TestPriceBook::marksOldAndUnconfirmedPrices()
{
    const std::vector rows{priceRow(
        {"a", "x", "9", PriceKind::Street, "2025-10", "US", "USD", PricedKind::Accelerator, "a page", "price"})};
    const auto old = choosePrice({rows, {}, {}}, "x", Offer::Purchase, wish());
    QVERIFY(old->stale);
    QVERIFY(!old->verified);
    PriceWish patient = wish();
    patient.staleMonths = 13;
    QVERIFY(!choosePrice({rows, {}, {}}, "x", Offer::Purchase, patient)->stale);
}

void TestPriceBook::readsRates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("date");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const char* text, const char* date, ErrorCode code) {
        QTest::newRow(name) << text << date << static_cast<int>(code);
    };
    row("unknown", "EUR:XYZ=1", "2026", ErrorCode::UnknownCurrency);
    row("nothing", "", "2026", ErrorCode::UnknownCurrency);
    row("no number", "EUR:USD=", "2026", ErrorCode::ValueNotANumber);
    row("no equals", "EUR:USD", "2026", ErrorCode::ValueNotANumber);
    row("negative", "EUR:USD=-1", "2026", ErrorCode::ValueNotANumber);
    row("zero", "EUR:USD=0", "2026", ErrorCode::ValueOutOfRange);
    row("too much", "EUR:USD=1000001", "2026", ErrorCode::ValueOutOfRange);
    row("undated", "EUR:USD=1.1", "", ErrorCode::MissingInput);
}

void TestPriceBook::readsRates()
{
    QFETCH(QString, text);
    QFETCH(QString, date);
    const auto rate = parseExchangeRate(text.toStdString(), date.toStdString(), "bank");
    QVERIFY(!rate);
    QTEST(static_cast<int>(rate.error().code), "code");
}

void TestPriceBook::countsMonths_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("months");
    QTest::newRow("years") << "2024" << "2026" << 24;
    QTest::newRow("months") << "2026-08" << "2026-11-21" << 3;
    QTest::newRow("over new year") << "2025-12-31" << "2026-01-01" << 1;
    QTest::newRow("future") << "2026-12" << "2026-11" << -1;
}

void TestPriceBook::countsMonths()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(int, months);
    QCOMPARE(monthsBetween(from.toStdString(), to.toStdString()), std::optional(months));
    QCOMPARE(monthsBetween("", to.toStdString()), std::nullopt);
}

QTEST_APPLESS_MAIN(TestPriceBook)
#include "tst_PriceBook.moc"
