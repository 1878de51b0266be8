// Advice on configurations whose verdict is certain: the weights alone decide. DeepSeek-R1 in FP8 is 689 GB
// (checkpoint_bytes of the catalogue), four L40S hold 192 GB; Qwen3-8B in BF16 is 16 GB, one H100 holds 80 GB.
#include "core/advise/Advise.h"
#include "tests/support/ShippedFacts.h"

#include <QTest>

#include <algorithm>

using namespace berth;
using namespace berth::advise;

namespace {

struct Advised
{
    sizing::Sizing sizing;
    Advice advice;
};

Advised advised(const sizing::SizingRequest& request)
{
    static sizing::PreparedModels prepared;
    sizing::Sizing sizing = sizing::size(testing::shippedCatalog(), request, prepared).value();
    Advice advice = advise::advise(testing::shippedCatalog(), request, sizing, prepared);
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

const Remedy* find(const Advice& advice, RemedyCode code)
{
    const auto found = std::ranges::find(advice.remedies, code, &Remedy::code);
    return found != advice.remedies.end() ? &*found : nullptr;
}

bool has(const Advice& advice, RemedyCode code)
{
    return find(advice, code) != nullptr;
}

const Saving* find(const Advice& advice, SavingCode code)
{
    const auto found = std::ranges::find(advice.savings, code, &Saving::code);
    return found != advice.savings.end() ? &*found : nullptr;
}

bool isSoldOutsideChina(const spec::AcceleratorSpec& device)
{
    return device.availability == spec::Availability::Anywhere || device.availability == spec::Availability::NotChina;
}

} // namespace

class TestAdvise : public QObject
{
    Q_OBJECT

private slots:
    // Of everything that is bought: 270,000 USD for each DGX H100, and eight links of InfiniBand between two of them at
    // 1,470 (price rows of dgx-h100 and ib-ndr).
    void priceCountsTheNetwork()
    {
        sizing::SizingRequest request;
        request.model = "deepseek-ai/DeepSeek-R1";
        request.system = "dgx-h100";
        const Advised one = advised(request);
        const Remedy* more = find(one.advice, RemedyCode::MoreDevices);
        QVERIFY(more != nullptr);
        QCOMPARE(more->sizing.configuration.deployment.nodes, 2);
        QCOMPARE(more->price, (2 * 270'000.0 + 8 * 1470) / 270'000);
    }

    // A crowd that waits outside takes no room: as many are held, and proposed, as without it.
    void asManyAreProposedAsRun()
    {
        sizing::SizingRequest request;
        request.model = "deepseek-ai/DeepSeek-R1";
        request.system = "dgx-h200";
        request.context = 32'768;
        request.concurrency = 16;
        const std::int64_t most = advised(request).sizing.memory.maxConcurrency;
        request.concurrency = 320'000;
        const Advised crowd = advised(request);
        QCOMPARE(crowd.sizing.memory.maxConcurrency, most);
        const Remedy* fewer = find(crowd.advice, RemedyCode::FewerRequests);
        QVERIFY(fewer != nullptr);
        QCOMPARE(*fewer->request.concurrency, most);
    }

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
        RemedyCode before = RemedyCode::Fp8Cache; // the least pain
        for (const Remedy& remedy : result.advice.remedies) {
            const memory::Verdict verdict = remedy.sizing.memory.verdict;
            const bool offload = remedy.code == RemedyCode::HostMemory && verdict == memory::Verdict::Offload;
            QVERIFY(offload || verdict == memory::Verdict::Fits);
            QVERIFY(remedy.code >= before); // in the order of pain
            before = remedy.code;
            QCOMPARE(remedy.bits > 0, remedy.code != RemedyCode::SmallerModel); // bits of another model say nothing
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

    // The cheapest system that holds everything and is fast enough: a DGX H200 costs far more than 141 GB cards are
    // needed for, and what is made for China is no substitute.
    void namesTheLargestSaving()
    {
        sizing::SizingRequest request;
        request.model = "deepseek-ai/DeepSeek-R1-Distill-Llama-70B";
        request.system = "dgx-h200";
        request.concurrency = 10;
        const Advised result = advised(request);
        const Saving* step = find(result.advice, SavingCode::SmallerSystem);
        QVERIFY(step != nullptr);
        QVERIFY2(step->share > 0.3, qPrintable(QString::number(step->share))); // the next cheaper one saves 5 %
        QVERIFY(step->speed >= 0.5 || step->speed * result.sizing.performance->perUser.value >= 25);
        const Advised there = advised(step->request);
        QCOMPARE(there.sizing.configuration.deployment.system, step->system);
        QCOMPARE(there.sizing.memory.verdict, memory::Verdict::Fits);
        QVERIFY(isSoldOutsideChina(there.sizing.configuration.deployment.accelerator()));
    }

    // 141 GB of BF16 weights need two of eight H200; the others of the machine are free.
    void countsTheAcceleratorsOfAMachine()
    {
        sizing::SizingRequest request;
        request.model = "deepseek-ai/DeepSeek-R1-Distill-Llama-70B";
        request.system = "dgx-h200";
        const Advised result = advised(request);
        const Saving* fewer = find(result.advice, SavingCode::FewerDevices);
        QVERIFY(fewer != nullptr);
        QCOMPARE(fewer->now, std::int64_t{8});
        QVERIFY(fewer->enough >= 2 && fewer->enough < 8);
        QCOMPARE(fewer->system, result.sizing.configuration.deployment.system);
        QCOMPARE(advised(fewer->request).sizing.memory.verdict, memory::Verdict::Fits);
    }

    // DeepSeek-R1 on 8 x A100: 4-bit weights (about 352 GB of 640 GB) run under the same engine; six bits need another
    // engine, and that is what the remedy is called.
    void keepsTheEngineForOtherFormats()
    {
        const Advised result = advised(onCards("deepseek-ai/DeepSeek-R1", "a100-80gb-sxm", 8));
        const Remedy* lower = find(result.advice, RemedyCode::LowerPrecision);
        QVERIFY(lower != nullptr);
        QCOMPARE(lower->sizing.configuration.engine, result.sizing.configuration.engine);
        QCOMPARE(lower->sizing.configuration.precision->id.text, std::string("int4-awq-g128"));
        const Remedy* engine = find(result.advice, RemedyCode::OtherEngine);
        QVERIFY(engine != nullptr);
        QVERIFY(engine->sizing.configuration.engine != result.sizing.configuration.engine);
        for (const Remedy& remedy : result.advice.remedies) {
            const bool made = isSoldOutsideChina(remedy.sizing.configuration.deployment.accelerator());
            QVERIFY(made); // an A100 is not sold in China, so nothing made for China stands in for it
        }
    }

    // The Ascend 910B has no FP8 units: DeepSeek-R1 needs four servers in BF16 (1.34 TB of weights), two in INT8.
    void countsDevicesForTheNativeForm()
    {
        sizing::SizingRequest request;
        request.model = "deepseek-ai/DeepSeek-R1";
        request.system = "atlas-800i-a2-8x64gb";
        const Advised result = advised(request);
        const Remedy* more = find(result.advice, RemedyCode::MoreDevices);
        QVERIFY(more != nullptr);
        QCOMPARE(more->sizing.configuration.deployment.nodes, 2);
        QCOMPARE(more->sizing.configuration.precision->id.text, std::string("int8-w8a8"));
        QVERIFY(more->sizing.performance.has_value());
    }

    // 440 tokens would fit and are no answer to 32,768; nor is less than input and output together.
    void staysAtTheTask()
    {
        sizing::SizingRequest request = onCards("deepseek-ai/DeepSeek-R1-Distill-Llama-70B", "h100-80gb-sxm", 2);
        request.context = 32768;
        request.concurrency = 32;
        QVERIFY(!has(advised(request).advice, RemedyCode::ShorterContext));

        sizing::SizingRequest half = onCards("Qwen/Qwen3-8B", "rtx-4090", 1);
        half.context = 32768;
        const Advised wide = advised(half); // about 4 GB of cache at 32,768 tokens beside 16 GB of weights
        half.context = 40960;
        half.concurrency = 1;
        half.input = 30000;
        half.output = 10000;
        const Advised stated = advised(half);
        for (const Advised* result : {&wide, &stated}) {
            const Remedy* shorter = find(result->advice, RemedyCode::ShorterContext);
            const std::int64_t least = result == &stated ? 40000 : 8192;
            QVERIFY(shorter == nullptr || shorter->sizing.configuration.context >= least);
        }
    }

    // A card is replaced by a card, and more of the same is said once.
    void offersOneLargerCard()
    {
        const Advised result = advised(onCards("Qwen/Qwen2.5-7B-Instruct", "rtx-4080", 1));
        const Remedy* other = find(result.advice, RemedyCode::OtherDevice);
        QVERIFY(other != nullptr);
        QCOMPARE(other->sizing.configuration.deployment.system, nullptr);
        QCOMPARE(other->sizing.configuration.deployment.devices(), 1);
        QVERIFY(other->sizing.configuration.deployment.accelerator().memoryGb > 16);
        const Advised four = advised(onCards("Qwen/Qwen2.5-32B-Instruct", "rtx-4090", 1));
        const Remedy* instead = find(four.advice, RemedyCode::OtherDevice);
        QVERIFY(instead == nullptr || instead->sizing.configuration.deployment.accelerator().id.text != "rtx-4090");
        const Remedy* smaller = find(result.advice, RemedyCode::SmallerModel);
        QVERIFY(smaller != nullptr);
        QCOMPARE(smaller->sizing.configuration.model->family, std::string("Qwen2.5"));
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
