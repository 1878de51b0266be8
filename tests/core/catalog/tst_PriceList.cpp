// A user's own price list: what may be left out, and what is said about what is wrong.
#include <QTest>

#include "core/catalog/PriceList.h"
#include "core/catalog/PriceListText.h"
#include "tests/core/catalog/Files.h"

using namespace berth;
using namespace berth::catalog;

class TestPriceList : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void fewColumnsSuffice();
    void statedColumnsCount();
    void listsArePeoplesOwn_data();
    void listsArePeoplesOwn();
    void numbersAreReadInOneWay_data();
    void numbersAreReadInOneWay();
    void datesAreReadInOneWay_data();
    void datesAreReadInOneWay();
    void oneBrokenRowCostsOnlyItself();
    void unknownItemsCountAsWhatIsChosen();
    void refuses_data();
    void refuses();

private:
    Catalog m_catalog;
};

void TestPriceList::initTestCase()
{
    m_catalog = makeCatalog(test::shippedCatalog().cells);
}

void TestPriceList::fewColumnsSuffice()
{
    const auto rows = readPriceList("our_number,item_id,price,currency,as_of\n"
                                    "7,dgx-h200,390000,EUR,2026-11\n"
                                    "8,l40s,7100.50,EUR,2026-11-20\n"
                                    "9,epyc-9654,9000,EUR,2026\n"
                                    "10,deepseek-ai/DeepSeek-R1,2,EUR,2026\n",
                                    "ours.csv", m_catalog);
    QVERIFY(rows.has_value());
    QCOMPARE(unreadColumns("our_number,item_id,price,Currency,date,valid_until\n", "ours.csv"),
             (std::vector<std::string>{"our_number", "valid_until"}));
    QCOMPARE(rows->size(), std::size_t{4});
    QCOMPARE((*rows)[0].id, std::string("own-2"));
    QCOMPARE((*rows)[0].unit, cost::PriceUnit::PerSystem);
    QCOMPARE((*rows)[0].priceKind, cost::PriceKind::List);
    QCOMPARE((*rows)[0].provenance.source, std::string("ours.csv"));
    QCOMPARE((*rows)[1].kind, cost::PricedKind::Accelerator);
    QCOMPARE((*rows)[1].price.value, std::int64_t{7'100'500'000});
    QCOMPARE((*rows)[2].kind, cost::PricedKind::Cpu);
    QCOMPARE((*rows)[3].unit, cost::PriceUnit::PerMillionOutput);
}

void TestPriceList::statedColumnsCount()
{
    const auto small = readPriceList("item_id,price,currency,as_of,unit\n"
                                     "l40s,0.123456,USD,2026-11,per_hour\n"
                                     "deepseek-ai/DeepSeek-R1,0.0275,USD,2026-11,per_million_input_tokens\n"
                                     "l40s,7100.500,EUR,2026-11,each\n",
                                     "-", m_catalog);
    QVERIFY(small.has_value());
    QCOMPARE((*small)[0].price.value, std::int64_t{123'456});
    const auto rows = readPriceList("item_id,price,currency,as_of,unit,price_kind,region,source\n"
                                    "l40s,1.2,USD,2026-11,per_hour,contract,EU,letter of 3 November\n",
                                    "-", m_catalog);
    QVERIFY(rows.has_value());
    QCOMPARE(rows->front().kind, cost::PricedKind::Cloud);
    QCOMPARE(rows->front().priceKind, cost::PriceKind::Contract);
    QCOMPARE(rows->front().region, std::string("EU"));
    QCOMPARE(rows->front().provenance.source, std::string("letter of 3 November"));
    const auto network = readPriceList("item_id,item_kind,price,currency,as_of\n"
                                       "ib-ndr,network_link,1100,EUR,2026-11\n",
                                       "-", m_catalog);
    QVERIFY(network.has_value());
    QCOMPARE(network->front().kind, cost::PricedKind::NetworkLink);
    QCOMPARE(network->front().unit, cost::PriceUnit::Each);
}

// One row: the H200 for 28,500 euro on the first of October 2026.
void TestPriceList::listsArePeoplesOwn_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("short names") << QByteArray("item,price,currency,date\nh200-141gb-sxm,28500,EUR,2026-10-01\n");
    QTest::newRow("words of a price list")
        << QByteArray("Article,Net price,Currency,Valid from\nh200-141gb-sxm,\"28,500.00\",EUR,2026-10-01\n");
    QTest::newRow("German") << QByteArray(
        "Artikel;Nettopreis;W\xC3\xA4hrung;Datum\nh200-141gb-sxm;28.500,00;EUR;01.10.2026\n");
    QTest::newRow("German capitals") << QByteArray(
        "ARTIKEL;PREIS;W\xC3\x84HRUNG;STAND\nH200-141GB-SXM;28.500;EUR;1.10.2026\n");
    QTest::newRow("Chinese") << QByteArray("型号,单价,币种,日期\nh200-141gb-sxm,28500,EUR,2026/10/01\n");
    QTest::newRow("as a spreadsheet saves it")
        << QByteArray("\xEF\xBB\xBFitem;price;currency;date\r\nh200-141gb-sxm;28500;EUR;01.10.2026\r\n");
    QTest::newRow("tabs") << QByteArray("item\tprice\tcurrency\tdate\nh200-141gb-sxm\t28 500\tEUR\t2026-10-01\n");
}

void TestPriceList::listsArePeoplesOwn()
{
    QFETCH(QByteArray, text);
    const auto rows = readPriceList(text.toStdString(), "p.csv", m_catalog);
    QVERIFY2(rows.has_value(), rows ? "" : rows.error().front().arguments.back().c_str());
    QCOMPARE(rows->size(), std::size_t{1});
    QCOMPARE(rows->front().itemId, std::string("h200-141gb-sxm"));
    QCOMPARE(rows->front().price.value, std::int64_t{28'500'000'000});
    QCOMPARE(rows->front().currency, std::string("EUR"));
    QCOMPARE(rows->front().asOf, std::string("2026-10-01"));
}

void TestPriceList::numbersAreReadInOneWay_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("comma");
    QTest::addColumn<QString>("read");
    QTest::addColumn<QString>("rule");
    QTest::newRow("plain") << "12.5" << false << "12.5" << "";
    QTest::newRow("groups") << "1,234,567.50" << false << "1234567.50" << "";
    QTest::newRow("apostrophes") << "28'500" << false << "28500" << "";
    QTest::newRow("narrow spaces") << "28\u202F500" << false << "28500" << "";
    QTest::newRow("comma style") << "1.234.567,50" << true << "1234567.50" << "";
    QTest::newRow("comma style, points alone") << "28.500" << true << "28500" << "";
    QTest::newRow("comma style, a point for decimals") << "12.50" << true << "12.50" << "";
    QTest::newRow("three digits after a comma") << "28,500" << true << "28,500" << "ambiguous-number 28500|28.500";
    QTest::newRow("negative") << "-5" << false << "-5" << "not-negative";
    QTest::newRow("groups of two") << "28,50" << false << "28,50" << "";
    QTest::newRow("letter") << "12,5O" << false << "12,5O" << "";
}

void TestPriceList::numbersAreReadInOneWay()
{
    QFETCH(QString, cell);
    QFETCH(bool, comma);
    const ReadText read = readListNumber(cell.toStdString(), comma ? NumberStyle::Comma : NumberStyle::Point);
    QTEST(QString::fromStdString(read.text), "read");
    QTEST(QString::fromStdString(read.rule), "rule");
}

void TestPriceList::datesAreReadInOneWay_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("read");
    QTest::addColumn<QString>("rule");
    QTest::newRow("ISO") << "2026-10-01" << "2026-10-01" << "";
    QTest::newRow("month") << "2026-10" << "2026-10" << "";
    QTest::newRow("points") << "1.10.2026" << "2026-10-01" << "";
    QTest::newRow("German month") << "10.2026" << "2026-10" << "";
    QTest::newRow("Chinese month") << "2026/10" << "2026-10" << "";
    QTest::newRow("no month") << "13.2026" << "13.2026" << "";
    QTest::newRow("only the day can be 31") << "10/31/2026" << "2026-10-31" << "";
    QTest::newRow("either") << "10/11/2026" << "10/11/2026" << "ambiguous-date 2026-11-10|2026-10-11";
    QTest::newRow("two digits of the year") << "01.10.26" << "01.10.26" << "";
    QTest::newRow("words") << "May" << "May" << "";
}

void TestPriceList::datesAreReadInOneWay()
{
    QFETCH(QString, cell);
    const ReadText read = readListDate(cell.toStdString());
    QTEST(QString::fromStdString(read.text), "read");
    QTEST(QString::fromStdString(read.rule), "rule");
}

void TestPriceList::oneBrokenRowCostsOnlyItself()
{
    const auto rows = previewPriceList("item,price,currency,date\n"
                                       "l40s,7100,EUR,2026-10-01\n"
                                       "l40s,7\"100,EUR,2026-10-01\n"
                                       "l40s,7100\n"
                                       "\n"
                                       "l40s,7200,EUR,May\n"
                                       "l40s,7300,EUR,2026-10-02\n",
                                       "p.csv", m_catalog);
    QVERIFY(rows.has_value());
    QStringList said;
    for (const PricePreviewRow& row : *rows) {
        for (const Error& error : row.errors) {
            said << QString::number(row.line) + u' ' + QString::fromStdString(error.arguments.back());
            QVERIFY(error.code == ErrorCode::CsvShape || error.arguments[2] == "date"); // as the file calls it
        }
    }
    QCOMPARE(said, (QStringList{"3 quote-in-cell", "4 cell-count", "6 date"}));
    QCOMPARE(rows->size(), std::size_t{5});
}

// What somebody says an unknown item is holds for all rows of that item, and can be said anew.
void TestPriceList::unknownItemsCountAsWhatIsChosen()
{
    const std::string list = "item,price,currency,date\n"
                             "NVIDIA H200 NVL PCIe,29500,USD,2026-10-01\n"
                             "abacus,1,USD,2026-10-01\n"
                             " NVIDIA H200 NVL PCIe ,29600,USD,2026-10-02\n";
    const auto asked = previewPriceList(list, "p.csv", m_catalog);
    QVERIFY(asked.has_value());
    const std::vector<std::string> nearest{"h200-141gb-nvl", "nvlink-bridge-h100-pcie", "h100-94gb-nvl"};
    QVERIFY(asked->at(0).nearest == nearest && asked->at(2).nearest == nearest && asked->at(1).nearest.empty());
    QCOMPARE(asked->at(2).item, std::string("NVIDIA H200 NVL PCIe"));
    const auto chosen = previewPriceList(list, "p.csv", m_catalog, {{"NVIDIA H200 NVL PCIe", "h200-141gb-nvl"}});
    QVERIFY(chosen->at(0).errors.empty() && !chosen->at(1).errors.empty() && chosen->at(2).errors.empty());
    QCOMPARE(priceRow(chosen->at(2).cells).itemId, std::string("h200-141gb-nvl"));
    QVERIFY(priceRow(chosen->at(2).cells).kind == cost::PricedKind::Accelerator);
    QVERIFY(chosen->at(0).nearest == nearest);
}

void TestPriceList::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where"); // file row column value rule, joined by |
    const QByteArray header = "item_id,price,currency,as_of\n";
    const auto row = [&](const char* name, const QByteArray& text, const char* where) {
        QTest::newRow(name) << text << where;
    };
    row("no date", header + "l40s,1,USD,2026\nl40s,1,USD,\n", "p.csv|3|as_of||required");
    row("unknown currency", header + "l40s,1,ABC,2026\n", "p.csv|2|currency|ABC|iso-4217");
    row("negative price", header + "l40s,-1,USD,2026\n", "p.csv|2|price|-1|not-negative");
    row("badly grouped price", header + "l40s,\"1,0000,00\",USD,2026\n", "p.csv|2|price|1,0000,00|decimal");
    // A point for thousands, read as decimals, would make a machine a thousand times cheaper.
    row("thousands as decimals", header + "dgx-h200,399.999,EUR,2026\n", "p.csv|2|price|399.999|currency-decimals 2");
    row("part of a cent", header + "l40s,0.005,USD,2026\n", "p.csv|2|price|0.005|currency-decimals 2");
    row("decimals of a currency without any", header + "l40s,7100.5,JPY,2026\n",
        "p.csv|2|price|7100.5|currency-decimals 0");
    row("too large", header + "l40s,9999999999999,USD,2026\n", "p.csv|2|price|9999999999999|range 0..1000000000000");
    row("date in words", header + "l40s,1,USD,May\n", "p.csv|2|as_of|May|date");
    row("unknown item", header + "abacus,1,USD,2026\n",
        "p.csv|2|item_id|abacus|reference accelerators|systems|cpus|models|networks|");
    row("item by another name", header + "NVIDIA H200 NVL PCIe,1,USD,2026\n",
        "p.csv|2|item_id|NVIDIA H200 NVL PCIe|reference accelerators|systems|cpus|models|networks|"
        "h200-141gb-nvl, nvlink-bridge-h100-pcie, h100-94gb-nvl");
    row("part of a network", header + "ib-ndr,1300,USD,2026\n", "p.csv|2|item_kind||required");
    row("unit of another kind", "item_id,price,currency,as_of,item_kind,unit\nl40s,1,USD,2026,cloud,each\n",
        "p.csv|2|unit|each|per_hour-if cloud");
    row("no such kind", "item_id,price,currency,as_of,price_kind\nl40s,1,USD,2026,gift\n",
        "p.csv|2|price_kind|gift|one-of list|msrp|street|reseller|spot|contract|tco");
    row("missing column", "item_id,price,currency\nl40s,1,USD\n", "p.csv|1|missing-column as_of");
    row("too few cells", header + "l40s,1\n", "p.csv|2|cell-count");
    row("no header", "", "p.csv|1|no-header");
}

void TestPriceList::refuses()
{
    QFETCH(QByteArray, text);
    const auto rows = readPriceList(text.toStdString(), "p.csv", m_catalog);
    QVERIFY(!rows);
    QStringList where;
    for (const std::string& argument : rows.error().front().arguments) {
        where << QString::fromStdString(argument);
    }
    QTEST(where.join('|'), "where");
}

QTEST_APPLESS_MAIN(TestPriceList)
#include "tst_PriceList.moc"
