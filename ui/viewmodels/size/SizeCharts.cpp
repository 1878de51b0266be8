#include "ui/viewmodels/size/SizeCharts.h"

#include <utility>

namespace berth::viewmodels {

void SizeCharts::show(Makers makers)
{
    m_memory = {std::move(makers.memory)};
    m_speed = {std::move(makers.speed)};
    m_roofline = {std::move(makers.roofline)};
    m_cost = {std::move(makers.cost)};
    Q_EMIT changed();
}

} // namespace berth::viewmodels
