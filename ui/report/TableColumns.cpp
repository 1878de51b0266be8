#include "ui/report/TableColumns.h"

#include <algorithm>
#include <numeric>

namespace berth::paper {

namespace {

double sum(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

// Gives `space` to the flexible columns in proportion to their width; to all columns if none is flexible.
void widen(std::vector<double>& widths, const std::vector<bool>& flexible, double space)
{
    double base = 0;
    for (std::size_t column = 0; column < widths.size(); ++column)
        base += flexible[column] ? widths[column] : 0;
    const bool none = base <= 0;
    for (std::size_t column = 0; column < widths.size(); ++column) {
        if (none)
            widths[column] += space / static_cast<double>(widths.size());
        else if (flexible[column])
            widths[column] += space * widths[column] / base;
    }
}

// Takes `space` from columns above their least width, in proportion to what each has above it.
void narrow(std::vector<double>& widths, const std::vector<double>& least, double space)
{
    double slack = 0;
    for (std::size_t column = 0; column < widths.size(); ++column)
        slack += std::max(0.0, widths[column] - least[column]);
    if (slack <= 0)
        return;
    const double part = std::min(1.0, space / slack);
    for (std::size_t column = 0; column < widths.size(); ++column)
        widths[column] -= part * std::max(0.0, widths[column] - least[column]);
}

} // namespace

std::vector<ColumnPlace> placeColumns(const std::vector<ColumnNeed>& needs, double width, double gap)
{
    const double room = width - gap * static_cast<double>(needs.empty() ? 0 : needs.size() - 1);
    std::vector<double> widths;
    std::vector<double> kept; // shares stay what they are as long as the others can give
    std::vector<double> least;
    std::vector<bool> flexible;
    for (const ColumnNeed& need : needs) {
        const bool given = need.share > 0;
        least.push_back(std::min(need.least, need.natural));
        widths.push_back(given ? std::max(need.share * room, least.back()) : need.natural);
        kept.push_back(given ? widths.back() : least.back());
        flexible.push_back(!need.figures && !given);
    }
    if (sum(widths) < room)
        widen(widths, flexible, room - sum(widths));
    narrow(widths, kept, sum(widths) - room);
    narrow(widths, least, sum(widths) - room);
    // Still too wide: words and even figures have to break, but no column gets less than an equal part for that.
    const double equal = std::max(0.0, room) / static_cast<double>(std::max<std::size_t>(1, widths.size()));
    for (double& column : least)
        column = std::min(column, equal);
    narrow(widths, least, sum(widths) - room);
    std::vector<ColumnPlace> places;
    double left = 0;
    for (const double column : widths) {
        places.push_back({left, column});
        left += column + gap;
    }
    return places;
}

} // namespace berth::paper
