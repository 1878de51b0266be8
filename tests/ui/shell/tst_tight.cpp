// The largest text in the smallest window, 300 % in 1024 × 700: rows are read, every stop of the keyboard comes into
// view, and the places are reached without the rail.
#include "tests/support/FindItem.h"
#include "tests/ui/shell/ShippedWindow.h"

#include <QApplication>
#include <QTest>

#include <algorithm>

using namespace berth;
using testing::findType;

namespace {

constexpr int kPatience = 20'000; // milliseconds; a busy machine
constexpr int kMostStops = 300; // more than a page has
constexpr double kLargest = 3;
const QSize kSmallest(1024, 700);

// What is seen of an item: its place, cut at everything around it that clips.
QRectF seenOf(const QQuickItem& item, const QQuickWindow& window)
{
    QRectF seen = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
    for (const QQuickItem* around = item.parentItem(); around != nullptr; around = around->parentItem()) {
        if (around->clip()) {
            seen &= around->mapRectToScene(QRectF(0, 0, around->width(), around->height()));
        }
    }
    return seen & QRectF(QPointF(), window.size());
}

QString describe(const QQuickItem& item)
{
    return QStringLiteral("%1 '%2' '%3'")
        .arg(QString::fromLatin1(item.metaObject()->className()), item.property("text").toString(),
             item.property("name").toString());
}

void listAll(QQuickItem* item, const QString& type, QList<QQuickItem*>& found)
{
    if (item->isVisible() && testing::isOfType(*item, type)) {
        found << item;
    }
    for (QQuickItem* child : item->childItems()) {
        listAll(child, type, found);
    }
}

} // namespace

class TestTight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_main.reset(); }
    void rowsAreRead();
    void comparedRowsAreRead();
    void comparedRowsAreSeenAtOnce_data();
    void comparedRowsAreSeenAtOnce();
    void theFoldedHeadKeepsItsChoices();
    void everyStopComesIntoView_data();
    void everyStopComesIntoView();
    void placesAreReachedWithoutTheRail();
    void theRailNeverOverlaps_data();
    void theRailNeverOverlaps();
    void whatNobodyStatesIsQuiet();

private:
    [[nodiscard]] QQuickWindow& window() const { return *m_main->window(); }
    [[nodiscard]] QQuickItem* content() const { return window().contentItem(); }
    [[nodiscard]] bool isSeen(const QQuickItem& item) const;
    void show(const QString& place);

    std::unique_ptr<shell::MainWindow> m_main;
};

void TestTight::init()
{
    m_main = testing::makeShippedWindow();
    QVERIFY(m_main != nullptr);
    m_main->session().preferences()->setScale(kLargest);
    window().resize(kSmallest);
    QTRY_VERIFY_WITH_TIMEOUT(testing::isAnswered(*m_main), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(findType(content(), QStringLiteral("ResultsTable")) != nullptr, kPatience);
}

// All of it, or as much as there is room for.
bool TestTight::isSeen(const QQuickItem& item) const
{
    const QRectF seen = seenOf(item, window());
    double room = window().height();
    for (const QQuickItem* around = item.parentItem(); around != nullptr; around = around->parentItem()) {
        room = around->clip() ? std::min(room, around->height()) : room;
    }
    return seen.width() >= std::min(item.width(), kSmallest.width() / 2.0) - 1
        && seen.height() >= std::min(item.height(), room / 2) - 1;
}

void TestTight::show(const QString& place)
{
    QVERIFY(window().setProperty("place", place));
    QTRY_VERIFY_WITH_TIMEOUT(!m_main->session().size()->isBusy(), kPatience);
}

void TestTight::rowsAreRead()
{
    constexpr int kLeast = 2;
    QQuickItem* table = findType(content(), QStringLiteral("ResultsTable"));
    table->forceActiveFocus(Qt::TabFocusReason);
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Down}) {
        QTest::keyClick(&window(), key);
    }
    const auto whole = [&] {
        QList<QQuickItem*> rows;
        listAll(table, QStringLiteral("ResultLine"), rows);
        return std::count_if(rows.cbegin(), rows.cend(),
                             [&](QQuickItem* row) { return seenOf(*row, window()).height() >= row->height() - 1; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(whole() >= kLeast, kPatience);
}

void TestTight::comparedRowsAreRead()
{
    constexpr int kLeast = 3;
    constexpr int kSteps = 6; // past the heads
    m_main->session().pinner()->addSelected();
    show(QStringLiteral("compare"));
    QTRY_VERIFY_WITH_TIMEOUT(!m_main->session().compare()->isBusy(), kPatience); // until then there are few rows
    QTRY_VERIFY_WITH_TIMEOUT(findType(content(), QStringLiteral("CompareLine")) != nullptr, kPatience);
    QQuickItem* list = findType(content(), QStringLiteral("CompareLine"))->parentItem()->parentItem();
    list->forceActiveFocus(Qt::TabFocusReason);
    const auto whole = [&] {
        QList<QQuickItem*> rows;
        listAll(content(), QStringLiteral("CompareLine"), rows);
        return std::count_if(rows.cbegin(), rows.cend(),
                             [&](QQuickItem* row) { return seenOf(*row, window()).height() >= row->height() - 1; });
    };
    for (int step = 0; step < kSteps; ++step) {
        QTest::keyClick(&window(), Qt::Key_Down);
    }
    QTRY_VERIFY_WITH_TIMEOUT(whole() >= kLeast, kPatience);
}

void TestTight::comparedRowsAreSeenAtOnce_data()
{
    QTest::addColumn<QString>("language");
    for (const char* language : {"en", "de", "zh_CN"}) {
        QTest::addRow("%s", language) << language;
    }
}

// Below the heads, which stay, and without words broken in two.
void TestTight::comparedRowsAreSeenAtOnce()
{
    constexpr int kLeast = 3;
    QFETCH(const QString, language);
    m_main->session().preferences()->setLanguage(language);
    m_main->session().pinner()->addSelected();
    show(QStringLiteral("compare"));
    const auto whole = [&] {
        QList<QQuickItem*> rows;
        listAll(content(), QStringLiteral("CompareLine"), rows);
        return std::count_if(rows.cbegin(), rows.cend(),
                             [&](QQuickItem* row) { return seenOf(*row, window()).height() >= row->height() - 1; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(whole() >= kLeast, kPatience);
    QVERIFY(isSeen(*findType(content(), QStringLiteral("CompareHead"))));
    const QQuickItem* view = findType(content(), QStringLiteral("CompareView"));
    QVERIFY(view != nullptr && view->width() >= view->implicitWidth());
}

void TestTight::theFoldedHeadKeepsItsChoices()
{
    m_main->session().pinner()->addSelected();
    show(QStringLiteral("compare"));
    QTRY_VERIFY_WITH_TIMEOUT(findType(content(), QStringLiteral("CompareView")) != nullptr, kPatience);
    const auto choose = [this](const QString& text) {
        QQuickItem* view = findType(content(), QStringLiteral("CompareView"));
        view->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(&window(), Qt::Key_Space);
        const auto row = [&] {
            return testing::findItem(content(), [&](const QQuickItem& item) {
                return testing::isOfType(item, QStringLiteral("MenuRow")) && item.property("text") == text;
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(row() != nullptr && row()->isVisible(), kPatience);
        for (int step = 0; step < 10 && !row()->property("highlighted").toBool(); ++step) {
            QTest::keyClick(&window(), Qt::Key_Down);
        }
        QTest::keyClick(&window(), Qt::Key_Return);
    };
    choose(QStringLiteral("Differences only"));
    QTRY_VERIFY_WITH_TIMEOUT(m_main->session().compare()->differencesOnly(), kPatience);
    choose(QStringLiteral("Show the charts"));
    QTRY_VERIFY_WITH_TIMEOUT(findType(content(), QStringLiteral("CompareFrame")) != nullptr, kPatience);
    QQuickItem* back = testing::findWith(content(), "text", QStringLiteral("Show the table"));
    QVERIFY(back != nullptr && back->isVisible());
}

void TestTight::everyStopComesIntoView_data()
{
    QTest::addColumn<QString>("place");
    for (const char* place : {"size", "compare", "catalogue", "settings"}) {
        QTest::addRow("%s", place) << place;
    }
}

void TestTight::everyStopComesIntoView()
{
    QFETCH(const QString, place);
    m_main->session().pinner()->addSelected();
    show(place);
    QList<const QQuickItem*> chain;
    for (int step = 0; step < kMostStops; ++step) {
        QTest::keyClick(&window(), Qt::Key_Tab);
        const QQuickItem* item = window().activeFocusItem();
        if (item == nullptr || chain.contains(item)) {
            break;
        }
        chain << item;
        QTRY_VERIFY2_WITH_TIMEOUT(isSeen(*item), qPrintable(describe(*item)), kPatience);
    }
    QVERIFY2(chain.size() > 5, qPrintable(QString::number(chain.size())));
}

void TestTight::placesAreReachedWithoutTheRail()
{
    QVERIFY(findType(content(), QStringLiteral("PlacesRail")) == nullptr);
    QQuickItem* button = findType(content(), QStringLiteral("PlacesMenu"));
    QVERIFY(button != nullptr);
    button->forceActiveFocus(Qt::TabFocusReason);
    QTest::keyClick(&window(), Qt::Key_Space);
    const auto rowOf = [this](const QString& text) {
        return testing::findItem(content(), [&](const QQuickItem& item) {
            return testing::isOfType(item, QStringLiteral("MenuRow")) && item.property("text") == text;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(QStringLiteral("Catalogue")) != nullptr, kPatience);
    const QQuickItem* note = findType(content(), QStringLiteral("MenuNote"));
    const QQuickItem* messages = rowOf(QStringLiteral("Messages"));
    QVERIFY(note != nullptr && messages != nullptr);
    QVERIFY(messages->y() > rowOf(QStringLiteral("Settings"))->y() && messages->y() < note->y());
    for (int step = 0; step < 10 && !rowOf(QStringLiteral("Catalogue"))->property("highlighted").toBool(); ++step) {
        QTest::keyClick(&window(), Qt::Key_Down);
    }
    QTRY_VERIFY_WITH_TIMEOUT(isSeen(*rowOf(QStringLiteral("Catalogue"))), kPatience);
    QTest::keyClick(&window(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(window().property("place").toString(), QStringLiteral("catalogue"), kPatience);
}

void TestTight::theRailNeverOverlaps_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    QTest::addRow("usual") << QSize(1440, 900) << 1.0;
    QTest::addRow("low") << QSize(1440, 300) << 1.0;
    QTest::addRow("least") << QSize(480, 300) << 1.0;
    QTest::addRow("large text") << QSize(1440, 600) << 2.0;
    QTest::addRow("smallest window, largest text") << kSmallest << kLargest;
}

void TestTight::theRailNeverOverlaps()
{
    QFETCH(const QSize, size);
    QFETCH(const double, scale);
    m_main->session().preferences()->setScale(scale);
    window().resize(size);
    QTRY_COMPARE_WITH_TIMEOUT(window().size(), size, kPatience);
    const auto apart = [&] {
        QList<QQuickItem*> items;
        listAll(content(), QStringLiteral("PlaceItem"), items);
        std::sort(items.begin(), items.end(), [](const QQuickItem* a, const QQuickItem* b) {
            return a->mapToScene({}).y() < b->mapToScene({}).y();
        });
        double bottom = 0;
        for (const QQuickItem* item : items) {
            const QRectF place = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
            if (place.top() < bottom || place.bottom() > content()->height()) {
                return false;
            }
            bottom = place.bottom();
        }
        return !items.isEmpty() || findType(content(), QStringLiteral("PlacesMenu")) != nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(apart(), kPatience);
}

// A price that the price book does not have misses no budget: it is not in the colour of an error.
void TestTight::whatNobodyStatesIsQuiet()
{
    m_main->session().size()->requirement()->limits()->budget()->edit(600'000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_main->session().size()->isBusy(), kPatience);
    QQuickItem* table = findType(content(), QStringLiteral("ResultsTable"));
    table->forceActiveFocus(Qt::TabFocusReason);
    QQuickItem* words = nullptr;
    for (int step = 0; step < 100 && words == nullptr; ++step) {
        words = testing::findWith(table, "text", QStringLiteral("price not known"));
        if (words == nullptr) { // rows that are left may go
            QTest::keyClick(&window(), Qt::Key_Down);
        }
    }
    QVERIFY(words != nullptr);
    QCOMPARE(words->property("color").value<QColor>(), QColor(0x46, 0x53, 0x64)); // text2, light, of the look
}

QTEST_MAIN(TestTight)
#include "tst_tight.moc"
