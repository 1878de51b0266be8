// What the shipped measurements say of rows that a fit has not seen, and whether the shipped intervals are what they
// give. Some hundred fits: ten seconds.
#include "core/base/Result.h"
#include "core/calibration/LocalData.h"
#include "core/calibration/Refit.h"
#include "core/calibration/ServingData.h"
#include "tests/support/ShippedFacts.h"

#include <QTest>

#include <cmath>

using namespace berth;
using namespace berth::calibration;

namespace {

// A changed fact of the catalogue moves the quantiles a little; beyond, the file wants to be written anew.
constexpr double kMoved = 0.03;

} // namespace

class TestRefit : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        constexpr unsigned kThreads = 2;
        m_catalog = testing::shippedCatalog();
        const auto serving = testing::shippedRows<catalog::ThroughputMeasurement>("measured_throughput");
        const auto local = testing::shippedRows<catalog::LocalMeasurement>("measured_local");
        const auto servingData = makeServingData(m_catalog, serving).value();
        const auto localData = makeLocalData(m_catalog, local).value();
        m_refits.push_back(refit(servingData, m_catalog.intervals, "a.csv", kThreads).value());
        m_refits.push_back(refit(localData, m_catalog.intervals, "b.csv", kThreads).value());
    }

    // Bounds are what is promised of unseen pairs of model and device; intervals hold 80 % of them.
    void predictsUnseenRows_data()
    {
        QTest::addColumn<QString>("judged");
        QTest::addColumn<QString>("workload");
        QTest::addColumn<QString>("metric");
        QTest::addColumn<double>("most");
        QTest::newRow("output") << "pairs" << "" << "total_output_tok_s" << 0.125;
        QTest::newRow("tpot") << "pairs" << "" << "tpot_ms" << 0.15;
        QTest::newRow("ttft") << "pairs" << "" << "ttft_ms" << 0.34;
        QTest::newRow("decode") << "pairs" << "device" << "decode_tok_s" << 0.11;
        QTest::newRow("prefill") << "pairs" << "device" << "prefill_tok_s" << 0.27;
        QTest::newRow("host decode") << "pairs" << "host" << "decode_tok_s" << 0.25;
        QTest::newRow("output, unseen model") << "models" << "" << "total_output_tok_s" << 0.125;
        QTest::newRow("output, unseen device") << "devices" << "" << "total_output_tok_s" << 0.14;
    }

    void predictsUnseenRows()
    {
        QFETCH(QString, judged);
        QFETCH(QString, workload);
        QFETCH(QString, metric);
        QFETCH(double, most);
        const ResidualLine* line = find(judged.toStdString(), workload.toStdString(), metric.toStdString());
        QVERIFY(line != nullptr);
        QVERIFY2(line->summary.medianApe <= most, qPrintable(QString::number(line->summary.medianApe)));
        QVERIFY(line->coverage.has_value());
        QVERIFY2(*line->coverage >= 0.75 && *line->coverage <= 0.9, qPrintable(QString::number(*line->coverage)));
    }

    void givesTheShippedIntervals()
    {
        for (std::size_t i = 0; i < m_catalog.intervals.size(); ++i) {
            const spec::PredictionInterval& shipped = m_catalog.intervals[i];
            const auto& refit = m_refits[shipped.kind == spec::CalibrationKind::Serving ? 0 : 1];
            QVERIFY2(std::abs(refit.intervals[i].low - shipped.low) < kMoved * shipped.low, shipped.id.c_str());
            QVERIFY2(std::abs(refit.intervals[i].high - shipped.high) < kMoved * shipped.high, shipped.id.c_str());
        }
    }

    // Unseen generations are at least as doubtful.
    void unseenIntervalsAreWider()
    {
        for (const spec::PredictionInterval& unseen : m_catalog.intervals)
            for (const spec::PredictionInterval& known : m_catalog.intervals)
                if (known.generationKnown && !unseen.generationKnown && known.workload == unseen.workload
                    && known.metric == unseen.metric)
                    QVERIFY2(unseen.low <= known.low && unseen.high >= known.high, known.id.c_str());
    }

    void refusesNothing()
    {
        const auto data = makeLocalData(m_catalog, {}).value();
        const auto refused = refit(data, m_catalog.intervals, "none.csv", 1);
        QVERIFY(!refused.has_value() && refused.error().code == ErrorCode::MissingInput);
    }

private:
    [[nodiscard]] const ResidualLine* find(const std::string& judged, const std::string& workload,
                                           const std::string& metric) const
    {
        for (const Refit& refit : m_refits)
            for (const ResidualLine& line : refit.residuals)
                if (line.judged == judged && line.workload == workload && line.summary.metric == metric)
                    return &line;
        return nullptr;
    }

    catalog::Catalog m_catalog;
    std::vector<Refit> m_refits; // serving, local
};

QTEST_APPLESS_MAIN(TestRefit)
#include "tst_Refit.moc"
