// The two reports as PDF files with hostile names wherever a name can stand: catalogue, company, configurations,
// remarks. The files are sound, hold the words as text, and lead nowhere; nothing is opened or called while they are
// written.
#include "app/facts/ShippedFacts.h"
#include "core/report/ComparisonReport.h"
#include "core/report/FormatText.h"
#include "core/report/SizingReport.h"
#include "tests/support/Canary.h"
#include "tests/support/EnglishTexts.h"
#include "tests/support/HostileTexts.h"
#include "tests/ui/report/PdfTools.h"
#include "ui/report/PdfReportWriter.h"

#include <QTemporaryDir>
#include <QTest>

using namespace berth;

namespace {

// One after the other, again and again.
class Names
{
public:
    explicit Names(const QStringList& texts) : m_texts(texts) { }
    std::string operator()(qsizetype place) const { return m_texts[place % m_texts.size()].toStdString(); }

private:
    QStringList m_texts;
};

} // namespace

class TestHostileReports : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sizingReport_data() { texts(); }
    void sizingReport();
    void comparisonReport_data() { texts(); }
    void comparisonReport();
    void longNamesTakeNoPages();
    void cleanup();

private:
    void texts();
    void isSoundAndHolds(const report::ReportDocument& document, const QStringList& texts);
    void rename(const Names& names);

    testing::Canary m_canary;
    QTemporaryDir m_folder;
    catalog::Catalog m_catalog;
    report::testing::EnglishTexts m_texts;
};

namespace {

constexpr qsizetype kTogether = 3;
constexpr const char* kDate = "2026-11-21";

comparison::Asked asked(int place, const std::string& name)
{
    comparison::Asked made{
        .name = name, .request = {}, .place = place, .baseline = place == 0, .rented = false, .demand = {}};
    made.request.model = "deepseek-ai/DeepSeek-R1";
    made.request.system = place == 0 ? "dgx-h200" : "dgx-b200";
    made.request.concurrency = 16;
    made.request.context = 32'768;
    return made;
}

// Scripts that the shipped fonts have, written from left to right, without marks that make several letters one.
bool isFindable(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar letter) {
        const QChar::Script script = letter.script();
        return !letter.isSurrogate() && letter != QChar(QChar::ReplacementCharacter)
            && (script == QChar::Script_Latin || script == QChar::Script_Common || script == QChar::Script_Han);
    });
}

} // namespace

void TestHostileReports::initTestCase()
{
    auto opened = app::openShippedCatalog();
    QVERIFY(opened);
    m_catalog = *std::move(opened);
}

// Three to a document, for the sake of time.
void TestHostileReports::texts()
{
    QTest::addColumn<QStringList>("texts");
    const QStringList all = testing::hostileTexts(m_canary.path(), m_canary.port());
    for (qsizetype at = 0; at < all.size(); at += kTogether)
        QTest::addRow("%lld", static_cast<long long>(at)) << all.mid(at, kTogether);
}

void TestHostileReports::rename(const Names& names)
{
    for (auto& model : m_catalog.models) {
        model.displayName = names(0);
        model.family = names(1);
        model.provenance.source = names(2);
    }
    int first = 0;
    const auto renameRows = [&](auto& rows) {
        ++first;
        for (auto& row : rows) {
            row.name = names(first);
            row.provenance.source = names(first + 1);
        }
    };
    renameRows(m_catalog.accelerators);
    renameRows(m_catalog.systems);
    renameRows(m_catalog.engines);
    renameRows(m_catalog.precisions);
}

void TestHostileReports::isSoundAndHolds(const report::ReportDocument& document, const QStringList& texts)
{
    const QString path = m_folder.filePath(QStringLiteral("report.pdf"));
    const auto written = paper::writePdf(document, m_texts, path);
    QVERIFY(written);
    const QString objects = paper::testing::run(QStringLiteral("qpdf"),
                                                {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"),
                                                 QStringLiteral("--stream-data=preserve"), path, QStringLiteral("-")});
    (void)paper::testing::run(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
    for (const char* way : {"/URI", "/Launch", "/JavaScript", "/GoToR", "/EmbeddedFile", "/SubmitForm"})
        QVERIFY2(!objects.contains(QLatin1String(way)), way);
    const QString found = paper::testing::withoutSpace(paper::testing::pagesOf(path).join(QString()));
    QVERIFY(found.contains(QStringLiteral("Catalogue2026-11-21")));
    for (const QString& text : texts) {
        const QString words =
            paper::testing::withoutSpace(QString::fromStdString(report::cleanText(text.toStdString())));
        QVERIFY2(!isFindable(words) || found.contains(words.left(300)), qPrintable(words.left(300)));
    }
}

void TestHostileReports::sizingReport()
{
    QFETCH(QStringList, texts);
    const Names names(texts);
    rename(names);
    sizing::PreparedModels prepared;
    const auto sized = sizing::size(m_catalog, asked(0, names(0)).request, prepared);
    QVERIFY(sized);
    report::SizingReportDetails details;
    details.title = names(0);
    details.seller = names(1);
    details.sellerNote = names(2);
    details.author = names(0);
    details.logo = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><image href=\"file://"
        + m_canary.path().toStdString() + "\" width=\"9\" height=\"9\"/><text>" + names(1) + "</text></svg>";
    details.catalogueDate = kDate;
    details.date = {2026, 11, 21};
    details.remarks = {names(0), names(1), names(2)};
    details.guidance = {
        {.finding = report::Finding::Differs, .claim = names(0), .reason = names(1), .source = names(2)}};
    isSoundAndHolds(report::makeSizingReport(*sized, details), texts);
}

void TestHostileReports::comparisonReport()
{
    QFETCH(QStringList, texts);
    const Names names(texts);
    rename(names);
    sizing::PreparedModels prepared;
    cost::CostRequest cost;
    cost.currency = findCurrency("USD").value();
    cost.today = kDate;
    std::vector<comparison::Compared> all;
    for (const int place : {0, 1})
        all.push_back(comparison::estimateCompared(asked(place, names(place)), {m_catalog, prepared, nullptr, cost}));
    report::ComparisonReportDetails details;
    details.title = names(2);
    details.seller = names(0);
    details.sellerNote = names(1);
    details.author = names(2);
    details.catalogueDate = kDate;
    details.date = {2026, 11, 21};
    isSoundAndHolds(report::makeComparisonReport(all, details), texts);
}

// A title, and the name of a model, that would fill sixty pages.
void TestHostileReports::longNamesTakeNoPages()
{
    initTestCase(); // the names as they are
    const std::string path = m_folder.filePath(QStringLiteral("long.pdf")).toStdString();
    const auto pages = [&](const std::string& title) {
        sizing::PreparedModels prepared;
        const auto compared = comparison::estimateCompared(asked(0, {}), {m_catalog, prepared, nullptr, {}});
        report::SizingReportDetails sizing;
        sizing.title = title;
        report::ComparisonReportDetails comparison;
        comparison.title = title;
        qsizetype count = 0;
        for (const report::ReportDocument& document :
             {report::makeSizingReport(*compared.sizing, sizing),
              report::makeComparisonReport(std::span(&compared, 1), comparison)}) {
            if (!paper::writePdf(document, m_texts, QString::fromStdString(path)))
                return qsizetype(-1);
            count += paper::testing::pagesOf(QString::fromStdString(path)).size();
        }
        return count;
    };
    const qsizetype usual = pages("Inference for Acme");
    QVERIFY(usual > 1);
    const std::string longName =
        QStringLiteral("Inference for Acme ").repeated(1100).toStdString(); // 20,900 characters
    QVERIFY(pages(longName) <= usual + 1);
    for (auto& model : m_catalog.models)
        model.displayName = longName;
    QVERIFY(pages({}) <= usual + 2);
}

void TestHostileReports::cleanup()
{
    QVERIFY(!m_canary.wasOpened());
    QVERIFY(!m_canary.wasCalled());
}

QTEST_MAIN(TestHostileReports)
#include "tst_hostile_reports.moc"
