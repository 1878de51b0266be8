// The largest concurrency is the largest: it holds and meets its targets, one more does not.
#include "core/sizing/Concurrency.h"
#include "tests/core/sizing/Shipped.h"

#include <QTest>

#include <ranges>

using namespace berth;
using namespace berth::sizing;
using namespace berth::sizing::testing;

namespace {

Candidate deepSeek()
{
    SizingRequest asked;
    asked.model = "deepseek-ai/DeepSeek-R1";
    asked.precision = "fp8-block128";
    asked.accelerator = "h200-141gb-sxm";
    asked.count = 8;
    asked.input = 1024;
    asked.output = 1024;
    return candidate(asked);
}

bool good(const Candidate& tried, std::int64_t concurrency, const Targets& targets)
{
    const Estimate estimated = estimate(tried.basis, withConcurrency(tried.plan, concurrency));
    return estimated.memory.verdict == memory::Verdict::Fits && estimated.performance
        && meets(*estimated.performance, targets);
}

} // namespace

class TestConcurrency : public QObject
{
    Q_OBJECT

private slots:
    void isTheLargest_data()
    {
        QTest::addColumn<double>("perUser");
        QTest::addColumn<double>("ttft"); // seconds; 0: any
        QTest::newRow("no target") << 0.0 << 0.0;
        QTest::newRow("20 tokens per second") << 20.0 << 0.0;
        QTest::newRow("50 tokens per second") << 50.0 << 0.0;
        QTest::newRow("first token in a second") << 0.0 << 1.0;
        QTest::newRow("both") << 20.0 << 0.3;
    }

    void isTheLargest()
    {
        QFETCH(double, perUser);
        QFETCH(double, ttft);
        const Candidate tried = deepSeek();
        const Targets targets{perUser, ttft > 0 ? std::optional(Seconds(ttft)) : std::nullopt};
        const LargestConcurrency found = largestConcurrency(tried.basis, tried.plan, targets);
        QVERIFY(found.onTarget > 0 && found.onTarget <= found.held);
        QVERIFY(good(tried, found.held, {}));
        QVERIFY(!good(tried, found.held + 1, {}));
        QVERIFY(good(tried, found.onTarget, targets));
        QVERIFY(!good(tried, found.onTarget + 1, targets));
        QCOMPARE(found.estimate.memory.requestedTokens, found.onTarget * tried.plan.load.context);
    }

    // Some 450 run together; more of them wait outside, and wait longer, but make the machine no smaller.
    void thoseWhoWaitCostNothing()
    {
        const Candidate tried = deepSeek();
        const Estimate some = estimate(tried.basis, withConcurrency(tried.plan, 2000));
        const Estimate many = estimate(tried.basis, withConcurrency(tried.plan, 10'000));
        QVERIFY(some.performance->sequences < 1024);
        QCOMPARE(many.memory.device.activations.value, some.memory.device.activations.value);
        QCOMPARE(many.memory.kvCapacityTokens, some.memory.kvCapacityTokens);
        QVERIFY(many.performance->output.value > 0.999 * some.performance->output.value);
        QVERIFY(many.performance->ttft > some.performance->ttft);
    }

    // A small model of which thousands run together: the engine's own limit is raised as far as they do.
    void theLimitFollowsThoseWhoRun()
    {
        SizingRequest asked;
        asked.model = "Qwen/Qwen3-0.6B";
        asked.accelerator = "h200-141gb-sxm";
        asked.input = 64;
        asked.output = 64;
        const Candidate tried = candidate(asked);
        double before = 0;
        for (const std::int64_t users : {512, 1024, 2048, 4096, 8192, 16384, 65536}) {
            const Estimate now = estimate(tried.basis, withConcurrency(tried.plan, users));
            QVERIFY(now.performance.has_value());
            QVERIFY2(now.performance->output.value > 0.99 * before, qPrintable(QString::number(users)));
            QVERIFY(users <= 1024 || now.performance->sequences > 1024);
            before = now.performance->output.value;
        }
    }

    void isNothingBeyondReach()
    {
        const Candidate tried = deepSeek();
        const LargestConcurrency found = largestConcurrency(tried.basis, tried.plan, {.perUserTokensPerSecond = 1e6});
        QCOMPARE(found.onTarget, std::int64_t{0});
        QVERIFY(found.held > 0);
        QVERIFY(found.estimate.performance.has_value());
    }

    // Throughput rises and interactivity falls along the curve, which ends where memory does.
    void theCurveIsMonotone()
    {
        const Candidate tried = deepSeek();
        const std::vector<CurvePoint> curve = concurrencyCurve(tried.basis, tried.plan);
        QVERIFY(curve.size() > 5);
        QCOMPARE(curve.front().concurrency, std::int64_t{1});
        QCOMPARE(curve.back().concurrency, largestConcurrency(tried.basis, tried.plan, {}).held);
        for (std::size_t i = 1; i < curve.size(); ++i) {
            QVERIFY(curve[i].concurrency > curve[i - 1].concurrency);
            QVERIFY(curve[i].performance.output > curve[i - 1].performance.output);
            QVERIFY(curve[i].performance.perUser < curve[i - 1].performance.perUser);
        }
        const auto isWhole = [](const CurvePoint& point) {
            return !point.between;
        };
        std::vector<std::int64_t> whole;
        for (const CurvePoint& point : curve | std::views::filter(isWhole)) {
            whole.push_back(point.concurrency);
        }
        for (std::size_t i = 0; i + 1 < whole.size(); ++i) {
            QCOMPARE(whole[i], std::int64_t{1} << i);
        }
        QVERIFY(curve.size() > 2 * whole.size());
    }
};

QTEST_GUILESS_MAIN(TestConcurrency)
#include "tst_Concurrency.moc"
