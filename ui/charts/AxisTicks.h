// The ticks of one axis for whatever range it shows: round numbers with three labels at least where these have room,
// in the language of the document. Internal to ui/charts.
#pragma once

#include "core/report/ChartSpec.h"
#include "ui/charts/ChartStyle.h"
#include "ui/charts/RoundTicks.h"

#include <QVector>

namespace berth::charts {

// In the painter's units. Beyond its ends only a label that lies along the axis needs room.
struct AxisRoom
{
    double length = 0;
    double before = 0;
    double after = 0;
};

class AxisTicks
{
public:
    AxisTicks(const report::Axis& axis, report::Direction direction, int most, const AxisRoom& room);

    // Best set whose labels neither overlap nor leave the drawing.
    [[nodiscard]] std::vector<double> values(double least, double most, const ChartStyle& style) const;
    [[nodiscard]] QVector<QString> labels(const std::vector<double>& values, const ChartStyle& style) const;

private:
    struct Shown
    {
        double least;
        double most;
    };
    [[nodiscard]] double placeOf(double value, const Shown& shown) const;
    [[nodiscard]] std::vector<double> labelled(const std::vector<double>& values, const Shown& shown, bool thinned,
                                               const ChartStyle& style) const;

    bool m_logarithmic = false;
    bool m_lies = true;
    TickFamily m_family = TickFamily::Decimal;
    int m_most = 0;
    AxisRoom m_room;
};

[[nodiscard]] TickFamily familyOf(const report::Axis& axis);

} // namespace berth::charts
