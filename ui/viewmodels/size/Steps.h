// Work for the window that is longer than a frame, in parts that are not: the first at once, the others in later turns
// of the event loop, so that input and frames come between them; short ones share a turn. GUI thread only.
#pragma once

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>

namespace berth::viewmodels {

class Steps : public QObject
{
    Q_OBJECT

public:
    using Step = std::function<void()>;

    explicit Steps(QObject* parent);

    void start(std::deque<Step> steps); // in place of those that are left
    [[nodiscard]] bool isBusy() const { return m_busy; } // also while one is being done

Q_SIGNALS:
    void finished(); // the last one is done

private:
    void doNext();

    static constexpr int kTurnMilliseconds = 5; // half a frame: what two turns changed is drawn at once
    static constexpr int kWorkMilliseconds = 3; // then no further step begins: most take less than one

    std::deque<Step> m_steps;
    QTimer m_turn;
    bool m_busy = false;
};

} // namespace berth::viewmodels
