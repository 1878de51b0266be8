// Which profile a text about a version means.
#include <QtTest>

#include "core/spec/MemoryProfile.h"

using namespace berth;
using namespace berth::spec;

namespace {

MemoryProfile profile(const char* id, const char* from, const char* until, const char* date)
{
    MemoryProfile made;
    made.id = id;
    made.engine = EngineId("vllm");
    made.fromVersion = from;
    made.untilVersion = until;
    made.fromDate = date;
    return made;
}

std::vector<MemoryProfile> someProfiles()
{
    MemoryProfile other = profile("other", "", "", "");
    other.engine = EngineId("sglang");
    return {profile("old", "", "0.8.0", ""), profile("0.8", "0.8.0", "0.11.1", "2025-03-18"),
            profile("0.11.1", "0.11.1", "0.21.0", "2025-11-18"), profile("new", "0.21.0", "", "2026-05-08"), other};
}

} // namespace

class TestMemoryProfile : public QObject
{
    Q_OBJECT

private slots:
    void versionText_data();
    void versionText();
    void anEngineWithoutProfiles();
};

// Texts as the published measurements write them.
void TestMemoryProfile::versionText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("nothing: the current one") << QByteArray("") << QByteArray("new");
    QTest::newRow("plain") << QByteArray("0.10.1") << QByteArray("0.8");
    QTest::newRow("not a decimal fraction") << QByteArray("0.9") << QByteArray("0.8");
    QTest::newRow("with v") << QByteArray("v0.25.1") << QByteArray("new");
    QTest::newRow("post release") << QByteArray("0.5.0.post1") << QByteArray("old");
    QTest::newRow("placeholder and date") << QByteArray("0.8.x (Apr 2025)") << QByteArray("0.8");
    QTest::newRow("from is inside") << QByteArray("0.11.1") << QByteArray("0.11.1");
    QTest::newRow("until is outside") << QByteArray("0.11.0") << QByteArray("0.8");
    QTest::newRow("several") << QByteArray("0.10.2-0.11 (Sep 2025)") << QByteArray("0.8");
    QTest::newRow("built from the main line") << QByteArray("0.20.2rc1.dev9") << QByteArray("new");
    QTest::newRow("development tag") << QByteArray("0.6.4-dev (Dec 2024)") << QByteArray("old");
    QTest::newRow("date alone") << QByteArray("Apr 2024") << QByteArray("old");
    QTest::newRow("month of a change counts as before it") << QByteArray("Nov 2025") << QByteArray("0.8");
    QTest::newRow("month after") << QByteArray("Dec 2025") << QByteArray("0.11.1");
    QTest::newRow("ISO day") << QByteArray("2026-05-08") << QByteArray("new");
    QTest::newRow("no version in it") << QByteArray("image qwen38") << QByteArray("new");
}

void TestMemoryProfile::versionText()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, id);
    const auto profiles = someProfiles();
    const MemoryProfile* found = findMemoryProfile(profiles, EngineId("vllm"), text.toStdString());
    QVERIFY(found != nullptr);
    QCOMPARE(QByteArray::fromStdString(found->id), id);
}

void TestMemoryProfile::anEngineWithoutProfiles()
{
    const auto profiles = someProfiles();
    QVERIFY(findMemoryProfile(profiles, EngineId("mindie")) == nullptr);
    QCOMPARE(findMemoryProfile(profiles, EngineId("sglang"), "0.5.2")->id, std::string("other"));
}

QTEST_APPLESS_MAIN(TestMemoryProfile)
#include "tst_MemoryProfile.moc"
