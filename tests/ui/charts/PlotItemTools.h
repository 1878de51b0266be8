// A chart of the window without a window: made, painted, pointed at and typed into.
#pragma once

#include "tests/support/EnglishTexts.h"
#include "ui/charts/PlotItem.h"

#include <QCoreApplication>
#include <QPainter>

namespace berth::report::testing {

inline std::unique_ptr<charts::PlotItem> itemOf(const ChartSpec& spec, QSizeF size = {480, 260})
{
    auto item = std::make_unique<charts::PlotItem>();
    item->setTexts(std::make_shared<EnglishTexts>());
    item->setSpec(spec);
    item->setSize(size);
    return item;
}

// What a frame shows.
inline QImage framePaintedBy(charts::PlotItem& item)
{
    item.ensurePolished(); // as every frame does
    QImage image(item.size().toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    item.paint(&painter);
    return image;
}

// What a frame shows when there was time to draw before it.
inline QImage imageOf(charts::PlotItem& item)
{
    QCoreApplication::processEvents();
    return framePaintedBy(item);
}

inline void hover(charts::PlotItem& item, QPointF place)
{
    QHoverEvent event(QEvent::HoverMove, place, place, place);
    QCoreApplication::sendEvent(&item, &event);
}

inline void press(charts::PlotItem& item, int key)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(&item, &event);
    imageOf(item); // places are known after painting
}

} // namespace berth::report::testing
