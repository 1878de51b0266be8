// How a text looks, as one value: its font and the height of its lines, both at the present scale.
#pragma once

#include <QFont>
#include <QtQml/qqmlregistration.h>

namespace berth::theme {

class TextStyle
{
    Q_GADGET
    Q_PROPERTY(QFont font MEMBER font FINAL)
    Q_PROPERTY(double lineHeight MEMBER lineHeight FINAL)
    QML_VALUE_TYPE(textStyle)

public:
    QFont font;
    double lineHeight = 0;

    friend bool operator==(const TextStyle&, const TextStyle&) = default;
};

} // namespace berth::theme
