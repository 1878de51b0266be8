// The shipped calibration is what the shipped measurements give, and predicts unseen ones as well as promised.
#include "core/calibration/CalibrationCsv.h"
#include "core/calibration/LocalData.h"
#include "core/calibration/ServingData.h"
#include "core/catalog/CalibrationRows.h"
#include "core/catalog/CsvCatalog.h"
#include "core/catalog/MeasurementRows.h"

#include <QTest>

#include <cmath>
#include <fstream>
#include <iterator>

using namespace berth;
using namespace berth::calibration;

namespace {

const std::string kFolder = BERTH_SOURCE_DIR "/resources/catalog";

std::string textOf(const std::string& name)
{
    std::ifstream file(kFolder + "/" + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

template <class T>
std::vector<T> rowsOf(const std::string& name)
{
    return catalog::readMeasurements<T>(textOf(name), name).rows;
}

double medianOf(const std::vector<validation::Prediction>& predictions, const std::string& metric)
{
    for (const validation::MetricSummary& summary : validation::summarize(predictions))
        if (summary.metric == metric)
            return summary.medianApe;
    return INFINITY;
}

// A changed fact of the catalogue moves the fit a little; beyond this the file wants to be written anew with
// "berth-cli calibrate measured_throughput.csv measured_local.csv --output calibration.csv".
void compareWithShipped(const std::vector<spec::CalibrationFact>& fitted,
                        const std::vector<spec::CalibrationFact>& shipped)
{
    constexpr double kTolerance = 0.02;
    QCOMPARE(fitted.size(), shipped.size());
    for (std::size_t i = 0; i < fitted.size(); ++i)
        QVERIFY2(std::abs(fitted[i].value / shipped[i].value - 1) < kTolerance, fitted[i].id.c_str());
}

} // namespace

class TestCalibration : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_catalog = catalog::makeCatalog(catalog::readCsvCatalog(kFolder).cells);
        const auto serving = rowsOf<catalog::ThroughputMeasurement>("measured_throughput.csv");
        const auto local = rowsOf<catalog::LocalMeasurement>("measured_local.csv");
        m_serving = makeServingData(m_catalog, serving).value();
        m_local = makeLocalData(m_catalog, local).value();
        QCOMPARE(m_serving.kept.size() + m_serving.dropped.size(), serving.size());
        QCOMPARE(m_local.kept.size() + m_local.dropped.size(), local.size());
        QVERIFY(m_serving.kept.size() > 400);
        QVERIFY(m_local.kept.size() > 450);
    }

    void givesTheShippedServingValues() { compareWithShipped(calibrate(m_serving).facts, m_catalog.calibration); }
    void givesTheShippedLocalValues() { compareWithShipped(calibrate(m_local).facts, m_catalog.calibration); }

    void repeatsToTheDigit()
    {
        const CalibrationResult once = calibrate(m_local);
        const CalibrationResult again = calibrate(m_local);
        QCOMPARE(once.cost, again.cost);
        QCOMPARE(QString::fromStdString(calibrationCsv(once.facts)),
                 QString::fromStdString(calibrationCsv(again.facts)));
    }

    // What is asked of rows whose model and device the fit has never seen together.
    void predictsUnseenPairs()
    {
        const auto serving = leaveOut(m_serving, LeaveOut::Pairs);
        QVERIFY(medianOf(serving, "total_output_tok_s") <= 0.125);
        QVERIFY(medianOf(serving, "tpot_ms") <= 0.15);
        QVERIFY(medianOf(serving, "ttft_ms") <= 0.34);
        const auto local = leaveOut(m_local, LeaveOut::Pairs);
        QVERIFY(medianOf(local, "decode_tok_s") <= 0.11);
        QVERIFY(medianOf(local, "prefill_tok_s") <= 0.27);
        QVERIFY(medianOf(local, "decode_tok_s host") <= 0.25);
        QVERIFY(coverage(leaveOut(m_serving, LeaveOut::Models), "total_output_tok_s") >= 0.75);
    }

    void writesWhatItReads()
    {
        const std::string csv = calibrationCsv(m_catalog.calibration);
        QCOMPARE(QString::fromStdString(csv), QString::fromStdString(textOf("calibration.csv")));
    }

    // Odd cells survive the way through the file.
    void quotesCells()
    {
        spec::CalibrationFact fact;
        fact.id = "serving/step_us/default";
        fact.notes = "a \"quoted\", divided\ntext";
        const auto table = parseCsv(calibrationCsv(std::span(&fact, 1)), "calibration.csv");
        QVERIFY(table.has_value());
        const auto column = std::find(table->header.begin(), table->header.end(), "notes") - table->header.begin();
        QCOMPARE(table->rows.at(0).at(static_cast<std::size_t>(column)), fact.notes);
    }

    void statesSources()
    {
        std::vector<spec::CalibrationFact> facts(3);
        for (spec::CalibrationFact& fact : facts)
            fact.provenance.source = "before";
        facts[0].prior = 1;
        facts[0].rows = 5;
        facts[1].prior = 1;
        stateSources(facts, spec::CalibrationKind::Serving, "mine.csv");
        QCOMPARE(facts[0].provenance.source, std::string("Fitted to mine.csv"));
        QVERIFY(facts[0].provenance.isVerified("value"));
        QVERIFY(!facts[1].provenance.isVerified("value"));
        QCOMPARE(facts[2].provenance.source, std::string("before")); // stated, not fitted
    }

    // 0.8, 0.9, ..., 1.2 of the prediction: the percentiles lie between the outer two on each side.
    void quantiles()
    {
        std::vector<validation::Prediction> predictions;
        for (const double measured : {80.0, 90.0, 100.0, 110.0, 120.0})
            predictions.push_back({"row", "metric", measured, 100});
        const Quantiles interval = intervalOf(predictions, "metric");
        QCOMPARE(interval.rows, std::size_t{5});
        const double low = 1.1 * (0.6 * std::log(0.8) + 0.4 * std::log(0.9)); // rank 0.4 of 0..4
        QVERIFY(std::abs(interval.low - std::exp(low)) < 1e-12);
        QCOMPARE(intervalOf(predictions, "other").rows, std::size_t{0});
    }

private:
    // Share of measurements inside the shipped interval of their workload.
    [[nodiscard]] double coverage(const std::vector<validation::Prediction>& predictions,
                                  const std::string& metric) const
    {
        std::size_t inside = 0;
        std::size_t all = 0;
        for (const spec::PredictionInterval& interval : m_catalog.intervals)
            if (interval.workload == "server" && interval.metric == metric && interval.generationKnown)
                for (const validation::Prediction& p : predictions)
                    if (p.metric == metric) {
                        ++all;
                        inside += p.measured >= interval.low * p.predicted && p.measured <= interval.high * p.predicted;
                    }
        return static_cast<double>(inside) / static_cast<double>(all);
    }

    catalog::Catalog m_catalog;
    CalibrationData<performance::ServingEfficiency> m_serving;
    CalibrationData<performance::LocalEfficiency> m_local;
};

QTEST_APPLESS_MAIN(TestCalibration)
#include "tst_Calibration.moc"
