#include "core/report/EvidenceTable.h"

#include "core/report/ChartTable.h"
#include "core/report/Figures.h"
#include "core/report/HardwareNames.h"
#include "core/report/PrecisionText.h"
#include "core/report/SourceTable.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace berth::report {

namespace {

constexpr std::size_t kMostRuns = 3; // that are worth their lines on paper

// "Rise" of 'Rise, "Deployment Guide"'
std::string publisher(const std::string& source)
{
    return source.substr(0, source.find(", \""));
}

} // namespace

PhraseCode metricName(std::string_view column)
{
    if (column == "total_output_tok_s") {
        return PhraseCode::SystemThroughput;
    }
    if (column == "total_tok_s") {
        return PhraseCode::ThroughputWithPrompts;
    }
    if (column == "per_user_tok_s" || column == "decode_tok_s") {
        return PhraseCode::SpeedPerUser;
    }
    if (column == "prefill_tok_s") {
        return PhraseCode::ReadingPrompts;
    }
    return column == "tpot_ms" ? PhraseCode::TimePerOutputToken : PhraseCode::TimeToFirstToken;
}

Figure metricFigure(std::string_view column, double value)
{
    constexpr double kMilli = 1e-3;
    return column.ends_with("_ms") ? duration(Seconds(value * kMilli)) : speed(TokensPerSecond(value));
}

std::string machineOf(const evidence::Evidence& measured)
{
    const evidence::EvidenceEntry& entry = *measured.entry;
    const std::string device = entry.accelerator != nullptr ? acceleratorName(*entry.accelerator) : entry.cpu->name;
    return timesText(std::lround(entry.devices), device);
}

Text runText(const evidence::Evidence& measured)
{
    Text run = machineOf(measured) + ", " + std::string(measured.facts.engine);
    if (!measured.likeness.samePrecision && measured.entry->precision != nullptr) {
        append(run, precisionText(*measured.entry->precision));
    }
    const double users = measured.entry->concurrency;
    return users > 0 ? Text(phrase(PhraseCode::RunAtUsers, run, count(std::lround(users)))) : run;
}

Unlike unlikeOf(const evidence::Likeness& likeness)
{
    return likeness.model == evidence::ModelLikeness::SimilarSize ? Unlike::Model
        : likeness.device != evidence::DeviceLikeness::Same       ? Unlike::Device
        : !likeness.sameCount                                     ? Unlike::Count
        : !likeness.samePrecision                                 ? Unlike::Format
                                                                  : Unlike::Nothing;
}

Table makeEvidenceTable(const std::vector<evidence::Evidence>& measured)
{
    Table table;
    table.columns = {Column{.head = PhraseCode::PublishedRun, .share = 0.3},
                     Column{.head = PhraseCode::WhatWasMeasured, .share = 0.34},
                     Column{.head = PhraseCode::Measured, .alignment = Alignment::End},
                     Column{.head = PhraseCode::Predicted, .alignment = Alignment::End},
                     Column{.head = PhraseCode::Difference, .alignment = Alignment::End}};
    for (const evidence::Evidence& item : std::span(measured).first(std::min(measured.size(), kMostRuns))) {
        table.rows.push_back(
            {.cells = {Cell{.text = item.entry->model->displayName, .second = runText(item)},
                       Cell{.text = metricName(item.metric), .second = shortSource(*item.facts.provenance)},
                       Cell{.text = metricFigure(item.metric, item.measured)},
                       Cell{.text = metricFigure(item.metric, item.predicted)},
                       Cell{.text = difference(item.deviation(), Detail::Interface),
                            .second = nameOf(item.agrees() ? Finding::Agrees : Finding::Differs)}}});
    }
    table.note = PhraseCode::PredictedForThatRun;
    return table;
}

Table makeGuidanceTable(const std::vector<GuidanceLine>& lines, std::size_t more)
{
    Table table;
    table.columns = {Column{.head = PhraseCode::Claim, .share = 0.44}, Column{.head = PhraseCode::Assessment}};
    for (const GuidanceLine& line : lines) {
        const PhraseCode word =
            line.finding == Finding::Agrees ? PhraseCode::GuidanceAgrees : PhraseCode::GuidanceDiffers;
        table.rows.push_back(
            {.cells = {Cell{.text = line.claim, .second = publisher(line.source)},
                       Cell{.text = phrase(PhraseCode::Sentences, word, line.reason), .mark = line.finding}}});
    }
    if (more > 0) {
        table.note = phrase(PhraseCode::MoreClaims, count(static_cast<std::int64_t>(more)));
    }
    return table;
}

} // namespace berth::report
