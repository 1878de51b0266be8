// A price list through the catalogue page, before and after it is taken: what can be taken and what cannot, what an
// unknown item is, which of several prices counts, and what no exchange rate leads to.
#include "app/facts/ShippedFacts.h"
#include "core/units/MoneyText.h"
#include "ui/viewmodels/catalogue/CatalogueViewModel.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace berth;
using namespace berth::viewmodels;

namespace {

constexpr int kPatience = 20'000; // milliseconds; a busy machine

const std::string kHeader = "item_id,price,currency,as_of,price_kind,region\n";

cost::ExchangeRate rate(const char* from, const char* to, const char* value)
{
    return {*findCurrency(from), *findCurrency(to), *parseMillionths(value), "2026-11-01", "a bank"};
}

} // namespace

class TestPriceImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void previewsAPriceList();
    void previewsWhatIsReplaced();
    void refusesWhatIsNoPriceList();
    void readsAPriceListThatCameFirst();
    void anUnknownItemIsChosen();
    void saysWhichPriceCounts_data();
    void saysWhichPriceCounts();
    void saysWhichOfferCounts();
    void anEarlierOwnPriceMayCount();
    void saysWhatNoRateLeadsTo();

private:
    [[nodiscard]] PriceImport& prices() { return *m_page->prices(); }
    [[nodiscard]] OwnEditor& editor() { return *m_page->editor(); }
    void read(const std::string& rows) { prices().read(QStringLiteral("list.csv"), kHeader + rows); }
    [[nodiscard]] const ImportRow& line(int number)
    {
        static const ImportRow none;
        const QList<ImportRow>& rows = prices().rowList();
        const auto found = std::find_if(rows.begin(), rows.end(),
                                        [&](const ImportRow& row) { return row.id == QString::number(number); });
        return found == rows.end() ? none : *found;
    }

    std::unique_ptr<CatalogueViewModel> m_page;
};

void TestPriceImport::init()
{
    m_page = std::make_unique<CatalogueViewModel>(nullptr, nullptr);
    m_page->setFormat(Formatter(QLocale(QStringLiteral("en_GB")), MemoryUnit::Gigabyte));
    m_page->setLoader(app::readShippedCells);
    m_page->load();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->entries()->total() > 0, kPatience);
}

void TestPriceImport::previewsAPriceList()
{
    prices().read(QStringLiteral("list.csv"),
                  "item_id,price,currency,as_of\n"
                  "h200-141gb-sxm,29500,USD,2026-11-01\n"
                  "h200-141gb-sxm,12;5O,USD,2026-11-01\n"
                  "h2000,1,USD,2026-11-01\n"
                  "dgx-h200,318400,USD,2026-11-01\n"
                  "dgx-h100,399.999,EUR,2026-11-01\n");
    QVERIFY(prices().isOpen());
    QCOMPARE(prices().takeable(), 2);
    QCOMPARE(prices().refused(), 3);
    QCOMPARE(prices().rowList().at(0).line, QStringLiteral("3")); // what cannot be taken comes first
    QCOMPARE(prices().rowList().at(0).problem, QStringLiteral("price: \"12;5O\" is not a number."));
    QVERIFY(prices().rowList().at(1).problem.startsWith(QStringLiteral("item_id: \"h2000\" is not in the catalogue")));
    QCOMPARE(prices().rowList().at(2).problem,
             QStringLiteral("price: \"399.999\" has more decimals than its currency, which has 2. Write thousands "
                            "without a separator."));
    QVERIFY(editor().own() == OwnFacts()); // nothing is kept before it is taken
    QSignalSpy effective(m_page.get(), &CatalogueViewModel::effectiveChanged);
    prices().take();
    QVERIFY(!prices().isOpen());
    QTRY_COMPARE_WITH_TIMEOUT(effective.size(), 1, kPatience);
    const auto catalog = effective.constFirst().constFirst().value<std::shared_ptr<const catalog::Catalog>>();
    const auto& rows = catalog->prices;
    QVERIFY(std::any_of(rows.begin(), rows.end(), [](const auto& row) { return row.id == "own-list-2"; }));
}

void TestPriceImport::previewsWhatIsReplaced()
{
    prices().read(QStringLiteral("list.csv"),
                  "item,price,currency,date\n"
                  "h200-141gb-sxm,\"21,000.50\",USD,2026-10-01\n"
                  "h200-141gb-sxm,2\"1000,USD,2026-10-01\n");
    QCOMPARE(prices().takeable(), 1);
    QCOMPARE(prices().summary(), QStringLiteral("Rows with errors: 1. Rows that can be imported: 1."));
    const ImportRow& refused = prices().rowList().at(0);
    QCOMPARE(refused.problem, QStringLiteral("A quotation mark stands inside a cell that does not begin with one."));
    const ImportRow& sound = prices().rowList().at(1);
    QCOMPARE(sound.price, QStringLiteral("21,000.50 USD"));
    QVERIFY2(sound.note.contains(QStringLiteral("instead of")) && sound.note.endsWith(QStringLiteral(" USD")),
             qPrintable(sound.note));
}

void TestPriceImport::refusesWhatIsNoPriceList()
{
    prices().read(QStringLiteral("other.csv"), "a,b\n1,2\n");
    QVERIFY(prices().isOpen());
    QCOMPARE(prices().takeable(), 0);
    QVERIFY(prices().summary().contains(QStringLiteral("no column for what the price is of")));
    prices().readFile(QUrl(QStringLiteral("http://127.0.0.1:9/prices.csv"))); // nobody is called
    QCOMPARE(prices().file(), QStringLiteral("other.csv"));
    prices().readFile(QUrl::fromLocalFile(QStringLiteral("/no/such/file.csv")));
    QVERIFY(prices().summary().contains(QStringLiteral("/no/such/file.csv")));
    prices().cancel();
    QVERIFY(!prices().isOpen());
}

// Dropped on another page, before the catalogue was ever shown.
void TestPriceImport::readsAPriceListThatCameFirst()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("prices.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("item_id,price,currency,as_of\nh200-141gb-sxm,29500,USD,2026-11-01\n");
    file.close();
    CatalogueViewModel page(nullptr);
    page.setFormat(Formatter(QLocale(QStringLiteral("en_GB")), MemoryUnit::Gigabyte));
    page.setLoader(app::readShippedCells);
    page.prices()->readFile(QUrl::fromLocalFile(file.fileName()));
    QVERIFY(!page.prices()->isOpen());
    page.load();
    QTRY_VERIFY_WITH_TIMEOUT(page.prices()->isOpen(), kPatience);
    QCOMPARE(page.prices()->takeable(), 1);
}

// A choice holds for every row of the same item, can be made anew and taken back; the row stays where it was.
void TestPriceImport::anUnknownItemIsChosen()
{
    const QString nvl = QStringLiteral("h200-141gb-nvl");
    read("NVIDIA H200 NVL PCIe,29500,USD,2026-11-01,,\n"
         "abacus,1,USD,2026-11-01,,\n"
         "dgx-h200,318400,USD,2026-11-01,,\n"
         "NVIDIA H200 NVL PCIe,7,USD,2026-11-02,contract,\n");
    QCOMPARE(prices().takeable(), 1);
    const ImportRow asked = prices().rowList().at(0);
    QCOMPARE(asked.problem,
             QStringLiteral("item_id: \"NVIDIA H200 NVL PCIe\" is not in the catalogue. Choose what it "
                            "is, or leave it out."));
    QCOMPARE(asked.nearestIds.constFirst(), nvl);
    QCOMPARE(asked.nearestNames.constFirst(), QStringLiteral("H200 NVL 141GB")); // accelerators.csv
    QVERIFY(prices().rowList().at(1).nearestIds.isEmpty()); // nothing is like an abacus
    QSignalSpy moved(prices().rows(), &QAbstractItemModel::rowsMoved);
    QSignalSpy removed(prices().rows(), &QAbstractItemModel::rowsRemoved);
    prices().choose(asked.id, nvl);
    QCOMPARE(prices().takeable(), 3);
    QCOMPARE(prices().summary(), QStringLiteral("Rows with errors: 1. Rows that can be imported: 3."));
    const ImportRow& chosen = prices().rowList().at(0);
    QCOMPARE(chosen.item, QStringLiteral("H200 NVL 141GB"));
    QCOMPARE(chosen.listed, QStringLiteral("NVIDIA H200 NVL PCIe"));
    QCOMPARE(chosen.chosenId, nvl);
    QCOMPARE(chosen.price, QStringLiteral("29,500.00 USD"));
    QVERIFY(chosen.problem.isEmpty() && line(5).problem.isEmpty() && line(5).chosenId == nvl);
    QVERIFY(moved.isEmpty() && removed.isEmpty());
    prices().choose(asked.id, {});
    QCOMPARE(prices().takeable(), 1);
    QVERIFY(!line(5).problem.isEmpty());
    prices().choose(QStringLiteral("5"), nvl);
    prices().take();
    const auto& rows = editor().own().rows;
    const auto taken = std::find_if(rows.begin(), rows.end(), [](const auto& row) { return row.id == "own-list-2"; });
    QVERIFY(taken != rows.end());
    QVERIFY(std::find(taken->cells.begin(), taken->cells.end(),
                      std::pair<std::string, std::string>("item_id", "h200-141gb-nvl"))
            != taken->cells.end());
    read("NVIDIA H200 NVL PCIe,29500,USD,2026-11-01,,\n"); // another import asks again
    QCOMPARE(prices().takeable(), 0);
}

// The rules of PriceBook.h: both rows are of one item, the first goes before the second.
void TestPriceImport::saysWhichPriceCounts_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("why");
    const auto row = [](const char* name, const char* rows, const char* why) {
        QTest::newRow(name) << QByteArray(rows) << QString::fromLatin1(why);
    };
    row("date", "l40s,7100,USD,2026-10-01,,\nl40s,7200,USD,2026-09-01,,\n", "it is newer");
    row("kind", "l40s,7100,USD,2026-09-01,street,\nl40s,7200,USD,2026-10-01,list,\n",
        "\"street price\" goes before \"list price\"");
    row("region", "l40s,7100,USD,2026-09-01,,EU\nl40s,7200,USD,2026-10-01,,US\n",
        "it is for the region that is asked for");
    row("world", "h20-96gb,7100,USD,2026-10-01,,global\nh20-96gb,7200,USD,2026-10-01,,China\n", "it holds world-wide");
    row("converted", "l40s,7100,USD,2026-09-01,,\nl40s,7200,EUR,2026-10-01,,\n", "it needs no exchange rate");
    row("offers of one day", "l40s,7200,USD,2026-10-01,,\nl40s,7100,USD,2026-10-01,,\n",
        "it is the higher of two from the same day");
    row("no rate", "l40s,7100,USD,2026-09-01,,\nl40s,7200,CNY,2026-10-01,,\n",
        "no exchange rate leads from CNY to USD");
}

void TestPriceImport::saysWhichPriceCounts()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, why);
    prices().setTerms({*findCurrency("USD"), "EU", {rate("EUR", "USD", "1.08")}});
    read(rows.toStdString());
    QCOMPARE(prices().takeable(), 2);
    QCOMPARE(line(2).verdict, QStringLiteral("Counts, not row 3: %1.").arg(why));
    QCOMPARE(line(3).verdict, QStringLiteral("Row 2 counts instead: %1.").arg(why));
    QVERIFY(line(2).used && !line(3).used);
    QVERIFY(line(2).note.contains(QStringLiteral("instead of"))
            && !line(3).note.contains(QStringLiteral("instead of")));
}

// Of two offers of one day the higher counts, wherever it stands.
void TestPriceImport::saysWhichOfferCounts()
{
    read("l40s,7000,USD,2026-10-01,,\n"
         "l40s,7200,USD,2026-10-01,,\n"
         "l40s,6000,USD,2026-09-01,,\n"
         "dgx-h200,318400,USD,2026-11-01,,\n");
    QCOMPARE(line(2).verdict, QStringLiteral("Row 3 counts instead: it is the higher of two from the same day."));
    QCOMPARE(line(3).verdict, QStringLiteral("Counts, not rows 2, 4."));
    QCOMPARE(line(4).verdict, QStringLiteral("Row 3 counts instead: it is newer."));
    QVERIFY(!line(2).used && line(3).used && !line(4).used);
    QVERIFY(line(5).verdict.isEmpty()); // the only one of its item
    prices().read(QStringLiteral("offers.csv"),
                  "item,price,currency,date,valid_until\nl40s,7000,USD,2026-10-01,2026-10-31\n");
    QCOMPARE(prices().summary(), QStringLiteral("All 1 rows can be taken. Columns that are not read: valid_until."));
    prices().read(QStringLiteral("offers.csv"),
                  "item,price,currency,date,unit\nl40s,7000,USD,2026-10-01,\nl40s,1.2,USD,2026-11-01,per_hour\n");
    QCOMPARE(prices().takeable(), 2);
    QVERIFY(line(2).verdict.isEmpty() && line(3).verdict.isEmpty()); // to buy and to rent
}

// A list that is older than what was typed in by hand says so.
void TestPriceImport::anEarlierOwnPriceMayCount()
{
    QSignalSpy effective(m_page.get(), &CatalogueViewModel::effectiveChanged);
    prices().read(QStringLiteral("first.csv"), kHeader + "l40s,7000,USD,2026-10-01,,\n");
    prices().take();
    QTRY_COMPARE_WITH_TIMEOUT(effective.size(), 1, kPatience);
    read("l40s,6000,USD,2026-09-01,,\n");
    QCOMPARE(line(2).verdict, QStringLiteral("The own price of 2026-10-01 counts instead: it is newer."));
    QVERIFY(!line(2).used);
    prices().read(QStringLiteral("first.csv"), kHeader + "l40s,6000,USD,2026-09-01,,\n"); // takes its place
    QVERIFY(line(2).verdict.isEmpty() && line(2).used);
    QVERIFY(line(2).note.endsWith(QStringLiteral("instead of 7,000.00 USD")));
}

// Before and after the list is taken; a rate that is entered meanwhile helps at once.
void TestPriceImport::saysWhatNoRateLeadsTo()
{
    const std::string rows = "l40s,51000,CNY,2026-10-01,,\ndgx-h200,318400,USD,2026-11-01,,\n";
    const QString aside =
        QStringLiteral("1 of them will not be used: no exchange rate leads from CNY to USD. Enter one under Settings, "
                       "Exchange rates.");
    read(rows);
    QCOMPARE(prices().takeable(), 2);
    QCOMPARE(line(2).verdict,
             QStringLiteral("Will not be used: no exchange rate leads from CNY to USD. Enter one under "
                            "Settings, Exchange rates."));
    QVERIFY(!line(2).used && line(3).used);
    QCOMPARE(prices().aside(), aside);
    prices().setTerms({*findCurrency("USD"), {}, {rate("USD", "CNY", "7.1")}});
    QVERIFY(line(2).used && prices().aside().isEmpty());
    prices().setTerms({*findCurrency("USD"), {}, {}});
    QSignalSpy told(&editor(), &OwnEditor::told);
    prices().take();
    QCOMPARE(told.constFirst().constFirst().toString(), QStringLiteral("2 own prices taken. ") + aside);
}

QTEST_GUILESS_MAIN(TestPriceImport)
#include "tst_price_import.moc"
