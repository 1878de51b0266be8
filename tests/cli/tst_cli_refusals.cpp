// What berth-cli refuses: options and files that cannot be, and reports that would replace something else.
#include "tests/cli/Refusal.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

namespace {

using Run = berth::test::CliRun;

Run run(const QStringList& arguments, const QByteArray& input = {})
{
    return berth::test::runCli(arguments, input);
}

QStringList words(const char* line)
{
    return berth::test::cliWords(QString::fromLatin1(line));
}

} // namespace

class TestCliRefusals : public QObject
{
    Q_OBJECT

private slots:
    void refuses_data()
    {
        berth::test::refusalColumns();
        const auto row = berth::test::refusal;
        row("unknown model", "estimate --model deepseek-r9 --system dgx-h200", "nearest are deepseek-ai/DeepSeek-R1");
        row("unknown system", "estimate --model DeepSeek-R1 --system dgx-h2000", "dgx-h200");
        row("unknown precision", "estimate --model DeepSeek-R1 --precision fp9 --system dgx-h200", "fp8");
        row("unknown engine", "estimate --model DeepSeek-R1 --engine vlm --system dgx-h200", "vllm");
        row("unknown kv", "estimate --model DeepSeek-R1 --kv-precision fp3 --system dgx-h200", "bf16, fp16");
        row("kv of another engine", "estimate --model DeepSeek-R1 --kv-precision q4_0 --system dgx-h200",
            "vLLM keeps no KV cache in q4_0; engines that do: llama.cpp.");
        row("no hardware", "estimate --model DeepSeek-R1", "--system or --accelerator is missing");
        row("both", "estimate --model DeepSeek-R1 --system dgx-h200 --accelerator l40s", "cannot be given together");
        row("tp 6", "estimate --model DeepSeek-R1 --system dgx-h200 --tp 6", "1, 2, 4, 8, 16, 32, 64, 128");
        row("pp beyond layers", "estimate --model Qwen/Qwen3-8B --accelerator l40s --count 37 --pp 37 --tp 1",
            "36 layers");
        row("ep dense", "estimate --model Qwen/Qwen3-8B --accelerator l40s --count 2 --ep 2", "is dense");
        row("layout of other size", "estimate --model DeepSeek-R1 --system dgx-h200 --tp 4", "devices, 8");
        row("replicas uneven", "estimate --model Qwen/Qwen3-8B --system dgx-h200 --replicas 3", "Allowed: 1, 2, 4, 8.");
        row("no replicas", "estimate --model Qwen/Qwen3-8B --system dgx-h200 --replicas 0", "between 1 and 8");
        row("zero context", "estimate --model DeepSeek-R1 --system dgx-h200 --context 0", "between 1 and");
        row("negative", "estimate --model DeepSeek-R1 --system dgx-h200 --concurrency -3", "between 1 and");
        row("overflow", "estimate --model DeepSeek-R1 --system dgx-h200 --context 99999999999999999999",
            "--context must be between 1 and 100,000,000, not 99999999999999999999.");
        row("underflow", "estimate --model DeepSeek-R1 --system dgx-h200 --tp -99999999999999999999",
            "not -99999999999999999999.");
        row("octal", "estimate --model DeepSeek-R1 --system dgx-h200 --concurrency 000000000", "not 000000000.");
        row("not a number", "estimate --model DeepSeek-R1 --system dgx-h200 --context many",
            "--context must be a whole number such as 8192, not \"many\".");
        row("hexadecimal", "estimate --model DeepSeek-R1 --system dgx-h200 --context 0x10", "not \"0x10\".");
        row("grouped", "estimate --model DeepSeek-R1 --system dgx-h200 --context 8,192", "not \"8,192\".");
        row("fraction", "estimate --model DeepSeek-R1 --system dgx-h200 --nodes 1.5", "not \"1.5\".");
        row("decimal comma", "estimate --model DeepSeek-R1 --system dgx-h200 --memory-utilization 0,9",
            "--memory-utilization must be a number such as 0.9, not \"0,9\".");
        row("utilisation", "estimate --model DeepSeek-R1 --system dgx-h200 --memory-utilization 1.5",
            "between 0.01 and 1");
        row("utilisation nan", "estimate --model DeepSeek-R1 --system dgx-h200 --memory-utilization nan", "between");
        row("context below input", "estimate --model DeepSeek-R1 --system dgx-h200 --context 10 --input 50", "context");
        row("not sizable", "estimate --model Mistral-Medium-3.5-128B --system dgx-h200", "cannot be sized");
        row("unknown command", "estmate", "\"estmate\" is no command of \"berth-cli\"; there are catalog,");
        row("unknown table", "catalog list modles", "there are models, precisions,");
        row("no command", "catalog", "After \"berth-cli catalog\" a command is missing: one of list, show.");
        row("misspelt option", "estimate --model DeepSeek-R1 --system dgx-h200 --contxt 5",
            "has no option --contxt; the nearest is --context.");
        row("strange option", "estimate --model DeepSeek-R1 --colour=blue", "has no option --colour=blue;");
        row("one word too many", "estimate --model DeepSeek-R1 --system dgx-h200 twice", "\"twice\" is one argument");
        row("given twice", "estimate --model DeepSeek-R1 --model DeepSeek-V3", "--model is given more than once");
        row("no value", "estimate --model", "--model needs a value;");
        row("no model", "estimate --system dgx-h200", "--model is missing;");
        row("report to standard output", "estimate --model DeepSeek-R1 --system dgx-h200 --report -",
            "--report needs the name of a file");
        row("report into a folder", "estimate --model DeepSeek-R1 --system dgx-h200 --report /",
            "/ cannot be written: it is a folder; choose another place.");
        row("report to a device", "estimate --model DeepSeek-R1 --system dgx-h200 --report /dev/null",
            "/dev/null cannot be written: it is no ordinary file;");
        row("one configuration", "compare model=DeepSeek-R1,system=dgx-h200",
            "\"compare\" takes two to six configurations, not 1.");
        row("seven configurations", "compare a b c d e f g", "takes two to six configurations, not 7.");
        row("second configuration", "compare model=DeepSeek-R1,system=dgx-h200 system=dgx-h200",
            "Configuration 2: model is missing.");
        row("second configuration of no hardware", "compare model=DeepSeek-R1,system=dgx-h200 model=DeepSeek-R1",
            "Configuration 2: system or accelerator is missing.");
        row("split of a configuration", "compare model=DeepSeek-R1,system=dgx-h200 model=DeepSeek-R1,disaggregate=8",
            "Configuration 2: disaggregate must be two numbers of devices, such as 8:24, not \"8\".");
        row("split", "estimate --model DeepSeek-R1 --system dgx-h200 --disaggregate 8:0",
            "--disaggregate must be two numbers of devices, such as 8:24, not \"8:0\".");
        row("no result", "solve --model DeepSeek-R1 --users 5 --top 0", "--top must be 1 or more, not 0.");
        row("today", "estimate --model DeepSeek-R1 --system dgx-h200 --today yesterday",
            "--today must be a date such as 2026-11-18, not \"yesterday\".");
        row("thirteenth month", "estimate --model DeepSeek-R1 --system dgx-h200 --rate-date 2026-13-01",
            "--rate-date must be a date");
        row("today as a year", "estimate --model DeepSeek-R1 --system dgx-h200 --today 2026",
            "--today must be a date such as 2026-11-18, not \"2026\".");
        row("thirtieth of February", "estimate --model DeepSeek-R1 --system dgx-h200 --today 2026-02-30",
            "--today must be a date");
        row("rate without a number",
            "estimate --model DeepSeek-R1 --system dgx-h200 --rate-date 2026-11-01 --rate EUR:USD",
            "--rate must be two currencies of ISO 4217 and what one of the first is worth, like EUR:USD=1.08, not "
            "\"EUR:USD\".");
        row("negative rate", "solve --model DeepSeek-R1 --users 5 --rate-date 2026-11-01 --rate EUR:USD=-1",
            "is worth, like EUR:USD=1.08, not \"EUR:USD=-1\".");
        row("rate of no currency", "solve --model DeepSeek-R1 --users 5 --rate-date 2026-11-01 --rate EUR:XXQ=1",
            "is worth, like EUR:USD=1.08, not \"EUR:XXQ=1\".");
        row("rate with a comma", "solve --model DeepSeek-R1 --users 5 --rate-date 2026-11-01 --rate EUR:USD=1,08",
            "is worth, like EUR:USD=1.08, not \"EUR:USD=1,08\".");
        row("rate beyond all", "solve --model DeepSeek-R1 --users 5 --rate-date 2026-11-01 --rate EUR:USD=2000000",
            "is worth, like EUR:USD=1.08, not \"EUR:USD=2000000\".");
        row("report of another name", "estimate --model DeepSeek-R1 --system dgx-h200 --report keep.csv",
            "keep.csv cannot be written: the name of a report ends in .pdf; choose another name.");
        row("comparison of another name",
            "compare model=DeepSeek-R1,system=dgx-h200 model=DeepSeek-R1,system=dgx-h100 --report keep.csv",
            "keep.csv cannot be written: the name of a report ends in .pdf; choose another name.");
        row("comparison to standard output",
            "compare model=DeepSeek-R1,system=dgx-h200 model=DeepSeek-R1,system=dgx-h100 --report -",
            "--report needs the name of a file");
        row("report nowhere", "estimate --model DeepSeek-R1 --system dgx-h200 --json --report /nowhere/at/all.pdf",
            "/nowhere/at/all.pdf cannot be written: no such file or directory;");
        row("folder", "validate --kind file-size /", "/ cannot be read: it is a folder.");
        row("device", "validate --kind file-size /dev/zero", "/dev/zero cannot be read: it is no ordinary file.");
        row("nothing on standard input", "validate --kind file-size -", "Standard input, row 1: the file is empty");
        row("unknown shell", "completion fish", "must be one of bash, zsh, not \"fish\".");
        row("unknown entry", "catalog show h100-81gb", "h100-80gb");
        row("another kind of file", "validate --kind memory " BERTH_SOURCE_DIR "/resources/catalog/prices.csv",
            "row 1: no column of this kind of file is there");
        row("missing file", "validate --kind file-size /nowhere.csv", "/nowhere.csv");
        row("unknown kind", "validate --kind speed -", "file-size");
    }

    void refuses() { berth::test::checkRefusal(); }

    void refusesFiles_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const QByteArray& content, const char* says) {
            QTest::newRow(name) << content << QString::fromLatin1(says);
        };
        row("empty", "", "row 1: the file is empty");
        row("binary", QByteArray::fromHex("ff00fe8001"), "row 1: the file is no text in UTF-8");
        row("zero bytes", QByteArray(100, '\0'), "row 1: no column of this kind of file is there, such as model_id");
        row("other columns", "a,b\n1,2\n", "row 1: no column of this kind of file is there, such as model_id");
        row("semicolons", "id;model_id\n1;2\n", "cells are separated by commas");
        row("byte order mark", "\xEF\xBB\xBFid\n1\n", "a byte order mark; it must be stored as UTF-8 without one");
        row("open quote", "id,model_id\nF1,\"abc\n", "row 2: a quotation mark is not closed");
        row("cells too few", "id,model_id\nF1\n", "row 2: the number of cells differs from that of the first row");
        row("twice", "id,id\n", "row 1: two columns have the same name");
        row("line breaks of old", "id\rF1\r", "row 1: a line ends with a carriage return alone");
    }

    // The same from a file and from standard input: what, where, what to do, and nothing on standard output.
    void refusesFiles()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, says);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("rows.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        for (const QString& name : {file.fileName(), QStringLiteral("-")}) {
            const Run result =
                run({QStringLiteral("validate"), QStringLiteral("--kind"), QStringLiteral("file-size"), name}, content);
            QCOMPARE(result.code, 2);
            QVERIFY(result.out.isEmpty());
            QCOMPARE(result.errors.count('\n'), qsizetype{1});
            QVERIFY2(result.errors.contains(says.toLatin1()), result.errors.constData());
            QVERIFY(
                result.errors.startsWith(name == QLatin1String("-") ? "Standard input" : name.toUtf8().constData()));
        }
    }

    // A price list, the catalogue itself, anything that is no PDF: refused, and left as it was.
    void reportReplacesNothingElse_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("price list") << QStringLiteral("prices.csv")
                                    << QByteArray("item_id,price,currency,as_of\ndgx-h200,390000,EUR,2026-11\n");
        QTest::newRow("price list with the name of a report")
            << QStringLiteral("prices.pdf")
            << QByteArray("item_id,price,currency,as_of\ndgx-h200,390000,EUR,2026-11\n");
        QTest::newRow("a few bytes") << QStringLiteral("notes.PDF") << QByteArray("ab");
    }

    void reportReplacesNothingElse()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QTemporaryDir folder;
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        const Run result = run(
            words("estimate --model DeepSeek-R1 --system dgx-h200")
            + QStringList{QStringLiteral("--prices"), file.fileName(), QStringLiteral("--report"), file.fileName()});
        QCOMPARE(result.code, 2);
        QVERIFY(result.out.isEmpty());
        QVERIFY2(result.errors.contains("choose another name"), result.errors.constData());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    // Standard input is read once, whatever is made of it.
    void comparisonTakesPricesFromStandardInput()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("r.pdf"));
        const Run result =
            run(words("compare model=DeepSeek-R1,system=dgx-h200 model=DeepSeek-R1,system=dgx-h100,nodes=2 --prices - "
                      "--report")
                    + QStringList{path},
                "item_id,price,currency,as_of\ndgx-h200,390000,USD,2026-11\n");
        QVERIFY2(result.code == 0 && result.errors.isEmpty(), result.errors.constData());
        QVERIFY(QFileInfo(path).size() > 5000);
    }

    void reportReplacesAReport()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("r.pdf"));
        for (int time = 0; time < 2; ++time) {
            const Run result =
                run(words("estimate --model DeepSeek-R1 --system dgx-h200 --report") + QStringList{path});
            QVERIFY2(result.code == 0, result.errors.constData());
            QVERIFY(QFileInfo(path).size() > 5000);
        }
    }
};

QTEST_GUILESS_MAIN(TestCliRefusals)
#include "tst_cli_refusals.moc"
