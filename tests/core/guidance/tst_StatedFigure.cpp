#include <QTest>

#include "core/guidance/ClaimFacts.h"
#include "core/guidance/StatedFigure.h"

using namespace berth;
using namespace berth::guidance;

Q_DECLARE_METATYPE(berth::guidance::AuditReason)

namespace {

constexpr double kGb = 1e9;

catalog::GuidanceClaim claimOf(double gb, const std::string& precision)
{
    catalog::GuidanceClaim claim;
    claim.precision = precision;
    claim.value = gb;
    claim.unit = "GB";
    return claim;
}

spec::ModelSpec modelNamed(const std::string& id, std::int64_t parameters)
{
    spec::ModelSpec model;
    model.id = ModelId(id);
    model.paramsTotal = parameters;
    return model;
}

} // namespace

class tst_StatedFigure : public QObject
{
    Q_OBJECT

private slots:
    void reason_data();
    void reason();
    void nominalSize_data();
    void nominalSize();
    void claimedNumbers_data();
    void claimedNumbers();
    void words_data();
    void words();
};

// A model called 10B with 10.5 billion parameters: 21 GB in 16 bits; at 4 bits 6 GB in groups, 6.4 GB as GGUF. Flat
// margin: 10 x 2 x 1.15 = 23 and 10 x 0.5 x 1.15 = 5.75; half a byte: 5.
void tst_StatedFigure::reason_data()
{
    QTest::addColumn<double>("gb");
    QTest::addColumn<QString>("precision");
    QTest::addColumn<double>("smallLoad");
    QTest::addColumn<AuditReason>("reason");
    using enum AuditReason;
    QTest::newRow("weights to the digit") << 21.0 << "bf16" << 22.0 << WeightsOnly;
    QTest::newRow("weights, rounded down") << 20.8 << "bf16" << 22.0 << WeightsOnly;
    QTest::newRow("flat margin, enough") << 23.0 << "bf16" << 22.0 << FlatMarginCovers;
    QTest::newRow("flat margin, too little") << 23.0 << "bf16" << 24.0 << FlatMarginShort;
    QTest::newRow("a figure with room") << 26.0 << "bf16" << 22.0 << CoversNeed;
    QTest::newRow("less than the weights") << 18.0 << "bf16" << 22.0 << BelowWeights;
    QTest::newRow("much less, of no precision") << 8.0 << "bf16" << 22.0 << BelowWeights;
    QTest::newRow("much less: half a byte") << 5.0 << "bf16" << 22.0 << FigureOfOtherPrecision;
    QTest::newRow("much less: half a byte with margin") << 11.5 << "bf16" << 22.0 << FigureOfOtherPrecision;
    QTest::newRow("much more") << 90.0 << "bf16" << 22.0 << FarAboveNeed;
    QTest::newRow("half a byte") << 5.0 << "int4" << 7.0 << HalfByte;
    QTest::newRow("half a byte with margin") << 5.8 << "int4" << 7.0 << HalfByteWithMargin;
    QTest::newRow("16 bits at 4 bits") << 20.0 << "int4" << 7.0 << FigureOfOtherPrecision;
    QTest::newRow("4 bits with room") << 8.0 << "int4" << 7.0 << CoversNeed;
}

void tst_StatedFigure::reason()
{
    QFETCH(double, gb);
    QFETCH(QString, precision);
    QFETCH(double, smallLoad);
    QFETCH(AuditReason, reason);
    const bool four = precision == "int4";
    const Need need{.weights = (four ? 6 : 21) * kGb,
                    .group = (four ? 6 : 21) * kGb,
                    .gguf = (four ? 6.4 : 0) * kGb,
                    .smallLoad = smallLoad * kGb};
    const auto verdict =
        judgeFigure(claimOf(gb, precision.toStdString()), modelNamed("maker/M-10B", 10'500'000'000), need);
    QCOMPARE(static_cast<int>(verdict.remark.reason), static_cast<int>(reason));
    const bool agrees = reason == AuditReason::CoversNeed || reason == AuditReason::FlatMarginCovers;
    QCOMPARE(verdict.agreement == Agreement::Agree, agrees);
}

// Sizes as the guides write them beside the ids of the catalogue.
void tst_StatedFigure::nominalSize_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<double>("published");
    QTest::addColumn<double>("billions");
    QTest::newRow("fraction") << "deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B" << 1.777e9 << 1.5;
    QTest::newRow("end of the name") << "deepseek-ai/DeepSeek-R1-Distill-Llama-70B" << 70.55e9 << 70.0;
    QTest::newRow("inside the name") << "deepseek-ai/deepseek-llm-67b-base" << 67.4e9 << 67.0;
    QTest::newRow("none in the name") << "deepseek-ai/DeepSeek-R1" << 671.026e9 << 671.0;
    QTest::newRow("a version is no size") << "maker/Model-2.5" << 12.3e9 << 12.0;
    QTest::newRow("a letter goes on") << "maker/Model-4bit" << 8.2e9 << 8.0;
}

void tst_StatedFigure::nominalSize()
{
    QFETCH(QString, id);
    QFETCH(double, published);
    QFETCH(double, billions);
    QCOMPARE(nominalParameters(modelNamed(id.toStdString(), static_cast<std::int64_t>(published))), billions * kGb);
}

void tst_StatedFigure::claimedNumbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<double>("base");
    QTest::newRow("memory") << 80.0 << "GB" << 80e9;
    QTest::newRow("bandwidth") << 4.8 << "GB/s" << 4.8e9;
    QTest::newRow("rate") << 312.0 << "TFLOPS" << 312e12;
    QTest::newRow("share") << 50.0 << "%" << 0.5;
    QTest::newRow("device-hours") << 2664000.0 << "H800 GPU-hours" << 2664000.0;
    QTest::newRow("unknown unit") << 1.0 << "furlong" << -1.0;
}

void tst_StatedFigure::claimedNumbers()
{
    QFETCH(double, value);
    QFETCH(QString, unit);
    QFETCH(double, base);
    catalog::GuidanceClaim claim;
    claim.value = value;
    claim.unit = unit.toStdString();
    QCOMPARE(claimedValue(claim).value_or(-1), base);
}

void tst_StatedFigure::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("found");
    QTest::newRow("whole word") << "L40 48GB" << "L40" << true;
    QTest::newRow("part of a word") << "L40S 48GB" << "L40" << false;
    QTest::newRow("two words") << "GeForce RTX 4090 24GB" << "RTX 4090" << true;
    QTest::newRow("later occurrence") << "GB200 with B200" << "B200" << true;
    QTest::newRow("end of a word") << "GB200" << "B200" << false;
}

void tst_StatedFigure::words()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    QFETCH(bool, found);
    QCOMPARE(containsWord(text.toStdString(), word.toStdString()), found);
}

QTEST_APPLESS_MAIN(tst_StatedFigure)
#include "tst_StatedFigure.moc"
