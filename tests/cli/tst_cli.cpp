// berth-cli end to end. Expected figures: KV bytes per token of DeepSeek-R1 from its configuration (61 layers of 512 +
// 64 values at 16 bit = 70,272); 16 x A100 80 GB cannot hold the model in BF16 (SGLang documents 32).
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Run
{
    int code = -1;
    QByteArray out;
    QByteArray errors;
};

Run run(const QStringList& arguments, const QByteArray& input = {}, const QString& catalogFile = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!catalogFile.isEmpty()) {
        environment.insert(QStringLiteral("BERTH_CATALOG"), catalogFile);
    }
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(BERTH_BINARY_DIR "/bin/berth-cli"), arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished();
    const bool normal = process.exitStatus() == QProcess::NormalExit;
    return {normal ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

QStringList words(const char* line)
{
    return QString::fromLatin1(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QJsonObject json(const QByteArray& text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

class TestCli : public QObject
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
        row("unknown model", "estimate --model deepseek-r9 --system dgx-h200", "nearest are: deepseek-ai/DeepSeek-R1");
        row("unknown system", "estimate --model DeepSeek-R1 --system dgx-h2000", "dgx-h200");
        row("unknown precision", "estimate --model DeepSeek-R1 --precision fp9 --system dgx-h200", "fp8");
        row("unknown engine", "estimate --model DeepSeek-R1 --engine vlm --system dgx-h200", "vllm");
        row("unknown kv", "estimate --model DeepSeek-R1 --kv-precision fp3 --system dgx-h200", "bf16, fp16");
        row("no hardware", "estimate --model DeepSeek-R1", "system or accelerator");
        row("both", "estimate --model DeepSeek-R1 --system dgx-h200 --accelerator l40s", "cannot be given together");
        row("tp 6", "estimate --model DeepSeek-R1 --system dgx-h200 --tp 6", "1, 2, 4, 8, 16, 32, 64, 128");
        row("pp beyond layers", "estimate --model Qwen/Qwen3-8B --accelerator l40s --count 37 --pp 37 --tp 1",
            "36 layers");
        row("ep dense", "estimate --model Qwen/Qwen3-8B --accelerator l40s --count 2 --ep 2", "is dense");
        row("layout of other size", "estimate --model DeepSeek-R1 --system dgx-h200 --tp 4", "devices, 8");
        row("zero context", "estimate --model DeepSeek-R1 --system dgx-h200 --context 0", "between 1 and");
        row("negative", "estimate --model DeepSeek-R1 --system dgx-h200 --concurrency -3", "between 1 and");
        row("overflow", "estimate --model DeepSeek-R1 --system dgx-h200 --context 99999999999999999999",
            "between 1 and");
        row("not a number", "estimate --model DeepSeek-R1 --system dgx-h200 --context many", "--context");
        row("utilisation", "estimate --model DeepSeek-R1 --system dgx-h200 --memory-utilization 1.5",
            "between 0.01 and 1");
        row("utilisation nan", "estimate --model DeepSeek-R1 --system dgx-h200 --memory-utilization nan", "between");
        row("context below input", "estimate --model DeepSeek-R1 --system dgx-h200 --context 10 --input 50", "context");
        row("not sizable", "estimate --model Mistral-Medium-3.5-128B --system dgx-h200", "cannot be sized");
        row("unknown command", "estmate", "--help");
        row("unknown entry", "catalog show h100-81gb", "h100-80gb");
        row("missing file", "validate --kind file-size /nowhere.csv", "/nowhere.csv");
        row("unknown kind", "validate --kind speed -", "file-size");
    }

    void refuses()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, says);
        const Run result = run(arguments.split(QLatin1Char(' ')));
        QCOMPARE(result.code, 2);
        QVERIFY(result.out.isEmpty());
        QCOMPARE(result.errors.count('\n'), qsizetype{1});
        QVERIFY2(result.errors.contains(says.toLatin1()), result.errors.constData());
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
        QCOMPARE(list[QStringLiteral("results")].toArray().size(), qsizetype{262});
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
