// The window with a catalogue whose every name, source and note is a text that stock controls of Qt 6.4.2 fetch, open
// or fall over: nothing is opened, nobody is called, every place still comes up and every text stays plain.
#include "app/facts/ShippedFacts.h"
#include "tests/support/Canary.h"
#include "tests/support/FindItem.h"
#include "tests/support/HostileTexts.h"
#include "ui/shell/MakeWindow.h"

#include <QAccessible>
#include <QApplication>
#include <QQmlListReference>
#include <QQuickItem>
#include <QTcpSocket>
#include <QTest>

using namespace berth;

namespace {

constexpr int kPatience = 20'000; // milliseconds; a busy machine

// Hands out the texts in turn.
class HostileTexts
{
public:
    HostileTexts(const QString& file, quint16 port) : m_texts(testing::hostileTexts(file, port)) { }

    void replace(std::string& text) { text = m_texts[m_next++ % m_texts.size()].toStdString(); }
    void replace(Provenance& provenance) { replace(provenance.source); }

private:
    QStringList m_texts;
    qsizetype m_next = 0;
};

std::unique_ptr<const catalog::Catalog> hostileCatalogue(HostileTexts texts)
{
    auto opened = app::openShippedCatalog();
    if (!opened) {
        qFatal("no catalogue");
    }
    for (auto& model : opened->models) {
        texts.replace(model.displayName);
        texts.replace(model.family);
        texts.replace(model.provenance);
    }
    const auto rename = [&texts](auto& rows) {
        for (auto& row : rows) {
            texts.replace(row.name);
            texts.replace(row.provenance);
        }
    };
    rename(opened->accelerators);
    rename(opened->systems);
    rename(opened->engines);
    rename(opened->precisions);
    for (auto& claim : opened->guidance) {
        texts.replace(claim.notes);
        texts.replace(claim.provenance);
    }
    return std::make_unique<const catalog::Catalog>(*std::move(opened));
}

} // namespace

class TestHostileNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void canaryAndServerNotice();
    void everyPlaceShowsThemAsTheyAre();
    void listsAndExplanationsShowThemAsTheyAre();
    void ownWordsAreShownAsTheyAre();
    void cleanupTestCase();

private:
    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_main->session().size()->answer() != nullptr, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_main->session().size()->isBusy(), kPatience);
        QTest::qWait(100); // delegates of what was answered
    }
    void allIsPlain();
    void nobodyWasAsked();
    [[nodiscard]] QQuickWindow& window() { return *m_main->window(); }

    testing::Canary m_canary;
    std::unique_ptr<shell::MainWindow> m_main;
};

void TestHostileNames::initTestCase()
{
    m_main = std::make_unique<shell::MainWindow>(
        shell::WindowSetup{.catalog = hostileCatalogue(HostileTexts(m_canary.path(), m_canary.port())),
                           .still = true,
                           .fitsScreen = false});
    QVERIFY(m_main->window() != nullptr);
}

// A check that cannot fail would prove nothing.
void TestHostileNames::canaryAndServerNotice()
{
    testing::Canary other;
    QVERIFY(!other.wasOpened());
    QVERIFY(!other.wasCalled());
    QFile file(other.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(other.wasOpened());
    QTcpSocket caller;
    caller.connectToHost(QHostAddress::LocalHost, other.port());
    QVERIFY(caller.waitForConnected(kPatience));
    QTRY_VERIFY_WITH_TIMEOUT(other.wasCalled(), kPatience);
}

void TestHostileNames::allIsPlain()
{
    int texts = 0;
    testing::visit(window().contentItem(), [&texts](QQuickItem* item) {
        const QVariant format = item->property("textFormat");
        if (format.isValid()) {
            ++texts;
            QVERIFY2(format.toInt() == Qt::PlainText, item->metaObject()->className());
        }
    });
    QVERIFY(texts > 10);
}

void TestHostileNames::nobodyWasAsked()
{
    QVERIFY(!m_canary.wasOpened());
    QVERIFY(!m_canary.wasCalled());
}

void TestHostileNames::everyPlaceShowsThemAsTheyAre()
{
    auto* places = window().property("places").value<QObject*>();
    QVERIFY(places != nullptr);
    const QQmlListReference all(places, "all");
    QVERIFY(all.count() > 0);
    for (qsizetype index = 0; index < all.count(); ++index) {
        QVERIFY(window().setProperty("place", all.at(index)->property("key")));
        settle();
        allIsPlain();
        for (int step = 0; step < 60; ++step) {
            QTest::keyClick(&window(), Qt::Key_Tab); // what gets the focus tells its name and shows its tip
        }
        nobodyWasAsked();
    }
    QVERIFY(window().setProperty("place", all.at(0)->property("key")));
}

void TestHostileNames::listsAndExplanationsShowThemAsTheyAre()
{
    settle();
    for (const auto& [key, modifiers] : {std::pair{Qt::Key_K, Qt::KeyboardModifiers(Qt::ControlModifier)},
                                         {Qt::Key_F1, Qt::KeyboardModifiers(Qt::NoModifier)},
                                         {Qt::Key_F4, Qt::KeyboardModifiers(Qt::NoModifier)}}) {
        for (int pane = 0; pane < 5; ++pane) {
            QTest::keyClick(&window(), Qt::Key_F6);
            QTest::keyClick(&window(), key, modifiers);
            QTest::keyClick(&window(), Qt::Key_Down);
            QTest::qWait(20);
            allIsPlain();
            QTest::keyClick(&window(), Qt::Key_Escape);
        }
    }
    nobodyWasAsked();
}

// What a user writes or drops: names of compared configurations, of saved ones, the company, notices, a search.
void TestHostileNames::ownWordsAreShownAsTheyAre()
{
    viewmodels::Session& session = m_main->session();
    session.compare()->addExample();
    QTRY_VERIFY_WITH_TIMEOUT(session.compare()->columnCount() > 1, kPatience);
    const QStringList texts = testing::hostileTexts(m_canary.path(), m_canary.port());
    for (const QString& text : texts) {
        session.pins()->rename(session.pins()->all().front().id, text);
        session.work()->saved()->saveAs(text);
        session.notices()->add(text, true);
        session.company()->setName(text);
        session.company()->setAddress(text);
        session.company()->setFooter(text);
        QMetaObject::invokeMethod(&window(), "copy", Q_ARG(QString, text));
        for (const char* place : {"compare", "settings", "size"}) {
            window().setProperty("place", QString::fromLatin1(place));
            QCoreApplication::processEvents();
            allIsPlain();
        }
        for (const auto& [key, modifiers] : {std::pair{Qt::Key_O, Qt::KeyboardModifiers(Qt::ControlModifier)},
                                             {Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier},
                                             {Qt::Key_K, Qt::KeyboardModifiers(Qt::ControlModifier)}}) {
            QTest::keyClick(&window(), key, modifiers);
            session.palette()->setWords(text);
            QCoreApplication::processEvents();
            allIsPlain();
            QTest::keyClick(&window(), Qt::Key_Escape);
        }
    }
    settle();
    nobodyWasAsked();
}

void TestHostileNames::cleanupTestCase()
{
    m_main.reset();
}

QTEST_MAIN(TestHostileNames)
#include "tst_hostile_names.moc"
