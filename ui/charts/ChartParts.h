// What the kinds of charts share when they are built on a QCustomPlot. Internal to ui/charts: the only other place
// that sees QCustomPlot is the item that hosts one.
#pragma once

#include "core/report/ChartSpec.h"
#include "ui/charts/ChartHits.h"
#include "ui/charts/ChartStyle.h"

#include <qcustomplot.h>

#include <functional>
#include <optional>
#include <set>

namespace berth::charts {

struct BuildContext
{
    QCustomPlot& plot;
    const report::ChartSpec& spec;
    const ChartStyle& style;
    QSizeF size; // of the whole chart, in the painter's units
    ChartHits hits;
    std::set<std::size_t> inLegend{}; // lines whose name finds no place beside them
};

void buildLinesChart(const BuildContext& context);
void buildMemoryChart(const BuildContext& context);
void buildMapChart(const BuildContext& context);

// An item that is drawn by a function: bands, markers, names, captions. Items lie in the order in which they are made.
class PaintedItem : public QCPAbstractItem
{
public:
    using Paint = std::function<void(QPainter&)>;
    PaintedItem(QCustomPlot& plot, Paint paint, bool clipped);
    double selectTest(const QPointF& position, bool onlySelectable, QVariant* details) const override;

protected:
    void draw(QCPPainter* painter) override;

private:
    Paint m_paint;
};
// The plot owns what it shows.
void addPainted(const BuildContext& context, PaintedItem::Paint paint, bool clipped = false);

// Room around the axis rectangle, in the painter's units.
struct Frame
{
    double top = 0;
    double right = 0;
    double bottom = 0;
    double left = 0;
};
void setFrame(const BuildContext& context, const Frame& frame);

struct TextPaint
{
    QString text;
    QFont font;
    QColor colour;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
};
void paintText(QPainter& painter, const QRectF& place, const TextPaint& paint);
// Cut with "…" where it would take more than this width; a name from a file may have no end.
[[nodiscard]] QString fitted(const QString& text, const QFont& font, double width,
                             Qt::TextElideMode cut = Qt::ElideRight);
// Share of a chart's width that one name may take from what it names.
inline constexpr double kMostOfWidth = 0.5;
// Letters are followed by what they stand for in charts that are wide enough, if it takes no more than this share of
// the width: beside bars, and behind the ends of lines. Never cut: two names could look alike.
inline constexpr double kBarNameShare = 0.34;
inline constexpr double kEndNameShare = 0.2;
[[nodiscard]] bool hasRoomForNames(double chartWidth, const ChartStyle& style);
[[nodiscard]] QSizeF sizeOf(const QString& text, const QFont& font);

// A number of an axis or cell in the document's language.
[[nodiscard]] QString numberText(double value, int decimals, const ChartStyle& style);

// Values beyond this are gaps: no quantity that Berth knows reaches it, and plotting code overflows on larger ones.
inline constexpr double kLargestValue = 1e15;
[[nodiscard]] bool isDrawable(double value);

struct LegendEntry
{
    QString text;
    std::function<void(QPainter&, QRectF)> paintSign; // into a square
    std::optional<std::size_t> series{}; // that it names
};
// Height of the legend when its entries are wrapped to the width; paints them from the given top left and says where
// they are.
[[nodiscard]] double legendHeight(const std::vector<LegendEntry>& entries, double width, const ChartStyle& style);
[[nodiscard]] bool isOneLine(const std::vector<LegendEntry>& entries, double width, const ChartStyle& style);
std::vector<QRectF> paintLegend(QPainter& painter, QRectF place, const std::vector<LegendEntry>& entries,
                                const ChartStyle& style);

} // namespace berth::charts
