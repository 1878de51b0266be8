// Tables: head rule, hairlines under rows, no vertical rules; figures right; groups, totals, footnotes.
#include "ui/report/Flow.h"
#include "ui/report/TableCell.h"
#include "ui/report/TableColumns.h"

#include <algorithm>

namespace berth::paper {

namespace {

using report::Alignment;
using report::Cell;
using report::Column;
using report::Row;
using report::RowKind;
using report::Table;
using report::Tone;

constexpr double kHeadPadding = pt(3);
constexpr double kFootnoteBefore = pt(4);
constexpr double kGroupBefore = pt(4); // more room above the head of a group
constexpr double kSliceShare = 0.4; // of a page: rows taller than a page are cut into slices of this height
constexpr double kRounding = pt(0.5); // the rounding of a line's width must not wrap its last word
constexpr double kTableBefore = pt(8);
constexpr std::size_t kMostLines = 4; // of a cell, before words are torn apart
constexpr qsizetype kLongestFigure = 24; // letters, such as "1,371 to 2,452 tokens/s"

struct RowLayout
{
    std::vector<CellLayout> cells;
    double padding = kCellPadding;
    double content = 0;
    RowKind kind = RowKind::Plain;

    double space() const { return kind == RowKind::GroupHead ? kGroupBefore : 0; }
    double height() const { return content + 2 * padding + kHairline + space(); }
};

struct TableLayout
{
    std::vector<ColumnPlace> columns;
    double width = 0;
    charts::Palette palette;
};

// The widths of one cell or head on one line, without breaking a word, and on so many lines.
struct PartNeed
{
    double natural = 0;
    double least = 0;
    std::vector<double> steps;
};

PartNeed needOfText(const QString& words, const TextStyle& style, const Ink& ink, std::size_t linesMore)
{
    std::vector<double> steps = widthsOfLines(words, style, ink, kMostLines + linesMore);
    const double natural = steps.front();
    steps.erase(steps.begin(), steps.begin() + static_cast<std::ptrdiff_t>(linesMore));
    return {natural, longestWord(words, style, ink), std::move(steps)};
}

void take(ColumnNeed& need, const PartNeed& part, double aside)
{
    need.natural = std::max(need.natural, part.natural + aside);
    need.least = std::max(need.least, part.least + aside);
    for (std::size_t step = 0; step < need.steps.size(); ++step)
        need.steps[step] = std::max(need.steps[step], part.steps[step] + aside);
}

PartNeed unbroken(double width)
{
    return {width, width, std::vector<double>(kMostLines, width)};
}

ColumnNeed needOf(const Table& table, std::size_t index, const Ink& ink)
{
    const Column& column = table.columns[index];
    const TextStyle head = ink.secondary(kNoteType, QFont::Medium);
    ColumnNeed need{.figures = column.alignment == Alignment::End,
                    .share = column.share,
                    .even = column.even,
                    .steps = std::vector<double>(kMostLines)};
    for (const report::Text& text : {column.head, column.unit})
        take(need, needOfText(ink.words(text), head, ink, 1), 0);
    for (const Row& row : table.rows) {
        if (index >= row.cells.size() || row.kind == RowKind::GroupHead)
            continue;
        const Cell& cell = row.cells[index];
        const double raised = cell.footnote
            ? LaidText(footnoteMark(*cell.footnote), ink.style(kRaisedType), ink).width() + kRaisedGap
            : 0;
        // A figure is never broken, nor a difference; words are, also among figures, and what stands below a figure
        // takes two lines.
        const QString words = ink.words(cell.text);
        const bool whole = need.figures && !cell.wordy && words.size() <= kLongestFigure;
        const PartNeed text = needOfText(words, styleOf(cell, row, ink), ink, 0);
        take(need, whole ? unbroken(text.natural) : text, raised + markWidth(cell));
        const LaidText difference = layDifference(cell.difference, ink, kNoWidth);
        take(need, unbroken(difference.width() + signWidth(cell.difference.standing)), markWidth(cell));
        PartNeed second = needOfText(ink.words(cell.second), ink.secondary(kNoteType), ink, 1);
        second.least = std::max(second.least, second.natural / 2);
        take(need, second, markWidth(cell));
    }
    need.natural += kRounding;
    need.least += kRounding;
    for (double& step : need.steps)
        step += kRounding;
    return need;
}

TableLayout layTable(const Table& table, const Ink& ink, double width)
{
    std::vector<ColumnNeed> needs;
    for (std::size_t column = 0; column < table.columns.size(); ++column)
        needs.push_back(needOf(table, column, ink));
    return {.columns = placeColumns(needs, width, kColumnGap), .width = width, .palette = ink.palette};
}

RowLayout layRow(const Table& table, const Row& row, const TableLayout& layout, const Ink& ink)
{
    RowLayout laid{.cells = {}, .kind = row.kind};
    for (std::size_t index = 0; index < std::min(row.cells.size(), layout.columns.size()); ++index) {
        const bool spans = row.kind == RowKind::GroupHead && index == 0;
        const ColumnPlace place = spans ? ColumnPlace{0, layout.width} : layout.columns[index];
        CellLayout cell = layCell(row.cells[index], row, ink, place.width);
        cell.place = place;
        cell.alignment = spans || row.cells[index].wordy ? Alignment::Start : table.columns[index].alignment;
        laid.content = std::max(laid.content, cell.height());
        const bool verdict = std::holds_alternative<report::VerdictKind>(cell.mark);
        laid.padding = verdict ? kMarkedPadding : laid.padding;
        laid.cells.push_back(std::move(cell));
    }
    laid.content = std::max(laid.content, kTableType.line);
    return laid;
}

void addHead(Flow& flow, const Table& table, const TableLayout& layout, const Ink& ink)
{
    std::vector<CellLayout> cells;
    double content = 0;
    for (std::size_t index = 0; index < table.columns.size(); ++index) {
        const Column& column = table.columns[index];
        const TextStyle style = ink.secondary(kNoteType, QFont::Medium);
        const ColumnPlace place = layout.columns[index];
        cells.push_back({.text = {ink.words(column.head), style, ink, place.width},
                         .difference = {},
                         .second = {ink.words(column.unit), style, ink, place.width},
                         .raised = {},
                         .alignment = column.alignment,
                         .place = place});
        content = std::max(content, cells.back().height());
    }
    const double height = content > 0 ? content + kHeadPadding + kHairline : 0;
    flow.headHeights.push_back(height);
    flow.headPaints.push_back([=, rule = ink.palette.text](QPainter& painter, QPointF at) {
        for (const CellLayout& cell : cells)
            paintCell(painter, at + QPointF(0, content - cell.height()), cell, {0, cell.lines()}, layout.palette);
        paintRule(painter, at + QPointF(0, height - kHairline / 2), layout.width, kHairline, rule);
    });
}

void paintRow(QPainter& painter, QPointF at, const RowLayout& row, const TableLayout& layout)
{
    if (row.kind == RowKind::Total)
        paintRule(painter, at, layout.width, kTotalRule, layout.palette.text);
    for (const CellLayout& cell : row.cells)
        paintCell(painter, at + QPointF(0, row.padding + row.space()), cell, {0, cell.lines()}, layout.palette);
    const QColor rule = row.kind == RowKind::Total ? layout.palette.text : layout.palette.border;
    paintRule(painter, at + QPointF(0, row.height() - kHairline / 2), layout.width, kHairline, rule);
}

// A row that no page can hold is the one exception from "never torn": it goes on, line by line.
void addSlices(Flow& flow, const RowLayout& row, const TableLayout& layout, report::FlowItem item)
{
    int lines = 0;
    for (const CellLayout& cell : row.cells)
        lines = std::max(lines, cell.lines());
    const int perSlice = std::max(1, static_cast<int>(flow.pageHeight * kSliceShare / kTableType.line));
    const bool kept = item.keepWithNext;
    for (int first = 0; first < lines; first += perSlice) {
        const int count = std::min(perSlice, lines - first);
        const bool last = first + count == lines;
        item.height = count * kTableType.line + (last ? 2 * row.padding + kHairline : 0);
        item.keepWithNext = last && kept;
        flow.add(item, [=](QPainter& painter, QPointF at) {
            for (const CellLayout& cell : row.cells)
                paintCell(painter, at, cell, {first, count}, layout.palette);
            if (last)
                paintRule(painter, at + QPointF(0, item.height), layout.width, kHairline, layout.palette.border);
        });
    }
}

// Every line of a footnote stands right of its raised mark.
void addFootnote(Flow& flow, std::size_t index, const report::Text& words, const Ink& ink, double space)
{
    const LaidText mark(footnoteMark(index), ink.secondary(kRaisedType), ink);
    const double indent = mark.width() + kRaisedGap;
    const LaidText text(ink.words(words), ink.secondary(kNoteType), ink, flow.width - indent);
    for (int line = 0; line < text.lines(); ++line)
        flow.add({.height = text.lineHeight(),
                  .spaceBefore = line == 0 ? space : 0,
                  .keepWithNext = line == 0 && text.lines() > 1},
                 [=](QPainter& painter, QPointF at) {
                     if (line == 0)
                         mark.paint(painter, at - QPointF(0, kRaise));
                     text.paint(painter, at + QPointF(indent, 0), Alignment::Start, line, 1);
                 });
}

void addFootnotes(Flow& flow, const Table& table, const Ink& ink)
{
    for (std::size_t index = 0; index < table.footnotes.size(); ++index)
        addFootnote(flow, index, table.footnotes[index], ink, index == 0 ? kFootnoteBefore : 0);
    QString note = ink.words(table.note);
    if (table.noteIsFigure && !note.isEmpty())
        note =
            ink.words(report::phrase(report::PhraseCode::FigureCaption,
                                     report::Figure{.value = static_cast<double>(++flow.figures)}, note.toStdString()));
    addStandings(flow, table, ink, table.footnotes.empty() ? kFootnoteBefore : 0);
    const double space = table.footnotes.empty() && !hasStandings(table) ? kFootnoteBefore : 0;
    addLines(flow, {note, ink.secondary(kNoteType), ink, flow.width}, space);
}

} // namespace

void addBlock(Flow& flow, const Table& block, const Ink& ink)
{
    const TableLayout layout = layTable(block, ink, flow.width);
    const std::size_t table = flow.headHeights.size();
    addHead(flow, block, layout, ink);
    std::vector<RowKind> kinds;
    for (const Row& row : block.rows)
        kinds.push_back(row.kind);
    const std::vector<bool> kept = report::rowsKeptWithNext(kinds);
    const bool noted = !block.footnotes.empty() || !block.note.empty() || hasStandings(block);
    const double tallest = flow.pageHeight - flow.headHeights.back();
    flow.pendingSpace = flow.pendingSpace > 0 || flow.items.empty() ? flow.pendingSpace : kTableBefore;
    for (std::size_t index = 0; index < block.rows.size(); ++index) {
        const RowLayout row = layRow(block, block.rows[index], layout, ink);
        const bool last = index + 1 == block.rows.size();
        const report::FlowItem item{
            .height = row.height(), .keepWithNext = kept[index] || (last && noted), .table = table};
        if (row.height() > tallest)
            addSlices(flow, row, layout, item);
        else
            flow.add(item, [=](QPainter& painter, QPointF at) { paintRow(painter, at, row, layout); });
    }
    addFootnotes(flow, block, ink);
}

} // namespace berth::paper
