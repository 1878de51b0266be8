#include "ui/viewmodels/SpeedDetails.h"

#include "core/performance/PerformanceKeys.h"
#include "ui/viewmodels/DerivationKeys.h"
#include "ui/viewmodels/Speed.h"

#include <algorithm>

namespace berth::viewmodels {

namespace {

// The row of a figure; the figure alone, not known, where there is no speed.
SpeedRow rowOf(const sizing::Sizing& sizing, const QList<SpeedRow>& rows, std::string_view key)
{
    const ShownValue figure = *speedFigure(sizing, key);
    const auto found =
        std::find_if(rows.cbegin(), rows.cend(), [&](const SpeedRow& row) { return row.value.key == figure.key; });
    return found != rows.cend() ? *found : SpeedRow{.value = figure};
}

} // namespace

void SpeedDetails::show(const sizing::Sizing& sizing, const Formatter& format)
{
    const QList<SpeedRow> rows = speedRows(sizing);
    const double level = sizing.performance ? sizing.performance->intervalLevel : 0;
    m_rows.setRows(rows);
    m_limits.setRows(limitRows(sizing));
    m_perUser = rowOf(sizing, rows, derivation::kPerUser);
    m_system = rowOf(sizing, rows, performance::keys::kOutput);
    m_gap = speedGapOf(sizing, format);
    m_intervalLevel = level > 0 ? shown(level, Measure::Share) : ShownValue{.measure = Measure::Share};
    Q_EMIT changed();
}

} // namespace berth::viewmodels
