#include "ui/charts/ChartExport.h"

#include "core/report/ChartTable.h"
#include "core/report/CsvWriter.h"
#include "ui/charts/DrawChart.h"

#include <QBuffer>
#include <QImage>
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

void draw(QPaintDevice& device, const report::ChartSpec& spec, ChartStyle style, QSizeF size)
{
    QPainter painter(&device);
    const double margin = style.px(kMargin);
    drawChart(painter, QRectF(QPointF(margin, margin), size * style.unit), spec, style);
}

QByteArray pngOf(const report::ChartSpec& spec, ChartStyle style, QSizeF size, QSizeF paper)
{
    QImage image((paper * kPngScale).toSize(), QImage::Format_RGB32);
    image.fill(style.palette.surface);
    style.unit = kPngScale;
    draw(image, spec, style, size);
    QBuffer buffer;
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray svgOf(const report::ChartSpec& spec, ChartStyle style, QSizeF size, QSizeF paper)
{
    QBuffer buffer;
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(paper.toSize());
    svg.setViewBox(QRectF(QPointF(), paper));
    style.unit = 1;
    draw(svg, spec, style, size);
    return buffer.data();
}

QByteArray pdfOf(const report::ChartSpec& spec, ChartStyle style, QSizeF size, QSizeF paper)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setResolution(kPdfResolution);
    pdf.setPageSize(QPageSize(paper * kPointsPerUnit, QPageSize::Point, QString(), QPageSize::ExactMatch));
    pdf.setPageMargins(QMarginsF(0, 0, 0, 0));
    style.unit = kPdfUnit;
    draw(pdf, spec, style, size);
    return buffer.data();
}

} // namespace

Result<void> saveChart(const report::ChartSpec& spec, ChartStyle style, QSizeF size, const QString& path)
{
    style.palette = paletteOf(theme::Scheme::Light);
    style.highlighted.reset();
    const QSizeF paper = size + QSizeF(2 * kMargin, 2 * kMargin);
    QByteArray bytes;
    if (path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        bytes = pngOf(spec, style, size, paper);
    else if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive))
        bytes = svgOf(spec, style, size, paper);
    else if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        bytes = pdfOf(spec, style, size, paper);
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
