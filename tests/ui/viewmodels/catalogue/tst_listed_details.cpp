// What stands beside the list of the catalogue: details of the entry that was reached, on the shipped facts.
#include "app/facts/ShippedFacts.h"
#include "ui/viewmodels/catalogue/CatalogueViewModel.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace berth;
using namespace berth::viewmodels;

class TestListedDetails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void detailsAreOfTheList();
    void detailsFollowWhoWalks();
    void datesFollowTheLanguage();

private:
    std::unique_ptr<CatalogueViewModel> m_page;
};

void TestListedDetails::init()
{
    constexpr int kPatience = 20'000; // milliseconds; a busy machine
    m_page = std::make_unique<CatalogueViewModel>(nullptr);
    m_page->setLoader(app::readShippedCells);
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

// Shown as the language writes them, ordered by time, and ISO in what is copied or written to a file.
void TestListedDetails::datesFollowTheLanguage()
{
    m_page->setFormat({QLocale(QStringLiteral("de_DE")), MemoryUnit::Gigabyte});
    m_page->setKind(QStringLiteral("prices"));
    EntryModel& entries = *m_page->entries();
    constexpr int kAsOf = 5; // as TableViews.cpp lists it
    entries.orderBy(kAsOf);
    static const QRegularExpression german(QStringLiteral(R"(^((\d{2}\.)?\d{2}\.)?\d{4}$)"));
    static const QRegularExpression iso(QStringLiteral(R"(\t\d{4}(-\d{2}(-\d{2})?)?\t)"));
    QString before;
    int days = 0;
    for (int row = 0; row < entries.count(); ++row) {
        const QString shown = entries.index(row, 0).data(EntryModel::RowRole).value<EntryRow>().cells.at(kAsOf);
        if (shown == QStringLiteral("–")) {
            break; // what is not known comes last
        }
        QVERIFY2(german.match(shown).hasMatch(), qPrintable(shown));
        QStringList parts = shown.split(u'.');
        days += parts.size() == 3 ? 1 : 0;
        std::reverse(parts.begin(), parts.end());
        QVERIFY2(before <= parts.join(u'-'), qPrintable(shown));
        before = parts.join(u'-');
        QVERIFY2(iso.match(entries.rowText(row)).hasMatch(), qPrintable(entries.rowText(row)));
    }
    QVERIFY(days > 0);
    m_page->select(entries.idAt(0));
    const QList<FactRow>& facts = m_page->entry()->factList();
    const auto date =
        std::find_if(facts.cbegin(), facts.cend(), [](const FactRow& fact) { return fact.id == u"as_of"; });
    QVERIFY(date != facts.cend() && german.match(date->value).hasMatch());
}

QTEST_GUILESS_MAIN(TestListedDetails)
#include "tst_listed_details.moc"
