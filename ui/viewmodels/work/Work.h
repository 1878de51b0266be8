// The user's work as the window sees it: kept while it changes, undone, saved under names, found again at the next
// start. GUI thread only.
#pragma once

#include "ui/viewmodels/work/History.h"
#include "ui/viewmodels/work/SavedWork.h"
#include "ui/viewmodels/work/WindowMemory.h"

namespace berth::viewmodels {

class Pins;

class Work : public QObject
{
    Q_OBJECT
    Q_PROPERTY(berth::viewmodels::Keeper* keeper READ keeper CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::History* history READ history CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::SavedWork* saved READ saved CONSTANT FINAL)
    Q_PROPERTY(berth::viewmodels::WindowMemory* window READ window CONSTANT FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("The session owns the work.")

public:
    Work(std::unique_ptr<workspace::Workspace> workspace, Requirement& requirement, Pins& pins, QObject* parent);

    [[nodiscard]] Keeper* keeper() { return &m_keeper; }
    [[nodiscard]] History* history() { return &m_history; }
    [[nodiscard]] SavedWork* saved() { return &m_saved; }
    [[nodiscard]] WindowMemory* window() { return &m_window; }

    void setFormat(const Formatter& format, const QLocale& locale);
    void read(); // everything anew, as after restoring a backup

Q_SIGNALS:
    void wasRead();

private:
    void keepRequirement();

    Requirement& m_requirement;
    Pins& m_pins;
    Keeper m_keeper;
    History m_history;
    SavedWork m_saved;
    WindowMemory m_window;
};

} // namespace berth::viewmodels
