// Splits a flow of items over pages: arithmetic alone, any unit of length. An item (a line, a row, a chart) is never
// torn. A table's head stands above its first row on every page. Items that must stay with the next one form a chunk,
// which moves to the next page as a whole unless it is taller than a page: then only its items are kept whole.
// Thread-safe, no state. Runs in linear time.
#pragma once

#include "core/report/Document.h"

#include <optional>
#include <span>
#include <vector>

namespace berth::report {

struct FlowItem
{
    double height = 0;
    double spaceBefore = 0; // dropped at the top of a page
    bool keepWithNext = false;
    bool breakBefore = false;
    std::optional<std::size_t> table{}; // rows: index of the table whose head they stand under
};

struct Placed
{
    std::size_t index = 0; // of the item, or of the table if it is a head
    bool head = false;
    double top = 0; // from the top of the page's body

    friend bool operator==(const Placed&, const Placed&) = default;
};

using PlacedPage = std::vector<Placed>;

// `heads` holds the height of each table's head (zero for none). At least one page, even without items.
// An item taller than a page stands alone on one and reaches below it: callers split those before.
[[nodiscard]] std::vector<PlacedPage> breakPages(std::span<const FlowItem> items, std::span<const double> heads,
                                                 double pageHeight);

// Which rows of a table stay with the next one: a group head with two rows, small groups as a whole and the last with
// the one before it, totals with the last two lines before them, the first row with the second and the last with the
// one before it.
[[nodiscard]] std::vector<bool> rowsKeptWithNext(std::span<const RowKind> rows);

} // namespace berth::report
