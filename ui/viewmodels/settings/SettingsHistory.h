// Undo and redo of what was set: snapshots of the preferences, of what costs are reckoned with, and of the company.
// Edits of one field that follow each other closely are one step. GUI thread only.
#pragma once

#include <optional> // first: the moc of Qt 6.4 misreads <compare> where nothing of the standard library precedes it

#include "ui/viewmodels/Preferences.h"
#include "ui/viewmodels/settings/CompanyProfile.h"
#include "ui/viewmodels/settings/CostAssumptions.h"

#include <QElapsedTimer>
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
    static constexpr qsizetype kMostSteps = 200;

    // All of them must outlive it.
    SettingsHistory(Preferences& preferences, CostAssumptions& costs, CompanyProfile& company, QObject* parent);

    [[nodiscard]] bool canUndo() const { return !m_past.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_future.isEmpty(); }

    void forget(); // what is there now is the beginning

public Q_SLOTS:
    void undo();
    void redo();

Q_SIGNALS:
    void changed();

private:
    struct State
    {
        QVariantMap preferences;
        workspace::CostSettings costs;
        workspace::Company company;
    };

    [[nodiscard]] State state() const;
    // Names of what differs, "cost.pue"; empty: nothing.
    [[nodiscard]] static QStringList differences(const State& before, const State& after);
    void note();
    void show(const State& state);

    Preferences& m_preferences;
    CostAssumptions& m_costs;
    CompanyProfile& m_company;
    State m_present;
    QList<State> m_past, m_future;
    QElapsedTimer m_sinceEdit;
    QStringList m_lastChange; // what the last edit changed
    bool m_showing = false;
};

} // namespace berth::viewmodels
