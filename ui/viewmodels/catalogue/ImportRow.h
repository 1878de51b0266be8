// One row of a price list before it is taken. Texts are data, cleaned, or in the window's language. An item that the
// catalogue does not have comes with entries that it may be, one of which can be chosen.
#pragma once

#include <QString>
#include <QStringList>
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
    Q_PROPERTY(QString verdict MEMBER verdict FINAL)
    Q_PROPERTY(bool used MEMBER used FINAL)
    Q_PROPERTY(QString listed MEMBER listed FINAL)
    Q_PROPERTY(QStringList nearestIds MEMBER nearestIds FINAL)
    Q_PROPERTY(QStringList nearestNames MEMBER nearestNames FINAL)
    Q_PROPERTY(QString chosenId MEMBER chosenId FINAL)

public:
    QString id{};
    QString line{}; // of the file
    QString item{};
    QString price{}; // with its currency
    QString note{}; // kind and date
    QString problem{}; // why it cannot be taken; empty: it can
    QString verdict{}; // which price counts and why, where that is not plain
    bool used = true; // by estimates, once it is taken
    QString listed{}; // the item as the list has it
    QStringList nearestIds{}; // what an item that is not in the catalogue may be
    QStringList nearestNames{}; // the same, as people call it
    QString chosenId{}; // one of them; empty: none is chosen

    friend bool operator==(const ImportRow&, const ImportRow&) = default;
};

} // namespace berth::viewmodels
