// Configurations set aside: what stays with a column, what moves, what can be undone; and that asking again for a
// pinned configuration of the shipped catalogue gives the same figures.
#include "app/facts/ShippedFacts.h"
#include "core/sizing/Sizing.h"
#include "ui/viewmodels/compare/PinnedRequest.h"
#include "ui/viewmodels/compare/Pins.h"

#include <QSignalSpy>
#include <QTest>

using namespace berth;
using namespace berth::viewmodels;

namespace {

sizing::SizingRequest onSystem(const std::string& system)
{
    sizing::SizingRequest request;
    request.model = "deepseek-ai/DeepSeek-R1";
    request.system = system;
    return request;
}

sizing::SizingRequest onCards(const std::string& engine)
{
    sizing::SizingRequest request;
    request.model = "Qwen/Qwen2.5-7B-Instruct";
    request.engine = engine;
    request.accelerator = "l40s";
    request.count = 2;
    return request;
}

QString lettersOf(const Pins& pins)
{
    QString letters;
    for (const Pin& pin : pins.all()) {
        letters += QChar(u'A' + pin.place);
    }
    return letters;
}

QString baselineOf(const Pins& pins)
{
    QString systems;
    for (const Pin& pin : pins.all()) {
        systems += pin.baseline ? QString::fromStdString(pin.request.system) : QString();
    }
    return systems;
}

} // namespace

Q_DECLARE_METATYPE(sizing::SizingRequest)

class TestPins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void holdsSixWithLettersInOrder();
    void theFirstIsTheBaseline();
    void lettersStayWhenColumnsMove();
    void aFreedLetterIsUsedAgain();
    void removingTheBaselineChoosesAnother();
    void namesAreTrimmedAndEmptyIsTheOwn();
    void everyEditCanBeUndoneAndRedone();
    void unknownIdsChangeNothing();
    void restoringRepairs();
    void theOtherWayStandsBeside();
    void askingAgainGivesTheSame_data();
    void askingAgainGivesTheSame();

private:
    std::unique_ptr<Pins> m_pins;
    QStringList m_ids;
};

void TestPins::init()
{
    m_pins = std::make_unique<Pins>();
    m_ids.clear();
    for (const char* system : {"dgx-h200", "dgx-b200", "dgx-h100"}) {
        m_ids << m_pins->add(onSystem(system));
    }
}

void TestPins::holdsSixWithLettersInOrder()
{
    QSignalSpy changed(m_pins.get(), &Pins::changed);
    for (int more = 0; more < 3; ++more) {
        QVERIFY(!m_pins->isFull());
        QVERIFY(!m_pins->add(onSystem("dgx-a100")).isEmpty());
    }
    QVERIFY(m_pins->isFull());
    QVERIFY(m_pins->add(onSystem("dgx-a100")).isEmpty());
    QCOMPARE(changed.size(), 3);
    QCOMPARE(lettersOf(*m_pins), QStringLiteral("ABCDEF"));
    QVERIFY(m_pins->contains(onSystem("dgx-b200")));
    QVERIFY(!m_pins->contains(onSystem("dgx-b300")));
}

void TestPins::theFirstIsTheBaseline()
{
    QCOMPARE(baselineOf(*m_pins), QStringLiteral("dgx-h200"));
    m_pins->setBaseline(m_ids.at(2));
    QCOMPARE(baselineOf(*m_pins), QStringLiteral("dgx-h100"));
}

void TestPins::lettersStayWhenColumnsMove()
{
    m_pins->move(m_ids.at(0), 1);
    QCOMPARE(lettersOf(*m_pins), QStringLiteral("BAC"));
    m_pins->move(m_ids.at(0), 7);
    QCOMPARE(lettersOf(*m_pins), QStringLiteral("BCA"));
    m_pins->move(m_ids.at(0), -7);
    QCOMPARE(lettersOf(*m_pins), QStringLiteral("ABC"));
    QCOMPARE(baselineOf(*m_pins), QStringLiteral("dgx-h200"));
}

void TestPins::aFreedLetterIsUsedAgain()
{
    m_pins->remove(m_ids.at(1));
    QCOMPARE(lettersOf(*m_pins), QStringLiteral("AC"));
    m_pins->add(onSystem("dgx-a100"));
    QCOMPARE(lettersOf(*m_pins), QStringLiteral("ACB"));
}

void TestPins::removingTheBaselineChoosesAnother()
{
    m_pins->remove(m_ids.at(0));
    QCOMPARE(baselineOf(*m_pins), QStringLiteral("dgx-b200"));
    m_pins->clear();
    QCOMPARE(m_pins->count(), 0);
    QCOMPARE(baselineOf(*m_pins), QString());
}

void TestPins::namesAreTrimmedAndEmptyIsTheOwn()
{
    m_pins->rename(m_ids.at(0), QStringLiteral("  on the shelf "));
    QCOMPARE(m_pins->find(m_ids.at(0))->name, QStringLiteral("on the shelf"));
    m_pins->rename(m_ids.at(0), QString(200, u'x'));
    QCOMPARE(m_pins->find(m_ids.at(0))->name.size(), Pins::kLongestName);
    m_pins->rename(m_ids.at(0), QStringLiteral(" "));
    QCOMPARE(m_pins->find(m_ids.at(0))->name, QString());
}

void TestPins::everyEditCanBeUndoneAndRedone()
{
    const QList<Pin> before = m_pins->all();
    m_pins->remove(m_ids.at(1));
    m_pins->rename(m_ids.at(0), QStringLiteral("ours"));
    const QList<Pin> after = m_pins->all();
    m_pins->undo();
    m_pins->undo();
    QCOMPARE(m_pins->all(), before);
    QVERIFY(m_pins->canRedo());
    m_pins->redo();
    m_pins->redo();
    QCOMPARE(m_pins->all(), after);
    QVERIFY(!m_pins->canRedo());
}

void TestPins::unknownIdsChangeNothing()
{
    QSignalSpy changed(m_pins.get(), &Pins::changed);
    const QString unknown = QStringLiteral("nothing");
    m_pins->remove(unknown);
    m_pins->rename(unknown, QStringLiteral("x"));
    m_pins->move(unknown, 1);
    m_pins->setBaseline(unknown);
    m_pins->setBaseline(m_ids.at(0)); // already is
    QVERIFY(m_pins->addOtherWay(unknown).isEmpty());
    QVERIFY(m_pins->find(unknown) == nullptr);
    QCOMPARE(changed.size(), 0);
}

void TestPins::restoringRepairs()
{
    QList<Pin> stored;
    for (const int place : {2, 2, -1, 99, 0, 4, 1}) { // one too many, letters twice or out of range
        stored << Pin{.request = onSystem("dgx-h200"), .place = place, .baseline = place == 4 || place == 0};
    }
    m_pins->setAll(stored);
    QCOMPARE(lettersOf(*m_pins), QStringLiteral("CABDEF"));
    QCOMPARE(std::count_if(m_pins->all().begin(), m_pins->all().end(), [](const Pin& pin) { return pin.baseline; }), 1);
    QVERIFY(m_pins->all().at(4).baseline);
    QVERIFY(!m_pins->canUndo());
}

void TestPins::theOtherWayStandsBeside()
{
    const QString id = m_pins->addOtherWay(m_ids.at(0));
    QCOMPARE(m_pins->all().at(1).id, id);
    QVERIFY(m_pins->find(id)->rented);
    QVERIFY(!m_pins->find(id)->baseline);
    QCOMPARE(lettersOf(*m_pins), QStringLiteral("ADBC"));
}

void TestPins::askingAgainGivesTheSame_data()
{
    QTest::addColumn<sizing::SizingRequest>("request");
    sizing::SizingRequest request = onSystem("dgx-h200");
    QTest::newRow("as it comes") << request;
    request.concurrency = 64;
    request.kvPrecision = "fp8";
    request.memoryUtilization = 0.85;
    request.maxBatchedTokens = 4096;
    request.prefixHit = 0.3;
    QTest::newRow("with limits") << request;
    request = onSystem("dgx-h100");
    request.nodes = 2;
    QTest::newRow("two nodes") << request;
    request.model = "Qwen/Qwen3-8B";
    request.replicas = 4;
    request.concurrency = 30;
    QTest::newRow("copies") << request;
    QTest::newRow("cards") << onCards({});
    QTest::newRow("layers dealt out") << onCards("llama.cpp");
}

void TestPins::askingAgainGivesTheSame()
{
    QFETCH(sizing::SizingRequest, request);
    const auto catalog = app::openShippedCatalog();
    QVERIFY(catalog);
    sizing::PreparedModels prepared;
    const auto first = sizing::size(*catalog, request, prepared);
    QVERIFY2(first, first ? "" : first.error().arguments.front().c_str());
    const sizing::SizingRequest pinned = requestOf(first->configuration);
    const auto again = sizing::size(*catalog, pinned, prepared);
    QVERIFY(again);
    QCOMPARE(again->configuration.replicas, first->configuration.replicas);
    QCOMPARE(again->memory.device.weights, first->memory.device.weights);
    QCOMPARE(again->memory.device.free, first->memory.device.free);
    QCOMPARE(again->memory.maxConcurrency, first->memory.maxConcurrency);
    QCOMPARE(again->performance.has_value(), first->performance.has_value());
    QCOMPARE(again->performance ? again->performance->output.value : 0,
             first->performance ? first->performance->output.value : 0);
    QVERIFY(requestOf(again->configuration) == pinned);
}

QTEST_GUILESS_MAIN(TestPins)
#include "tst_pins.moc"
