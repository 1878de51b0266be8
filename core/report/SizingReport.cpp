#include "core/report/SizingReport.h"

#include "core/report/Figures.h"

#include <algorithm>
#include <charconv>
#include <string_view>
#include <system_error>

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

Bytes missing(const DeviceMemory& device)
{
    return device.free < Bytes(0) ? Bytes(-device.free.value) : Bytes(0);
}

// "bf16" is written BF16 where people read it.
std::string cacheName(memory::KvFormat format)
{
    std::string name(memory::factsOf(format).id);
    std::transform(name.begin(), name.end(), name.begin(), [](char letter) {
        return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 32) : letter;
    });
    return name;
}

// A number that fills the whole text.
bool readNumber(std::string_view text, int& number)
{
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    return error == std::errc() && stop == end;
}

// An ISO date as a date of the document's language; anything else stays what it is.
Text dateText(const std::string& iso)
{
    constexpr std::size_t kLength = 10, kMonth = 5, kDay = 8;
    const std::string_view text = iso;
    Date date;
    const bool whole = text.size() == kLength && readNumber(text.substr(0, kMonth - 1), date.year)
        && readNumber(text.substr(kMonth, 2), date.month) && readNumber(text.substr(kDay), date.day);
    return whole ? Text(date) : Text(iso);
}

// Which two names do not go together.
Text unsupportedSentence(const sizing::Configuration& configuration, const FindingList& findings)
{
    const std::string& device = configuration.deployment.accelerator().name;
    if (findings.has(FindingCode::EngineLacksVendor)) {
        return phrase(PhraseCode::DoesNotRunHere, configuration.engine->name, device);
    }
    if (findings.has(FindingCode::EngineLacksPrecision)) {
        return phrase(PhraseCode::DoesNotRunHere, configuration.precision->name, configuration.engine->name);
    }
    return phrase(PhraseCode::DoesNotRunHere, configuration.precision->name, device);
}

Text fitsSentence(const sizing::Configuration& configuration, std::int64_t most)
{
    const Figure users = count(configuration.concurrency);
    const Figure context = count(configuration.context);
    return most > configuration.concurrency
        ? phrase(PhraseCode::HoldsUsersAndMore, users, context, count(most - configuration.concurrency))
        : phrase(PhraseCode::HoldsUsers, users, context);
}

// Sentences of the verdict banner: what it holds, or what is missing.
Text verdictSentence(const sizing::Sizing& sizing)
{
    const MemoryEstimate& estimate = sizing.memory;
    switch (estimate.verdict) {
    case memory::Verdict::Fits:
        return fitsSentence(sizing.configuration, estimate.maxConcurrency);
    case memory::Verdict::FitsReduced:
        return phrase(PhraseCode::HoldsTokens, count(sizing.configuration.concurrency),
                      count(estimate.kvCapacityTokens), count(estimate.requestedTokens),
                      count(estimate.maxConcurrency));
    case memory::Verdict::Offload:
        return phrase(PhraseCode::RunsWithHostMemory, gigabytes(estimate.hostMemory, Detail::Interface));
    case memory::Verdict::DoesNotFit:
        return phrase(PhraseCode::ShortPerDevice, gigabytes(missing(estimate.device), Detail::Interface));
    case memory::Verdict::Unsupported:
        return unsupportedSentence(sizing.configuration, estimate.findings);
    }
    return {};
}

Text memoryComparison(const DeviceMemory& device)
{
    const Figure usable = gigabytes(device.usable, Detail::Interface);
    return missing(device) > Bytes(0)
        ? phrase(PhraseCode::MemoryMissingOf, usable, gigabytes(missing(device), Detail::Interface))
        : phrase(PhraseCode::MemoryOfUsable, usable, gigabytes(device.free, Detail::Interface));
}

KeyFigures keyFigures(const sizing::Sizing& sizing)
{
    const MemoryEstimate& estimate = sizing.memory;
    const bool runs = estimate.verdict != memory::Verdict::Unsupported;
    KeyFigures figures;
    figures.figures.push_back({PhraseCode::MemoryPerDevice, gigabytes(estimate.device.used(), Detail::Interface),
                               memoryComparison(estimate.device)});
    figures.figures.push_back({PhraseCode::TokensHeld, runs ? Text(count(estimate.kvCapacityTokens)) : Text(NotKnown{}),
                               phrase(PhraseCode::TokensAsked, count(estimate.requestedTokens))});
    if (sizing.performance) {
        const Text range = speedRange(*sizing.performance);
        figures.figures.push_back(
            {PhraseCode::SpeedPerUser, speed(sizing.performance->perUser),
             std::holds_alternative<NotKnown>(range.content)
                 ? Text(PhraseCode::Predicted)
                 : Text(phrase(PhraseCode::PredictedWithin, share(sizing.performance->intervalLevel, Detail::Interface),
                               range))});
        return figures;
    }
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
        {PhraseCode::KvCacheFormat, cacheName(configuration.kvFormats.key)},
        {PhraseCode::Context, count(configuration.context, Unit::Token)},
        {PhraseCode::InputAndOutput,
         phrase(PhraseCode::ValueAndValue, count(configuration.input), count(configuration.output, Unit::Token))},
        {PhraseCode::Users, count(configuration.concurrency)},
        {PhraseCode::Hardware, configurationName(configuration)},
        {PhraseCode::EngineAndLayout, configuration.engine->name + ", " + layoutText(configuration.layout)},
    };
    if (deployment.system != nullptr) {
        values.entries.push_back({PhraseCode::MachineName, deployment.system->name});
    }
    return values;
}

// The first of several publications, cut at a word: one or two lines; the catalogue shows the rest.
std::string shortSource(const Provenance& provenance)
{
    constexpr std::size_t kLongest = 150;
    const std::string source = provenance.source.substr(0, provenance.source.find(" | "));
    return source.size() > kLongest ? source.substr(0, source.rfind(' ', kLongest)) + " …" : source;
}

Table sourceTable(const sizing::Configuration& configuration)
{
    Table table;
    table.columns = {Column{.head = PhraseCode::FactsAbout, .share = 0.22},
                     Column{.head = PhraseCode::Source, .share = 0.66},
                     Column{.head = PhraseCode::AsOf, .share = 0.12}};
    const auto add = [&table](Text name, const Provenance& provenance) {
        table.rows.push_back({.cells = {Cell{.text = std::move(name)}, Cell{.text = shortSource(provenance)},
                                        Cell{.text = dateText(provenance.date)}}});
    };
    add(configuration.model->displayName, configuration.model->provenance);
    add(configuration.deployment.accelerator().name, configuration.deployment.accelerator().provenance);
    add(phrase(PhraseCode::MemoryProfileOf, configuration.engine->name, configuration.profile->id),
        configuration.profile->provenance);
    return table;
}

void addMemory(ReportDocument& document, const sizing::Sizing& sizing)
{
    document.blocks.emplace_back(Heading{PhraseCode::MemoryOfOneDevice});
    if (sizing.memory.verdict == memory::Verdict::Unsupported) {
        document.blocks.emplace_back(Paragraph{PhraseCode::WouldTake, Tone::Normal});
    }
    document.blocks.emplace_back(Charts{{Chart{.spec = makeMemoryChart(sizing.memory.device)}}});
    document.blocks.emplace_back(makeMemoryLedger(sizing.memory.device, cacheName(sizing.configuration.kvFormats.key)));
}

} // namespace

std::string configurationName(const sizing::Configuration& configuration)
{
    const sizing::Deployment& deployment = configuration.deployment;
    const std::string name = std::to_string(deployment.products) + " × " + deployment.accelerator().name;
    return deployment.nodes > 1 ? std::to_string(deployment.nodes) + " × (" + name + ")" : name;
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
    Date written = details.date;
    written.writtenOut = true;
    document.blocks.emplace_back(Title{title, phrase(PhraseCode::SizedOn, written, dateText(details.catalogueDate))});
    document.blocks.emplace_back(VerdictBanner{
        verdict, phrase(PhraseCode::VerdictOf, verdictPhrase(verdict), configurationName(sizing.configuration)),
        verdictSentence(sizing)});
    document.blocks.emplace_back(keyFigures(sizing));
    document.blocks.emplace_back(Heading{PhraseCode::Requirement});
    document.blocks.emplace_back(requirement(sizing.configuration));
    addMemory(document, sizing);
    if (sizing.performance) {
        document.blocks.emplace_back(
            Heading{phrase(PhraseCode::SpeedAtUsers, count(sizing.configuration.concurrency))});
        document.blocks.emplace_back(makeSpeedTable(*sizing.performance));
    }
    document.blocks.emplace_back(Heading{PhraseCode::NotesAndSources});
    for (const std::string& remark : details.remarks) {
        document.blocks.emplace_back(Paragraph{remark, Tone::Normal});
    }
    document.blocks.emplace_back(sourceTable(sizing.configuration));
    return document;
}

} // namespace berth::report
