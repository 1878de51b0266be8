// The cost of an estimate as users meet it: one object of JSON, a section of text, one line of error. Expected figures:
// 10.2 kW is what NVIDIA's data sheet allows a DGX H200, of which sustained computing takes 76 % (Newkirk et al.,
// arXiv:2506.14551); the rest is arithmetic on what the commands themselves state.
#include "tests/support/BerthCli.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

namespace {

using Run = berth::test::CliRun;

Run run(const QString& options, const QByteArray& input = {}, const QString& system = QStringLiteral("dgx-h200"))
{
    QStringList arguments{QStringLiteral("estimate"),
                          QStringLiteral("--model"),
                          QStringLiteral("DeepSeek-R1"),
                          QStringLiteral("--system"),
                          system,
                          QStringLiteral("--today"),
                          QStringLiteral("2026-11-22"),
                          QStringLiteral("--concurrency"),
                          QStringLiteral("64"),
                          QStringLiteral("--input"),
                          QStringLiteral("1024"),
                          QStringLiteral("--output"),
                          QStringLiteral("1024")};
    return berth::test::runCli(arguments + berth::test::cliWords(options), input);
}

QJsonObject cost(const Run& result)
{
    return berth::test::jsonOf(result.out)[QStringLiteral("cost")].toObject();
}

double at(const QJsonObject& object, const char* path)
{
    QJsonValue value = object;
    for (const QString& name : QString::fromLatin1(path).split(QLatin1Char('.'))) {
        value = value.isArray() ? value.toArray()[name.toInt()] : value.toObject()[name];
    }
    return value.toDouble(std::nan(""));
}

} // namespace

class TestCliCost : public QObject
{
    Q_OBJECT

private slots:
    void partsAddUp();
    void optionsCount();
    void ownPriceListHidesShippedPrices();
    void saysWhatIsMissing();
    void offersOfOneDayAreNoMixture();
    void spareMachinesWait();
    void hostWeightsAreNotRented();
    void explains();
    void explainsConversions();
    void printsASection();
    void namesEveryBadRow();
    void linesLeadToTheAmortisation();
    void ratesArePrinted();
    void copiesArePricedAsSearched();
    void refuses_data();
    void refuses();
};

void TestCliCost::partsAddUp()
{
    const Run result = run(QStringLiteral("--json"));
    QCOMPARE(result.code, 0);
    const QJsonObject object = cost(result);
    QCOMPARE(object[QStringLiteral("currency")].toString(), QStringLiteral("USD"));
    QVERIFY(object[QStringLiteral("purchase")].toObject()[QStringLiteral("from_parts")].toBool());
    const double parts = at(object, "purchase.parts.accelerators") + at(object, "purchase.parts.processors")
        + at(object, "purchase.parts.memory") + at(object, "purchase.parts.chassis");
    QVERIFY(std::abs(parts - at(object, "purchase.amount")) < 0.005);
    QVERIFY(std::abs(at(object, "ownership.amortisation_per_month") + at(object, "ownership.running_per_month")
                     - at(object, "ownership.per_month"))
            < 0.005);
    QVERIFY(at(object, "per_million_tokens") > 0);
    QVERIFY(at(object, "per_million_tokens_at.0.amount") > at(object, "per_million_tokens_at.3.amount"));
    QVERIFY(at(object, "low.per_month") < at(object, "ownership.per_month"));
    QVERIFY(at(object, "high.per_month") > at(object, "ownership.per_month"));
    QVERIFY(!object[QStringLiteral("price_sources")].toArray().isEmpty());
    QVERIFY(!object[QStringLiteral("defaults")].toArray().isEmpty());
    QVERIFY(object[QStringLiteral("left_out")].toArray().contains(QStringLiteral("staff")));
}

void TestCliCost::optionsCount()
{
    const Run result =
        run(QStringLiteral("--json --currency EUR --purchase 500000 --tariff 0.2 --pue 1.5 --utilisation 1 --years 4 "
                           "--support 10 --staff 60000 --cloud-price 4"));
    QCOMPARE(result.code, 0);
    const QJsonObject object = cost(result);
    QCOMPARE(at(object, "ownership.energy_per_month"), 1697.69); // 10.2 kW x 0.76 x 730 h x 1.5 x 0.20
    QCOMPARE(at(object, "ownership.support_per_month"), 4166.67); // 10 % of 500,000 / 12
    QCOMPARE(at(object, "ownership.staff_per_month"), 5000.0);
    QCOMPARE(at(object, "ownership.amortisation_per_month"), 10416.67); // 500,000 / 48
    QCOMPARE(at(object, "cloud.0.per_month"), 23360.0); // 8 x 730 h x 4.00
    QCOMPARE(at(object, "cloud.0.break_even_month"), 41.0); // 500,000 / (23,360 - 10,864.36) = 40.01
}

void TestCliCost::ownPriceListHidesShippedPrices()
{
    const QByteArray list = "item_id,price,currency,as_of\ndgx-h200,390000,EUR,2026-11\n";
    const Run result = run(QStringLiteral("--json --prices -"), list);
    const QJsonObject object = cost(result);
    QCOMPARE(object[QStringLiteral("currency")].toString(), QStringLiteral("EUR"));
    QCOMPARE(at(object, "purchase.amount"), 390000.0);
    QVERIFY(object[QStringLiteral("purchase")].toObject()[QStringLiteral("own_price")].toBool());
    const Run dollars =
        run(QStringLiteral("--json --prices - --currency USD --rate EUR:USD=1.1 --rate-date 2026-11-20"), list);
    QCOMPARE(at(cost(dollars), "purchase.amount"), 429000.0);
}

void TestCliCost::saysWhatIsMissing()
{
    const Run result = run(QStringLiteral("--json"), {}, QStringLiteral("atlas-650e"));
    QVERIFY(cost(result)[QStringLiteral("missing")].toString().contains(QStringLiteral("--prices")));
    const Run euro = run(QStringLiteral("--json --currency EUR"));
    QCOMPARE(euro.code, 0);
    QVERIFY(cost(euro)[QStringLiteral("missing")].toString().contains(QStringLiteral("USD")));
}

void TestCliCost::offersOfOneDayAreNoMixture()
{
    const QByteArray list = "item_id,price,currency,as_of\n"
                            "dgx-h200,340000,USD,2026-11-01\ndgx-h200,350000,USD,2026-11-01\n"
                            "dgx-h200,333333.33,EUR,2026-11-02\n";
    const QJsonObject object = cost(run(QStringLiteral("--json --currency USD --prices -"), list));
    QCOMPARE(at(object, "purchase.amount"), 350000.0);
    QCOMPARE(object[QStringLiteral("unused_own_price_ids")].toArray(), (QJsonArray{"own-2", "own-4"}));
    const QByteArray text = run(QStringLiteral("--currency USD --prices -"), list).out;
    QVERIFY(text.contains("350,000.00 USD  own price list\n"));
    QVERIFY(text.contains("Own price not used, another own price goes before it: dgx-h200 340000 USD, 2026-11-01\n"));
}

void TestCliCost::spareMachinesWait()
{
    const auto power = [](const QString& options) {
        return berth::test::jsonOf(run(options).out)[QStringLiteral("power")].toObject();
    };
    const QJsonObject alone = power(QStringLiteral("--json"));
    const QJsonObject spared = power(QStringLiteral("--json --spare-nodes 1"));
    QCOMPARE(at(spared, "active_w"), at(alone, "active_w") + at(alone, "idle_w"));
    QCOMPARE(at(spared, "idle_w"), 2 * at(alone, "idle_w"));
    QCOMPARE(at(spared, "rated_w"), 2 * at(alone, "rated_w"));
}

// 384 GB of weights sit in host memory: one rented RTX 4090 would not run it.
void TestCliCost::hostWeightsAreNotRented()
{
    const Run result = berth::test::run(QStringLiteral("estimate --model DeepSeek-R1 --precision gguf-q4_k_m --system "
                                                       "cpu-1x-epyc-9654-768gb-4090 --json"));
    QCOMPARE(result.code, 0);
    QVERIFY(at(cost(result), "purchase.amount") > 0);
    QVERIFY(cost(result)[QStringLiteral("cloud")].toArray().isEmpty());
}

void TestCliCost::explains()
{
    const Run result = run(QStringLiteral("--json --explain"));
    const QJsonArray steps = QJsonDocument::fromJson(result.out).object()[QStringLiteral("derivation")].toArray();
    const bool found = std::any_of(steps.begin(), steps.end(), [](const QJsonValue& step) {
        return step.toObject()[QStringLiteral("step")].toString() == QStringLiteral("owning_cost_per_month");
    });
    QVERIFY(found);
    const QJsonObject object = cost(result);
    const QJsonArray own = object[QStringLiteral("cumulative_by_month")].toObject()[QStringLiteral("own")].toArray();
    QCOMPARE(own.size(), at(object, "ownership.years") * 12 + 1);
    QCOMPARE(own[0].toDouble(), at(object, "ownership.capital"));
}

// What was published in dollars is not called francs, and what the machines draw is derived before its cost.
void TestCliCost::explainsConversions()
{
    const Run result = run(QStringLiteral("--explain --currency CHF --rate USD:CHF=0.8125 --rate-date 2026-11-20"));
    QCOMPARE(result.code, 0);
    const qsizetype power = result.out.indexOf("How the power is computed");
    const qsizetype costs = result.out.indexOf("How the cost is computed");
    QVERIFY(power > 0 && costs > power);
    for (const char* text :
         {"Power of machines: 10.2 kW", "highest * active", "published * exchange", "of another currency, price",
          "sockets * processor * exchange", "Total over all years: "}) {
        QVERIFY2(result.out.contains(text), text);
    }
}

void TestCliCost::printsASection()
{
    const Run result = run({});
    for (const char* text : {"Cost in USD", "Owning, a month", "built from parts", "Cloud on demand", "Left out: "}) {
        QVERIFY2(result.out.contains(text), text);
    }
}

// A line for every row that cannot be taken, with its place and what it must be, and nothing else.
void TestCliCost::namesEveryBadRow()
{
    const Run result = run(QStringLiteral("--json --prices -"),
                           "item_id,price,currency,as_of\n"
                           "dgx-h200,390000,EUR,2026-11\n"
                           "l40s,12;5O,EUR,2026-11\n"
                           "l40s,7100,EURO,2026-11\n"
                           "nothing-of-ours,1,EUR,2026-11\n"
                           "l40s,1,EUR,\n");
    QCOMPARE(result.code, 2);
    QVERIFY(result.out.isEmpty());
    const QList<QByteArray> lines = result.errors.trimmed().split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY2(lines.at(0).contains("row 3, column price: \"12;5O\" must be a number"), lines.at(0).constData());
    QVERIFY2(lines.at(1).contains("row 4, column currency: \"EURO\" must be the code of a currency"),
             lines.at(1).constData());
    QVERIFY2(lines.at(2).contains("row 5, column item_id: \"nothing-of-ours\" must be called as in the catalogue"),
             lines.at(2).constData());
    QVERIFY2(lines.at(3).contains("row 6, column as_of"), lines.at(3).constData());
}

// 369,795 - 10 % + 8,000 + 5,000 over 60 months: each of them is a line.
void TestCliCost::linesLeadToTheAmortisation()
{
    const Run result = run(QStringLiteral("--purchase 369795 --currency EUR --years 5 --installation 8000 --licences "
                                          "5000 --residual 10 --discount 5"));
    for (const char* text :
         {"Installation", "8,000.00 EUR", "Licences", "5,000.00 EUR", "Residual value", "-36,979.50 EUR",
          "5,763.59 EUR", "Present value of all payments", "discounted by 5% a year"}) {
        QVERIFY2(result.out.contains(text), text);
    }
    QVERIFY(!run({}).out.contains("Present value"));
}

void TestCliCost::ratesArePrinted()
{
    const Run result = run(QStringLiteral("--currency EUR --rate EUR:USD=1.08 --rate-date 2026-11-01"));
    QVERIFY2(result.out.contains("Exchange rates as given: 1 EUR = 1.08 USD on 2026-11-01"), result.out.constData());
    const Run later = run(QStringLiteral("--prices -"),
                          "item_id,price,currency,as_of\ndgx-h200,390000,USD,2030-01\nl40s,7000,USD,2026-11\n");
    QVERIFY2(later.out.contains("Own prices dated after today: dgx-h200 2030-01\n"), later.out.constData());
}

// One rule for the network between machines: the price of a search is that of its result estimated.
void TestCliCost::copiesArePricedAsSearched()
{
    const auto purchase = [](const QString& options) {
        const Run result = berth::test::run(QStringLiteral("estimate --model Qwen3-32B --engine vllm --context 8192 "
                                                           "--concurrency 20 --json ")
                                            + options);
        return at(cost(result), "purchase.amount");
    };
    const double one = purchase(QStringLiteral("--system ws-4x3090"));
    QCOMPARE(purchase(QStringLiteral("--system ws-4x3090 --nodes 2 --replicas 2")), 2 * one);
    QVERIFY(purchase(QStringLiteral("--system ws-4x3090 --nodes 2")) > 2 * one);
}

void TestCliCost::refuses_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QByteArray>("input");
    const auto row = [](const char* name, const char* options, const char* says, const QByteArray& input = {}) {
        QTest::newRow(name) << QString::fromLatin1(options) << QString::fromLatin1(says) << input;
    };
    row("currency", "--currency ABC", "ISO 4217");
    row("region", "--region narnia", "must be one of China, EU, US, global");
    row("money", "--purchase 1,00", "--purchase \"1,00\" is no amount of money: commas may only stand");
    row("negative", "--purchase -5", "between 0 and");
    row("tariff", "--tariff 0,2", "--tariff \"0,2\" is no amount of money: a price of one has at most 6 decimals");
    row("amount of another currency", "--currency USD --staff 5EUR",
        "--staff: no exchange rate from EUR to USD is given; add one, e.g. --rate EUR:USD=1.08");
    row("pue", "--pue 0.5", "pue");
    row("years", "--years 0", "years");
    row("utilisation", "--utilisation 2", "utilisation");
    row("space and colocation", "--space 500 --colocation 184 --colocation-kw 10", "cannot be given together");
    row("colocation without power", "--colocation 184", "colocation-kw");
    row("undated rate", "--rate EUR:USD=1.1", "rate-date");
    row("rate", "--rate EUR:USD --rate-date 2026", "rate");
    row("price list", "--prices -", "row 3, column as_of",
        "item_id,price,currency,as_of\nl40s,1,USD,2026\nl40s,1,USD,\n");
    row("no file", "--prices /no/such/file.csv", "/no/such/file.csv");
}

void TestCliCost::refuses()
{
    QFETCH(QString, options);
    QFETCH(QString, says);
    QFETCH(QByteArray, input);
    const Run result = run(options, input);
    QCOMPARE(result.code, 2);
    QVERIFY(result.out.isEmpty());
    QVERIFY2(result.errors.contains(says.toUtf8()), result.errors.constData());
    QCOMPARE(result.errors.count('\n'), qsizetype{1});
}

QTEST_APPLESS_MAIN(TestCliCost)
#include "tst_cli_cost.moc"
