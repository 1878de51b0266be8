// Finding entries by what people type.
#include <QTest>

#include "core/catalog/Catalog.h"
#include "core/catalog/IdSearch.h"
#include "tests/core/catalog/Files.h"

#include <algorithm>

using namespace berth;
using namespace berth::catalog;

class TestLookup : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_catalog = makeCatalog(test::shippedCatalog().cells); }
    void countsEdits_data();
    void countsEdits();
    void findsModels_data();
    void findsModels();
    void findsHardware_data();
    void findsHardware();
    void listsCandidates();
    void listsNearestIds();
    void survivesStrangeQueries_data();
    void survivesStrangeQueries();
    void showsFactsWithTheirSource();
    void knowsItsDate();
    void chipsCarryTheirOwnFigures();

private:
    Catalog m_catalog;
};

// Textbook pairs: Levenshtein's kitten, Damerau's transposition
void TestLookup::countsEdits_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<int>("edits");
    QTest::newRow("equal") << "h100" << "h100" << 0;
    QTest::newRow("kitten") << "kitten" << "sitting" << 3;
    QTest::newRow("swap") << "h010" << "h100" << 1;
    QTest::newRow("from nothing") << "" << "abc" << 3;
    QTest::newRow("to nothing") << "abc" << "" << 3;
}

void TestLookup::countsEdits()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(int, edits);
    QCOMPARE(editDistance(left.toStdString(), right.toStdString()), static_cast<std::size_t>(edits));
}

void TestLookup::findsModels_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("id");
    QTest::newRow("id") << "deepseek-ai/DeepSeek-R1" << "deepseek-ai/DeepSeek-R1";
    QTest::newRow("any case") << "DEEPSEEK-AI/deepseek-r1" << "deepseek-ai/DeepSeek-R1";
    QTest::newRow("behind the slash") << "deepseek-r1" << "deepseek-ai/DeepSeek-R1";
    QTest::newRow("part of one id only") << "gpt-oss-120" << "openai/gpt-oss-120b";
    QTest::newRow("spaces for dashes") << "gpt oss 120b" << "openai/gpt-oss-120b";
    QTest::newRow("name") << "Kimi K3" << "moonshotai/Kimi-K3";
}

void TestLookup::findsModels()
{
    QFETCH(QString, asked);
    QFETCH(QString, id);
    const auto found = findModel(m_catalog, asked.toStdString());
    QVERIFY(found.has_value());
    QCOMPARE(QString::fromStdString((*found)->id.text), id);
    QCOMPARE(byId(m_catalog, ModelId(id.toStdString())), *found);
}

void TestLookup::findsHardware_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("id");
    QTest::newRow("slug") << "h200-141gb-sxm" << "h200-141gb-sxm";
    QTest::newRow("upper case") << "H200-141GB-SXM" << "h200-141gb-sxm";
    QTest::newRow("part") << "h200-141gb-s" << "h200-141gb-sxm";
    QTest::newRow("an id that is part of others") << "rtx-4090" << "rtx-4090";
    QTest::newRow("a spoken id") << "RTX 4090 D" << "rtx-4090-d";
}

void TestLookup::findsHardware()
{
    QFETCH(QString, asked);
    QFETCH(QString, id);
    const auto found = findAccelerator(m_catalog, asked.toStdString());
    QVERIFY(found.has_value());
    QCOMPARE(QString::fromStdString((*found)->id.text), id);
    const auto entry = findEntry(m_catalog, id.toStdString());
    QVERIFY(entry.has_value());
    QCOMPARE(entry->table, TableId::Accelerators);
}

void TestLookup::listsCandidates()
{
    const auto found = findAccelerator(m_catalog, "h200");
    QVERIFY(!found.has_value());
    QCOMPARE(found.error().code, ErrorCode::AmbiguousId);
    QCOMPARE(found.error().arguments, (std::vector<std::string>{"h200", "h200-141gb-sxm, h200-141gb-nvl"}));
}

void TestLookup::listsNearestIds()
{
    const auto model = findModel(m_catalog, "DeepSeek-R1-Distil-Qwen-7B");
    QVERIFY(!model.has_value());
    QCOMPARE(model.error().code, ErrorCode::UnknownModel);
    QVERIFY(model.error().arguments[1].starts_with("deepseek-ai/DeepSeek-R1-Distill-Qwen-7B"));
    QCOMPARE(std::count(model.error().arguments[1].begin(), model.error().arguments[1].end(), ','), 4);
    QCOMPARE(findPrecision(m_catalog, "fp7").error().code, ErrorCode::UnknownPrecision);
    QCOMPARE(findSystem(m_catalog, "dgx-h101").error().code, ErrorCode::UnknownSystem);
    QCOMPARE(findNetwork(m_catalog, "nvlimk9").error().code, ErrorCode::UnknownNetwork);
    QCOMPARE(findEngine(m_catalog, "vllmm").error().code, ErrorCode::UnknownEngine);
    QCOMPARE(findCpu(m_catalog, "epic").error().code, ErrorCode::UnknownEntry);
}

void TestLookup::survivesStrangeQueries_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("long") << QByteArray(100'000, 'x');
    QTest::newRow("no text at all") << QByteArray("\xFF\xFE\x00\x01", 4);
    QTest::newRow("a slash") << QByteArray("/x/y/");
}

void TestLookup::survivesStrangeQueries()
{
    QFETCH(QByteArray, asked);
    const auto found = findEntry(m_catalog, {asked.constData(), static_cast<std::size_t>(asked.size())});
    QVERIFY(!found.has_value());
    QCOMPARE(found.error().code, ErrorCode::UnknownEntry);
    QVERIFY(!found.error().arguments[1].empty());
}

// rtx-5050: 320 GB/s is not in the published list that the row cites
void TestLookup::showsFactsWithTheirSource()
{
    const auto entry = findEntry(m_catalog, "rtx-5050");
    QVERIFY(entry.has_value());
    const std::vector<Fact> facts = factsOf(m_catalog, *entry);
    const auto fact = [&](std::string_view column) {
        return *std::find_if(facts.begin(), facts.end(), [&](const Fact& f) { return f.column == column; });
    };
    QCOMPARE(fact("bandwidth_gbs").value, std::string("320"));
    QVERIFY(!fact("bandwidth_gbs").verified);
    QVERIFY(fact("memory_gb").verified);
    QVERIFY(!fact("source").value.empty());
    QCOMPARE(factsOf(m_catalog, *findEntry(m_catalog, "price-001"))[3].value, std::string("599"));
}

void TestLookup::knowsItsDate()
{
    QCOMPARE(m_catalog.date, std::string("2026-11-22"));
}

// npu-smi lists two devices of 44,280 and 43,693 MB on one Atlas 300I Duo 96 GB (github.com/Syllo/nvtop/issues/421);
// the card as a whole has 408 GB/s (Rise, deployment guide)
void TestLookup::chipsCarryTheirOwnFigures()
{
    const auto* duo = byId(m_catalog, AcceleratorId("atlas-300i-duo-96gb"));
    QVERIFY(duo != nullptr);
    QCOMPARE(duo->chips, 2);
    QCOMPARE(duo->memoryGb, 48.0);
    QCOMPARE(duo->usableMemoryMib.value_or(0), std::int64_t{43693});
    QCOMPARE(duo->bandwidth.value_or(BytesPerSecond()).value, 204e9);
    // NVLink of the H100 is 900 GB/s in both directions together (NVIDIA data sheet)
    const auto* h100 = byId(m_catalog, AcceleratorId("h100-80gb-sxm"));
    QCOMPARE(h100->scaleUpPerDirection.value_or(BytesPerSecond()).value, 450e9);
    QCOMPARE(h100->fp8.value_or(FlopsPerSecond()).value, 1979e12); // dense; the sheet prints 3,958 sparse
}

QTEST_APPLESS_MAIN(TestLookup)
#include "tst_lookup.moc"
