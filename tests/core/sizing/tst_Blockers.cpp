// What is said to be in the way of a configuration is what is in the way.
#include "core/advise/Advise.h"
#include "core/memory/Blocker.h"
#include "tests/core/sizing/Shipped.h"

#include <QTest>

#include <algorithm>

using namespace berth;
using namespace berth::sizing;
using namespace berth::sizing::testing;

namespace {

SizingRequest asked(const char* model, const std::string& system, std::int64_t context)
{
    SizingRequest request;
    request.model = model;
    request.system = system;
    request.context = context;
    request.concurrency = 16;
    return request;
}

} // namespace

class TestBlockers : public QObject
{
    Q_OBJECT

private slots:
    // Longest contexts: config.json of the models (max_position_embeddings), as in the catalogue.
    void noModelReadsMoreThanItsLongest_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<int>("longest");
        QTest::newRow("Falcon 7B") << "tiiuae/falcon-7b-instruct" << 2048;
        QTest::newRow("R1") << "deepseek-ai/DeepSeek-R1" << 163840;
    }

    void noModelReadsMoreThanItsLongest()
    {
        QFETCH(QString, model);
        QFETCH(int, longest);
        const SizingRequest beyond = asked(model.toLatin1(), "dgx-h200", longest + 1);
        const Sizing refused = sized(beyond);
        QCOMPARE(refused.memory.verdict, memory::Verdict::Unsupported);
        const Finding* blocker = memory::blockerOf(refused.memory);
        QVERIFY(blocker != nullptr);
        QCOMPARE(blocker->code, FindingCode::ContextBeyondModel);
        QCOMPARE(blocker->values[1], static_cast<double>(longest));
        QVERIFY(!refused.performance.has_value());
        const Sizing kept = sized(asked(model.toLatin1(), "dgx-h200", longest));
        QVERIFY(!kept.memory.findings.has(FindingCode::ContextBeyondModel));
    }

    // What nobody asks for is not held against the model.
    void theUsualContextIsOneThatTheModelReads()
    {
        SizingRequest request = asked("tiiuae/falcon-7b-instruct", "dgx-h200", 1);
        request.context.reset();
        const Sizing usual = sized(request);
        QCOMPARE(usual.configuration.context, std::int64_t{2048});
        QCOMPARE(usual.memory.verdict, memory::Verdict::Fits);
    }

    void theSmallestChangeIsTheContext()
    {
        for (const std::int64_t context : {4096, 32768, 9'999'999}) {
            const SizingRequest request = asked("tiiuae/falcon-7b-instruct", "dgx-h200", context);
            const auto advice = advise::advise(shippedCatalog(), request, sized(request), preparedModels());
            QVERIFY(!advice.remedies.empty());
            QCOMPARE(advice.remedies.front().code, advise::RemedyCode::ShorterContext);
            QCOMPARE(advice.remedies.front().request.context.value_or(0), std::int64_t{2048});
        }
    }

    // A shortage is what is missing: never less than nothing, and there only where memory of devices is the reason.
    void shortagesAreShortages()
    {
        int notFitting = 0, otherwise = 0;
        for (const spec::SystemSpec& system : shippedCatalog().systems) {
            const auto result =
                size(shippedCatalog(), asked("deepseek-ai/DeepSeek-R1", system.id.text, 32768), preparedModels());
            if (!result || result->memory.verdict != memory::Verdict::DoesNotFit) {
                continue;
            }
            ++notFitting;
            const Finding* blocker = memory::blockerOf(result->memory);
            QVERIFY2(blocker != nullptr, system.id.text.c_str());
            const bool ofDevice =
                blocker->code == FindingCode::WeightsExceedMemory || blocker->code == FindingCode::NoKvRoom;
            QVERIFY2((memory::missingPerDevice(result->memory) > Bytes(0)) == ofDevice, system.id.text.c_str());
            otherwise += ofDevice ? 0 : 1;
        }
        QVERIFY(notFitting > otherwise);
        QVERIFY(otherwise > 0); // Macs, whose memory is the host's
    }
};

QTEST_APPLESS_MAIN(TestBlockers)
#include "tst_Blockers.moc"
