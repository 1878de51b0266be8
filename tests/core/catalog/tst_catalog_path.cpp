// Where programs look for the compiled catalogue.
#include <QTest>

#include "core/catalog/CatalogPath.h"
#include "tests/core/catalog/Files.h"

#include <QTemporaryDir>
#include <filesystem>

using namespace berth;
using namespace berth::catalog;

class TestCatalogPath : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void prefersTheVariable();
    void refusesAVariableThatNamesNothing();
    void looksBesideTheProgram();

private:
    [[nodiscard]] std::string path(const char* name) const { return m_folder->filePath(name).toStdString(); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCatalogPath::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    std::filesystem::create_directories(path("share/berth"));
    std::filesystem::create_directories(path("bin"));
    test::writeText(path("share/berth/catalog.sqlite"), "x");
    test::writeText(path("other.sqlite"), "x");
}

void TestCatalogPath::prefersTheVariable()
{
    QCOMPARE(findCatalogFile(path("other.sqlite").c_str(), path("bin")).value(), path("other.sqlite"));
}

void TestCatalogPath::refusesAVariableThatNamesNothing()
{
    const auto found = findCatalogFile(path("nothing.sqlite").c_str(), path("bin"));
    QVERIFY(!found.has_value());
    QCOMPARE(found.error().code, ErrorCode::CatalogUnreadable);
    QCOMPARE(found.error().arguments, (std::vector<std::string>{path("nothing.sqlite"), "missing"}));
}

void TestCatalogPath::looksBesideTheProgram()
{
    QCOMPARE(findCatalogFile(nullptr, path("bin")).value(), path("share/berth/catalog.sqlite"));
    QCOMPARE(findCatalogFile("", path("bin")).value(), path("share/berth/catalog.sqlite"));
}

QTEST_APPLESS_MAIN(TestCatalogPath)
#include "tst_catalog_path.moc"
