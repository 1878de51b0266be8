// Saves the chosen configuration as a one-page PDF in the window's language. GUI thread only: charts are drawn by a
// widget, and the page takes a fraction of a second.
#pragma once

#include "ui/viewmodels/Session.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace berth::shell {

class ReportSaver : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    // Writes the file; the sentence of the error, or nothing.
    [[nodiscard]] static QString write(viewmodels::Session& session, const QString& path);

    // The comparison in the same way.
    [[nodiscard]] static QString writeComparison(viewmodels::Session& session, const QString& path);

public Q_SLOTS:
    // Asks for a file and writes it; says how it went by one of the signals, or nothing if the user gave up.
    void save(berth::viewmodels::Session* session);
    void saveComparison(berth::viewmodels::Session* session);

Q_SIGNALS:
    void saved(const QString& path);
    void failed(const QString& sentence);

private:
    [[nodiscard]] static QString askPath(const QString& name);
    void tell(const QString& path, const QString& problem);
};

} // namespace berth::shell
