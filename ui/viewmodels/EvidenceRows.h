// What others publish about the chosen configuration, row by row. Texts are data or already in the window's language.
#pragma once

#include "ui/viewmodels/ShownValue.h"

#include <QString>

namespace berth::viewmodels {

// A published claim held against Berth.
class GuidanceRow
{
    Q_GADGET
    QML_VALUE_TYPE(guidanceRow)
    Q_PROPERTY(QString id MEMBER id FINAL)
    Q_PROPERTY(berth::viewmodels::Agreement agreement MEMBER agreement FINAL)
    Q_PROPERTY(QString lead MEMBER lead FINAL)
    Q_PROPERTY(QString text MEMBER text FINAL)
    Q_PROPERTY(QString source MEMBER source FINAL)

public:
    QString id{}; // of the claim
    Agreement agreement = Agreement::NotComparable;
    QString lead{}; // "Agrees"
    QString text{}; // the claim and, in one sentence, why it agrees or differs
    QString source{}; // who publishes it

    friend bool operator==(const GuidanceRow&, const GuidanceRow&) = default;
};

// A published measurement near to the configuration, with what Berth predicts for that very run.
class MeasuredRow
{
    Q_GADGET
    QML_VALUE_TYPE(measuredRow)
    Q_PROPERTY(QString id MEMBER id FINAL)
    Q_PROPERTY(QString text MEMBER text FINAL)
    Q_PROPERTY(QString source MEMBER source FINAL)

public:
    QString id{};
    QString text{}; // figures and what was measured
    QString source{}; // where and when it was published

    friend bool operator==(const MeasuredRow&, const MeasuredRow&) = default;
};

} // namespace berth::viewmodels
