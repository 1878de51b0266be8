#include <QTest>

#include "core/guidance/Relevance.h"
#include "tests/core/guidance/ShippedCatalog.h"

using namespace berth;
using namespace berth::guidance;
using namespace berth::guidance::testing;

Q_DECLARE_METATYPE(berth::guidance::Relevance)

namespace {

sizing::Configuration exampleConfiguration()
{
    sizing::SizingRequest request;
    request.model = "deepseek-ai/DeepSeek-R1";
    request.system = "dgx-h200";
    return sizing::resolveSizing(shippedCatalog(), request).value();
}

const catalog::GuidanceClaim& claimCalled(const std::string& id)
{
    for (const catalog::GuidanceClaim& claim : shippedCatalog().guidance) {
        if (claim.id == id) {
            return claim;
        }
    }
    throw std::runtime_error("no claim " + id);
}

} // namespace

class tst_Relevance : public QObject
{
    Q_OBJECT

private slots:
    void ofAClaim_data();
    void ofAClaim();
    void rowsStandInOrder();
};

void tst_Relevance::ofAClaim_data()
{
    // The expected column follows from the claim's own row in resources/catalog/guidance.csv.
    QTest::addColumn<std::string>("claim");
    QTest::addColumn<Relevance>("expected");
    QTest::addRow("R1 in FP8 on 8 H200") << std::string("rise-055") << Relevance::Exact;
    QTest::addRow("R1 in FP8, no hardware") << std::string("rise-085") << Relevance::Exact;
    QTest::addRow("R1 in FP8 on other devices") << std::string("rise-057") << Relevance::OtherHardware;
    QTest::addRow("FP8 rate of the H200") << std::string("rise-051") << Relevance::Device;
    QTest::addRow("R1 in BF16") << std::string("apx-002") << Relevance::OtherPrecision;
    QTest::addRow("V3 in FP8 on 8 H200") << std::string("rise-054") << Relevance::None;
    QTest::addRow("memory of the A100") << std::string("rise-001") << Relevance::None;
    QTest::addRow("a class of models") << std::string("ithy-016") << Relevance::None;
}

void tst_Relevance::ofAClaim()
{
    QFETCH(std::string, claim);
    QFETCH(Relevance, expected);
    QCOMPARE(relevanceOf(shippedCatalog(), claimCalled(claim), exampleConfiguration()), expected);
}

void tst_Relevance::rowsStandInOrder()
{
    const sizing::Configuration configuration = exampleConfiguration();
    const auto rows = relevantRows(shippedCatalog(), shippedAudit(), configuration);
    QVERIFY(rows.size() > 10);
    const auto relevance = [&](const AuditRow* row) {
        return relevanceOf(shippedCatalog(), *row->claim, configuration);
    };
    for (std::size_t at = 1; at < rows.size(); ++at) {
        QVERIFY(relevance(rows[at - 1]) >= relevance(rows[at]));
        const bool same = relevance(rows[at - 1]) == relevance(rows[at]);
        QVERIFY(!same || rows[at - 1]->agreement != Agreement::Agree || rows[at]->agreement != Agreement::Differ);
    }
    QCOMPARE(relevance(rows.back()), Relevance::OtherPrecision);
}

QTEST_APPLESS_MAIN(tst_Relevance)
#include "tst_Relevance.moc"
