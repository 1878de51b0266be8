// Undo and redo of what was entered: snapshots of the requirement. Edits of one field that follow each other closely,
// as of a slider that is drawn, are one step. GUI thread only.
#pragma once

#include "ui/viewmodels/work/RequirementState.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>

namespace berth::viewmodels {

class History : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed FINAL)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("The session owns the history.")

public:
    static constexpr qsizetype kMostSteps = 200;

    History(Requirement& requirement, QObject* parent);

    [[nodiscard]] bool canUndo() const { return !m_past.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_future.isEmpty(); }

    void forget(); // what is there now is the beginning

public Q_SLOTS:
    void undo();
    void redo();

Q_SIGNALS:
    void changed();

private:
    void note();
    void show(const workspace::Fields& state);

    Requirement& m_requirement;
    workspace::Fields m_present;
    QList<workspace::Fields> m_past, m_future;
    QElapsedTimer m_sinceEdit;
    std::string m_lastField; // the one that the last edit changed; empty: several
    bool m_showing = false;
};

} // namespace berth::viewmodels
