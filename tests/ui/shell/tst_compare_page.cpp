// The Compare page in the real window, by keys alone: from the empty page to a table, a baseline, a name, a derivation,
// and a report whose text says what the page says.
#include "tests/support/FindItem.h"
#include "tests/support/PdfText.h"
#include "tests/ui/shell/ShippedWindow.h"
#include "ui/shell/ReportSaver.h"

#include <QAccessible>
#include <QApplication>
#include <QQuickItem>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace berth;

namespace {

constexpr int kPatience = 30'000; // milliseconds; a busy machine

QString nameOf(QQuickItem* item)
{
    QAccessibleInterface* told = item != nullptr ? QAccessible::queryAccessibleInterface(item) : nullptr;
    return told != nullptr ? told->text(QAccessible::Name) : QString();
}

// The innermost item that is told by a name with these words in it; nullptr: none is.
QQuickItem* itemCalled(QQuickItem* item, QStringView words)
{
    for (QQuickItem* child : item->childItems()) {
        if (QQuickItem* found = itemCalled(child, words)) {
            return found;
        }
    }
    return nameOf(item).contains(words) ? item : nullptr;
}

} // namespace

class TestComparePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_main.reset(); }
    void emptyPageLeadsToTheExample();
    void theSizePagePinsWhatItExplains();
    void headsAreWorkedByKeys();
    void headsHoldTheirWords();
    void cellsAreWalkedAndAsked();
    void aLongDerivationIsReadByKeys();
    void aBetterFigureIsSaid();
    void betterAndWorseHaveTheirShapes();
    void whatWasRemovedComesBack();
    void theReportSaysWhatThePageSays();
    void choicesKeepTheirRole();

private:
    [[nodiscard]] QQuickWindow& window() { return *m_main->window(); }
    [[nodiscard]] viewmodels::Pins& pins() { return *m_main->session().pins(); }
    void settle(int columns)
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_main->session().compare()->columnCount(), columns, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_main->session().compare()->isBusy(), kPatience);
        QTest::qWait(50); // delegates of what was answered
    }
    void showExample()
    {
        QTest::keyClick(&window(), Qt::Key_2, Qt::ControlModifier);
        m_main->session().compare()->addExample();
        settle(3);
    }
    // Tab until the item of that name has the keyboard.
    bool reach(const QString& name)
    {
        for (int step = 0; step < 100; ++step) {
            if (nameOf(window().activeFocusItem()) == name) {
                return true;
            }
            QTest::keyClick(&window(), Qt::Key_Tab);
        }
        return false;
    }

    std::unique_ptr<shell::MainWindow> m_main;
};

void TestComparePage::init()
{
    m_main = testing::makeShippedWindow();
    QVERIFY(m_main != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(m_main->session().size()->selected() != nullptr, kPatience);
}

void TestComparePage::emptyPageLeadsToTheExample()
{
    QTest::keyClick(&window(), Qt::Key_2, Qt::ControlModifier);
    QVERIFY(reach(QStringLiteral("Show an example: one model on three servers")));
    QTest::keyClick(&window(), Qt::Key_Return);
    settle(3);
    QCOMPARE(pins().count(), 3);
}

void TestComparePage::theSizePagePinsWhatItExplains()
{
    QVERIFY(reach(QStringLiteral("Add to compare")));
    QTest::keyClick(&window(), Qt::Key_Space);
    QCOMPARE(pins().count(), 1);
    QVERIFY(reach(QStringLiteral("Compare 1")));
    QTest::keyClick(&window(), Qt::Key_Return);
    settle(1);
    QCOMPARE(window().property("place").toString(), QStringLiteral("compare"));
}

void TestComparePage::headsAreWorkedByKeys()
{
    showExample();
    const QString second = pins().all().at(1).id;
    QVERIFY(reach(QStringLiteral("B, ") + m_main->session().compare()->columnList().at(1).name));
    QTest::keyClick(&window(), Qt::Key_B);
    QVERIFY(pins().find(second)->baseline);
    settle(3);
    QTest::keyClick(&window(), Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(pins().all().at(0).id, second);
    settle(3);
    QTest::keyClick(&window(), Qt::Key_F2);
    QCOMPARE(nameOf(window().activeFocusItem()), QStringLiteral("Name of the configuration"));
    for (const char key : QByteArray("ours")) {
        QTest::keyClick(&window(), key);
    }
    QTest::keyClick(&window(), Qt::Key_Return);
    QCOMPARE(pins().find(second)->name, QStringLiteral("ours"));
    settle(3);
    QCOMPARE(nameOf(window().activeFocusItem()), QStringLiteral("B, ours"));
}

// Names take a second line in narrow columns, and give it back in wide ones.
void TestComparePage::headsHoldTheirWords()
{
    showExample();
    for (const QSize size : {QSize(1440, 900), QSize(1024, 700), QSize(1440, 900)}) {
        window().resize(size);
        const auto overflow = [this] {
            QQuickItem* button = testing::findType(window().contentItem(), QStringLiteral("CompareBaseline"));
            QQuickItem* head = button;
            while (head != nullptr && !testing::isOfType(*head, QStringLiteral("CompareHead"))) {
                head = head->parentItem();
            }
            return head == nullptr ? 1 : button->mapToItem(head, QPointF(0, button->height())).y() - head->height();
        };
        QTRY_VERIFY_WITH_TIMEOUT(overflow() <= 0, kPatience);
    }
}

void TestComparePage::cellsAreWalkedAndAsked()
{
    showExample();
    QVERIFY(reach(QStringLiteral("Verdict"))); // the first row
    for (int row = 0; row < 2; ++row) { // below the head of the group and the verdict: most users
        QTest::keyClick(&window(), Qt::Key_Down);
    }
    QTest::keyClick(&window(), Qt::Key_Right);
    const QQuickItem* table = window().activeFocusItem();
    QTest::keyClick(&window(), Qt::Key_F1);
    const viewmodels::Derivation* derivation = m_main->session().compare()->derivation();
    QVERIFY(derivation->stepCount() > 0);
    QCOMPARE(derivation->configuration(), m_main->session().compare()->columnList().at(1).name);
    QTRY_VERIFY(window().activeFocusItem() != table);
    QTest::keyClick(&window(), Qt::Key_Escape);
    QTRY_COMPARE(window().activeFocusItem(), table); // where arrows walk on, not the number
}

// A panel longer than the window: from step to step and on to the inputs, and what has the keyboard is in sight.
void TestComparePage::aLongDerivationIsReadByKeys()
{
    showExample();
    const auto& rows = m_main->session().compare()->rowList();
    const auto total = std::find_if(rows.begin(), rows.end(), [](const viewmodels::ComparedRow& row) {
        return row.id == QString::number(static_cast<int>(report::FactId::Total));
    });
    QVERIFY(total != rows.end());
    QVERIFY(reach(QStringLiteral("Verdict")));
    for (int row = 0; row < rows.size() && !nameOf(window().activeFocusItem()).startsWith(total->label); ++row) {
        QTest::keyClick(&window(), Qt::Key_Down);
    }
    const QQuickItem* table = window().activeFocusItem();
    QTest::keyClick(&window(), Qt::Key_F1);
    const viewmodels::Derivation* derivation = m_main->session().compare()->derivation();
    QCOMPARE(derivation->title(), QStringLiteral("Total cost of ownership"));
    QTRY_VERIFY(window().activeFocusItem() != table);
    constexpr int kButtons = 3; // of the title, before the first step
    for (int tab = 0; tab < kButtons && !nameOf(window().activeFocusItem()).startsWith(QStringLiteral("Step 1,"));
         ++tab) {
        QTest::keyClick(&window(), Qt::Key_Tab);
    }
    QVERIFY(nameOf(window().activeFocusItem()).startsWith(QStringLiteral("Step 1,")));
    const QQuickItem* pane = window().activeFocusItem()->parentItem();
    while (pane != nullptr && !pane->property("contentY").isValid()) {
        pane = pane->parentItem();
    }
    QVERIFY(pane != nullptr);
    QVERIFY(pane->property("contentHeight").toReal() > pane->height());
    const auto inSight = [&] {
        const QQuickItem* item = window().activeFocusItem();
        const qreal top = item->mapToItem(pane, QPointF()).y();
        return top >= 0 && top + item->height() <= pane->height();
    };
    for (int line = 1; line < derivation->stepCount() + derivation->inputCount(); ++line) {
        QTest::keyClick(&window(), Qt::Key_Down);
        const QString name = nameOf(window().activeFocusItem());
        QVERIFY2(name.startsWith(QStringLiteral("Step %1,").arg(line + 1)) == (line < derivation->stepCount()),
                 qPrintable(name));
        QVERIFY2(inSight(), qPrintable(name));
    }
    QCOMPARE(nameOf(window().activeFocusItem()).section(u':', 0, 0), derivation->inputRows().constLast().name);
    QTest::keyClick(&window(), Qt::Key_Home);
    QVERIFY(nameOf(window().activeFocusItem()).startsWith(QStringLiteral("Step 1,")) && inSight());
    QCOMPARE(pane->property("contentY").toReal(), 0.0);
    QTest::keyClick(&window(), Qt::Key_PageDown);
    QVERIFY(nameOf(window().activeFocusItem()).startsWith(QStringLiteral("Step 6,")) && inSight());
}

// More memory holds more users: what a colour says is said in words.
void TestComparePage::aBetterFigureIsSaid()
{
    showExample();
    QVERIFY(reach(QStringLiteral("Verdict")));
    for (int row = 0; row < 2; ++row) {
        QTest::keyClick(&window(), Qt::Key_Down);
    }
    const auto line = [this] {
        return nameOf(window().activeFocusItem());
    };
    QTRY_VERIFY2(line().startsWith(QStringLiteral("Most users at full context, A")), qPrintable(line()));
    QVERIFY2(!line().contains(QStringLiteral("better")), qPrintable(line()));
    QTest::keyClick(&window(), Qt::Key_Right);
    QTRY_VERIFY2(line().endsWith(QStringLiteral(", better")), qPrintable(line()));
}

// Not by colour alone: each cell that is better or worse has its sign, and the head says what the signs mean.
void TestComparePage::betterAndWorseHaveTheirShapes()
{
    showExample();
    const auto isSignShown = [this] {
        QList<QQuickItem*> all{window().contentItem()};
        while (!all.isEmpty()) {
            QQuickItem* item = all.takeLast();
            all << item->childItems();
            if (!testing::isOfType(*item, QStringLiteral("CompareFigure")) || !item->isVisible()) {
                continue; // the head explains signs too
            }
            const QQuickItem* sign = testing::findType(item, QStringLiteral("CompareStanding"));
            if (sign != nullptr && sign->isVisible()) {
                return true;
            }
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isSignShown(), kPatience); // rows come one by one
    int signs = 0;
    QList<QQuickItem*> items{window().contentItem()};
    while (!items.isEmpty()) {
        QQuickItem* item = items.takeLast();
        items << item->childItems();
        if (!testing::isOfType(*item, QStringLiteral("CompareFigure")) || !item->isVisible()) {
            continue;
        }
        const auto cell = item->property("cell").value<viewmodels::ComparedCell>();
        const QQuickItem* sign = testing::findType(item, QStringLiteral("CompareStanding"));
        const bool shown = sign != nullptr && sign->isVisible();
        QCOMPARE(shown, cell.better || cell.worse);
        if (shown) {
            QCOMPARE(sign->property("name").toString(),
                     cell.better ? QStringLiteral("better") : QStringLiteral("worse"));
            ++signs;
        }
    }
    QVERIFY(signs > 0);
    const QQuickItem* legend = testing::findType(window().contentItem(), QStringLiteral("CompareLegend"));
    QVERIFY(legend != nullptr && legend->isVisible());
}

void TestComparePage::whatWasRemovedComesBack()
{
    showExample();
    QVERIFY(reach(QStringLiteral("C, ") + m_main->session().compare()->columnList().at(2).name));
    QTest::keyClick(&window(), Qt::Key_Delete);
    QCOMPARE(pins().count(), 2);
    settle(2);
    // The message stands over the foot of the window, clear of the charts.
    const QQuickItem* message = itemCalled(window().contentItem(), u"no longer compared");
    QVERIFY(message != nullptr && message->isVisible());
    const QQuickItem* foot = window().property("footer").value<QQuickItem*>();
    QVERIFY(foot != nullptr);
    QVERIFY(message->mapToScene({}).y() >= foot->mapToScene({}).y());
    QVERIFY(reach(QStringLiteral("Undo")));
    QTest::keyClick(&window(), Qt::Key_Space);
    QCOMPARE(pins().count(), 3);
    // So does the message, until something else changes.
    viewmodels::NoticeLog& notices = *m_main->session().notices();
    m_main->session().compare()->remove(pins().all().at(0).id);
    QVERIFY(notices.rowList().constFirst().isUndoable());
    notices.undo(notices.rowList().constFirst().id);
    QCOMPARE(pins().count(), 3);
    m_main->session().compare()->remove(pins().all().at(0).id);
    pins().move(pins().all().at(0).id, 1);
    QVERIFY(!notices.rowList().constFirst().isUndoable());
}

void TestComparePage::theReportSaysWhatThePageSays()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("comparison.pdf"));
    QCOMPARE(shell::ReportSaver::writeComparison(m_main->session(), path), QStringLiteral("Nothing is compared yet."));
    showExample();
    QCOMPARE(shell::ReportSaver::writeComparison(m_main->session(), path), QString());
    const QByteArray text = testing::textOfPdf(path);
    QVERIFY2(text.contains("DeepSeek-R1: 3 configurations"), text.constData());
    const viewmodels::CompareViewModel& page = *m_main->session().compare();
    const QString used = page.cell(QString::number(static_cast<int>(report::FactId::MemoryUsed)), 1).text;
    QVERIFY2(text.contains(used.toUtf8()), text.constData());
}

// A screen reader that is there from the start, or that comes later.
void TestComparePage::choicesKeepTheirRole()
{
    for (const bool before : {true, false}) {
        QAccessible::setActive(before);
        init();
        QAccessible::setActive(true);
        showExample();
        QVERIFY(reach(QStringLiteral("Charts")));
        QCOMPARE(QAccessible::queryAccessibleInterface(window().activeFocusItem())->role(), QAccessible::Grouping);
        m_main.reset();
    }
}

QTEST_MAIN(TestComparePage)
#include "tst_compare_page.moc"
