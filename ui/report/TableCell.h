// One cell of a table: its text, the difference and the smaller line below it, with their mark or sign.
#pragma once

#include "ui/report/LaidText.h"
#include "ui/report/TableColumns.h"

#include <array>

namespace berth::paper {

inline constexpr TypeSize kRaisedType{pt(6.5), pt(12)};
inline constexpr double kRaise = pt(2.6);
inline constexpr double kRaisedGap = pt(1.5);

struct CellLayout
{
    LaidText text;
    LaidText difference;
    LaidText second;
    LaidText raised; // mark of a footnote
    report::Mark mark{};
    report::Standing standing{}; // of the difference
    report::Alignment alignment = report::Alignment::Start;
    ColumnPlace place{};

    std::array<const LaidText*, 3> parts() const { return {&text, &difference, &second}; }
    int lines() const { return text.lines() + difference.lines() + second.lines(); }
    double height() const { return text.height() + difference.height() + second.height(); }
};

struct LineRange
{
    int first = 0;
    int count = 0;
};

[[nodiscard]] QString footnoteMark(std::size_t index);
[[nodiscard]] double markWidth(const report::Cell& cell); // with the gap behind it; 0: no mark
[[nodiscard]] double signWidth(report::Standing standing);
[[nodiscard]] bool isStrong(const report::Row& row);
[[nodiscard]] TextStyle styleOf(const report::Cell& cell, const report::Row& row, const Ink& ink);
[[nodiscard]] LaidText layDifference(const report::Difference& difference, const Ink& ink, double width);
[[nodiscard]] CellLayout layCell(const report::Cell& cell, const report::Row& row, const Ink& ink, double width);

// Some lines of a cell, the text first, then the smaller ones below it.
void paintCell(QPainter& painter, QPointF at, const CellLayout& cell, LineRange lines, const charts::Palette& palette);

} // namespace berth::paper
