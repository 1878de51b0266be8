// One thing that a requirement leaves to its user. An error stays with the input that caused it until an edit is
// accepted; `edited` tells that the user changed something.
#pragma once

#include "ui/viewmodels/Kinds.h"

#include <QObject>
#include <QString>

namespace berth::viewmodels {

class Input : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString error READ error NOTIFY errorChanged FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("Only the kinds of inputs exist.")

public:
    using QObject::QObject;

    [[nodiscard]] QString error() const { return m_error; }
    void setError(const QString& error)
    {
        if (error != m_error) {
            m_error = error;
            Q_EMIT errorChanged();
        }
    }

Q_SIGNALS:
    void errorChanged();
    void edited();

private:
    QString m_error;
};

} // namespace berth::viewmodels
