// Advice, comparison and the models of given hardware as users meet them: words, JSON and exit codes.
#include "tests/support/BerthCli.h"

#include <QJsonArray>
#include <QTest>

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

class TestCliAdvise : public QObject
{
    Q_OBJECT

private slots:
    // How many run does not depend on how many are shown.
    void countsAllModelsThatRun()
    {
        const QString asked = QStringLiteral("runs-on --accelerator l40s --count 4");
        const QJsonObject all = json(run(asked + QStringLiteral(" --json")).out);
        const int running = all[QStringLiteral("running")].toInt();
        QCOMPARE(all[QStringLiteral("results")].toArray().size(), running);
        const QJsonObject few = json(run(asked + QStringLiteral(" --top 12 --json")).out);
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
        QVERIFY2(text.contains("One of the 8 accelerators would do; that saves 88 % of them."), text.constData());
    }
};

QTEST_GUILESS_MAIN(TestCliAdvise)
#include "tst_cli_advise.moc"
