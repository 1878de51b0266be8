#include <algorithm>
#include <cmath>

#include <QTest>

#include "tests/core/guidance/ShippedCatalog.h"

using namespace berth;
using namespace berth::guidance;
using namespace berth::guidance::testing;

Q_DECLARE_METATYPE(berth::guidance::Agreement)
Q_DECLARE_METATYPE(berth::guidance::AuditReason)

namespace {

const AuditRow* rowOf(const std::string& id)
{
    const auto& rows = shippedAudit();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const AuditRow& row) { return row.claim->id == id; });
    return found == rows.end() ? nullptr : &*found;
}

bool hasRemark(const AuditRow& row, AuditReason reason)
{
    return std::any_of(row.remarks.begin(), row.remarks.end(),
                       [&](const AuditRemark& remark) { return remark.reason == reason; });
}

} // namespace

class tst_GuidanceAudit : public QObject
{
    Q_OBJECT

private slots:
    void everyClaimIsHeldAgainstSomething();
    void filterTakesSourceOrId_data();
    void filterTakesSourceOrId();
    void verdict_data();
    void verdict();
    void remark_data();
    void remark();
    void finding();
    void figure_data();
    void figure();
    void unknownKindIsARow();
};

void tst_GuidanceAudit::everyClaimIsHeldAgainstSomething()
{
    QCOMPARE(shippedAudit().size(), shippedCatalog().guidance.size());
    for (const AuditRow& row : shippedAudit()) {
        const AuditReason reason = row.reason.reason;
        const bool lost = reason == AuditReason::KindUnknown || reason == AuditReason::ModelUnknown
            || reason == AuditReason::HardwareUnknown;
        QVERIFY2(!lost, row.claim->id.c_str());
    }
}

void tst_GuidanceAudit::filterTakesSourceOrId_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("prefix");
    QTest::newRow("publisher, other case") << "apx machine" << "apx-";
    QTest::newRow("title") << "Hardware Requirements for DeepSeek" << "ithy-";
    QTest::newRow("ids") << "RISE-0" << "rise-0";
}

void tst_GuidanceAudit::filterTakesSourceOrId()
{
    QFETCH(QString, asked);
    QFETCH(QString, prefix);
    const auto rows = auditGuidance(shippedCatalog(), preparedModels(), {asked.toStdString()});
    QVERIFY(!rows.empty() && rows.size() < shippedAudit().size());
    for (const AuditRow& row : rows) {
        QVERIFY(row.claim->id.starts_with(prefix.toStdString()));
    }
}

// Rows are named by the figure that a careful reader doubts or confirms; the comment before each group says by what
// source.
void tst_GuidanceAudit::verdict_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<Agreement>("agreement");
    QTest::addColumn<AuditReason>("reason");
    const auto add = [](const char* name, const char* id, Agreement agreement, AuditReason reason) {
        QTest::newRow(name) << id << agreement << reason;
    };
    using enum Agreement;
    using enum AuditReason;
    // NVIDIA's H200 sheet prints rates with sparsity; dense in stas00/ml-engineering, compute/accelerator
    add("1 H200 FP16", "rise-050", Differ, SparseRate);
    add("2 H200 FP8", "rise-051", Differ, SparseRate);
    add("3 H200 INT8", "rise-052", Differ, SparseRate);
    // H20: 296 TFLOPS FP8 (ArthurChiao, GPU data sheets); 3,958 is the sparse rate of the H200 in the same table
    add("4 H20 96 GB FP8", "rise-033", Differ, FromAnotherColumn);
    add("5 H20 141 GB FP8", "rise-042", Differ, FromAnotherColumn);
    // Ada tensor cores take FP8 (Ada whitepaper; waredb.com)
    add("6 RTX 4090 FP8", "rise-015", Differ, SupportedAfterAll);
    add("7 RTX 4090 48 GB FP8", "rise-024", Differ, SupportedAfterAll);
    add("8 A100 FP16 is dense", "rise-005", Agree, MatchesFact);
    add("8 A100 INT8 is dense", "rise-007", Agree, MatchesFact);
    add("9 RTX 4090 FP16", "rise-014", Agree, MatchesFact);
    // citsjtu2020/LLM-Prof has 4.8 TB/s, no vendor sheet seen
    add("10 H20 141 GB bandwidth", "rise-039", Differ, ValueDiffers);
    add("11 H20 power", "rise-036", Agree, MatchesFact);
    add("12 A100 bandwidth", "rise-003", Agree, MatchesFact);
    add("13 A100 power", "rise-009", Agree, MatchesFact);
    // stas00/ml-engineering, network: NVLink 3 300, NVLink 4 450, PCIe 5 x16 63 GB/s per direction
    add("14 A100 NVLink", "rise-008", Agree, BidirectionalSum);
    add("14 H20 NVLink", "rise-035", Agree, BidirectionalSum);
    add("14 H200 NVLink", "rise-121", Agree, BidirectionalSum);
    add("14 PCIe 5", "rise-110", Agree, BidirectionalSum);
    add("14 NVLink against PCIe", "rise-143", Agree, RatioMatches);
    add("15 RTX 4090 48 GB memory", "rise-019", Agree, HeadlineMemory);
    add("16 H200 FP32", "rise-049", Agree, MatchesFact);
    // SGLang documents 32 A100 for BF16, 16 for INT8, 8 for AWQ
    add("17 V3 BF16 on 16 A100", "rise-062", Differ, DoesNotLoad);
    add("17 R1 BF16 on 16 A100", "rise-063", Differ, DoesNotLoad);
    add("17 V3 BF16 on 16 A800", "rise-064", Differ, DoesNotLoad);
    add("17 R1 BF16 on 16 A800", "rise-065", Differ, DoesNotLoad);
    add("18 R1 FP8 on 8 H20 141 GB", "rise-057", Agree, Loads);
    add("18 R1 FP8 on 8 H200", "rise-055", Agree, Loads);
    add("18 R1 FP8 on 16 H100", "rise-059", Agree, Loads);
    // 14.77e9 x 2 bytes against 24,564 MiB
    add("19 14B BF16 on one RTX 4090", "rise-072", Differ, DoesNotLoad);
    add("20 32B on Atlas 300I Duo", "rise-080", Agree, Loads);
    add("21 Atlas 300I Duo bandwidth", "rise-101", Agree, CardTotal);
    add("21 Atlas 300I Duo memory", "rise-100", Agree, CardTotal);
    add("22 Atlas 300I Duo cores", "rise-129", NotComparable, FactMissing);
    // 671 GB + scales (main model) and twice that
    add("23 R1 FP8 about 700 GB", "rise-085", Agree, CoversNeed);
    add("23 R1 BF16 about 1.4 TB", "rise-086", Agree, CoversNeed);
    // 141 GB of weights in 4 x 48 GB or 2 x 80 GB
    add("24 70B on 8 L20", "rise-068", Differ, MoreThanNeeded);
    add("24 70B on 8 RTX 4090 48 GB", "rise-069", Differ, MoreThanNeeded);
    add("24 70B on 4 H100", "rise-066", Differ, MoreThanNeeded);
    add("24 70B on 4 A100", "rise-067", Differ, MoreThanNeeded);
    add("25 V3 W8A8 on 16 Ascend 910B", "rise-074", Agree, Loads);
    add("26 910B4 in Atlas 800I A2", "rise-126", Agree, HostVaries);
    add("27 W8A8 saves 50 %", "rise-087", Agree, SavingMatches);
    add("27 W8A16 saves 25 %", "rise-088", Differ, EightBitWeights);
    add("27 W8A16 saves 30 %", "rise-089", Differ, EightBitWeights);
    // NVIDIA's generations; export variants after ArthurChiao, GPU data sheets
    add("30 H20 under Ada", "rise-154", Differ, WrongGeneration);
    add("31 L40S for China", "rise-153", Differ, SoldWorldwide);
    add("31 L20 for China", "rise-151", Agree, ChinaVariant);
    add("32 B100 for China", "rise-159", Differ, SoldWorldwide);
    add("33 V100S for China", "rise-160", Differ, SoldWorldwide);
    add("33 T4G for China", "rise-161", Differ, SoldWorldwide);
    add("34 Hopper 2022", "rise-119", Agree, GenerationYears);
    add("34 Blackwell 2024", "rise-120", Agree, GenerationYears);
    add("35 NVLink as memory bandwidth", "rise-144", Differ, LinkIsNotMemory);
    add("36 bandwidth of FP8 and BF16", "rise-145", Differ, BytesPerWeight);
    add("37 R1 16 bits on 16 A100", "apx-002", Differ, DoesNotLoad);
    // 32 x 2 x 1.15 = 73.6, 70 x 2 x 1.15 = 161
    add("38 32B 74 GB", "apx-007", Agree, FlatMarginCovers);
    add("39 7B on RTX 4080", "apx-004", Agree, FlatMarginCovers);
    add("39 8B on RTX 4080", "apx-005", Differ, DoesNotLoad);
    add("40 70B on 2 A100", "apx-008", Agree, FlatMarginCovers);
    // Q4_K_M of R1 is 376.65 GiB as the loader prints it; 671 x 0.5 = 335.5
    add("41 R1 4 bits", "apx-010", Differ, HalfByte);
    // 7 x 0.5 x 1.15 = 4.03, 14 x 0.5 x 1.15 = 8.05, 32 x 0.5 x 1.15 = 18.4
    add("41 7B 4 bits", "apx-012", Differ, HalfByteWithMargin);
    add("41 14B 4 bits", "apx-014", Differ, HalfByteWithMargin);
    add("41 32B 4 bits", "apx-015", Differ, HalfByteWithMargin);
    // 671 x 2 x 1.15 = 1,543, 671 x 0.5 x 1.15 = 386
    add("43 R1 FP16 1,543 GB", "ithy-007", Agree, FlatMarginCovers);
    add("43 R1 4 bits 386 GB", "ithy-008", Agree, FlatMarginCovers);
    add("44 67B FP16 on 2 A100 40 GB", "ithy-024", Differ, ServesOtherPrecision);
    add("45 V3 FP16 on 12 H800", "ithy-026", Differ, ServesOtherPrecision);
    add("46 32B FP16 on RTX 3090", "ithy-022", Differ, ServesOtherPrecision);
    add("46 32B 4 bits, 16 GB", "ithy-023", Differ, HalfByte);
    add("46 32B on RTX 3080 10 GB", "ithy-030", Differ, DoesNotLoad);
    add("46 32B on RTX 3080 12 GB", "ithy-031", Differ, DoesNotLoad);
    // 249 USD is the Orin Nano Super kit; the Nano was 99 to 100 USD
    add("47 Jetson Nano for 249 USD", "ithy-029", Differ, PriceOfAnotherProduct);
    add("48 R1 in 384 GB", "ithy-032", Differ, BelowWeights);
    add("48 5 tokens/s on CPUs", "ithy-012", Agree, SpeedWithin);
    add("49 48 GB of RAM", "ithy-014", Differ, DependsOnModelAndPrecision);
    add("49 500 GB of disk for V3", "ithy-006", Differ, DependsOnPrecision);
    add("49 500 GB of disk for any", "ithy-040", Differ, DependsOnModelAndPrecision);
    // arXiv:2412.19437: 14.8T tokens on 2,048 H800 take 2,664K hours, all stages 2,788K at 2 USD; 16 bytes for each of
    // 671 billion parameters
    add("50 device-hours", "ithy-001", Agree, TrainingTakes);
    add("50 53 days", "ithy-002", Agree, TrainingTakes);
    add("50 5.58 million USD", "ithy-003", Agree, TrainingRate);
    add("50 terabytes", "ithy-034", Agree, TrainingStates);
    // DeepSeek-V3 report: FP8 mixed precision
    add("51 V3 trained in FP16", "ithy-033", Differ, PublishedInOtherForm);
    add("52 R1 FP8 386 GB", "small-001", Differ, FigureOfOtherPrecision);
    add("53 R1 on 24 GB", "small-002", Differ, OnlyWithOffload);
    add("54 checkpointing", "small-009", Differ, TrainingOnly);
    // no doubt about these
    add("V3 has 671B", "ithy-004", Agree, MatchesFact);
    add("V3 activates 37B", "ithy-005", Agree, MatchesFact);
    add("HDR InfiniBand", "rise-111", Agree, MatchesFact);
    add("16B on RTX 4090", "small-003", Agree, OnlyQuantised);
    add("236B needs several", "small-004", Agree, NeedsSeveral);
    add("32B on one A100", "rise-070", Agree, Loads);
    add("32B on 4 RTX 4090", "rise-071", Agree, Loads);
    add("V3 BF16 on 32 Ascend 910B", "rise-075", Agree, Loads);
    add("70B on one Atlas 800I A2", "rise-078", Agree, Loads);
    add("14B on 4 Atlas 300I Duo", "rise-081", Differ, MoreThanNeeded);
    add("pool", "rise-113", NotComparable, PoolNotComputed);
    add("CPU cores", "ithy-017", NotComparable, NotAMemoryFact);
}

void tst_GuidanceAudit::verdict()
{
    QFETCH(QString, id);
    QFETCH(Agreement, agreement);
    QFETCH(AuditReason, reason);
    const AuditRow* row = rowOf(id.toStdString());
    QVERIFY(row != nullptr);
    QCOMPARE(static_cast<int>(row->agreement), static_cast<int>(agreement));
    QCOMPARE(static_cast<int>(row->reason.reason), static_cast<int>(reason));
}

void tst_GuidanceAudit::remark_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<AuditReason>("reason");
    using enum AuditReason;
    QTest::newRow("9 RTX 4090 accumulates in FP32") << "rise-014" << AccumulatesInFp32;
    QTest::newRow("10 H20 141 GB bandwidth unconfirmed") << "rise-039" << FactUnverified;
    QTest::newRow("11 H20 power cap") << "rise-036" << PowerNote;
    QTest::newRow("12 A100 PCIe bandwidth") << "rise-003" << OtherFormFactor;
    QTest::newRow("13 A100 PCIe power") << "rise-009" << OtherFormFactor;
    QTest::newRow("15 RTX 4090 48 GB") << "rise-019" << UnofficialProduct;
    QTest::newRow("21 Atlas 300I Duo") << "rise-080" << TwoChips;
    QTest::newRow("22 Atlas 300I Duo cores") << "rise-129" << TwoChips;
    QTest::newRow("25 Ascend 910B") << "rise-074" << NameCoversSeveral;
    QTest::newRow("37 1,342 GB") << "apx-002" << WeightsOnly;
    QTest::newRow("37 FP8 is the published form") << "apx-002" << UpcastOfNative;
    QTest::newRow("40 70B loads on 2 A100") << "apx-008" << Loads;
    QTest::newRow("42 six devices") << "apx-010" << UnusualGroup;
    QTest::newRow("42 six devices load it") << "apx-010" << Loads;
    QTest::newRow("43 386 GB is short of Q4_K_M") << "ithy-008" << LargerAsGguf;
    QTest::newRow("46 48 GB for 32B") << "ithy-022" << BelowWeights;
    QTest::newRow("machine with eight modules") << "rise-078" << SoldAsWhole;
}

void tst_GuidanceAudit::remark()
{
    QFETCH(QString, id);
    QFETCH(AuditReason, reason);
    const AuditRow* row = rowOf(id.toStdString());
    QVERIFY(row != nullptr);
    QVERIFY(hasRemark(*row, reason));
}

// vLLM-Ascend runs the 310P in float16 only.
void tst_GuidanceAudit::finding()
{
    QVERIFY(rowOf("rise-080")->findings.has(FindingCode::ConvertedToFp16));
    QVERIFY(!rowOf("rise-078")->findings.has(FindingCode::ConvertedToFp16));
}

void tst_GuidanceAudit::figure_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<double>("computed");
    QTest::addColumn<double>("tolerance"); // relative
    // 671,026,419,200 parameters x 2 bytes; the router's selection bias is kept in 4
    QTest::newRow("R1 in 16 bits") << "apx-002" << 1342.05e9 << 1e-4;
    // model card: 70,553,706,496 parameters
    QTest::newRow("70B in 16 bits") << "apx-008" << 141.107e9 << 1e-4;
    // loader log of DeepSeek-R1-Q4_K_M.gguf: 376.650 GiB
    QTest::newRow("R1 as Q4_K_M") << "ithy-032" << 404.42e9 << 0.01;
    // dense, and per direction
    QTest::newRow("H200 FP16") << "rise-050" << 989e12 << 1e-9;
    QTest::newRow("H20 NVLink") << "rise-035" << 450e9 << 1e-9;
    QTest::newRow("saving of W8A16") << "rise-088" << 0.5 << 1e-9;
    // arXiv:2412.19437, table 1; 16 bytes (arXiv:1910.02054) for each parameter
    QTest::newRow("device-hours of V3") << "ithy-001" << 2.664e6 << 0.01;
    QTest::newRow("days of V3") << "ithy-002" << 2.664e6 / 24 / 2048 << 0.01;
    QTest::newRow("states of V3") << "ithy-034" << 16 * 671.026e9 << 1e-4;
    QTest::newRow("first Hopper") << "rise-119" << 2022.0 << 1e-9;
}

void tst_GuidanceAudit::figure()
{
    QFETCH(QString, id);
    QFETCH(double, computed);
    QFETCH(double, tolerance);
    const AuditRow* row = rowOf(id.toStdString());
    QVERIFY(row != nullptr && row->computed);
    QVERIFY2(std::abs(row->computed->value - computed) <= tolerance * computed,
             qPrintable(QString::number(row->computed->value)));
}

void tst_GuidanceAudit::unknownKindIsARow()
{
    catalog::Catalog small;
    small.guidance.emplace_back();
    small.guidance.back().id = "x-1";
    small.guidance.back().kind = "smell";
    const auto rows = auditGuidance(small, preparedModels());
    QCOMPARE(rows.size(), std::size_t{1});
    QCOMPARE(static_cast<int>(rows[0].reason.reason), static_cast<int>(AuditReason::KindUnknown));
    QCOMPARE(rows[0].reason.text, std::string("smell"));
}

QTEST_APPLESS_MAIN(tst_GuidanceAudit)
#include "tst_GuidanceAudit.moc"
