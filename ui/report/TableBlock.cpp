// Tables: head rule, hairlines under rows, no vertical rules; figures right; groups, totals, footnotes.
#include "ui/charts/Markers.h"
#include "ui/report/Flow.h"
#include "ui/report/TableColumns.h"

#include <algorithm>
#include <array>
#include <cmath>

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
constexpr TypeSize kRaisedType{pt(6.5), pt(12)};
constexpr double kRaise = pt(2.6);
constexpr double kRaisedGap = pt(1.5);
constexpr int kLetters = 26;
constexpr qsizetype kLongestFigure = 24; // letters, such as "1,371 to 2,452 tokens/s"

QString footnoteMark(std::size_t index)
{
    const QChar letter(static_cast<char16_t>(u'a' + index % kLetters));
    return QString(static_cast<qsizetype>(index / kLetters) + 1, letter);
}

struct CellLayout
{
    LaidText text;
    LaidText difference;
    LaidText second;
    LaidText raised; // mark of a footnote
    report::Mark mark{};
    report::Standing standing{}; // of the difference
    Alignment alignment = Alignment::Start;
    ColumnPlace place{};

    std::array<const LaidText*, 3> parts() const { return {&text, &difference, &second}; }
    int lines() const { return text.lines() + difference.lines() + second.lines(); }
    double height() const { return text.height() + difference.height() + second.height(); }
};

bool hasMark(const Cell& cell)
{
    return !std::holds_alternative<std::monostate>(cell.mark);
}

double markWidth(const Cell& cell)
{
    if (!hasMark(cell))
        return 0;
    return (std::holds_alternative<report::MemoryPart>(cell.mark) ? kSwatchSize : kMarkSize) + kMarkGap;
}

double signWidth(report::Standing standing)
{
    return standing == report::Standing::Neither ? 0 : kStandingSize + kStandingGap;
}

LaidText layDifference(const report::Difference& difference, const Ink& ink, double width)
{
    TextStyle style = ink.secondary(kNoteType);
    style.colour = charts::standingColour(difference.standing, ink.palette);
    return {ink.words(difference.text), style, ink, width - signWidth(difference.standing)};
}

QColor colourOfMark(const report::Mark& mark, const charts::Palette& palette)
{
    if (const auto* verdict = std::get_if<report::VerdictKind>(&mark))
        return palette.verdicts[static_cast<std::size_t>(*verdict)].text;
    if (const auto* finding = std::get_if<report::Finding>(&mark)) {
        const auto kind =
            *finding == report::Finding::Agrees ? report::VerdictKind::Fits : report::VerdictKind::FitsReduced;
        return palette.verdicts[static_cast<std::size_t>(kind)].text;
    }
    return palette.text;
}

bool isStrong(const Row& row)
{
    return row.strong || row.kind != RowKind::Plain;
}

TextStyle styleOf(const Cell& cell, const Row& row, const Ink& ink)
{
    TextStyle style =
        ink.style(kTableType, isStrong(row) || cell.tone == Tone::Strong ? QFont::DemiBold : QFont::Normal);
    if (cell.tone == Tone::Secondary)
        style = ink.secondary(kTableType);
    if (cell.tone == Tone::OfMark) {
        style.colour = colourOfMark(cell.mark, ink.palette);
        style.weight = row.strong ? QFont::DemiBold : QFont::Medium;
    }
    return style;
}

CellLayout layCell(const Cell& cell, const Row& row, const Ink& ink, double width)
{
    const double raisedWidth = cell.footnote ? pt(6) : 0;
    const double room = width - markWidth(cell) - raisedWidth;
    CellLayout laid{.text = {ink.words(cell.text), styleOf(cell, row, ink), ink, room},
                    .difference = layDifference(cell.difference, ink, room),
                    .second = {ink.words(cell.second), ink.secondary(kNoteType), ink, room},
                    .raised = {},
                    .mark = cell.mark,
                    .standing = cell.difference.standing};
    if (cell.footnote)
        laid.raised = {footnoteMark(*cell.footnote), ink.style(kRaisedType), ink};
    return laid;
}

struct RowLayout
{
    std::vector<CellLayout> cells;
    double padding = kCellPadding;
    double content = 0;
    RowKind kind = RowKind::Plain;

    double space() const { return kind == RowKind::GroupHead ? kGroupBefore : 0; }
    double height() const { return content + 2 * padding + kHairline + space(); }
};

void paintMark(QPainter& painter, QPointF at, double line, const report::Mark& mark, const charts::Palette& palette)
{
    const auto square = [&](double side) {
        return QRectF(at + QPointF(0, (line - side) / 2), QSizeF(side, side));
    };
    if (const auto* verdict = std::get_if<report::VerdictKind>(&mark))
        charts::paintVerdict(painter, square(kMarkSize), *verdict, palette);
    else if (const auto* finding = std::get_if<report::Finding>(&mark))
        charts::paintFinding(painter, square(kMarkSize), *finding, palette);
    else if (const auto* part = std::get_if<report::MemoryPart>(&mark))
        charts::paintSwatch(painter, square(kSwatchSize), *part, palette, kHairline);
}

struct LineRange
{
    int first = 0;
    int count = 0;
};

void paintSign(QPainter& painter, QPointF at, const CellLayout& cell, const charts::Palette& palette)
{
    const QPointF place = at + QPointF(0, (cell.difference.lineHeight() - kStandingSize) / 2);
    charts::paintStanding(painter, QRectF(place, QSizeF(kStandingSize, kStandingSize)), cell.standing, palette);
}

// Some lines of a cell, the text first, then the smaller ones below it.
void paintCell(QPainter& painter, QPointF at, const CellLayout& cell, LineRange lines, const charts::Palette& palette)
{
    const auto [first, count] = lines;
    const bool end = cell.alignment == Alignment::End;
    double indent = 0;
    if (!std::holds_alternative<std::monostate>(cell.mark)) {
        indent = (std::holds_alternative<report::MemoryPart>(cell.mark) ? kSwatchSize : kMarkSize) + kMarkGap;
        if (first == 0)
            paintMark(painter, at + QPointF(cell.place.left, 0), kTableType.line, cell.mark, palette);
    }
    const QPointF from = at + QPointF(cell.place.left + (end ? cell.place.width : indent), 0);
    const double raised = cell.raised.empty() ? 0 : cell.raised.width() + kRaisedGap;
    double down = 0;
    int skipped = first;
    int left = count;
    for (const LaidText* part : cell.parts()) {
        const int begin = std::min(skipped, part->lines());
        const int shown = std::clamp(part->lines() - begin, 0, left);
        const bool isDifference = part == &cell.difference;
        const double aside = isDifference && !end ? signWidth(cell.standing) : 0;
        const double back = part == &cell.text && end ? raised : 0;
        part->paint(painter, from + QPointF(aside - back, down), cell.alignment, begin, shown);
        if (isDifference && begin == 0 && shown > 0)
            paintSign(painter, from + QPointF(end ? -part->width() - signWidth(cell.standing) : 0, down), cell,
                      palette);
        down += shown * part->lineHeight();
        skipped -= begin;
        left -= shown;
    }
    if (first == 0 && !cell.raised.empty()) {
        const double x = end ? cell.place.left + cell.place.width - cell.raised.width()
                             : cell.place.left + indent + cell.text.lastLineWidth() + kRaisedGap;
        cell.raised.paint(painter, at + QPointF(x, -kRaise));
    }
}

struct TableLayout
{
    std::vector<ColumnPlace> columns;
    double width = 0;
    charts::Palette palette;
};

ColumnNeed needOf(const Table& table, std::size_t index, const Ink& ink)
{
    const Column& column = table.columns[index];
    const TextStyle head = ink.secondary(kNoteType, QFont::Medium);
    ColumnNeed need{.figures = column.alignment == Alignment::End, .share = column.share};
    for (const report::Text& text : {column.head, column.unit}) {
        need.natural = std::max(need.natural, LaidText(ink.words(text), head, ink).width());
        need.least = std::max(need.least, longestWord(ink.words(text), head, ink));
    }
    for (const Row& row : table.rows) {
        if (index >= row.cells.size() || row.kind == RowKind::GroupHead)
            continue;
        const Cell& cell = row.cells[index];
        const CellLayout laid = layCell(cell, row, ink, kNoWidth);
        const double extra = markWidth(cell) + (laid.raised.empty() ? 0 : laid.raised.width() + kRaisedGap);
        const double difference = laid.difference.width() + signWidth(laid.standing); // never broken
        const double width =
            std::max({laid.text.width() + extra, difference + markWidth(cell), laid.second.width() + markWidth(cell)});
        // A figure is never broken; words are, also among figures, and what stands below a figure takes two lines.
        const QString words = ink.words(cell.text);
        const bool unbroken = need.figures && words.size() <= kLongestFigure;
        const double first = unbroken ? laid.text.width() : longestWord(words, styleOf(cell, row, ink), ink);
        const double second =
            std::max(laid.second.width() / 2, longestWord(ink.words(cell.second), ink.secondary(kNoteType), ink));
        need.natural = std::max(need.natural, width);
        need.least = std::max({need.least, first + extra, std::max(difference, second) + markWidth(cell)});
    }
    need.natural += kRounding;
    need.least += kRounding;
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
        cell.alignment = spans ? Alignment::Start : table.columns[index].alignment;
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
