#include "core/memory/Blocker.h"
#include "core/report/SizingReport.h"

namespace berth::report {

namespace {

double inUnit(Bytes bytes, Unit unit)
{
    return unit == Unit::Gibibyte ? toGib(bytes) : toGb(bytes);
}

} // namespace

std::vector<BarPart> makeMemoryParts(const memory::DeviceMemory& device, Unit unit)
{
    std::vector<BarPart> parts{
        {MemoryPart::Weights, inUnit(device.weights, unit)},
        {MemoryPart::KvCache, inUnit(device.kvCache + device.state, unit)},
        {MemoryPart::Activations, inUnit(device.activations, unit)},
        {MemoryPart::Runtime, inUnit(device.runtime, unit)},
        {MemoryPart::Graphs, inUnit(device.graphs, unit)},
    };
    if (const Bytes missing = memory::missingOf(device); missing > Bytes(0)) {
        parts.push_back({MemoryPart::Missing, inUnit(missing, unit)});
    } else {
        parts.push_back({MemoryPart::Free, inUnit(device.free, unit)});
        parts.push_back({MemoryPart::KeptBack, inUnit(device.capacity - device.usable, unit)});
    }
    return parts;
}

Bar makeMemoryBar(const memory::DeviceMemory& device, Unit unit)
{
    Bar bar;
    bar.parts = makeMemoryParts(device, unit);
    bar.capacity = inUnit(device.capacity, unit);
    bar.usable = inUnit(device.usable, unit);
    return bar;
}

ChartSpec makeMemoryChart(const memory::DeviceMemory& device)
{
    ChartSpec chart;
    chart.kind = ChartKind::MemoryStack;
    chart.title = PhraseCode::MemoryOfOneDevice;
    chart.horizontal.unit = Unit::Gigabyte;
    chart.bars.push_back(makeMemoryBar(device));
    return chart;
}

} // namespace berth::report
