// What a report says of a sizing in a sentence: what stands in the way, and what is bought beside the machines that
// serve; on the shipped catalogue.
#include "core/comparison/Demand.h"
#include "core/report/FormatText.h"
#include "core/report/SizingLead.h"
#include "core/report/SizingReport.h"
#include "tests/core/sizing/Shipped.h"
#include "tests/support/EnglishTexts.h"

#include <QTest>

using namespace berth;

namespace {

sizing::Sizing sized(int spare, bool owned)
{
    sizing::SizingRequest request;
    request.model = "Qwen/Qwen3-8B";
    request.system = "dgx-h200";
    request.spareNodes = spare;
    request.owned = owned;
    return sizing::testing::sized(request);
}

std::string machines(const sizing::Sizing& sizing)
{
    return report::formatText(report::machinesText(sizing.configuration.deployment), report::testing::EnglishTexts());
}

QString sentence(const sizing::Sizing& sizing)
{
    return QString::fromStdString(report::formatText(report::verdictSentence(sizing), report::testing::EnglishTexts()));
}

} // namespace

class TestSizingWords : public QObject
{
    Q_OBJECT

private slots:
    // A DGX H200 takes 8 rack units (systems.csv).
    void spareNodesTakeRoomAndPower()
    {
        comparison::Demand demand;
        demand.power = Watts(1);
        demand.rackUnits = 1;
        const auto alone = comparison::judge(demand, comparison::foundOf(demand, sized(0, false), nullptr, {}));
        const auto spared = comparison::judge(demand, comparison::foundOf(demand, sized(1, false), nullptr, {}));
        QCOMPARE(alone.size(), std::size_t{2});
        QCOMPARE(alone.back().found, std::optional(8.0));
        QCOMPARE(spared.back().found, std::optional(16.0));
        QCOMPARE(*spared.front().found, 2 * *alone.front().found);
    }

    void reportsNameThem()
    {
        const std::string plain = machines(sized(0, false));
        QVERIFY(!plain.empty());
        QCOMPARE(machines(sized(1, false)), plain + ", 1 spare");
        QCOMPARE(machines(sized(0, true)), plain + ", there already");
    }

    // max_position_embeddings of Qwen3-8B is 40,960 (models.csv).
    void aContextBeyondTheModelIsNoFaultOfTheDevice()
    {
        sizing::SizingRequest request;
        request.model = "Qwen/Qwen3-8B";
        request.system = "dgx-h200";
        request.context = 200'000;
        QCOMPARE(sentence(sizing::testing::sized(request)),
                 QStringLiteral("Qwen3-8B reads at most 40,960\u00A0tokens."));
    }

    void hostMemoryIsNamedWhereItIsShort()
    {
        sizing::Sizing sizing = sized(0, false);
        sizing.memory.verdict = memory::Verdict::DoesNotFit;
        sizing.memory.findings.add(FindingCode::HostMemoryShort, Severity::Blocker, 5e9);
        QCOMPARE(sentence(sizing), QStringLiteral("Host memory is 5.0\u00A0GB too small."));
    }
};

QTEST_APPLESS_MAIN(TestSizingWords)
#include "tst_sizing_words.moc"
