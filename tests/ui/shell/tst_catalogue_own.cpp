// What the user keeps in the catalogue, in the real window, offscreen, by keys alone: override and take back, copy,
// add, import.
#include "core/cost/PriceBook.h"
#include "tests/support/FindItem.h"
#include "tests/ui/shell/CatalogueFixture.h"

#include <QTemporaryDir>

using namespace berth;
using namespace berth::testing;

class TestCatalogueOwn : public CatalogueFixture
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_main.reset(); }
    void overridesAFactAndTakesItBack();
    void copiesAndRemovesAnEntry();
    void addsAnEntry();
    void walksTheFormByTab();
    void takesAPriceList();
    void choosesWhatAnUnknownItemIs();
    void saysWhatNoRateLeadsTo();
};

void TestCatalogueOwn::overridesAFactAndTakesItBack()
{
    open(app::readShippedCells);
    goTo(kAccelerators, kH200);
    QVERIFY(paneOf("FactLine"));
    walkTo(kPower);
    press(Qt::Key_F2);
    QVERIFY(page().editor()->isOpen());
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("65O"));
    press(Qt::Key_Return);
    QVERIFY(page().editor()->isOpen());
    QVERIFY(!page().editor()->fieldList().constFirst().error.isEmpty());
    press(Qt::Key_A, Qt::ControlModifier);
    type(QStringLiteral("650"));
    press(Qt::Key_Return);
    QVERIFY(!page().editor()->isOpen());
    QTRY_COMPARE_WITH_TIMEOUT(fact(kPower).proof, viewmodels::Proof::Own, kPatience);
    QCOMPARE(fact(kPower).shipped, QStringLiteral("700 W")); // accelerators.csv
    QTRY_COMPARE_WITH_TIMEOUT(powerInUse(), 650.0, kPatience); // what the Size page computes with
    QVERIFY(isOfType(window().activeFocusItem(), "FactLine"));
    walkTo(kPower);
    press(Qt::Key_Delete);
    QTRY_COMPARE_WITH_TIMEOUT(fact(kPower).proof, viewmodels::Proof::Sourced, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(powerInUse(), 700.0, kPatience);
    press(Qt::Key_F2);
    press(Qt::Key_Escape); // thought better of it
    QVERIFY(!page().editor()->isOpen());
    QVERIFY(isOfType(window().activeFocusItem(), "FactLine"));
}

void TestCatalogueOwn::copiesAndRemovesAnEntry()
{
    open(app::readShippedCells);
    goTo(kAccelerators, kH200);
    const int before = page().entries()->total();
    QVERIFY(tabTo(QStringLiteral("Duplicate as an own entry")));
    const QQuickItem* button = window().activeFocusItem();
    const QPointF place = button->mapToScene({});
    press(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(page().entry()->entryId(), QStringLiteral("own-h200-141gb-sxm"), kPatience);
    QTRY_COMPARE(button->mapToScene({}), place); // the other button does not come under the pointer
    QVERIFY(page().entry()->isOwnEntry());
    QCOMPARE(page().entries()->total(), before + 1);
    QVERIFY(tabTo(QStringLiteral("Remove this own entry")));
    press(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(page().entries()->total(), before, kPatience);
    QVERIFY(isInside(window().activeFocusItem(), "EntriesTable")); // not on the button that is gone
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(page().entries()->total(), before + 1, kPatience);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(page().entries()->total(), before, kPatience);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(page().entries()->total(), before + 1, kPatience);
}

void TestCatalogueOwn::addsAnEntry()
{
    open(app::readShippedCells);
    page().setKind(QStringLiteral("networks"));
    const int before = page().entries()->total();
    QVERIFY(tabTo(QStringLiteral("New entry")));
    press(Qt::Key_Space);
    QVERIFY(page().editor()->isOpen());
    press(Qt::Key_Return); // nothing is entered yet
    QVERIFY(page().editor()->isOpen());
    QVERIFY(page().editor()->firstRefused() == 0);
    QCOMPARE(nameOf(window().activeFocusItem()), QStringLiteral("Name"));
    type(QStringLiteral("Hall link"));
    press(Qt::Key_Return);
    QTRY_COMPARE(nameOf(window().activeFocusItem()), QStringLiteral("Kind")); // what is to be mended next
    press(Qt::Key_Return); // opens the list
    type(QStringLiteral("local"));
    press(Qt::Key_Return);
    QTRY_COMPARE(nameOf(window().activeFocusItem()), QStringLiteral("Kind"));
    QCOMPARE(window().activeFocusItem()->property("currentTitle").toString(), QStringLiteral("Local network"));
    QVERIFY(tabTo(QStringLiteral("Rate, each direction")));
    type(QStringLiteral("400 Gb/s"));
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(page().entry()->entryId(), QStringLiteral("own-hall-link"), kPatience);
    QVERIFY(!page().editor()->isOpen());
    QCOMPARE(page().entries()->total(), before + 1);
    QCOMPARE(fact(QStringLiteral("kind")).value, QStringLiteral("Local network"));
    QCOMPARE(fact(QStringLiteral("gbytes_per_s_per_direction")).value, QStringLiteral("50")); // 400 / 8
}

// The keyboard begins at the name, whatever kind it is, and Tab goes through all fields without losing what was typed.
void TestCatalogueOwn::walksTheFormByTab()
{
    open(app::readShippedCells);
    page().setKind(kAccelerators);
    QVERIFY(tabTo(QStringLiteral("New entry")));
    press(Qt::Key_Space);
    QTRY_COMPARE(nameOf(window().activeFocusItem()), QStringLiteral("Name"));
    type(QStringLiteral("Card of hall B"));
    press(Qt::Key_Tab);
    QCOMPARE(nameOf(window().activeFocusItem()), QStringLiteral("Vendor, for engines"));
    type(QStringLiteral("nvi")); // the list opens
    press(Qt::Key_Tab);
    QCOMPARE(page().editor()->fieldList().at(0).value, QStringLiteral("Card of hall B"));
    QTRY_COMPARE(page().editor()->fieldList().at(1).value, QStringLiteral("nvidia"));
    QStringList walked{QStringLiteral("Name"), QStringLiteral("Vendor, for engines")};
    while (nameOf(window().activeFocusItem()) != QStringLiteral("Cancel") && walked.size() < kMostTabs) {
        walked << nameOf(window().activeFocusItem());
        press(Qt::Key_Tab);
    }
    for (const viewmodels::FieldRow& field : page().editor()->fieldList()) {
        const auto isOf = [&](const QString& name) { // of several words a box each
            return name == field.name || name.startsWith(field.name + QStringLiteral(": "));
        };
        QVERIFY2(std::any_of(walked.begin(), walked.end(), isOf), qPrintable(field.name));
    }
    const auto steps = walked.size();
    for (auto step = steps; step > 0; --step) {
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(nameOf(window().activeFocusItem()), walked.at(step - 1));
    }
    press(Qt::Key_Escape); // thrown away, and brought back
    QVERIFY(!page().editor()->isOpen());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(page().editor()->fieldList().at(0).value, QStringLiteral("Card of hall B"));
    QTRY_COMPARE(nameOf(window().activeFocusItem()), QStringLiteral("Name"));
}

void TestCatalogueOwn::takesAPriceList()
{
    open(app::readShippedCells);
    goTo(kPrices, QStringLiteral("price-020"));
    const int before = page().entries()->total();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("prices.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("item_id,price,currency,as_of\n"
               "h200-141gb-sxm,29500,USD,2026-11-01\n"
               "h200-141gb-sxm,12;5O,USD,2026-11-01\n");
    file.close();
    page().prices()->readFile(QUrl::fromLocalFile(path));
    QTRY_VERIFY(page().prices()->isOpen());
    QCOMPARE(page().prices()->takeable(), 1);
    QCOMPARE(page().prices()->refused(), 1);
    const QString take = QStringLiteral("Take 1 price");
    QTRY_COMPARE(nameOf(window().activeFocusItem()), take); // the preview gives the keyboard to what takes it
    press(Qt::Key_Escape); // a look was enough
    QTRY_VERIFY(!page().prices()->isOpen());
    QCOMPARE(page().entries()->total(), before);
    page().prices()->readFile(QUrl::fromLocalFile(path));
    QTRY_VERIFY(page().prices()->isOpen());
    QTRY_COMPARE(nameOf(window().activeFocusItem()), take);
    press(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(page().entries()->total(), before + 1, kPatience);
    const auto isInUse = [this] { // before all shipped prices of buying the same item; those of renting stay
        const cost::PriceWish wish{findCurrency("USD").value(), {}, "2026-11-22", 0};
        const auto chosen = [&](cost::Offer offer) {
            return cost::choosePrice({facts().prices, {}, {}}, "h200-141gb-sxm", offer, wish);
        };
        const auto bought = chosen(cost::Offer::Purchase);
        const auto rented = chosen(cost::Offer::OnDemand);
        return bought && bought->own && toDouble(bought->base.amount) == 29'500 && rented && !rented->own;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isInUse(), kPatience);
}

// By Enter on its line, by Tab from there, and by a click.
void TestCatalogueOwn::choosesWhatAnUnknownItemIs()
{
    open(app::readShippedCells);
    const std::string list = "item_id,price,currency,as_of\n"
                             "dgx-h200,318400,USD,2026-11-01\n"
                             "NVIDIA H200 NVL PCIe,29500,USD,2026-11-01\n"
                             "abacus,1,USD,2026-11-01\n"
                             "NVIDIA H200 NVL PCIe,29600,USD,2026-11-02\n";
    viewmodels::PriceImport& prices = *page().prices();
    prices.read(QStringLiteral("prices.csv"), list);
    QTRY_COMPARE(nameOf(window().activeFocusItem()), QStringLiteral("Take 1 price"));
    const QString leave = QStringLiteral("Leave NVIDIA H200 NVL PCIe out");
    const QString nvl = QStringLiteral("NVIDIA H200 NVL PCIe is H200 NVL 141GB");
    const auto optionOf = [&](const QString& name) {
        return testing::findItem(window().contentItem(), [&](const QQuickItem& item) { return nameOf(&item) == name; });
    };
    QTRY_VERIFY(optionOf(nvl) != nullptr && optionOf(leave) != nullptr);
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    press(Qt::Key_Backtab, Qt::ShiftModifier); // past Cancel, to the choices of the first line
    QCOMPARE(nameOf(window().activeFocusItem()), leave);
    QVERIFY(window().activeFocusItem()->property("checked").toBool());
    press(Qt::Key_Escape); // to the lines
    QVERIFY(prices.isOpen() && isOfType(window().activeFocusItem(), "QQuickListView"));
    press(Qt::Key_Return);
    QCOMPARE(nameOf(window().activeFocusItem()), nvl);
    press(Qt::Key_Space);
    QCOMPARE(prices.takeable(), 3);
    QVERIFY(window().activeFocusItem()->property("checked").toBool()); // the keyboard stays there
    QCOMPARE(nameOf(window().activeFocusItem()), nvl);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    QCOMPARE(nameOf(window().activeFocusItem()), leave);
    press(Qt::Key_Return);
    QCOMPARE(prices.takeable(), 1);
    press(Qt::Key_Tab);
    QCOMPARE(nameOf(window().activeFocusItem()), QStringLiteral("Cancel")); // not through the choices of every line
    const QQuickItem* option = optionOf(nvl);
    QVERIFY(option != nullptr);
    QTest::mouseClick(&window(), Qt::LeftButton, {}, option->mapToScene({8, option->height() / 2}).toPoint());
    QCOMPARE(prices.takeable(), 3);
    QVERIFY(tabTo(QStringLiteral("Take 3 prices")));
    press(Qt::Key_Space);
    const auto isPriced = [this] {
        return std::any_of(facts().prices.begin(), facts().prices.end(), [](const cost::PriceRow& row) {
            return row.own && row.itemId == "h200-141gb-nvl" && toDouble(row.price) == 29'600;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isPriced(), kPatience);
}

// In the currency of the requirement, with the rates of the settings, and in the message that follows.
void TestCatalogueOwn::saysWhatNoRateLeadsTo()
{
    open(app::readShippedCells);
    viewmodels::PriceImport& prices = *page().prices();
    prices.read(QStringLiteral("prices.csv"), "item,price,currency,date\nh200-141gb-sxm,210000,CNY,2026-11-01\n");
    const QString aside =
        QStringLiteral("1 of them will not be used: no exchange rate leads from CNY to USD. Enter one "
                       "under Settings, Exchange rates.");
    QCOMPARE(prices.aside(), aside);
    viewmodels::ExchangeRates& rates = *m_main->session().costs()->rates();
    rates.from()->choose(QStringLiteral("USD"));
    rates.to()->choose(QStringLiteral("CNY"));
    rates.rate()->edit(7.1);
    QVERIFY(rates.add(QStringLiteral("2026-11-01"), QStringLiteral("a bank")));
    QVERIFY(prices.aside().isEmpty());
    rates.remove(rates.rowList().constFirst().id);
    QCOMPARE(prices.aside(), aside);
    prices.take();
    QVERIFY(m_main->session().notices()->rowList().constFirst().text.endsWith(aside));
}

QTEST_MAIN(TestCatalogueOwn)
#include "tst_catalogue_own.moc"
