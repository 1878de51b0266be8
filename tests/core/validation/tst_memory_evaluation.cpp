// The shipped logs held against the memory engine: how good the predictions are, what is left out and why, and that no
// printed result leaks into the prediction of another column.
#include <QtTest>

#include "core/validation/LlamaCppEvaluation.h"
#include "core/validation/MemoryEvaluation.h"
#include "tests/support/ShippedFacts.h"

using namespace berth;
using namespace berth::validation;
using testing::shippedCatalog;
using testing::shippedRows;

namespace {

MetricSummary summaryOf(const Validation& validation, const std::string& metric)
{
    for (const MetricSummary& summary : summarize(validation.results)) {
        if (summary.metric == metric) {
            return summary;
        }
    }
    return {};
}

catalog::MemoryMeasurement llamaOnOneH100()
{
    catalog::MemoryMeasurement row;
    row.id = "a";
    row.engine = "vLLM";
    row.model = ModelId("meta-llama/Llama-3.1-8B-Instruct");
    row.precision = PrecisionId("bf16");
    row.accelerator = AcceleratorId("h100-80gb-sxm");
    row.accelerators = 1;
    row.maxModelLen = 16000;
    row.memoryUtilization = 0.9;
    row.weightsGib = 14.99;
    row.kvGib = 51.38;
    row.kvTokens = 420000;
    return row;
}

} // namespace

class TestMemoryEvaluation : public QObject
{
    Q_OBJECT

private slots:
    void serversStayWithin_data();
    void serversStayWithin();
    void llamaCppStaysWithin_data();
    void llamaCppStaysWithin();
    void everyRowIsEvaluatedOrExplained();
    void skips_data();
    void skips();
    void printedResultsAreNotUsed();
    void statedLimitsCount();
    void doubtfulRowsHaveMetricsOfTheirOwn_data();
    void doubtfulRowsHaveMetricsOfTheirOwn();
    void logsTellTheWidthOfTheCache_data();
    void logsTellTheWidthOfTheCache();
    void imagesSampleWithFlashInfer();
    void hybridCapacityIsExact_data();
    void hybridCapacityIsExact();
};

// Bounds leave a little air over the figures of the shipped rows.
void TestMemoryEvaluation::serversStayWithin_data()
{
    QTest::addColumn<QByteArray>("metric");
    QTest::addColumn<int>("least"); // rows
    QTest::addColumn<double>("median");
    QTest::addColumn<double>("p90");
    const auto row = [](const char* metric, int least, double median, double p90) {
        QTest::newRow(metric) << QByteArray(metric) << least << median << p90;
    };
    row("weights_gib_per_gpu", 25, 0.001, 0.05);
    row("activation_peak_gib", 13, 0.002, 0.1);
    row("non_torch_gib", 12, 0.05, 0.85);
    row("kv_gib_per_gpu", 17, 0.03, 0.12);
    row("kv_tokens", 13, 0.04, 0.13);
    row("kv_tokens_of_printed_room", 13, 0.002, 0.02);
}

void TestMemoryEvaluation::serversStayWithin()
{
    QFETCH(QByteArray, metric);
    QFETCH(int, least);
    QFETCH(double, median);
    QFETCH(double, p90);
    const auto rows = shippedRows<catalog::MemoryMeasurement>("measured_memory");
    const MetricSummary summary = summaryOf(evaluateMemory(rows, shippedCatalog()), metric.toStdString());
    QVERIFY2(summary.count >= static_cast<std::size_t>(least), qPrintable(QString::number(summary.count)));
    QVERIFY2(summary.medianApe <= median, qPrintable(QString::number(summary.medianApe)));
    QVERIFY2(summary.p90Ape <= p90, qPrintable(QString::number(summary.p90Ape)));
}

void TestMemoryEvaluation::llamaCppStaysWithin_data()
{
    QTest::addColumn<QByteArray>("metric");
    QTest::addColumn<int>("least");
    QTest::addColumn<double>("median");
    QTest::addColumn<double>("p90");
    const auto row = [](const char* metric, int least, double median, double p90) {
        QTest::newRow(metric) << QByteArray(metric) << least << median << p90;
    };
    row("kv_mib", 55, 0.0001, 0.001);
    row("model_buffer_mib_gpu", 4, 0.001, 2.5); // one row names another model than it ran
    row("model_buffer_mib_cpu", 17, 0.001, 2.6);
    row("compute_buffer_mib_gpu", 35, 0.07, 0.8);
    row("compute_buffer_mib_host", 20, 0.02, 0.45);
}

void TestMemoryEvaluation::llamaCppStaysWithin()
{
    QFETCH(QByteArray, metric);
    QFETCH(int, least);
    QFETCH(double, median);
    QFETCH(double, p90);
    const auto rows = shippedRows<catalog::LlamaCppMeasurement>("measured_llamacpp_memory");
    const MetricSummary summary = summaryOf(evaluateLlamaCppMemory(rows, shippedCatalog()), metric.toStdString());
    QVERIFY2(summary.count >= static_cast<std::size_t>(least), qPrintable(QString::number(summary.count)));
    QVERIFY2(summary.medianApe <= median, qPrintable(QString::number(summary.medianApe)));
    QVERIFY2(summary.p90Ape <= p90, qPrintable(QString::number(summary.p90Ape)));
}

void TestMemoryEvaluation::everyRowIsEvaluatedOrExplained()
{
    const auto servers = shippedRows<catalog::MemoryMeasurement>("measured_memory");
    const Validation served = evaluateMemory(servers, shippedCatalog());
    QCOMPARE(served.rows, servers.size());
    QCOMPARE(served.evaluated + served.skipped.size(), served.rows);
    const auto local = shippedRows<catalog::LlamaCppMeasurement>("measured_llamacpp_memory");
    const Validation ran = evaluateLlamaCppMemory(local, shippedCatalog());
    QCOMPARE(ran.rows, local.size());
    QCOMPARE(ran.evaluated + ran.skipped.size(), ran.rows);
    for (const SkippedRow& skipped : ran.skipped) {
        QVERIFY(!skipped.reason.empty());
    }
}

void TestMemoryEvaluation::skips_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("precision");
    QTest::addColumn<QByteArray>("accelerator");
    QTest::addColumn<QByteArray>("kvPrecision");
    QTest::addColumn<bool>("weights");
    QTest::addColumn<QByteArray>("reason");
    const char* llama = "meta-llama/Llama-3.1-8B-Instruct";
    const auto row = [](const char* model, const char* precision, const char* accelerator, const char* kv, bool weights,
                        const char* reason) {
        QTest::newRow(reason) << QByteArray(model) << QByteArray(precision) << QByteArray(accelerator) << QByteArray(kv)
                              << weights << QByteArray(reason);
    };
    row("", "bf16", "h100-80gb-sxm", "", true, "missing_model");
    row("nobody/nothing", "bf16", "h100-80gb-sxm", "", true, "unknown_model");
    row(llama, "", "h100-80gb-sxm", "", true, "missing_precision");
    row(llama, "int3", "h100-80gb-sxm", "", true, "unknown_precision");
    row(llama, "bf16", "h1000", "", true, "unknown_accelerator");
    row(llama, "bf16", "", "", false, "missing_accelerator");
    row(llama, "bf16", "h100-80gb-sxm", "TurboQuant 3-bit", false, "unknown_kv_precision");
    row(llama, "bf16", "h100-80gb-sxm", "", true, "");
}

void TestMemoryEvaluation::skips()
{
    QFETCH(QByteArray, model);
    QFETCH(QByteArray, precision);
    QFETCH(QByteArray, accelerator);
    QFETCH(QByteArray, kvPrecision);
    QFETCH(bool, weights);
    QFETCH(QByteArray, reason);
    catalog::MemoryMeasurement row = llamaOnOneH100();
    row.model = ModelId(model.toStdString());
    row.precision = PrecisionId(precision.toStdString());
    row.accelerator = AcceleratorId(accelerator.toStdString());
    row.kvPrecision = kvPrecision.toStdString();
    if (!weights) {
        row.weightsGib.reset();
    }
    const Validation made = evaluateMemory(std::span(&row, 1), shippedCatalog());
    QCOMPARE(made.evaluated, std::size_t{reason.isEmpty() ? 1U : 0U});
    QCOMPARE(made.skipped.size(), std::size_t{reason.isEmpty() ? 0U : 1U});
    if (!reason.isEmpty()) {
        QCOMPARE(QByteArray::fromStdString(made.skipped.front().reason), reason);
    }
}

void TestMemoryEvaluation::printedResultsAreNotUsed()
{
    catalog::MemoryMeasurement row = llamaOnOneH100();
    const Validation once = evaluateMemory(std::span(&row, 1), shippedCatalog());
    // Other parts of the same sum, 0.9 x 79.18 GiB: rows that contradict themselves have another metric.
    row.weightsGib = 4;
    row.kvGib = 57;
    row.nonTorchGib = 4.26;
    row.activationPeakGib = 6;
    const Validation again = evaluateMemory(std::span(&row, 1), shippedCatalog());
    for (const char* metric : {"weights_gib_per_gpu", "kv_gib_per_gpu", "kv_tokens"}) {
        const auto predicted = [&](const Validation& of) {
            for (const Prediction& prediction : of.results) {
                if (prediction.metric == metric) {
                    return prediction.predicted;
                }
            }
            return 0.0;
        };
        QVERIFY(predicted(once) > 0);
        QCOMPARE(predicted(again), predicted(once));
    }
}

void TestMemoryEvaluation::statedLimitsCount()
{
    catalog::MemoryMeasurement row = llamaOnOneH100();
    const double plain = evaluateMemory(std::span(&row, 1), shippedCatalog()).results[1].predicted;
    row.maxSequences = 64;
    const double small = evaluateMemory(std::span(&row, 1), shippedCatalog()).results[1].predicted;
    QVERIFY(small > plain + 2); // 960 fewer sequences x 128,256 entries x 38 bytes = 4.4 GiB, less the forward step
    row.memoryUtilization.reset();
    const Validation unstated = evaluateMemory(std::span(&row, 1), shippedCatalog());
    QCOMPARE(unstated.results[1].metric, std::string("kv_gib_per_gpu_default_utilization"));
}

void TestMemoryEvaluation::doubtfulRowsHaveMetricsOfTheirOwn_data()
{
    QTest::addColumn<bool>("weak");
    QTest::addColumn<double>("utilization"); // 0: not stated
    QTest::addColumn<double>("activations"); // beside 14.99, 0.13 and 51.38 GiB; 0: not stated
    QTest::addColumn<QByteArray>("accelerator");
    QTest::addColumn<QByteArray>("metric");
    const auto row = [](bool weak, double utilization, double activations, const char* accelerator,
                        const char* metric) {
        QTest::newRow(metric) << weak << utilization << activations << QByteArray(accelerator) << QByteArray(metric);
    };
    row(false, 0.9, 4.76, "h100-80gb-sxm", "kv_gib_per_gpu"); // 71.26 of 0.9 x 79.18 GiB
    row(true, 0.9, 4.76, "h100-80gb-sxm", "kv_gib_per_gpu_weak");
    row(false, 0, 4.76, "h100-80gb-sxm", "kv_gib_per_gpu_default_utilization");
    row(false, 0.95, 4.76, "h100-80gb-sxm", "kv_gib_per_gpu_contradicted"); // would be 75.22 GiB
    row(false, 0.9, 0, "gb10-dgx-spark", "kv_gib_per_gpu_unified_memory");
}

void TestMemoryEvaluation::doubtfulRowsHaveMetricsOfTheirOwn()
{
    QFETCH(bool, weak);
    QFETCH(double, utilization);
    QFETCH(double, activations);
    QFETCH(QByteArray, accelerator);
    QFETCH(QByteArray, metric);
    catalog::MemoryMeasurement row = llamaOnOneH100();
    row.weak = weak;
    row.accelerator = AcceleratorId(accelerator.toStdString());
    row.nonTorchGib = 0.13;
    row.memoryUtilization = utilization > 0 ? std::optional(utilization) : std::nullopt;
    row.activationPeakGib = activations > 0 ? std::optional(activations) : std::nullopt;
    QCOMPARE(summaryOf(evaluateMemory(std::span(&row, 1), shippedCatalog()), metric.toStdString()).count,
             std::size_t{1});
}

void TestMemoryEvaluation::logsTellTheWidthOfTheCache_data()
{
    QTest::addColumn<QByteArray>("kvPrecision");
    QTest::addColumn<double>("tokens"); // printed beside 16 GiB; 131,072 bytes of 16 bits per token
    QTest::addColumn<double>("predicted");
    QTest::newRow("16 bits") << QByteArray() << 131072.0 << 131072.0;
    QTest::newRow("8 bits") << QByteArray() << 262144.0 << 262144.0;
    QTest::newRow("neither") << QByteArray() << 200000.0 << 131072.0;
    QTest::newRow("stated") << QByteArray("bf16") << 262144.0 << 131072.0;
}

void TestMemoryEvaluation::logsTellTheWidthOfTheCache()
{
    QFETCH(QByteArray, kvPrecision);
    QFETCH(double, tokens);
    QFETCH(double, predicted);
    catalog::MemoryMeasurement row = llamaOnOneH100();
    row.kvPrecision = kvPrecision.toStdString();
    row.kvGib = 16;
    row.kvTokens = tokens;
    const Validation made = evaluateMemory(std::span(&row, 1), shippedCatalog());
    QCOMPARE(made.results.back().metric, std::string("kv_tokens_of_printed_room"));
    QCOMPARE(made.results.back().predicted, predicted);
}

// vLLM 0.11.0 sorts the logits (38 bytes per sequence and entry) unless FlashInfer is installed, as in its image (14).
void TestMemoryEvaluation::imagesSampleWithFlashInfer()
{
    catalog::MemoryMeasurement row = llamaOnOneH100();
    row.engineVersion = "0.11.0";
    row.activationPeakGib = 4.76;
    const double installed = evaluateMemory(std::span(&row, 1), shippedCatalog()).results[1].predicted;
    row.notes = "image vllm/vllm-openai:v0.11.0";
    const double image = evaluateMemory(std::span(&row, 1), shippedCatalog()).results[1].predicted;
    QVERIFY(std::abs(installed - 4.76) < 0.01);
    QVERIFY(std::abs(installed - image - 24.0 * 1024 * 128256 / (1U << 30U)) < 0.01);
}

// Whole blocks of one log, to the token: the room is printed to 0.01 GiB.
void TestMemoryEvaluation::hybridCapacityIsExact_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<double>("tolerance");
    QTest::newRow("MTP, prefix caching off") << QByteArray("M0070") << 0.0;
    QTest::newRow("MTP with four tokens, a scale per head") << QByteArray("M0089") << 0.0;
    QTest::newRow("no drafter, 8 bits by the log") << QByteArray("M0120") << 0.0;
    QTest::newRow("windows, a scale per head") << QByteArray("M0090") << 0.0005;
    QTest::newRow("compressed, two steps in flight") << QByteArray("M0041") << 0.007;
}

void TestMemoryEvaluation::hybridCapacityIsExact()
{
    QFETCH(QByteArray, id);
    QFETCH(double, tolerance);
    for (const catalog::MemoryMeasurement& row : shippedRows<catalog::MemoryMeasurement>("measured_memory")) {
        if (row.id == id.toStdString()) {
            const Validation made = evaluateMemory(std::span(&row, 1), shippedCatalog());
            QCOMPARE(made.results.back().metric, std::string("kv_tokens_of_printed_room"));
            QVERIFY(absolutePercentageError(made.results.back()) <= tolerance);
            return;
        }
    }
    QFAIL("no such row");
}

QTEST_APPLESS_MAIN(TestMemoryEvaluation)
#include "tst_memory_evaluation.moc"
