// Remedies for trainings whose verdict is certain from bytes per parameter alone: 16 for all weights, 2 for frozen
// ones.
#include <QtTest>

#include "core/spec/Family.h"
#include "core/training/Remedies.h"
#include "tests/core/training/Shipped.h"

#include <algorithm>

using namespace berth;
using namespace berth::training;

namespace {

struct Asked
{
    const char* model = "";
    const char* device = "";
    TrainingPlan plan;
    std::optional<Bytes> hostMemory;
};

std::vector<Remedy> remedies(const Asked& asked)
{
    const spec::ModelSpec& model = test::model(asked.model);
    const auto siblings = spec::smallerSiblings(test::shipped().models, model);
    RunInputs run{&model, &test::device(asked.device), asked.plan, 1e9};
    return findRemedies({run, asked.hostMemory, siblings});
}

const Remedy* find(const std::vector<Remedy>& all, RemedyCode code)
{
    const auto found = std::ranges::find(all, code, &Remedy::code);
    return found != all.end() ? &*found : nullptr;
}

bool fits(const Remedy* remedy)
{
    return remedy != nullptr && remedy->memory.verdict == memory::Verdict::Fits;
}

} // namespace

class TestTrainingRemedies : public QObject
{
    Q_OBJECT

private slots:
    // 8B: 128 GB of states on one H100, 16 GB of frozen weights.
    void cureOneDevice()
    {
        Asked asked{"meta-llama/Llama-3.1-8B-Instruct", "h100-80gb-sxm", {}, {}};
        asked.plan.sequence = 2048;
        const auto all = remedies(asked);
        QVERIFY(fits(find(all, RemedyCode::Lora)));
        QCOMPARE(find(all, RemedyCode::Lora)->plan.checkpointing, asked.plan.checkpointing); // needs no other change
        QVERIFY(fits(find(all, RemedyCode::Qlora)));
        QVERIFY(fits(find(all, RemedyCode::Offload)));
        QVERIFY(find(all, RemedyCode::HigherZero) == nullptr); // one rank has nobody to share with
        QVERIFY(find(all, RemedyCode::SmallerMicroBatch) == nullptr); // one sequence is the least
    }

    // 70B on eight H100: 141 GB of states each under stage 3, which sixteen times as many bytes would not be.
    void combineSettings()
    {
        Asked asked{"meta-llama/Llama-3.3-70B-Instruct", "h100-80gb-sxm", {}, {}};
        asked.plan.layout.dp = 16;
        asked.plan.sequence = 8192;
        asked.plan.microBatch = 4;
        asked.plan.checkpointing = Checkpointing::None;
        const auto all = remedies(asked);
        const Remedy* zero = find(all, RemedyCode::HigherZero);
        QVERIFY(zero != nullptr && zero->plan.zero == kHighestZero);
        const Remedy* lora = find(all, RemedyCode::Lora);
        QVERIFY(fits(lora));
        QCOMPARE(lora->plan.checkpointing, Checkpointing::Full); // with the weights alone there is no room left
        const Remedy* more = find(all, RemedyCode::MoreDevices);
        QVERIFY(fits(more) && more->plan.zero > 0 && more->times > 1);
        QCOMPARE(more->plan.layout.dp, 16 * more->times);
        QVERIFY(more->hours < 1);
    }

    // In the order of pain, each of use, and what it says is what the estimate says.
    void helpAndAreOrdered_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<int>("devices");
        QTest::addColumn<int>("method");
        const auto row = [](const char* model, int devices, Method method) {
            QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(model)).arg(static_cast<int>(method))))
                << QString::fromLatin1(model) << devices << static_cast<int>(method);
        };
        row("deepseek-ai/DeepSeek-V3", 64, Method::Full);
        row("Qwen/Qwen3-32B", 8, Method::Full);
        row("Qwen/Qwen3-235B-A22B", 2, Method::Lora);
        row("meta-llama/Llama-3.3-70B-Instruct", 8, Method::Pretrain);
    }

    void helpAndAreOrdered()
    {
        QFETCH(QString, model);
        QFETCH(int, devices);
        QFETCH(int, method);
        const QByteArray id = model.toLatin1();
        Asked asked{id.constData(), "h100-80gb-sxm", {}, 2000_GB};
        asked.plan.method = static_cast<Method>(method);
        asked.plan.layout.dp = devices;
        asked.plan.sequence = 4096;
        asked.plan.microBatch = 2;
        const auto all = remedies(asked);
        QVERIFY(!all.empty());
        QVERIFY(std::ranges::is_sorted(all, std::ranges::less_equal{}, &Remedy::code));
        for (const Remedy& remedy : all) {
            QVERIFY(remedy.gain > Bytes(0));
            QVERIFY(checkPlan(*remedy.model, remedy.plan, devices * remedy.times));
            const bool needed = remedy.code == RemedyCode::MoreDevices || remedy.code == RemedyCode::SmallerModel;
            QVERIFY(!needed || fits(&remedy));
            const bool adapters = remedy.code == RemedyCode::Lora || remedy.code == RemedyCode::Qlora;
            QVERIFY(!adapters || static_cast<Method>(method) != Method::Pretrain);
        }
    }

    // 32B need 512 GB of states, the next smaller Qwen3 224 GB: both too much for one device, not for four that share.
    void offerASibling()
    {
        Asked asked{"Qwen/Qwen3-32B", "h100-80gb-sxm", {}, {}};
        asked.plan.layout.dp = 4;
        asked.plan.sequence = 4096;
        const auto all = remedies(asked);
        const Remedy* sibling = find(all, RemedyCode::SmallerModel);
        QVERIFY(fits(sibling) && sibling->plan.zero == kHighestZero);
        QCOMPARE(sibling->model->id.text, std::string("Qwen/Qwen3-14B"));
    }

    // Full checkpointing alone makes room: activations of 16 stages are most of what is used.
    void noMachinesForWhatSettingsDo()
    {
        Asked asked{"deepseek-ai/DeepSeek-V3", "h800-80gb-sxm", {}, {}};
        asked.plan.method = Method::Pretrain;
        asked.plan.layout.pp = 16;
        asked.plan.layout.ep = 64;
        asked.plan.layout.dp = 128;
        asked.plan.sequence = 4096;
        const auto all = remedies(asked);
        QVERIFY(fits(find(all, RemedyCode::FullCheckpointing)));
        QVERIFY(find(all, RemedyCode::MoreDevices) == nullptr);
    }

    void nothingForWhatFits()
    {
        Asked asked{"meta-llama/Llama-3.1-8B-Instruct", "h200-141gb-sxm", {}, {}};
        asked.plan.method = Method::Qlora;
        asked.plan.sequence = 2048;
        QVERIFY(remedies(asked).empty());
    }
};

QTEST_GUILESS_MAIN(TestTrainingRemedies)
#include "tst_TrainingRemedies.moc"
