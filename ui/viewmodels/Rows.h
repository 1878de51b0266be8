// What one row of each list shows. Texts are data or already in the window's language; figures are still figures.
#pragma once

#include "ui/viewmodels/ShownValue.h"
#include "ui/viewmodels/size/ResultRow.h"

#include <QList>
#include <QString>

namespace berth::viewmodels {

// An option of a choice: model, precision, engine, machine.
class ChoiceRow
{
    Q_GADGET
    QML_VALUE_TYPE(choiceRow)
    Q_PROPERTY(QString id MEMBER id FINAL)
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString detail MEMBER detail FINAL)
    Q_PROPERTY(QString note MEMBER note FINAL)
    Q_PROPERTY(QString refusal MEMBER refusal FINAL)

public:
    QString id{};
    QString name{};
    QString detail{}; // second line
    QString note{}; // at the end of the line: licence, date
    QString refusal{}; // why it cannot be chosen; empty: it can
    QString searched{}; // small letters: everything that a search looks at
    double size = 0; // for ordering
    QString date{}; // ISO, for ordering

    friend bool operator==(const ChoiceRow&, const ChoiceRow&) = default;
};

// One part of a device's memory.
class LedgerRow
{
    Q_GADGET
    QML_VALUE_TYPE(ledgerRow)
    Q_PROPERTY(QString id MEMBER id FINAL)
    Q_PROPERTY(berth::viewmodels::Part part MEMBER part FINAL)
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(berth::viewmodels::ShownValue value MEMBER value FINAL)

public:
    QString id{};
    Part part = Part::Weights;
    QString name{};
    ShownValue value{};

    friend bool operator==(const LedgerRow&, const LedgerRow&) = default;
};

// One figure of the speed, with the range in which most measurements lie.
class SpeedRow
{
    Q_GADGET
    QML_VALUE_TYPE(speedRow)
    Q_PROPERTY(QString id MEMBER id FINAL)
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(berth::viewmodels::ShownValue value MEMBER value FINAL)
    Q_PROPERTY(berth::viewmodels::ShownValue low MEMBER low FINAL)
    Q_PROPERTY(berth::viewmodels::ShownValue high MEMBER high FINAL)

public:
    QString id{};
    QString name{};
    ShownValue value{};
    ShownValue low{};
    ShownValue high{};

    friend bool operator==(const SpeedRow&, const SpeedRow&) = default;
};

// What a phase waits for most.
class LimitRow
{
    Q_GADGET
    QML_VALUE_TYPE(limitRow)
    Q_PROPERTY(QString id MEMBER id FINAL)
    Q_PROPERTY(QString phase MEMBER phase FINAL)
    Q_PROPERTY(QString limit MEMBER limit FINAL)
    Q_PROPERTY(QString key MEMBER key FINAL)

public:
    QString id{};
    QString phase{};
    QString limit{};
    QString key{}; // of the figure whose derivation shows it

    friend bool operator==(const LimitRow&, const LimitRow&) = default;
};

class FindingRow
{
    Q_GADGET
    QML_VALUE_TYPE(findingRow)
    Q_PROPERTY(QString id MEMBER id FINAL)
    Q_PROPERTY(berth::viewmodels::Severity severity MEMBER severity FINAL)
    Q_PROPERTY(QString text MEMBER text FINAL)

public:
    QString id{};
    Severity severity = Severity::Note;
    QString text{};

    friend bool operator==(const FindingRow&, const FindingRow&) = default;
};

// One numbered step of a derivation.
class StepRow
{
    Q_GADGET
    QML_VALUE_TYPE(stepRow)
    Q_PROPERTY(QString id MEMBER id FINAL)
    Q_PROPERTY(int number MEMBER number FINAL)
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString formula MEMBER formula FINAL)
    Q_PROPERTY(QString result MEMBER result FINAL)
    Q_PROPERTY(QString unit MEMBER unit FINAL)

public:
    QString id{};
    int number = 0;
    QString name{};
    QString formula{}; // with the numbers put in
    QString result{};
    QString unit{};

    friend bool operator==(const StepRow&, const StepRow&) = default;
};

// One input of a derivation and where it comes from.
class InputRow
{
    Q_GADGET
    QML_VALUE_TYPE(inputRow)
    Q_PROPERTY(QString id MEMBER id FINAL)
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString value MEMBER value FINAL)
    Q_PROPERTY(QString unit MEMBER unit FINAL)
    Q_PROPERTY(QString source MEMBER source FINAL)
    Q_PROPERTY(QString publication MEMBER publication FINAL)
    Q_PROPERTY(bool verified MEMBER verified FINAL)

public:
    QString id{};
    QString name{};
    QString value{};
    QString unit{};
    QString source{}; // "Model configuration", "Your requirement"
    QString publication{}; // the catalogue row's source and date; empty where there is none
    bool verified = true;

    friend bool operator==(const InputRow&, const InputRow&) = default;
};

} // namespace berth::viewmodels
