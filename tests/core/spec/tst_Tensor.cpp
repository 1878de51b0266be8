// Published element counts and tensor shapes of one model per kind of attention.
#include <QtTest>

#include <algorithm>

#include "core/spec/Tensor.h"
#include "tests/core/spec/KnownModels.h"

using namespace berth::spec;

namespace {

std::int64_t sumOf(const std::vector<Tensor>& tensors, auto&& wanted)
{
    std::int64_t sum = 0;
    for (const Tensor& tensor : tensors)
        if (wanted(tensor))
            sum += tensor.elements();
    return sum;
}

const Tensor* find(const std::vector<Tensor>& tensors, TensorRole role, int layer)
{
    const auto it = std::ranges::find_if(tensors, [&](const Tensor& t) { return t.role == role && t.layer == layer; });
    return it == tensors.end() ? nullptr : &*it;
}

} // namespace

class TestTensor : public QObject
{
    Q_OBJECT

private slots:
    // Element counts of the published safetensors files.
    void countsWhatIsPublished_data()
    {
        QTest::addColumn<ModelSpec>("model");
        QTest::newRow("Llama 3.1 8B: 8030261248 in the Hugging Face listing") << known::llama31Small();
        QTest::newRow("Qwen3 30B-A3B: 30532122624 in the Hugging Face listing") << known::qwen3Sparse();
        QTest::newRow("DeepSeek-V3: 684531386000 listed less MTP, copies and scales") << known::deepseekV3();
    }
    void countsWhatIsPublished()
    {
        QFETCH(ModelSpec, model);
        const auto tensors = makeTensors(model);
        QCOMPARE(sumOf(tensors, [](const Tensor& t) { return t.component != Component::Mtp; }), model.paramsTotal);
        QCOMPARE(sumOf(tensors, [](const Tensor& t) { return t.component == Component::Mtp; }), model.mtpParams);
    }

    // Shapes of the tensors in meta-llama/Llama-3.1-8B-Instruct, Qwen/Qwen3-30B-A3B and deepseek-ai/DeepSeek-V3.
    void holdsRealShapes_data()
    {
        QTest::addColumn<ModelSpec>("model");
        QTest::addColumn<TensorRole>("role");
        QTest::addColumn<int>("layer");
        QTest::addColumn<qint64>("rows");
        QTest::addColumn<qint64>("columns");
        QTest::addColumn<qint64>("copies");
        const auto row = [](const char* name, const ModelSpec& model, TensorRole role, int layer, qint64 rows,
                            qint64 columns, qint64 copies) {
            QTest::newRow(name) << model << role << layer << rows << columns << copies;
        };
        row("k_proj", known::llama31Small(), TensorRole::AttnKey, 31, 1024, 4096, 1);
        row("down_proj", known::llama31Small(), TensorRole::FfnDown, 0, 4096, 14336, 1);
        row("lm_head", known::llama31Small(), TensorRole::OutputHead, kNoLayer, 128256, 4096, 1);
        row("experts down_proj", known::qwen3Sparse(), TensorRole::ExpertDown, 47, 2048, 768, 128);
        row("gate", known::qwen3Sparse(), TensorRole::RouterGate, 0, 128, 2048, 1);
        row("q_a_proj", known::deepseekV3(), TensorRole::AttnQueryDown, 0, 1536, 7168, 1);
        row("q_b_proj", known::deepseekV3(), TensorRole::AttnQueryUp, 0, 24576, 1536, 1);
        row("kv_a_proj_with_mqa", known::deepseekV3(), TensorRole::AttnLatentDown, 60, 576, 7168, 1);
        row("kv_b_proj", known::deepseekV3(), TensorRole::AttnLatentUp, 60, 32768, 512, 1);
        row("dense gate_proj", known::deepseekV3(), TensorRole::FfnGate, 2, 18432, 7168, 1);
        row("shared up_proj", known::deepseekV3(), TensorRole::SharedUp, 3, 2048, 7168, 1);
    }
    void holdsRealShapes()
    {
        QFETCH(ModelSpec, model);
        QFETCH(TensorRole, role);
        QFETCH(int, layer);
        const auto tensors = makeTensors(model);
        const Tensor* tensor = find(tensors, role, layer);
        QVERIFY(tensor != nullptr);
        QTEST(qint64(tensor->rows), "rows");
        QTEST(qint64(tensor->columns), "columns");
        QTEST(qint64(tensor->copies), "copies");
    }

    void leadingLayersAreDense()
    {
        const auto tensors = makeTensors(known::deepseekV3());
        QVERIFY(find(tensors, TensorRole::ExpertUp, 2) == nullptr);
        QVERIFY(find(tensors, TensorRole::ExpertUp, 3) != nullptr);
        QVERIFY(find(tensors, TensorRole::FfnUp, 3) == nullptr);
    }

    void tiedHeadDoesNotAppear()
    {
        ModelSpec model = known::llama31Small();
        const auto untied = makeTensors(model);
        model.tiedEmbeddings = true;
        const auto tied = makeTensors(model);
        QVERIFY(find(untied, TensorRole::OutputHead, kNoLayer) != nullptr);
        QVERIFY(find(tied, TensorRole::OutputHead, kNoLayer) == nullptr);
    }
};

QTEST_APPLESS_MAIN(TestTensor)
#include "tst_Tensor.moc"
