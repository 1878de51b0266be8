// Machines that are there already, spare nodes, growth and tokens a day on the Size page, on the shipped catalogue.
#include "tests/ui/viewmodels/SizePageFixture.h"
#include "ui/viewmodels/work/RequirementState.h"

using namespace berth;
using namespace berth::viewmodels;

class TestReserve : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void ownedMachinesCostNothingToBuy();
    void ownedIsKept();
    void otherMachinesAreNotThereYet();
    void spareNodesArePaidFor();
    void growthAddsRequests();
    void remediesDoNotGrowTwice();
    void tokensOfADayAreMissed();
    void termsReachTheSearch();
    void smallerModelsOfTheFamily();

private:
    void settle() const { viewmodels::settle(*m_page); }
    [[nodiscard]] Requirement& requirement() const { return *m_page->requirement(); }
    [[nodiscard]] ResultRow own() const { return rowsOf(*m_page).constFirst(); }

    std::optional<catalog::Catalog> m_catalog;
    std::unique_ptr<SizeViewModel> m_page;
};

void TestReserve::initTestCase()
{
    m_catalog = openShipped();
    QVERIFY(m_catalog.has_value());
}

void TestReserve::init()
{
    m_page = makePage(*m_catalog);
}

void TestReserve::ownedMachinesCostNothingToBuy()
{
    QVERIFY(own().price.value > 0);
    requirement().hardware()->owned()->choose(true);
    settle();
    QCOMPARE(own().id, kOwnId);
    QCOMPARE(own().price.value, 0.0);
    QVERIFY(own().detail.contains(QStringLiteral("there already")));
    QCOMPARE(m_page->details()->cost()->purchase().value, 0.0);
    QVERIFY(own().missed.at(static_cast<int>(Missed::Budget)).isEmpty());
}

void TestReserve::ownedIsKept()
{
    requirement().hardware()->owned()->choose(true);
    const workspace::Fields state = requirementState(requirement());
    requirement().reset();
    QVERIFY(!requirement().hardware()->owned()->isOn());
    restoreRequirement(requirement(), state);
    QVERIFY(requirement().hardware()->owned()->isOn());
}

void TestReserve::otherMachinesAreNotThereYet()
{
    requirement().hardware()->owned()->choose(true);
    sizing::SizingRequest same = *requirement().question().own;
    same.kvPrecision = "fp8";
    requirement().apply(same);
    QVERIFY(requirement().hardware()->owned()->isOn());
    sizing::SizingRequest more = same;
    more.nodes = 2;
    requirement().apply(more);
    QVERIFY(!requirement().hardware()->owned()->isOn());
}

// Twice the price and the power, with what joins them; the speed is that of the nodes that serve.
void TestReserve::spareNodesArePaidFor()
{
    const ResultRow alone = own();
    requirement().limits()->spareNodes()->edit(1);
    settle();
    const ResultRow spared = own();
    QVERIFY(spared.price.value >= 2 * alone.price.value);
    QCOMPARE(spared.power.value, 2 * alone.power.value);
    QCOMPARE(spared.system.value, alone.system.value);
    QVERIFY(spared.detail.contains(QStringLiteral("1 spare")));
    QCOMPARE(m_page->details()->cost()->purchase().value, spared.price.value);
    for (const ResultRow& row : rowsOf(*m_page)) {
        if (row.group == Group::Meets && row.price.known) {
            m_page->select(row.id);
            QVERIFY2(std::abs(m_page->details()->cost()->purchase().value - row.price.value) < 0.01,
                     qPrintable(row.id));
        }
    }
}

void TestReserve::growthAddsRequests()
{
    requirement().load()->growth()->edit(50);
    settle();
    const auto grown = m_page->answer()->candidates.front().request.concurrency;
    QCOMPARE(grown, std::optional<std::int64_t>(24)); // 16 and half of them
}

void TestReserve::remediesDoNotGrowTwice()
{
    requirement().load()->growth()->edit(50);
    settle();
    requirement().apply(m_page->answer()->candidates.front().request);
    QCOMPARE(requirement().load()->concurrency()->value(), 16.0);
    QCOMPARE(requirement().load()->growth()->value(), 50.0);
}

void TestReserve::tokensOfADayAreMissed()
{
    QVERIFY(own().missed.at(static_cast<int>(Missed::TokensPerDay)).isEmpty());
    requirement().load()->tokensPerDay()->edit(1e12); // some 12 million tokens a second
    settle();
    QVERIFY(!own().missed.at(static_cast<int>(Missed::TokensPerDay)).isEmpty());
}

// What the user set about costs decides the order of the search as it decides the figures beside it.
void TestReserve::termsReachTheSearch()
{
    const auto hourOf = [this] {
        return m_page->answer()->search->problem.machines.front().hour->work;
    };
    const double usual = hourOf();
    workspace::CostSettings settings;
    settings.numbers[workspace::CostItem::Pue] = 3.16; // twice the usual 1.58
    m_page->setCosts(settings);
    settle();
    QVERIFY(std::abs(hourOf() / usual - 2) < 1e-3);
}

// Rows of other models say so, and no two have one name.
void TestReserve::smallerModelsOfTheFamily()
{
    requirement().model()->family()->choose(true);
    settle();
    QVERIFY(m_page->answer()->search->problem.models.size() > 3); // distilled from 1.5 to 70 billion parameters
    QSet<QString> ids;
    bool smaller = false;
    for (const ResultRow& row : rowsOf(*m_page)) {
        QVERIFY2(!ids.contains(row.id), qPrintable(row.id));
        ids << row.id;
        smaller = smaller || (row.group == Group::Meets && row.detail.contains(QStringLiteral("Distill")));
    }
    QVERIFY(smaller);
    requirement().model()->family()->choose(false);
    settle();
    QCOMPARE(m_page->answer()->search->problem.models.size(), std::size_t{1});
}

QTEST_GUILESS_MAIN(TestReserve)
#include "tst_reserve.moc"
