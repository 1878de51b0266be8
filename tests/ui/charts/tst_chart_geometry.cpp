// Round ticks and places for labels: cases from the look, then properties.
#include <QtTest>

#include <rapidcheck.h>

#include "ui/charts/ChartReading.h"
#include "ui/charts/LabelPlacement.h"
#include "ui/charts/MemorySegments.h"
#include "ui/charts/RoundTicks.h"

#include <cmath>

using namespace berth::charts;

class TestChartGeometry : public QObject
{
    Q_OBJECT

private slots:
    void rangesHaveRoundEnds_data();
    void rangesHaveRoundEnds();
    void logRanges_data();
    void logRanges();
    void nothingUsableGivesAnAxisAnyway();
    void ticksAreRoundAndFew();
    void everyRangeHasThreeTicks();
    void ticksOfShortRanges_data();
    void ticksOfShortRanges();
    void decimalsSuffice_data();
    void decimalsSuffice();
    void labelsAvoidLinesAndEachOther();
    void labelWithoutRoomIsLeftOut();
    void labelStandsNearerToItsOwnLine();
    void namesAtLineEndsMoveApart_data();
    void namesAtLineEndsMoveApart();
    void namesAtLineEndsNeverOverlap();
    void keysBeginAtTheFirstValue_data();
    void keysBeginAtTheFirstValue();
    void segmentsOfABar_data();
    void segmentsOfABar();
};

void TestChartGeometry::rangesHaveRoundEnds_data()
{
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    QTest::addColumn<int>("ticks");
    QTest::addColumn<bool>("months");
    QTest::addColumn<TickRange>("expected");

    QTest::newRow("throughput, tall") << 0.0 << 1720.0 << 5 << false << TickRange{0, 2000, 500};
    QTest::newRow("interactivity") << 0.0 << 166.0 << 7 << false << TickRange{0, 180, 30};
    QTest::newRow("memory of a device") << 0.0 << 206.1 << 6 << false << TickRange{0, 250, 50};
    QTest::newRow("on a tick already") << 0.0 << 1000.0 << 6 << false << TickRange{0, 1000, 200};
    QTest::newRow("small") << 0.0 << 0.0071 << 5 << false << TickRange{0, 0.0075, 0.0025};
    QTest::newRow("negative") << -3.0 << 9.0 << 7 << false << TickRange{-3, 9, 3};
    QTest::newRow("four years in months") << 0.0 << 48.0 << 6 << true << TickRange{0, 48, 12};
    QTest::newRow("half a year in months") << 0.0 << 6.0 << 7 << true << TickRange{0, 6, 1};
}

void TestChartGeometry::rangesHaveRoundEnds()
{
    QFETCH(double, least);
    QFETCH(double, most);
    QFETCH(int, ticks);
    QFETCH(bool, months);
    QFETCH(TickRange, expected);
    const TickRange range = roundRange(least, most, ticks, months ? TickFamily::Months : TickFamily::Decimal);
    QCOMPARE(range.least, expected.least);
    QCOMPARE(range.most, expected.most);
    QCOMPARE(range.step, expected.step);
}

void TestChartGeometry::logRanges_data()
{
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    QTest::addColumn<TickRange>("range");
    QTest::addColumn<int>("labels");

    QTest::newRow("short: 10 20 50 100 200") << 13.0 << 167.0 << TickRange{10, 200, 0} << 5;
    QTest::newRow("long: powers of ten") << 1.0 << 9000.0 << TickRange{1, 10000, 0} << 5;
    QTest::newRow("within a decade") << 21.0 << 49.0 << TickRange{20, 50, 0} << 4;
}

void TestChartGeometry::logRanges()
{
    QFETCH(double, least);
    QFETCH(double, most);
    QFETCH(TickRange, range);
    const TickRange found = roundLogRange(least, most);
    QCOMPARE(found.least, range.least);
    QCOMPARE(found.most, range.most);
    QTEST(static_cast<int>(roundLogTicks(found.least, found.most, 7).front().size()), "labels");
}

void TestChartGeometry::nothingUsableGivesAnAxisAnyway()
{
    const double nan = std::nan("");
    for (const auto& [least, most] :
         {std::pair{0.0, 0.0}, {5.0, 1.0}, {nan, 1.0}, {0.0, HUGE_VAL}, {0.0, 5e-324}, {1e14, 1e14 + 1}}) {
        QVERIFY(roundRange(least, most, 5) == (TickRange{0, 1, 0.5}));
        QVERIFY(roundTicks(least, most, 5).empty());
    }
    QVERIFY(roundLogRange(0, 10) == (TickRange{1, 10, 0}));
    QVERIFY(roundLogTicks(-1, 10, 5).empty());
}

void TestChartGeometry::ticksAreRoundAndFew()
{
    QVERIFY(rc::check("ticks cover the data, are multiples of a round step and no more than asked for", [] {
        const double least = *rc::gen::inRange(-100000, 100000) / 7.0;
        const double most = least + *rc::gen::inRange(1, 1000000) / 11.0;
        const int limit = *rc::gen::inRange(3, 8);
        const TickRange range = roundRange(least, most, limit);
        RC_ASSERT(range.least <= least + 1e-6 * range.step);
        RC_ASSERT(range.most >= most - 1e-6 * range.step);
        const auto count = std::lround((range.most - range.least) / range.step) + 1;
        RC_ASSERT(count >= 3 && count <= std::max(limit, 4));
        const double digit = range.step / std::pow(10.0, std::floor(std::log10(range.step * 1.0000001)));
        RC_ASSERT(std::abs(digit - 1) < 1e-6 || std::abs(digit - 2) < 1e-6 || std::abs(digit - 2.5) < 1e-6
                  || std::abs(digit - 3) < 1e-6 || std::abs(digit - 5) < 1e-6);
        RC_ASSERT(std::abs(std::remainder(range.least, range.step)) < 1e-6 * range.step);
    }));
}

// A zoomed axis ends anywhere.
void TestChartGeometry::everyRangeHasThreeTicks()
{
    QVERIFY(rc::check("three ticks or more, inside, few of them, on every scale", [] {
        const double least = *rc::gen::inRange(1, 1000000) / 997.0;
        const double most = least * (1 + std::pow(10.0, *rc::gen::inRange(-3000, 4000) / 1000.0));
        const int limit = *rc::gen::inRange(3, 8);
        for (const TickChoices& choices :
             {roundTicks(least, most, limit), roundTicks(least, most, limit, TickFamily::Months),
              roundLogTicks(least, most, limit)}) {
            RC_ASSERT(!choices.empty());
            RC_ASSERT(choices.front().size() >= 3U && choices.front().size() <= 9U);
            for (const auto& values : choices)
                for (const double value : values)
                    RC_ASSERT(value >= least * (1 - 1e-6) && value <= most * (1 + 1e-6));
        }
    }));
}

void TestChartGeometry::ticksOfShortRanges_data()
{
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    QTest::addColumn<bool>("logarithmic");
    QTest::addColumn<std::vector<double>>("ticks");
    using Ticks = std::vector<double>;
    QTest::newRow("off the round numbers") << 810.0 << 1190.0 << false << Ticks{900, 1000, 1100};
    QTest::newRow("moved by half a step") << 860.0 << 1240.0 << false << Ticks{900, 1000, 1100, 1200};
    QTest::newRow("within a decade") << 21.0 << 49.0 << true << Ticks{25, 30, 35, 40, 45};
    QTest::newRow("within half of one") << 3.0 << 18.0 << true << Ticks{5, 10, 15};
    QTest::newRow("two powers only") << 1.5 << 200.0 << true << Ticks{2, 5, 10, 20, 50, 100, 200};
}

void TestChartGeometry::ticksOfShortRanges()
{
    QFETCH(double, least);
    QFETCH(double, most);
    QFETCH(bool, logarithmic);
    const TickChoices choices = logarithmic ? roundLogTicks(least, most, 5) : roundTicks(least, most, 5);
    QTEST(choices.front(), "ticks");
}

void TestChartGeometry::decimalsSuffice_data()
{
    QTest::addColumn<double>("step");
    QTest::addColumn<int>("decimals");
    QTest::newRow("30") << 30.0 << 0;
    QTest::newRow("2.5") << 2.5 << 1;
    QTest::newRow("0.25") << 0.25 << 2;
    QTest::newRow("0.1") << 0.1 << 1;
    QTest::newRow("0.003") << 0.003 << 3;
}

void TestChartGeometry::decimalsSuffice()
{
    QFETCH(double, step);
    QTEST(decimalsOf(step), "decimals");
}

void TestChartGeometry::labelsAvoidLinesAndEachOther()
{
    QVERIFY(rc::check("no placed label hides a point, another label or leaves the room", [] {
        LabelSpace space{.bounds = {0, 0, 300, 200}, .points = {}, .taken = {}};
        for (int point = 0; point < 40; ++point)
            space.points.emplace_back(*rc::gen::inRange(0, 300), *rc::gen::inRange(0, 200));
        std::vector<LabelRequest> requests;
        for (int label = 0; label < 6; ++label)
            requests.push_back(
                {placesAround(space.points[static_cast<std::size_t>(label)], QSizeF(*rc::gen::inRange(5, 60), 14), 5)});
        std::vector<QRectF> placed;
        for (const auto& place : placeLabels(requests, space)) {
            if (!place)
                continue;
            RC_ASSERT(space.bounds.contains(*place));
            for (const QPointF& point : space.points)
                RC_ASSERT(!place->contains(point));
            for (const QRectF& other : placed)
                RC_ASSERT(!place->intersects(other));
            placed.push_back(*place);
        }
    }));
}

void TestChartGeometry::namesAtLineEndsMoveApart_data()
{
    QTest::addColumn<std::vector<double>>("wanted");
    QTest::addColumn<std::vector<double>>("expected");
    using Middles = std::vector<double>;
    QTest::newRow("far apart") << Middles{20, 60} << Middles{20, 60};
    QTest::newRow("one place") << Middles{50, 50, 50} << Middles{40, 50, 60};
    QTest::newRow("order kept") << Middles{52, 48} << Middles{55, 45};
    QTest::newRow("a block pushes a third")
        << Middles{50, 50, 57} << Middles{42.33333333333333, 52.33333333333333, 62.33333333333333};
    QTest::newRow("at the top") << Middles{0, 2} << Middles{5, 15};
    QTest::newRow("at the bottom") << Middles{99, 100} << Middles{85, 95};
    QTest::newRow("no room") << Middles{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11} << Middles{};
}

void TestChartGeometry::namesAtLineEndsMoveApart()
{
    QFETCH(std::vector<double>, wanted);
    QFETCH(std::vector<double>, expected);
    const std::vector<double> middles = spreadApart(wanted, 10, 0, 100);
    QCOMPARE(middles.size(), expected.size());
    for (std::size_t index = 0; index < middles.size(); ++index)
        QVERIFY2(std::abs(middles[index] - expected[index]) < 1e-9, qPrintable(QString::number(middles[index])));
}

void TestChartGeometry::namesAtLineEndsNeverOverlap()
{
    QVERIFY(rc::check("six names keep their distance and stay inside", [] {
        std::vector<double> wanted;
        for (int name = 0; name < 6; ++name)
            wanted.push_back(*rc::gen::inRange(-50, 250));
        std::vector<double> middles = spreadApart(wanted, 14, 0, 200);
        RC_ASSERT(middles.size() == wanted.size());
        std::sort(middles.begin(), middles.end());
        RC_ASSERT(middles.front() >= 7 - 1e-9 && middles.back() <= 193 + 1e-9);
        for (std::size_t at = 1; at < middles.size(); ++at)
            RC_ASSERT(middles[at] - middles[at - 1] >= 14 - 1e-9);
    }));
}

void TestChartGeometry::labelStandsNearerToItsOwnLine()
{
    const QRectF nearOther(10, 12, 20, 10);
    const QRectF nearOwn(10, 40, 20, 10);
    const LabelSpace space{.bounds = {0, 0, 99, 99}, .points = {{20, 10}, {20, 55}}, .taken = {}, .owners = {0, 1}};
    LabelRequest request{.candidates = {nearOther, nearOwn}, .owner = 1};
    QCOMPARE(*placeLabels({request}, space).front(), nearOwn);
    request.candidates.pop_back(); // better there than nowhere
    QCOMPARE(*placeLabels({request}, space).front(), nearOther);
    request.candidates = {nearOther, nearOwn};
    request.sure = 1; // a stroke leads from it
    QCOMPARE(*placeLabels({request}, space).front(), nearOther);
}

void TestChartGeometry::labelWithoutRoomIsLeftOut()
{
    const LabelSpace space{.bounds = {0, 0, 10, 10}, .points = {}, .taken = {}};
    QVERIFY(!placeLabels({{placesAround({5, 5}, {50, 14}, 2)}}, space).front());
}

// The band and the diagonal of predicted against measured are series without a value to read.
void TestChartGeometry::keysBeginAtTheFirstValue_data()
{
    QTest::addColumn<std::vector<ChartHit>>("hits");
    QTest::addColumn<int>("group"); // -1: none

    const ChartHit label{.place = {0, 0, 9, 9}, .kind = HitKind::Label, .group = 0};
    const auto value = [](std::size_t group, double x) {
        return ChartHit{.place = {QPointF(x, 5), QSizeF()}, .kind = HitKind::Value, .group = group};
    };
    QTest::newRow("in the first series") << std::vector{label, value(0, 50), value(1, 10)} << 0;
    QTest::newRow("the first series has none") << std::vector{label, value(3, 10), value(2, 50)} << 2;
    QTest::newRow("only names") << std::vector{label} << -1;
    QTest::newRow("nothing") << std::vector<ChartHit>() << -1;
}

void TestChartGeometry::keysBeginAtTheFirstValue()
{
    QFETCH(std::vector<ChartHit>, hits);
    const std::optional<ChartHit> first = valueAfter(hits, std::nullopt, Step::Next);
    QTEST(first ? static_cast<int>(first->group) : -1, "group");
}

void TestChartGeometry::segmentsOfABar_data()
{
    using enum berth::report::MemoryPart;
    QTest::addColumn<berth::report::Bar>("bar");
    QTest::addColumn<QList<QPointF>>("stretches"); // from, to
    QTest::addColumn<double>("length");

    QTest::newRow("parts follow each other, the rest is outline")
        << berth::report::Bar{.parts = {{Weights, 50}, {KvCache, 20}}, .capacity = 100, .usable = 90}
        << QList<QPointF>{{0, 50}, {50, 70}} << 100.0;
    QTest::newRow("whole parts: the missing is their end")
        << berth::report::Bar{.parts = {{Weights, 85}, {KvCache, 37}, {Missing, 44}, {KeptBack, 7}},
                              .capacity = 85,
                              .usable = 78}
        << QList<QPointF>{{0, 78}, {78, 122}} << 122.0;
    QTest::newRow("parts cut at the limit already")
        << berth::report::Bar{.parts = {{Weights, 77}, {Missing, 50}}, .capacity = 85.5, .usable = 77}
        << QList<QPointF>{{0, 77}, {77, 127}} << 127.0;
    QTest::newRow("nothing that is an amount")
        << berth::report::Bar{.parts = {{Weights, std::nan("")}, {Free, -3}}, .capacity = -1} << QList<QPointF>{}
        << 0.0;
}

void TestChartGeometry::segmentsOfABar()
{
    QFETCH(berth::report::Bar, bar);
    QList<QPointF> stretches;
    for (const MemorySegment& segment : segmentsOf(bar))
        stretches << QPointF(segment.from, segment.to);
    QTEST(stretches, "stretches");
    QTEST(lengthOf(bar), "length");
}

QTEST_GUILESS_MAIN(TestChartGeometry)
#include "tst_chart_geometry.moc"
