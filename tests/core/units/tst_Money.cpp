// Money: exact, never mixed, never lost; text that reads back.
#include <QtTest>

#include <rapidcheck.h>

#include "core/units/MoneyText.h"

#include <numeric>

using namespace berth;

namespace {

Currency currency(const char* code)
{
    return findCurrency(code).value();
}

Money euro(std::int64_t cents)
{
    return {cents, currency("EUR")};
}

QString text(const Result<Money>& money)
{
    return money ? QString::fromStdString(moneyText(*money)) : QString();
}

} // namespace

class TestMoney : public QObject
{
    Q_OBJECT

private slots:
    void knowsDecimalsOfCurrencies_data();
    void knowsDecimalsOfCurrencies();
    void refusesUnknownCurrencies_data();
    void refusesUnknownCurrencies();
    void rounds_data();
    void rounds();
    void unlikeCurrenciesNeitherAddNorCompare();
    void refusesWhatDoesNotFit();
    void allocates_data();
    void allocates();
    void reads_data();
    void reads();
    void namesThePlace_data();
    void namesThePlace();
    void unitPricesGoBelowACent();
    void allocationLosesNothing();
    void textReadsBack();
    void roundingsBracketTheExactShare();
};

void TestMoney::knowsDecimalsOfCurrencies_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("decimals");
    // ISO 4217:2015, list one
    QTest::newRow("yen") << "JPY" << 0;
    QTest::newRow("euro") << "EUR" << 2;
    QTest::newRow("small letters") << "usd" << 2;
    QTest::newRow("yuan") << "CNY" << 2;
    QTest::newRow("Kuwaiti dinar") << "KWD" << 3;
    QTest::newRow("Tunisian dinar") << "TND" << 3;
    QTest::newRow("won") << "KRW" << 0;
}

void TestMoney::knowsDecimalsOfCurrencies()
{
    QFETCH(QString, code);
    const auto found = findCurrency(code.toStdString());
    QVERIFY(found.has_value());
    QTEST(int{found->decimals}, "decimals");
    QCOMPARE(QString::fromStdString(std::string(found->text())), code.toUpper());
}

void TestMoney::refusesUnknownCurrencies_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("no code") << "XXX";
    QTest::newRow("unknown") << "ABC";
    QTest::newRow("sign") << "\u20ac";
    QTest::newRow("word") << "euro";
    QTest::newRow("empty") << "";
    QTest::newRow("across two codes") << "R U";
    QTest::newRow("hostile") << "<b>EUR</b>";
}

void TestMoney::refusesUnknownCurrencies()
{
    QFETCH(QString, code);
    const auto found = findCurrency(code.toStdString(), "--currency");
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::UnknownCurrency);
    QCOMPARE(found.error().arguments.front(), code.toStdString());
    QCOMPARE(found.error().where, std::string("--currency"));
}

void TestMoney::rounds_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<qint64>("factor");
    QTest::addColumn<int>("rounding");
    QTest::addColumn<qint64>("expected");
    const auto row = [](const char* name, qint64 minor, qint64 factor, Rounding rounding, qint64 expected) {
        QTest::newRow(name) << minor << factor << static_cast<int>(rounding) << expected;
    };
    // by hand: 19 % of 0.50 is 0.095
    row("tie to even, up", 50, 190'000, Rounding::HalfEven, 10);
    row("tie to even, down", 250, 10'000, Rounding::HalfEven, 2); // 1 % of 2.50 is 0.025
    row("tie away", 250, 10'000, Rounding::HalfUp, 3);
    row("tie away, negative", -250, 10'000, Rounding::HalfUp, -3);
    row("down", 299, 10'000, Rounding::Down, 2);
    row("down, negative", -299, 10'000, Rounding::Down, -2);
    row("up", 201, 10'000, Rounding::Up, 3);
    row("exact needs none", 200, 10'000, Rounding::Up, 2);
    row("whole", 12345, 1'000'000, Rounding::Down, 12345);
}

void TestMoney::rounds()
{
    QFETCH(qint64, minor);
    QFETCH(qint64, factor);
    QFETCH(int, rounding);
    QFETCH(qint64, expected);
    const auto mode = static_cast<Rounding>(rounding);
    QCOMPARE(share(euro(minor), {factor}, mode)->minor, std::int64_t{expected});
    const double product = static_cast<double>(minor * factor) / 1e6;
    QCOMPARE(roundedMoney(product, currency("EUR"), mode)->minor, std::int64_t{expected});
}

void TestMoney::unlikeCurrenciesNeitherAddNorCompare()
{
    const Money yen{1, currency("JPY")};
    for (const auto code :
         {sum(euro(1), yen).error().code, difference(euro(1), yen).error().code, compare(euro(1), yen).error().code}) {
        QCOMPARE(code, ErrorCode::CurrencyMismatch);
    }
    QCOMPARE(sum(euro(1), yen).error().arguments, (std::vector<std::string>{"EUR", "JPY"}));
    QVERIFY(!(euro(1) == yen));
    QVERIFY(*compare(euro(1), euro(2)) == std::strong_ordering::less);
}

void TestMoney::refusesWhatDoesNotFit()
{
    const Money most = euro(std::numeric_limits<std::int64_t>::max());
    const Money least = euro(std::numeric_limits<std::int64_t>::min());
    QCOMPARE(sum(most, euro(1)).error().code, ErrorCode::AmountTooLarge);
    QCOMPARE(difference(least, euro(1)).error().code, ErrorCode::AmountTooLarge);
    QCOMPARE(times(most, 2).error().code, ErrorCode::AmountTooLarge);
    QCOMPARE(share(most, {1'000'001}, Rounding::Down).error().code, ErrorCode::AmountTooLarge);
    QCOMPARE(roundedMoney(1e30, currency("EUR"), Rounding::HalfEven).error().code, ErrorCode::AmountTooLarge);
    QCOMPARE(roundedMoney(std::nan(""), currency("EUR"), Rounding::HalfEven).error().code, ErrorCode::AmountTooLarge);
}

void TestMoney::allocates_data()
{
    QTest::addColumn<qint64>("total");
    QTest::addColumn<QVector<qint64>>("weights");
    QTest::addColumn<QVector<qint64>>("expected");
    // by hand; the largest remainder gets the cent, among equals the first
    QTest::newRow("thirds") << qint64(100) << QVector<qint64>{1, 1, 1} << QVector<qint64>{34, 33, 33};
    QTest::newRow("negative") << qint64(-100) << QVector<qint64>{1, 1, 1} << QVector<qint64>{-34, -33, -33};
    QTest::newRow("remainders") << qint64(10) << QVector<qint64>{1, 2, 4} << QVector<qint64>{1, 3, 6};
    QTest::newRow("none for nothing") << qint64(5) << QVector<qint64>{0, 1} << QVector<qint64>{0, 5};
    QTest::newRow("two cents for three") << qint64(2) << QVector<qint64>{1, 1, 1} << QVector<qint64>{1, 1, 0};
}

void TestMoney::allocates()
{
    QFETCH(qint64, total);
    QFETCH(QVector<qint64>, weights);
    QFETCH(QVector<qint64>, expected);
    const auto parts = allocate(euro(total), std::vector<std::int64_t>(weights.begin(), weights.end()));
    QVERIFY(parts.has_value());
    for (qsizetype index = 0; index < expected.size(); ++index) {
        QCOMPARE((*parts)[static_cast<std::size_t>(index)].minor, std::int64_t{expected[index]});
    }
    QCOMPARE(allocate(euro(1), std::vector<std::int64_t>{0, 0}).error().code, ErrorCode::MissingInput);
    QCOMPARE(allocate(euro(1), std::vector<std::int64_t>{1, -1}).error().code, ErrorCode::ValueOutOfRange);
}

void TestMoney::reads_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("expected");
    QTest::newRow("grouped") << "12,345.67 EUR" << "12,345.67 EUR";
    QTest::newRow("plain") << "12345.67 EUR" << "12,345.67 EUR";
    QTest::newRow("code first") << "USD 400000" << "400,000.00 USD";
    QTest::newRow("one decimal") << "0.5 usd" << "0.50 USD";
    QTest::newRow("yen") << "1,234 JPY" << "1,234 JPY";
    QTest::newRow("dinar") << "1.234KWD" << "1.234 KWD";
    QTest::newRow("negative") << "-3.00 EUR" << "-3.00 EUR";
    QTest::newRow("spaces") << "  7 EUR  " << "7.00 EUR";
    QTest::newRow("fallback") << "1,000,000" << "1,000,000.00 EUR";
    QTest::newRow("leading zeros") << "007 EUR" << "7.00 EUR";
}

void TestMoney::reads()
{
    QFETCH(QString, asked);
    QTEST(text(parseMoney(asked.toStdString(), currency("EUR"))), "expected");
}

void TestMoney::namesThePlace_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("rule");
    QTest::newRow("no currency") << "12.00" << "6" << "currency";
    QTest::newRow("letters") << "12x4 EUR" << "3" << "amount";
    QTest::newRow("empty") << "" << "1" << "digits";
    QTest::newRow("no digits") << "EUR" << "4" << "digits";
    QTest::newRow("thousands by a letter") << "400k USD" << "4" << "amount";
    QTest::newRow("a word alone") << "cheap" << "6" << "digits";
    QTest::newRow("thousands by a letter alone") << "400k" << "4" << "amount";
    QTest::newRow("group of two") << "12,34 EUR" << "3" << "grouping";
    QTest::newRow("group of four") << "1,2345 EUR" << "2" << "grouping";
    QTest::newRow("ungrouped head") << "1234,567 EUR" << "1" << "grouping";
    QTest::newRow("comma first") << ",123 EUR" << "1" << "grouping";
    QTest::newRow("comma for a point") << "1,5 EUR" << "2" << "grouping";
    QTest::newRow("three decimals of euro") << "1.234 EUR" << "5" << "decimals 2";
    QTest::newRow("decimals of yen") << "1.5 JPY" << "3" << "decimals 0";
    QTest::newRow("two points") << "1.2.3 KWD" << "4" << "digits";
    QTest::newRow("point and nothing") << "1. EUR" << "2" << "digits";
    QTest::newRow("two signs") << "--1 EUR" << "2" << "digits";
    QTest::newRow("too large") << "100000000000000 EUR" << "1" << "most 10,000,000,000,000.00 EUR";
    QTest::newRow("far too large") << "99999999999999999999999999 EUR" << "1" << "most 10,000,000,000,000.00 EUR";
    QTest::newRow("sign of money") << "5 \u20ac" << "3" << "currency";
}

void TestMoney::namesThePlace()
{
    QFETCH(QString, asked);
    QFETCH(QString, place);
    QFETCH(QString, rule);
    const auto read = parseMoney(asked.toStdString(), "--budget");
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::MoneyUnreadable);
    QCOMPARE(QString::fromStdString(read.error().arguments[1]), place);
    QCOMPARE(QString::fromStdString(read.error().arguments[2]), rule);
    QCOMPARE(read.error().where, std::string("--budget"));
}

void TestMoney::unitPricesGoBelowACent()
{
    // 1,000 hours at 1.5484 USD (a cloud price of the catalogue) are 1548.40
    const UnitPrice hour{*parseMillionths("1.5484"), currency("USD")};
    QCOMPARE(text(priceOf(hour, 1000, Rounding::HalfEven)), QString("1,548.40 USD"));
    QCOMPARE(text(priceOf(hour, 1, Rounding::HalfEven)), QString("1.55 USD"));
    QCOMPARE(text(priceOf({{500'000}, currency("JPY")}, 1, Rounding::HalfUp)), QString("1 JPY"));
    QCOMPARE(unitPriceText(hour), std::string("1.5484 USD"));
    QVERIFY(*parseUnitPrice("1.5484", hour.currency) == hour);
    QVERIFY(*parseUnitPrice("1.5484 USD", currency("EUR")) == hour);
    QCOMPARE(parseUnitPrice("0,25 EUR", hour.currency).error().code, ErrorCode::MoneyUnreadable);
    QCOMPARE(parseUnitPrice("0.25 euro", hour.currency).error().code, ErrorCode::UnknownCurrency);
    QCOMPARE(parseUnitPrice("-1", hour.currency).error().code, ErrorCode::MoneyUnreadable);
    QCOMPARE(parseUnitPrice("", hour.currency).error().code, ErrorCode::MoneyUnreadable);
}

void TestMoney::allocationLosesNothing()
{
    QVERIFY(rc::check([](std::vector<std::uint16_t> weights) {
        RC_PRE(std::accumulate(weights.begin(), weights.end(), 0) > 0);
        const auto total = euro(*rc::gen::inRange<std::int64_t>(-kMostMinor, kMostMinor));
        const std::vector<std::int64_t> wide(weights.begin(), weights.end());
        const auto parts = allocate(total, wide);
        RC_ASSERT(parts.has_value());
        std::int64_t whole = 0;
        for (const Money part : *parts) {
            whole += part.minor;
        }
        RC_ASSERT(whole == total.minor);
    }));
}

void TestMoney::textReadsBack()
{
    QVERIFY(rc::check([] {
        const char* code = *rc::gen::element("JPY", "EUR", "KWD");
        const Money money{*rc::gen::inRange<std::int64_t>(-kMostMinor, kMostMinor), currency(code)};
        RC_ASSERT(parseMoney(moneyText(money)).value() == money);
        RC_ASSERT(parseMoney(moneyDigits(money), money.currency).value() == money);
    }));
}

void TestMoney::roundingsBracketTheExactShare()
{
    QVERIFY(rc::check([] {
        const Money money = euro(*rc::gen::inRange<std::int64_t>(0, kMostMinor));
        const Millionths factor{*rc::gen::inRange<std::int64_t>(0, 5'000'000)};
        const auto down = share(money, factor, Rounding::Down)->minor;
        const auto even = share(money, factor, Rounding::HalfEven)->minor;
        const auto up = share(money, factor, Rounding::Up)->minor;
        RC_ASSERT(down <= even && even <= up && up - down <= 1);
    }));
}

QTEST_APPLESS_MAIN(TestMoney)
#include "tst_Money.moc"
