// Colour, dash and marker of what charts name: a configuration keeps its own while lists are filtered, sorted and asked
// anew, and no two of one chart share one. Not thread-safe.
#pragma once

#include <QMap>
#include <QStringList>

#include <array>
#include <vector>

namespace berth::viewmodels {

class SeriesStyles
{
public:
    static constexpr int kCount = 6; // as many as the look has

    // Of the names of one chart, each once and at most kCount. Who has had a style for longer keeps it where two had
    // the same; a new name gets one that was not seen for long, among nothing
    // but new ones the first.
    [[nodiscard]] std::vector<int> stylesOf(const QStringList& names);

private:
    struct Own
    {
        int style = 0;
        int since = 0;
    };

    [[nodiscard]] int freeStyle(const std::array<bool, kCount>& taken) const;

    QMap<QString, Own> m_owned;
    std::array<int, kCount> m_seen{}; // the chart that showed it last
    int m_chart = 0;
};

} // namespace berth::viewmodels
