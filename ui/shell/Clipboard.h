// The clipboard of the desktop, which QML cannot reach by itself.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace berth::shell {

class Clipboard : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

public Q_SLOTS:
    void setText(const QString& text);
};

} // namespace berth::shell
