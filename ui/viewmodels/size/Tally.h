// What the page found, in numbers. Plain data.
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace berth::viewmodels {

struct Answer;

class Tally
{
    Q_GADGET
    QML_VALUE_TYPE(tally)
    Q_PROPERTY(int meeting MEMBER meeting FINAL)
    Q_PROPERTY(int others MEMBER others FINAL)
    Q_PROPERTY(int searched MEMBER searched FINAL)
    Q_PROPERTY(bool ofModels MEMBER ofModels FINAL)
    Q_PROPERTY(double milliseconds MEMBER milliseconds FINAL)
    Q_PROPERTY(QString currency MEMBER currency FINAL)

public:
    int meeting = 0; // configurations that meet every target, the user's own among them
    int others = 0; // listed with what they miss, the user's own aside
    int searched = 0; // possibilities looked at
    bool ofModels = false; // rows are models on the same hardware
    double milliseconds = 0;
    QString currency{}; // of all prices

    friend bool operator==(const Tally&, const Tally&) = default;
};

[[nodiscard]] Tally tallyOf(const Answer& answer);

} // namespace berth::viewmodels
