// Facts exchanged while the program runs: an own value changes the figures of the Size page at once, taking it back
// restores them, whatever the page is doing; what was made of former facts stays readable.
#include "app/facts/ShippedFacts.h"
#include "core/workspace/sqlite/WorkspaceFile.h"
#include "ui/viewmodels/Session.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace berth;
using namespace berth::viewmodels;

namespace {

constexpr int kPatience = 60'000; // milliseconds; a busy machine
constexpr double kMebibyte = 1024.0 * 1024;
const QString kAccelerators = QStringLiteral("accelerators");
const QString kH200 = QStringLiteral("h200-141gb-sxm");
const QString kUsable = QStringLiteral("usable_memory_mib");
constexpr double kShipped = 143'771 * kMebibyte; // accelerators.csv

} // namespace

class TestLiveCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void leasesKeepFormerFacts();
    void ownValuesChangeTheFigures();
    void ownEntriesCanBeChosenAtOnce();
    void editsGoOnMeanwhile();
    void searchesAreWaitedFor();
    void comparisonsFollow();
    void ownPricesAreToldAsSuch();
    void wrongRequirementsKeepTheirAnswer();
    void backupsBringTheirOwnFacts();
    void columnsAreFoundAgain();

private:
    void start(std::unique_ptr<workspace::Workspace> workspace)
    {
        m_session = std::make_unique<Session>(
            std::make_unique<const catalog::Catalog>(app::openShippedCatalog().value()),
            std::make_unique<Preferences>(nullptr, QStringList{QStringLiteral("en")}, nullptr), std::move(workspace));
        m_session->catalogue()->setLoader(app::readShippedCells);
        m_session->catalogue()->load();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->catalogue()->entries()->total() > 0, kPatience);
        settle();
    }
    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->size()->isBusy() && m_session->size()->answer() != nullptr, kPatience);
    }
    [[nodiscard]] OwnEditor& editor() { return *m_session->catalogue()->editor(); }
    void put(int mebibytes)
    {
        editor().editFact(kAccelerators, kH200, kUsable);
        editor().setValue(QString::fromLatin1(OwnEditor::kValue), QString::number(mebibytes));
        editor().setValue(QString::fromLatin1(OwnEditor::kSource), QStringLiteral("our cards"));
        editor().setValue(QString::fromLatin1(OwnEditor::kWhy), QStringLiteral("less is reported"));
        QVERIFY(editor().save());
    }
    [[nodiscard]] double capacity() { return m_session->size()->details()->capacity().value; }
    void awaitCapacity(double bytes)
    {
        QTRY_COMPARE_WITH_TIMEOUT(capacity(), bytes, kPatience);
        settle();
        QCOMPARE(capacity(), bytes);
    }

    std::unique_ptr<Session> m_session;
};

void TestLiveCatalogue::init()
{
    start(nullptr);
}

void TestLiveCatalogue::leasesKeepFormerFacts()
{
    catalog::Catalog first;
    first.accelerators.emplace_back().name = "first, with a name that no string holds in itself";
    LiveCatalog live(std::move(first));
    const spec::AcceleratorSpec* entry = &live.facts().accelerators.front();
    std::weak_ptr<const void> watched;
    {
        const std::shared_ptr<const int> made = leased(std::make_shared<const int>(7), live.lease());
        watched = live.lease();
        live.exchange({});
        QVERIFY(live.facts().accelerators.empty());
        QCOMPARE(*made, 7);
        QVERIFY(!watched.expired());
        QCOMPARE(entry->name, std::string("first, with a name that no string holds in itself"));
    }
    QVERIFY(watched.expired());
    QVERIFY(leased(std::shared_ptr<const int>(), live.lease()) == nullptr);
}

void TestLiveCatalogue::ownValuesChangeTheFigures()
{
    QCOMPARE(capacity(), kShipped);
    QSignalSpy exchanged(m_session.get(), &Session::catalogueExchanged);
    put(120'000);
    awaitCapacity(120'000 * kMebibyte);
    QCOMPARE(exchanged.size(), 1);
    QCOMPARE(catalog::byId(m_session->catalog(), AcceleratorId(kH200.toStdString()))->usableMemoryMib.value(), 120'000);
    editor().revert(kAccelerators, kH200, kUsable);
    awaitCapacity(kShipped);
    editor().undo();
    awaitCapacity(120'000 * kMebibyte);
}

void TestLiveCatalogue::ownEntriesCanBeChosenAtOnce()
{
    const QString copy = QStringLiteral("own-h200-141gb-sxm");
    HardwareSection& hardware = *m_session->size()->requirement()->hardware();
    QVERIFY(hardware.accelerator()->options()->find(copy) == nullptr);
    editor().duplicate(kAccelerators, kH200);
    QTRY_VERIFY_WITH_TIMEOUT(hardware.accelerator()->options()->find(copy) != nullptr, kPatience);
    QCOMPARE(m_session->acceleratorCount(), static_cast<int>(m_session->catalog().accelerators.size()));
    hardware.chooseMachine(Machine::Accelerators);
    hardware.accelerator()->choose(copy);
    settle();
    QCOMPARE(m_session->size()->selected()->configuration.deployment.accelerator().id.text, copy.toStdString());
    editor().remove(kAccelerators, copy); // what is chosen is gone; another one takes its place
    QTRY_VERIFY_WITH_TIMEOUT(hardware.accelerator()->options()->find(copy) == nullptr, kPatience);
    settle();
    QVERIFY(m_session->size()->selected()->configuration.deployment.accelerator().id.text != copy.toStdString());
}

void TestLiveCatalogue::editsGoOnMeanwhile()
{
    NumberInput& context = *m_session->size()->requirement()->load()->context();
    for (int step = 0; step < 12; ++step) {
        context.edit(16'384 + 1024 * step);
        put(130'000 + step);
        QCoreApplication::processEvents();
    }
    awaitCapacity(130'011 * kMebibyte);
    QCOMPARE(m_session->size()->selected()->configuration.context, 16'384 + 1024 * 11);
}

void TestLiveCatalogue::searchesAreWaitedFor()
{
    m_session->size()->requirement()->limits()->budget()->edit(150'000); // nothing costs so little
    QSignalSpy exchanged(m_session.get(), &Session::catalogueExchanged);
    put(120'000); // while it is searched
    awaitCapacity(120'000 * kMebibyte);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->size()->diagnosis()->isKnown(), kPatience);
    put(125'000); // once it is known why there is nothing
    awaitCapacity(125'000 * kMebibyte);
    QCOMPARE(exchanged.size(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->size()->diagnosis()->isKnown(), kPatience);
}

void TestLiveCatalogue::comparisonsFollow()
{
    m_session->pinner()->addSelected();
    QCOMPARE(m_session->pins()->count(), 1);
    const CompareViewModel& page = *m_session->compare();
    const auto capacityOfFirst = [&page]() -> std::int64_t {
        const bool known = page.shown() != nullptr && !page.shown()->all.empty() && page.shown()->all[0].sizing;
        return known ? page.shown()->all[0].sizing->memory.device.capacity.value : 0;
    };
    QTRY_COMPARE_WITH_TIMEOUT(capacityOfFirst(), static_cast<std::int64_t>(kShipped), kPatience);
    put(120'000);
    QTRY_COMPARE_WITH_TIMEOUT(capacityOfFirst(), static_cast<std::int64_t>(120'000 * kMebibyte), kPatience);
    m_session->retranslate();
}

// At the price, in the lines of the cost, in comparisons: never taken for a published price.
void TestLiveCatalogue::ownPricesAreToldAsSuch()
{
    CostDetails& cost = *m_session->size()->details()->cost();
    const auto purchase = [&cost] {
        return cost.rowList().constFirst();
    };
    QVERIFY(!cost.isOwnPrice() && !purchase().own && !purchase().name.contains(QStringLiteral("own price")));
    const double published = cost.purchase().value;
    QVERIFY(editor().take({{.table = "prices",
                            .id = "own-list-2",
                            .cells = {{"item_id", kH200.toStdString()},
                                      {"item_kind", "accelerator"},
                                      {"price", "12345"},
                                      {"currency", "USD"},
                                      {"unit", "each"},
                                      {"price_kind", "reseller"},
                                      {"as_of", "2026-11-01"},
                                      {"source", "reseller-list.csv"},
                                      {"source_date", "2026-11-01"}},
                            .changedAt = {}}},
                          QStringLiteral("1 price taken")));
    QTRY_VERIFY_WITH_TIMEOUT(cost.isOwnPrice(), kPatience);
    settle();
    QVERIFY(cost.purchase().value != published);
    QVERIFY(purchase().own && purchase().name.endsWith(QStringLiteral("own price")));
    QVERIFY2(cost.notes().contains(QStringLiteral("Own prices: reseller-list.csv.")), qPrintable(cost.notes()));
    m_session->pinner()->addSelected();
    const QString row = QString::number(static_cast<int>(report::FactId::PriceFrom));
    QTRY_COMPARE_WITH_TIMEOUT(m_session->compare()->cell(row, 0).text, QStringLiteral("own price: reseller-list.csv"),
                              kPatience);
}

void TestLiveCatalogue::wrongRequirementsKeepTheirAnswer()
{
    NumberInput& tensor = *m_session->size()->requirement()->engine()->tensor();
    tensor.edit(3); // no device count of the example can be divided by it
    QTRY_VERIFY_WITH_TIMEOUT(!tensor.error().isEmpty() || !m_session->size()->requirement()->error().isEmpty(),
                             kPatience);
    QSignalSpy exchanged(m_session.get(), &Session::catalogueExchanged);
    for (int step = 0; step < 4; ++step) {
        put(120'000 + step);
        QTRY_COMPARE_WITH_TIMEOUT(exchanged.size(), step + 1, kPatience);
        settle();
    }
    // The last answer that could be given is of facts that were exchanged four times since.
    QCOMPARE(capacity(), kShipped);
    m_session->retranslate();
    m_session->size()->explain(m_session->size()->selectedId(), QStringLiteral("weights"));
    QVERIFY(!m_session->size()->asText().isEmpty());
    m_session->size()->requirement()->reset();
    awaitCapacity(120'003 * kMebibyte);
}

void TestLiveCatalogue::backupsBringTheirOwnFacts()
{
    const QTemporaryDir folder;
    start(workspace::openWorkspace(folder.filePath(QStringLiteral("workspace.sqlite")).toStdString()).value());
    put(120'000);
    awaitCapacity(120'000 * kMebibyte);
    m_session->storage()->backUp();
    const QString backup = m_session->storage()->backupList().at(0).id;
    editor().revert(kAccelerators, kH200, kUsable);
    awaitCapacity(kShipped);
    m_session->storage()->restore(backup);
    awaitCapacity(120'000 * kMebibyte);
    m_session.reset(); // before its folder
}

void TestLiveCatalogue::columnsAreFoundAgain()
{
    const QTemporaryDir folder;
    const std::string file = folder.filePath(QStringLiteral("workspace.sqlite")).toStdString();
    m_session.reset();
    start(workspace::openWorkspace(file).value());
    m_session->catalogue()->setKind(kAccelerators);
    EntryModel* list = m_session->catalogue()->entries();
    QVERIFY(list->chosenText().isEmpty());
    list->showColumn(0, false);
    list->restoreChosen(QStringLiteral("no-such-table name accelerators"));
    const QStringList heads = list->heads();
    m_session.reset(); // writes what is still to be written
    start(workspace::openWorkspace(file).value());
    list = m_session->catalogue()->entries();
    m_session->catalogue()->setKind(kAccelerators);
    QCOMPARE(list->heads(), heads);
    list->showUsualColumns();
    QVERIFY(list->chosenText().isEmpty() && list->columns() == static_cast<int>(heads.size()) + 1);
}

QTEST_GUILESS_MAIN(TestLiveCatalogue)
#include "tst_live_catalogue.moc"
