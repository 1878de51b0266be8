// berth-cli end to end. Expected figures: KV bytes per token of DeepSeek-R1 from its configuration (61 layers of 512 +
// 64 values at 16 bit = 70,272); 16 x A100 80 GB cannot hold the model in BF16 (SGLang documents 32).
#include "tests/support/BerthCli.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

namespace {

using Run = berth::test::CliRun;

Run run(const QStringList& arguments, const QByteArray& input = {}, const QString& catalogFile = {})
{
    return berth::test::runCli(arguments, input, catalogFile);
}

QStringList words(const char* line)
{
    return berth::test::cliWords(QString::fromLatin1(line));
}

QJsonObject json(const QByteArray& text)
{
    return berth::test::jsonOf(text);
}

} // namespace

class TestCli : public QObject
{
    Q_OBJECT

private slots:
    void errorsStayOnOneLine()
    {
        const Run result =
            run({QStringLiteral("estimate"), QStringLiteral("--model"), QStringLiteral("a\nb\x1b[31m\u202e"),
                 QStringLiteral("--system"), QStringLiteral("dgx-h200")});
        QCOMPARE(result.code, 2);
        QCOMPARE(result.errors.count('\n'), qsizetype{1});
        QVERIFY(!result.errors.contains('\x1b') && !result.errors.contains("\u202e"));
    }

    // What did not arrive is no success, wherever it was lost: in the last flush or long before.
    void fullDisk_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::newRow("short") << QStringLiteral("estimate --model DeepSeek-R1 --system dgx-h200");
        QTest::newRow("long") << QStringLiteral("catalog list models --json");
        QTest::newRow("help") << QStringLiteral("--help");
    }

    void fullDisk()
    {
        QFETCH(QString, arguments);
        QProcess process;
        process.setStandardOutputFile(QStringLiteral("/dev/full"));
        process.start(QStringLiteral(BERTH_BINARY_DIR "/bin/berth-cli"), arguments.split(QLatin1Char(' ')));
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
        const QByteArray errors = process.readAllStandardError();
        QVERIFY2(errors.startsWith("Standard output cannot be written: no space left on device"), errors.constData());
        QCOMPARE(errors.count('\n'), qsizetype{1});
    }

    void leadingZerosAreDecimal()
    {
        const QJsonObject object =
            json(run(words("estimate --model DeepSeek-R1 --system dgx-h200 --context +0010 --json")).out);
        QCOMPARE(object[QStringLiteral("context")].toInt(), 10);
    }

    void estimates()
    {
        const Run result =
            run(words("estimate --model DeepSeek-R1 --precision fp8-block128 --system dgx-h200 --context "
                      "8192 --concurrency 64 --json --explain"));
        QCOMPARE(result.code, 0);
        QVERIFY(result.errors.isEmpty());
        const QJsonObject object = json(result.out);
        QCOMPARE(object[QStringLiteral("verdict")].toString(), QStringLiteral("fits"));
        const QJsonObject memory = object[QStringLiteral("memory")].toObject();
        QCOMPARE(memory[QStringLiteral("kv_bytes_per_token")].toInt(), 70272);
        const QJsonObject device = memory[QStringLiteral("per_device")].toObject();
        QCOMPARE(device[QStringLiteral("kv_cache_bytes")].toDouble(), 64.0 * 8192 * 70272);
        double sum = 0;
        for (const char* part : {"weights_bytes", "kv_cache_bytes", "state_bytes", "activations_bytes", "runtime_bytes",
                                 "graphs_bytes", "free_bytes"}) {
            sum += device[QLatin1String(part)].toDouble();
        }
        QCOMPARE(sum, device[QStringLiteral("usable_bytes")].toDouble());
        QVERIFY(!object[QStringLiteral("derivation")].toArray().isEmpty());
    }

    void tellsTheSpeed()
    {
        const QByteArray asked = "estimate --model DeepSeek-R1 --accelerator h200-141gb-sxm --count 8 --engine sglang "
                                 "--concurrency 64 --input 1024 --output 1024";
        const QJsonObject object = json(run(words((asked + " --json --explain").constData())).out);
        const QJsonObject speed = object[QStringLiteral("performance")].toObject();
        for (const char* key : {"ttft_ms", "tpot_ms", "per_user_tok_s", "output_tok_s", "total_tok_s", "prefill_tok_s",
                                "requests_per_s"}) {
            QVERIFY2(speed[QLatin1String(key)].toDouble() > 0, key);
        }
        QVERIFY(!speed[QStringLiteral("bottleneck")].toString().isEmpty());
        const QJsonObject interval = speed[QStringLiteral("interval")].toObject();
        const double output = speed[QStringLiteral("output_tok_s")].toDouble();
        QVERIFY(interval[QStringLiteral("low_output_tok_s")].toDouble() < output);
        QVERIFY(interval[QStringLiteral("high_output_tok_s")].toDouble() > output);
        QCOMPARE(interval[QStringLiteral("level")].toDouble(), 0.8);
        QVERIFY(object[QStringLiteral("power_w")].toDouble() > 5000); // eight devices of 700 W and their machine
        QVERIFY(object.contains(QStringLiteral("cost")));
        const QJsonObject near = object[QStringLiteral("evidence")].toArray().at(0).toObject();
        QCOMPARE(near[QStringLiteral("hardware")].toString(), QStringLiteral("h200-141gb-sxm"));
        QVERIFY(near[QStringLiteral("url")].toString().startsWith(QStringLiteral("https://")));
        QVERIFY(!object[QStringLiteral("guidance")].toArray().isEmpty());
        const QByteArray text = run(words(asked.constData())).out;
        QVERIFY(text.contains("First token after"));
        QVERIFY(text.contains("Measured nearby"));
        QVERIFY(text.contains("Published guidance"));
    }

    // Two copies serve and hold twice what one does on half of the devices.
    void countsReplicas()
    {
        const QByteArray load = " --model Qwen/Qwen3-8B --accelerator h100-80gb-sxm --input 1024 --output 1024 --json";
        const QJsonObject all =
            json(run(words(("estimate --count 4 --replicas 2 --concurrency 64 --explain" + load).constData())).out);
        const QJsonObject one = json(run(words(("estimate --count 2 --concurrency 32" + load).constData())).out);
        const auto figure = [](const QJsonObject& object, const char* group, const char* name) {
            return object[QLatin1String(group)].toObject()[QLatin1String(name)].toDouble();
        };
        QCOMPARE(figure(all, "deployment", "replicas"), 2.0);
        QCOMPARE(figure(all, "deployment", "tp"), 2.0);
        QCOMPARE(figure(one, "deployment", "replicas"), 1.0);
        QCOMPARE(figure(all, "performance", "output_tok_s"), 2 * figure(one, "performance", "output_tok_s"));
        QCOMPARE(figure(all, "performance", "sequences_in_flight"),
                 2 * figure(one, "performance", "sequences_in_flight"));
        QCOMPARE(figure(all, "performance", "per_user_tok_s"), figure(one, "performance", "per_user_tok_s"));
        QCOMPARE(figure(all, "memory", "kv_capacity_tokens"), 2 * figure(one, "memory", "kv_capacity_tokens"));
        bool derived = false;
        for (const QJsonValue& step : all[QStringLiteral("derivation")].toArray()) {
            derived =
                derived || step.toObject()[QStringLiteral("formula")].toString() == QLatin1String("replicas * one");
        }
        QVERIFY(derived);
    }

    void comparesReplicas()
    {
        const Run both = run(words("compare model=Qwen/Qwen3-8B,system=dgx-h200,replicas=8,concurrency=64 "
                                   "model=Qwen/Qwen3-8B,system=dgx-h200,concurrency=64"));
        QVERIFY2(both.out.contains("8 x tp1") && both.out.contains("1 x tp8"), both.out);
    }

    // Every name that a saved configuration may have.
    void comparesWhatIsThereAlready()
    {
        const Run both = run(words("compare model=Qwen/Qwen3-8B,system=dgx-h200,owned=yes,prefix-hit=0.5 "
                                   "model=Qwen/Qwen3-8B,system=dgx-h200 --json"));
        const QJsonArray results = json(both.out)[QStringLiteral("results")].toArray();
        QCOMPARE(results.size(), 2);
        QVERIFY(results[0].toObject()[QStringLiteral("cost")] != results[1].toObject()[QStringLiteral("cost")]);
        const Run wrong = run(words("compare model=Qwen/Qwen3-8B,system=dgx-h200,owned=perhaps "
                                    "model=Qwen/Qwen3-8B,system=dgx-h200"));
        QVERIFY2(wrong.code != 0 && wrong.errors.contains("owned") && wrong.errors.contains("yes, no"), wrong.errors);
    }

    void tellsNoSpeedOfWhatDoesNotLoad()
    {
        const QJsonObject object =
            json(run(words("estimate --model DeepSeek-R1 --accelerator l40s --count 1 --json")).out);
        QVERIFY(object[QStringLiteral("performance")].isNull());
    }

    void verdictDecidesTheExitCode_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<int>("code");
        const auto row = [](const char* arguments, const char* verdict, int code) {
            QTest::newRow(arguments) << QString::fromLatin1(arguments) << QString::fromLatin1(verdict) << code;
        };
        row("--model DeepSeek-R1 --precision bf16 --accelerator a100-80gb-sxm --count 16", "does_not_fit", 1);
        row("--model DeepSeek-R1-Distill-Qwen-14B --accelerator rtx-4090", "does_not_fit", 1);
        row("--model DeepSeek-R1 --precision nvfp4 --accelerator mi300x --count 8", "unsupported", 1);
        row("--model DeepSeek-R1 --precision gguf-q4_k_m --system cpu-1x-epyc-9654-768gb-4090", "offload", 0);
        row("--model DeepSeek-R1 --system hgx-h20-96gb-8gpu --concurrency 64 --context 32768", "fits_reduced", 0);
        row("--model DeepSeek-R1 --precision gguf-q4_k_m --system cpu-2x-epyc-9004-768gb", "fits", 0);
    }

    void verdictDecidesTheExitCode()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, verdict);
        QFETCH(int, code);
        const Run result =
            run(QStringList{QStringLiteral("estimate"), QStringLiteral("--json")} + arguments.split(QLatin1Char(' ')));
        QCOMPARE(json(result.out)[QStringLiteral("verdict")].toString(), verdict);
        QCOMPARE(result.code, code);
    }

    // Falcon 7B reads 2,048 tokens (config.json: max_position_embeddings).
    void saysThatTheModelReadsNoMore()
    {
        const QByteArray estimate =
            run(words("estimate --model tiiuae/falcon-7b-instruct --system dgx-h200 --context 32768")).out;
        QVERIFY2(estimate.contains("Unsupported: Falcon 7B reads at most 2,048 tokens."), estimate.constData());
    }

    void damagedCatalogue()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("catalog.sqlite"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("SQLite format 3");
        file.write(QByteArray(5000, 'x'));
        file.close();
        const Run result = run(words("estimate --model DeepSeek-R1 --system dgx-h200"), {}, path);
        QCOMPARE(result.code, 2);
        QVERIFY2(result.errors.contains("catalog"), result.errors.constData());
        QCOMPARE(result.errors.count('\n'), qsizetype{1});
    }

    void catalogueThatIsAFolder()
    {
        const Run result = run(words("estimate --model DeepSeek-R1 --system dgx-h200"), {}, QStringLiteral("/tmp"));
        QCOMPARE(result.code, 2);
        QVERIFY2(result.errors.contains("/tmp cannot be read: it is a folder;"), result.errors.constData());
    }

    // Keys of a configuration are the options of estimate, also where they set two fields.
    void comparesPromptsApart()
    {
        const Run both = run(words("compare model=DeepSeek-R1,system=dgx-h200,nodes=4,disaggregate=8:24,prefill-tp=8 "
                                   "model=DeepSeek-R1,system=dgx-h200,nodes=4 --json"));
        QVERIFY2(both.code == 0, both.errors.constData());
        const QJsonObject apart = json(both.out)[QStringLiteral("results")][0][QStringLiteral("deployment")].toObject();
        QCOMPARE(apart[QStringLiteral("prefill")][QStringLiteral("devices")].toInt(), 8);
        QCOMPARE(apart[QStringLiteral("prefill")][QStringLiteral("tp")].toInt(), 8);
        QCOMPARE(apart[QStringLiteral("decode_devices")].toInt(), 24);
        QVERIFY(!json(both.out)[QStringLiteral("results")][1][QStringLiteral("deployment")].toObject().contains(
            QStringLiteral("prefill")));
    }

    // Nothing that could be held against anything is no success.
    void noAnswerIsNoSuccess()
    {
        QCOMPARE(run(words("guidance audit --source Nobody")).code, 1);
        QFile file(QStringLiteral(BERTH_SOURCE_DIR "/resources/catalog/measured_throughput.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(run(words("validate --kind memory -"), file.readAll()).code, 1);
    }

    void readsStandardInput()
    {
        QFile file(QStringLiteral(BERTH_SOURCE_DIR "/resources/catalog/measured_file_sizes.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Run result = run(words("validate --kind file-size - --json"), file.readAll());
        QCOMPARE(result.code, 0);
        const QJsonObject metric =
            json(result.out)[QStringLiteral("metrics")].toObject()[QStringLiteral("size_bytes")].toObject();
        QVERIFY(metric[QStringLiteral("n")].toInt() > 100);
        QVERIFY(metric[QStringLiteral("median_ape")].toDouble() <= 0.001); // the accuracy that is promised
    }

    void listsAndShows()
    {
        const QJsonObject list = json(run(words("catalog list models --json")).out);
        QCOMPARE(list[QStringLiteral("results")].toArray().size(), qsizetype{263});
        const QJsonObject measured = json(run(words("catalog list measurements --json --filter F0001")).out);
        QCOMPARE(measured[QStringLiteral("results")].toArray().size(), qsizetype{1});
        const QJsonObject shown = json(run(words("catalog show h100-80gb-sxm --json")).out);
        QCOMPARE(shown[QStringLiteral("facts")].toObject()[QStringLiteral("bandwidth_gbs")].toString(),
                 QStringLiteral("3350"));
    }

    void auditsGuidance()
    {
        const QJsonObject audit = json(run(words("guidance audit --json")).out);
        QVERIFY(audit[QStringLiteral("claims")].toInt() >= 172); // every row of the published guidance
        for (const QJsonValue& row : audit[QStringLiteral("results")].toArray()) {
            QVERIFY(!row.toObject()[QStringLiteral("why")].toString().isEmpty());
        }
    }

    void completes()
    {
        for (const char* shell : {"bash", "zsh"}) {
            const Run script = run({QStringLiteral("completion"), QLatin1String(shell)});
            QCOMPARE(script.code, 0);
            QVERIFY(script.out.contains("estimate") && script.out.contains("--precision"));
        }
        QProcess bash;
        bash.start(QStringLiteral("bash"), {QStringLiteral("-n")});
        bash.write(run({QStringLiteral("completion"), QStringLiteral("bash")}).out);
        bash.closeWriteChannel();
        QVERIFY(bash.waitForFinished());
        QCOMPARE(bash.exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
