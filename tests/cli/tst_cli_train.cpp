// Training as users meet it: words, JSON and exit codes.
#include "tests/support/BerthCli.h"

#include <QJsonArray>
#include <QTest>

namespace {

using Run = berth::test::CliRun;

Run run(const QString& line)
{
    return berth::test::runCli(berth::test::cliWords(line));
}

QJsonObject answerTo(const QString& line)
{
    return berth::test::jsonOf(run(line + QStringLiteral(" --json")).out);
}

double at(const QJsonObject& json, const char* part, const char* key)
{
    return json[QLatin1String(part)].toObject()[QLatin1String(key)].toDouble();
}

const QString kSmall = QStringLiteral("train --model Llama-3.1-8B-Instruct --tokens 1e9 --sequence 2048 ");

} // namespace

class TestCliTrain : public QObject
{
    Q_OBJECT

private slots:
    // Sixteen bytes for each of 8 billion weights are 128 GB; in four bits they are five.
    void endsWithTheVerdict()
    {
        const Run full = run(kSmall + QStringLiteral("--accelerator h100-80gb-sxm"));
        QCOMPARE(full.code, 1);
        QVERIFY2(full.out.contains("Does not fit") && full.out.contains("What to change"), full.out.constData());
        const qsizetype missing = full.out.indexOf("\nMissing ");
        QVERIFY2(missing > 0, full.out.constData()); // so much of it, not less than none
        QVERIFY(!full.out.mid(missing + 1, full.out.indexOf('\n', missing + 1) - missing).contains('-'));
        const Run small = run(kSmall + QStringLiteral("--accelerator rtx-4090 --method qlora --checkpointing full"));
        QCOMPARE(small.code, 0);
        QVERIFY2(small.out.contains("Fits, "), small.out.constData());
        QVERIFY(small.errors.isEmpty());
    }

    void partsAddUp()
    {
        const QJsonObject json = answerTo(kSmall + QStringLiteral("--accelerator h100-80gb-sxm --count 8 --zero 2"));
        const QJsonObject device = json[QStringLiteral("memory")][QStringLiteral("per_device")].toObject();
        double used = 0;
        for (const char* part : {"weights_bytes", "gradients_bytes", "optimizer_bytes", "activations_bytes",
                                 "logits_bytes", "buffers_bytes", "runtime_bytes"}) {
            QVERIFY2(device.contains(QLatin1String(part)), part);
            used += device[QLatin1String(part)].toDouble();
        }
        QCOMPARE(used + device[QStringLiteral("free_bytes")].toDouble(),
                 device[QStringLiteral("usable_bytes")].toDouble());
        QCOMPARE(at(json, "memory", "trained_parameters"), 8030261248.0); // the model's published count
        QCOMPARE(at(json, "deployment", "dp"), 8.0);
        QCOMPARE(json[QStringLiteral("plan")][QStringLiteral("rank")].type(), QJsonValue::Null);
    }

    // DeepSeek-V3 report, arXiv:2412.19437: 2,664K H800 hours for 14.8T tokens on 2,048 devices, less than two months.
    void agreesWithDeepSeek()
    {
        const QJsonObject json = answerTo(QStringLiteral(
            "train --model deepseek-ai/DeepSeek-V3 --method pretrain --accelerator h800-80gb-sxm --count 8 --nodes 256 "
            "--pp 16 --ep 64 --zero 1 --tokens 14.8e12 --checkpointing none"));
        QVERIFY(qAbs(json[QStringLiteral("gpu_hours")].toDouble() / 2.664e6 - 1) < 0.01);
        QVERIFY(qAbs(json[QStringLiteral("days")].toDouble() - 54.2) < 0.6);
        QCOMPARE(at(json, "deployment", "dp"), 128.0);
        QVERIFY(at(json, "energy", "kwh") > at(json, "energy", "machines_kwh"));
    }

    void reckonsRentByTheHour()
    {
        const QJsonObject json =
            answerTo(kSmall + QStringLiteral("--system dgx-h100 --zero 3 --cloud-price 2 --currency USD"));
        const QJsonArray rents = json[QStringLiteral("cost")][QStringLiteral("rent")].toArray();
        QVERIFY(!rents.isEmpty());
        QCOMPARE(rents[0][QStringLiteral("offer")].toString(), QStringLiteral("on_demand"));
        const double expected = 2 * json[QStringLiteral("gpu_hours")].toDouble();
        QVERIFY(qAbs(rents[0][QStringLiteral("amount")].toDouble() - expected) < 0.01);
        QVERIFY(at(json, "cost", "owning") > at(json, "cost", "energy"));
    }

    void remediesSayGainAndPrice()
    {
        const QJsonObject json =
            answerTo(QStringLiteral("train --model Qwen/Qwen3-32B --accelerator h100-80gb-sxm "
                                    "--count 8 --tokens 1e9 --micro-batch 4 --checkpointing none"));
        QCOMPARE(json[QStringLiteral("verdict")].toString(), QStringLiteral("does_not_fit"));
        QStringList names;
        for (const QJsonValue& remedy : json[QStringLiteral("remedies")].toArray()) {
            names.append(remedy[QStringLiteral("remedy")].toString());
            QVERIFY(!remedy[QStringLiteral("gain")].toString().isEmpty());
            QVERIFY(!remedy[QStringLiteral("price")].toString().isEmpty());
            QVERIFY(remedy[QStringLiteral("gain_bytes")].toDouble() > 0);
        }
        for (const char* name : {"full_checkpointing", "smaller_micro_batch", "higher_zero_stage", "lora", "qlora"}) {
            QVERIFY2(names.contains(QLatin1String(name)), name);
        }
        QCOMPARE(names.size(), QSet<QString>(names.begin(), names.end()).size());
    }

    void explainsEveryNumber()
    {
        const QString asked = kSmall + QStringLiteral("--accelerator h100-80gb-sxm --method lora --explain");
        QStringList steps;
        for (const QJsonValue& step : answerTo(asked)[QStringLiteral("derivation")].toArray()) {
            steps.append(step[QStringLiteral("step")].toString());
        }
        for (const char* step : {"training_weights_per_device", "optimizer_states_per_device", "logits_per_device",
                                 "work_of_a_token", "device_hours", "energy_of_the_run"}) {
            QVERIFY2(steps.contains(QLatin1String(step)), step);
        }
        QVERIFY(run(asked).out.contains("How the training is computed"));
    }

    void badInput_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<QString>("says");
        const QString device = QStringLiteral("--accelerator h100-80gb-sxm --count 8 ");
        const auto row = [&](const char* name, const QString& options, const char* says) {
            QTest::newRow(name) << options << QString::fromLatin1(says);
        };
        const QString model = QStringLiteral("--model Llama-3.1-8B-Instruct ");
        row("model", device + QStringLiteral("--tokens 1e9 --model Lima-3.1-8B-Instruct"), "the nearest are");
        row("device", model + QStringLiteral("--tokens 1e9 --accelerator h1000"), "the nearest are");
        row("no machine", model + QStringLiteral("--tokens 1e9"), "--system or --accelerator is missing");
        row("both", model + device + QStringLiteral("--tokens 1e9 --system dgx-h100"), "cannot be given together");
        row("no tokens", model + device, "--tokens is missing");
        row("tokens", model + device + QStringLiteral("--tokens 0"), "--tokens must be between 1 and");
        row("endless", model + device + QStringLiteral("--tokens 1e400"), "--tokens must be between 1 and");
        row("no number", model + device + QStringLiteral("--tokens many"), "--tokens must be a number");
        row("method", model + device + QStringLiteral("--tokens 1e9 --method half"),
            "must be one of full, lora, qlora, pretrain, not \"half\"");
        row("zero", model + device + QStringLiteral("--tokens 1e9 --zero 4"), "--zero must be between 0 and 3, not 4");
        row("mfu", model + device + QStringLiteral("--tokens 1e9 --mfu 1.5"), "--mfu must be between");
        row("batch", model + device + QStringLiteral("--tokens 1e9 --micro-batch 0"),
            "--micro-batch must be between 1");
        row("sequence", model + device + QStringLiteral("--tokens 1e9 --sequence -1"), "--sequence must be between 1");
        row("rank", model + device + QStringLiteral("--tokens 1e9 --method lora --rank 0"), "--rank must be between 1");
        row("heads", model + device + QStringLiteral("--tokens 1e9 --tp 3"), "--tp 3");
        row("layers", model + device + QStringLiteral("--tokens 1e9 --pp 64"), "--pp 64");
        row("dense", model + device + QStringLiteral("--tokens 1e9 --ep 2"), "mixture of experts");
        row("price", model + device + QStringLiteral("--tokens 1e9 --cloud-price dear"), "no amount of money");
    }

    void badInput()
    {
        QFETCH(QString, options);
        QFETCH(QString, says);
        const Run result = run(QStringLiteral("train ") + options);
        QCOMPARE(result.code, 2);
        QVERIFY(result.out.isEmpty());
        QCOMPARE(result.errors.count('\n'), 1);
        QVERIFY2(QString::fromUtf8(result.errors).contains(says), result.errors.constData());
    }

    void isCompleted() { QVERIFY(run(QStringLiteral("completion bash")).out.contains("\"berth-cli train\")")); }
};

QTEST_GUILESS_MAIN(TestCliTrain)
#include "tst_cli_train.moc"
