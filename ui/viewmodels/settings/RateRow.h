// An exchange rate in a list.
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace berth::viewmodels {

class RateRow
{
    Q_GADGET
    QML_VALUE_TYPE(rateRow)
    Q_PROPERTY(QString id MEMBER id FINAL)
    Q_PROPERTY(QString rate MEMBER rate FINAL)
    Q_PROPERTY(QString note MEMBER note FINAL)

public:
    QString id{}; // "EUR:USD 2026-11-20"
    QString rate{}; // "1 EUR = 1.08 USD"
    QString note{}; // date and source

    friend bool operator==(const RateRow&, const RateRow&) = default;
};

} // namespace berth::viewmodels
