// What the document of a comparison says of configurations that have little in common.
#include "tests/core/report/Comparing.h"

#include <QTest>

#include <algorithm>

using namespace berth;
using namespace berth::report;
using namespace berth::report::testing;
using comparison::Asked;

namespace {

constexpr const char* kDistill = "deepseek-ai/DeepSeek-R1-Distill-Llama-70B";

int timesIn(const std::string& text, std::string_view part)
{
    int times = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) {
        ++times;
    }
    return times;
}

} // namespace

class TestComparisonReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_comparing.openCatalog()); }
    void differentModelsAreNamedFirst();
    void whatAllAskIsSaidOnce();
    void withoutPricesNoColumnIsEmpty();
    void onlyWhatIsDrawnIsListed();
    void shortTimesKeepTheirDigits();
    void aSumWithoutElectricityIsNotBetter();
    void rentAndTokensAreHeldAgainstOwning();
    void promptsOnDevicesOfTheirOwnAreSaid();
    void guessesAreSaid();
    void missedTargetsDoNotCarryAVerdict();
    void wordsBeginAtTheLeft();

private:
    Comparing m_comparing;
};

// A distill is no cheaper way to run the model it was distilled from.
void TestComparisonReport::differentModelsAreNamedFirst()
{
    Asked small = Comparing::askedOf("dgx-h200", 1);
    small.request.model = kDistill;
    const std::vector all{m_comparing.estimate("dgx-h200", 0), m_comparing.estimate(small)};
    const std::string text = written(all);
    const std::string table = text.substr(text.find("Configurations compared"), 1200);
    QVERIFY2(table.find("DeepSeek-R1-Distill-Llama-70B, vLLM") != std::string::npos, table.c_str());
    QVERIFY2(table.find("DeepSeek-R1, vLLM") != std::string::npos, table.c_str());
    const std::string alike =
        written(std::vector{m_comparing.estimate("dgx-h200", 0), m_comparing.estimate("dgx-b200", 1)});
    QCOMPARE(timesIn(alike.substr(alike.find("Configurations compared"), 1200), "DeepSeek-R1, vLLM"), 0);
}

void TestComparisonReport::whatAllAskIsSaidOnce()
{
    Asked more = Comparing::askedOf("dgx-b200", 1);
    more.request.concurrency = 32;
    const std::string text = written(std::vector{m_comparing.estimate("dgx-h200", 0), m_comparing.estimate(more)});
    const std::size_t from = text.find("What was asked");
    QVERIFY(from != std::string::npos);
    const std::string asked = text.substr(from, text.find("Configurations compared") - from);
    QVERIFY2(asked.find("32,768 tokens") != std::string::npos, asked.c_str());
    QVERIFY2(asked.find("Users") == std::string::npos, asked.c_str()); // they differ
}

// There is no price in Swiss francs, and no rate was given.
void TestComparisonReport::withoutPricesNoColumnIsEmpty()
{
    std::vector<comparison::Compared> all;
    for (const auto& [system, place] : {std::pair("dgx-h200", 0), std::pair("dgx-b200", 1)}) {
        all.push_back(m_comparing.estimate(Comparing::askedOf(system, place), "CHF"));
        QVERIFY(!all.back().cost);
    }
    ComparisonReportDetails details;
    const auto reason = [](const Error&) {
        return std::string("A sentence about what is missing.");
    };
    details.remarks = costRemarks(all, reason);
    QCOMPARE(details.remarks, std::vector{Text(reason({}))});
    for (const Block& block : makeComparisonReport(all, details).blocks) {
        if (const auto* table = std::get_if<Table>(&block)) {
            for (std::size_t column = 1; column < table->columns.size(); ++column) {
                QVERIFY(!std::holds_alternative<NotKnown>(table->columns[column].head.content));
            }
        }
    }
    QCOMPARE(timesIn(written(all, details), reason({})), 1);
    all.push_back(m_comparing.estimate("dgx-h200", 2));
    // One sentence with places for both, whatever a language puts between them.
    const Text letters = phrase(PhraseCode::ListOf, "A", "B");
    QCOMPARE(costRemarks(all, reason), (std::vector{Text(phrase(PhraseCode::VerdictOf, letters, reason({})))}));
}

// The caption of the rooflines names those that are drawn, and says what their two marks are.
void TestComparisonReport::onlyWhatIsDrawnIsListed()
{
    const std::vector all{m_comparing.estimate("dgx-h200", 0), m_comparing.estimate("dgx-h200", 1),
                          m_comparing.estimate("cpu-2x-epyc-9004-768gb", 2)};
    QVERIFY(all[0].roofline && !all[2].roofline);
    const std::string text = written(all);
    const std::size_t at = text.find("Points from the left: writing, reading prompts");
    QVERIFY(at != std::string::npos);
    const std::string caption = text.substr(at, text.find('\n', at) - at);
    QVERIFY2(caption.find("B 8") != std::string::npos, caption.c_str());
    QVERIFY2(caption.find("C ") == std::string::npos, caption.c_str());
}

// Beside a slow machine a fast one would read 0.02 s.
void TestComparisonReport::shortTimesKeepTheirDigits()
{
    Asked crowd = Comparing::askedOf("dgx-h100", 1);
    crowd.request.model = kDistill;
    crowd.request.concurrency = 4000;
    crowd.request.context = 2048;
    const std::vector all{m_comparing.estimate("dgx-h200", 0), m_comparing.estimate(crowd)};
    QVERIFY(all[0].sizing->performance->tpot.value < 0.1);
    QVERIFY2(all[1].sizing->performance && all[1].sizing->performance->tpot.value > 0.1,
             qPrintable(QString::number(all[1].sizing->performance->tpot.value)));
    const std::string text = written(all);
    QVERIFY(text.find("Time per output token, ms") != std::string::npos);
}

// Nobody states what an Ascend 910C draws: its running cost is not lower for that.
void TestComparisonReport::aSumWithoutElectricityIsNotBetter()
{
    const std::vector all{m_comparing.estimate("dgx-h200", 0), m_comparing.estimate("atlas-800i-a3", 1)};
    QVERIFY(all[1].cost.has_value() && !all[1].sizing->power);
    QVERIFY(cost::leavesOut(all[1].cost->plan, cost::LeftOut::Electricity));
    const Comparison comparison = makeComparison(all, report::Unit::Gigabyte);
    for (const FactId sum : {FactId::Running, FactId::Total, FactId::Owning, FactId::PerMillion}) {
        QCOMPARE(cellOf(comparison, sum, 1).standing, Standing::Neither);
        QCOMPARE(words(cellOf(comparison, sum, 1).second), std::string("Left out: electricity."));
        QVERIFY(cellOf(comparison, sum, 0).second.empty());
    }
    QVERIFY(cellOf(comparison, FactId::Purchase, 1).second.empty());
    const std::vector turned{m_comparing.estimate("atlas-800i-a3", 0), m_comparing.estimate("dgx-h200", 1)};
    QCOMPARE(cellOf(makeComparison(turned, report::Unit::Gigabyte), FactId::Running, 1).standing, Standing::Neither);
}

// What else the money buys stands beside owning, with its formula.
void TestComparisonReport::rentAndTokensAreHeldAgainstOwning()
{
    const std::vector all{m_comparing.estimate("dgx-h200", 0), m_comparing.estimate("dgx-b200", 1)};
    const Comparison comparison = makeComparison(all, report::Unit::Gigabyte);
    QVERIFY(cellOf(comparison, FactId::RentMonthly, 0).known);
    QVERIFY(cellOf(comparison, FactId::RentPerMillion, 0).known);
    QCOMPARE(figureOf(cellOf(comparison, FactId::ApiPerMillion, 0)),
             toDouble(all[0].cost->api->perMillionOutput.amount));
    const std::string text = written(all);
    const std::string formulas = text.substr(text.find("How the amounts come about"));
    const std::size_t second = formulas.find("**B 8 × B200 180 GB SXM**");
    QVERIFY(formulas.find("**A 8 × H200 141 GB SXM**") < second && second != std::string::npos);
    for (const std::string& whose : {formulas.substr(0, second), formulas.substr(second)}) {
        for (const char* part : {"| Energy", "| Cloud", "| Per million output tokens, API", "tokens, Own"}) {
            QVERIFY2(whose.find(part) != std::string::npos, whose.c_str());
        }
    }
    QVERIFY2(text.find("A: Tokens of DeepSeek-R1, Input and output") != std::string::npos, text.c_str());
}

void TestComparisonReport::promptsOnDevicesOfTheirOwnAreSaid()
{
    Asked split = Comparing::askedOf("dgx-h200", 1);
    split.request.nodes = 4;
    split.request.promptDevices = 8;
    split.request.answerDevices = 24;
    Asked whole = Comparing::askedOf("dgx-h200", 0);
    whole.request.nodes = 4;
    const std::string text = written(std::vector{m_comparing.estimate(whole), m_comparing.estimate(split)});
    QVERIFY2(text.find("on 8 devices, answers: ") != std::string::npos, text.c_str());
}

// Thirteen stages of workstations beside a server: which of the two nobody ever measured.
void TestComparisonReport::guessesAreSaid()
{
    Asked pipeline = Comparing::askedOf("ws-2x5090", 1);
    pipeline.request.precision = "nvfp4";
    pipeline.request.nodes = 13;
    const std::vector all{m_comparing.estimate("dgx-h200", 0), m_comparing.estimate(pipeline)};
    const auto remarks = guessRemarks(all, [](const berth::Finding&) { return std::string("A guess."); });
    QCOMPARE(remarks, std::vector{Text(phrase(PhraseCode::VerdictOf, "B", "A guess."))});
    const Comparison comparison = makeComparison(all);
    QVERIFY(cellOf(comparison, FactId::System, 0).second.empty());
    QCOMPARE(cellOf(comparison, FactId::System, 1).second, Text(PhraseCode::SpeedIsGuess));
}

// The sign of what does not fit beside "Fits, but misses 1 target" would contradict it.
void TestComparisonReport::missedTargetsDoNotCarryAVerdict()
{
    const comparison::Demand demand{.targets = {.perUserTokensPerSecond = 500}};
    const std::vector all{m_comparing.estimate("dgx-h200", 0, false, demand),
                          m_comparing.estimate("dgx-b200", 1, false, demand)};
    int missed = 0;
    for (const Block& block : makeComparisonReport(all, {}).blocks) {
        const auto* table = std::get_if<Table>(&block);
        for (std::size_t row = 0; table != nullptr && row < table->rows.size(); ++row) {
            for (const Cell& cell : table->rows[row].cells) {
                const auto* mark = std::get_if<VerdictKind>(&cell.mark);
                QVERIFY(mark == nullptr || *mark == VerdictKind::Fits);
                missed += cell.tone == Tone::Missed ? 1 : 0;
            }
        }
    }
    QCOMPARE(missed, 4); // of each, in the key table and among the differences
}

void TestComparisonReport::wordsBeginAtTheLeft()
{
    const std::vector all{m_comparing.estimate("dgx-h200", 0), m_comparing.estimate("atlas-800i-a3", 1)};
    const ReportDocument document = makeComparisonReport(all, {});
    const auto differs = std::find_if(document.blocks.begin(), document.blocks.end(), [](const Block& block) {
        const auto* table = std::get_if<Table>(&block);
        return table != nullptr && table->columns.front().head.empty();
    });
    QVERIFY(differs != document.blocks.end());
    bool words = false;
    bool figures = false;
    for (const Row& row : std::get<Table>(*differs).rows) {
        if (row.kind == RowKind::Plain && row.cells.size() > 1) {
            const bool figure = std::holds_alternative<Figure>(row.cells[1].text.content)
                || std::holds_alternative<Amount>(row.cells[1].text.content);
            QVERIFY(!figure || !row.cells[1].wordy);
            figures = figures || figure;
            words = words || row.cells[1].wordy;
        }
    }
    QVERIFY(words && figures);
}

QTEST_APPLESS_MAIN(TestComparisonReport)
#include "tst_comparison_report.moc"
