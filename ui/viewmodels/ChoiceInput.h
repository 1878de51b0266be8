// One of several options, chosen by id. An empty id is the automatic option where there is one.
#pragma once

#include "ui/viewmodels/ChoiceModel.h"
#include "ui/viewmodels/Input.h"

namespace berth::viewmodels {

class ChoiceInput : public berth::viewmodels::Input // in full: the QML type description needs it
{
    Q_OBJECT
    Q_PROPERTY(berth::viewmodels::ChoiceModel* options READ options CONSTANT FINAL)
    Q_PROPERTY(QString currentId READ currentId NOTIFY currentChanged FINAL)
    Q_PROPERTY(berth::viewmodels::ChoiceRow current READ current NOTIFY currentChanged FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("The requirement owns its inputs.")

public:
    explicit ChoiceInput(QObject* parent = nullptr) : Input(parent), m_options(this) { }

    [[nodiscard]] ChoiceModel* options() { return &m_options; }
    [[nodiscard]] const ChoiceModel& options() const { return m_options; }
    [[nodiscard]] QString currentId() const { return m_currentId; }
    [[nodiscard]] ChoiceRow current() const;

    // New options; what is chosen stays if it is still among them, otherwise the first one is taken.
    void offer(const QList<ChoiceRow>& options);
    void set(const QString& id); // without telling that the user did it
    void setFirst();

public Q_SLOTS:
    // Options that carry a refusal are not taken.
    void choose(const QString& id);

Q_SIGNALS:
    void currentChanged();

private:
    ChoiceModel m_options;
    QString m_currentId;
};

} // namespace berth::viewmodels
