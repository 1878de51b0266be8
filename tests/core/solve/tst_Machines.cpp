// Which machines a request may buy, how they are joined, and what a workload fills in.
#include "core/solve/Machines.h"
#include "core/solve/Shapes.h"
#include "core/solve/SolveRequest.h"
#include "core/solve/Solver.h"
#include "tests/support/ShippedFacts.h"

#include <QTest>

#include <algorithm>

using namespace berth;
using namespace berth::solve;

class TestMachines : public QObject
{
    Q_OBJECT

private slots:
    // Figures of the row, and which of them the request's own replace.
    void fillsInTheWorkload()
    {
        SolveRequest request;
        request.models = {"deepseek-ai/DeepSeek-R1"};
        request.workload = "chat";
        const Problem chat = resolveProblem(testing::shippedCatalog(), request).value();
        QCOMPARE(chat.load.input, 1024);
        QCOMPARE(chat.load.output, 256);
        QCOMPARE(chat.load.context, 1280);
        QCOMPARE(chat.targets.leastPerUser, 25);
        QCOMPARE(chat.targets.mostTtft, 0.45);
        request.output = 500;
        request.mostTtftMs = 2000;
        const Problem own = resolveProblem(testing::shippedCatalog(), request).value();
        QCOMPARE(own.load.input, 1024);
        QCOMPARE(own.load.output, 500);
        QCOMPARE(own.load.context, 1524);
        QCOMPARE(own.targets.mostTtft, 2.0);
        request.workload = "chatt";
        const auto unknown = resolveProblem(testing::shippedCatalog(), request);
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::UnknownEntry);
        QCOMPARE(unknown.error().arguments.front(), "chatt");
    }

    void everyWorkloadHasLengths()
    {
        QCOMPARE(testing::shippedCatalog().workloads.size(), 5U);
        for (const catalog::Workload& workload : testing::shippedCatalog().workloads) {
            SolveRequest request;
            request.models = {"deepseek-ai/DeepSeek-R1"};
            request.workload = workload.id.text;
            const Problem problem = resolveProblem(testing::shippedCatalog(), request).value();
            QCOMPARE(problem.load.input, workload.inputTokens);
            QCOMPARE(problem.load.output, workload.outputTokens);
        }
    }

    // What is made for China is sold there alone, as far as is published; what needs a licence for it everywhere else.
    void leavesOutWhatIsNotSoldInARegion_data()
    {
        QTest::addColumn<QString>("accelerator");
        QTest::addColumn<bool>("europe");
        QTest::addColumn<bool>("china");
        QTest::newRow("licence for China") << "h100-80gb-sxm" << true << false;
        QTest::newRow("made for China") << "h20-141gb" << false << true;
        QTest::newRow("Chinese") << "ascend-910c" << false << true;
        QTest::newRow("below the thresholds") << "l4" << true << true;
    }
    void leavesOutWhatIsNotSoldInARegion()
    {
        QFETCH(QString, accelerator);
        const auto* found = catalog::findAccelerator(testing::shippedCatalog(), accelerator.toStdString()).value();
        QVERIFY(isSoldIn(found->availability, ""));
        QTEST(isSoldIn(found->availability, "EU"), "europe");
        QTEST(isSoldIn(found->availability, "China"), "china");
        SolveRequest request;
        request.models = {"deepseek-ai/DeepSeek-R1"};
        request.region = "EU";
        const Problem problem = resolveProblem(testing::shippedCatalog(), request).value();
        QVERIFY(std::all_of(problem.machines.begin(), problem.machines.end(),
                            [](const Machine& machine) { return isSoldIn(machine.accelerator->availability, "EU"); }));
        QVERIFY(std::any_of(problem.ruledOut.begin(), problem.ruledOut.end(),
                            [](const RuledOut& other) { return other.by == Constraint::Region; }));
    }

    // A replica takes several nodes only over a network, and over one that is not made for it in whole stages.
    void spansOnlyWhatIsJoined()
    {
        SolveRequest request;
        request.models = {"deepseek-ai/DeepSeek-R1"};
        const Problem problem = resolveProblem(testing::shippedCatalog(), request).value();
        sizing::PreparedModels prepared;
        const Solution found = solve::solve(testing::shippedCatalog(), problem, prepared, 1);
        int alone = 0, local = 0, far = 0;
        for (const std::vector<Route>& routes : found.routes) {
            for (const Machine& machine : problem.machines) {
                if (routes.empty() || machine.accelerator != routes.front().accelerator || machine.devices > 16
                    || routes.front().local()) {
                    continue;
                }
                std::vector<Shape> shapes;
                listShapes(routes.front(), machine, 2, shapes);
                const spec::NetworkSpec* network = machine.joining.network;
                QVERIFY(network != nullptr || shapes.empty());
                for (const Shape& shape : shapes) {
                    const bool inside = machine.devices % shape.layout.ranksPerStage() == 0;
                    QVERIFY(inside || network->kind == spec::NetworkKind::ScaleOut);
                    local += network->kind == spec::NetworkKind::Lan ? 1 : 0;
                    far += inside ? 0 : 1;
                }
                alone += network == nullptr ? 1 : 0;
            }
        }
        QVERIFY(alone > 0 && local > 0 && far > 0);
    }

    // Two nodes need less than three of one price: the price of what joins them is part of every price.
    void pricesTheNetwork()
    {
        Machine machine;
        machine.price = 100;
        QCOMPARE(priceOf(machine, 3, 3).value(), 300);
        machine.joining = {catalog::findNetwork(testing::shippedCatalog(), "ib-ndr").value(), 8, 0};
        QCOMPARE(priceOf(machine, 3, 3).value(), 300); // no price of the network
        QVERIFY(!networkPriceOf(machine, 3, 3));
        machine.networkTariff = {2, 50, std::nullopt};
        QCOMPARE(priceOf(machine, 1, 1).value(), 100);
        QCOMPARE(priceOf(machine, 2, 2).value(), 216); // eight links
        QCOMPARE(priceOf(machine, 3, 3).value(), 398); // 24 links and a switch
        QCOMPARE(priceOf(machine, 3, 1).value(), 300); // copies of a node each are not joined
    }
};

QTEST_APPLESS_MAIN(TestMachines)
#include "tst_Machines.moc"
