// Values become words: number rules, rounding, money, patterns, and text from outside.
#include <QtTest>

#include "core/report/Figures.h"
#include "core/report/FormatText.h"
#include "core/report/HardwareNames.h"
#include "core/report/PrecisionText.h"
#include "core/report/ShortText.h"
#include "core/report/SystemText.h"
#include "tests/support/EnglishTexts.h"

using namespace berth;
using namespace berth::report;
using testing::EnglishTexts;
using testing::GermanNumbers;

class TestReportText : public QObject
{
    Q_OBJECT

private slots:
    void figuresFollowTheNumberRules_data();
    void figuresFollowTheNumberRules();
    void roundsHalfAwayFromZero_data();
    void roundsHalfAwayFromZero();
    void moneyKeepsEveryMinorUnit_data();
    void moneyKeepsEveryMinorUnit();
    void separatorsAreTheLocales();
    void argumentsAreNeverPatterns();
    void foreignTextIsCleaned_data();
    void foreignTextIsCleaned();
    void datesAreIsoOrWrittenOut();
    void kindsOfMachinesAreWordsInTheirNames_data();
    void kindsOfMachinesAreWordsInTheirNames();
    void hardwareIsSpelledOneWay_data();
    void hardwareIsSpelledOneWay();
    void precisionsSayWhatTellsThemApart_data();
    void precisionsSayWhatTellsThemApart();
    void longNamesEndInAnEllipsis_data();
    void longNamesEndInAnEllipsis();
};

namespace {
QString words(const Text& text)
{
    return QString::fromStdString(formatText(text, EnglishTexts())).replace(QChar(0xA0), QLatin1Char(' '));
}

std::string ownSource()
{
    std::string source(kOwnEntry);
    return source.append(" | copied");
}
} // namespace

void TestReportText::figuresFollowTheNumberRules_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char* name, const Figure& figure, const char* expected) {
        QTest::newRow(name) << words(figure) << expected;
    };
    // nvidia-smi shows 143,771 MiB on an H200: 143771 * 2^20 = 150,754,820,096 bytes.
    const Bytes h200(150'754'820'096);
    row("decimal, report", gigabytes(h200), "150.75 GB");
    row("decimal, interface", gigabytes(h200, Detail::Interface), "150.8 GB");
    row("binary, report", gibibytes(h200), "140.40 GiB");
    row("as reported", mebibytes(h200), "143,771 MiB");
    row("tokens", count(524'288, Unit::Token), "524,288 tokens");
    row("speed, three figures", speed(TokensPerSecond(47.84)), "47.8 tokens/s");
    row("speed, below ten", speed(TokensPerSecond(6.4951)), "6.50 tokens/s");
    row("speed, rounds up to 100", speed(TokensPerSecond(99.96)), "100 tokens/s");
    row("speed, whole", speed(TokensPerSecond(754.4)), "754 tokens/s");
    row("short time", duration(Seconds(0.0209)), "20.9 ms");
    row("long time", duration(Seconds(0.338)), "0.34 s");
    row("system power", kilowatts(Watts(10'200)), "10.2 kW");
    row("device power", watts(Watts(700)), "700 W");
    row("dense rate of an H200", tflops(FlopsPerSecond(1979e12)), "1,979 TFLOPS");
    row("bandwidth of an H200", bandwidth(BytesPerSecond(4.8e12)), "4,800 GB/s");
    row("share in a table", share(0.5648), "56.5%");
    row("share in text", share(0.10, Detail::Interface), "10%");
    row("difference up", difference(0.061), "+6.1%");
    row("difference down", difference(-0.30, Detail::Interface), "-30%");
    row("no difference has no sign", difference(0.0, Detail::Interface), "0%");
    row("not a number", Figure{.value = std::nan(""), .unit = Unit::Gigabyte}, "–");
}

void TestReportText::figuresFollowTheNumberRules()
{
    QFETCH(QString, shown);
    QFETCH(QString, expected);
    QCOMPARE(shown, expected);
}

void TestReportText::roundsHalfAwayFromZero_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("expected");

    QTest::newRow("0.125 is exact in binary") << 0.125 << 2 << "0.13";
    QTest::newRow("2.5") << 2.5 << 0 << "3";
    QTest::newRow("-2.5") << -2.5 << 0 << "-3";
    QTest::newRow("1.005 is below itself in binary") << 1.005 << 2 << "1.01";
    QTest::newRow("no negative zero") << -0.004 << 2 << "0.00";
    QTest::newRow("infinite") << HUGE_VAL << 1 << "";
}

void TestReportText::roundsHalfAwayFromZero()
{
    QFETCH(double, value);
    QFETCH(int, decimals);
    QTEST(QString::fromStdString(plainNumber(value, decimals)), "expected");
}

void TestReportText::moneyKeepsEveryMinorUnit_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<int>("digits");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<QString>("expected");

    QTest::newRow("sizing") << qint64(31'840'000) << 2 << true << "318,400 EUR";
    QTest::newRow("sizing rounds half away") << qint64(-150) << 2 << true << "-2 EUR";
    QTest::newRow("quote") << qint64(5'865'600) << 2 << false << "58,656.00 EUR";
    QTest::newRow("a cent") << qint64(-1) << 2 << false << "-0.01 EUR";
    QTest::newRow("yen have no minor unit (ISO 4217)") << qint64(1500) << 0 << false << "1,500 EUR";
    QTest::newRow("dinar have three digits (ISO 4217)") << qint64(1500) << 3 << false << "1.500 EUR";
    QTest::newRow("smallest integer") << std::numeric_limits<qint64>::min() << 2 << false
                                      << "-92,233,720,368,547,758.08 EUR";
}

void TestReportText::moneyKeepsEveryMinorUnit()
{
    QFETCH(qint64, minor);
    QFETCH(int, digits);
    QFETCH(bool, whole);
    const Amount amount{.minor = minor, .currency = "EUR", .minorDigits = digits, .wholeUnits = whole};
    QTEST(words(amount), "expected");
}

void TestReportText::separatorsAreTheLocales()
{
    const Amount amount{.minor = 31'840'050, .currency = "EUR", .wholeUnits = false};
    QCOMPARE(formatText(amount, GermanNumbers()), std::string("318.400,50\u00a0EUR"));
    QCOMPARE(plainAmount(amount), std::string("318400.50"));
}

void TestReportText::argumentsAreNeverPatterns()
{
    const Phrase hostile = phrase(PhraseCode::PreparedForBy, "%2 %3", "100 %1", Date{2026, 11, 21, true});
    QCOMPARE(words(hostile), QStringLiteral("Prepared for %2 %3 by 100 %1, 21 November 2026"));
}

void TestReportText::foreignTextIsCleaned_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("plain") << QByteArray("8 × H200") << QByteArray("8 × H200");
    QTest::newRow("line breaks") << QByteArray("a\r\nb\tc") << QByteArray("a  b c");
    QTest::newRow("nul and bell") << QByteArray("a\0\a\x7f"
                                                "b",
                                                5)
                                  << QByteArray("ab");
    QTest::newRow("override") << QByteArray("exe.\u202Efdp") << QByteArray("exe.fdp");
    QTest::newRow("truncated sequence") << QByteArray("a\xE4\xBD") << QByteArray("a\uFFFD\uFFFD");
    QTest::newRow("overlong slash") << QByteArray("\xC0\xAF") << QByteArray("\uFFFD\uFFFD");
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << QByteArray("\uFFFD\uFFFD\uFFFD");
    QTest::newRow("outside the basic plane") << QByteArray("\U00020BB7") << QByteArray("\U00020BB7");
}

void TestReportText::foreignTextIsCleaned()
{
    QFETCH(QByteArray, data);
    QTEST(QByteArray::fromStdString(cleanText(data.toStdString())), "expected");
}

void TestReportText::datesAreIsoOrWrittenOut()
{
    QCOMPARE(words(Date{2026, 1, 5}), QStringLiteral("2026-01-05"));
    QCOMPARE(words(Date{2026, 11, 18, true}), QStringLiteral("18 November 2026"));
    QCOMPARE(dateText("2026-01-05"), Text(Date{2026, 1, 5}));
    QCOMPARE(words(dateText("2026-01")), QStringLiteral("2026-01"));
    for (const std::string same : {"2026", "", "2026/01/05", "2026-1-05 ", "May 2026"}) {
        QCOMPARE(dateText(same), Text(same));
    }
}

void TestReportText::kindsOfMachinesAreWordsInTheirNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("described");
    // systems.csv
    QTest::newRow("platform") << "MI300X 8-OAM platform server" << true;
    QTest::newRow("maker") << "HGX H100 8-GPU OEM server (e.g. PowerEdge XE9680)" << true;
    QTest::newRow("use") << "Atlas 800I A2 inference server 8x64GB" << true;
    QTest::newRow("at the beginning") << "Workstation 2x RTX 4090" << true;
    QTest::newRow("either") << "Workstation/server 4x RTX 4090" << true;
    QTest::newRow("rack") << "GB200 NVL72 rack" << true;
    QTest::newRow("product") << "DGX H200 8x141GB" << false;
    QTest::newRow("part of a word") << "My serverless box" << false;
    QTest::newRow("nothing before it") << "server" << false;
}

// The English words give the English name, so that nothing of it is lost.
void TestReportText::kindsOfMachinesAreWordsInTheirNames()
{
    QFETCH(QString, name);
    spec::SystemSpec system;
    system.name = name.toStdString();
    const Text text = systemText(system);
    QTEST(std::holds_alternative<Phrase>(text.content), "described");
    QCOMPARE(words(text), QString::fromStdString(machineName(system)).replace(QChar(0xA0), QLatin1Char(' ')));
    system.provenance.source = ownSource();
    QCOMPARE(systemText(system), Text(system.name));
}

void TestReportText::hardwareIsSpelledOneWay_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown"); // _ for a space that does not break
    QTest::addColumn<QString>("brief");
    // accelerators.csv and systems.csv
    QTest::newRow("size") << "H200 141GB SXM" << "H200 141_GB SXM" << "H200 141_GB SXM";
    QTest::newRow("sizes") << "Tesla V100 PCIe 16/32GB" << "Tesla V100 PCIe 16/32_GB" << "Tesla V100 PCIe 16/32_GB";
    QTest::newRow("number and size") << "DGX H200 8x141GB" << "DGX H200 8_×_141_GB" << "DGX H200";
    QTest::newRow("in the middle") << "HGX H20 8x96GB server" << "HGX H20 8_×_96_GB server" << "HGX H20 server";
    QTest::newRow("at the beginning") << "4x L40S PCIe server" << "4_×_L40S PCIe server" << "4_×_L40S PCIe server";
    QTest::newRow("memory") << "Dual EPYC 9004, 24x32GB DDR5-4800" << "Dual EPYC 9004, 24_×_32_GB DDR5-4800"
                            << "Dual EPYC 9004, DDR5-4800";
    QTest::newRow("brackets") << "Atlas 800I A3 (8 cards / 16 dies, 128GB each)"
                              << "Atlas 800I A3 (8 cards / 16 dies, 128_GB each)" << "Atlas 800I A3";
    QTest::newRow("names") << "trn2.48xlarge (16 Trainium2)" << "trn2.48xlarge (16 Trainium2)" << "trn2.48xlarge";
    QTest::newRow("a product") << "GB200 NVL72 rack" << "GB200 NVL72 rack" << "GB200 NVL72 rack";
}

void TestReportText::hardwareIsSpelledOneWay()
{
    QFETCH(QString, name);
    const auto unbroken = [](const std::string& text) {
        return QString::fromStdString(text).replace(QChar::Nbsp, u'_');
    };
    spec::SystemSpec system;
    system.name = name.toStdString();
    QTEST(unbroken(machineName(system)), "shown");
    QTEST(unbroken(shortMachineName(system)), "brief");
    system.provenance.source = ownSource();
    QCOMPARE(machineName(system), system.name);
    QCOMPARE(shortMachineName(system), system.name);
    spec::AcceleratorSpec own;
    own.name = "H200 141GB SXM (copy)";
    QCOMPARE(unbroken(acceleratorName(own)), QStringLiteral("H200 141_GB SXM"));
    own.provenance = system.provenance; // or two of them would be called the same
    QCOMPARE(unbroken(acceleratorName(own)), QStringLiteral("H200 141_GB SXM (copy)"));
    QCOMPARE(unbroken(timesText(8, "H200")), QStringLiteral("8_×_H200"));
}

// Nothing of what the catalogue says in English is left: reports are read in other languages.
void TestReportText::precisionsSayWhatTellsThemApart_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    // precisions.csv
    QTest::newRow("blocks") << "FP8 E4M3, 128x128 block scales (DeepSeek-V3 style)" << "FP8, blocks of 128";
    QTest::newRow("no blocks") << "FP8 E4M3 (W8A8, per tensor or per channel scales)" << "FP8";
    QTest::newRow("groups") << "INT4 AWQ, group 128" << "INT4 AWQ, groups of 128";
    QTest::newRow("groups, two names") << "INT4 GPTQ / AutoRound, group 128" << "INT4 GPTQ, groups of 128";
    QTest::newRow("groups, a tool") << "INT4 weight only, group 32 (compressed-tensors)" << "INT4, groups of 32";
    QTest::newRow("elements") << "NVFP4 (E2M1, one E4M3 scale per 16)" << "NVFP4";
    QTest::newRow("file type") << "GGUF file type Q4_K_M" << "Q4_K_M";
    QTest::newRow("plain") << "BF16" << "BF16";
}

void TestReportText::precisionsSayWhatTellsThemApart()
{
    QFETCH(QString, name);
    spec::PrecisionSpec precision;
    precision.name = name.toStdString();
    QTEST(words(precisionText(precision)), "shown");
}

void TestReportText::longNamesEndInAnEllipsis_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // of at most four characters
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("as long as may be") << "H200"
                                       << "H200";
    QTest::newRow("longer") << "H200x"
                            << "H20…";
    QTest::newRow("characters, not bytes") << "显存容量"
                                           << "显存容量";
    QTest::newRow("none is cut in half") << "显存容量大"
                                         << "显存容…";
}

void TestReportText::longNamesEndInAnEllipsis()
{
    QFETCH(QString, text);
    QTEST(QString::fromStdString(shortened(text.toStdString(), 4)), "expected");
}

QTEST_GUILESS_MAIN(TestReportText)
#include "tst_report_text.moc"
