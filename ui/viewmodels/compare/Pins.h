// The configurations that the user set aside to compare: at most six, in the order of their columns, exactly one of
// them the baseline. Only what was asked is kept; figures are estimated anew by whoever shows them. Every edit can be
// undone. GUI thread only.
#pragma once

#include <optional> // first: the moc of Qt 6.4 misreads <compare> where nothing of the standard library precedes it

#include "core/sizing/SizingRequest.h"
#include "ui/viewmodels/work/UndoSteps.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace berth::viewmodels {

struct Pin
{
    QString id{}; // unique in this run; setAll gives new ones
    QString name{}; // the user's; empty: the configuration's own
    sizing::SizingRequest request{};
    int place = 0; // 0 for A … 5 for F: letter, colour, marker and dash, which stay when columns move
    bool baseline = false;
    bool rented = false; // by the hour instead of bought

    friend bool operator==(const Pin&, const Pin&) = default;
};

class Pins : public QObject
{
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(bool full READ isFull NOTIFY changed FINAL)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed FINAL)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("The session owns the pins.")

public:
    static constexpr int kMost = 6; // as many as there are letters, colours, markers and dashes
    static constexpr int kLongestName = 80;

    using QObject::QObject;

    [[nodiscard]] const QList<Pin>& all() const { return m_steps.present(); }
    [[nodiscard]] int count() const { return static_cast<int>(all().size()); }
    [[nodiscard]] bool isFull() const { return all().size() >= kMost; }
    [[nodiscard]] bool canUndo() const { return m_steps.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_steps.canRedo(); }
    [[nodiscard]] const Pin* find(const QString& id) const; // nullptr: none
    [[nodiscard]] bool contains(const sizing::SizingRequest& request) const; // as bought

    // All of them at once, as restored from a workspace: surplus ones are dropped, places and baseline are repaired.
    // Cannot be undone.
    void setAll(const QList<Pin>& pins);
    // The id of the new one; empty where there are six already. The first one becomes the baseline.
    QString add(const sizing::SizingRequest& request, const QString& name = {});
    // The same configuration once more, bought or rented: the other way round.
    Q_INVOKABLE QString addOtherWay(const QString& id);
    Q_INVOKABLE void remove(const QString& id); // of the baseline: the first of the others takes its part
    Q_INVOKABLE void clear();
    Q_INVOKABLE void rename(const QString& id, const QString& name);
    Q_INVOKABLE void move(const QString& id, int columns); // to the right; negative: to the left
    Q_INVOKABLE void setBaseline(const QString& id);
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] qsizetype indexOf(const QString& id) const; // -1: none
    [[nodiscard]] QString newId();
    void commit(const QList<Pin>& pins);

    UndoSteps<QList<Pin>> m_steps{{}};
    int m_given = 0; // ids
};

} // namespace berth::viewmodels
