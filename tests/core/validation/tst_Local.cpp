// The shipped local measurements against the speed model: which rows are predicted, how well, and how single rows are
// read. Bounds are today's figures with a margin.
#include "core/validation/Local.h"
#include "core/validation/LocalScenario.h"
#include "core/validation/PublishedHosts.h"
#include "tests/core/validation/Accuracy.h"
#include "tests/support/ShippedFacts.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace berth;
using namespace berth::validation;
using catalog::LocalMeasurement;
using performance::Placement;

class TestLocalValidation : public QObject
{
    Q_OBJECT

private slots:
    // Of the rows whose model and device the catalogue has, nine in ten at least.
    void predictsEveryRowThatItCan()
    {
        const Validation all = evaluateLocal(m_rows, m_catalog).value();
        QCOMPARE(all.evaluated + all.skipped.size(), all.rows);
        std::size_t known = 0;
        std::size_t evaluated = 0;
        for (const LocalMeasurement& row : m_rows) {
            if (!catalog::byId(m_catalog, row.model) || !catalog::byId(m_catalog, row.accelerator))
                continue;
            ++known;
            evaluated += std::any_of(all.results.begin(), all.results.end(),
                                     [&](const Prediction& result) { return result.id == row.id; });
        }
        QVERIFY2(100 * evaluated >= 94 * known, qPrintable(QString("%1 of %2").arg(evaluated).arg(known)));
        const std::array reasons = {"missing_host", "missing_precision", "missing_measurement", "unknown_accelerator",
                                    "unknown_model"};
        for (const SkippedRow& row : all.skipped)
            QVERIFY2(std::find(reasons.begin(), reasons.end(), row.reason) != reasons.end(), row.reason.c_str());
    }

    void isAsAccurateAsItWas_data()
    {
        QTest::addColumn<double>("most");
        QTest::newRow("decode_tok_s") << 0.12;
        QTest::newRow("prefill_tok_s") << 0.30;
    }

    void isAsAccurateAsItWas()
    {
        QFETCH(double, most);
        testing::checkAccuracy(evaluateLocal(m_rows, m_catalog).value(), most);
    }

    void readsFormats_data()
    {
        QTest::addColumn<QString>("printed");
        QTest::addColumn<QString>("precision");
        QTest::newRow("plain") << "Q4_K_M" << "gguf-q4_k_m";
        QTest::newRow("dynamic") << "UD-Q4_K_XL" << "gguf-q4_k_m";
        QTest::newRow("dynamic small") << "UD-IQ2_XXS" << "gguf-iq2_xxs";
        QTest::newRow("publisher first") << "unsloth  UD-Q2_K_XL" << "gguf-q2_k";
        QTest::newRow("repacked") << "Q2_K_R4" << "gguf-q2_k";
        QTest::newRow("of a fork") << "IQ4_K_R4" << "gguf-q4_k_m";
        QTest::newRow("with its bits") << "IQ3_K - 3.4325 bpw" << "gguf-q3_k_m";
        QTest::newRow("same size") << "FP8 native" << "gguf-q8_0";
        QTest::newRow("dynamic eight bits") << "UD-Q8_K_XL" << "gguf-q8_0";
        QTest::newRow("bits") << "MLX 4-bit" << "gguf-q4_0";
        QTest::newRow("weights and activations") << "W8A16" << "gguf-q8_0";
        QTest::newRow("letter and bits") << "Q4" << "gguf-q4_0";
        QTest::newRow("size beside bits") << "4-bit (404 GB)" << "gguf-q4_0";
        QTest::newRow("implied") << "not stated (Q4 implied)" << "";
        QTest::newRow("description") << "q2 (IQ2_XXS/Q2_K experts, Q8 rest)" << "";
        QTest::newRow("nothing") << "not stated" << "";
    }

    void readsFormats()
    {
        QFETCH(QString, printed);
        QFETCH(QString, precision);
        LocalMeasurement row;
        row.quantization = printed.toStdString();
        QCOMPARE(QString::fromStdString(localPrecision(row).text), precision);
    }

    void readsHosts_data()
    {
        QTest::addColumn<QString>("device");
        QTest::addColumn<double>("gigabytes"); // channels x 8 B x MT/s of one socket
        QTest::addColumn<double>("sockets");
        QTest::newRow("as run") << "RTX 5090 32GB + 2x EPYC 9355, DDR5-5600 (PCIe 5.0)" << 537.6 << 2.0;
        QTest::newRow("from the catalogue") << "dual EPYC 9755" << 614.4 << 2.0;
        QTest::newRow("one of two") << "Intel Xeon 6980P, one socket of two (CPU only)" << 614.4 << 1.0;
        QTest::newRow("a name like a count") << "AmpereOne A192-32X (512GB)" << 332.8 << 1.0;
        QTest::newRow("unknown") << "a mainframe" << 0.0 << 1.0;
    }

    void readsHosts()
    {
        QFETCH(QString, device);
        QFETCH(double, gigabytes);
        QFETCH(double, sockets);
        const auto host = publishedHost(m_catalog, device.toStdString());
        QCOMPARE(host.has_value(), gigabytes > 0);
        if (host)
            QCOMPARE(host->bandwidth, gigabytes * 1e9);
        QCOMPARE(publishedSockets(device.toStdString(), ""), sockets);
    }

    void placesExperts()
    {
        LocalMeasurement row;
        row.model = ModelId("deepseek-ai/DeepSeek-R1");
        row.precision = PrecisionId("gguf-q4_k_m");
        row.device = "RTX 4090 + 2x Xeon Gold 6454S";
        row.engine = "KTransformers";
        row.offload = "hybrid: routed experts on CPU";
        SpeedTables tables;
        const auto hybrid = makeLocalScenario(m_catalog, tables, row);
        QVERIFY(hybrid.has_value());
        QVERIFY(hybrid->inputs.placement == Placement::Hybrid);
        QVERIFY(hybrid->inputs.host.copied && hybrid->inputs.host.repacked);
        QCOMPARE(hybrid->inputs.host.sockets, 2.0);
        row.offload = "full";
        QVERIFY(makeLocalScenario(m_catalog, tables, row).error().code == ErrorCode::UnknownAccelerator);
        row.offload = "cpu";
        row.device = "a mainframe";
        QCOMPARE(makeLocalScenario(m_catalog, tables, row).error().arguments.front(), std::string("host"));
    }

private:
    const catalog::Catalog& m_catalog = testing::shippedCatalog();
    const std::vector<LocalMeasurement> m_rows = testing::shippedRows<LocalMeasurement>("measured_local");
};

QTEST_APPLESS_MAIN(TestLocalValidation)
#include "tst_Local.moc"
