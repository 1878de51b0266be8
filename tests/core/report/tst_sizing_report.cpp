// The sizing report of one configuration, as Markdown: what each verdict says, that the ledger adds up, and that no
// amount is negative. Configurations of the shipped catalogue with known verdicts, as in tests/cli.
#include "core/catalog/CatalogPath.h"
#include "core/catalog/sqlite/CatalogFile.h"
#include "core/report/CostTable.h"
#include "core/report/DemandText.h"
#include "core/report/FormatText.h"
#include "core/report/MarkdownWriter.h"
#include "core/report/SizingReport.h"
#include "core/sizing/CostSubject.h"
#include "tests/support/EnglishTexts.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace berth;
using namespace berth::report;

namespace {

sizing::SizingRequest deepSeek(const char* precision)
{
    sizing::SizingRequest request;
    request.model = "deepseek-ai/DeepSeek-R1";
    request.precision = precision;
    return request;
}

sizing::SizingRequest request(const char* precision, const char* accelerator, int count)
{
    sizing::SizingRequest request = deepSeek(precision);
    request.accelerator = accelerator;
    request.count = count;
    return request;
}

sizing::SizingRequest onSystem(const char* precision, const char* system)
{
    sizing::SizingRequest request = deepSeek(precision);
    request.system = system;
    return request;
}

const Table& ledgerOf(const ReportDocument& document)
{
    for (const Block& block : document.blocks) {
        const auto* table = std::get_if<Table>(&block);
        if (table != nullptr && table->columns.size() == 4) {
            return *table;
        }
    }
    qFatal("the report has no ledger");
}

double gigabytesOf(const Row& row)
{
    return std::get<Figure>(row.cells[1].text.content).value;
}

bool marked(const Row& row, MemoryPart part)
{
    const auto* mark = std::get_if<MemoryPart>(&row.cells[0].mark);
    return mark != nullptr && *mark == part;
}

} // namespace

class TestSizingReport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto opened = catalog::openCatalog(catalog::findCatalogFile().value());
        m_catalog = std::make_unique<catalog::Catalog>(std::move(opened.value()));
    }

    void everyVerdictHasItsSentence_data()
    {
        QTest::addColumn<sizing::SizingRequest>("asked");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, sizing::SizingRequest asked, const char* says) {
            QTest::newRow(name) << std::move(asked) << QString::fromUtf8(says);
        };
        sizing::SizingRequest many = onSystem("fp8-block128", "hgx-h20-96gb-8gpu");
        many.concurrency = 64;
        many.context = 32768;
        row("fits", onSystem("fp8-block128", "dgx-h200"), "1 user at 8,192 tokens of context; room for ");
        row("fits reduced", many, " of 2,097,152 tokens: ");
        row("offload", onSystem("gguf-q4_k_m", "cpu-1x-epyc-9654-768gb-4090"), " in host memory.");
        row("does not fit", request("bf16", "a100-80gb-sxm", 16), " short per device.");
        row("unsupported", request("nvfp4", "mi300x", 8), "does not run on Instinct MI300X");
        sizing::SizingRequest vendor = request("bf16", "mi300x", 8);
        vendor.engine = "tensorrt-llm";
        row("engine lacks vendor", vendor, "TensorRT-LLM does not run on Instinct MI300X");
    }

    void everyVerdictHasItsSentence()
    {
        QFETCH(sizing::SizingRequest, asked);
        QFETCH(QString, says);
        const QString text = markdown(asked);
        QVERIFY2(text.contains(says), qPrintable(text));
    }

    void noAmountIsNegative_data() { everyVerdictHasItsSentence_data(); }
    void noAmountIsNegative()
    {
        QFETCH(sizing::SizingRequest, asked);
        const QString text = markdown(asked);
        static const QRegularExpression negative(QStringLiteral("(^|[ |*(])\\\\?-[0-9]"));
        QVERIFY2(!text.contains(negative), qPrintable(text));
    }

    // The rows above a total add up to it; what is missing is what is needed beyond what is usable.
    void ledgerAddsUp_data() { everyVerdictHasItsSentence_data(); }
    void ledgerAddsUp()
    {
        QFETCH(sizing::SizingRequest, asked);
        const Table table = ledgerOf(document(asked));
        double sum = 0;
        std::size_t at = 0;
        for (; table.rows[at].kind != RowKind::Total; ++at) {
            QVERIFY(!marked(table.rows[at], MemoryPart::Missing));
            sum += gigabytesOf(table.rows[at]);
        }
        constexpr double kRoundingOfDoubles = 1e-6;
        QVERIFY(std::abs(sum - gigabytesOf(table.rows[at])) < kRoundingOfDoubles);
        if (table.rows.size() > at + 1) {
            QCOMPARE(table.rows.size(), at + 3);
            QVERIFY(marked(table.rows[at + 2], MemoryPart::Missing));
            QVERIFY(std::abs(sum - gigabytesOf(table.rows[at + 1]) - gigabytesOf(table.rows[at + 2]))
                    < kRoundingOfDoubles);
        }
    }

    void missingHasNoKeptBack()
    {
        const QString text = markdown(request("bf16", "a100-80gb-sxm", 16));
        QVERIFY2(text.contains(QStringLiteral("| Missing |")), qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("Kept back")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral(" missing)")), qPrintable(text)); // beside the key figure
    }

    void sourcesAreNamed()
    {
        const QString text = markdown(onSystem("fp8-block128", "dgx-h200"));
        QVERIFY2(text.contains(QStringLiteral("| Facts about | Source | As of |")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("vLLM, memory profile")), qPrintable(text));
    }

    void blockersComeFirst()
    {
        FindingList findings;
        findings.add(FindingCode::RunsNative, Severity::Note);
        findings.add(FindingCode::FactsUnverified, Severity::Caution);
        findings.add(FindingCode::WeightsExceedMemory, Severity::Blocker);
        findings.add(FindingCode::LatentReplicated, Severity::Note);
        std::vector<FindingCode> codes;
        for (const berth::Finding& finding : weightiestFirst(findings)) {
            codes.push_back(finding.code);
        }
        QCOMPARE(codes,
                 (std::vector{FindingCode::WeightsExceedMemory, FindingCode::FactsUnverified, FindingCode::RunsNative,
                              FindingCode::LatentReplicated}));
    }

    // Figures of the same estimate: what the table says is what was computed, and the interval holds it.
    void speedIsToldWithItsInterval()
    {
        const auto sized = sizing::size(*m_catalog, onSystem("fp8-block128", "dgx-h200"), m_prepared);
        QVERIFY(sized && sized->performance);
        const Table table = makeSpeedTable(*sized->performance);
        QCOMPARE(table.rows.size(), std::size_t{4});
        QCOMPARE(std::get<Figure>(table.rows[2].cells[1].text.content).value, sized->performance->perUser.value);
        const auto range = std::get<Phrase>(speedRange(*sized->performance).content);
        QCOMPARE(range.code, PhraseCode::Range);
        QVERIFY(std::get<Figure>(range.arguments[0].content).value < sized->performance->perUser.value);
        QVERIFY(std::get<Figure>(range.arguments[1].content).value > sized->performance->perUser.value);
        const QString text = markdown(onSystem("fp8-block128", "dgx-h200"));
        QVERIFY2(text.contains(QStringLiteral("Speed at 1 user\n")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("Limited by starting kernels.")), qPrintable(text));
    }

    // Lines of a month add up to what owning takes; the head shows the price; every source is told once.
    void costIsToldLineByLine()
    {
        const auto sized = sizing::size(*m_catalog, onSystem("fp8-block128", "dgx-h200"), m_prepared);
        QVERIFY(sized.has_value());
        const auto cost = costOf(*sized);
        QVERIFY(cost.has_value());
        const Table table = makeCostTable(*cost);
        std::int64_t sum = 0;
        for (const Row& row : table.rows) {
            const std::int64_t minor = std::get<Amount>(row.cells[1].text.content).minor;
            if (row.kind == RowKind::Total) {
                QCOMPARE(minor, sum);
                break;
            }
            sum += &row == table.rows.data() ? 0 : minor; // the purchase is no part of a month
        }
        QVERIFY(sum > 0);
        SizingReportDetails details;
        details.cost = &*cost;
        const ReportDocument document = makeSizingReport(*sized, details);
        const auto& figures = std::get<KeyFigures>(document.blocks[2]).figures;
        QCOMPARE(std::get<Amount>(figures[2].value.content).minor, cost->plan.inputs.purchase.minor);
        const auto& sources = std::get<Table>(document.blocks.back()).rows;
        for (std::size_t one = 0; one < sources.size(); ++one) {
            for (std::size_t other = one + 1; other < sources.size(); ++other) {
                QVERIFY(!(sources[one].cells[0].text == sources[other].cells[0].text
                          && sources[one].cells[1].text == sources[other].cells[1].text));
            }
        }
    }

    void tokensAreNotPricedWithoutSpeed()
    {
        auto sized = sizing::size(*m_catalog, onSystem("fp8-block128", "dgx-h200"), m_prepared);
        QVERIFY(sized.has_value());
        QVERIFY(!makeTokenCostTable(*costOf(*sized)).rows.empty());
        sized->performance.reset();
        QVERIFY(makeTokenCostTable(*costOf(*sized)).rows.empty());
    }

    // The curve marks the load that is asked for, whole doublings or not; with more users each of them gets less.
    void curveMarksTheLoad_data()
    {
        QTest::addColumn<int>("users");
        QTest::newRow("a doubling") << 16;
        QTest::newRow("between two") << 19;
    }

    void curveMarksTheLoad()
    {
        QFETCH(int, users);
        auto asked = onSystem("fp8-block128", "dgx-h200");
        asked.concurrency = users;
        const auto sized = sizing::size(*m_catalog, asked, m_prepared);
        QVERIFY(sized.has_value());
        const auto basis = m_prepared.basis(sized->configuration);
        QVERIFY(basis.has_value());
        const auto curve = sizing::concurrencyCurve(*basis, sizing::planOf(sized->configuration));
        const ChartSpec chart = makeSpeedCurve(curve, *sized);
        QCOMPARE(chart.series.size(), std::size_t{1});
        const Series& series = chart.series.front();
        QVERIFY(series.chosen.has_value());
        QCOMPARE(series.points[*series.chosen].x, sized->performance->perUser.value);
        for (std::size_t index = 1; index < series.points.size(); ++index) {
            QVERIFY(series.points[index].x <= series.points[index - 1].x);
        }
    }

    // A machine that misses what was asked is not printed as one that simply fits.
    void missedTargetsAreSaid()
    {
        sizing::SizingRequest asked = onSystem("fp8-block128", "dgx-h200");
        asked.concurrency = 16;
        asked.context = 32768;
        const auto sized = sizing::size(*m_catalog, asked, m_prepared);
        QVERIFY(sized && sized->performance && sized->memory.verdict == memory::Verdict::Fits);
        const auto cost = costOf(*sized);
        QVERIFY(cost.has_value());
        SizingReportDetails details;
        details.cost = &*cost;
        details.demand.targets = {.perUserTokensPerSecond = 1000, .ttft = Seconds(2)};
        details.demand.budget = Money{100, cost->cost.capital.currency};
        details.demand.power = Watts(1e6);
        details.demand.users = 50;
        const ReportDocument document = makeSizingReport(*sized, details);
        const auto& banner = std::get<VerdictBanner>(document.blocks[1]);
        const auto plain = [](const std::string& text) {
            return QString::fromStdString(text).replace(QChar::Nbsp, QLatin1Char(' '));
        };
        const testing::EnglishTexts words;
        QVERIFY(plain(formatText(banner.headline, words)).startsWith("Fits, but misses 2 targets: 8"));
        QVERIFY(plain(formatText(banner.sentence, words))
                    .endsWith("It misses Speed per user min 1,000 tokens/s, Budget max 1 USD."));
        const QString text = plain(markdownOf(document, words));
        for (const char* part : {"What was asked", "50, of whom 16 at the same time", "| min 1,000 tokens/s |",
                                 "| max 2 s |", "missed", "| met", "max 1,000 kW", "Purchase, all parts"}) {
            QVERIFY2(text.contains(QString::fromUtf8(part)), part);
        }
    }

    void whatIsNotKnownIsNeitherMetNorMissed()
    {
        const auto sized = sizing::size(*m_catalog, onSystem("fp8-block128", "dgx-h200"), m_prepared);
        QVERIFY(sized.has_value());
        comparison::Demand demand;
        demand.budget = Money{100, findCurrency("USD").value()};
        const auto judged = comparison::judge(demand, comparison::foundOf(demand, *sized, nullptr, {}));
        QCOMPARE(judged.size(), std::size_t{1});
        QVERIFY(!judged.front().isMet() && !judged.front().isMissed());
        QCOMPARE(verdictText(VerdictKind::Fits, judged), Text(PhraseCode::VerdictFits));
        QCOMPARE(demandTable(judged, {}).rows.front().cells[3].text, Text(PhraseCode::NotStated));
    }

    void whatDoesNotRunHasNoSpeed()
    {
        QVERIFY(!markdown(request("bf16", "a100-80gb-sxm", 16)).contains(QStringLiteral("Speed")));
    }

    // Nothing stands in for a machine that was not named.
    void unknownSystemHasNoRow()
    {
        QVERIFY(!markdown(request("bf16", "a100-80gb-sxm", 16)).contains(QStringLiteral("- System: ")));
        QVERIFY(markdown(onSystem("fp8-block128", "dgx-h200")).contains(QStringLiteral("- System: DGX H200")));
    }

private:
    ReportDocument document(const sizing::SizingRequest& asked)
    {
        const auto sized = sizing::size(*m_catalog, asked, m_prepared);
        if (!sized) {
            qFatal("%s", sized.error().arguments.front().c_str());
        }
        SizingReportDetails details;
        details.catalogueDate = "2026-11-21";
        details.date = {2026, 11, 22};
        return makeSizingReport(*sized, details);
    }

    Result<cost::CostReport> costOf(const sizing::Sizing& sizing) const
    {
        const cost::CostSources sources{.book = {.shipped = m_catalog->prices, .own = {}, .rates = {}},
                                        .defaults = m_catalog->costDefaults};
        cost::CostRequest request;
        request.currency = findCurrency("USD").value();
        request.today = "2026-11-22";
        RecordingTrace trace;
        return cost::reportCost(sources, request, sizing::costSubject(sizing), trace);
    }

    QString markdown(const sizing::SizingRequest& asked)
    {
        return QString::fromStdString(markdownOf(document(asked), testing::EnglishTexts()));
    }

    std::unique_ptr<catalog::Catalog> m_catalog;
    sizing::PreparedModels m_prepared;
};

QTEST_GUILESS_MAIN(TestSizingReport)
#include "tst_sizing_report.moc"
