// The search against a brute-force reference on random requirements, and the invariants on which its bounds stand.
#include "core/solve/Bounds.h"
#include "core/solve/Search.h"
#include "core/solve/SolveRequest.h"
#include "core/solve/Solver.h"
#include "tests/core/solve/Reference.h"
#include "tests/support/ShippedFacts.h"

#include <QTest>

#include <random>

using namespace berth;
using namespace berth::solve;

namespace {

// Dense, grouped-query, latent, mixture of experts, windows, states: every kind of table.
constexpr std::array kModels = {
    "deepseek-ai/DeepSeek-R1",
    "deepseek-ai/DeepSeek-V2-Lite",
    "deepseek-ai/DeepSeek-R1-Distill-Llama-70B",
    "Qwen/Qwen2.5-7B-Instruct",
    "Qwen/Qwen3-30B-A3B",
    "openai/gpt-oss-120b",
    "google/gemma-3-27b-it",
    "mistralai/Mixtral-8x7B-Instruct-v0.1",
};

class Dice
{
public:
    explicit Dice(unsigned seed) : m_engine(seed) { }
    int below(int bound) { return static_cast<int>(m_engine() % static_cast<unsigned>(bound)); }
    bool oneIn(int n) { return below(n) == 0; }
    template <class Range>
    auto& oneOf(Range& range)
    {
        return range[static_cast<std::size_t>(below(static_cast<int>(std::size(range))))];
    }

private:
    std::mt19937 m_engine;
};

template <class T>
void keepSome(Dice& dice, std::vector<T>& all, int keep)
{
    std::vector<T> kept;
    for (int i = 0; i < keep && !all.empty(); ++i) {
        const auto place = all.begin() + dice.below(static_cast<int>(all.size()));
        kept.push_back(*place);
        all.erase(place);
    }
    std::sort(kept.begin(), kept.end(), [](const T& a, const T& b) { return std::less<>()(a, b); });
    all = kept;
}

std::optional<double> maybe(Dice& dice, std::initializer_list<double> values)
{
    std::vector<double> list(values);
    return dice.oneIn(2) ? std::optional<double>() : dice.oneOf(list);
}

void drawMachines(Dice& dice, Problem& problem)
{
    constexpr int kMachines = 3;
    constexpr int kNodes = 4; // keeps the reference affordable
    std::vector<Machine> drawn;
    for (int i = 0; i < kMachines; ++i) {
        Machine machine = dice.oneOf(problem.machines);
        if (machine.devices > 16) {
            continue;
        }
        machine.mostNodes = 1 + dice.below(kNodes);
        machine.price = dice.oneIn(8) ? std::nullopt : std::optional<std::int64_t>(1000 + 500 * dice.below(20));
        if (machine.price) {
            machine.hour = {static_cast<double>(*machine.price) / (1 + dice.below(9)), 10.0 * dice.below(9)};
            machine.priceHour = 1.0 / (1 + dice.below(9));
            machine.fixedHour = dice.oneIn(2) ? 50.0 * dice.below(9) : 0;
        }
        machine.networkTariff.link = 5 + dice.below(50);
        machine.networkTariff.switchEach = dice.oneIn(6) ? std::nullopt : std::optional(200 + 100 * dice.below(20));
        machine.networkTariff.adapter = 10 + dice.below(50);
        drawn.push_back(machine);
    }
    problem.machines = drawn;
}

Problem drawProblem(unsigned seed)
{
    Dice dice(seed);
    SolveRequest request;
    request.models = {dice.oneOf(kModels)};
    request.anyPrecision = dice.oneIn(2);
    request.looseAccelerators = dice.oneIn(3);
    request.concurrency = 1 << dice.below(dice.oneIn(3) ? 4 : 9);
    request.input = 128 << dice.below(6);
    request.output = 128 << dice.below(4);
    request.context = *request.input + *request.output + 1024 * dice.below(8);
    request.leastPerUser = maybe(dice, {5, 20, 60});
    request.mostTtftMs = maybe(dice, {300, 1000, 5000});
    request.tokensPerDay = dice.oneIn(4) ? std::optional<double>(2e8) : std::nullopt;
    request.headroomPercent = dice.oneIn(3) ? 25 : 0;
    request.spareNodes = dice.oneIn(4) ? 1 : 0;
    request.budget = dice.oneIn(4) ? "200 USD" : ""; // prices are drawn in cents
    request.mostKilowatts = dice.oneIn(4) ? std::optional<double>(30) : std::nullopt;
    request.mostRackUnits = dice.oneIn(6) ? std::optional<std::int64_t>(20) : std::nullopt;
    request.rank = static_cast<Rank>(dice.below(5));
    request.showDominated = dice.oneIn(3);
    Problem problem = resolveProblem(testing::shippedCatalog(), request).value();
    drawMachines(dice, problem);
    const bool files = problem.local && dice.oneIn(2);
    std::erase_if(problem.precisions, [files](const spec::PrecisionSpec* precision) {
        return (precision->kind == spec::PrecisionKind::GgufMix && !files)
            || precision->kind == spec::PrecisionKind::GgmlBlock;
    });
    keepSome(dice, problem.precisions, files ? 8 : 3);
    return problem;
}

bool isSame(const Choice& a, const Choice& b)
{
    return a.route == b.route && a.machine == b.machine && a.shape.layout == b.shape.layout
        && a.shape.nodes == b.shape.nodes && a.nodes == b.nodes && a.replicas == b.replicas && a.largest == b.largest
        && a.load.output == b.load.output && a.peak.output == b.peak.output;
}

// Eight of the route's devices in a node, joined by a scale-out network or a local one.
Machine eightOf(Dice& dice, const Route& route)
{
    Machine machine;
    machine.accelerator = route.accelerator;
    machine.products = machine.devices = 8;
    const auto network = catalog::findNetwork(testing::shippedCatalog(), dice.oneIn(2) ? "roce-100" : "eth-10");
    machine.joining = {network.value(), 8, 0};
    return machine;
}

QByteArray described(const Choice& choice)
{
    const parallel::Layout& l = choice.shape.layout;
    return QByteArray::fromStdString(choice.route->model->id.text + ' ' + choice.route->precision->id.text + ' '
                                     + choice.route->engine->id.text + ' ' + choice.machine->accelerator->id.text)
        + QStringLiteral(" x%1 nodes %2 replicas %3 tp %4 pp %5 dp %6 ep %7 largest %8 output %9")
              .arg(choice.machine->devices)
              .arg(choice.nodes)
              .arg(choice.replicas)
              .arg(l.tp)
              .arg(l.pp)
              .arg(l.dp)
              .arg(l.ep)
              .arg(choice.largest)
              .arg(choice.load.output)
              .toUtf8();
}

struct Answer
{
    sizing::PreparedModels prepared;

    Solution operator()(const Problem& problem, unsigned threads = 1)
    {
        return solve::solve(testing::shippedCatalog(), problem, prepared, threads);
    }
};

Answer& answer()
{
    static Answer shared;
    return shared;
}

} // namespace

class TestSolver : public QObject
{
    Q_OBJECT

private slots:
    // BERTH_SOLVE_PROBLEMS=1000 runs all of them (about a quarter of an hour).
    void agreesWithReference()
    {
        const int problems = qEnvironmentVariableIntValue("BERTH_SOLVE_PROBLEMS");
        int solved = 0;
        for (unsigned seed = 0; seed < static_cast<unsigned>(problems > 0 ? problems : 60); ++seed) {
            const Problem problem = drawProblem(seed);
            const Solution found = answer()(problem);
            const auto expected = test::referenceChoices(problem, found.routes);
            for (std::size_t i = 0; i < std::max(expected.size(), found.ranked.size()); ++i) {
                QVERIFY2(i < found.ranked.size(), QByteArray::number(seed) + " lacks " + described(expected[i].choice));
                QVERIFY2(i < expected.size(),
                         QByteArray::number(seed) + " invents " + described(found.ranked[i].choice));
                QVERIFY2(isSame(found.ranked[i].choice, expected[i].choice),
                         QByteArray::number(seed) + " found " + described(found.ranked[i].choice) + " instead of "
                             + described(expected[i].choice));
            }
            solved += expected.empty() ? 0 : 1;
        }
        QVERIFY2(solved > (problems > 0 ? problems : 60) / 3, "most problems have no solution, so they prove little");
    }

    void ignoresTheNumberOfThreads()
    {
        for (unsigned seed = 100; seed < 110; ++seed) {
            const Problem problem = drawProblem(seed);
            const Solution one = answer()(problem, 1);
            const Solution many = answer()(problem, 7);
            QCOMPARE(one.ranked.size(), many.ranked.size());
            QCOMPARE(one.readings, many.readings);
            for (std::size_t i = 0; i < one.ranked.size(); ++i) {
                QCOMPARE(described(one.ranked[i].choice), described(many.ranked[i].choice));
                QCOMPARE(one.ranked[i].dominates, many.ranked[i].dominates);
            }
        }
    }

    void stopsWhenAsked()
    {
        std::stop_source source;
        source.request_stop();
        sizing::PreparedModels prepared;
        const Problem problem = drawProblem(100);
        QVERIFY(solve::solve(testing::shippedCatalog(), problem, prepared, 2).readings > 0);
        QCOMPARE(solve::solve(testing::shippedCatalog(), problem, prepared, 2, source.get_token()).readings, 0);
    }

    // A bound that an estimate beats would make the search skip solutions.
    void boundsHold()
    {
        int held = 0;
        for (unsigned seed = 200; seed < 240; ++seed) {
            Dice dice(seed);
            const Problem problem = drawProblem(seed);
            for (const std::vector<Route>& routes : answer()(problem).routes) {
                for (const Route& route : routes) {
                    std::vector<Shape> shapes;
                    const Machine machine = eightOf(dice, route);
                    listShapes(route, machine, 1 + dice.below(3), shapes);
                    for (int i = 0; i < 20 && !shapes.empty(); ++i) {
                        const Shape& shape = dice.oneOf(shapes);
                        const std::int64_t requests = 1 + dice.below(300);
                        const Reading reading = read(route, shape, machine, problem.load, requests);
                        QCOMPARE(holds(route, shape, problem.load, requests), reading.fits);
                        held += reading.fits ? 1 : 0;
                        if (route.local()) {
                            continue; // has no bounds
                        }
                        const QByteArray where =
                            described({&route, &problem.machines[0], shape, 1, 1, reading, requests, reading});
                        const int ranks = static_cast<int>(shape.layout.ranksPerStage());
                        constexpr double kSettled = 1.01;
                        const ReplicaRange group{ranks, ranks, shape.layout.pp, requests, 0};
                        QVERIFY(mostOutput(route, group, machine, problem.load) * kSettled >= reading.output);
                        constexpr double kRounding = 1e-12; // of a reciprocal and back
                        const double speed = reading.perUser * (1 - kRounding);
                        const double first = reading.ttft * (1 + kRounding);
                        const Targets reached[] = {{speed, {}, {}}, {{}, first, {}}, {speed, first, {}}};
                        const ReplicaRange exact{ranks, ranks, shape.layout.pp, requests, shape.layout.dp};
                        const ReplicaRange wide{1 + ranks / 2, ranks + dice.below(9), shape.layout.pp + dice.below(9),
                                                1 + requests / 2, 0};
                        for (const Targets& targets : reached) {
                            QVERIFY2(!isTooSlow(route, exact, machine, problem.load, targets), where);
                            QVERIFY2(!isTooSlow(route, group, machine, problem.load, targets), where);
                            QVERIFY2(!isTooSlow(route, wide, machine, problem.load, targets), where);
                        }
                        QVERIFY(mayHold(route, shape, problem.load, requests) || !reading.fits);
                    }
                }
            }
        }
        QVERIFY(held > 100);
    }

    // What bisection over replicas and batches stands on.
    void moreRequestsAreNeverEasier()
    {
        for (unsigned seed = 300; seed < 330; ++seed) {
            Dice dice(seed);
            const Problem problem = drawProblem(seed);
            for (const std::vector<Route>& routes : answer()(problem).routes) {
                for (const Route& route : routes) {
                    std::vector<Shape> shapes;
                    const Machine machine = eightOf(dice, route);
                    listShapes(route, machine, 1 + dice.below(2), shapes);
                    for (int i = 0; i < 10 && !shapes.empty(); ++i) {
                        const Shape& shape = dice.oneOf(shapes);
                        const std::int64_t few = 1 + dice.below(200);
                        const Reading less = read(route, shape, machine, problem.load, few);
                        const std::int64_t beyond = dice.oneIn(2) ? dice.below(3) : dice.below(5000);
                        const Reading more = read(route, shape, machine, problem.load, few + 1 + beyond);
                        QVERIFY(less.fits || !more.fits);
                        QVERIFY(route.local() || less.output <= more.output * 1.01);
                        QVERIFY2(less.ttft <= more.ttft,
                                 described({&route, &problem.machines[0], shape, 1, 1, less, few, more}));
                        QVERIFY2(less.perUser >= more.perUser,
                                 described({&route, &problem.machines[0], shape, 1, 1, less, few, more}));
                    }
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestSolver)
#include "tst_Solver.moc"
