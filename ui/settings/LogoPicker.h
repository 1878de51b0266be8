// Asks for the file of a mark. GUI thread; needs a QApplication.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace berth::settings {

class LogoPicker : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    Q_INVOKABLE void choose();

Q_SIGNALS:
    void chosen(const QString& path);
};

} // namespace berth::settings
