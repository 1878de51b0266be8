// How each kind of facts is listed: which columns, how wide, by what it is narrowed down. A pure data table; words are
// sources of translations in the context "Facts".
#pragma once

#include <QString>

#include "core/catalog/Tables.h"

#include <span>
#include <string_view>

namespace berth::viewmodels {

// One column of a list. The first column takes the room that the others leave.
struct ListedColumn
{
    std::string_view column;
    double width = 0; // units at 100 %
    const char* title = ""; // where the fact's own name is too long
    std::string_view otherwise = ""; // shown where the column is empty
    double divisor = 1; // of numbers
    int decimals = -1; // of numbers; negative: as sourced
    const char* unit = nullptr; // instead of the fact's own
};

enum class KindGroup { Models, Hardware, Software, Published, Measured, SpeedModel };

struct TableView
{
    catalog::TableId table;
    KindGroup group;
    const char* name; // "Accelerators"
    const char* filterHint; // "Filter %1 accelerators"
    const char* every; // "All vendors"
    std::string_view facet; // column whose values narrow the list down
    std::span<const ListedColumn> columns;
    std::span<const std::string_view> heading; // columns of the second line of the details
};

// In the order in which they are offered.
[[nodiscard]] std::span<const TableView> tableViews();
[[nodiscard]] const TableView* viewOf(catalog::TableId table); // nullptr: not shown

// Year numbers and versions, which are never grouped.
[[nodiscard]] bool isPlainNumber(std::string_view column);

} // namespace berth::viewmodels
