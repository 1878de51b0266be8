#include "core/report/PageBreaks.h"

namespace berth::report {

namespace {

// Sums of heights carry rounding; a row may not move to the next page for the last bit of a double.
constexpr double kTolerance = 1e-6;

constexpr std::size_t kSmallGroup = 6; // rows below its head, which are never parted

struct Breaker
{
    std::span<const FlowItem> items;
    std::span<const double> heads;
    double pageHeight = 0;
    std::vector<PlacedPage> pages{{}};
    double used = 0;

    bool pageEmpty() const { return pages.back().empty(); }

    // The head that an item needs above itself when it follows `previous` on the same page.
    double headBefore(std::size_t index, const FlowItem* previous) const
    {
        const FlowItem& item = items[index];
        const bool headStands = previous != nullptr && previous->table == item.table;
        return item.table && !headStands ? heads[*item.table] : 0.0;
    }

    const FlowItem* lastPlaced() const { return pageEmpty() ? nullptr : &items[pages.back().back().index]; }

    // Height of items [first, last) when they follow what stands on the page.
    double heightOf(std::size_t first, std::size_t last, bool freshPage) const
    {
        const FlowItem* previous = freshPage ? nullptr : lastPlaced();
        double height = 0;
        for (std::size_t index = first; index < last; ++index) {
            height += headBefore(index, previous) + items[index].height;
            height += previous != nullptr ? items[index].spaceBefore : 0.0;
            previous = &items[index];
        }
        return height;
    }

    void startPage()
    {
        pages.emplace_back();
        used = 0;
    }

    void place(std::size_t index)
    {
        const double head = headBefore(index, lastPlaced());
        used += pageEmpty() ? 0.0 : items[index].spaceBefore;
        if (head > 0)
            pages.back().push_back({.index = *items[index].table, .head = true, .top = used});
        used += head;
        pages.back().push_back({.index = index, .head = false, .top = used});
        used += items[index].height;
    }

    void placeChunk(std::size_t first, std::size_t last)
    {
        const double limit = pageHeight + kTolerance;
        const bool fitsHere = used + heightOf(first, last, false) <= limit;
        const bool fitsAPage = heightOf(first, last, true) <= limit;
        if (!pageEmpty() && (items[first].breakBefore || (!fitsHere && fitsAPage)))
            startPage();
        for (std::size_t index = first; index < last; ++index) {
            if (!pageEmpty() && used + heightOf(index, index + 1, false) > limit)
                startPage();
            place(index);
        }
    }
};

} // namespace

std::vector<PlacedPage> breakPages(std::span<const FlowItem> items, std::span<const double> heads, double pageHeight)
{
    Breaker breaker{.items = items, .heads = heads, .pageHeight = pageHeight};
    std::size_t first = 0;
    while (first < items.size()) {
        std::size_t last = first + 1;
        while (last < items.size() && items[last - 1].keepWithNext && !items[last].breakBefore)
            ++last;
        breaker.placeChunk(first, last);
        first = last;
    }
    return std::move(breaker.pages);
}

namespace {

struct Group
{
    std::size_t head = 0;
    std::size_t end = 0; // behind its last row

    bool isSmall() const { return end - head - 1 <= kSmallGroup; }
};

std::vector<Group> groupsOf(std::span<const RowKind> rows)
{
    std::vector<Group> groups;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (rows[row] == RowKind::GroupHead)
            groups.push_back({row, rows.size()});
        if (rows[row] == RowKind::GroupHead && groups.size() > 1)
            groups[groups.size() - 2].end = row;
    }
    return groups;
}

} // namespace

std::vector<bool> rowsKeptWithNext(std::span<const RowKind> rows)
{
    std::vector<bool> kept(rows.size(), false);
    const auto keep = [&](std::size_t row) {
        if (row + 1 < rows.size())
            kept[row] = true;
    };
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const bool total = rows[row] == RowKind::Total || rows[row] == RowKind::Subtotal;
        if (rows[row] == RowKind::GroupHead) {
            keep(row);
            keep(row + 1);
        }
        if (total && row >= 1)
            keep(row - 1);
        if (total && row >= 2)
            keep(row - 2);
    }
    const std::vector<Group> groups = groupsOf(rows);
    for (const Group& group : groups) {
        for (std::size_t row = group.head; group.isSmall() && row + 1 < group.end; ++row)
            keep(row);
    }
    // The last one alone would leave its page all but empty.
    if (groups.size() > 1 && groups.back().isSmall() && groups[groups.size() - 2].isSmall())
        keep(groups.back().head - 1);
    if (!rows.empty())
        keep(0);
    if (rows.size() >= 2)
        keep(rows.size() - 2);
    return kept;
}

} // namespace berth::report
