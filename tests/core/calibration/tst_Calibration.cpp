// The shipped calibration is what the shipped measurements give, and predicts unseen ones as well as promised.
#include "core/calibration/CrossValidation.h"
#include "core/calibration/LocalData.h"
#include "core/calibration/Residuals.h"
#include "core/calibration/ServingData.h"
#include "core/calibration/Sources.h"
#include "core/calibration/TablesCsv.h"
#include "core/catalog/CalibrationRows.h"
#include "tests/support/ShippedFacts.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>
#include <iterator>

using namespace berth;
using namespace berth::calibration;

namespace {

std::string textOf(const std::string& name)
{
    std::ifstream file(testing::kShippedFolder + "/" + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

// A changed fact of the catalogue moves the fit a little; beyond this the file wants to be written anew with
// "berth-cli calibrate measured_throughput.csv measured_local.csv --write FOLDER".
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
        m_catalog = testing::shippedCatalog();
        const auto serving = testing::shippedRows<catalog::ThroughputMeasurement>("measured_throughput");
        const auto local = testing::shippedRows<catalog::LocalMeasurement>("measured_local");
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

    // Groups are dealt to threads as they come free; the sums of a fit are one thread's.
    void isTheSameOnAnyNumberOfThreads()
    {
        const auto one = leaveOut(m_local, LeaveOut::Generations, 1);
        const auto three = leaveOut(m_local, LeaveOut::Generations, 3);
        QCOMPARE(one.size(), m_local.observations.size());
        for (std::size_t i = 0; i < one.size(); ++i) {
            QCOMPARE(one[i].observation, i);
            QCOMPARE(one[i].predicted, three[i].predicted);
        }
    }

    void writesWhatItReads()
    {
        const std::string csv = calibrationCsv(m_catalog.calibration);
        QCOMPARE(QString::fromStdString(csv), QString::fromStdString(textOf("calibration.csv")));
        QCOMPARE(QString::fromStdString(intervalsCsv(m_catalog.intervals)),
                 QString::fromStdString(textOf("intervals.csv")));
    }

    void replacesBothFilesOrNone()
    {
        const QTemporaryDir folder;
        const std::string path = folder.path().toStdString();
        QVERIFY(writeTables(path, m_catalog.calibration, m_catalog.intervals).has_value());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList({"calibration.csv", "intervals.csv"}));
        QDir(folder.path()).mkdir("intervals.csv.new"); // where the second draft would go
        const auto refused = writeTables(path, std::span(m_catalog.calibration).first(1), m_catalog.intervals);
        QVERIFY(!refused.has_value() && refused.error().code == ErrorCode::FileUnwritable);
        QFile file(folder.filePath("calibration.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().toStdString(), textOf("calibration.csv"));
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

    // 0.8, 0.9, ..., 1.2 of the prediction: the tenth percentile lies at rank 0.4 of 0..4; widened by a tenth in the
    // logarithm, 0.8386 comes down to 0.8240, rounded outwards to 0.82; 1.1590 goes up to 1.1762, to 1.18.
    void quantiles()
    {
        std::vector<validation::Prediction> predictions;
        for (const double measured : {80.0, 90.0, 100.0, 110.0, 120.0})
            predictions.push_back({"row", "metric", measured, 100});
        const Quantiles interval = quantilesOf(predictions);
        QCOMPARE(interval.values, std::size_t{5});
        QCOMPARE(interval.low, 0.82);
        QCOMPARE(interval.high, 1.18);
        QCOMPARE(quantilesOf({}).values, std::size_t{0});
    }

private:
    catalog::Catalog m_catalog;
    CalibrationData<performance::ServingEfficiency> m_serving;
    CalibrationData<performance::LocalEfficiency> m_local;
};

QTEST_APPLESS_MAIN(TestCalibration)
#include "tst_Calibration.moc"
