// Advice on configurations whose verdict is certain: the weights alone decide. DeepSeek-R1 in FP8 is 689 GB
// (checkpoint_bytes of the catalogue), four L40S hold 192 GB; Qwen3-8B in BF16 is 16 GB, one H100 holds 80 GB.
#include "core/advise/Advise.h"
#include "core/catalog/CsvCatalog.h"

#include <QTest>

using namespace berth;
using namespace berth::advise;

namespace {

const catalog::Catalog& shipped()
{
    static const catalog::Catalog all =
        catalog::makeCatalog(catalog::readCsvCatalog(BERTH_SOURCE_DIR "/resources/catalog").cells);
    return all;
}

struct Advised
{
    sizing::Sizing sizing;
    Advice advice;
};

Advised advised(const sizing::SizingRequest& request)
{
    static sizing::PreparedModels prepared;
    sizing::Sizing sizing = sizing::size(shipped(), request, prepared).value();
    Advice advice = advise::advise(shipped(), request, sizing, prepared);
    return {std::move(sizing), std::move(advice)};
}

sizing::SizingRequest onCards(const char* model, const char* accelerator, int count)
{
    sizing::SizingRequest request;
    request.model = model;
    request.accelerator = accelerator;
    request.count = count;
    return request;
}

bool has(const Advice& advice, RemedyCode code)
{
    return std::any_of(advice.remedies.begin(), advice.remedies.end(),
                       [&](const Remedy& remedy) { return remedy.code == code; });
}

} // namespace

class TestAdvise : public QObject
{
    Q_OBJECT

private slots:
    void curesWhatDoesNotFit()
    {
        const Advised result = advised(onCards("deepseek-ai/DeepSeek-R1", "l40s", 4));
        QCOMPARE(result.sizing.memory.verdict, memory::Verdict::DoesNotFit);
        QVERIFY(has(result.advice, RemedyCode::MoreDevices));
        QVERIFY(has(result.advice, RemedyCode::SmallerModel));
        QVERIFY(has(result.advice, RemedyCode::OtherDevice));
        QVERIFY(!has(result.advice, RemedyCode::ShorterContext)); // the weights are too large for any context
        QVERIFY(result.advice.savings.empty());
    }

    void everyRemedyHelps_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("accelerator");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("concurrency");
        QTest::addColumn<int>("context");
        const auto row = [](const char* model, const char* accelerator, int count, int concurrency, int context) {
            QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(model)).arg(count)))
                << QString::fromLatin1(model) << QString::fromLatin1(accelerator) << count << concurrency << context;
        };
        row("deepseek-ai/DeepSeek-R1", "h100-80gb-sxm", 8, 1, 4096);
        row("deepseek-ai/DeepSeek-R1", "h20-96gb", 8, 64, 32768); // loads, short of cache
        row("Qwen/Qwen3-32B", "rtx-4090", 1, 4, 8192);
        row("deepseek-ai/DeepSeek-R1-Distill-Llama-70B", "a100-80gb-sxm", 2, 40, 16384);
    }

    void everyRemedyHelps()
    {
        QFETCH(QString, model);
        QFETCH(QString, accelerator);
        QFETCH(int, count);
        sizing::SizingRequest request = onCards(qPrintable(model), qPrintable(accelerator), count);
        QFETCH(int, concurrency);
        QFETCH(int, context);
        request.concurrency = concurrency;
        request.context = context;
        const Advised result = advised(request);
        QVERIFY(result.sizing.memory.verdict != memory::Verdict::Fits);
        QVERIFY(!result.advice.remedies.empty());
        RemedyCode before = RemedyCode::OtherLayout;
        for (const Remedy& remedy : result.advice.remedies) {
            const memory::Verdict verdict = remedy.sizing.memory.verdict;
            const bool offload = remedy.code == RemedyCode::HostMemory && verdict == memory::Verdict::Offload;
            QVERIFY(offload || verdict == memory::Verdict::Fits);
            QVERIFY(remedy.code >= before); // in the order of pain
            before = remedy.code;
            QVERIFY(remedy.bits > 0);
        }
    }

    void halvesTheCacheWhereItIsShort()
    {
        sizing::SizingRequest request = onCards("deepseek-ai/DeepSeek-R1", "h20-96gb", 8);
        request.context = 32768;
        request.concurrency = 64;
        const Advised result = advised(request);
        QCOMPARE(result.sizing.memory.verdict, memory::Verdict::FitsReduced);
        QVERIFY(has(result.advice, RemedyCode::FewerRequests) || has(result.advice, RemedyCode::Fp8Cache));
    }

    void tellsWhatIsPaidForNothing()
    {
        const Advised result = advised(onCards("Qwen/Qwen3-8B", "h100-80gb-sxm", 4));
        QVERIFY(result.advice.remedies.empty());
        QCOMPARE(result.advice.savings.front().code, SavingCode::FewerDevices);
        QCOMPARE(result.advice.savings.front().enough, std::int64_t{1});
        QCOMPARE(result.advice.savings.front().share, 0.75);
        QCOMPARE(result.advice.savings.back().code, SavingCode::UnusedMemory);
    }

    // The dearest system below it in price that still holds everything, and what that saves.
    void namesOneStepDown()
    {
        sizing::SizingRequest request;
        request.model = "deepseek-ai/DeepSeek-R1-Distill-Llama-70B";
        request.system = "dgx-h200";
        request.concurrency = 8;
        const Advised result = advised(request);
        const auto& savings = result.advice.savings;
        const auto step = std::find_if(savings.begin(), savings.end(),
                                       [](const Saving& saving) { return saving.code == SavingCode::SmallerSystem; });
        QVERIFY(step != savings.end());
        QVERIFY(step->share > 0 && step->share < 1);
        request.system = step->system->id.text;
        QCOMPARE(advised(request).sizing.memory.verdict, memory::Verdict::Fits);
    }

    // 16 H100 cannot cut DeepSeek-R1's latent cache by tensor parallelism alone; groups of attention do, and experts
    // are dealt over all ranks.
    void cutsOtherwiseWithExperts()
    {
        sizing::SizingRequest request = onCards("deepseek-ai/DeepSeek-R1", "h100-80gb-sxm", 8);
        request.nodes = 2;
        request.tp = 16;
        request.context = 32768;
        request.concurrency = 64;
        const Advised result = advised(request);
        QVERIFY(result.sizing.memory.verdict != memory::Verdict::Fits);
        QVERIFY(has(result.advice, RemedyCode::OtherLayout));
    }
};

QTEST_APPLESS_MAIN(TestAdvise)
#include "tst_Advise.moc"
