// Published guidance beside the chosen configuration, on the shipped catalogue.
#include "tests/core/guidance/ShippedCatalog.h"
#include "ui/viewmodels/AuditWords.h"
#include "ui/viewmodels/Guidance.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace berth;
using namespace berth::viewmodels;
using berth::guidance::testing::preparedModels;
using berth::guidance::testing::shippedAudit;
using berth::guidance::testing::shippedCatalog;

namespace {

Formatter english()
{
    return {QLocale(QStringLiteral("en_US")), MemoryUnit::Gigabyte};
}

sizing::Configuration exampleConfiguration()
{
    sizing::SizingRequest request;
    request.model = "deepseek-ai/DeepSeek-R1";
    request.system = "dgx-h200";
    return sizing::resolveSizing(shippedCatalog(), request).value();
}

std::shared_ptr<const std::vector<guidance::AuditRow>> sharedAudit()
{
    return std::make_shared<const std::vector<guidance::AuditRow>>(shippedAudit());
}

} // namespace

class TestGuidance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRemarkIsOneSentence();
    void everyKindHasAName();
    void wording_data();
    void wording();
    void numbersFollowTheLocale();
    void concernsTheConfiguration();
    void claimIsShownInFull();
};

void TestGuidance::everyRemarkIsOneSentence()
{
    for (const guidance::AuditRow& row : shippedAudit()) {
        std::vector<guidance::AuditRemark> remarks = row.remarks;
        remarks.push_back(row.reason);
        for (const guidance::AuditRemark& remark : remarks) {
            const QString text = sentence(remark, *row.claim, english());
            const QByteArray shown = QByteArray::fromStdString(row.claim->id) + ": " + text.toUtf8();
            QVERIFY2(text.endsWith(u'.') && !text.contains(QStringLiteral(". ")), shown.constData());
            QVERIFY2(!text.contains(u'{') && !text.contains(QStringLiteral("  ")), shown.constData());
        }
    }
}

void TestGuidance::everyKindHasAName()
{
    for (const catalog::GuidanceClaim& claim : shippedCatalog().guidance) {
        const bool isLink = claim.kind.starts_with("link_") || claim.kind.starts_with("cpu_")
            || claim.kind.starts_with("pool_"); // never about one configuration
        QVERIFY2(isLink || claimTopic(claim).toStdString() != claim.kind, claim.kind.c_str());
    }
}

void TestGuidance::wording_data()
{
    // Claims of resources/catalog/guidance.csv; the other numbers are facts of the same catalogue.
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("lead");
    QTest::addColumn<QString>("text");
    QTest::addRow("sparse rate")
        << "rise-051" << "Differs"
        << "FP8 rate, H200 141\u00a0GB SXM · 3,958 TFLOPS. This is the rate with 2:4 sparsity; "
           "the dense rate is 1,979 TFLOPS.";
    QTest::addRow("memory needed")
        << "rise-085" << "Agrees"
        << "Device memory needed, FP8 · 700 GB. The figure covers the weights, 673 GB, and a "
           "small load, 674 GB in all.";
    QTest::addRow("another form")
        << "small-001" << "Differs"
        << "Device memory needed, FP8 · 386 GB. This is the figure for INT4; in FP8 the weights "
           "alone take 673 GB.";
}

void TestGuidance::wording()
{
    QFETCH(QString, id);
    QFETCH(QString, lead);
    QFETCH(QString, text);
    Guidance guidance(shippedCatalog(), nullptr);
    guidance.show(sharedAudit(), exampleConfiguration(), english());
    for (const GuidanceRow& row : guidance.rowList()) {
        if (row.id == id) {
            QCOMPARE(row.lead, lead);
            QCOMPARE(row.text, text);
            return;
        }
    }
    QFAIL("not among the rows");
}

void TestGuidance::numbersFollowTheLocale()
{
    Guidance guidance(shippedCatalog(), nullptr);
    guidance.show(sharedAudit(), exampleConfiguration(),
                  Formatter(QLocale(QStringLiteral("de_DE")), MemoryUnit::Gigabyte));
    guidance.ask(QStringLiteral("rise-051"));
    QCOMPARE(guidance.published(), QStringLiteral("H200 141\u00a0GB SXM · 3.958 TFLOPS"));
    QCOMPARE(guidance.own(), QStringLiteral("1.979 TFLOPS"));
}

void TestGuidance::concernsTheConfiguration()
{
    Guidance guidance(shippedCatalog(), nullptr);
    const QAbstractItemModelTester tester(guidance.rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    guidance.show({}, exampleConfiguration(), english());
    QCOMPARE(guidance.count(), 0);
    guidance.show(sharedAudit(), exampleConfiguration(), english());
    QVERIFY(guidance.count() > 10);
    QVERIFY(guidance.agreeing() > 0 && guidance.differing() > 0);
    QVERIFY(guidance.agreeing() + guidance.differing() <= guidance.count());
    QCOMPARE(guidance.rowList().constFirst().agreement, Agreement::Differ);
}

void TestGuidance::claimIsShownInFull()
{
    Guidance guidance(shippedCatalog(), nullptr);
    guidance.show(sharedAudit(), exampleConfiguration(), english());
    QSignalSpy changed(&guidance, &Guidance::claimChanged);
    guidance.ask(QStringLiteral("no-such-claim"));
    QCOMPARE(changed.count(), 0);
    guidance.ask(QStringLiteral("apx-002"));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(guidance.topic(), QStringLiteral("Device memory needed"));
    QCOMPARE(guidance.subject(), QStringLiteral("deepseek-ai/DeepSeek-R1"));
    QCOMPARE(guidance.published(), QStringLiteral("16 × A100 80\u00a0GB SXM4 · BF16 · 1,342 GB"));
    QCOMPARE(guidance.own(), QStringLiteral("1,342 GB"));
    QCOMPARE(guidance.date(), QStringLiteral("2025-01-22"));
    QVERIFY(guidance.source().startsWith(QStringLiteral("ApX Machine Learning")));
    QVERIFY(guidance.remarks()->rowCount() > 0);
}

QTEST_GUILESS_MAIN(TestGuidance)
#include "tst_guidance.moc"
