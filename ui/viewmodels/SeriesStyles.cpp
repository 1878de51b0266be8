#include "ui/viewmodels/SeriesStyles.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace berth::viewmodels {

int SeriesStyles::freeStyle(const std::array<bool, kCount>& taken) const
{
    int best = 0;
    for (int style = 1; style < kCount; ++style) {
        const auto now = static_cast<std::size_t>(style);
        const auto before = static_cast<std::size_t>(best);
        if (taken.at(before) || (!taken.at(now) && m_seen.at(now) < m_seen.at(before))) {
            best = style;
        }
    }
    return best;
}

std::vector<int> SeriesStyles::stylesOf(const QStringList& names)
{
    constexpr int kNew = std::numeric_limits<int>::max();
    std::vector<std::size_t> order(static_cast<std::size_t>(names.size()));
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto since = [&](std::size_t at) {
        return m_owned.value(names.at(static_cast<qsizetype>(at)), {.since = kNew}).since;
    };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return since(a) < since(b); });
    if (std::none_of(names.cbegin(), names.cend(), [&](const QString& name) { return m_owned.contains(name); })) {
        m_seen.fill(0); // something else altogether is shown, which begins with the first style
    }
    ++m_chart;
    std::vector<int> styles(order.size());
    std::array<bool, kCount> taken{};
    for (const std::size_t at : order) {
        const QString& name = names.at(static_cast<qsizetype>(at));
        const auto own = m_owned.constFind(name);
        const bool keeps = own != m_owned.cend() && !taken.at(static_cast<std::size_t>(own->style));
        const int style = keeps ? own->style : freeStyle(taken);
        if (!keeps) {
            m_owned.insert(name, {.style = style, .since = m_chart});
        }
        taken.at(static_cast<std::size_t>(style)) = true;
        styles[at] = style;
    }
    for (const int style : styles) {
        m_seen.at(static_cast<std::size_t>(style)) = m_chart;
    }
    return styles;
}

} // namespace berth::viewmodels
