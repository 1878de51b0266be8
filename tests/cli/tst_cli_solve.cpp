// The search as users meet it: one object of JSON, one line of error. Expected figures are what the commands themselves
// ask for; the weights of DeepSeek-R1 in FP8 are 689 GB (checkpoint_bytes of the catalogue).
#include "tests/support/BerthCli.h"

#include <QJsonArray>
#include <QTest>

#include <limits>

namespace {

using Run = berth::test::CliRun;

Run run(const QString& line)
{
    return berth::test::runCli(berth::test::cliWords(line));
}

QJsonObject json(const QByteArray& text)
{
    return berth::test::jsonOf(text);
}

} // namespace

class TestCliSolve : public QObject
{
    Q_OBJECT

private slots:
    void refuses_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* arguments, const char* says) {
            QTest::newRow(name) << QString::fromLatin1(arguments) << QString::fromLatin1(says);
        };
        row("solve unknown model", "solve --model deepseek-r9", "nearest are");
        row("solve vendor", "solve --model DeepSeek-R1 --vendor nvidea", "must be one of nvidia, amd");
        row("solve no users", "solve --model DeepSeek-R1 --users 0", "between 1 and");
        row("solve both loads", "solve --model DeepSeek-R1 --users 5 --concurrency 5", "cannot be given together");
        row("solve budget", "solve --model DeepSeek-R1 --budget 40k", "currency");
        row("solve negative budget", "solve --model DeepSeek-R1 --budget=-40000USD", "budget");
        row("solve currency", "solve --model DeepSeek-R1 --currency XXQ", "XXQ");
        row("solve short context", "solve --model DeepSeek-R1 --input 4096 --output 1024 --context 2000",
            "between 5,120");
        row("solve two hardwares", "solve --model DeepSeek-R1 --system dgx-h200 --vendor amd",
            "cannot be given together");
        row("solve nodes of nothing", "solve --model DeepSeek-R1 --nodes 4", "system or");
        row("solve workload", "solve --model DeepSeek-R1 --workload chatt", "nearest are chat");
        row("solve prices", "solve --model DeepSeek-R1 --prices /nowhere.csv", "/nowhere.csv");
        row("solve engine of one user", "solve --model DeepSeek-R1 --engine llama.cpp", "must be one of vllm");
        row("solve region", "solve --model DeepSeek-R1 --region narnia", "must be one of China, EU, US, global");
        row("solve order", "solve --model DeepSeek-R1 --rank beauty", "rank");
        row("runs-on nothing", "runs-on --context 4096", "system or");
        row("compare key", "compare model=DeepSeek-R1,sistem=dgx-h200 model=DeepSeek-R1,system=dgx-h200", "sistem");
    }

    void refuses()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, says);
        const Run result = run(arguments);
        QCOMPARE(result.code, 2);
        QVERIFY(result.out.isEmpty());
        QCOMPARE(result.errors.count('\n'), 1);
        QVERIFY2(result.errors.contains(says.toUtf8()), result.errors.constData());
    }

    void solves()
    {
        const Run result =
            run(QStringLiteral("solve --model DeepSeek-R1 --users 50 --input 4096 --output 1024 --context 32768 "
                               "--min-tok-s-per-user 20 --max-ttft-ms 3000 --json"));
        QCOMPARE(result.code, 0);
        const QJsonArray results = json(result.out)[QStringLiteral("results")].toArray();
        QVERIFY(!results.isEmpty());
        double before = 0;
        for (const QJsonValue& value : results) {
            const QJsonObject performance = value[QStringLiteral("performance")].toObject();
            QVERIFY(performance[QStringLiteral("per_user_tok_s")].toDouble() >= 20);
            QVERIFY(performance[QStringLiteral("ttft_ms")].toDouble() <= 3000);
            QVERIFY(value[QStringLiteral("largest")][QStringLiteral("concurrency")].toInt() >= 50);
            const QJsonValue price = value[QStringLiteral("cost")][QStringLiteral("purchase")];
            QVERIFY(price.isNull() || price.toDouble() >= before); // by price; unknown ones last
            before = price.isNull() ? std::numeric_limits<double>::max() : price.toDouble();
        }
    }

    // 5 tokens per second, the speed of reading, unless a speed or none is asked for.
    void assumesThatUsersRead()
    {
        const auto assumed = [](const char* rest) {
            const Run result = run(QStringLiteral("solve --model DeepSeek-R1 --json ") + QLatin1String(rest));
            return json(result.out)[QStringLiteral("assumptions")].toArray();
        };
        QCOMPARE(assumed("").first()[QStringLiteral("value")].toDouble(), 5.0);
        QVERIFY(assumed("--min-tok-s-per-user 0").isEmpty());
        QVERIFY(assumed("--min-tok-s-per-user 7").isEmpty());
        QVERIFY(assumed("--workload summaries").isEmpty());
    }

    // Eight links of InfiniBand join two DGX H200, at the middle of 1,320 and 1,620 USD (price rows of ib-ndr); the
    // estimate of the same machines counts them alike.
    void pricesTheNetworkBetweenNodes()
    {
        const QString load = QStringLiteral(" --model DeepSeek-R1 --precision bf16 --system dgx-h200 --nodes 2 "
                                            "--concurrency 8 --input 1024 --output 512 --json");
        const QJsonObject found = json(run(QStringLiteral("solve") + load).out);
        const QJsonObject cost = found[QStringLiteral("results")][0][QStringLiteral("cost")].toObject();
        QCOMPARE(cost[QStringLiteral("network")][QStringLiteral("links")].toInt(), 8);
        QCOMPARE(cost[QStringLiteral("network")][QStringLiteral("amount")].toDouble(), 8.0 * 1470);
        const QJsonObject sized = json(run(QStringLiteral("estimate") + load).out);
        const QJsonValue purchase = sized[QStringLiteral("cost")][QStringLiteral("purchase")];
        QCOMPARE(purchase[QStringLiteral("amount")].toDouble(), cost[QStringLiteral("purchase")].toDouble());
        QCOMPARE(purchase[QStringLiteral("network")][QStringLiteral("amount")].toDouble(), 8.0 * 1470);
        QVERIFY(!sized[QStringLiteral("cost")][QStringLiteral("left_out")].toArray().contains(
            QStringLiteral("network between machines")));
    }

    // Nothing that is made for China where one buys in Europe, and the reason where that leaves nothing.
    void sellsByRegion()
    {
        const Run europe = run(QStringLiteral("solve --model DeepSeek-R1 --users 10 --region EU --top 100 --json"));
        const QJsonArray results = json(europe.out)[QStringLiteral("results")].toArray();
        QVERIFY(!results.isEmpty());
        for (const QJsonValue& result : results) {
            const QString sold = result[QStringLiteral("availability")][QStringLiteral("region")].toString();
            QVERIFY2(sold == QStringLiteral("anywhere") || sold == QStringLiteral("not_china"), qPrintable(sold));
        }
        const Run huawei = run(QStringLiteral("solve --model DeepSeek-R1 --region EU --vendor huawei --json"));
        QCOMPARE(huawei.code, 1);
        QCOMPARE(json(huawei.out)[QStringLiteral("funnel")][0][QStringLiteral("constraint")].toString(),
                 QStringLiteral("region"));
    }

    void explainsThatNothingSolves()
    {
        const Run result = run(QStringLiteral("solve --model DeepSeek-R1 --accelerator l40s --count 4 --json"));
        QCOMPARE(result.code, 1);
        const QJsonObject object = json(result.out);
        const QJsonArray constraints = object[QStringLiteral("constraints")].toArray();
        bool named = false;
        for (const QJsonValue& value : constraints) {
            const bool nodes = value[QStringLiteral("constraint")].toString() == QStringLiteral("nodes");
            // Four L40S hold 192 GB, DeepSeek-R1 in FP8 is 689 GB (checkpoint_bytes): at least four nodes.
            named = named || (nodes && value[QStringLiteral("enough")].toInt() >= 4);
        }
        QVERIFY(named);
        QCOMPARE(object[QStringLiteral("funnel")].toArray().last()[QStringLiteral("left")].toInt(), 0);
        QVERIFY(!object[QStringLiteral("nearest")].toArray().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCliSolve)
#include "tst_cli_solve.moc"
