// What pressing a fact does, and the form for own entries where words are long.
#include "tests/support/FindItem.h"
#include "tests/ui/shell/ShippedWindow.h"

#include <QApplication>
#include <QClipboard>
#include <QTest>

#include <algorithm>

using namespace berth;
using testing::findType;

namespace {

constexpr int kPatience = 60'000; // milliseconds; a busy machine
const QString kAccelerators = QStringLiteral("accelerators");
const QString kSystems = QStringLiteral("systems");
const QString kH200 = QStringLiteral("h200-141gb-sxm");

} // namespace

class TestCatalogueFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_main.reset(); }
    void enterCopiesTheSource();
    void enterFollowsAnEntry();
    void enterChangesWhatIsOnesOwn();
    void theWordsOfTheFormAreWhole();

private:
    [[nodiscard]] QQuickWindow& window() const { return *m_main->window(); }
    [[nodiscard]] viewmodels::CatalogueViewModel& page() const { return *m_main->session().catalogue(); }
    [[nodiscard]] viewmodels::FactRow fact(const QString& id) const;
    void pressOn(const QString& table, const QString& id, const QString& column);

    std::unique_ptr<shell::MainWindow> m_main;
};

void TestCatalogueFacts::init()
{
    m_main = testing::makeShippedWindow({.tables = app::readShippedCells, .still = true});
    QVERIFY(m_main != nullptr);
    window().setProperty("place", QStringLiteral("catalogue"));
    QTRY_VERIFY_WITH_TIMEOUT(page().entries()->total() > 0, kPatience);
}

viewmodels::FactRow TestCatalogueFacts::fact(const QString& id) const
{
    const auto& facts = page().entry()->factList();
    const auto found = std::find_if(facts.cbegin(), facts.cend(), [&](const auto& row) { return row.id == id; });
    return found != facts.cend() ? *found : viewmodels::FactRow();
}

// Enter on that fact of that entry.
void TestCatalogueFacts::pressOn(const QString& table, const QString& id, const QString& column)
{
    page().open(table, id);
    QTRY_COMPARE_WITH_TIMEOUT(page().entry()->entryId(), id, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!fact(column).id.isEmpty(), kPatience);
    const auto& facts = page().entry()->factList();
    const auto place = std::find_if(facts.cbegin(), facts.cend(), [&](const auto& row) { return row.id == column; });
    QQuickItem* list = findType(window().contentItem(), QStringLiteral("FactList"));
    QVERIFY(list != nullptr);
    list->forceActiveFocus(Qt::TabFocusReason);
    list->setProperty("currentIndex", static_cast<int>(place - facts.cbegin()));
    QTest::keyClick(&window(), Qt::Key_Return);
}

void TestCatalogueFacts::enterCopiesTheSource()
{
    const QString column = QStringLiteral("tdp_w");
    QGuiApplication::clipboard()->clear();
    pressOn(kAccelerators, kH200, column);
    QVERIFY(!fact(column).citation.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(QGuiApplication::clipboard()->text(), fact(column).citation, kPatience);
    QVERIFY(!page().editor()->isOpen());
}

void TestCatalogueFacts::enterFollowsAnEntry()
{
    pressOn(kSystems, QStringLiteral("dgx-h200"), QStringLiteral("accelerator_id"));
    QTRY_COMPARE_WITH_TIMEOUT(page().entry()->entryId(), kH200, kPatience);
}

void TestCatalogueFacts::enterChangesWhatIsOnesOwn()
{
    page().editor()->duplicate(kAccelerators, kH200);
    const QString own = QStringLiteral("own-h200-141gb-sxm");
    QTRY_COMPARE_WITH_TIMEOUT(page().entry()->entryId(), own, kPatience);
    // A copy is there to become something else: its name is asked for, ready to be typed over.
    QTRY_VERIFY_WITH_TIMEOUT(page().editor()->isOpen(), kPatience);
    const QString name = page().editor()->fieldList().constFirst().value;
    QVERIFY(name.endsWith(QStringLiteral("(copy)")));
    QTRY_COMPARE_WITH_TIMEOUT(window().activeFocusItem()->property("selectedText").toString(), name, kPatience);
    page().editor()->cancel();
    pressOn(kAccelerators, own, QStringLiteral("tdp_w"));
    QTRY_VERIFY_WITH_TIMEOUT(page().editor()->isOpen(), kPatience);
}

// In German, in the smallest window: the verb stands beside the way out, and no word is cut.
void TestCatalogueFacts::theWordsOfTheFormAreWhole()
{
    m_main->session().preferences()->setLanguage(QStringLiteral("de"));
    window().resize(1024, 700);
    page().setKind(kSystems);
    page().editor()->newEntry(kSystems);
    const auto button = [this](const QString& text) {
        QQuickItem* form = findType(window().contentItem(), QStringLiteral("OwnForm"));
        return form != nullptr ? testing::findWith(form, "text", text) : nullptr;
    };
    const QString cancel = QStringLiteral("Abbrechen"), add = QStringLiteral("Hinzufügen");
    QTRY_VERIFY_WITH_TIMEOUT(button(cancel) != nullptr && button(add) != nullptr, kPatience);
    const auto placeOf = [](const QQuickItem* item) {
        return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
    };
    QTRY_COMPARE_WITH_TIMEOUT(placeOf(button(cancel)).top(), placeOf(button(add)).top(), kPatience);
    for (const QString& text : {cancel, add}) {
        QTRY_VERIFY_WITH_TIMEOUT(button(text)->width() >= button(text)->implicitWidth(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(placeOf(button(text)).right() <= window().width(), kPatience);
    }
}

QTEST_MAIN(TestCatalogueFacts)
#include "tst_catalogue_facts.moc"
