#include "ui/viewmodels/RooflineChart.h"

#include "core/performance/DeviceRates.h"
#include "ui/viewmodels/Results.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace berth::viewmodels {

namespace {

constexpr double kTera = 1e12;

class RooflineChart
{
    Q_DECLARE_TR_FUNCTIONS(RooflineChart)

public:
    static QString title() { return tr("Roofline of one device"); }
    static QString horizontal() { return tr("Operations per byte read"); }
    static QString vertical() { return tr("TFLOPS per device, dense"); }
    static QString roof(const QString& numbers, const QString& rate)
    {
        return tr("%1: %2 TFLOPS", "number format, rate").arg(numbers, rate);
    }
    static QString numbers(performance::ComputeClass compute);
    static QString decode() { return tr("Writing"); }
    static QString prefill() { return tr("Reading prompts"); }
    static QString description(const QString& name, const QString& bandwidth, const QString& peak)
    {
        return tr("One device of %1 reads %2 GB/s and computes %3 TFLOPS at most.").arg(name, bandwidth, peak);
    }
    static QString operators(performance::OperatorClass kind);
};

QString RooflineChart::operators(performance::OperatorClass kind)
{
    switch (kind) {
    case performance::OperatorClass::Dense:
        return tr("Dense layers");
    case performance::OperatorClass::Experts:
        return tr("Experts");
    case performance::OperatorClass::Attention:
        return tr("Attention");
    case performance::OperatorClass::Head:
        return tr("Output head");
    }
    return {};
}

// What the device computes with.
QString RooflineChart::numbers(performance::ComputeClass compute)
{
    switch (compute) {
    case performance::ComputeClass::Fp8:
        return QStringLiteral("FP8");
    case performance::ComputeClass::Fp4:
        return QStringLiteral("FP4");
    case performance::ComputeClass::Int8:
        return QStringLiteral("INT8");
    case performance::ComputeClass::Sixteen:
    case performance::ComputeClass::WeightOnly:
        break;
    }
    return tr("16 bit", "number format");
}

report::Series pointsOf(const performance::RooflinePoints& points, const std::string& name, int style)
{
    report::Series series{.name = name, .role = report::SeriesRole::Measurement, .style = style};
    for (const performance::RooflinePoint& point : points) {
        if (point.flops > 0 && point.bytes > 0) {
            series.points.push_back({.x = point.intensity(),
                                     .y = point.attained() / kTera,
                                     .name = RooflineChart::operators(point.kind).toStdString()});
        }
    }
    return series;
}

struct Range
{
    double from;
    double to;
};

// Whole decades around the points and the ridge.
Range rangeOf(const performance::Roofline& roofline)
{
    constexpr double kTen = 10;
    double least = roofline.peak / roofline.bandwidth;
    double most = least;
    for (const performance::RooflinePoints* points : {&roofline.decode, &roofline.prefill}) {
        for (const performance::RooflinePoint& point : *points) {
            if (point.flops > 0 && point.bytes > 0) {
                least = std::min(least, point.intensity());
                most = std::max(most, point.intensity());
            }
        }
    }
    return {std::pow(kTen, std::floor(std::log10(least))), std::pow(kTen, std::ceil(std::log10(most)))};
}

report::Series roofOf(const performance::Roofline& roofline, double peak, performance::ComputeClass compute,
                      Range range, const Formatter& format)
{
    const double ridge = peak / roofline.bandwidth;
    report::Series series{
        .name = RooflineChart::roof(RooflineChart::numbers(compute), format.count(peak / kTera)).toStdString(),
        .role = report::SeriesRole::Reference};
    series.points = {{.x = range.from, .y = range.from * roofline.bandwidth / kTera},
                     {.x = ridge, .y = peak / kTera},
                     {.x = range.to, .y = peak / kTera}};
    return series;
}

} // namespace

report::ChartSpec makeRooflineChart(const Answer& answer, const QString& chosenId, const Formatter& format)
{
    report::ChartSpec spec{.kind = report::ChartKind::Lines, .title = RooflineChart::title().toStdString()};
    spec.horizontal = {.title = RooflineChart::horizontal().toStdString(), .scale = report::Scale::Logarithmic};
    spec.vertical = {.title = RooflineChart::vertical().toStdString(), .scale = report::Scale::Logarithmic};
    const Surroundings* around = aroundOf(answer, chosenId);
    const sizing::Sizing* sizing = sizingOf(answer, chosenId);
    if (sizing == nullptr || around == nullptr || !around->roofline || around->roofline->bandwidth <= 0) {
        return spec;
    }
    const performance::Roofline& roofline = *around->roofline;
    const Range range = rangeOf(roofline);
    spec.series.push_back(
        roofOf(roofline, roofline.peak, performance::computeClass(sizing->configuration.path), range, format));
    if (roofline.peak16 > 0 && roofline.peak16 < roofline.peak) {
        spec.series.push_back(roofOf(roofline, roofline.peak16, performance::ComputeClass::Sixteen, range, format));
    }
    spec.series.push_back(pointsOf(roofline.decode, RooflineChart::decode().toStdString(), 0));
    spec.series.push_back(pointsOf(roofline.prefill, RooflineChart::prefill().toStdString(), 1));
    constexpr double kGiga = 1e9;
    spec.description =
        RooflineChart::description(QString::fromStdString(sizing->configuration.deployment.accelerator().name),
                                   format.count(roofline.bandwidth / kGiga), format.count(roofline.peak / kTera))
            .toStdString();
    return spec;
}

} // namespace berth::viewmodels
