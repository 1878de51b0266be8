// The catalogue in the real window, offscreen, by keys alone: search, walk, filter, order, override and take back,
// copy, add, import; every control is named; hostile facts are plain text everywhere.
#include "core/cost/PriceBook.h"
#include "tests/support/FindItem.h"
#include "tests/ui/shell/ShippedWindow.h"

#include <QQuickItem>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace berth;

namespace {

constexpr int kPatience = 60'000; // milliseconds; a busy machine
constexpr int kMostTabs = 60; // more than the page has stops
const QString kAccelerators = QStringLiteral("accelerators");
const QString kPrices = QStringLiteral("prices");
const QString kH200 = QStringLiteral("h200-141gb-sxm");
const QString kPower = QStringLiteral("tdp_w");

// The shipped tables with hostile texts in every text of every third row.
Result<catalog::Cells> readHostile()
{
    auto cells = app::readShippedCells();
    for (std::size_t table = 0; cells && table < cells->size(); ++table) {
        const std::vector<catalog::Column>& columns = catalog::tables()[table].columns;
        for (std::size_t row = 0; row < (*cells)[table].size(); row += 3) {
            for (std::size_t column = 1; column < columns.size(); ++column) {
                if (columns[column].type == catalog::ColumnType::Text && columns[column].references.empty()) {
                    (*cells)[table][row][column] =
                        std::string("<img src='file:///etc/hostname'>\u202E<b>%1 &amp; ") + std::string(2000, 'x');
                }
            }
        }
    }
    return cells;
}

QString nameOf(const QQuickItem* item)
{
    for (const char* property : {"name", "text", "title"}) {
        const QString name = item != nullptr ? item->property(property).toString() : QString();
        if (!name.isEmpty()) {
            return name;
        }
    }
    return {};
}

bool isOfType(const QQuickItem* item, const char* type)
{
    return item != nullptr && QString::fromLatin1(item->metaObject()->className()).startsWith(QLatin1String(type));
}

bool isInside(const QQuickItem* item, const char* type)
{
    while (item != nullptr && !isOfType(item, type)) {
        item = item->parentItem();
    }
    return item != nullptr;
}

} // namespace

class TestCataloguePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_main.reset(); }
    void walksBySearchAndArrows();
    void narrowsDownAndOrders();
    void overridesAFactAndTakesItBack();
    void copiesAndRemovesAnEntry();
    void addsAnEntry();
    void takesAPriceList();
    void hostileFactsAreOnlyText();
    void everySizeShowsThePage();

private:
    void open(viewmodels::TableLoader loader)
    {
        m_main = testing::makeShippedWindow({.tables = std::move(loader), .still = true});
        QVERIFY(m_main != nullptr);
        QVERIFY(QTest::qWaitForWindowActive(m_main->window(), kPatience));
        window().setProperty("place", QStringLiteral("catalogue"));
        QTRY_VERIFY_WITH_TIMEOUT(page().entries()->total() > 0, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_main->session().size()->isBusy(), kPatience);
    }
    [[nodiscard]] QQuickWindow& window() { return *m_main->window(); }
    [[nodiscard]] viewmodels::CatalogueViewModel& page() { return *m_main->session().catalogue(); }
    [[nodiscard]] const catalog::Catalog& facts() { return m_main->session().catalog(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&window(), key, modifiers);
    }
    void type(const QString& text)
    {
        for (const QChar letter : text) {
            QTest::keyClick(&window(), letter.toLatin1());
        }
    }
    // By Tab, as far as it takes.
    [[nodiscard]] bool tabTo(const QString& name)
    {
        for (int step = 0; step < kMostTabs; ++step) {
            if (nameOf(window().activeFocusItem()) == name) {
                return true;
            }
            press(Qt::Key_Tab);
        }
        return false;
    }
    [[nodiscard]] bool paneOf(const char* type)
    {
        for (int step = 0; step < 6 && !isOfType(window().activeFocusItem(), type); ++step) {
            press(Qt::Key_F6);
        }
        return isOfType(window().activeFocusItem(), type);
    }
    // From wherever the keyboard is, through the search, to an entry of a kind.
    void goTo(const QString& kind, const QString& id)
    {
        page().open(kind, id);
        press(Qt::Key_F, Qt::ControlModifier);
        press(Qt::Key_Return);
        QTRY_COMPARE(page().entry()->entryId(), id);
    }
    [[nodiscard]] viewmodels::FactRow fact(const QString& id)
    {
        for (const viewmodels::FactRow& row : page().entry()->factList()) {
            if (row.id == id) {
                return row;
            }
        }
        return {};
    }
    // Walks down the facts until that one has the keyboard.
    void walkTo(const QString& id)
    {
        const auto& facts = page().entry()->factList();
        const auto place = std::find_if(facts.begin(), facts.end(), [&](const auto& row) { return row.id == id; });
        QVERIFY(place != facts.end());
        press(Qt::Key_Home);
        for (auto step = place - facts.begin(); step > 0; --step) {
            press(Qt::Key_Down);
        }
    }
    [[nodiscard]] double powerInUse() { return catalog::byId(facts(), AcceleratorId(kH200.toStdString()))->tdp->value; }

    std::unique_ptr<shell::MainWindow> m_main;
};

void TestCataloguePage::walksBySearchAndArrows()
{
    open(app::readShippedCells);
    QVERIFY(paneOf("KindLine"));
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    QCOMPARE(page().kind(), kAccelerators);
    press(Qt::Key_F, Qt::ControlModifier);
    type(QStringLiteral("h200"));
    QTRY_VERIFY(page().entries()->count() > 1 && page().entries()->count() < page().entries()->total());
    press(Qt::Key_Return); // to the first that was found
    QTRY_COMPARE(page().entry()->entryId(), page().entries()->idAt(0));
    press(Qt::Key_Down);
    QTRY_COMPARE(page().entry()->entryId(), page().entries()->idAt(1));
    press(Qt::Key_End);
    QTRY_COMPARE(page().entry()->entryId(), page().entries()->idAt(page().entries()->count() - 1));
    press(Qt::Key_F, Qt::ControlModifier);
    press(Qt::Key_Escape);
    QTRY_COMPARE(page().entries()->count(), page().entries()->total());
    page().setKind(QStringLiteral("models"));
    press(Qt::Key_Down); // from the search into the list
    press(Qt::Key_Home);
    constexpr int kSteps = 20;
    for (int step = 0; step < kSteps; ++step) {
        press(Qt::Key_Down);
    }
    QTRY_COMPARE(page().entry()->entryId(), page().entries()->idAt(kSteps));
    press(Qt::Key_Q); // the next that begins so
    QTRY_VERIFY(page().entry()->name().startsWith(u'q', Qt::CaseInsensitive));
}

void TestCataloguePage::narrowsDownAndOrders()
{
    open(app::readShippedCells);
    goTo(kAccelerators, kH200);
    press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(tabTo(QStringLiteral("Narrow down")));
    press(Qt::Key_Down);
    QTRY_VERIFY(page().entries()->facet() == 1 && page().entries()->count() < page().entries()->total());
    press(Qt::Key_Up);
    QTRY_COMPARE(page().entries()->facet(), 0);
    QVERIFY(tabTo(QStringLiteral("How it is known")) || tabTo(QStringLiteral("All")));
    press(Qt::Key_Right);
    QTRY_COMPARE(page().entries()->proof(), 1);
    QVERIFY(page().entries()->count() < page().entries()->total());
    press(Qt::Key_Left);
    QTRY_COMPARE(page().entries()->proof(), 0);
    QVERIFY(tabTo(QStringLiteral("Memory")));
    press(Qt::Key_Space);
    press(Qt::Key_Space); // largest first
    QVERIFY(page().entries()->isDescending());
    const auto memoryAt = [this](int row) {
        return catalog::byId(facts(), AcceleratorId(page().entries()->idAt(row).toStdString()))->memoryGb;
    };
    for (int row = 1; row < 20; ++row) {
        QVERIFY(memoryAt(row - 1) >= memoryAt(row));
    }
}

void TestCataloguePage::overridesAFactAndTakesItBack()
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

void TestCataloguePage::copiesAndRemovesAnEntry()
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

void TestCataloguePage::addsAnEntry()
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

void TestCataloguePage::takesAPriceList()
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

void TestCataloguePage::hostileFactsAreOnlyText()
{
    open(readHostile);
    for (const viewmodels::KindRow& kind : page().kindList()) {
        page().setKind(kind.id);
        QCoreApplication::processEvents();
        int texts = 0;
        testing::visit(window().contentItem(), [&](QQuickItem* item) {
            const QVariant format = item->property("textFormat");
            if (format.isValid()) {
                ++texts;
                QVERIFY2(format.toInt() == Qt::PlainText, item->metaObject()->className());
            }
        });
        QVERIFY(texts > 50);
    }
}

void TestCataloguePage::everySizeShowsThePage()
{
    open(app::readShippedCells);
    for (const QSize size : {QSize(1440, 900), QSize(1024, 700), QSize(800, 700), QSize(480, 300)}) {
        window().resize(size);
        QTRY_COMPARE(window().contentItem()->size().toSize().width(), size.width());
        press(Qt::Key_F, Qt::ControlModifier);
        QTRY_COMPARE(nameOf(window().activeFocusItem()), QStringLiteral("Filter"));
        const auto isInside = [this, size] {
            QQuickItem* field = window().activeFocusItem();
            return QRectF(QPointF(), QSizeF(size)).contains(field->mapRectToScene(field->boundingRect()));
        };
        QTRY_VERIFY2(isInside(), qPrintable(QString::number(size.width())));
    }
}

QTEST_MAIN(TestCataloguePage)
#include "tst_catalogue_page.moc"
