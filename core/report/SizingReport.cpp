#include "core/report/SizingReport.h"

#include "core/report/CostAssumptions.h"
#include "core/report/CostFormulas.h"
#include "core/report/CostTable.h"
#include "core/report/DemandText.h"
#include "core/report/EvidenceTable.h"
#include "core/report/Figures.h"
#include "core/report/FormatText.h"
#include "core/report/HardwareNames.h"
#include "core/report/ShortText.h"
#include "core/report/SizingLead.h"
#include "core/report/SourceTable.h"
#include "core/report/SystemText.h"

#include <algorithm>

namespace berth::report {

namespace {

void addMemory(ReportDocument& document, const sizing::Sizing& sizing)
{
    document.blocks.emplace_back(Heading{PhraseCode::MemoryOfOneDevice});
    if (sizing.memory.verdict == memory::Verdict::Unsupported) {
        document.blocks.emplace_back(Paragraph{PhraseCode::WouldTake, Tone::Normal});
    }
    document.blocks.emplace_back(Charts{{Chart{.spec = makeMemoryChart(sizing.memory.device)}}});
    document.blocks.emplace_back(makeMemoryLedger(sizing.memory.device, cacheName(sizing.configuration.kvFormats.key)));
    if (sizing.promptMemory) {
        const memory::DeviceMemory& device = sizing.promptMemory->device;
        document.blocks.emplace_back(
            Paragraph{phrase(PhraseCode::PromptDeviceUses, gigabytes(device.used(), Detail::Interface),
                             gigabytes(device.weights, Detail::Interface)),
                      Tone::Normal});
    }
}

void addSpeed(ReportDocument& document, const sizing::Sizing& sizing, const std::vector<sizing::CurvePoint>& curve)
{
    if (!sizing.performance) {
        return;
    }
    const std::int64_t users = sizing.configuration.concurrency;
    document.blocks.emplace_back(Heading{phrase(PhraseCode::SpeedAtUsers, count(users))});
    document.blocks.emplace_back(makeSpeedTable(*sizing.performance));
    if (!curve.empty()) {
        constexpr double kHeight = 150; // points
        document.blocks.emplace_back(
            Charts{{Chart{.spec = makeSpeedCurve(curve, sizing), .height = kHeight, .titled = true}}});
    }
}

void addAsked(ReportDocument& document, const SizingFacts& facts, const comparison::Demand& demand)
{
    document.blocks.emplace_back(Heading{PhraseCode::WhatWasAsked});
    document.blocks.emplace_back(requirementOf(facts.sizing.configuration, demand));
    if (!facts.judged.empty()) {
        const Currency currency = demand.budget ? demand.budget->currency : facts.currency();
        document.blocks.emplace_back(demandTable(facts.judged, currency));
    }
}

// What the machines must be given besides their price.
void addOperation(ReportDocument& document, const sizing::Sizing& sizing)
{
    const memory::MemoryEstimate& estimate = sizing.memory;
    if (estimate.verdict == memory::Verdict::Unsupported) {
        return;
    }
    KeyValues values;
    if (const auto& power = sizing.power) {
        values.entries = {
            {PhraseCode::Power, phrase(PhraseCode::PowerDrawn, kilowatts(power->active), kilowatts(power->idle))},
            {PhraseCode::PowerRated, phrase(PhraseCode::SupplyAndCooling, kilowatts(power->rated))}};
    } else {
        values.entries = {{PhraseCode::Power, NotKnown{}}};
    }
    values.entries.push_back({PhraseCode::HostMemory, gigabytes(estimate.hostMemory, Detail::Interface)});
    values.entries.push_back({PhraseCode::Disk, gigabytes(estimate.disk, Detail::Interface)});
    document.blocks.emplace_back(Heading{PhraseCode::PowerAndHost});
    document.blocks.emplace_back(std::move(values));
}

void addRemedies(ReportDocument& document, const std::vector<RemedyLine>& remedies)
{
    if (remedies.empty()) {
        return;
    }
    Table table;
    table.columns = {Column{.head = PhraseCode::RemedyChange, .share = 0.28},
                     Column{.head = PhraseCode::RemedyGain, .share = 0.36},
                     Column{.head = PhraseCode::RemedyPrice, .share = 0.36}};
    for (const RemedyLine& remedy : remedies) {
        table.rows.push_back(
            {.cells = {Cell{.text = remedy.change}, Cell{.text = remedy.gain}, Cell{.text = remedy.price}}});
    }
    document.blocks.emplace_back(Heading{PhraseCode::WhatWouldHelp});
    document.blocks.emplace_back(std::move(table));
}

void addCost(ReportDocument& document, const cost::CostReport& cost, const sizing::Sizing& sizing,
             const std::vector<cost::ExchangeRate>& rates)
{
    document.blocks.emplace_back(Heading{PhraseCode::Cost});
    document.blocks.emplace_back(makeCostTable(cost));
    if (Table tokens = makeTokenCostTable(cost); !tokens.rows.empty()) {
        document.blocks.emplace_back(std::move(tokens));
    }
    document.blocks.emplace_back(Heading{PhraseCode::Assumptions});
    document.blocks.emplace_back(costAssumptions(cost, sizing.configuration, rates));
    Table formulas = formulaColumns();
    addFormulas(formulas, {.report = cost, .sizing = sizing});
    if (!formulas.rows.empty()) {
        document.blocks.emplace_back(Heading{PhraseCode::HowComputed});
        document.blocks.emplace_back(std::move(formulas));
    }
}

void addNotes(ReportDocument& document, const sizing::Configuration& configuration, const SizingReportDetails& details)
{
    if (!details.measured.empty()) {
        document.blocks.emplace_back(Heading{PhraseCode::Evidence});
        document.blocks.emplace_back(makeEvidenceTable(details.measured));
    }
    if (!details.guidance.empty()) {
        document.blocks.emplace_back(Heading{PhraseCode::PublishedGuidance});
        document.blocks.emplace_back(makeGuidanceTable(details.guidance, details.moreGuidance));
    }
    document.blocks.emplace_back(Heading{PhraseCode::NotesAndSources});
    for (const std::string& remark : details.remarks) {
        document.blocks.emplace_back(Paragraph{remark, Tone::Normal});
    }
    document.blocks.emplace_back(sourceTable(configuration, details.cost));
}

Furniture furnitureOf(const SizingReportDetails& details, const std::string& title)
{
    return {.kind = PhraseCode::SizingReport,
            .title = title,
            .seller = details.seller,
            .logo = details.logo,
            .sellerNote = details.sellerNote,
            .author = details.author,
            .catalogueVersion = details.catalogueDate,
            .date = details.date,
            .language = details.language,
            .paper = details.paper};
}

} // namespace

std::string configurationName(const sizing::Configuration& configuration)
{
    const sizing::Deployment& deployment = configuration.deployment;
    const std::string name = timesText(deployment.products, acceleratorName(deployment.accelerator()));
    return deployment.nodes > 1 ? timesText(deployment.nodes, "(" + name + ")") : name;
}

Text machinesText(const sizing::Deployment& deployment)
{
    Text text = deployment.system != nullptr ? systemText(*deployment.system) : Text();
    if (deployment.spareNodes > 0) {
        append(text, phrase(PhraseCode::SpareNodes, count(deployment.spareNodes)));
    }
    if (deployment.owned) {
        append(text, PhraseCode::PriceOwned);
    }
    return text;
}

std::vector<berth::Finding> weightiestFirst(const FindingList& findings)
{
    std::vector<berth::Finding> sorted(findings.begin(), findings.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](const berth::Finding& a, const berth::Finding& b) {
        return static_cast<int>(a.severity) > static_cast<int>(b.severity);
    });
    return sorted;
}

ReportDocument makeSizingReport(const sizing::Sizing& sizing, const SizingReportDetails& details)
{
    const std::string title =
        shortened(details.title.empty() ? sizing.configuration.model->displayName : details.title);
    Date written = details.date;
    written.writtenOut = true;
    ReportDocument document{.furniture = furnitureOf(details, title)};
    document.blocks.emplace_back(Title{title, phrase(PhraseCode::SizedOn, written, dateText(details.catalogueDate))});
    const comparison::Found found = comparison::foundOf(details.demand, sizing, details.cost, details.curve);
    const SizingFacts facts{sizing, details.cost, comparison::judge(details.demand, found)};
    document.blocks.emplace_back(verdictBanner(facts));
    document.blocks.emplace_back(keyFigures(facts));
    addAsked(document, facts, details.demand);
    addRemedies(document, details.remedies);
    addMemory(document, sizing);
    addSpeed(document, sizing, details.curve);
    addOperation(document, sizing);
    if (details.cost != nullptr) {
        addCost(document, *details.cost, sizing, details.rates);
    }
    addNotes(document, sizing.configuration, details);
    return document;
}

} // namespace berth::report
