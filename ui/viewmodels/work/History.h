// Undo and redo of what was entered: snapshots of the requirement. Edits of other pages are no steps here
// (ui/README.md). GUI thread only.
#pragma once

#include "ui/viewmodels/work/RequirementState.h"
#include "ui/viewmodels/work/UndoSteps.h"

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
    History(Requirement& requirement, QObject* parent);

    [[nodiscard]] bool canUndo() const { return m_steps.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_steps.canRedo(); }

    void forget(); // what is there now is the beginning
    void settle(); // what other facts made of the requirement is no step

public Q_SLOTS:
    void undo() { show(m_steps.undo()); }
    void redo() { show(m_steps.redo()); }

Q_SIGNALS:
    void changed();

private:
    void note();
    void show(const std::optional<workspace::Fields>& state);

    Requirement& m_requirement;
    UndoSteps<workspace::Fields> m_steps;
    bool m_showing = false;
};

} // namespace berth::viewmodels
