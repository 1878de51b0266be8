// The compiled catalogue: what goes in comes out, and files that are not ours are refused.
#include <QTest>

#include "core/catalog/sqlite/CatalogFile.h"
#include "tests/core/catalog/Files.h"

#include <QTemporaryDir>
#include <filesystem>

using namespace berth;
using namespace berth::catalog;

namespace {

constexpr std::size_t kUserVersionAt = 63; // low byte of the version, file format 1.3.12
constexpr std::size_t kApplicationIdAt = 71; // low byte of the application id, 1.3.14

} // namespace

class TestCatalogFile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void givesBackEveryCell();
    void givesBackSpecs();
    void givesBackMeasurements();
    void compilesToTheSameBytes();
    void opensUnderAwkwardNames();
    void leavesTheFileUntouched();
    void refusesForeignFiles_data();
    void refusesForeignFiles();
    void refusesOtherVersions();
    void refusesOneChangedLetter();
    void keepsTheOldFileIfItCannotWrite();

private:
    [[nodiscard]] std::string path(const char* name) const { return m_folder.filePath(name).toStdString(); }
    [[nodiscard]] const std::vector<CellRow>& cellsOf(TableId id) const
    {
        return m_shipped.cells[static_cast<std::size_t>(id)];
    }
    QTemporaryDir m_folder;
    CheckedCatalog m_shipped;
    std::string m_bytes;
};

void TestCatalogFile::initTestCase()
{
    m_shipped = test::shippedCatalog();
    QVERIFY(m_shipped.errors.empty());
    QVERIFY(writeCatalog(path("catalog.sqlite"), m_shipped.cells).has_value());
    m_bytes = test::readText(path("catalog.sqlite"));
}

void TestCatalogFile::givesBackEveryCell()
{
    const Result<Cells> cells = readCells(path("catalog.sqlite"));
    QVERIFY(cells.has_value());
    QVERIFY(*cells == m_shipped.cells);
}

void TestCatalogFile::givesBackSpecs()
{
    const Result<Catalog> opened = openCatalog(path("catalog.sqlite"));
    QVERIFY(opened.has_value());
    const Catalog direct = makeCatalog(m_shipped.cells);
    QCOMPARE(opened->models.size(), direct.models.size());
    QCOMPARE(opened->date, direct.date);
    for (std::size_t table = 0; table < kFactTables; ++table) {
        for (std::size_t row = 0; row < m_shipped.cells[table].size(); ++row) {
            const EntryRef entry{static_cast<TableId>(table), row};
            const std::vector<Fact> left = factsOf(*opened, entry);
            const std::vector<Fact> right = factsOf(direct, entry);
            QVERIFY(!left.empty());
            QVERIFY(std::equal(left.begin(), left.end(), right.begin(), right.end(), [](const Fact& a, const Fact& b) {
                return a.column == b.column && a.value == b.value && a.verified == b.verified;
            }));
        }
    }
}

void TestCatalogFile::givesBackMeasurements()
{
    const std::string file = path("catalog.sqlite");
    QCOMPARE(loadMeasurements<ThroughputMeasurement>(file)->size(), cellsOf(TableId::MeasuredThroughput).size());
    QCOMPARE(loadMeasurements<LocalMeasurement>(file)->size(), cellsOf(TableId::MeasuredLocal).size());
    QCOMPARE(loadMeasurements<MemoryMeasurement>(file)->size(), cellsOf(TableId::MeasuredMemory).size());
    QCOMPARE(loadMeasurements<LlamaCppMeasurement>(file)->size(), cellsOf(TableId::MeasuredLlamaCpp).size());
    QCOMPARE(loadMeasurements<FileSizeMeasurement>(file)->size(), cellsOf(TableId::MeasuredFileSizes).size());
    const auto throughput = loadMeasurements<ThroughputMeasurement>(file);
    QCOMPARE(throughput->front().id, std::get<std::string>(cellsOf(TableId::MeasuredThroughput)[0][0]));
}

void TestCatalogFile::compilesToTheSameBytes()
{
    QVERIFY(writeCatalog(path("again.sqlite"), m_shipped.cells).has_value());
    QVERIFY(test::readText(path("again.sqlite")) == m_bytes);
}

void TestCatalogFile::opensUnderAwkwardNames()
{
    for (const char* name : {"100% done?#1.sqlite", "k\xC3\xA4se \xE4\xB8\xAD.sqlite", "a&b=c;d.sqlite"}) {
        test::writeText(path(name), m_bytes);
        QVERIFY2(openCatalog(path(name)).has_value(), name);
    }
}

void TestCatalogFile::leavesTheFileUntouched()
{
    QVERIFY(openCatalog(path("catalog.sqlite")).has_value());
    QVERIFY(test::readText(path("catalog.sqlite")) == m_bytes);
    QVERIFY(!std::filesystem::exists(path("catalog.sqlite-journal")));
    QVERIFY(!std::filesystem::exists(path("catalog.sqlite-wal")));
}

void TestCatalogFile::refusesForeignFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    QByteArray other = QByteArray::fromStdString(m_bytes);
    other[kApplicationIdAt] = static_cast<char>(other[kApplicationIdAt] + 1);
    QTest::newRow("empty") << QByteArray() << "no-catalogue";
    QTest::newRow("text") << QByteArray(4096, 'x') << "no-catalogue";
    QTest::newRow("database of another program") << other << "no-catalogue";
    QTest::newRow("header alone") << QByteArray::fromStdString(m_bytes.substr(0, 100)) << "cut-short";
    QTest::newRow("half") << QByteArray::fromStdString(m_bytes.substr(0, m_bytes.size() / 2)) << "cut-short";
    QTest::newRow("last byte lost") << QByteArray::fromStdString(m_bytes.substr(0, m_bytes.size() - 1)) << "cut-short";
    QTest::newRow("something appended") << QByteArray::fromStdString(m_bytes + "x") << "cut-short";
}

void TestCatalogFile::refusesForeignFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    test::writeText(path("foreign.sqlite"), bytes.toStdString());
    const Result<Catalog> opened = openCatalog(path("foreign.sqlite"));
    QVERIFY(!opened.has_value());
    QCOMPARE(opened.error().code, ErrorCode::CatalogUnreadable);
    QCOMPARE(QString::fromStdString(opened.error().arguments[1]), reason);

    QCOMPARE(openCatalog(path("nowhere.sqlite")).error().arguments[1], std::string("missing"));
    QCOMPARE(openCatalog(m_folder.path().toStdString()).error().code, ErrorCode::CatalogUnreadable);
}

void TestCatalogFile::refusesOtherVersions()
{
    std::string newer = m_bytes;
    newer[kUserVersionAt] = static_cast<char>(kSchemaVersion + 1);
    test::writeText(path("newer.sqlite"), newer);
    const Result<Catalog> opened = openCatalog(path("newer.sqlite"));
    QVERIFY(!opened.has_value());
    QCOMPARE(opened.error().code, ErrorCode::CatalogVersion);
    QCOMPARE(opened.error().arguments[1], std::to_string(kSchemaVersion + 1));
    QCOMPARE(opened.error().arguments[2], std::to_string(kSchemaVersion));
}

// The structure stays sound, so only the digest can tell.
void TestCatalogFile::refusesOneChangedLetter()
{
    std::string changed = m_bytes;
    const std::size_t place = changed.find("HF stores head separately");
    QVERIFY(place != std::string::npos);
    changed[place] = 'B';
    test::writeText(path("changed.sqlite"), changed);
    const Result<Cells> cells = readCells(path("changed.sqlite"));
    QVERIFY(!cells.has_value());
    QCOMPARE(cells.error().code, ErrorCode::CatalogDamaged);
}

void TestCatalogFile::keepsTheOldFileIfItCannotWrite()
{
    const Result<void> written = writeCatalog(path("no/such/folder.sqlite"), m_shipped.cells);
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, ErrorCode::FileUnwritable);

    Cells broken = m_shipped.cells;
    broken[0].push_back(broken[0].front()); // the key twice: the database refuses it half-way
    test::writeText(path("kept.sqlite"), m_bytes);
    QVERIFY(!writeCatalog(path("kept.sqlite"), broken).has_value());
    QVERIFY(test::readText(path("kept.sqlite")) == m_bytes);
    QVERIFY(!std::filesystem::exists(path("kept.sqlite.new")));
}

QTEST_APPLESS_MAIN(TestCatalogFile)
#include "tst_catalog_file.moc"
