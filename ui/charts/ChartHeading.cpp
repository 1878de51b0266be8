#include "ui/charts/ChartHeading.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace berth::charts {

namespace {

constexpr double kTitleSize = 15; // units
constexpr double kLineSize = 12;
constexpr double kLeading = 1.35; // height of a line for each unit of its letters
constexpr double kBelow = 8; // between the heading and the drawing
constexpr int kMostLines = 3; // of one text
constexpr qsizetype kMostLetters = 400; // whatever somebody calls an entry

double sizeAt(qsizetype line)
{
    return line == 0 ? kTitleSize : kLineSize;
}

QFont fontAt(qsizetype line, const ChartStyle& style)
{
    return style.font(sizeAt(line), line == 0 ? QFont::DemiBold : QFont::Normal);
}

double heightAt(qsizetype line, const QString& text, ChartStyle style, double width)
{
    style.unit = 1;
    const QFontMetricsF metrics(fontAt(line, style));
    const double natural = metrics.boundingRect(QRectF(0, 0, width, 1e6), Qt::TextWordWrap, text).height();
    const int lines = std::clamp(qRound(natural / metrics.height()), 1, kMostLines);
    return lines * sizeAt(line) * kLeading;
}

} // namespace

double headingHeight(const QStringList& lines, const ChartStyle& style, double width)
{
    double height = lines.isEmpty() ? 0 : kBelow;
    for (qsizetype line = 0; line < lines.size(); ++line) {
        height += heightAt(line, lines.at(line).left(kMostLetters), style, width);
    }
    return std::ceil(height); // so that the drawing below keeps its place between pixels
}

void drawHeading(QPainter& painter, QPointF at, const QStringList& lines, const ChartStyle& style, double width)
{
    painter.save();
    for (qsizetype line = 0; line < lines.size(); ++line) {
        const QString text = lines.at(line).left(kMostLetters);
        const double height = style.px(heightAt(line, text, style, width));
        painter.setFont(fontAt(line, style));
        painter.setPen(line == 0 ? style.palette.text : style.palette.text2);
        painter.drawText(QRectF(at, QSizeF(style.px(width), height)), Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop,
                         text);
        at.ry() += height;
    }
    painter.restore();
}

} // namespace berth::charts
