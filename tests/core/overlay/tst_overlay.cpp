// Own facts and entries on top of the shipped ones: the same rules, nothing lost, nothing that stops a program.
#include <QTest>

#include "core/catalog/Catalog.h"
#include "core/catalog/CatalogPath.h"
#include "core/catalog/sqlite/CatalogFile.h"
#include "core/overlay/Overlay.h"
#include "core/overlay/OwnCells.h"

using namespace berth;
using catalog::TableId;
using workspace::OwnFact;
using workspace::OwnRow;

namespace {

OwnFact powerLimit(const std::string& value)
{
    return {.table = "accelerators",
            .id = "h200-141gb-sxm",
            .column = "tdp_w",
            .value = value,
            .source = "power plan of hall B",
            .why = "cap in hall B",
            .changedAt = "2026-11-19T08:00:00Z"};
}

OwnRow machine()
{
    return {.table = "systems",
            .id = "own-node",
            .cells = {{"vendor", "Own"},
                      {"name", "Node in hall B"},
                      {"kind", "server"},
                      {"accelerator_id", "h200-141gb-sxm"},
                      {"accelerator_count", "4"}},
            .changedAt = "2026-11-19T08:00:00Z"};
}

} // namespace

class TestOverlay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ownValueShadowsTheShippedOne();
    void ownValueMayBeUnknown();
    void brokenValuesAreRefused_data();
    void brokenValuesAreRefused();
    void twoValuesThatNeedEachOther();
    void ownEntryIsThere();
    void brokenEntriesAreRefused_data();
    void brokenEntriesAreRefused();
    void ownEntriesMayNameEachOther();
    void duplicatesAreSound();
    void changedCopiesCiteTheUserFirst();
    void ownPricesStandBesideShippedOnes();
    void overriddenPricesAreOwn();
    void nothingOwnChangesNothing();

private:
    catalog::Cells m_shipped;
};

void TestOverlay::initTestCase()
{
    const auto path = catalog::findCatalogFile();
    QVERIFY(path.has_value());
    auto cells = catalog::readCells(*path);
    QVERIFY(cells.has_value());
    m_shipped = *std::move(cells);
}

void TestOverlay::ownValueShadowsTheShippedOne()
{
    const OwnFact fact = powerLimit("650");
    const overlay::Overlaid result = overlay::applyOwn(m_shipped, {{fact}}, {});
    QVERIFY(result.refused.empty());
    const catalog::Catalog effective = catalog::makeCatalog(result.cells);
    const auto* h200 = catalog::byId(effective, AcceleratorId("h200-141gb-sxm"));
    QVERIFY(h200 != nullptr);
    QCOMPARE(h200->tdp->value, 650.0);
    QVERIFY(h200->provenance.source.ends_with(" | tdp_w: power plan of hall B"));
    const catalog::Catalog shipped = catalog::makeCatalog(m_shipped);
    QCOMPARE(catalog::byId(shipped, AcceleratorId("h200-141gb-sxm"))->tdp->value, 700.0); // accelerators.csv
}

void TestOverlay::ownValueMayBeUnknown()
{
    const OwnFact fact = powerLimit("");
    const overlay::Overlaid result = overlay::applyOwn(m_shipped, {{fact}}, {});
    QVERIFY(result.refused.empty());
    const catalog::Catalog effective = catalog::makeCatalog(result.cells);
    QVERIFY(!catalog::byId(effective, AcceleratorId("h200-141gb-sxm"))->tdp.has_value());
}

void TestOverlay::brokenValuesAreRefused_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("rule"); // how it begins
    QTest::newRow("no number") << "accelerators" << "h200-141gb-sxm" << "tdp_w" << "65O" << "number";
    QTest::newRow("range") << "accelerators" << "h200-141gb-sxm" << "tdp_w" << "0" << "range";
    QTest::newRow("required") << "accelerators" << "h200-141gb-sxm" << "memory_gb" << "" << "required";
    QTest::newRow("two cells") << "accelerators" << "h200-141gb-sxm" << "memory_gb" << "80" << "at-most memory_gb";
    QTest::newRow("reference") << "systems" << "dgx-h200" << "accelerator_id" << "h2000" << "reference accelerators";
    QTest::newRow("word") << "systems" << "dgx-h200" << "kind" << "boat" << "one-of";
    QTest::newRow("control character") << "systems" << "dgx-h200" << "nics" << "a\nb" << "control-character";
    QTest::newRow("key") << "systems" << "dgx-h200" << "id" << "mine" << "column-name";
    QTest::newRow("source") << "systems" << "dgx-h200" << "source" << "me" << "column-name";
    QTest::newRow("no such column") << "systems" << "dgx-h200" << "colour" << "red" << "column-name";
    QTest::newRow("no such entry") << "systems" << "dgx-h2000" << "ram_gb" << "1" << "entry";
    QTest::newRow("no such table") << "boats" << "dgx-h200" << "ram_gb" << "1" << "table";
    QTest::newRow("measured") << "measured_local" << "L0005" << "decode_tok_s" << "1" << "table";
}

void TestOverlay::brokenValuesAreRefused()
{
    QFETCH(QString, table);
    QFETCH(QString, id);
    QFETCH(QString, column);
    QFETCH(QString, value);
    QFETCH(QString, rule);
    const OwnFact fact{table.toStdString(),   id.toStdString(), column.toStdString(), value.toStdString(), {}, {},
                       "2026-11-19T08:00:00Z"};
    const OwnFact sound = powerLimit("650");
    const overlay::Overlaid result = overlay::applyOwn(m_shipped, {{fact, sound}}, {});
    QCOMPARE(result.refused.size(), std::size_t{1});
    const Error& error = result.refused.front();
    QCOMPARE(error.code, ErrorCode::CsvCell);
    QCOMPARE(QString::fromStdString(error.arguments[0]), table);
    QCOMPARE(QString::fromStdString(error.arguments[1]), id);
    QVERIFY2(QString::fromStdString(error.arguments[4]).startsWith(rule), error.arguments[4].c_str());
    const catalog::Catalog effective = catalog::makeCatalog(result.cells); // the rest is as it was
    QCOMPARE(catalog::byId(effective, AcceleratorId("h200-141gb-sxm"))->tdp->value, 650.0);
    QCOMPARE(catalog::byId(effective, AcceleratorId("h200-141gb-sxm"))->memoryGb, 141.0);
}

void TestOverlay::twoValuesThatNeedEachOther()
{
    // 80 GB cannot report 143,771 MiB, but the two together are a card of 80 GB.
    OwnFact memory = powerLimit("80");
    memory.column = "memory_gb";
    OwnFact reported = powerLimit("81559");
    reported.column = "usable_memory_mib";
    const overlay::Overlaid result = overlay::applyOwn(m_shipped, {{memory, reported}}, {});
    QVERIFY(result.refused.empty());
    QVERIFY(!overlay::checkFact(m_shipped, memory).empty());
    QVERIFY(overlay::checkFact(result.cells, memory).empty());
}

void TestOverlay::ownEntryIsThere()
{
    const OwnRow row = machine();
    const overlay::Overlaid result = overlay::applyOwn(m_shipped, {}, {{row}});
    QVERIFY(result.refused.empty());
    const catalog::Catalog effective = catalog::makeCatalog(result.cells);
    const auto* system = catalog::byId(effective, SystemId("own-node"));
    QVERIFY(system != nullptr);
    QCOMPARE(system->acceleratorCount, 4);
    QCOMPARE(system->provenance.date, std::string("2026-11-19"));
    QVERIFY(!system->provenance.source.empty());
}

void TestOverlay::brokenEntriesAreRefused_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("rule");
    QTest::newRow("required") << "kind" << "" << "required";
    QTest::newRow("reference") << "accelerator_id" << "h2000" << "reference accelerators";
    QTest::newRow("two cells") << "accelerator_count" << "0" << "required-if accelerator_id";
    QTest::newRow("no number") << "accelerator_count" << "four" << "integer";
    QTest::newRow("no such column") << "colour" << "red" << "column-name";
}

void TestOverlay::brokenEntriesAreRefused()
{
    QFETCH(QString, column);
    QFETCH(QString, value);
    QFETCH(QString, rule);
    OwnRow row = machine();
    std::erase_if(row.cells, [&](const auto& cell) { return cell.first == column.toStdString(); });
    row.cells.emplace_back(column.toStdString(), value.toStdString());
    const overlay::Overlaid result = overlay::applyOwn(m_shipped, {}, {{row}});
    QVERIFY(!result.refused.empty());
    QCOMPARE(QString::fromStdString(result.refused.front().arguments[2]), column);
    QCOMPARE(QString::fromStdString(result.refused.front().arguments[4]), rule);
    QCOMPARE(result.cells, m_shipped);
    OwnRow twice = machine();
    twice.id = "dgx-h200";
    QCOMPARE(overlay::checkRow(m_shipped, twice).front().arguments[4], std::string("unique"));
}

void TestOverlay::ownEntriesMayNameEachOther()
{
    OwnRow card = *overlay::duplicateOf(m_shipped, TableId::Accelerators, "h200-141gb-sxm");
    OwnRow node = machine();
    for (auto& [column, value] : node.cells) {
        value = column == "accelerator_id" ? card.id : value;
    }
    const overlay::Overlaid result = overlay::applyOwn(m_shipped, {}, {{node, card}});
    QVERIFY(result.refused.empty());
}

void TestOverlay::duplicatesAreSound()
{
    for (std::size_t index = 0; index < catalog::kFactTables; ++index) {
        const auto table = static_cast<TableId>(index);
        const std::string key =
            catalog::cellText(catalog::table(table).columns.front(), m_shipped[index].front().front());
        const auto copy = overlay::duplicateOf(m_shipped, table, key);
        QCOMPARE(copy.has_value(), overlay::mayBeOwn(table));
        if (copy) {
            QVERIFY2(overlay::checkRow(m_shipped, *copy).empty(), key.c_str());
            QVERIFY(overlay::applyOwn(m_shipped, {}, {{*copy}}).refused.empty());
        }
    }
    QVERIFY(!overlay::duplicateOf(m_shipped, TableId::Systems, "no-such-system"));
}

void TestOverlay::changedCopiesCiteTheUserFirst()
{
    const OwnRow copy = *overlay::duplicateOf(m_shipped, TableId::Accelerators, "h200-141gb-sxm");
    const auto cell = [](const OwnRow& row, std::string_view column) {
        const auto found =
            std::find_if(row.cells.begin(), row.cells.end(), [&](const auto& one) { return one.first == column; });
        return found == row.cells.end() ? std::string() : found->second;
    };
    const OwnRow once = overlay::withCell(copy, "tdp_w", "650", "2026-11-22T10:00:00Z");
    QCOMPARE(cell(once, "tdp_w"), "650");
    QCOMPARE(cell(once, "source"), "own entry | " + cell(copy, "source"));
    QCOMPARE(cell(once, "source_date"), "2026-11-22");
    const OwnRow twice = overlay::withCell(once, "tdp_w", "600", "2026-11-23T10:00:00Z");
    QCOMPARE(cell(twice, "source"), cell(once, "source"));
    QVERIFY(overlay::checkRow(m_shipped, twice).empty());
    const OwnRow bare = overlay::withCell({"accelerators", "own-1", {}, {}}, "name", "A", "2026-11-22T10:00:00Z");
    QCOMPARE(cell(bare, "source"), "own entry");
}

// So that those of other currencies are found where no rate leads to the own one.
void TestOverlay::ownPricesStandBesideShippedOnes()
{
    const OwnRow price{.table = "prices",
                       .id = "own-1",
                       .cells = {{"item_id", "h200-141gb-sxm"},
                                 {"item_kind", "accelerator"},
                                 {"price", "30000"},
                                 {"currency", "USD"},
                                 {"unit", "each"},
                                 {"price_kind", "reseller"},
                                 {"as_of", "2026-11-01"},
                                 {"source_date", "2026-12-31"}},
                       .changedAt = "2026-11-19T08:00:00Z"};
    const overlay::Overlaid result = overlay::applyOwn(m_shipped, {}, {{price}});
    QVERIFY(result.refused.empty());
    const auto pricesOf = [](const catalog::Catalog& catalog) {
        return std::count_if(catalog.prices.begin(), catalog.prices.end(), [](const cost::PriceRow& row) {
            return row.itemId == "h200-141gb-sxm" && row.kind == cost::PricedKind::Accelerator;
        });
    };
    const catalog::Catalog effective = overlay::effectiveCatalog(result.cells, {}, {{price}});
    QCOMPARE(pricesOf(effective), pricesOf(catalog::makeCatalog(m_shipped)) + 1);
    QCOMPARE(effective.date, catalog::makeCatalog(m_shipped).date); // whatever own entries are dated
    QCOMPARE(std::count_if(effective.prices.begin(), effective.prices.end(), [](const auto& row) { return row.own; }),
             1);
}

// A shipped price with an own figure is one's own, too.
void TestOverlay::overriddenPricesAreOwn()
{
    const OwnFact fact{"prices", "price-020", "price", "12345", "our reseller", "quoted", "2026-11-19T08:00:00Z"};
    const overlay::Overlaid result = overlay::applyOwn(m_shipped, {{fact}}, {});
    QVERIFY(result.refused.empty());
    for (const cost::PriceRow& row : overlay::effectiveCatalog(result.cells, {{fact}}, {}).prices) {
        QCOMPARE(row.own, row.id == "price-020");
    }
}

void TestOverlay::nothingOwnChangesNothing()
{
    QCOMPARE(overlay::applyOwn(m_shipped, {}, {}).cells, m_shipped);
}

QTEST_GUILESS_MAIN(TestOverlay)
#include "tst_overlay.moc"
