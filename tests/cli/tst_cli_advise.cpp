// Advice, comparison and the models of given hardware as users meet them: words, JSON and exit codes.
#include "tests/support/BerthCli.h"

#include <QJsonArray>
#include <QTest>

using berth::test::run;
using Run = berth::test::CliRun;

class TestCliAdvise : public QObject
{
    Q_OBJECT

private slots:
    // How many run does not depend on how many are shown.
    void countsAllModelsThatRun()
    {
        const QString asked = QStringLiteral("runs-on --accelerator l40s --count 4");
        const QJsonObject all = berth::test::jsonOf(run(asked + QStringLiteral(" --json")).out);
        const int running = all[QStringLiteral("running")].toInt();
        QCOMPARE(all[QStringLiteral("results")].toArray().size(), running);
        const QJsonObject few = berth::test::jsonOf(run(asked + QStringLiteral(" --top 12 --json")).out);
        QCOMPARE(few[QStringLiteral("results")].toArray().size(), 12);
        QCOMPARE(few[QStringLiteral("running")].toInt(), running);
        const QByteArray text = run(asked + QStringLiteral(" --top 12")).out;
        const QString says = QStringLiteral("%1 of %2 models run. The 12 largest are shown.")
                                 .arg(running)
                                 .arg(all[QStringLiteral("models")].toInt());
        QVERIFY2(text.contains(says.toUtf8()), text.constData());
    }

    // One of eight H200 (141 GB) holds Qwen3-8B (16 GB).
    void saysWhatFewerDevicesSave()
    {
        const QByteArray text =
            run(QStringLiteral("advise --model Qwen/Qwen3-8B --accelerator h200-141gb-sxm --count 8")).out;
        QVERIFY2(text.contains("One of the 8 accelerators would do; that saves 88% of them"), text.constData());
    }

    // One copy over three machines exchanges experts over the network; three of them do not.
    void saysWhatCopiesGain()
    {
        const QString asked = QStringLiteral(" --model DeepSeek-R1 --system dgx-b200 --nodes 3 --concurrency 1024 "
                                             "--context 4096");
        for (const QString& command : {QStringLiteral("estimate"), QStringLiteral("advise")}) {
            const QByteArray text = run(command + asked).out;
            QVERIFY2(text.contains("3 copies of the model on the same machines (--replicas 3) would answer faster"),
                     text.constData());
        }
        const QByteArray stated = run(QStringLiteral("estimate") + asked + QStringLiteral(" --replicas 3")).out;
        QVERIFY2(!stated.contains("would answer faster"), stated.constData());
    }

    // Every remedy says what it gains and what it costs.
    void saysGainAndPrice()
    {
        const QString asked = QStringLiteral("advise --model DeepSeek-R1 --accelerator a100-80gb-sxm --count 8");
        const QJsonArray results =
            berth::test::jsonOf(run(asked + QStringLiteral(" --json")).out)[QStringLiteral("results")].toArray();
        QVERIFY(results.size() > 3);
        for (const QJsonValue& result : results) {
            QVERIFY(!result[QStringLiteral("gain")].toString().isEmpty());
            QVERIFY(!result[QStringLiteral("price")].toString().isEmpty());
            const bool engine = result[QStringLiteral("engine")].toString() != QStringLiteral("vllm");
            const bool another = result[QStringLiteral("remedy")].toString() == QStringLiteral("smaller_model");
            QCOMPARE(result[QStringLiteral("price")].toString().contains(QStringLiteral("engine changes")), engine);
            QCOMPARE(result[QStringLiteral("bits_share")].isNull(), another);
            const bool speed = !result[QStringLiteral("per_user_tok_s")].isNull();
            QCOMPARE(!result[QStringLiteral("gain")].toString().contains(QStringLiteral("speed not known")), speed);
        }
        const QByteArray text = run(asked).out;
        QVERIFY2(text.contains("Price: ") && !text.contains("195%"), text.constData());
    }

    // What configurations differ in is told, the inputs too; costs stand below.
    void comparesInputsAndCosts()
    {
        const QString asked =
            QStringLiteral("compare model=DeepSeek-R1,system=dgx-h200,kv-precision=fp8,concurrency=50 "
                           "model=DeepSeek-R1,system=dgx-h200,context=16384,concurrency=60 "
                           "--currency USD --tariff 0.2 --cloud-price 3");
        const QByteArray text = run(asked).out;
        for (const char* line : {"KV cache", "context", "requests at the same time", "purchase", "energy, a month",
                                 "owning, a month", "cloud", "power while serving"}) {
            QVERIFY2(text.contains(line), line);
        }
        const QJsonArray differences =
            berth::test::jsonOf(run(asked + QStringLiteral(" --json")).out)[QStringLiteral("differences")].toArray();
        for (const char* name : {"KV cache", "context", "requests at the same time"}) {
            QVERIFY2(differences.contains(QString::fromLatin1(name)), name);
        }
        QVERIFY(!differences.contains(QStringLiteral("purchase"))); // of the same machine
    }

    // A form whose speed is known goes before one whose is not; where none is, the reason is given.
    void runsInFormsOfKnownSpeed()
    {
        const Run result = run(QStringLiteral("runs-on --system atlas-800i-a2-8x64gb --top 20 --json"));
        QCOMPARE(result.code, 0);
        for (const QJsonValue& model : berth::test::jsonOf(result.out)[QStringLiteral("results")].toArray()) {
            QVERIFY(model[QStringLiteral("performance")].isObject());
        }
    }
};

QTEST_GUILESS_MAIN(TestCliAdvise)
#include "tst_cli_advise.moc"
