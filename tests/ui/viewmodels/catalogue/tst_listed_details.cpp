// What stands beside the list of the catalogue: details of the entry that was reached, on the shipped facts.
#include "core/catalog/CatalogPath.h"
#include "core/catalog/sqlite/CatalogFile.h"
#include "ui/viewmodels/catalogue/CatalogueViewModel.h"

#include <QSignalSpy>
#include <QTest>

using namespace berth;
using namespace berth::viewmodels;

class TestListedDetails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void detailsAreOfTheList();
    void detailsFollowWhoWalks();

private:
    std::unique_ptr<CatalogueViewModel> m_page;
};

void TestListedDetails::init()
{
    constexpr int kPatience = 20'000; // milliseconds; a busy machine
    m_page = std::make_unique<CatalogueViewModel>(nullptr);
    m_page->setLoader([]() -> Result<catalog::Cells> {
        const auto path = catalog::findCatalogFile();
        return path ? catalog::readCells(*path) : std::unexpected(path.error());
    });
    m_page->load();
    QTRY_VERIFY_WITH_TIMEOUT(!m_page->isLoading(), kPatience);
}

// What is shown beside the list is one of its entries, or nothing where it has none.
void TestListedDetails::detailsAreOfTheList()
{
    m_page->setKind(QStringLiteral("accelerators"));
    m_page->select(QStringLiteral("h100-80gb-sxm"));
    m_page->entries()->setSearchText(QStringLiteral("l40s"));
    QTRY_COMPARE(m_page->selectedId(), m_page->entries()->idAt(0));
    QVERIFY(m_page->selectedId().contains(QStringLiteral("l40s")));
    m_page->entries()->setSearchText(QStringLiteral("no such thing"));
    QTRY_VERIFY(m_page->selectedId().isEmpty());
    m_page->entries()->setSearchText({});
    QTRY_COMPARE(m_page->selectedId(), m_page->entries()->idAt(0));
}

void TestListedDetails::detailsFollowWhoWalks()
{
    m_page->open(QStringLiteral("accelerators"), QStringLiteral("h200-141gb-sxm"));
    QSignalSpy described(m_page->entry(), &EntryDetails::changed);
    const EntryModel& entries = *m_page->entries();
    for (int row = 0; row < 10; ++row) {
        m_page->walkTo(entries.idAt(row));
        QCOMPARE(m_page->selectedId(), entries.idAt(row));
    }
    QCOMPARE(m_page->entry()->entryId(), QStringLiteral("h200-141gb-sxm"));
    QTRY_COMPARE(m_page->entry()->entryId(), entries.idAt(9));
    QCOMPARE(described.size(), 1); // once for ten steps
}

QTEST_GUILESS_MAIN(TestListedDetails)
#include "tst_listed_details.moc"
