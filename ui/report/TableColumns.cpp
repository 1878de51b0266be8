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
    if (slack <= 0 || space <= 0)
        return;
    const double part = std::min(1.0, space / slack);
    for (std::size_t column = 0; column < widths.size(); ++column)
        widths[column] -= part * std::max(0.0, widths[column] - least[column]);
}

// Even columns need what the widest of them needs.
std::vector<ColumnNeed> evened(std::vector<ColumnNeed> needs)
{
    ColumnNeed most;
    for (const ColumnNeed& need : needs) {
        if (!need.even)
            continue;
        most.natural = std::max(most.natural, need.natural);
        most.least = std::max(most.least, need.least);
        most.steps.resize(need.steps.size());
        for (std::size_t step = 0; step < need.steps.size(); ++step)
            most.steps[step] = std::max(most.steps[step], need.steps[step]);
    }
    for (ColumnNeed& need : needs) {
        if (need.even) {
            need.natural = most.natural;
            need.least = most.least;
            need.steps = most.steps;
        }
    }
    return needs;
}

// What one column needs, or all even ones together, on so many lines; 0: everything on one line, the head as well.
double widthAt(const ColumnNeed& need, std::size_t lines)
{
    return lines == 0 ? need.natural : need.steps[lines - 1];
}

// The fewest lines at which all have room, then one column after the other on fewer. Empty: there is no such number.
std::vector<double> widthsByLines(const std::vector<ColumnNeed>& needs, double room)
{
    const std::size_t most = needs.empty() ? 0 : needs.front().steps.size();
    std::vector<double> widths(needs.size());
    std::size_t lines = 0;
    do {
        std::transform(needs.begin(), needs.end(), widths.begin(),
                       [lines](const ColumnNeed& need) { return widthAt(need, lines); });
    } while (sum(widths) > room && ++lines <= most);
    if (sum(widths) > room)
        return {};
    const auto evens = static_cast<double>(
        std::count_if(needs.begin(), needs.end(), [](const ColumnNeed& need) { return need.even; }));
    for (std::size_t column = 0; column < needs.size(); ++column) {
        for (std::size_t fewer = 0; fewer < lines; ++fewer) {
            const double wider = widthAt(needs[column], fewer) - widths[column];
            if (wider * (needs[column].even ? evens : 1.0) > room - sum(widths))
                continue;
            for (std::size_t other = 0; other < needs.size(); ++other)
                widths[other] += other == column || (needs[column].even && needs[other].even) ? wider : 0;
            break;
        }
    }
    return widths;
}

bool isByLines(const std::vector<ColumnNeed>& needs)
{
    return std::all_of(needs.begin(), needs.end(),
                       [](const ColumnNeed& need) { return need.share <= 0 && !need.steps.empty(); });
}

std::vector<double> widthsByNeed(const std::vector<ColumnNeed>& needs, double room)
{
    std::vector<double> widths;
    std::vector<double> kept; // shares stay what they are as long as the others can give
    std::vector<double> least;
    for (const ColumnNeed& need : needs) {
        const bool given = need.share > 0;
        least.push_back(std::min(need.least, need.natural));
        widths.push_back(given ? std::max(need.share * room, least.back()) : need.natural);
        kept.push_back(given ? widths.back() : least.back());
    }
    narrow(widths, kept, sum(widths) - room);
    narrow(widths, least, sum(widths) - room);
    // Still too wide: words and even figures have to break, but no column gets less than an equal part for that.
    const double equal = std::max(0.0, room) / static_cast<double>(std::max<std::size_t>(1, widths.size()));
    for (double& column : least)
        column = std::min(column, equal);
    narrow(widths, least, sum(widths) - room);
    return widths;
}

// Who takes what is left: even columns, else those of words without a share.
std::vector<bool> flexibleOf(const std::vector<ColumnNeed>& needs)
{
    const bool even = std::any_of(needs.begin(), needs.end(), [](const ColumnNeed& need) { return need.even; });
    std::vector<bool> flexible;
    for (const ColumnNeed& need : needs)
        flexible.push_back(even ? need.even : !need.figures && need.share <= 0);
    return flexible;
}

} // namespace

std::vector<ColumnPlace> placeColumns(const std::vector<ColumnNeed>& needs, double width, double gap)
{
    const double room = width - gap * static_cast<double>(needs.empty() ? 0 : needs.size() - 1);
    const std::vector<ColumnNeed> same = evened(needs);
    std::vector<double> widths = isByLines(same) ? widthsByLines(same, room) : std::vector<double>();
    if (widths.empty())
        widths = widthsByNeed(same, room);
    if (sum(widths) < room)
        widen(widths, flexibleOf(same), room - sum(widths));
    std::vector<ColumnPlace> places;
    double left = 0;
    for (const double column : widths) {
        places.push_back({left, column});
        left += column + gap;
    }
    return places;
}

} // namespace berth::paper
