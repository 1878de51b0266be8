// What must hold for every model and plan.
#include <QtTest>

#include <rapidcheck.h>

#include "core/training/TrainingMemory.h"
#include "core/training/TrainingTime.h"
#include "tests/core/training/Shipped.h"
#include "tests/support/ModelKinds.h"

using namespace berth;
using namespace berth::training;

namespace {

struct Case
{
    const spec::ModelSpec* model;
    TrainingPlan plan;
};

Case randomCase()
{
    Case c{&test::model(testing::anyOf(testing::kModelKinds)), {}};
    c.plan.layout = {.tp = testing::anyOf(std::array{1, 2, 4}),
                     .pp = testing::anyOf(std::array{1, 2, 3}),
                     .dp = testing::anyOf(std::array{1, 2, 8}),
                     .ep = 1};
    c.plan.layout.ep = c.model->moe.experts > 0 ? testing::anyOf(std::array{1, c.plan.layout.dp}) : 1;
    c.plan.method = testing::anyOf(std::array{Method::Full, Method::Lora, Method::Qlora});
    c.plan.zero = *rc::gen::inRange(0, kHighestZero + 1);
    c.plan.checkpointing =
        testing::anyOf(std::array{Checkpointing::None, Checkpointing::Selective, Checkpointing::Full});
    c.plan.offload = *rc::gen::arbitrary<bool>();
    c.plan.sequence = *rc::gen::inRange<std::int64_t>(1, 32'768);
    c.plan.microBatch = *rc::gen::inRange<std::int64_t>(1, 9);
    c.plan.rank = *rc::gen::inRange(1, 65);
    return c;
}

std::int64_t used(const Case& c)
{
    NullTrace silent;
    return estimateMemory({c.model, &test::device("h200-141gb-sxm"), c.plan, std::nullopt}, silent).device.used().value;
}

double hours(const Case& c)
{
    NullTrace silent;
    return estimateTime({c.model, &test::device("h200-141gb-sxm"), c.plan, 1e9, kUsualUtilization}, silent)
        ->deviceHours;
}

// A byte for each rounded part.
constexpr std::int64_t kRounding = 7;

} // namespace

class TestTrainingProperties : public QObject
{
    Q_OBJECT

private slots:
    void laterStagesHoldNoMore()
    {
        QVERIFY(rc::check([] {
            Case c = randomCase();
            c.plan.zero = 0;
            std::int64_t before = used(c);
            for (int zero = 1; zero <= kHighestZero; ++zero) {
                c.plan.zero = zero;
                const std::int64_t now = used(c);
                RC_ASSERT(now <= before + kRounding);
                before = now;
            }
        }));
    }

    void checkpointingHoldsNoMoreAndTakesNoLess()
    {
        QVERIFY(rc::check([] {
            Case none = randomCase();
            none.plan.checkpointing = Checkpointing::None;
            Case selective = none;
            selective.plan.checkpointing = Checkpointing::Selective;
            Case full = none;
            full.plan.checkpointing = Checkpointing::Full;
            RC_ASSERT(used(selective) <= used(none) + kRounding);
            RC_ASSERT(used(full) <= used(selective) + kRounding);
            RC_ASSERT(hours(selective) >= hours(none));
            RC_ASSERT(hours(full) >= hours(selective));
        }));
    }

    void adaptersHoldLess()
    {
        QVERIFY(rc::check([] {
            Case full = randomCase();
            full.plan.method = Method::Full;
            full.plan.zero = 0;
            Case lora = full;
            lora.plan.method = Method::Lora;
            Case qlora = full;
            qlora.plan.method = Method::Qlora;
            full.plan.offload = lora.plan.offload = qlora.plan.offload = false;
            RC_ASSERT(used(lora) <= used(full) + kRounding);
            RC_ASSERT(used(qlora) <= used(lora) + kRounding);
            RC_ASSERT(hours(lora) <= hours(full));
        }));
    }

    void smallerBatchesAndOffloadHoldLess()
    {
        QVERIFY(rc::check([] {
            Case small = randomCase();
            Case large = small;
            ++large.plan.microBatch;
            RC_ASSERT(used(small) <= used(large) + kRounding);
            Case offloaded = small;
            small.plan.offload = false;
            offloaded.plan.offload = true;
            RC_ASSERT(used(offloaded) <= used(small) + kRounding);
        }));
    }
};

QTEST_GUILESS_MAIN(TestTrainingProperties)
#include "tst_TrainingProperties.moc"
