// Undo and redo of what was set: snapshots of the preferences, of what costs are reckoned with, and of the company.
// GUI thread only.
#pragma once

#include <optional> // first: the moc of Qt 6.4 misreads <compare> where nothing of the standard library precedes it

#include "ui/viewmodels/Preferences.h"
#include "ui/viewmodels/settings/CompanyProfile.h"
#include "ui/viewmodels/settings/CostAssumptions.h"
#include "ui/viewmodels/work/UndoSteps.h"

#include <QVariantMap>

namespace berth::viewmodels {

class SettingsHistory : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed FINAL)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("The session owns the history.")

public:
    // All of them must outlive it.
    SettingsHistory(Preferences& preferences, CostAssumptions& costs, CompanyProfile& company, QObject* parent);

    [[nodiscard]] bool canUndo() const { return m_steps.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_steps.canRedo(); }

    void forget(); // what is there now is the beginning

public Q_SLOTS:
    void undo() { show(m_steps.undo()); }
    void redo() { show(m_steps.redo()); }

Q_SIGNALS:
    void changed();

private:
    struct State
    {
        QVariantMap preferences;
        workspace::CostSettings costs;
        workspace::Company company;

        bool operator==(const State& other) const { return differences(*this, other).isEmpty(); }
    };

    [[nodiscard]] State state() const;
    // Names of what differs, "cost.pue"; empty: nothing.
    [[nodiscard]] static QStringList differences(const State& before, const State& after);
    void note();
    void show(const std::optional<State>& wanted);

    Preferences& m_preferences;
    CostAssumptions& m_costs;
    CompanyProfile& m_company;
    UndoSteps<State> m_steps;
    bool m_showing = false;
};

} // namespace berth::viewmodels
