// The catalogue page on the shipped facts: every kind listed, searched, narrowed down, ordered; every entry with every
// fact, its unit and its source.
#include "app/facts/ShippedFacts.h"
#include "ui/viewmodels/catalogue/CatalogueViewModel.h"
#include "ui/viewmodels/catalogue/FactText.h"
#include "ui/viewmodels/catalogue/FactWords.h"

#include <QElapsedTimer>
#include <QTest>

using namespace berth;
using namespace berth::viewmodels;

namespace {

constexpr int kPatience = 20'000; // milliseconds; a busy machine

Formatter english()
{
    return {QLocale(QStringLiteral("en_GB")), MemoryUnit::Gigabyte};
}

} // namespace

class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyColumnHasWords();
    void everyKindIsListed_data();
    void everyKindIsListed();
    void everyEntryHasSources();
    void searchNeedsEveryWord();
    void narrowsDown();
    void ordersByNumberWithGapsLast();
    void columnsAreChosen();
    void theListBecomesAFile();
    void showsFactsOfTheH200();
    void leadsToWhatAValueNames();
    void copiesFactsWithTheirSource();
    void namesSourcesInShort_data();
    void namesSourcesInShort();
    void cleansHostileTexts();
    void tellsWhyNothingCanBeRead();
    void predictsPublishedRuns();
    void stopsPredicting();

private:
    [[nodiscard]] const FactRow* fact(const QString& id) const
    {
        for (const FactRow& row : m_page->entry()->factList()) {
            if (row.id == id) {
                return &row;
            }
        }
        return nullptr;
    }

    std::unique_ptr<CatalogueViewModel> m_page;
};

void TestCatalogue::initTestCase()
{
    m_page = std::make_unique<CatalogueViewModel>(nullptr);
    m_page->setFormat(english());
    m_page->setLoader(app::readShippedCells);
    m_page->load();
    QVERIFY(m_page->isLoading());
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isLoading(), kPatience);
    QVERIFY2(m_page->problem().isEmpty(), qPrintable(m_page->problem()));
}

void TestCatalogue::everyColumnHasWords()
{
    for (std::size_t index = 0; index < catalog::kTables; ++index) {
        const auto table = static_cast<catalog::TableId>(index);
        QVERIFY2(viewOf(table) != nullptr, catalog::table(table).name.data());
        for (const catalog::Column& column : catalog::table(table).columns) {
            const QString name = factName(table, column.name);
            const bool foreign = name.toUtf8() == QByteArray(column.name.data(), static_cast<int>(column.name.size()));
            QVERIFY2(!foreign, column.name.data());
        }
    }
}

void TestCatalogue::everyKindIsListed_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("least"); // as resources/catalog had when this was written
    QTest::newRow("models") << "models" << 262;
    QTest::newRow("accelerators") << "accelerators" << 131;
    QTest::newRow("systems") << "systems" << 46;
    QTest::newRow("processors") << "cpus" << 27;
    QTest::newRow("networks") << "networks" << 47;
    QTest::newRow("precisions") << "precisions" << 66;
    QTest::newRow("engines") << "engines" << 6;
    QTest::newRow("prices") << "prices" << 254;
    QTest::newRow("guidance") << "guidance" << 172;
    QTest::newRow("workloads") << "workloads" << 3;
    QTest::newRow("serving runs") << "measured_throughput" << 800;
    QTest::newRow("file sizes") << "measured_file_sizes" << 190;
}

void TestCatalogue::everyKindIsListed()
{
    QFETCH(QString, kind);
    QFETCH(int, least);
    QElapsedTimer timer;
    timer.start();
    m_page->setKind(kind);
    const qint64 elapsed = timer.elapsed();
    QCOMPARE(m_page->kind(), kind);
    QVERIFY(m_page->entries()->count() >= least);
    QCOMPARE(m_page->entries()->count(), m_page->entries()->total());
    QVERIFY(!m_page->entry()->entryId().isEmpty());
    qInfo("%s: %d entries in %lld ms", qPrintable(kind), m_page->entries()->count(), static_cast<long long>(elapsed));
    for (int row = 0; row < m_page->entries()->count(); ++row) {
        const QVariant shown = m_page->entries()->data(m_page->entries()->index(row), EntryModel::RowRole);
        QCOMPARE(shown.value<EntryRow>().cells.size(), m_page->entries()->columns());
        QVERIFY(!shown.value<EntryRow>().cells.constFirst().isEmpty());
    }
}

void TestCatalogue::everyEntryHasSources()
{
    for (const KindRow& kind : m_page->kindList()) {
        m_page->setKind(kind.id);
        const int step = std::max(1, m_page->entries()->count() / 10);
        for (int row = 0; row < m_page->entries()->count(); row += step) {
            m_page->select(m_page->entries()->idAt(row));
            QVERIFY2(!m_page->entry()->name().isEmpty(), qPrintable(m_page->entry()->entryId()));
            QVERIFY2(fact(QStringLiteral("source/0")) != nullptr, qPrintable(m_page->entry()->entryId()));
            for (const FactRow& shown : m_page->entry()->factList()) {
                QVERIFY2(!shown.value.isEmpty() && !shown.name.isEmpty(), qPrintable(shown.id));
            }
        }
    }
}

void TestCatalogue::searchNeedsEveryWord()
{
    m_page->setKind(QStringLiteral("accelerators"));
    m_page->entries()->setSearchText(QStringLiteral("h200"));
    const int one = m_page->entries()->count();
    m_page->entries()->setSearchText(QStringLiteral("H200 pcie-hbm NVL"));
    QCOMPARE(m_page->entries()->count(), 0);
    m_page->entries()->setSearchText(QStringLiteral("h200 141GB-NVL"));
    QVERIFY(m_page->entries()->count() >= 1 && m_page->entries()->count() < one);
    QVERIFY(m_page->entries()->rowOf(QStringLiteral("h200-141gb-nvl")) >= 0);
    m_page->entries()->setSearchText(QStringLiteral("h200 no-such-thing"));
    QCOMPARE(m_page->entries()->count(), 0);
    QCOMPARE(m_page->entries()->idAt(0), QString());
    m_page->entries()->setSearchText({});
    QCOMPARE(m_page->entries()->count(), m_page->entries()->total());
}

void TestCatalogue::narrowsDown()
{
    m_page->setKind(QStringLiteral("accelerators"));
    EntryModel* entries = m_page->entries();
    const auto huawei = entries->facets().indexOf(QRegularExpression(QStringLiteral("^Huawei.*")));
    QVERIFY(huawei > 0);
    entries->setFacet(static_cast<int>(huawei));
    QVERIFY(entries->count() > 5 && entries->count() < entries->total());
    entries->setFacet(0);
    entries->setProof(static_cast<int>(Proof::Unverified) + 1);
    const int unverified = entries->count();
    entries->setProof(static_cast<int>(Proof::Sourced) + 1);
    QCOMPARE(entries->count() + unverified, entries->total());
    entries->setProof(0);
    m_page->open(QStringLiteral("systems"), QStringLiteral("dgx-h200"));
    QCOMPARE(m_page->kind(), QStringLiteral("systems"));
    QCOMPARE(m_page->entry()->entryId(), QStringLiteral("dgx-h200"));
}

void TestCatalogue::ordersByNumberWithGapsLast()
{
    m_page->setKind(QStringLiteral("accelerators"));
    EntryModel* entries = m_page->entries();
    int column = 0;
    while (entries->head(column) != QStringLiteral("Tools report")) {
        ++column;
    }
    QCOMPARE(entries->count(), entries->total());
    const auto at = [&](int row) -> QString {
        return entries->data(entries->index(row), EntryModel::RowRole).value<EntryRow>().cells.at(column);
    };
    entries->orderBy(column);
    QCOMPARE(entries->orderedBy(), column);
    QVERIFY(at(0) != QStringLiteral("–"));
    QCOMPARE(at(entries->count() - 1), QStringLiteral("–"));
    entries->orderBy(column);
    QVERIFY(entries->isDescending());
    QVERIFY(at(0) != QStringLiteral("–"));
    QCOMPARE(at(entries->count() - 1), QStringLiteral("–"));
    entries->orderBy(column);
    QCOMPARE(entries->orderedBy(), -1);
}

void TestCatalogue::columnsAreChosen()
{
    EntryModel& entries = *m_page->entries();
    m_page->open(QStringLiteral("accelerators"), QStringLiteral("h200-141gb-sxm"));
    const QStringList usual = entries.heads();
    const auto year = static_cast<int>(entries.offeredNames().indexOf(QStringLiteral("Year")));
    const auto host = static_cast<int>(entries.offeredNames().indexOf(QStringLiteral("Shared with the host")));
    QVERIFY(year >= 0 && host >= 0);
    QVERIFY(entries.offeredShown().at(year) && !entries.offeredShown().at(host));
    entries.orderBy(static_cast<int>(usual.indexOf(QStringLiteral("Year"))));
    entries.showColumn(year, false);
    QCOMPARE(entries.columns(), static_cast<int>(usual.size()) - 1);
    QCOMPARE(entries.orderedBy(), -1);
    entries.showColumn(host, true);
    QCOMPARE(entries.heads().constLast(), QStringLiteral("Shared with the host"));
    m_page->setKind(QStringLiteral("models")); // each kind has its own
    m_page->setKind(QStringLiteral("accelerators"));
    QCOMPARE(entries.heads().constLast(), QStringLiteral("Shared with the host"));
    entries.showUsualColumns();
    QCOMPARE(entries.heads(), usual);
    entries.showColumn(-1, true);
    QCOMPARE(entries.heads(), usual);
}

void TestCatalogue::theListBecomesAFile()
{
    EntryModel& entries = *m_page->entries();
    m_page->open(QStringLiteral("accelerators"), QStringLiteral("h200-141gb-sxm"));
    entries.setSearchText(QStringLiteral("h200"));
    const QList<QByteArray> lines = entries.asCsv().split('\n');
    QCOMPARE(lines.size(), entries.count() + 2); // the names of the columns, and the end of the last line
    QVERIFY(lines.constFirst().startsWith("id,"));
    const auto isH200 = [](const QByteArray& line) {
        return line.startsWith("h200-141gb-sxm,");
    };
    const auto line = std::find_if(lines.cbegin(), lines.cend(), isH200);
    QVERIFY(line != lines.cend() && line->contains(",143771,")); // as sourced: not 143,771
    entries.setSearchText({});
}

void TestCatalogue::showsFactsOfTheH200()
{
    m_page->open(QStringLiteral("accelerators"), QStringLiteral("h200-141gb-sxm"));
    const FactRow* reported = fact(QStringLiteral("usable_memory_mib"));
    QVERIFY(reported != nullptr);
    QCOMPARE(reported->value, QStringLiteral("143,771")); // accelerators.csv
    QCOMPARE(reported->unit, QStringLiteral("MiB"));
    QCOMPARE(reported->detail, QStringLiteral("150.8 GB or 140.4 GiB")); // 143771 × 2^20
    QVERIFY(!reported->source.isEmpty() && !reported->date.isEmpty());
    const FactRow* year = fact(QStringLiteral("release_year"));
    QVERIFY(year != nullptr);
    QCOMPARE(year->value, QStringLiteral("2024")); // never 2,024
}

void TestCatalogue::leadsToWhatAValueNames()
{
    m_page->open(QStringLiteral("systems"), QStringLiteral("dgx-h200"));
    const FactRow* shown = fact(QStringLiteral("accelerator_id"));
    QVERIFY(shown != nullptr);
    const std::optional<FactRow> accelerator = *shown; // going there exchanges the facts
    QCOMPARE(accelerator->linkTable, QStringLiteral("accelerators"));
    QCOMPARE(accelerator->linkId, QStringLiteral("h200-141gb-sxm"));
    QVERIFY(accelerator->value.contains(QStringLiteral("H200")));
    m_page->open(accelerator->linkTable, accelerator->linkId);
    QCOMPARE(m_page->entry()->entryId(), QStringLiteral("h200-141gb-sxm"));
    QVERIFY(m_page->entries()->rowOf(QStringLiteral("h200-141gb-sxm")) >= 0);
}

void TestCatalogue::copiesFactsWithTheirSource()
{
    m_page->open(QStringLiteral("accelerators"), QStringLiteral("h200-141gb-sxm"));
    const QString all = m_page->entry()->asText();
    QVERIFY(all.contains(QStringLiteral("143,771 MiB (")));
    QCOMPARE(m_page->entry()->factAsText(-1), QString());
    QVERIFY(m_page->entries()->wholeText().count(u'\n') == m_page->entries()->count());
}

void TestCatalogue::namesSourcesInShort_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("shown");
    QTest::newRow("address") << "https://www.tomshardware.com/uk/news/x (bandwidth)" << "tomshardware.com";
    QTest::newRow("repository") << "stas00/ml-engineering:network/README.md (2026-08-22)" << "ml-engineering";
    QTest::newRow("two") << "a/b:c | https://d.org/e" << "b; d.org";
    QTest::newRow("the same twice") << "a/b:c | a/b:d" << "b";
    QTest::newRow("words") << "definition of the format" << "definition of the format";
}

void TestCatalogue::namesSourcesInShort()
{
    QFETCH(QString, source);
    QFETCH(QString, shown);
    QCOMPARE(shortSource(source.toStdString()), shown);
}

void TestCatalogue::cleansHostileTexts()
{
    catalog::Cells cells(catalog::kTables);
    catalog::CellRow row(catalog::table(catalog::TableId::Engines).columns.size());
    row[0] = std::string("x");
    row[1] = std::string("\u202Ereversed\nname<img src='file:///etc/hostname'>");
    cells[static_cast<std::size_t>(catalog::TableId::Engines)].push_back(row);
    CatalogueViewModel page(nullptr);
    page.setFormat(english());
    page.setLoader([&] { return Result<catalog::Cells>(cells); });
    page.load();
    QTRY_VERIFY_WITH_TIMEOUT(!page.isLoading(), kPatience);
    page.open(QStringLiteral("engines"), QStringLiteral("x"));
    QCOMPARE(page.entry()->name(), QStringLiteral("reversed name<img src='file:///etc/hostname'>"));
}

void TestCatalogue::tellsWhyNothingCanBeRead()
{
    CatalogueViewModel page(nullptr);
    page.setLoader(
        [] { return Result<catalog::Cells>(failure(ErrorCode::CatalogUnreadable, {"/nowhere", "missing"})); });
    page.load();
    QTRY_VERIFY_WITH_TIMEOUT(!page.isLoading(), kPatience);
    QVERIFY(page.problem().contains(QStringLiteral("/nowhere")));
    QCOMPARE(page.entries()->count(), 0);
}

void TestCatalogue::predictsPublishedRuns()
{
    AccuracyViewModel* accuracy = m_page->accuracy();
    QVERIFY(!accuracy->isKnown());
    accuracy->run();
    QVERIFY(accuracy->isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(!accuracy->isRunning(), kPatience);
    QVERIFY2(accuracy->problem().isEmpty(), qPrintable(accuracy->problem()));
    QVERIFY(accuracy->isKnown());
    for (int metric = 0; metric < accuracy->metrics().size(); ++metric) {
        accuracy->setMetric(metric);
        const report::ChartSpec& chart = accuracy->chart();
        QVERIFY(chart.series.size() >= 3 && chart.series.size() <= 7); // the diagonal, and kinds of hardware
        QCOMPARE(chart.series.back().role, report::SeriesRole::Reference); // keys come to the runs first
        QCOMPARE(*chart.horizontal.least, *chart.vertical.least);
        QCOMPARE(*chart.horizontal.most, *chart.vertical.most);
        std::size_t points = 0;
        for (std::size_t at = 0; at + 1 < chart.series.size(); ++at) {
            points += chart.series[at].points.size();
            QVERIFY(!chart.series[at].points.front().name.empty()); // says which run, and where it was published
        }
        for (const int grouping : {0, 1}) {
            accuracy->setGrouping(grouping);
            double runs = 0;
            for (int row = 0; row < accuracy->groups()->rowCount(); ++row) {
                runs += accuracy->groups()->index(row, AccuracyTable::Count).data(Qt::UserRole).toDouble();
            }
            QCOMPARE(runs, static_cast<double>(points));
        }
        QVERIFY(!accuracy->summary().isEmpty() && !accuracy->unseen().isEmpty());
    }
    // What core says of all serving runs; the goal for the median is its own test's business.
    const validation::MetricSummary all = accuracyOf(accuracy->runs(), accuracyMetrics()[0]);
    QVERIFY(all.count > 500);
    QVERIFY(all.medianApe > 0 && all.medianApe < 0.3);
}

void TestCatalogue::stopsPredicting()
{
    CatalogueViewModel page(nullptr);
    page.setFormat(english());
    page.setLoader(app::readShippedCells);
    page.load();
    QTRY_VERIFY_WITH_TIMEOUT(!page.isLoading(), kPatience);
    page.accuracy()->run();
    page.accuracy()->cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!page.accuracy()->isRunning(), kPatience);
    QVERIFY(!page.accuracy()->isKnown());
    page.accuracy()->run();
    QTRY_VERIFY_WITH_TIMEOUT(page.accuracy()->isKnown(), kPatience);
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
