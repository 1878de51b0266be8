// What the search says of a choice is what sizing it says: the same verdict, times and rates, on the same machines.
#include "core/sizing/Sizing.h"
#include "core/solve/ChoiceRequest.h"
#include "core/solve/SolveRequest.h"
#include "core/solve/Solver.h"
#include "tests/support/PreparedModels.h"
#include "tests/support/ShippedFacts.h"

#include <QTest>

using namespace berth;
using namespace berth::solve;

namespace {

bool isNear(double a, double b)
{
    constexpr double kRounding = 1e-9;
    return std::abs(a - b) <= kRounding * std::abs(b);
}

QByteArray described(const Choice& choice)
{
    const parallel::Layout& l = choice.shape.layout;
    return QByteArray::fromStdString(choice.route->precision->id.text + ' ' + choice.route->engine->id.text + ' '
                                     + choice.machine->accelerator->id.text + ' '
                                     + (choice.machine->system != nullptr ? choice.machine->system->id.text : "loose"))
        + QStringLiteral(": %1 nodes, %2 x tp%3 pp%4 dp%5 ep%6")
              .arg(choice.nodes)
              .arg(choice.replicas)
              .arg(l.tp)
              .arg(l.pp)
              .arg(l.dp)
              .arg(l.ep)
              .toUtf8();
}

void compare(const Choice& choice, const Problem& problem)
{
    const Load& load = problem.load;
    const QByteArray where = described(choice);
    const auto sizing = sizing::size(testing::shippedCatalog(), requestOf(choice, problem), testing::preparedModels());
    const std::string refused = sizing ? std::string() : sizing.error().where;
    QVERIFY2(sizing.has_value(), where + " is refused for its " + QByteArray::fromStdString(refused));
    const sizing::Configuration& configuration = sizing->configuration;
    QVERIFY2(configuration.layout == choice.shape.layout, where);
    QVERIFY2(configuration.replicas == choice.replicas, where);
    QVERIFY2(configuration.deployment.nodes == choice.nodes, where);
    const bool helped = choice.route->local() && sizing->memory.verdict == memory::Verdict::Offload;
    QVERIFY2(sizing->memory.verdict == memory::Verdict::Fits || helped, where);
    QVERIFY2(sizing->memory.maxConcurrency >= load.concurrency, where);
    QVERIFY2(sizing->performance.has_value(), where);
    const double replicas = sizing::busyReplicas(load.concurrency, choice.replicas);
    const performance::PerformanceEstimate& speed = *sizing->performance;
    const std::tuple<const char*, double, double> figures[] = {
        {"per user", speed.perUser.value, choice.load.perUser},
        {"first token", speed.ttft.value, choice.load.ttft},
        {"output", speed.output.value, choice.load.output * replicas},
        {"total", speed.total.value, choice.load.total * replicas},
    };
    for (const auto& [name, sized, found] : figures) {
        QVERIFY2(isNear(sized, found),
                 where + ", " + name + ": " + QByteArray::number(sized) + " for " + QByteArray::number(found));
    }
}

} // namespace

class TestChoiceRequest : public QObject
{
    Q_OBJECT

private slots:
    void isWhatTheSearchRead_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<std::int64_t>("requests");
        QTest::addColumn<std::int64_t>("input");
        QTest::addColumn<double>("perUser"); // 0: any
        QTest::addColumn<Rank>("rank");
        QTest::addColumn<bool>("loose");
        const auto row = [](const char* model, int requests, int input, double perUser, Rank rank, bool loose) {
            QTest::addRow("%s, %d requests of %d", model, requests, input)
                << QString(model) << std::int64_t{requests} << std::int64_t{input} << perUser << rank << loose;
        };
        row("deepseek-ai/DeepSeek-R1", 200, 2048, 20, Rank::Cost, false);
        row("deepseek-ai/DeepSeek-R1", 1000, 512, 0, Rank::Throughput, false);
        row("meta-llama/Llama-3.3-70B-Instruct", 50, 4096, 30, Rank::Power, true);
        row("meta-llama/Llama-3.3-70B-Instruct", 333, 1000, 0, Rank::CostPerToken, true);
        row("Qwen/Qwen2.5-7B-Instruct", 1, 1024, 0, Rank::Cost, true);
        row("Qwen/Qwen2.5-7B-Instruct", 700, 8192, 40, Rank::Pareto, true);
        row("openai/gpt-oss-120b", 100, 16384, 50, Rank::Cost, false);
        row("deepseek-ai/DeepSeek-R1", 4, 1024, 0, Rank::Cost, false); // also engines for one user
        row("google/gemma-3-27b-it", 64, 1024, 0, Rank::Cost, true);
        row("Qwen/Qwen3-30B-A3B", 200, 1024, 15, Rank::Cost, false);
    }

    void isWhatTheSearchRead()
    {
        QFETCH(QString, model);
        QFETCH(std::int64_t, requests);
        QFETCH(std::int64_t, input);
        QFETCH(double, perUser);
        QFETCH(Rank, rank);
        QFETCH(bool, loose);
        SolveRequest request;
        request.models = {model.toStdString()};
        request.concurrency = requests;
        request.input = input;
        request.leastPerUser = perUser > 0 ? std::optional(perUser) : std::nullopt;
        request.rank = rank;
        request.looseAccelerators = loose;
        request.anyPrecision = true;
        request.showDominated = true;
        const Problem problem = resolveProblem(testing::shippedCatalog(), request).value();
        const Solution solution = solve::solve(testing::shippedCatalog(), problem, testing::preparedModels());
        QVERIFY(!solution.ranked.empty());
        for (const RankedChoice& ranked : solution.ranked) {
            compare(ranked.choice, problem);
            QVERIFY(!QTest::currentTestFailed());
        }
    }

    // Copies were found and compared above, on parts of nodes and on whole ones.
    void knowsCopies()
    {
        SolveRequest request;
        request.models = {"Qwen/Qwen2.5-7B-Instruct"};
        request.concurrency = 500;
        request.hardware = {{.system = "dgx-h200", .accelerator = {}, .count = 1, .nodes = 1}};
        const Problem problem = resolveProblem(testing::shippedCatalog(), request).value();
        const Solution solution = solve::solve(testing::shippedCatalog(), problem, testing::preparedModels());
        QVERIFY(!solution.ranked.empty());
        const Choice& best = solution.ranked.front().choice;
        QVERIFY(best.replicas > 1);
        const sizing::SizingRequest asked = requestOf(best, problem);
        QCOMPARE(asked.replicas, std::optional(best.replicas));
        QCOMPARE(asked.dp, std::optional<std::int64_t>(best.shape.layout.dp));
        QCOMPARE(asked.concurrency, std::optional<std::int64_t>(500));
    }
};

QTEST_APPLESS_MAIN(TestChoiceRequest)
#include "tst_ChoiceRequest.moc"
