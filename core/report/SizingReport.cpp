#include "core/report/SizingReport.h"

#include "core/report/Figures.h"

#include <cmath>

namespace berth::report {

namespace {

using memory::DeviceMemory;
using memory::MemoryEstimate;

VerdictKind verdictKind(memory::Verdict verdict)
{
    switch (verdict) {
    case memory::Verdict::Fits:
        return VerdictKind::Fits;
    case memory::Verdict::FitsReduced:
        return VerdictKind::FitsReduced;
    case memory::Verdict::Offload:
        return VerdictKind::Offload;
    case memory::Verdict::DoesNotFit:
        return VerdictKind::DoesNotFit;
    case memory::Verdict::Unsupported:
        return VerdictKind::Unsupported;
    }
    return VerdictKind::Unsupported;
}

PhraseCode verdictPhrase(VerdictKind verdict)
{
    switch (verdict) {
    case VerdictKind::Fits:
        return PhraseCode::VerdictFits;
    case VerdictKind::FitsReduced:
        return PhraseCode::VerdictFitsReduced;
    case VerdictKind::Offload:
        return PhraseCode::VerdictOffload;
    case VerdictKind::DoesNotFit:
        return PhraseCode::VerdictDoesNotFit;
    case VerdictKind::Unsupported:
        return PhraseCode::VerdictUnsupported;
    }
    return PhraseCode::VerdictUnsupported;
}

// Sentences of the verdict banner: what it holds, or what is missing.
Text verdictSentence(const sizing::Sizing& sizing)
{
    const MemoryEstimate& estimate = sizing.memory;
    const std::int64_t users = sizing.configuration.concurrency;
    switch (estimate.verdict) {
    case memory::Verdict::Fits:
        return phrase(PhraseCode::HoldsUsers, count(users), count(sizing.configuration.context),
                      count(estimate.maxConcurrency - users));
    case memory::Verdict::FitsReduced:
        return phrase(PhraseCode::HoldsTokens, count(estimate.kvCapacityTokens), count(estimate.requestedTokens));
    case memory::Verdict::Offload:
        return phrase(PhraseCode::StaysInHostMemory, gigabytes(estimate.hostMemory, Detail::Interface));
    case memory::Verdict::DoesNotFit:
        return phrase(PhraseCode::ShortPerDevice, gigabytes(Bytes(-estimate.device.free.value), Detail::Interface));
    case memory::Verdict::Unsupported:
        return phrase(PhraseCode::DoesNotRunHere, sizing.configuration.precision->name,
                      sizing.configuration.deployment.accelerator().name);
    }
    return {};
}

KeyFigures keyFigures(const sizing::Sizing& sizing)
{
    const MemoryEstimate& estimate = sizing.memory;
    const DeviceMemory& device = estimate.device;
    KeyFigures figures;
    figures.figures.push_back({PhraseCode::MemoryPerDevice, gigabytes(device.used(), Detail::Interface),
                               phrase(PhraseCode::MemoryOfUsable, gigabytes(device.usable, Detail::Interface),
                                      gigabytes(device.free, Detail::Interface))});
    figures.figures.push_back({PhraseCode::TokensHeld, count(estimate.kvCapacityTokens),
                               phrase(PhraseCode::TokensAsked, count(estimate.requestedTokens))});
    figures.figures.push_back({PhraseCode::WeightsLoaded, gigabytes(estimate.totalWeights, Detail::Interface),
                               phrase(PhraseCode::OnDisk, gigabytes(estimate.disk, Detail::Interface))});
    return figures;
}

std::string layoutText(const parallel::Layout& layout)
{
    std::string text = "TP" + std::to_string(layout.tp);
    for (const auto& [name, value] : {std::pair{" PP", layout.pp}, {" DP", layout.dp}, {" EP", layout.ep}}) {
        if (value > 1) {
            text += name + std::to_string(value);
        }
    }
    return text;
}

KeyValues requirement(const sizing::Configuration& configuration)
{
    const sizing::Deployment& deployment = configuration.deployment;
    KeyValues values;
    values.entries = {
        {PhraseCode::Model, configuration.model->displayName},
        {PhraseCode::Precision, configuration.precision->name},
        {PhraseCode::KvCacheFormat, std::string(memory::factsOf(configuration.kvFormats.key).id)},
        {PhraseCode::Context, count(configuration.context, Unit::Token)},
        {PhraseCode::Hardware, configurationName(configuration)},
        {PhraseCode::MachineName, deployment.system != nullptr ? Text(deployment.system->name) : Text(NotKnown{})},
        {PhraseCode::EngineAndLayout, configuration.engine->name + ", " + layoutText(configuration.layout)},
        {PhraseCode::AtTheSameTime, count(configuration.concurrency)},
    };
    return values;
}

Row memoryRow(MemoryPart part, Text label, Bytes bytes, const DeviceMemory& device)
{
    Row row;
    row.cells = {Cell{.text = std::move(label), .mark = part}, Cell{.text = withoutUnit(gigabytes(bytes))},
                 Cell{.text = withoutUnit(gibibytes(bytes))},
                 Cell{.text = withoutUnit(share(toDouble(bytes) / toDouble(device.capacity)))}};
    return row;
}

Table memoryTable(const DeviceMemory& device)
{
    Table table;
    table.columns = {Column{.head = PhraseCode::Share},
                     Column{.head = PhraseCode::DecimalGigabytes, .alignment = Alignment::End},
                     Column{.head = PhraseCode::BinaryGibibytes, .alignment = Alignment::End},
                     Column{.head = PhraseCode::PercentOfCapacity, .alignment = Alignment::End}};
    table.rows.push_back(memoryRow(MemoryPart::Weights, PhraseCode::MemoryWeights, device.weights, device));
    table.rows.push_back(
        memoryRow(MemoryPart::KvCache, PhraseCode::MemoryKvCache, device.kvCache + device.state, device));
    table.rows.push_back(memoryRow(MemoryPart::Activations, PhraseCode::MemoryActivations, device.activations, device));
    table.rows.push_back(memoryRow(MemoryPart::Runtime, PhraseCode::MemoryRuntime, device.runtime, device));
    table.rows.push_back(memoryRow(MemoryPart::Graphs, PhraseCode::MemoryGraphs, device.graphs, device));
    if (device.free < Bytes(0)) {
        table.rows.push_back(
            memoryRow(MemoryPart::Missing, PhraseCode::MemoryMissing, Bytes(-device.free.value), device));
    } else {
        table.rows.push_back(memoryRow(MemoryPart::Free, PhraseCode::MemoryFree, device.free, device));
    }
    table.rows.push_back(
        memoryRow(MemoryPart::KeptBack, PhraseCode::MemoryKeptBack, device.capacity - device.usable, device));
    Row total = memoryRow(MemoryPart::Free, phrase(PhraseCode::MemoryCapacityReported, mebibytes(device.capacity)),
                          device.capacity, device);
    total.cells.front().mark = {};
    total.kind = RowKind::Total;
    table.rows.push_back(std::move(total));
    return table;
}

Table sourceTable(const sizing::Configuration& configuration)
{
    Table table;
    table.columns = {Column{.head = PhraseCode::Value, .share = 0.2}, Column{.head = PhraseCode::Source, .share = 0.8}};
    const auto add = [&table](Text name, const Provenance& provenance) {
        constexpr std::size_t kLongest = 150; // one or two lines; the catalogue shows the rest
        std::string source = provenance.source.substr(0, provenance.source.find(" | "));
        if (source.size() > kLongest) {
            source = source.substr(0, source.rfind(' ', kLongest)) + " …";
        }
        table.rows.push_back({.cells = {Cell{.text = std::move(name)}, Cell{.text = source + ", " + provenance.date}}});
    };
    add(configuration.model->displayName, configuration.model->provenance);
    add(configuration.deployment.accelerator().name, configuration.deployment.accelerator().provenance);
    add(configuration.profile->id, configuration.profile->provenance);
    return table;
}

} // namespace

std::string configurationName(const sizing::Configuration& configuration)
{
    const sizing::Deployment& deployment = configuration.deployment;
    const std::string name = std::to_string(deployment.products) + " × " + deployment.accelerator().name;
    return deployment.nodes > 1 ? std::to_string(deployment.nodes) + " × (" + name + ")" : name;
}

ReportDocument makeSizingReport(const sizing::Sizing& sizing, const SizingReportDetails& details)
{
    const VerdictKind verdict = verdictKind(sizing.memory.verdict);
    const std::string title = details.title.empty() ? sizing.configuration.model->displayName : details.title;
    ReportDocument document;
    document.furniture = {.kind = PhraseCode::SizingReport,
                          .title = title,
                          .seller = details.seller,
                          .author = details.author,
                          .catalogueVersion = details.catalogueDate,
                          .date = details.date,
                          .language = details.language,
                          .paper = details.paper};
    document.blocks.emplace_back(Title{title, phrase(PhraseCode::CatalogueVersion, details.catalogueDate)});
    document.blocks.emplace_back(VerdictBanner{
        verdict, phrase(PhraseCode::VerdictOf, verdictPhrase(verdict), configurationName(sizing.configuration)),
        verdictSentence(sizing)});
    document.blocks.emplace_back(keyFigures(sizing));
    document.blocks.emplace_back(Heading{PhraseCode::Requirement});
    document.blocks.emplace_back(requirement(sizing.configuration));
    document.blocks.emplace_back(Heading{PhraseCode::MemoryOfOneDevice});
    document.blocks.emplace_back(Charts{{Chart{.spec = makeMemoryChart(sizing.memory.device)}}});
    document.blocks.emplace_back(memoryTable(sizing.memory.device));
    document.blocks.emplace_back(Heading{PhraseCode::Assumptions});
    for (const std::string& remark : details.remarks) {
        document.blocks.emplace_back(Paragraph{remark, Tone::Normal});
    }
    document.blocks.emplace_back(sourceTable(sizing.configuration));
    return document;
}

} // namespace berth::report
