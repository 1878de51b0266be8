#include <QTest>

#include "app/cli/AuditMessages.h"
#include "tests/core/guidance/ShippedCatalog.h"

using namespace berth;
using namespace berth::guidance;
using namespace berth::guidance::testing;

Q_DECLARE_METATYPE(berth::guidance::AuditReason)

namespace {

catalog::GuidanceClaim claimIn(const std::string& unit)
{
    catalog::GuidanceClaim claim;
    claim.unit = unit;
    claim.precision = "bf16";
    claim.hardwareText = "H20";
    return claim;
}

} // namespace

class tst_AuditMessages : public QObject
{
    Q_OBJECT

private slots:
    void everyRowIsOneSentence();
    void wording_data();
    void wording();
};

void tst_AuditMessages::everyRowIsOneSentence()
{
    for (const AuditRow& row : shippedAudit()) {
        std::vector<AuditRemark> remarks = row.remarks;
        remarks.push_back(row.reason);
        for (const AuditRemark& remark : remarks) {
            const QString text = QString::fromStdString(cli::sentence(remark, *row.claim));
            const QByteArray shown = QByteArray::fromStdString(row.claim->id) + ": " + text.toUtf8();
            QVERIFY2(text.endsWith('.') && !text.contains(". "), shown.constData());
            QVERIFY2(!text.contains('{') && !text.contains("  ") && !text.contains("nan"), shown.constData());
        }
    }
}

void tst_AuditMessages::wording_data()
{
    QTest::addColumn<AuditReason>("reason");
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("second");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("expected");
    using enum AuditReason;
    QTest::newRow("rate") << SparseRate << 989e12 << 0.0 << "" << "TFLOPS"
                          << "This is the rate with 2:4 sparsity; the dense rate is 989 TFLOPS.";
    QTest::newRow("link") << BidirectionalSum << 450e9 << 0.0 << "" << "GB/s"
                          << "Both directions are added up here; Berth counts 450 GB/s in each direction.";
    QTest::newRow("GB and GiB") << HeadlineMemory << 85899345920.0 << 0.0 << "" << "GB"
                                << "This is the headline figure; tools report 85.9 GB (80 GiB) per device.";
    QTest::newRow("one device") << DoesNotLoad << 3.9e9 << 1.0 << "" << "devices"
                                << "It does not load: 3.90 GB are missing per device on 1 device.";
    QTest::newRow("thousands") << Loads << 678272.0 << 8.0 << "" << "devices"
                               << "The hardware loads it and has room for 678,272 tokens of cache on 8 devices.";
    QTest::newRow("precision") << UpcastOfNative << 673e9 << 0.0 << "fp8-block128" << "GB"
                               << "The model is published in FP8 with block scales, 673 GB of weights; BF16 is a "
                                  "conversion of it.";
    QTest::newRow("share") << EightBitWeights << 0.5 << 0.0 << "" << "%"
                           << "8-bit weights save 50% whatever the activations are: W8A16 and W8A8 weigh the same.";
    QTest::newRow("one year") << GenerationYears << 2016.0 << 2016.0 << "Pascal" << "year"
                              << "The catalogue dates the products named, of Pascal, 2016.";
    QTest::newRow("years") << GenerationYears << 2022.0 << 2024.0 << "Hopper" << "year"
                           << "The catalogue dates the products named, of Hopper, from 2022 to 2024.";
    QTest::newRow("unknown rate") << SupportedAfterAll << 0.0 << 0.0 << "" << "TFLOPS"
                                  << "The device has units for it, dense at a rate that is not published; whether an "
                                     "engine uses them is a separate question.";
    QTest::newRow("product") << WrongGeneration << 0.0 << 0.0 << "Hopper" << "" << "H20 belongs to Hopper.";
}

void tst_AuditMessages::wording()
{
    QFETCH(AuditReason, reason);
    QFETCH(double, first);
    QFETCH(double, second);
    QFETCH(QString, word);
    QFETCH(QString, unit);
    QFETCH(QString, expected);
    const AuditRemark remark{reason, {first, second}, word.toStdString()};
    QCOMPARE(QString::fromStdString(cli::sentence(remark, claimIn(unit.toStdString()))), expected);
}

QTEST_APPLESS_MAIN(tst_AuditMessages)
#include "tst_AuditMessages.moc"
