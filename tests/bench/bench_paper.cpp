// Documents and charts: pages of PDF per second, a report of two pages, a quote of 500 lines, one chart on screen.
#include "tests/support/EnglishTexts.h"
#include "tests/support/SampleCharts.h"
#include "tests/support/SampleDocuments.h"
#include "ui/charts/DrawChart.h"
#include "ui/report/LaidDocument.h"
#include "ui/report/PdfReportWriter.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QImage>

namespace {

using namespace berth;
using namespace berth::report;

void writeDocument(benchmark::State& state, const ReportDocument& document)
{
    const testing::EnglishTexts texts;
    const int pages = paper::LaidDocument(document, texts).pages();
    for (auto _ : state)
        benchmark::DoNotOptimize(paper::makePdf(document, texts));
    state.counters["pages"] = pages;
    state.counters["pages_per_second"] = benchmark::Counter(pages, benchmark::Counter::kIsIterationInvariantRate);
}

void sizingReport(benchmark::State& state)
{
    writeDocument(state, testing::sizingReport());
}

void quoteOf500Lines(benchmark::State& state)
{
    writeDocument(state, testing::longTable(500));
}

void chineseReport(benchmark::State& state)
{
    writeDocument(state, testing::chineseReport());
}

void chartOnScreen(benchmark::State& state)
{
    const testing::EnglishTexts texts;
    const charts::ChartStyle style{.palette = charts::paletteOf(theme::Scheme::Light), .texts = &texts};
    const ChartSpec spec = testing::throughputChart();
    QImage image(600, 300, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    for (auto _ : state)
        charts::drawChart(painter, QRectF(0, 0, 600, 300), spec, style);
}

BENCHMARK(sizingReport)->Unit(benchmark::kMillisecond);
BENCHMARK(quoteOf500Lines)->Unit(benchmark::kMillisecond);
BENCHMARK(chineseReport)->Unit(benchmark::kMillisecond);
BENCHMARK(chartOnScreen)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
