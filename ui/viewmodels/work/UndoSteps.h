// The steps of an undo and redo as values: what is there now, what was before it and what was taken back. Edits of one
// thing that follow each other closely, as of a slider that is drawn, are one step; there and back is none. GUI thread
// only.
#pragma once

#include <algorithm>
#include <optional>
#include <utility>

#include <QElapsedTimer>
#include <QList>
#include <QString>

namespace berth::viewmodels {

template <class State>
class UndoSteps
{
public:
    static constexpr qsizetype kMostSteps = 200;
    static constexpr qint64 kOneStepMilliseconds = 800; // between edits of one thing

    explicit UndoSteps(State present) : m_present(std::move(present)) { }

    [[nodiscard]] const State& present() const { return m_present; }
    [[nodiscard]] bool canUndo() const { return !m_past.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_future.isEmpty(); }

    void begin(State present) { *this = UndoSteps(std::move(present)); }

    // `thing`: what the edit changed; an empty one joins no other edit.
    void note(State now, const QString& thing)
    {
        if (!thing.isEmpty() && thing == m_lastThing && canUndo() && now == m_past.constLast()) {
            m_present = m_past.takeLast();
            m_lastThing.clear();
            return;
        }
        const bool sameStep = !thing.isEmpty() && thing == m_lastThing && m_sinceEdit.isValid()
            && m_sinceEdit.elapsed() < kOneStepMilliseconds;
        if (!sameStep) {
            m_past.append(std::move(m_present));
            m_past = m_past.last(std::min(m_past.size(), kMostSteps));
        }
        m_present = std::move(now);
        m_future.clear();
        m_lastThing = thing;
        m_sinceEdit.start();
    }

    // What is to be shown; nothing: there is no such step. `settle` says what came of showing it.
    [[nodiscard]] std::optional<State> undo() { return step(m_past, m_future); }
    [[nodiscard]] std::optional<State> redo() { return step(m_future, m_past); }
    void settle(State present) { m_present = std::move(present); }

private:
    std::optional<State> step(QList<State>& from, QList<State>& to)
    {
        if (from.isEmpty()) {
            return std::nullopt;
        }
        to.append(m_present);
        m_present = from.takeLast();
        m_lastThing.clear();
        return m_present;
    }

    State m_present;
    QList<State> m_past, m_future;
    QElapsedTimer m_sinceEdit;
    QString m_lastThing;
};

} // namespace berth::viewmodels
