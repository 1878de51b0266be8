// Counts by component, per token, and their check against what is published.
#include <QtTest>

#include <cmath>

#include "core/spec/ParameterCount.h"
#include "tests/core/spec/KnownModels.h"

using namespace berth::spec;

class TestParameterCount : public QObject
{
    Q_OBJECT

private slots:
    void componentsAddUp()
    {
        const ModelSpec model = known::deepseekV3();
        const ParameterCount count = makeParameterCount(model);
        QCOMPARE(count.main(), model.paramsTotal);
        QCOMPARE(count.of(Component::Mtp), model.mtpParams);
        QCOMPARE(count.of(Component::Embedding), std::int64_t{129280} * 7168);
        QCOMPARE(count.of(Component::RoutedExperts), std::int64_t{58} * 256 * 3 * 7168 * 2048);
    }

    // Rounded figures of the publishers; the column says which of their conventions applies.
    void activeAsPublished_data()
    {
        QTest::addColumn<ModelSpec>("model");
        QTest::addColumn<double>("billions");
        QTest::addColumn<bool>("withEmbedding");
        QTest::newRow("Qwen3-30B-A3B model card: 3.3B") << known::qwen3Sparse() << 3.3 << true;
        QTest::newRow("DeepSeek-V3 report: 37B") << known::deepseekV3() << 37.0 << false;
    }
    void activeAsPublished()
    {
        QFETCH(ModelSpec, model);
        QFETCH(double, billions);
        QFETCH(bool, withEmbedding);
        const ActiveParameters active = activeParameters(model);
        const std::int64_t computed = withEmbedding ? active.all : active.withoutEmbedding;
        const double unit = billions < 10 ? 0.1 : 1;
        QVERIFY(std::abs(static_cast<double>(computed) / 1e9 - billions) < unit);
    }

    void denseModelsAreWhollyActive()
    {
        ModelSpec model = known::llama31Small();
        QCOMPARE(activeParameters(model).all, model.paramsTotal);
        model.tiedEmbeddings = true; // the table is then read as the head
        const ActiveParameters tied = activeParameters(model);
        QCOMPARE(tied.read, tied.all);
    }

    void lookedUpTablesAreNotActive()
    {
        ModelSpec model = known::llama31Small();
        const ActiveParameters before = activeParameters(model);
        model.extraParams = 51'000'000'000;
        const ActiveParameters after = activeParameters(model);
        QCOMPARE(after.all, before.all);
        QCOMPARE(after.read, before.read);
        QCOMPARE(makeParameterCount(model).main() - model.extraParams, model.paramsTotal);
    }

    void toleranceFollowsTheProof_data()
    {
        QTest::addColumn<QString>("proof");
        QTest::addColumn<qint64>("off");
        QTest::addColumn<bool>("passes");
        QTest::newRow("a file listing may hold buffers") << "exact_hf" << qint64{8000} << true;
        QTest::newRow("but no bias of a layer") << "exact_hf" << qint64{9000} << false;
        QTest::newRow("nor of a split count") << "exact_hf_split" << qint64{9000} << false;
        QTest::newRow("a round figure") << "vendor_round" << qint64{70'000'000} << true;
        QTest::newRow("a round figure too far off") << "vendor_round" << qint64{90'000'000} << false;
    }
    void toleranceFollowsTheProof()
    {
        QFETCH(QString, proof);
        QFETCH(qint64, off);
        ModelSpec model = known::llama31Small();
        model.proof = proof.toStdString();
        model.paramsTotal += off;
        const ParameterCheck check = checkTotalParameters(model);
        QCOMPARE(check.published - check.computed, off);
        QTEST(check.passed(), "passes");
    }

    void activeCheckAllowsTheLastDigit_data()
    {
        QTest::addColumn<qint64>("published");
        QTest::addColumn<bool>("passes");
        QTest::newRow("3.3B as published") << qint64{3'300'000'000} << true;
        QTest::newRow("3.2B is without the embedding neither") << qint64{3'200'000'000} << false;
        QTest::newRow("3B") << qint64{3'000'000'000} << true;
        QTest::newRow("5B") << qint64{5'000'000'000} << false;
        QTest::newRow("an exact figure") << qint64{3'353'151'488} << false;
    }
    void activeCheckAllowsTheLastDigit()
    {
        QFETCH(qint64, published);
        ModelSpec model = known::qwen3Sparse();
        model.proof = "exact_hf";
        QVERIFY(!checkActiveParameters(model));
        model.paramsActive = published;
        QTEST(checkActiveParameters(model)->passed(), "passes");
    }
};

QTEST_APPLESS_MAIN(TestParameterCount)
#include "tst_ParameterCount.moc"
