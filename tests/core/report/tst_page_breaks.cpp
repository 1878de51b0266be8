// Page splitting as arithmetic: named cases, then properties over random flows and random tables.
#include <QtTest>

#include <rapidcheck.h>

#include "core/report/PageBreaks.h"

#include <algorithm>

using namespace berth::report;

class TestPageBreaks : public QObject
{
    Q_OBJECT

private slots:
    void emptyFlowIsOnePage();
    void spaceIsDroppedAtTheTop();
    void headIsRepeated();
    void headingMovesWithItsTable();
    void chunkTallerThanAPageIsSplitBetweenItems();
    void rowsAreKept_data();
    void rowsAreKept();
    void everyItemOnceInOrder();
    void nothingOverlapsOrLeavesThePage();
    void everyPageOfATableHasItsHead();
    void keptItemsStayTogether();
    void noPageIsLeftEarly();
};

namespace {

constexpr double kPage = 100;

struct Flow
{
    std::vector<FlowItem> items;
    std::vector<double> heads;
};

// Tables of rows with group heads and totals between headings and paragraphs, some with forced breaks.
Flow randomFlow()
{
    Flow flow;
    const int blocks = *rc::gen::inRange(1, 8);
    for (int block = 0; block < blocks; ++block) {
        flow.items.push_back({.height = *rc::gen::inRange(5, 20) * 1.0,
                              .spaceBefore = *rc::gen::inRange(0, 12) * 1.0,
                              .keepWithNext = *rc::gen::arbitrary<bool>(),
                              .breakBefore = *rc::gen::inRange(0, 8) == 0});
        const auto kinds = *rc::gen::container<std::vector<RowKind>>(
            rc::gen::weightedElement<RowKind>({{8, RowKind::Plain}, {2, RowKind::GroupHead}, {1, RowKind::Total}}));
        const auto kept = rowsKeptWithNext(kinds);
        for (std::size_t row = 0; row < kinds.size(); ++row)
            flow.items.push_back(
                {.height = *rc::gen::inRange(4, 30) * 1.0, .keepWithNext = kept[row], .table = flow.heads.size()});
        flow.heads.push_back(*rc::gen::inRange(0, 15) * 1.0);
    }
    return flow;
}

std::vector<PlacedPage> placed(const Flow& flow)
{
    return breakPages(flow.items, flow.heads, kPage);
}

double heightOf(const Flow& flow, const Placed& placed)
{
    return placed.head ? flow.heads[placed.index] : flow.items[placed.index].height;
}

std::vector<std::size_t> pageOfItem(const Flow& flow)
{
    std::vector<std::size_t> page(flow.items.size());
    const auto pages = placed(flow);
    for (std::size_t number = 0; number < pages.size(); ++number)
        for (const Placed& part : pages[number])
            if (!part.head)
                page[part.index] = number;
    return page;
}

// Height of the items [first, last] at the top of a page.
double heightAlone(const Flow& flow, std::size_t first, std::size_t last)
{
    double height = 0;
    for (std::size_t index = first; index <= last; ++index) {
        const FlowItem& item = flow.items[index];
        const bool newTable = index == first || flow.items[index - 1].table != item.table;
        height += item.height + (index == first ? 0 : item.spaceBefore);
        height += item.table && newTable ? flow.heads[*item.table] : 0;
    }
    return height;
}

} // namespace

void TestPageBreaks::emptyFlowIsOnePage()
{
    const auto pages = breakPages({}, {}, kPage);
    QCOMPARE(pages.size(), std::size_t(1));
    QVERIFY(pages.front().empty());
}

void TestPageBreaks::spaceIsDroppedAtTheTop()
{
    const Flow flow{
        .items = {{.height = 60, .spaceBefore = 9}, {.height = 31, .spaceBefore = 9}, {.height = 1, .spaceBefore = 9}},
        .heads = {}};
    const std::vector<PlacedPage> expected{{{0, false, 0}, {1, false, 69}}, {{2, false, 0}}};
    QCOMPARE(placed(flow), expected);
}

void TestPageBreaks::headIsRepeated()
{
    const FlowItem row{.height = 40, .table = 0};
    const Flow flow{.items = {row, row, row}, .heads = {20}};
    const std::vector<PlacedPage> expected{{{0, true, 0}, {0, false, 20}, {1, false, 60}},
                                           {{0, true, 0}, {2, false, 20}}};
    QCOMPARE(placed(flow), expected);
}

void TestPageBreaks::headingMovesWithItsTable()
{
    const FlowItem text{.height = 70};
    const FlowItem heading{.height = 10, .spaceBefore = 5, .keepWithNext = true};
    const FlowItem row{.height = 15, .table = 0};
    const Flow flow{.items = {text, heading, row}, .heads = {10}};
    const std::vector<PlacedPage> expected{{{0, false, 0}}, {{1, false, 0}, {0, true, 10}, {2, false, 20}}};
    QCOMPARE(placed(flow), expected);
}

void TestPageBreaks::chunkTallerThanAPageIsSplitBetweenItems()
{
    const FlowItem part{.height = 60, .keepWithNext = true};
    const Flow flow{.items = {part, part, part}, .heads = {}};
    QCOMPARE(placed(flow).size(), std::size_t(3));
}

void TestPageBreaks::rowsAreKept_data()
{
    QTest::addColumn<QString>("rows"); // p plain, g group head, s subtotal, t total
    QTest::addColumn<QString>("kept");

    QTest::newRow("none") << ""
                          << "";
    QTest::newRow("one") << "p"
                         << "-";
    QTest::newRow("two") << "pp"
                         << "k-";
    QTest::newRow("first with second, last with the one before") << "pppppp"
                                                                 << "k---k-";
    QTest::newRow("group head with two rows") << "pppgppppppp"
                                              << "k--kk----k-";
    QTest::newRow("a small group as a whole") << "pppgpppp"
                                              << "k--kkkk-";
    QTest::newRow("the last small one with the one before it") << "gppgppgpp"
                                                               << "kk-kkkkk-";
    QTest::newRow("total with two lines") << "pppppt"
                                          << "k--kk-";
    QTest::newRow("subtotal, then a group") << "ppppsgpppp"
                                            << "k-kk-kkkk-";
    QTest::newRow("group head last") << "pppg"
                                     << "k-k-";
}

void TestPageBreaks::rowsAreKept()
{
    QFETCH(QString, rows);
    const std::map<char, RowKind> kinds{
        {'p', RowKind::Plain}, {'g', RowKind::GroupHead}, {'s', RowKind::Subtotal}, {'t', RowKind::Total}};
    std::vector<RowKind> table;
    for (const char row : rows.toStdString())
        table.push_back(kinds.at(row));
    QString kept;
    for (const bool keep : rowsKeptWithNext(table))
        kept += QLatin1Char(keep ? 'k' : '-');
    QTEST(kept, "kept");
}

void TestPageBreaks::everyItemOnceInOrder()
{
    QVERIFY(rc::check("every item stands on exactly one page, in order", [] {
        const Flow flow = randomFlow();
        std::size_t next = 0;
        for (const PlacedPage& page : placed(flow))
            for (const Placed& part : page)
                if (!part.head)
                    RC_ASSERT(part.index == next++);
        RC_ASSERT(next == flow.items.size());
    }));
}

void TestPageBreaks::nothingOverlapsOrLeavesThePage()
{
    QVERIFY(rc::check("parts follow each other and end on the page", [] {
        const Flow flow = randomFlow();
        for (const PlacedPage& page : placed(flow)) {
            double end = 0;
            for (const Placed& part : page) {
                RC_ASSERT(part.top >= end - 1e-9);
                end = part.top + heightOf(flow, part);
            }
            RC_ASSERT(!page.empty());
            RC_ASSERT(end <= kPage + 1e-6);
        }
    }));
}

void TestPageBreaks::everyPageOfATableHasItsHead()
{
    QVERIFY(rc::check("the first row of a table on a page stands under the head, the others do not", [] {
        const Flow flow = randomFlow();
        for (const PlacedPage& page : placed(flow)) {
            for (std::size_t at = 0; at < page.size(); ++at) {
                const auto table = page[at].head ? std::nullopt : flow.items[page[at].index].table;
                if (!table || flow.heads[*table] == 0)
                    continue;
                const bool underHead = at > 0 && page[at - 1].head && page[at - 1].index == *table;
                const bool underRow = at > 0 && !page[at - 1].head && flow.items[page[at - 1].index].table == table;
                RC_ASSERT(underHead != underRow);
            }
        }
    }));
}

void TestPageBreaks::keptItemsStayTogether()
{
    QVERIFY(rc::check("a chunk that fits on a page is on one page", [] {
        const Flow flow = randomFlow();
        const auto page = pageOfItem(flow);
        std::size_t first = 0;
        for (std::size_t index = 0; index < flow.items.size(); ++index) {
            const bool last = index + 1 == flow.items.size();
            if (!last && flow.items[index].keepWithNext && !flow.items[index + 1].breakBefore)
                continue;
            if (heightAlone(flow, first, index) <= kPage)
                RC_ASSERT(page[first] == page[index]);
            first = index + 1;
        }
    }));
}

void TestPageBreaks::noPageIsLeftEarly()
{
    QVERIFY(rc::check("a page ends only where the next chunk does not fit or a break is asked for", [] {
        const Flow flow = randomFlow();
        const auto page = pageOfItem(flow);
        for (std::size_t index = 1; index < flow.items.size(); ++index) {
            if (page[index] == page[index - 1] || flow.items[index].breakBefore)
                continue;
            std::size_t first = index;
            while (first > 0 && page[first - 1] == page[index - 1])
                --first;
            std::size_t last = index;
            while (last + 1 < flow.items.size() && flow.items[last].keepWithNext && !flow.items[last + 1].breakBefore)
                ++last;
            RC_ASSERT(heightAlone(flow, first, last) > kPage);
        }
    }));
}

QTEST_GUILESS_MAIN(TestPageBreaks)
#include "tst_page_breaks.moc"
