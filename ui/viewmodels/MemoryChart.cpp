#include "ui/viewmodels/MemoryChart.h"

#include "ui/viewmodels/Results.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace berth::viewmodels {

namespace {

constexpr int kAlternatives = 4; // with the chosen one, five bars: as many as the place below the table holds

class MemoryChart
{
    Q_DECLARE_TR_FUNCTIONS(MemoryChart)

public:
    static QString subtitle() { return tr("one device of each; the line marks what the engine may use"); }
    static QString description(const QString& name, const QString& used, const QString& usable)
    {
        return tr("%1 uses %2 of %3 per device.").arg(name, used, usable);
    }
};

double inUnit(Bytes bytes, MemoryUnit unit)
{
    return unit == MemoryUnit::Gigabyte ? toGb(bytes) : toGib(bytes);
}

report::Bar makeBar(const ResultRow& row, const memory::DeviceMemory& device, MemoryUnit unit)
{
    report::Bar bar;
    bar.name = row.name.toStdString();
    const QList<double> parts = partsOf(device);
    for (qsizetype part = 0; part < parts.size(); ++part) {
        if (parts.at(part) > 0) {
            bar.parts.push_back(
                {static_cast<report::MemoryPart>(part), inUnit(Bytes(std::llround(parts.at(part))), unit)});
        }
    }
    bar.capacity = inUnit(device.capacity, unit);
    bar.usable = inUnit(device.usable, unit);
    return bar;
}

// Rows that run, nearest to the chosen one in what a device may use; each name once. A machine that lacks a multiple of
// its memory would press all others into a corner of the scale.
QList<ResultRow> nearest(const QList<ResultRow>& rows, const ResultRow& chosen)
{
    QList<ResultRow> others;
    for (const ResultRow& row : rows) {
        const bool known = row.used.known && row.group != Group::DoesNotRun && row.name != chosen.name;
        if (known
            && std::none_of(others.cbegin(), others.cend(), [&](const ResultRow& o) { return o.name == row.name; })) {
            others << row;
        }
    }
    std::stable_sort(others.begin(), others.end(), [&](const ResultRow& a, const ResultRow& b) {
        return std::abs(a.usable.value - chosen.usable.value) < std::abs(b.usable.value - chosen.usable.value);
    });
    return others.first(std::min<qsizetype>(others.size(), kAlternatives));
}

} // namespace

report::ChartSpec makeMemoryChart(const Answer& answer, const QList<ResultRow>& rows, const QString& chosenId,
                                  const Formatter& format)
{
    report::ChartSpec spec{.kind = report::ChartKind::MemoryStack, .title = report::PhraseCode::MemoryPerDevice};
    spec.subtitle = MemoryChart::subtitle().toStdString();
    spec.horizontal.unit =
        format.chosenUnit() == MemoryUnit::Gigabyte ? report::Unit::Gigabyte : report::Unit::Gibibyte;
    const auto chosen =
        std::find_if(rows.cbegin(), rows.cend(), [&](const ResultRow& row) { return row.id == chosenId; });
    if (chosen == rows.cend() || !chosen->used.known) {
        return spec;
    }
    QList<ResultRow> shownRows{*chosen};
    shownRows += nearest(rows, *chosen);
    for (const ResultRow& row : shownRows) {
        if (const sizing::Sizing* sizing = sizingOf(answer, row.id)) {
            spec.bars.push_back(makeBar(row, sizing->memory.device, format.chosenUnit()));
        }
    }
    spec.description =
        MemoryChart::description(chosen->name, format.text(chosen->used), format.text(chosen->usable)).toStdString();
    return spec;
}

} // namespace berth::viewmodels
