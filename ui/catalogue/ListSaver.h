// Saves the entries that are shown as a CSV file, whole or not at all. GUI thread; needs a QApplication.
#pragma once

#include "ui/viewmodels/catalogue/EntryModel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace berth::catalogue {

class ListSaver : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    // Why it could not be written; empty: it was.
    [[nodiscard]] static QString write(const viewmodels::EntryModel& entries, const QString& path);

    // Asks for a file; says how it went by one of the signals, or nothing if the user gave up.
    Q_INVOKABLE void save(berth::viewmodels::EntryModel* entries, const QString& kind);

Q_SIGNALS:
    void saved(const QString& path);
    void failed(const QString& sentence);
};

} // namespace berth::catalogue
