// Asks for a file and saves a chart to it: PNG, SVG or PDF as drawn, CSV as numbers. GUI thread.
#pragma once

#include "ui/charts/PlotItem.h"

namespace berth::charts {

class ChartSaver : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    // `name` without an ending, as the chart is called; the user may choose another and any of the endings.
    Q_INVOKABLE void save(berth::charts::PlotItem* plot, const QString& name);

    // Letters, digits and hyphens only, so that nothing in a title can lead to another folder; never empty.
    [[nodiscard]] static QString proposedName(const QString& title);

    // Why nothing could be written there, and what to do about it.
    [[nodiscard]] static QString refusal(const QString& path);

    // False if it could not be written; for tests and for save().
    Q_INVOKABLE bool write(berth::charts::PlotItem* plot, const QString& path) const;

Q_SIGNALS:
    void saved(const QString& path);
    void failed(const QString& sentence);
};

} // namespace berth::charts
