// The mark of a series as on charts, with its letter inside, for heads of columns and lists. Drawn as vectors at the
// resolution of the screen.
#pragma once

#include <QQuickPaintedItem>

#include "ui/theme/Roles.h"

namespace berth::charts {

class SeriesMark : public QQuickPaintedItem
{
    Q_OBJECT
    // 0 for A, 1 for B …
    Q_PROPERTY(int place READ place WRITE setPlace NOTIFY placeChanged FINAL)
    Q_PROPERTY(berth::theme::Scheme scheme READ scheme WRITE setScheme NOTIFY schemeChanged FINAL)
    QML_ELEMENT

public:
    explicit SeriesMark(QQuickItem* parent = nullptr);

    [[nodiscard]] int place() const { return m_place; }
    void setPlace(int place);
    [[nodiscard]] theme::Scheme scheme() const { return m_scheme; }
    void setScheme(theme::Scheme scheme);

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void placeChanged();
    void schemeChanged();

private:
    int m_place = 0;
    theme::Scheme m_scheme = theme::Scheme::Light;
};

} // namespace berth::charts
