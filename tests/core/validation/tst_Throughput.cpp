// The shipped serving measurements against the speed model: which rows are predicted, how well, and how single rows are
// read. Bounds are today's figures with a margin; a change that loses accuracy must be noticed, not hidden.
#include "core/validation/Throughput.h"
#include "core/validation/ThroughputScenario.h"
#include "tests/core/validation/Accuracy.h"
#include "tests/support/ShippedFacts.h"

#include <QTest>

#include <algorithm>

using namespace berth;
using namespace berth::validation;
using catalog::ThroughputMeasurement;

class TestThroughput : public QObject
{
    Q_OBJECT

private slots:
    void predictsEveryRowThatItCan()
    {
        const Validation all = evaluateThroughput(m_rows, m_catalog).value();
        QCOMPARE(all.rows, m_rows.size());
        QCOMPARE(all.evaluated + all.skipped.size(), all.rows);
        for (const SkippedRow& row : all.skipped)
            QVERIFY2(row.reason == "unknown_accelerator" || row.reason == "missing_measurement", row.reason.c_str());
        QVERIFY(all.skipped.size() < 10);
    }

    // Every row counts here, those too that no model could explain.
    void isAsAccurateAsItWas_data()
    {
        QTest::addColumn<double>("most");
        QTest::newRow("total_output_tok_s") << 0.14;
        QTest::newRow("tpot_ms") << 0.14;
        QTest::newRow("ttft_ms") << 0.50;
    }

    void isAsAccurateAsItWas()
    {
        QFETCH(double, most);
        testing::checkAccuracy(evaluateThroughput(m_rows, m_catalog).value(), most);
    }

    // A 70B model in FP8 fills one H100: what memory leaves holds a few sequences, and the run is as slow as measured.
    void starvedOfCache()
    {
        ThroughputMeasurement row = serving("meta-llama/Llama-3.1-70B-Instruct", "fp8", "h100-80gb-sxm");
        row.inputTokens = 2048;
        row.outputTokens = 2048;
        row.concurrency = 500;
        SpeedTables tables;
        const auto scenario = makeThroughputScenario(m_catalog, tables, row);
        QVERIFY(scenario.has_value());
        QVERIFY(scenario->inputs.cachedSequences < 20);
        QVERIFY(scenario->weightShare > 0.8);
    }

    void readsLayouts()
    {
        ThroughputMeasurement row = serving("deepseek-ai/DeepSeek-R1", "fp8-block128", "h200-141gb-sxm");
        row.accelerators = 16;
        row.tp = 8;
        SpeedTables tables;
        QCOMPARE(makeThroughputScenario(m_catalog, tables, row)->inputs.layout.instances, 2.0);
        row.dpAttention = true;
        QCOMPARE(makeThroughputScenario(m_catalog, tables, row)->inputs.layout.attentionGroups, 8.0);
        row.tp.reset(); // weights of 690 GB on devices of 151 GB at three quarters: eight
        QCOMPARE(makeThroughputScenario(m_catalog, tables, row)->inputs.layout.ranks, 8.0);
    }

    void saysWhatIsMissing_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("precision");
        QTest::addColumn<QString>("device");
        QTest::addColumn<QString>("reason");
        QTest::newRow("model") << "nobody/Nothing" << "bf16" << "h100-80gb-sxm" << "unknown_model";
        QTest::newRow("device") << "Qwen/Qwen3-8B" << "bf16" << "abacus" << "unknown_accelerator";
        QTest::newRow("precision") << "Qwen/Qwen3-8B" << "fp1" << "h100-80gb-sxm" << "unknown_precision";
        QTest::newRow("measurement") << "Qwen/Qwen3-8B" << "bf16" << "h100-80gb-sxm" << "missing_measurement";
    }

    void saysWhatIsMissing()
    {
        QFETCH(QString, model);
        QFETCH(QString, precision);
        QFETCH(QString, device);
        QFETCH(QString, reason);
        const auto row = serving(model.toStdString(), precision.toStdString(), device.toStdString());
        const Validation one = evaluateThroughput(std::span(&row, 1), m_catalog).value();
        QCOMPARE(one.evaluated, std::size_t{0});
        QCOMPARE(QString::fromStdString(one.skipped.at(0).reason), reason);
    }

    // The catalogue states one for every device, so it is taken away.
    void saysThatABandwidthIsMissing()
    {
        catalog::Catalog lacking = m_catalog;
        const auto device = std::ranges::find(lacking.accelerators, std::string("h100-80gb-sxm"),
                                              [](const spec::AcceleratorSpec& one) { return one.id.text; });
        QVERIFY(device != lacking.accelerators.end());
        device->bandwidth.reset();
        const auto row = serving("Qwen/Qwen3-8B", "bf16", device->id.text);
        const Validation one = evaluateThroughput(std::span(&row, 1), lacking).value();
        QCOMPARE(one.skipped.at(0).reason, std::string("missing_bandwidth"));
    }

private:
    static ThroughputMeasurement serving(const std::string& model, const std::string& precision,
                                         const std::string& device)
    {
        ThroughputMeasurement row;
        row.id = "made up";
        row.engine = "vLLM";
        row.model = ModelId(model);
        row.precision = PrecisionId(precision);
        row.accelerator = AcceleratorId(device);
        row.accelerators = 1;
        row.scenario = "server";
        return row;
    }

    const catalog::Catalog& m_catalog = testing::shippedCatalog();
    const std::vector<ThroughputMeasurement> m_rows =
        testing::shippedRows<ThroughputMeasurement>("measured_throughput");
};

QTEST_APPLESS_MAIN(TestThroughput)
#include "tst_Throughput.moc"
