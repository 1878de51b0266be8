// Widths of table columns: figures get what they need, texts share what is left and wrap; words
// are torn only where all of them together have no room. Columns without shares get the widths at which no cell takes
// more lines than it must, the first of them before the others. Pure arithmetic in any unit.
#pragma once

#include <vector>

namespace berth::paper {

struct ColumnNeed
{
    double natural = 0; // widest cell on one line
    double least = 0; // longest word
    bool figures = false; // not widened unless all are
    double share = 0; // of the width without gaps, if the words of the others leave it; 0: by need
    bool even = false; // see report::Column
    std::vector<double> steps = {}; // widths at which no cell takes more than 1, 2, 3 … lines; as many in every column
};

struct ColumnPlace
{
    double left = 0;
    double width = 0;
};

[[nodiscard]] std::vector<ColumnPlace> placeColumns(const std::vector<ColumnNeed>& needs, double width, double gap);

} // namespace berth::paper
