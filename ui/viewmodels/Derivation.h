// The answer to "why?": one figure of one configuration with its steps, the numbers put into each formula, and the
// inputs with their sources. GUI thread only.
#pragma once

#include "core/sizing/Sizing.h"
#include "ui/viewmodels/Formatter.h"
#include "ui/viewmodels/RowModel.h"
#include "ui/viewmodels/Rows.h"
#include "ui/viewmodels/size/Costs.h"

namespace berth::viewmodels {

class Derivation : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString key READ key NOTIFY changed FINAL)
    Q_PROPERTY(QString configuration READ configuration NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
    Q_PROPERTY(berth::viewmodels::ShownValue value READ value NOTIFY changed FINAL)
    Q_PROPERTY(QString written READ written NOTIFY changed FINAL)
    Q_PROPERTY(QString currency READ currency NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel* steps READ steps CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel* inputs READ inputs CONSTANT FINAL)
    Q_PROPERTY(int stepCount READ stepCount NOTIFY changed FINAL)
    Q_PROPERTY(int inputCount READ inputCount NOTIFY changed FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("The page owns its derivation.")

public:
    using QObject::QObject;

    [[nodiscard]] QString key() const { return m_key; }
    [[nodiscard]] QString configuration() const { return m_configuration; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString note() const { return m_note; }
    [[nodiscard]] ShownValue value() const { return m_value; }
    // The value with its unit; of a range, whose lower end the value is, both ends.
    [[nodiscard]] QString written() const { return m_written; }
    [[nodiscard]] QString currency() const { return m_currency; } // of the figure and its steps; empty: no money
    [[nodiscard]] QAbstractItemModel* steps() { return &m_steps; }
    [[nodiscard]] QAbstractItemModel* inputs() { return &m_inputs; }
    [[nodiscard]] int stepCount() const { return m_steps.rowCount(); }
    [[nodiscard]] int inputCount() const { return m_inputs.rowCount(); }
    [[nodiscard]] const QList<StepRow>& stepRows() const { return m_steps.rows(); }
    [[nodiscard]] const QList<InputRow>& inputRows() const { return m_inputs.rows(); }

    // Figures of the costs need them.
    void explain(const sizing::Sizing& sizing, const QString& key, const Formatter& format,
                 const Costs* costs = nullptr);

    // All of it as lines of text, for the clipboard.
    Q_INVOKABLE QString asText() const;

Q_SIGNALS:
    void changed();

private:
    QString m_key, m_configuration, m_title, m_note, m_written, m_currency;
    ShownValue m_value;
    RowModel<StepRow> m_steps;
    RowModel<InputRow> m_inputs;
};

// The steps behind a figure, in the order in which a reader meets them; keys of the estimate.
[[nodiscard]] std::vector<std::string_view> stepsBehind(std::string_view key);

// The way to rent that a step is of; of several behind a figure the first that there is counts.
[[nodiscard]] std::optional<cost::Offer> rentBehind(std::string_view key);

// The figure of that name, the lower end of one that is a range; not known where the configuration has none.
[[nodiscard]] ShownValue figureOf(const sizing::Sizing& sizing, std::string_view key);
// The upper end; not known where the figure is a single number.
[[nodiscard]] ShownValue upperEndOf(const sizing::Sizing& sizing, std::string_view key);

// "576 values × 2 bytes": the formula of a step with its numbers put in.
[[nodiscard]] QString filledFormula(const TraceStep& step, const Formatter& format);

// Not of what comes to nothing: the price of 0 switches is none of the inputs.
[[nodiscard]] bool isCounted(const TraceStep& step, const TraceInput& input);

// A traced number for reading: bytes in the memory unit from 0.1 GB on, exact below; its unit as a word.
[[nodiscard]] QString tracedNumber(double value, Unit unit, const Formatter& format);
[[nodiscard]] bool isMoney(Unit unit);
[[nodiscard]] QString tracedUnit(double value, Unit unit, const Formatter& format);

} // namespace berth::viewmodels
