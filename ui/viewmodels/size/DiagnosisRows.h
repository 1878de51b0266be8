// Lines of the explanation why nothing meets every target. Texts are data or already in the window's language.
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace berth::viewmodels {

// What is left of all possibilities after one constraint and those before it.
class FunnelRow
{
    Q_GADGET
    QML_VALUE_TYPE(funnelRow)
    Q_PROPERTY(QString id MEMBER id FINAL)
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(int left MEMBER left FINAL)
    Q_PROPERTY(int ruledOut MEMBER ruledOut FINAL)

public:
    QString id{};
    QString name{}; // "At most 250,000 USD"
    int left = 0;
    int ruledOut = 0; // of those that were left before

    friend bool operator==(const FunnelRow&, const FunnelRow&) = default;
};

// A constraint, and the smallest change of it that would do while all others stand.
class ConstraintRow
{
    Q_GADGET
    QML_VALUE_TYPE(constraintRow)
    Q_PROPERTY(QString id MEMBER id FINAL)
    Q_PROPERTY(QString change MEMBER change FINAL)
    Q_PROPERTY(QString from MEMBER from FINAL)
    Q_PROPERTY(QString to MEMBER to FINAL)
    Q_PROPERTY(QString then MEMBER then FINAL)
    Q_PROPERTY(QString gain MEMBER gain FINAL)

public:
    QString id{};
    QString name{}; // "At most 250,000 USD"
    int ruledOut = 0; // possibilities that fail by this alone
    QString change{}; // "Raise the budget"; empty: no change of this alone is enough
    QString from{};
    QString to{};
    QString then{}; // the best with the change: "8 × H200 141 GB SXM, FP8"
    QString gain{}; // its price and speed

    friend bool operator==(const ConstraintRow&, const ConstraintRow&) = default;
};

// A configuration that holds the load, with each target and limit as it meets or misses it.
class NearestRow
{
    Q_GADGET
    QML_VALUE_TYPE(nearestRow)
    Q_PROPERTY(QString id MEMBER id FINAL)
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QStringList targets MEMBER targets FINAL)
    Q_PROPERTY(QStringList results MEMBER results FINAL)
    Q_PROPERTY(QStringList misses MEMBER misses FINAL)

public:
    QString id{};
    QString name{};
    QStringList targets{}; // "Speed per user"
    QStringList results{}; // "29.4 tokens/s", in the order of the targets
    QStringList misses{}; // "10.6 tokens/s (27%)"; empty where it is met

    friend bool operator==(const NearestRow&, const NearestRow&) = default;
};

} // namespace berth::viewmodels
