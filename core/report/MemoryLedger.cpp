#include "core/memory/Blocker.h"
#include "core/report/Figures.h"
#include "core/report/SizingReport.h"

namespace berth::report {

namespace {

using memory::DeviceMemory;

Row ledgerRow(Text label, Bytes bytes, const DeviceMemory& device)
{
    return {.cells = {Cell{.text = std::move(label)}, Cell{.text = withoutUnit(gigabytes(bytes))},
                      Cell{.text = withoutUnit(gibibytes(bytes))},
                      Cell{.text = withoutUnit(share(toDouble(bytes) / toDouble(device.capacity)))}}};
}

Row partRow(MemoryPart part, Text label, Bytes bytes, const DeviceMemory& device)
{
    Row row = ledgerRow(std::move(label), bytes, device);
    row.cells.front().mark = part;
    return row;
}

Row totalRow(Text label, Bytes bytes, const DeviceMemory& device)
{
    Row row = ledgerRow(std::move(label), bytes, device);
    row.kind = RowKind::Total;
    return row;
}

void addParts(Table& table, const DeviceMemory& device, const std::string& cacheFormat)
{
    const auto add = [&](MemoryPart part, Text label, Bytes bytes) {
        table.rows.push_back(partRow(part, std::move(label), bytes, device));
    };
    const PhraseCode cache = device.state > Bytes(0) ? PhraseCode::CacheAndStateIn : PhraseCode::CacheIn;
    add(MemoryPart::Weights, PhraseCode::MemoryWeights, device.weights);
    add(MemoryPart::KvCache, phrase(cache, cacheFormat), device.kvCache + device.state);
    add(MemoryPart::Activations, PhraseCode::MemoryActivations, device.activations);
    add(MemoryPart::Runtime, PhraseCode::MemoryRuntime, device.runtime);
    if (device.graphs > Bytes(0)) {
        add(MemoryPart::Graphs, PhraseCode::MemoryGraphs, device.graphs);
    }
}

} // namespace

Table makeMemoryLedger(const DeviceMemory& device, const std::string& cacheFormat)
{
    Table table;
    table.columns = {Column{.head = PhraseCode::Share},
                     Column{.head = PhraseCode::DecimalGigabytes, .alignment = Alignment::End},
                     Column{.head = PhraseCode::BinaryGibibytes, .alignment = Alignment::End},
                     Column{.head = PhraseCode::PercentOfCapacity, .alignment = Alignment::End}};
    addParts(table, device, cacheFormat);
    const Figure reported = mebibytes(device.capacity);
    if (const Bytes missing = memory::missingOf(device); missing > Bytes(0)) {
        table.rows.push_back(totalRow(PhraseCode::MemoryNeeded, device.used(), device));
        table.rows.push_back(ledgerRow(phrase(PhraseCode::UsableOfReported, reported), device.usable, device));
        table.rows.push_back(partRow(MemoryPart::Missing, PhraseCode::MemoryMissing, missing, device));
        table.rows.back().strong = true;
    } else {
        table.rows.push_back(partRow(MemoryPart::Free, PhraseCode::MemoryFree, device.free, device));
        table.rows.push_back(
            partRow(MemoryPart::KeptBack, PhraseCode::MemoryKeptBack, device.capacity - device.usable, device));
        table.rows.push_back(totalRow(phrase(PhraseCode::MemoryCapacityReported, reported), device.capacity, device));
    }
    table.note = phrase(PhraseCode::UsableLimitMarked, gigabytes(device.usable));
    table.noteIsFigure = true;
    return table;
}

} // namespace berth::report
