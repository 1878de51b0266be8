// Lines of the cost ledger and of the advice. Texts are data or already in the window's language.
#pragma once

#include "ui/viewmodels/ShownValue.h"

#include <QString>

namespace berth::viewmodels {

class CostRow
{
    Q_GADGET
    QML_VALUE_TYPE(costRow)
    Q_PROPERTY(QString id MEMBER id FINAL)
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(berth::viewmodels::ShownValue value MEMBER value FINAL)
    Q_PROPERTY(QString unit MEMBER unit FINAL)
    Q_PROPERTY(QString note MEMBER note FINAL)
    Q_PROPERTY(bool own MEMBER own FINAL)

public:
    QString id{};
    QString name{};
    ShownValue value{};
    QString unit{}; // "USD"; empty: that of the value
    QString note{}; // "4 years, 40% busy"
    bool own = false; // with a price of the user's

    friend bool operator==(const CostRow&, const CostRow&) = default;
};

// A change that helps, or what could be saved.
class AdviceRow
{
    Q_GADGET
    QML_VALUE_TYPE(adviceRow)
    Q_PROPERTY(QString id MEMBER id FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString gain MEMBER gain FINAL)
    Q_PROPERTY(QString price MEMBER price FINAL)
    Q_PROPERTY(bool applies MEMBER applies FINAL)

public:
    QString id{};
    QString title{};
    QString gain{}; // what is reached
    QString price{}; // what it costs in quality, speed or hardware; may be empty
    bool applies = true; // there is something to apply

    friend bool operator==(const AdviceRow&, const AdviceRow&) = default;
};

} // namespace berth::viewmodels
