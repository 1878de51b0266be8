#include "ui/report/TableCell.h"

#include "ui/charts/Markers.h"

#include <algorithm>

namespace berth::paper {

using report::Alignment;
using report::Cell;
using report::Row;
using report::RowKind;
using report::Tone;

namespace {

constexpr int kLetters = 26;

bool hasMark(const Cell& cell)
{
    return !std::holds_alternative<std::monostate>(cell.mark);
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

void paintSign(QPainter& painter, QPointF at, const CellLayout& cell, const charts::Palette& palette)
{
    const QPointF place = at + QPointF(0, (cell.difference.lineHeight() - kStandingSize) / 2);
    charts::paintStanding(painter, QRectF(place, QSizeF(kStandingSize, kStandingSize)), cell.standing, palette);
}

} // namespace

QString footnoteMark(std::size_t index)
{
    const QChar letter(static_cast<char16_t>(u'a' + index % kLetters));
    return QString(static_cast<qsizetype>(index / kLetters) + 1, letter);
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
    if (cell.tone == Tone::OfMark || cell.tone == Tone::Missed) {
        const report::Mark bad = report::VerdictKind::DoesNotFit;
        style.colour = colourOfMark(cell.tone == Tone::Missed ? bad : cell.mark, ink.palette);
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

} // namespace berth::paper
