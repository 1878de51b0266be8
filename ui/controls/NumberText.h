// Numbers as people write them in their locale ("de_DE"): the text of a number field and its meaning. Stateless.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace berth::controls {

class NumberText : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    // With the locale's separators and exactly `decimals` places, rounded half away from zero; empty for NaN.
    Q_INVOKABLE static QString textOf(double value, int decimals, const QString& locale);

    // "32k" and "1.5 M" are so many thousands and millions; for amounts of tokens `thousand` is 1,024.
    // NaN when the text is no number. Group separators are optional but must stand where groups end, so that "1.5" is
    // refused in German instead of being read as 15. Digits of the locale and Latin ones are both understood.
    Q_INVOKABLE static double valueOf(const QString& text, const QString& locale, double thousand = 1000);
};

} // namespace berth::controls
