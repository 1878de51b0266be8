// What rectangles cannot show: hatching, a dotted line, the soft shadow of what floats, the notch of a popover.
#pragma once

#include <QColor>
#include <QQuickPaintedItem>

#include "ui/theme/Roles.h"

namespace berth::controls {

// Hatching of memory that is kept back or missing.
class HatchedArea : public QQuickPaintedItem
{
    Q_OBJECT
    Q_PROPERTY(berth::theme::MemoryPart part MEMBER m_part NOTIFY changed FINAL)
    Q_PROPERTY(berth::theme::Scheme scheme MEMBER m_scheme NOTIFY changed FINAL)
    Q_PROPERTY(double unit MEMBER m_unit NOTIFY changed FINAL)
    QML_ELEMENT

public:
    explicit HatchedArea(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

private:
    theme::MemoryPart m_part = theme::MemoryPart::KeptBack;
    theme::Scheme m_scheme = theme::Scheme::Light;
    double m_unit = 1;
};

// A horizontal line of dots along the upper edge. Give the item room below: the line is drawn on whole pixels, which
// must not be cut off where a unit is no whole number of them.
class DottedLine : public QQuickPaintedItem
{
    Q_OBJECT
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed FINAL)
    Q_PROPERTY(double unit MEMBER m_unit NOTIFY changed FINAL)
    QML_ELEMENT

public:
    explicit DottedLine(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

private:
    QColor m_color;
    double m_unit = 1;
};

// The shadow of a rounded rectangle that lies `blur` inside this item's edges; drawn outside of it only.
class SoftShadow : public QQuickPaintedItem
{
    Q_OBJECT
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed FINAL)
    Q_PROPERTY(double blur MEMBER m_blur NOTIFY changed FINAL)
    Q_PROPERTY(double radius MEMBER m_radius NOTIFY changed FINAL)
    QML_ELEMENT

public:
    explicit SoftShadow(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

private:
    QColor m_color;
    double m_blur = 0;
    double m_radius = 0;
};

// A triangle that points to the left, or to the right; outlined on its two free sides.
class Notch : public QQuickPaintedItem
{
    Q_OBJECT
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed FINAL)
    Q_PROPERTY(QColor outline MEMBER m_outline NOTIFY changed FINAL)
    Q_PROPERTY(bool towardsRight MEMBER m_towardsRight NOTIFY changed FINAL)
    QML_ELEMENT

public:
    explicit Notch(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

private:
    QColor m_color;
    QColor m_outline;
    bool m_towardsRight = false;
};

} // namespace berth::controls
