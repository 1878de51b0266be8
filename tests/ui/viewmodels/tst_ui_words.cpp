// Codes as words, figures as text in several locales, derivations with their numbers put in.
#include "core/base/Csv.h"
#include "core/catalog/PriceList.h"
#include "core/cost/CostKeys.h"
#include "core/memory/TraceKeys.h"
#include "ui/viewmodels/Derivation.h"
#include "ui/viewmodels/DerivationKeys.h"
#include "ui/viewmodels/Formatter.h"
#include "ui/viewmodels/Messages.h"
#include "ui/viewmodels/Names.h"
#include "ui/viewmodels/PhraseWords.h"
#include "ui/viewmodels/TraceWords.h"
#include "ui/viewmodels/Words.h"
#include "ui/viewmodels/catalogue/RuleSentences.h"

#include <QTest>

using namespace berth;
using namespace berth::viewmodels;

Q_DECLARE_METATYPE(berth::viewmodels::Measure)

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresFollowTheLocale_data();
    void figuresFollowTheLocale();
    void datesFollowTheLocale_data();
    void datesFollowTheLocale();
    void daysOfDataFollowTheLocale_data();
    void daysOfDataFollowTheLocale();
    void memoryIsShownInTheChosenUnit();
    void unknownIsADash();
    void everyErrorHasASentence();
    void rangeErrorNamesTheLimits();
    void markupInArgumentsStaysText();
    void everyRuleOfAListHasASentence();
    void everyFindingHasASentence();
    void everyPhraseHasAPattern();
    void everyTracedStepHasAName();
    void formulaHasItsNumbers_data();
    void formulaHasItsNumbers();
    void namesAreShort_data();
    void namesAreShort();
};

void TestWords::figuresFollowTheLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<double>("value");
    QTest::addColumn<Measure>("measure");
    QTest::addColumn<QString>("text");
    // Expected texts by the rules of numbers and units (ui/README.md); separators are those of Unicode CLDR.
    QTest::addRow("memory, English") << "en_US" << 127.14e9 << Measure::Memory << "127.1 GB";
    QTest::addRow("memory, German") << "de_DE" << 1379.7e9 << Measure::Memory << "1.379,7 GB";
    QTest::addRow("half away from zero") << "en_US" << 0.25e9 << Measure::Memory << "0.3 GB";
    QTest::addRow("tokens, English") << "en_US" << 524288.0 << Measure::Tokens << "524,288 tokens";
    QTest::addRow("tokens, German") << "de_DE" << 524288.0 << Measure::Tokens << "524.288 tokens";
    QTest::addRow("four digits, Spanish") << "es_ES" << 8192.0 << Measure::Tokens << "8192 tokens";
    QTest::addRow("power") << "en_US" << 10200.0 << Measure::Kilowatts << "10.2 kW";
    QTest::addRow("share, English") << "en_GB" << 0.125 << Measure::Share << "13%";
    QTest::addRow("share, Chinese") << "zh_CN" << 0.8 << Measure::Share << "80%";
    QTest::addRow("share, German") << "de_DE" << 0.8 << Measure::Share << "80 %";
    QTest::addRow("reported") << "en_US" << 143771.0 * 1024 * 1024 << Measure::Mebibytes << "143,771 MiB";
    QTest::addRow("bytes") << "en_US" << 70272.0 << Measure::Bytes << "70,272 bytes";
}

void TestWords::figuresFollowTheLocale()
{
    QFETCH(QString, locale);
    QFETCH(double, value);
    QFETCH(Measure, measure);
    QFETCH(QString, text);
    const Formatter format(QLocale(locale), MemoryUnit::Gigabyte);
    QCOMPARE(format.text(shown(value, measure)).replace(QChar::Nbsp, u' '), text);
}

void TestWords::datesFollowTheLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<bool>("writtenOut");
    QTest::addColumn<QString>("text");
    // Order, marks and names of months are those of Unicode CLDR.
    QTest::addRow("English") << "en_US" << false << "2026-11-08";
    QTest::addRow("English letter") << "en_US" << true << "8 November 2026";
    QTest::addRow("German") << "de_DE" << false << "08.11.2026";
    QTest::addRow("German letter") << "de_DE" << true << "8. November 2026";
    QTest::addRow("Chinese") << "zh_CN" << false << "2026/11/8";
    QTest::addRow("Chinese letter") << "zh_CN" << true << QStringLiteral("2026年11月8日");
}

void TestWords::datesFollowTheLocale()
{
    QFETCH(QString, locale);
    QFETCH(bool, writtenOut);
    const Words words{QLocale(locale)};
    QTEST(QString::fromStdString(words.dateText({2026, 11, 8, writtenOut})), "text");
}

void TestWords::daysOfDataFollowTheLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("typed");
    QTest::addRow("English") << "en_US" << "2026-11-08" << "2026-11-08" << "2026-11-08";
    QTest::addRow("German") << "de_DE" << "2026-11-08" << "08.11.2026" << "08.11.2026";
    QTest::addRow("Chinese") << "zh_CN" << "2026-11-08" << "2026/11/8" << "2026/11/8";
    QTest::addRow("a field that could be read as August") << "fr_FR" << "2026-11-08" << "08/11/2026" << "2026-11-08";
    QTest::addRow("English month") << "en_US" << "2026-11" << "2026-11" << "2026-11";
    QTest::addRow("German month") << "de_DE" << "2026-11" << "11.2026" << "11.2026";
    QTest::addRow("Chinese month") << "zh_CN" << "2026-11" << "2026/11" << "2026/11";
    QTest::addRow("year") << "de_DE" << "2026" << "2026" << "2026";
    QTest::addRow("no such day") << "de_DE" << "2026-02-30" << "2026-02-30" << "2026-02-30";
    QTest::addRow("no date") << "de_DE" << "last week" << "last week" << "last week";
    QTest::addRow("nothing") << "de_DE" << "" << "" << "";
}

// One rule for every page; fields show what they can read back.
void TestWords::daysOfDataFollowTheLocale()
{
    QFETCH(QString, locale);
    QFETCH(QString, iso);
    const Formatter format(QLocale(locale), MemoryUnit::Gigabyte);
    QTEST(format.date(iso), "shown");
    QTEST(format.typedDate(iso), "typed");
}

void TestWords::memoryIsShownInTheChosenUnit()
{
    const ShownValue value = shown(Bytes(128LL << 30));
    const Formatter decimal(QLocale("en_US"), MemoryUnit::Gigabyte);
    const Formatter binary(QLocale("en_US"), MemoryUnit::Gibibyte);
    QCOMPARE(decimal.number(value), "137.4"); // 128 × 1.073741824
    QCOMPARE(binary.number(value), "128.0");
    QCOMPARE(decimal.otherMemory(value), binary.text(value));
    QCOMPARE(binary.memoryUnit(), "GiB");
    QCOMPARE(decimal.exactBytes(value).replace(QChar::Nbsp, u' '), "137,438,953,472 bytes");
}

void TestWords::unknownIsADash()
{
    const Formatter format;
    QCOMPARE(format.number({}), u"\u2013");
    QCOMPARE(format.text({}), u"\u2013");
}

void TestWords::everyErrorHasASentence()
{
    const Formatter format(QLocale("en_US"), MemoryUnit::Gigabyte);
    for (int code = 0; code <= static_cast<int>(ErrorCode::LayoutDevices); ++code) {
        const QString words = sentence(Error{static_cast<ErrorCode>(code), {"a", "b", "c", "d", "e"}, {}}, format);
        QVERIFY2(words.endsWith(u'.'), qPrintable(QString::number(code) + u' ' + words));
        QVERIFY2(!words.contains(u'%'), qPrintable(words));
    }
}

void TestWords::rangeErrorNamesTheLimits()
{
    const Formatter format(QLocale("en_US"), MemoryUnit::Gigabyte);
    const Error error{ErrorCode::ValueOutOfRange, {"context", "0", "1", "163840"}, "context"};
    QCOMPARE(sentence(error, format), "Context must be between 1 and 163,840.");
}

void TestWords::markupInArgumentsStaysText()
{
    const Formatter format;
    const Error error{ErrorCode::UnknownModel, {"<img src=x> %2", "<b>"}, {}};
    QVERIFY(sentence(error, format).contains("<img src=x> %2"));
}

// No sentence speaks of a rule by its key.
void TestWords::everyRuleOfAListHasASentence()
{
    const Formatter format(QLocale("en_US"), MemoryUnit::Gigabyte);
    for (const std::string_view rule : kCsvRules) {
        const QString words = sentence({ErrorCode::CsvShape, {"p.csv", "3", std::string(rule)}, {}}, format);
        QVERIFY2(words.startsWith(QStringLiteral("p.csv, row 3: ")) && words.endsWith(u'.'), qPrintable(words));
        QVERIFY2(!words.contains(text(rule)) || rule == "utf-8", qPrintable(words));
        QVERIFY2(!words.contains(QStringLiteral("breaks the rule")), qPrintable(words));
    }
    for (const std::string_view rule : catalog::kPriceListRules) {
        const std::string whole = std::string(rule) + " 1..2";
        const QString words = ruleSentence({ErrorCode::CsvCell, {"p.csv", "3", "date", "x", whole}, {}}, format);
        QVERIFY2(words.endsWith(u'.') && !words.contains(QStringLiteral("breaks the rule")), qPrintable(words));
    }
}

void TestWords::everyFindingHasASentence()
{
    const Formatter format(QLocale("en_US"), MemoryUnit::Gigabyte);
    for (int code = 0; code <= static_cast<int>(FindingCode::MissingBandwidth); ++code) {
        const Finding finding{static_cast<FindingCode>(code), berth::Severity::Note, {1, 2, 3}};
        const QString words = sentence(finding, format);
        QVERIFY2(words.endsWith(u'.') && !words.contains(u'%'), qPrintable(words));
    }
}

void TestWords::everyPhraseHasAPattern()
{
    for (int code = 0; code <= static_cast<int>(report::PhraseCode::MapRequirement); ++code) {
        QVERIFY2(!phrasePattern(static_cast<report::PhraseCode>(code), 2).isEmpty(), qPrintable(QString::number(code)));
    }
}

void TestWords::everyTracedStepHasAName()
{
    for (const std::string_view key : memory::keys::kAll) {
        QVERIFY2(!figureName(key).isEmpty(), std::string(key).c_str());
    }
    for (const std::string_view key : cost::keys::kAll) {
        QVERIFY2(!figureName(key).isEmpty(), std::string(key).c_str());
    }
    for (const std::string_view key :
         {derivation::kUsed, derivation::kCapacity, derivation::kKeptBack, derivation::kGraphs, derivation::kPower}) {
        QVERIFY2(!figureName(key).isEmpty() && !figureNote(key).isEmpty(), std::string(key).c_str());
    }
    QVERIFY(figureName("no_such_figure").isEmpty());
}

void TestWords::formulaHasItsNumbers_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QString>("filled");
    QTest::addRow("product") << "layers * key * bytes" << "61 layers × 576 × 2 bytes";
    QTest::addRow("sums of nothing fall away") << "layers * (key + none) * bytes + none" << "61 layers × 576 × 2 bytes";
    QTest::addRow("sums of something stay") << "layers * (key + bytes)" << "61 layers × (576 + 2 bytes)";
    QTest::addRow("large amounts in the unit") << "room - bytes" << "51.19 GB - 2 bytes";
    QTest::addRow("functions keep their brackets") << "min(key, bytes)" << "min(576, 2 bytes)";
    QTest::addRow("words of a formula") << "bytes of all tensors" << "bytes of all tensors";
}

void TestWords::formulaHasItsNumbers()
{
    QFETCH(QString, formula);
    QFETCH(QString, filled);
    const std::string text = formula.toStdString();
    const TraceStep step{"step",
                         text,
                         {{"layers", 61, Unit::Layers, Origin::Model},
                          {"key", 576, Unit::Values, Origin::Model},
                          {"none", 0, Unit::Values, Origin::Model},
                          {"bytes", 2, Unit::Bytes, Origin::Request},
                          {"room", 51.19e9, Unit::Bytes, Origin::Computed}},
                         0,
                         Unit::Bytes};
    const Formatter format(QLocale("en_US"), MemoryUnit::Gigabyte);
    QCOMPARE(filledFormula(step, format).replace(QChar::Nbsp, u' '), filled);
}

void TestWords::namesAreShort_data()
{
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("shortened");
    QTest::addRow("block FP8") << "FP8 E4M3, 128x128 block scales (DeepSeek-V3 style)" << "FP8";
    QTest::addRow("AWQ") << "INT4 AWQ, group 128" << "INT4 AWQ";
    QTest::addRow("W8A16") << "INT8 W8A16 (weight only)" << "INT8 W8A16";
    QTest::addRow("GGUF") << "GGUF file type Q4_K_M" << "Q4_K_M";
    QTest::addRow("plain") << "BF16" << "BF16";
}

void TestWords::namesAreShort()
{
    QFETCH(QString, published);
    QFETCH(QString, shortened);
    spec::PrecisionSpec precision;
    precision.name = published.toStdString();
    QCOMPARE(precisionName(precision), shortened);
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_ui_words.moc"
