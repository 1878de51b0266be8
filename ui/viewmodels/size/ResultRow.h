// A configuration among the results. Texts are data or already in the window's language; figures are still figures.
#pragma once

#include "ui/viewmodels/ShownValue.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace berth::viewmodels {

class ResultRow
{
    Q_GADGET
    QML_VALUE_TYPE(resultRow)
    Q_PROPERTY(QString id MEMBER id FINAL)
    Q_PROPERTY(berth::viewmodels::Group group MEMBER group FINAL)
    Q_PROPERTY(bool opensGroup MEMBER opensGroup FINAL)
    Q_PROPERTY(berth::viewmodels::Verdict verdict MEMBER verdict FINAL)
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString detail MEMBER detail FINAL)
    Q_PROPERTY(QString verdictWord MEMBER verdictWord FINAL)
    Q_PROPERTY(QString reason MEMBER reason FINAL)
    Q_PROPERTY(berth::viewmodels::ShownValue used MEMBER used FINAL)
    Q_PROPERTY(berth::viewmodels::ShownValue usable MEMBER usable FINAL)
    Q_PROPERTY(berth::viewmodels::ShownValue perUser MEMBER perUser FINAL)
    Q_PROPERTY(berth::viewmodels::ShownValue system MEMBER system FINAL)
    Q_PROPERTY(berth::viewmodels::ShownValue firstToken MEMBER firstToken FINAL)
    Q_PROPERTY(QString speedGap MEMBER speedGap FINAL)
    Q_PROPERTY(berth::viewmodels::ShownValue power MEMBER power FINAL)
    Q_PROPERTY(berth::viewmodels::ShownValue price MEMBER price FINAL)
    Q_PROPERTY(berth::viewmodels::ShownValue rackUnits MEMBER rackUnits FINAL)
    Q_PROPERTY(QStringList missed MEMBER missed FINAL)
    Q_PROPERTY(QList<double> parts MEMBER parts FINAL)

public:
    QString id{}; // of machine and precision; kOwnId for the hardware that there is
    Group group = Group::HoldsLess;
    bool opensGroup = false; // the first of its group: the group's heading stands above it
    Verdict verdict = Verdict::Unsupported;
    QString name{};
    QString detail{};
    QString verdictWord{};
    QString reason{}; // in place of the detail where the load is not held
    ShownValue used{}; // bytes of one device; more than usable where some are missing
    ShownValue usable{};
    ShownValue perUser{}; // output tokens per second
    ShownValue system{};
    ShownValue firstToken{};
    QString speedGap{}; // why there is no speed; empty where there is
    ShownValue power{.measure = Measure::Kilowatts};
    ShownValue price{.measure = Measure::Money}; // of all machines
    ShownValue rackUnits{};
    QStringList
        missed{}; // in the order of Missed: "min 40", the target that the figure misses; "not known"; empty: none
    QList<double> parts{}; // bytes, in the order of Part

    friend bool operator==(const ResultRow&, const ResultRow&) = default;
};

} // namespace berth::viewmodels
