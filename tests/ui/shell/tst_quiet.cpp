// A journey by keys through all pages, at the pace of a person who knows them: nothing is logged on the way.
#include "tests/support/FindItem.h"
#include "tests/ui/shell/ShippedWindow.h"

#include <QApplication>
#include <QTest>

#include <algorithm>

using namespace berth;
using testing::findType;

namespace {

constexpr int kPatience = 60'000; // milliseconds; a busy machine

QStringList logged;

void note(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    // The platform without a display misses a folder of the session's.
    const bool ofTheMachine = message.contains(QLatin1String("XDG_RUNTIME_DIR"));
    if (type != QtDebugMsg && type != QtInfoMsg && !ofTheMachine) {
        logged << QStringLiteral("%1 (%2)").arg(message, QString::fromLatin1(context.file));
    }
}

} // namespace

class TestQuiet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void placesAreQuiet_data();
    void placesAreQuiet();
    void numbersThatGoAreQuiet();
    void placesThatOpenAtOnceAreQuiet();
    void placesAreMadeBetweenFrames();

private:
    [[nodiscard]] QQuickWindow& window() const { return *m_main->window(); }
    void press(Qt::Key key, int times = 1);
    void settle() const;
    [[nodiscard]] bool go(Qt::Key place, const QString& page);

    std::unique_ptr<shell::MainWindow> m_main;
    QtMessageHandler m_before = nullptr;
};

void TestQuiet::init()
{
    logged.clear();
    m_before = qInstallMessageHandler(note);
    m_main =
        testing::makeShippedWindow({.measurements = app::loadShippedMeasurements().value_or(evidence::Measurements()),
                                    .tables = app::readShippedCells,
                                    .still = false});
    QVERIFY(m_main != nullptr);
}

void TestQuiet::cleanup()
{
    m_main.reset();
    qInstallMessageHandler(m_before);
    QCOMPARE(logged.join(u'\n'), QString());
}

void TestQuiet::press(Qt::Key key, int times)
{
    for (int time = 0; time < times; ++time) {
        QTest::keyClick(&window(), key);
    }
}

void TestQuiet::settle() const
{
    QTRY_VERIFY_WITH_TIMEOUT(testing::isAnswered(*m_main), kPatience);
}

bool TestQuiet::go(Qt::Key place, const QString& page)
{
    QTest::keyClick(&window(), place, Qt::ControlModifier);
    return QTest::qWaitFor([&] { return findType(window().contentItem(), page) != nullptr; }, kPatience);
}

void TestQuiet::placesAreQuiet_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("page");
    QTest::addRow("size") << static_cast<int>(Qt::Key_1) << "SizePage";
    QTest::addRow("compare") << static_cast<int>(Qt::Key_2) << "ComparePage";
    QTest::addRow("catalogue") << static_cast<int>(Qt::Key_4) << "CataloguePage";
    QTest::addRow("settings") << static_cast<int>(Qt::Key_5) << "SettingsPage";
}

// Every stop, and what the usual keys do at each.
void TestQuiet::placesAreQuiet()
{
    QFETCH(const int, key);
    QFETCH(const QString, page);
    constexpr int kStops = 120;
    settle();
    m_main->session().pinner()->addSelected();
    QVERIFY(go(static_cast<Qt::Key>(key), page));
    for (int stop = 0; stop < kStops; ++stop) {
        press(Qt::Key_Tab);
        press(Qt::Key_Down, 2);
        press(Qt::Key_Up);
    }
    settle();
    for (const double scale : {3.0, 1.0}) {
        m_main->session().preferences()->setScale(scale);
        QTest::qWait(50);
    }
}

// The keyboard is on a number of a row while the rows change.
void TestQuiet::numbersThatGoAreQuiet()
{
    settle();
    viewmodels::Requirement& requirement = *m_main->session().size()->requirement();
    press(Qt::Key_F6, 4); // rail, top bar, requirement, results
    for (const int users : {50, 5000, 2, 50'000, 50}) {
        press(Qt::Key_Tab, 2);
        press(Qt::Key_Down, 3);
        requirement.load()->users()->edit(users);
        settle();
        press(Qt::Key_Up, 2);
    }
    for (const double budget : {1000.0, 600'000.0}) {
        requirement.limits()->budget()->edit(budget);
        settle();
        press(Qt::Key_Tab, 3);
    }
    requirement.lookFor(viewmodels::Goal::Models);
    settle();
    press(Qt::Key_Tab, 3);
    requirement.lookFor(viewmodels::Goal::Hardware);
    settle();
}

// Before they were made ahead, and one right after the other.
void TestQuiet::placesThatOpenAtOnceAreQuiet()
{
    for (int round = 0; round < 3; ++round) {
        for (const Qt::Key place : {Qt::Key_5, Qt::Key_4, Qt::Key_2, Qt::Key_1}) {
            QTest::keyClick(&window(), place, Qt::ControlModifier);
            QTest::qWait(20 * round);
        }
    }
    viewmodels::CatalogueViewModel& catalogue = *m_main->session().catalogue();
    QVERIFY(go(Qt::Key_4, QStringLiteral("CataloguePage")));
    QTRY_VERIFY_WITH_TIMEOUT(catalogue.entries()->total() > 0, kPatience);
    for (const char* kind : {"models", "networks", "systems", "prices", "models", "accelerators"}) {
        catalogue.setKind(QLatin1String(kind));
        QTest::qWait(20);
    }
    for (int round = 0; round < 20; ++round) {
        catalogue.editor()->newEntry(QStringLiteral("systems"));
        QTest::qWait(round);
        catalogue.editor()->cancel();
        QTest::qWait(round % 3);
    }
    settle();
}

// Right after the start, before any page was made ahead: the key does not wait for the page, and the keyboard is in it
// once it is there.
void TestQuiet::placesAreMadeBetweenFrames()
{
    const QString page = QStringLiteral("SettingsPage");
    // As the key does, without the events that a simulated one lets pass.
    QVERIFY(QMetaObject::invokeMethod(&window(), "goTo", Q_ARG(QString, QStringLiteral("settings"))));
    QVERIFY(findType(window().contentItem(), page) == nullptr);
    const auto isThere = [&] {
        const QQuickItem* made = findType(window().contentItem(), page);
        return made != nullptr && window().activeFocusItem() != nullptr
            && made->isAncestorOf(window().activeFocusItem());
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(window().title(), QStringLiteral("Settings – Berth"), kPatience);
}

QTEST_MAIN(TestQuiet)
#include "tst_quiet.moc"
