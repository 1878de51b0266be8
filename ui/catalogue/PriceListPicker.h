// Asks for the file of a price list. GUI thread; needs a QApplication.
#pragma once

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace berth::catalogue {

class PriceListPicker : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    Q_INVOKABLE void choose();

Q_SIGNALS:
    void chosen(const QUrl& file);
};

} // namespace berth::catalogue
