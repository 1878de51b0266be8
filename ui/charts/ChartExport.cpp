#include "ui/charts/ChartExport.h"

#include "core/report/ChartTable.h"
#include "core/report/CsvWriter.h"
#include "ui/charts/ChartHeading.h"
#include "ui/charts/DrawChart.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace berth::charts {

namespace {

constexpr double kMargin = 12; // units around the drawing
constexpr int kPngScale = 2;
constexpr int kPdfUnit = 15; // a unit is 0.75 pt, 15 of 1440 per inch
constexpr int kPdfResolution = 1440;
constexpr double kPointsPerUnit = 0.75;

// What is drawn, and how large in units.
struct Sheet
{
    const report::ChartSpec& spec;
    const QStringList& heading;
    QSizeF size; // of the chart alone
    double above = 0; // what the heading takes

    [[nodiscard]] QSizeF paper() const { return size + QSizeF(2 * kMargin, 2 * kMargin + above); }
};

void draw(QPaintDevice& device, const Sheet& sheet, const ChartStyle& style)
{
    QPainter painter(&device);
    const QPointF corner(style.px(kMargin), style.px(kMargin));
    drawHeading(painter, corner, sheet.heading, style, sheet.size.width());
    drawChart(painter, QRectF(corner + QPointF(0, style.px(sheet.above)), sheet.size * style.unit), sheet.spec, style);
}

QImage imageOf(const Sheet& sheet, ChartStyle style, double scale)
{
    QImage image((sheet.paper() * scale).toSize(), QImage::Format_RGB32);
    image.fill(style.palette.surface);
    style.unit = scale;
    draw(image, sheet, style);
    return image;
}

void lighten(ChartStyle& style)
{
    style.palette = paletteOf(theme::Scheme::Light);
    style.highlighted.reset();
}

QByteArray pngOf(const Sheet& sheet, const ChartStyle& style)
{
    QBuffer buffer;
    imageOf(sheet, style, kPngScale).save(&buffer, "PNG");
    return buffer.data();
}

QByteArray svgOf(const Sheet& sheet, ChartStyle style)
{
    QBuffer buffer;
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(sheet.paper().toSize());
    svg.setViewBox(QRectF(QPointF(), sheet.paper()));
    style.unit = 1;
    draw(svg, sheet, style);
    return buffer.data();
}

QByteArray pdfOf(const Sheet& sheet, ChartStyle style)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setResolution(kPdfResolution);
    pdf.setPageSize(QPageSize(sheet.paper() * kPointsPerUnit, QPageSize::Point, QString(), QPageSize::ExactMatch));
    pdf.setPageMargins(QMarginsF(0, 0, 0, 0));
    style.unit = kPdfUnit;
    draw(pdf, sheet, style);
    return buffer.data();
}

} // namespace

QImage pictureOf(const report::ChartSpec& spec, const QStringList& heading, ChartStyle style, QSizeF size, double scale)
{
    lighten(style);
    return imageOf({spec, heading, size, headingHeight(heading, style, size.width())}, style, scale);
}

Result<void> saveChart(const report::ChartSpec& spec, const QStringList& heading, ChartStyle style, QSizeF size,
                       const QString& path)
{
    lighten(style);
    const Sheet sheet{spec, heading, size, headingHeight(heading, style, size.width())};
    QByteArray bytes;
    if (path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        bytes = pngOf(sheet, style);
    else if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive))
        bytes = svgOf(sheet, style);
    else if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        bytes = pdfOf(sheet, style);
    else if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) && style.texts != nullptr)
        bytes = QByteArray::fromStdString(report::csvOf(report::tableOf(spec), *style.texts));
    if (bytes.isEmpty())
        return failure(ErrorCode::FileUnwritable, {path.toStdString(), ".png .svg .pdf .csv"});
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(ErrorCode::FileUnwritable, {path.toStdString(), file.errorString().toStdString()});
}

} // namespace berth::charts
