// Something that the program said.
#pragma once

#include "ui/viewmodels/Kinds.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace berth::viewmodels {

class NoticeRow
{
    Q_GADGET
    QML_VALUE_TYPE(noticeRow)
    Q_PROPERTY(QString id MEMBER id FINAL)
    Q_PROPERTY(QString text MEMBER text FINAL)
    Q_PROPERTY(QString time MEMBER time FINAL)
    Q_PROPERTY(bool failure MEMBER failure FINAL)
    Q_PROPERTY(bool undoable READ isUndoable FINAL)

public:
    QString id{};
    QString text{};
    QString time{}; // of the day
    bool failure = false;
    Undoable undo = Undoable::Nothing;

    [[nodiscard]] bool isUndoable() const { return undo != Undoable::Nothing; }

    friend bool operator==(const NoticeRow&, const NoticeRow&) = default;
};

} // namespace berth::viewmodels
