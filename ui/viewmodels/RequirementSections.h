// The sections of a requirement: what runs, on which hardware that is there already, and how its engine is set. Each is
// a handful of inputs that live as long as the requirement. Load, targets and limits: size/LoadSections.h.
#pragma once

#include "ui/viewmodels/size/Question.h"

#include "ui/viewmodels/ChoiceInput.h"
#include "ui/viewmodels/NumberInput.h"
#include "ui/viewmodels/SwitchInput.h"
#include "ui/viewmodels/size/LoadSections.h"

namespace berth::viewmodels {

class ModelSection : public QObject
{
    Q_OBJECT
    Q_PROPERTY(berth::viewmodels::ChoiceInput* model READ model CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::ChoiceInput* precision READ precision CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::ChoiceInput* kvCache READ kvCache CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::ChoiceInput* engine READ engine CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::SwitchInput* family READ family CONSTANT FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("Part of a requirement.")

public:
    using QObject::QObject;

    [[nodiscard]] ChoiceInput* model() { return &m_model; }
    [[nodiscard]] ChoiceInput* precision() { return &m_precision; }
    [[nodiscard]] ChoiceInput* kvCache() { return &m_kvCache; }
    [[nodiscard]] ChoiceInput* engine() { return &m_engine; }
    [[nodiscard]] SwitchInput* family() { return &m_family; } // smaller models of the family will do as well
    void fill(Question& question) const;

private:
    ChoiceInput m_model{this};
    ChoiceInput m_precision{this};
    ChoiceInput m_kvCache{this};
    ChoiceInput m_engine{this};
    SwitchInput m_family{this};
};

class HardwareSection : public berth::viewmodels::Input
{
    Q_OBJECT
    Q_PROPERTY(berth::viewmodels::Machine machine READ machine NOTIFY machineChanged FINAL)
    Q_PROPERTY(berth::viewmodels::ChoiceInput* system READ system CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::ChoiceInput* accelerator READ accelerator CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::NumberInput* count READ count CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::NumberInput* nodes READ nodes CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::SwitchInput* owned READ owned CONSTANT FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("Part of a requirement.")

public:
    using Input::Input;

    [[nodiscard]] Machine machine() const { return m_machine; }
    [[nodiscard]] ChoiceInput* system() { return &m_system; }
    [[nodiscard]] ChoiceInput* accelerator() { return &m_accelerator; }
    [[nodiscard]] NumberInput* count() { return &m_count; }
    [[nodiscard]] NumberInput* nodes() { return &m_nodes; }
    [[nodiscard]] SwitchInput* owned() { return &m_owned; } // there already: nothing is bought
    void set(Machine machine);
    void fill(sizing::SizingRequest& request) const; // unless the machine is Any

public Q_SLOTS:
    void chooseMachine(berth::viewmodels::Machine machine);

Q_SIGNALS:
    void machineChanged();

private:
    Machine m_machine = Machine::System;
    ChoiceInput m_system{this};
    ChoiceInput m_accelerator{this};
    NumberInput m_count{{.to = sizing::kMostCount}, 1, this};
    NumberInput m_nodes{{.to = sizing::kMostNodes}, 1, this};
    SwitchInput m_owned{this};
};

// What the engine chooses itself unless it is told.
class EngineSection : public QObject
{
    Q_OBJECT
    Q_PROPERTY(berth::viewmodels::NumberInput* replicas READ replicas CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::NumberInput* tensor READ tensor CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::NumberInput* pipeline READ pipeline CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::NumberInput* expert READ expert CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::NumberInput* data READ data CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::NumberInput* promptDevices READ promptDevices CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::NumberInput* answerDevices READ answerDevices CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::NumberInput* utilization READ utilization CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::NumberInput* batchedTokens READ batchedTokens CONSTANT FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("Part of a requirement.")

public:
    static constexpr double kRanks = 1024;
    static constexpr double kLeastPercent = 1;
    static constexpr double kMostPercent = 100;

    using QObject::QObject;

    [[nodiscard]] NumberInput* replicas() { return &m_replicas; }
    [[nodiscard]] NumberInput* tensor() { return &m_tensor; }
    [[nodiscard]] NumberInput* pipeline() { return &m_pipeline; }
    [[nodiscard]] NumberInput* expert() { return &m_expert; }
    [[nodiscard]] NumberInput* data() { return &m_data; }
    [[nodiscard]] NumberInput* promptDevices() { return &m_promptDevices; } // of their own; with answerDevices
    [[nodiscard]] NumberInput* answerDevices() { return &m_answerDevices; }
    [[nodiscard]] NumberInput* utilization() { return &m_utilization; } // percent
    [[nodiscard]] NumberInput* batchedTokens() { return &m_batchedTokens; }
    void fill(sizing::SizingRequest& request) const;

private:
    NumberInput m_replicas{{.to = kRanks, .optional = true}, qQNaN(), this};
    NumberInput m_tensor{{.to = kRanks, .optional = true}, qQNaN(), this};
    NumberInput m_pipeline{{.to = kRanks, .optional = true}, qQNaN(), this};
    NumberInput m_expert{{.to = kRanks, .optional = true}, qQNaN(), this};
    NumberInput m_data{{.to = kRanks, .optional = true}, qQNaN(), this};
    NumberInput m_promptDevices{{.to = kRanks, .optional = true}, qQNaN(), this};
    NumberInput m_answerDevices{{.to = kRanks, .optional = true}, qQNaN(), this};
    NumberInput m_utilization{{.from = kLeastPercent, .to = kMostPercent, .optional = true}, qQNaN(), this};
    NumberInput m_batchedTokens{{.to = sizing::kMostTokens, .step = kTokenStep, .optional = true}, qQNaN(), this};
};

} // namespace berth::viewmodels
