// Charts in the flow: over the width of the text or two side by side, with their captions.
#include "ui/charts/DrawChart.h"
#include "ui/report/Flow.h"

#include <algorithm>

namespace berth::paper {

namespace {

constexpr double kChartBefore = pt(8);
constexpr double kTitledBefore = pt(16);
constexpr double kChartAfter = pt(5);
constexpr double kChartGap = pt(24); // between two charts
constexpr double kTitleAfter = pt(4);
constexpr double kCaptionBefore = pt(5);

struct ChartLayout
{
    report::ChartSpec spec;
    LaidText title;
    LaidText caption;
    double left = 0;
    double width = 0;
    double height = 0; // of the drawing alone

    double titleHeight() const { return title.empty() ? 0 : title.height() + kTitleAfter; }
    double total() const { return titleHeight() + height + (caption.empty() ? 0 : kCaptionBefore + caption.height()); }
};

ChartLayout layChart(Flow& flow, const report::Chart& chart, const Ink& ink, double width)
{
    QString caption = ink.words(chart.spec.caption);
    if (chart.numbered && !caption.isEmpty())
        caption = ink.words(report::phrase(report::PhraseCode::FigureCaption,
                                           report::Figure{.value = static_cast<double>(++flow.figures)},
                                           caption.toStdString()));
    const double natural = charts::naturalHeight(chart.spec, width / kChartUnit) * kChartUnit;
    ChartLayout laid{.spec = chart.spec,
                     .title = {},
                     .caption = {caption, ink.secondary(kNoteType), ink, width},
                     .width = width,
                     .height = chart.height > 0 ? pt(chart.height) : natural};
    if (chart.titled)
        laid.title = {ink.words(chart.spec.title), ink.style(kHeadingType, QFont::DemiBold), ink, width};
    return laid;
}

} // namespace

void addBlock(Flow& flow, const report::Charts& block, const Ink& ink)
{
    if (block.charts.empty())
        return;
    const auto count = static_cast<double>(block.charts.size());
    const double width = (flow.width - kChartGap * (count - 1)) / count;
    std::vector<ChartLayout> charts;
    double height = 0;
    double titles = 0;
    for (const report::Chart& chart : block.charts) {
        charts.push_back(layChart(flow, chart, ink, width));
        charts.back().left = static_cast<double>(charts.size() - 1) * (width + kChartGap);
        height = std::max(height, charts.back().total());
        titles = std::max(titles, charts.back().titleHeight());
    }
    const charts::ChartStyle style = ink.chartStyle();
    const double space = flow.pendingSpace > 0 ? 0 : titles > 0 ? kTitledBefore : kChartBefore;
    flow.add({.height = std::min(height, flow.pageHeight), .spaceBefore = space}, [=](QPainter& painter, QPointF at) {
        for (const ChartLayout& chart : charts) {
            const QPointF top = at + QPointF(chart.left, 0);
            chart.title.paint(painter, top);
            const QRectF drawing(top + QPointF(0, titles), QSizeF(chart.width, chart.height));
            charts::drawChart(painter, drawing, chart.spec, style);
            chart.caption.paint(painter, drawing.bottomLeft() + QPointF(0, kCaptionBefore));
        }
    });
    flow.pendingSpace = kChartAfter;
}

} // namespace berth::paper
