// What is said where nothing meets a problem: counts that add up, changes that are enough and no larger than needed.
#include "core/solve/Constraints.h"
#include "core/solve/Diagnosis.h"
#include "core/solve/NearMisses.h"
#include "core/solve/Pricing.h"
#include "core/solve/SolveRequest.h"
#include "tests/support/PreparedModels.h"
#include "tests/support/ShippedFacts.h"

#include <QTest>

using namespace berth;
using namespace berth::solve;

namespace {

SolveRequest usual()
{
    SolveRequest request;
    request.models = {"deepseek-ai/DeepSeek-R1"};
    request.users = 50;
    request.context = 32768;
    return request;
}

SolveRequest tooMuch()
{
    SolveRequest request = usual();
    request.leastPerUser = 60;
    request.mostTtftMs = 2000;
    request.budget = "250000 USD";
    request.mostKilowatts = 15;
    return request;
}

Problem priced(const SolveRequest& request)
{
    Problem problem = resolveProblem(testing::shippedCatalog(), request).value();
    priceMachines(testing::shippedCatalog(), {"", "2026-11-22", {}}, problem);
    return problem;
}

bool hasSolution(const Problem& problem)
{
    return solve::solve(testing::shippedCatalog(), problem, testing::preparedModels()).feasible > 0;
}

const Relaxation& relaxationOf(const Diagnosis& diagnosis, Constraint constraint)
{
    return *std::find_if(diagnosis.relaxations.begin(), diagnosis.relaxations.end(),
                         [&](const Relaxation& one) { return one.constraint == constraint; });
}

} // namespace

class TestDiagnosis : public QObject
{
    Q_OBJECT

private slots:
    void funnelAddsUp()
    {
        const Problem problem = priced(tooMuch());
        const Diagnosis diagnosis = diagnose(testing::shippedCatalog(), problem, testing::preparedModels());
        const std::vector<Constraint> order = {Constraint::Memory, Constraint::Power, Constraint::Ttft,
                                               Constraint::PerUser, Constraint::Budget};
        QCOMPARE(diagnosis.funnel.size(), order.size());
        int left = diagnosis.possibilities;
        for (std::size_t i = 0; i < order.size(); ++i) {
            const FunnelStep& step = diagnosis.funnel[i];
            QCOMPARE(step.constraint, order[i]);
            QCOMPARE(step.left + step.ruledOut, left);
            left = step.left;
        }
        QCOMPARE(left, 0);
        Problem withoutBudget = problem;
        withoutBudget.limits.budget = {};
        QCOMPARE(diagnosis.funnel[3].left,
                 solve::solve(testing::shippedCatalog(), withoutBudget, testing::preparedModels()).feasible);
    }

    void changesAreEnoughAndSmallest_data()
    {
        QTest::addColumn<int>("constraint");
        QTest::newRow("budget") << static_cast<int>(Constraint::Budget);
        QTest::newRow("speed") << static_cast<int>(Constraint::PerUser);
        QTest::newRow("requests") << static_cast<int>(Constraint::Requests);
    }

    void changesAreEnoughAndSmallest()
    {
        QFETCH(int, constraint);
        const Problem problem = priced(tooMuch());
        const Diagnosis diagnosis = diagnose(testing::shippedCatalog(), problem, testing::preparedModels());
        const Relaxation& relaxation = relaxationOf(diagnosis, static_cast<Constraint>(constraint));
        QVERIFY(relaxation.enough && relaxation.then);
        const Problem enough = withValue(problem, relaxation.constraint, *relaxation.enough);
        QVERIFY(hasSolution(enough));
        for (const Miss& miss : missesOf(enough, *relaxation.then)) {
            QVERIFY(miss.met);
        }
        const double towards = relaxation.asked > *relaxation.enough ? 1 : -1; // back to what is asked
        const double step = relaxation.constraint == Constraint::Requests ? 1 : 0.002 * *relaxation.enough;
        QVERIFY(!hasSolution(withValue(problem, relaxation.constraint, *relaxation.enough + towards * step)));
    }

    void changesInStepsFindWhatTheyPromise_data()
    {
        QTest::addColumn<double>("leastPerUser");
        QTest::addColumn<double>("mostTtftMs");
        QTest::addColumn<QString>("budget");
        QTest::addColumn<double>("headroom");
        QTest::newRow("speed within a budget") << 40.0 << 0.0 << "150000 USD" << 0.0;
        QTest::newRow("small budget") << 40.0 << 0.0 << "60000 USD" << 0.0;
        QTest::newRow("time within a budget") << 10.0 << 150.0 << "250000 USD" << 0.0;
        QTest::newRow("growth") << 40.0 << 0.0 << "150000 USD" << 25.0;
    }

    // Stated in whole tokens per second and tenths of a second, each change finds the choice that it names first.
    void changesInStepsFindWhatTheyPromise()
    {
        QFETCH(double, leastPerUser);
        QFETCH(double, mostTtftMs);
        QFETCH(QString, budget);
        QFETCH(double, headroom);
        SolveRequest request = usual();
        request.leastPerUser = leastPerUser;
        request.mostTtftMs = mostTtftMs > 0 ? std::optional(mostTtftMs) : std::nullopt;
        request.budget = budget.toStdString();
        request.headroomPercent = headroom;
        const Problem problem = priced(request);
        const Diagnosis diagnosis =
            diagnose(testing::shippedCatalog(), problem, testing::preparedModels(), {}, {.perUser = 1, .ttft = 0.1});
        int changes = 0;
        for (const Relaxation& relaxation : diagnosis.relaxations) {
            if (!relaxation.enough) {
                continue;
            }
            ++changes;
            const Problem enough = withValue(problem, relaxation.constraint, *relaxation.enough);
            const Solution solution = solve::solve(testing::shippedCatalog(), enough, testing::preparedModels());
            QVERIFY(!solution.ranked.empty());
            const Choice& first = solution.ranked.front().choice;
            QCOMPARE(first.machine->accelerator, relaxation.then->machine->accelerator);
            QCOMPARE(first.nodes, relaxation.then->nodes);
            QCOMPARE(first.load.perUser, relaxation.then->load.perUser);
            if (relaxation.constraint == Constraint::PerUser) {
                QCOMPARE(*relaxation.enough, std::floor(*relaxation.enough));
                QVERIFY(first.load.perUser >= *relaxation.enough);
            }
        }
        QVERIFY(changes > 1);
    }

    // A target that no machine comes near, so that the search steps no nearer than the fastest one without it.
    void aTargetOutOfReachNamesTheFastest()
    {
        SolveRequest request = usual();
        request.leastPerUser = 5000;
        const Problem problem = priced(request);
        const Diagnosis diagnosis = diagnose(testing::shippedCatalog(), problem, testing::preparedModels());
        const Relaxation& relaxation = relaxationOf(diagnosis, Constraint::PerUser);
        QVERIFY(relaxation.enough && relaxation.then);
        QVERIFY(relaxation.then->load.perUser >= *relaxation.enough);
    }

    // Falcon 7B reads 2,048 tokens (config.json: max_position_embeddings).
    void blamesTheModelForItsContext()
    {
        SolveRequest request = usual();
        request.models = {"tiiuae/falcon-7b-instruct"};
        const Problem problem = priced(request);
        QVERIFY(!hasSolution(problem));
        const Diagnosis diagnosis = diagnose(testing::shippedCatalog(), problem, testing::preparedModels());
        QCOMPARE(diagnosis.funnel.front().constraint, Constraint::Context);
        QCOMPARE(diagnosis.funnel.front().left, 0);
        QCOMPARE(diagnosis.relaxations.front().constraint, Constraint::Context);
        QCOMPARE(diagnosis.relaxations.front().killed, diagnosis.possibilities);
        QCOMPARE(diagnosis.relaxations.front().enough.value_or(0), 2048.0);
        QCOMPARE(relaxationOf(diagnosis, Constraint::Memory).killed, 0);
    }

    // Macs run engines for one user alone, which the search leaves out above eight requests.
    void fewRequestsAreServedInSlots()
    {
        SolveRequest request = usual();
        request.models = {"deepseek-ai/DeepSeek-R1-Distill-Qwen-32B"};
        request.formFactors = {"mac"};
        request.context = 4096;
        request.users = 9;
        request.anyPrecision = true;
        const Problem problem = priced(request);
        QVERIFY(!hasSolution(problem));
        const Diagnosis diagnosis = diagnose(testing::shippedCatalog(), problem, testing::preparedModels());
        const Relaxation& requests = relaxationOf(diagnosis, Constraint::Requests);
        QCOMPARE(requests.enough.value_or(0), 8.0);
        QVERIFY(requests.then->machine->system->kind == spec::SystemKind::Mac);
        request.users = 8;
        QVERIFY(hasSolution(priced(request)));
    }

    void namesWhatTheRulesExclude()
    {
        SolveRequest request = usual();
        request.leastPerUser = 100;
        request.vendors = {"intel"};
        const Problem vendor = priced(request);
        QVERIFY(!hasSolution(vendor));
        const Diagnosis byVendor = diagnose(testing::shippedCatalog(), vendor, testing::preparedModels());
        QVERIFY(relaxationOf(byVendor, Constraint::Vendors).then->machine->accelerator->vendor != spec::Vendor::Intel);
        QCOMPARE(byVendor.funnel.front().constraint, Constraint::Vendors);
        request.vendors.clear();
        request.formFactors = {"mac"};
        const Problem form = priced(request);
        const Diagnosis byForm = diagnose(testing::shippedCatalog(), form, testing::preparedModels());
        QVERIFY(relaxationOf(byForm, Constraint::FormFactors).then->machine->system->kind != spec::SystemKind::Mac);
        request.formFactors.clear();
        request.hardware = {{"", "l40s", 4, 1}};
        const Problem given = priced(request);
        const Diagnosis byGiven = diagnose(testing::shippedCatalog(), given, testing::preparedModels());
        QVERIFY(relaxationOf(byGiven, Constraint::Hardware).then->machine->system != nullptr);
    }

    void nearestMissLeast()
    {
        const Problem problem = priced(tooMuch());
        const Diagnosis diagnosis = diagnose(testing::shippedCatalog(), problem, testing::preparedModels());
        QVERIFY(diagnosis.nearest.size() > 1);
        double least = 0;
        for (const Nearest& nearest : diagnosis.nearest) {
            QCOMPARE(nearest.misses.size(), 4U);
            QVERIFY(missedShare(nearest.misses) >= least);
            least = missedShare(nearest.misses);
        }
        QVERIFY(missedShare(diagnosis.nearest.front().misses) > 0);
    }

    // Everything but the one that is named is met.
    void nearMissesMissOne()
    {
        SolveRequest request = usual();
        request.leastPerUser = 30;
        request.budget = "400000 USD";
        const Problem problem = priced(request);
        QVERIFY(hasSolution(problem));
        const NearMisses near = nearMisses(testing::shippedCatalog(), problem, testing::preparedModels(), 5);
        QCOMPARE(near.list.size(), 5U);
        double least = 0;
        for (const NearMiss& one : near.list) {
            for (const Miss& miss : missesOf(problem, one.choice)) {
                QCOMPARE(miss.met, miss.constraint != one.missed.constraint);
            }
            QVERIFY(one.missed.share() >= least);
            least = one.missed.share();
        }
    }
};

QTEST_APPLESS_MAIN(TestDiagnosis)
#include "tst_Diagnosis.moc"
