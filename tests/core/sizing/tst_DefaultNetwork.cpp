// Which network joins nodes when a request names none.
#include "tests/core/sizing/Shipped.h"

#include "core/sizing/DefaultNetwork.h"

#include <QTest>

using namespace berth;
using namespace berth::sizing;
using namespace berth::sizing::testing;

class TestDefaultNetwork : public QObject
{
    Q_OBJECT

private slots:
    void readsTheAdapters_data()
    {
        QTest::addColumn<QString>("adapters");
        QTest::addColumn<QString>("network");
        QTest::newRow("ConnectX") << "8x ConnectX-7 400 Gb/s + 2x" << "ib-ndr";
        QTest::newRow("InfiniBand") << "8x 200 Gb/s HDR InfiniBand (+1-2)" << "ib-hdr";
        QTest::newRow("RoCE") << "8x 400 Gb/s RoCE typical" << "roce-400";
        QTest::newRow("Ethernet") << "10GbE + Thunderbolt 5" << "eth-10";
        QTest::newRow("a range") << "2x 100-200 GbE" << "roce-200";
        QTest::newRow("nothing printed") << "" << "roce-100";
    }

    void readsTheAdapters()
    {
        QFETCH(QString, adapters);
        QFETCH(QString, network);
        spec::SystemSpec system;
        system.nics = adapters.toStdString();
        QCOMPARE(QString::fromStdString(defaultNetwork(shippedCatalog(), &system)->id.text), network);
    }

    void isTakenBetweenNodesAlone()
    {
        SizingRequest asked;
        asked.model = "deepseek-ai/DeepSeek-R1";
        asked.system = "dgx-h100";
        QVERIFY(sized(asked).configuration.deployment.network == nullptr);
        asked.nodes = 2;
        const Configuration assumed = sized(asked).configuration;
        QVERIFY(assumed.deployment.networkAssumed);
        QCOMPARE(assumed.deployment.network->id.text, std::string("ib-ndr"));
        asked.network = "roce-100";
        QVERIFY(!sized(asked).configuration.deployment.networkAssumed);
    }
};

QTEST_GUILESS_MAIN(TestDefaultNetwork)
#include "tst_DefaultNetwork.moc"
