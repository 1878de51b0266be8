// A user's own price list: what may be left out, and what is said about what is wrong.
#include <QTest>

#include "core/catalog/PriceList.h"
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
    row("negative price", header + "l40s,-1,USD,2026\n", "p.csv|2|price|-1|decimal");
    row("grouped price", header + "l40s,\"1,000\",USD,2026\n", "p.csv|2|price|1,000|decimal");
    row("date in words", header + "l40s,1,USD,May\n", "p.csv|2|as_of|May|date");
    row("unknown item", header + "abacus,1,USD,2026\n",
        "p.csv|2|item_id|abacus|reference accelerators|systems|cpus|models|networks");
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
    for (const std::string& argument : rows.error().arguments) {
        where << QString::fromStdString(argument);
    }
    QTEST(where.join('|'), "where");
}

QTEST_APPLESS_MAIN(TestPriceList)
#include "tst_PriceList.moc"
