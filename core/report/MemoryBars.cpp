#include "core/report/SizingReport.h"

namespace berth::report {

std::vector<BarPart> makeMemoryParts(const memory::DeviceMemory& device)
{
    std::vector<BarPart> parts{
        {MemoryPart::Weights, toGb(device.weights)},         {MemoryPart::KvCache, toGb(device.kvCache + device.state)},
        {MemoryPart::Activations, toGb(device.activations)}, {MemoryPart::Runtime, toGb(device.runtime)},
        {MemoryPart::Graphs, toGb(device.graphs)},
    };
    if (device.free < Bytes(0)) {
        parts.push_back({MemoryPart::Missing, -toGb(device.free)});
    } else {
        parts.push_back({MemoryPart::Free, toGb(device.free)});
        parts.push_back({MemoryPart::KeptBack, toGb(device.capacity - device.usable)});
    }
    return parts;
}

ChartSpec makeMemoryChart(const memory::DeviceMemory& device)
{
    ChartSpec chart;
    chart.kind = ChartKind::MemoryStack;
    chart.title = PhraseCode::MemoryOfOneDevice;
    chart.caption = PhraseCode::PartsRoundedOneByOne;
    chart.horizontal.unit = Unit::Gigabyte;
    Bar bar;
    bar.parts = makeMemoryParts(device);
    bar.capacity = toGb(device.capacity);
    bar.usable = toGb(device.usable);
    chart.bars.push_back(std::move(bar));
    return chart;
}

} // namespace berth::report
