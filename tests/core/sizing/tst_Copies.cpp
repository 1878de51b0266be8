// Where one copy over all devices is beaten by several on parts of them, that is known and said.
#include "core/sizing/Copies.h"
#include "tests/core/sizing/Shipped.h"

#include <QTest>

using namespace berth;
using namespace berth::sizing;
using namespace berth::sizing::testing;

namespace {

SizingRequest onNodes(std::int64_t nodes)
{
    SizingRequest request;
    request.model = "deepseek-ai/DeepSeek-R1";
    request.system = "dgx-b200";
    request.nodes = nodes;
    request.concurrency = 1024;
    request.context = 4096;
    return request;
}

std::optional<Copies> faster(const SizingRequest& request)
{
    return fasterCopies(shippedCatalog(), request, sized(request), preparedModels());
}

} // namespace

class TestCopies : public QObject
{
    Q_OBJECT

private slots:
    // Experts exchanged over the network take longer than the weights that a second copy reads.
    void namesTheNumberThatIsFaster()
    {
        for (const std::int64_t nodes : {3, 4}) {
            const SizingRequest request = onNodes(nodes);
            const auto found = faster(request);
            QVERIFY(found.has_value());
            QCOMPARE(std::int64_t{found->replicas}, nodes);
            SizingRequest several = request;
            several.replicas = nodes;
            const Sizing answer = sized(several);
            QCOMPARE(found->output.value, answer.performance->output.value);
            QCOMPARE(found->perUser.value, answer.performance->perUser.value);
            QVERIFY(found->output.value > 1.1 * sized(request).performance->output.value);
        }
    }

    void isSilentOtherwise_data()
    {
        QTest::addColumn<SizingRequest>("request");
        QTest::newRow("one node holds one") << onNodes(1);
        SizingRequest stated = onNodes(3);
        stated.tp = 8;
        stated.dp = 3;
        QTest::newRow("the layout is stated") << stated;
        SizingRequest one = onNodes(3);
        one.replicas = 1;
        QTest::newRow("the copies are stated") << one;
        SizingRequest alone = onNodes(3);
        alone.concurrency = 1;
        QTest::newRow("one request") << alone;
    }

    void isSilentOtherwise()
    {
        QFETCH(SizingRequest, request);
        QVERIFY(!faster(request).has_value());
    }
};

QTEST_GUILESS_MAIN(TestCopies)
#include "tst_Copies.moc"
