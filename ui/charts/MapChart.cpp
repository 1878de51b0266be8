#include "ui/charts/ChartParts.h"
#include "ui/charts/Markers.h"

#include "core/report/ChartTable.h"

#include <algorithm>

namespace berth::charts {

namespace {

using report::CellState;
using report::Map;
using report::VerdictKind;

constexpr double kCellGap = 1; // units
constexpr double kMark = 13;
constexpr double kLabelGap = 8;
constexpr double kTopSpace = 8;
constexpr double kRing = 2;
constexpr double kLegendGap = 4;

struct Grid
{
    QRectF area;
    std::size_t columns = 0;
    std::size_t rows = 0;

    // Row 0 at the bottom.
    QRectF cell(std::size_t index) const
    {
        const double width = area.width() / static_cast<double>(columns);
        const double height = area.height() / static_cast<double>(rows);
        const auto column = static_cast<double>(index % columns);
        const auto row = static_cast<double>(rows - 1 - index / columns);
        return {area.left() + column * width, area.top() + row * height, width, height};
    }
};

const theme::SignalColors& coloursOf(const Palette& palette, VerdictKind kind)
{
    return palette.verdicts[static_cast<std::size_t>(kind)];
}

void paintSign(QPainter& painter, QPointF centre, CellState state, const ChartStyle& style)
{
    const double side = style.px(kMark);
    const QRectF place(centre - QPointF(side / 2, side / 2), QSizeF(side, side));
    switch (state) {
    case CellState::Meets:
    case CellState::Fits:
        return paintVerdict(painter, place, VerdictKind::Fits, style.palette);
    case CellState::Slower:
        return paintGauge(painter, place, coloursOf(style.palette, VerdictKind::FitsReduced).text);
    case CellState::SpeedNotKnown:
        painter.setPen(QPen(style.palette.axis, style.px(1.5)));
        painter.setBrush(Qt::NoBrush);
        return painter.drawEllipse(centre, side / 3, side / 3);
    case CellState::DoesNotFit:
        painter.setPen(QPen(style.palette.axis, style.px(1.5), Qt::SolidLine, Qt::FlatCap));
        return painter.drawLine(centre - QPointF(side / 3, 0), centre + QPointF(side / 3, 0));
    case CellState::NotKnown:
        return;
    }
}

QColor tintOf(CellState state, const Palette& palette)
{
    if (state == CellState::Meets || state == CellState::Fits)
        return coloursOf(palette, VerdictKind::Fits).tint;
    return state == CellState::Slower ? coloursOf(palette, VerdictKind::FitsReduced).tint : palette.surface;
}

void paintCells(QPainter& painter, const Grid& grid, const Map& map, const ChartStyle& style)
{
    const double gap = style.px(kCellGap);
    const double half = style.px(0.5);
    for (std::size_t index = 0; index < std::min(map.cells.size(), grid.columns * grid.rows); ++index) {
        const QRectF cell = grid.cell(index).adjusted(gap + half, gap + half, -gap - half, -gap - half);
        painter.setPen(QPen(style.palette.border, style.px(1), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(tintOf(map.cells[index], style.palette));
        painter.drawRect(cell);
        paintSign(painter, cell.center(), map.cells[index], style);
    }
    if (!map.required || *map.required >= grid.columns * grid.rows)
        return;
    painter.setPen(QPen(style.palette.accent, style.px(kRing), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(grid.cell(*map.required));
}

QString label(const report::Figure& figure, const ChartStyle& style)
{
    return numberText(figure.value, figure.decimals, style);
}

void paintLabels(QPainter& painter, const Grid& grid, const Map& map, const ChartStyle& style)
{
    TextPaint text{.text = {}, .font = style.font(kCaptionSize), .colour = style.palette.text3};
    for (std::size_t row = 0; row < map.rows.size(); ++row) {
        const QRectF cell = grid.cell(row * grid.columns);
        text.text = label(map.rows[row], style);
        text.alignment = Qt::AlignRight | Qt::AlignVCenter;
        paintText(painter, {0, cell.top(), cell.left() - style.px(kLabelGap), cell.height()}, text);
    }
    for (std::size_t column = 0; column < map.columns.size(); ++column) {
        const QRectF cell = grid.cell(column);
        text.text = label(map.columns[column], style);
        text.alignment = Qt::AlignCenter;
        paintText(painter, {cell.left(), cell.bottom() + style.px(2), cell.width(), style.px(kCaptionLine + 2)}, text);
    }
}

std::vector<LegendEntry> mapLegend(const Map& map, const ChartStyle& style)
{
    std::vector<LegendEntry> entries;
    for (const CellState state :
         {CellState::Meets, CellState::Fits, CellState::Slower, CellState::SpeedNotKnown, CellState::DoesNotFit}) {
        if (std::find(map.cells.begin(), map.cells.end(), state) == map.cells.end())
            continue;
        entries.push_back(
            {.text = style.words(report::nameOf(state)), .paintSign = [=](QPainter& painter, QRectF place) {
                 paintSign(painter, place.center(), state, style);
             }});
    }
    if (map.required)
        entries.push_back({.text = style.words(report::PhraseCode::MapRequirement),
                           .paintSign = [=](QPainter& painter, QRectF place) {
                               painter.setPen(QPen(style.palette.accent, style.px(kRing)));
                               painter.setBrush(Qt::NoBrush);
                               painter.drawRect(place);
                           }});
    return entries;
}

double widestRow(const Map& map, const ChartStyle& style)
{
    double widest = 0;
    for (const report::Figure& row : map.rows)
        widest = std::max(widest, sizeOf(label(row, style), style.font(kCaptionSize)).width());
    return widest;
}

} // namespace

void buildMapChart(const BuildContext& context)
{
    setFrame(context, {});
    context.plot.xAxis->setVisible(false);
    context.plot.yAxis->setVisible(false);
    const Map map = context.spec.map;
    const ChartStyle style = context.style;
    const QSizeF size = context.size;
    if (map.columns.empty() || map.rows.empty())
        return;
    const auto legend = mapLegend(map, style);
    const double line = style.px(kCaptionLine);
    const double left = widestRow(map, style) + style.px(kLabelGap);
    const double top = line + style.px(kTopSpace);
    const double legendSpace = style.px(kLegendGap) + legendHeight(legend, size.width() - left, style);
    const double bottom = 2 * line + style.px(4) + legendSpace;
    const Grid grid{.area = {left, top, size.width() - left - style.px(1), size.height() - top - bottom},
                    .columns = map.columns.size(),
                    .rows = map.rows.size()};
    const QString vertical = fitted(style.words(context.spec.vertical.title), style.font(kCaptionSize), size.width());
    const QString horizontal =
        fitted(style.words(context.spec.horizontal.title), style.font(kCaptionSize), grid.area.width());
    addPainted(context, [=, hits = context.hits](QPainter& painter) {
        paintCells(painter, grid, map, style);
        for (std::size_t index = 0; index < std::min(map.cells.size(), grid.columns * grid.rows); ++index)
            hits->push_back({.place = grid.cell(index),
                             .kind = HitKind::Value,
                             .group = index / grid.columns,
                             .index = index % grid.columns});
        paintLabels(painter, grid, map, style);
        const QFont font = style.font(kCaptionSize);
        paintText(painter, {0, 0, size.width(), line}, {.text = vertical, .font = font, .colour = style.palette.text2});
        const QRectF below(left, grid.area.bottom() + line + style.px(4), grid.area.width(), line);
        paintText(painter, below,
                  {.text = horizontal,
                   .font = font,
                   .colour = style.palette.text2,
                   .alignment = Qt::AlignRight | Qt::AlignVCenter});
        paintLegend(painter, {left, size.height() - legendSpace + style.px(kLegendGap), size.width() - left, 0}, legend,
                    style);
    });
}

} // namespace berth::charts
