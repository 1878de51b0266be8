// One row of a price list before it is taken. Texts are data, cleaned, or in the window's language.
#pragma once

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace berth::viewmodels {

class ImportRow
{
    Q_GADGET
    QML_VALUE_TYPE(importRow)
    Q_PROPERTY(QString id MEMBER id FINAL)
    Q_PROPERTY(QString line MEMBER line FINAL)
    Q_PROPERTY(QString item MEMBER item FINAL)
    Q_PROPERTY(QString price MEMBER price FINAL)
    Q_PROPERTY(QString note MEMBER note FINAL)
    Q_PROPERTY(QString problem MEMBER problem FINAL)

public:
    QString id{};
    QString line{}; // of the file
    QString item{};
    QString price{}; // with its currency
    QString note{}; // kind and date
    QString problem{}; // why it cannot be taken; empty: it can

    friend bool operator==(const ImportRow&, const ImportRow&) = default;
};

} // namespace berth::viewmodels
