// The derivation restates no rule: a formula of symbols comes to the recorded result with the numbers put in, and what
// cannot be evaluated is told in words, not in something that looks like a formula.
#include "tests/core/sizing/Shipped.h"
#include "tests/support/PrintedFormula.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace berth;
using namespace berth::sizing;
using namespace berth::sizing::testing;

namespace {

QString told(const TraceStep& step)
{
    QString text = QStringLiteral("%1 = %2 = %3")
                       .arg(QString::fromUtf8(step.key.data(), static_cast<qsizetype>(step.key.size())))
                       .arg(QString::fromUtf8(step.formula.data(), static_cast<qsizetype>(step.formula.size())))
                       .arg(step.result, 0, 'g', 12);
    for (const TraceInput& input : step.inputs) {
        text += QStringLiteral(" %1=%2")
                    .arg(QString::fromUtf8(input.symbol.data(), static_cast<qsizetype>(input.symbol.size())))
                    .arg(input.value, 0, 'g', 12);
    }
    return text;
}

bool looksLikeFormula(std::string_view formula)
{
    return formula.find_first_of("+*/(") != std::string_view::npos;
}

} // namespace

class TestDerivation : public QObject
{
    Q_OBJECT

private slots:
    void formulasComeToTheirResult_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("precision");
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("engine");
        QTest::addColumn<int>("users");
        QTest::addColumn<int>("context");
        const struct
        {
            const char *model, *precision, *system, *engine;
        } kCases[] = {
            {"deepseek-ai/DeepSeek-R1", "gguf-q4_k_m", "cpu-1x-epyc-9654-768gb-4090", "llama.cpp"},
            {"deepseek-ai/DeepSeek-R1", "gguf-q4_k_m", "cpu-2x-epyc-9004-768gb", "llama.cpp"},
            {"deepseek-ai/DeepSeek-R1", "", "dgx-h200", "vllm"},
            {"deepseek-ai/DeepSeek-R1", "", "dgx-b200", "sglang"},
            {"deepseek-ai/DeepSeek-R1", "nvfp4", "dgx-b200", "tensorrt-llm"},
            {"deepseek-ai/DeepSeek-R1", "gguf-q4_k_m", "cpu-1x-epyc-9654-768gb-4090", "ktransformers"},
            {"meta-llama/Llama-3.3-70B-Instruct", "mxfp4", "dgx-h200", "vllm"},
            {"meta-llama/Llama-3.3-70B-Instruct", "gguf-q4_k_m", "dgx-h200", "llama.cpp"},
            {"openai/gpt-oss-120b", "", "dgx-h200", "vllm"},
            {"openai/gpt-oss-120b", "gguf-mxfp4", "dgx-h200", "llama.cpp"},
            {"Qwen/Qwen2.5-VL-7B-Instruct", "", "dgx-h200", "vllm"},
            {"Qwen/Qwen3-30B-A3B", "fp8", "dgx-h200", "sglang"},
        };
        for (const auto& one : kCases) {
            for (const auto& [users, context] : {std::pair{1, 8192}, {1, 65536}, {64, 4096}}) {
                QTest::addRow("%s %s %s %s %d %d", one.model, one.precision, one.system, one.engine, users, context)
                    << one.model << one.precision << one.system << one.engine << users << context;
            }
        }
    }

    void formulasComeToTheirResult()
    {
        QFETCH(QString, model);
        QFETCH(QString, precision);
        QFETCH(QString, system);
        QFETCH(QString, engine);
        QFETCH(int, users);
        QFETCH(int, context);
        SizingRequest asked;
        asked.model = model.toStdString();
        asked.precision = precision.toStdString();
        asked.system = system.toStdString();
        asked.engine = engine.toStdString();
        asked.concurrency = users;
        asked.context = context;
        const auto sizing = size(shippedCatalog(), asked, preparedModels(), Explain::Yes);
        QVERIFY(sizing.has_value());
        int formulas = 0;
        for (const TraceStep& step : sizing->derivation) {
            const std::optional<double> value = berth::testing::valueOf(step);
            QVERIFY2(value || !looksLikeFormula(step.formula), qPrintable(told(step)));
            constexpr double kShare = 1e-6, kUnits = 1.01; // parts are rounded to whole bytes
            const double apart = value ? std::abs(*value - step.result) : 0;
            const bool rounds = step.unit == Unit::Bytes || step.unit == Unit::Tokens;
            const double slack = rounds ? kUnits * static_cast<double>(step.inputs.size()) : 1e-12;
            QVERIFY2(apart <= kShare * std::abs(step.result) + slack,
                     qPrintable(QStringLiteral("%1: %2").arg(value.value_or(0)).arg(told(step))));
            formulas += value ? 1 : 0;
        }
        QVERIFY(formulas > 10);
    }
};

QTEST_GUILESS_MAIN(TestDerivation)
#include "tst_Derivation.moc"
