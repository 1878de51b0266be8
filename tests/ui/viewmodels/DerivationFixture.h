// Configurations with their working, and what "Why?" says of them, for tests.
#pragma once

#include "app/facts/ShippedFacts.h"
#include "tests/support/PrintedFormula.h"
#include "ui/viewmodels/Derivation.h"
#include "ui/viewmodels/Names.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace berth::testing {

inline viewmodels::Formatter english()
{
    return {QLocale(QStringLiteral("en_US")), viewmodels::MemoryUnit::Gigabyte};
}

struct Asked
{
    QString model = QStringLiteral("meta-llama/Llama-3.3-70B-Instruct");
    QString system = QStringLiteral("dgx-h200");
    QString engine = QStringLiteral("vllm");
    int users = 1;
    int replicas = 1;
};

// Engines that read GGUF files get one.
inline sizing::SizingRequest requestOf(const Asked& asked)
{
    sizing::SizingRequest request;
    request.model = asked.model.toStdString();
    request.system = asked.system.toStdString();
    request.engine = asked.engine.toStdString();
    request.precision = asked.engine == u"llama.cpp" ? "q4_k_m" : "";
    request.concurrency = asked.users;
    request.replicas = asked.replicas > 1 ? std::optional<std::int64_t>(asked.replicas) : std::nullopt;
    return request;
}

// With its working.
inline Result<sizing::Sizing> explained(const catalog::Catalog& catalog, const sizing::SizingRequest& request)
{
    sizing::PreparedModels prepared;
    return sizing::size(catalog, request, prepared, sizing::Explain::Yes);
}

// "kv_per_device: 2 × 3 bytes = 6 bytes".
inline QString told(const viewmodels::StepRow& step)
{
    return QStringLiteral("%1: %2 = %3 %4").arg(step.id, step.formula, step.result, step.unit);
}

inline void checkStep(const viewmodels::StepRow& step)
{
    static const QRegularExpression currency(QStringLiteral("^[A-Z]{3}\\b ?"));
    const QString unit = QString(step.unit).remove(currency);
    const QString result = step.result + u' ' + unit;
    QVERIFY2(!step.name.isEmpty(), qPrintable(told(step)));
    if (step.formula.contains(QStringLiteral(" - "))) { // little may be left of large numbers that are rounded
        const auto value = valueOfPrinted(step.formula);
        const auto shown = valueOfPrinted(result);
        QVERIFY2(!value || (value->low <= shown->high && shown->low <= value->high), qPrintable(told(step)));
    } else {
        QVERIFY2(comesTo(step.formula, result), qPrintable(told(step)));
    }
}

// Every input has words of its own: what begins small is a symbol, and no two share a name.
inline void checkNames(const viewmodels::Derivation& derivation)
{
    QStringList names;
    for (const viewmodels::InputRow& input : derivation.inputRows()) {
        const QString said = QStringLiteral("%1: %2, %3 after %4")
                                 .arg(derivation.key(), input.name, input.value, names.join(QStringLiteral(", ")));
        QVERIFY2(!input.name.isEmpty() && !input.name.front().isLower(), qPrintable(said));
        QVERIFY2(!names.contains(input.name), qPrintable(said));
        names << input.name;
    }
}

// The numbers of a recorded step that neither another row of the derivation comes to nor a row of the inputs tells;
// `numbers` counts all of them. None where the derivation does not tell the step.
inline QStringList untold(const TraceStep& step, const viewmodels::Derivation& derivation,
                          const viewmodels::Formatter& format, int& numbers)
{
    using viewmodels::StepRow;
    const QString formula = viewmodels::filledFormula(step, format);
    const QList<StepRow>& rows = derivation.stepRows();
    const QList<viewmodels::InputRow>& inputs = derivation.inputRows();
    const auto self = std::find_if(rows.cbegin(), rows.cend(), [&](const StepRow& row) {
        return row.id == viewmodels::text(step.key) && row.formula == formula;
    });
    QStringList missing;
    for (const TraceInput& input : self != rows.cend() ? step.inputs : std::vector<TraceInput>{}) {
        if (!viewmodels::isCounted(step, input)) {
            continue;
        }
        ++numbers;
        const QString value = viewmodels::tracedNumber(input.value, input.unit, format);
        const bool isInput =
            std::any_of(inputs.cbegin(), inputs.cend(), [&](const auto& row) { return row.value == value; });
        const bool isResult = std::any_of(rows.cbegin(), rows.cend(), [&](const StepRow& row) {
            return row.number != self->number && row.result == value;
        });
        if (!isInput && !isResult) {
            missing << self->id << formula << value;
        }
    }
    return missing;
}

} // namespace berth::testing
