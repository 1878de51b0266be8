// What the command line does with a price list of the user's and with prices that nobody knows: one currency for what
// is compared, "?" for what is not known, and a line for everything that was left aside. Expected figures are those of
// the lists; the published prices of these machines are in US dollars, and no tariff is in francs.
#include "tests/support/BerthCli.h"
#include "tests/support/PdfText.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using berth::test::cliWords;
using berth::test::jsonOf;
using berth::test::run;
using berth::test::runCli;
using Run = berth::test::CliRun;

namespace {

const QByteArray kHead = "item_id,price,currency,as_of\n";
const QByteArray kBoth = kHead + "dgx-h200,390000,CHF,2026-11\ndgx-h100,310000,CHF,2026-11\n";
const QByteArray kOne = kHead + "dgx-h200,390000,CHF,2026-11\n";
const QString kCompare = QStringLiteral("compare model=DeepSeek-R1,system=dgx-h200,concurrency=8 "
                                        "model=DeepSeek-R1,system=dgx-h100,nodes=2,concurrency=8 --today 2026-11-22 ");

// Cells of the line that begins with the name.
QList<QByteArray> cells(const QByteArray& text, const QByteArray& name)
{
    for (QByteArray line : text.split('\n')) {
        if (line.startsWith(name + "  ")) {
            QList<QByteArray> found;
            for (const QString& cell : QString::fromUtf8(line.mid(name.size())).split(QStringLiteral("  "))) {
                found += cell.trimmed().isEmpty() ? QList<QByteArray>() : QList<QByteArray>{cell.trimmed().toUtf8()};
            }
            return found;
        }
    }
    return {};
}

QByteArray priced(const QString& options, const QByteArray& list)
{
    const Run result = runCli(cliWords(options + QStringLiteral(" --prices -")), list);
    return result.code == 2 ? result.errors : result.out;
}

} // namespace

class TestCliPrices : public QObject
{
    Q_OBJECT

private slots:
    void comparesInOneCurrency_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QString>("options");
        QTest::addColumn<QByteArray>("currency");
        QTest::newRow("own prices of all") << kBoth << QString() << QByteArray("CHF");
        QTest::newRow("own price of one") << kOne << QString() << QByteArray("USD");
        QTest::newRow("own prices in two currencies")
            << QByteArray(kOne + "dgx-h100,280000,EUR,2026-11\n") << QString() << QByteArray("USD");
        QTest::newRow("with a rate") << kOne << QStringLiteral("--rate CHF:USD=1.2 --rate-date 2026-11-01")
                                     << QByteArray("USD");
        QTest::newRow("as asked") << kOne << QStringLiteral("--currency CHF") << QByteArray("CHF");
        QTest::newRow("as the quotation") << kBoth << QStringLiteral("--purchase 300000EUR") << QByteArray("EUR");
    }

    // Table, JSON and PDF alike: amounts in different currencies cannot be held against each other.
    void comparesInOneCurrency()
    {
        QFETCH(QByteArray, list);
        QFETCH(QString, options);
        QFETCH(QByteArray, currency);
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("c.pdf"));
        const QByteArray text = priced(kCompare + options + QStringLiteral(" --report ") + file, list);
        const QList<QByteArray> sums = cells(text, "purchase") + cells(text, "owning, a month");
        QVERIFY(sums.size() >= 4);
        const QByteArray paper = berth::testing::textOfPdf(file);
        QVERIFY2(QRegularExpression(QStringLiteral("Currency +%1\\b").arg(QString::fromLatin1(currency)))
                     .match(QString::fromUtf8(paper))
                     .hasMatch(),
                 paper.constData());
        for (const char* other : {"CHF", "EUR", "USD"}) {
            const bool named =
                std::any_of(sums.begin(), sums.end(), [other](const QByteArray& sum) { return sum.contains(other); });
            QVERIFY2(named == (currency == other), text.constData());
        }
        const QByteArray json = priced(kCompare + options + QStringLiteral(" --json"), list);
        int costs = 0;
        for (const QJsonValue& one : jsonOf(json)[QStringLiteral("results")].toArray()) {
            const QJsonObject cost = one[QStringLiteral("cost")].toObject();
            costs += cost.contains(QStringLiteral("missing")) ? 0 : 1;
            QVERIFY(cost.contains(QStringLiteral("missing"))
                    || cost[QStringLiteral("currency")].toString().toLatin1() == currency);
        }
        QVERIFY(costs > 0);
    }

    // No tariff is published in francs: what energy costs is not known, and no sum pretends otherwise.
    void unknownEnergyIsNoAmount()
    {
        const QByteArray text = priced(kCompare, kBoth);
        QCOMPARE(cells(text, "energy, a month"), (QList<QByteArray>{"?", "?"}));
        for (const QByteArray& sum : cells(text, "owning, a month").first(2)) {
            QVERIFY2(sum.endsWith("CHF +"), sum.constData());
        }
        QVERIFY2(text.contains("\n+ a part of it has no known price"), text.constData());
        QVERIFY2(text.contains("\nLeft out: ") && text.contains("electricity"), text.constData());
        const QByteArray known = priced(kCompare + QStringLiteral("--tariff 0.25"), kBoth);
        QVERIFY2(!cells(known, "energy, a month").contains("?"), known.constData());
        // 390,000 over 60 months, and 5,941.16 kWh of 10.2 kW at 0.25.
        QCOMPARE(cells(known, "owning, a month").first(), QByteArray("7,985.29 CHF"));
        QVERIFY2(cells(known, "purchase")[1].endsWith(" +"), known.constData()); // nor is one of its network

        const QString estimate = QStringLiteral("estimate --model DeepSeek-R1 --system dgx-h200");
        const QByteArray one = priced(estimate, kOne);
        QCOMPARE(cells(one, "Energy, a month"), QList<QByteArray>{"?"});
        QVERIFY2(cells(one, "Owning, a month").last() == "without electricity", one.constData());
        const QJsonValue ownership = jsonOf(
            priced(estimate + QStringLiteral(" --json"), kOne))[QStringLiteral("cost")][QStringLiteral("ownership")];
        QVERIFY(ownership[QStringLiteral("energy_per_month")].isNull());
        QVERIFY(priced(estimate, kHead + "dgx-h200,390000,USD,2026-11\n").contains(" USD  ")); // known there
    }

    // What is not left out of all goes by the numbers of the columns.
    void saysWhatEachLeavesOut()
    {
        const QByteArray text = run(QStringLiteral("compare model=DeepSeek-R1,system=dgx-h200 "
                                                   "model=DeepSeek-R1,accelerator=h200-141gb-sxm,count=8"))
                                    .out;
        QVERIFY2(text.contains("\nLeft out: ") && text.contains("\nLeft out of 2: "), text.constData());
        QVERIFY2(text.contains("\nPrices\n") && text.contains("\nTaken as usual\n"), text.constData());
    }

    void ownPricesAsideAreTold_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("estimate") << QStringLiteral("estimate --model DeepSeek-R1 --system dgx-h200 --currency USD");
        QTest::newRow("compare") << kCompare;
        QTest::newRow("solve") << QStringLiteral("solve --model DeepSeek-R1 --users 8 --system dgx-h200");
        QTest::newRow("solve without a solution")
            << QStringLiteral("solve --model DeepSeek-R1 --users 8 --system dgx-h200 --budget 10USD");
        QTest::newRow("train") << QStringLiteral("train --model Qwen/Qwen3-8B --method lora --system dgx-h200 "
                                                 "--tokens 1e9 --currency USD");
    }

    // Once, with the rates as given and prices of a day to come.
    void ownPricesAsideAreTold()
    {
        QFETCH(QString, command);
        const QByteArray text = priced(command + QStringLiteral(" --rate EUR:USD=1.1 --rate-date 2026-11-01"),
                                       kOne + "l40s,7000,USD,2099-01\n");
        QCOMPARE(text.count("Own price not used, no exchange rate to USD: dgx-h200 390000 CHF\n"), 1);
        QCOMPARE(text.count("Exchange rates as given: 1 EUR = 1.1 USD on 2026-11-01\n"), 1);
        QCOMPARE(text.count("Own prices dated after today: l40s 2099-01\n"), 1);
    }

    // A machine that nobody but the user prices, and only in francs.
    void hintNamesTheOwnCurrency()
    {
        const QByteArray list = kHead + "atlas-650e,390000,CHF,2026-11\n";
        const QString command = QStringLiteral("solve --model DeepSeek-R1 --users 8");
        QVERIFY2(priced(command, list).contains("no price in USD, only in"), priced(command, list).constData());
        const QJsonObject json = jsonOf(priced(command + QStringLiteral(" --json"), list));
        QVERIFY(
            json[QStringLiteral("unpriced")][QStringLiteral("currencies")].toArray().contains(QStringLiteral("CHF")));
        QCOMPARE(json[QStringLiteral("unused_own_price_ids")].toArray().size(), 1);
    }

    void tellsEachPriceOnce()
    {
        const QByteArray text = priced(QStringLiteral("estimate --model DeepSeek-R1 --system dgx-h200"),
                                       kHead + "h200-141gb-sxm,30000,USD,2026-11\n");
        const qsizetype from = text.indexOf("\nPrices\n") + 8;
        QVERIFY(from > 8);
        const QList<QByteArray> lines = text.mid(from, text.indexOf("Taken as usual") - from).trimmed().split('\n');
        QVERIFY(lines.size() > 3);
        QCOMPARE(QSet<QByteArray>(lines.cbegin(), lines.cend()).size(), lines.size());
    }

    // Whatever is given has no price to name.
    void namesNoPricesWhereThereAreNone()
    {
        const Run given = run(QStringLiteral("estimate --model DeepSeek-R1 --system dgx-h200 --purchase 300000EUR"));
        QVERIFY2(!given.out.contains("\nPrices\n") && given.out.contains("\n\nTaken as usual\n"),
                 given.out.constData());
    }

    // Without a price nothing is near to a budget.
    void nothingOfUnknownPriceIsNear()
    {
        const Run result = run(QStringLiteral("solve --model DeepSeek-R1 --users 8 --budget 1000USD --json"));
        QCOMPARE(result.code, 1);
        const QJsonArray nearest = jsonOf(result.out)[QStringLiteral("nearest")].toArray();
        QVERIFY(!nearest.isEmpty());
        for (const QJsonValue& one : nearest) {
            QVERIFY(one[QStringLiteral("purchase")].isDouble());
        }
    }
};

QTEST_GUILESS_MAIN(TestCliPrices)
#include "tst_cli_prices.moc"
