// How far Berth has been checked near to each configuration: the nearest published run beside the predicted speeds.
#include "core/report/ComparisonRows.h"
#include "core/report/EvidenceTable.h"
#include "core/report/Figures.h"
#include "core/report/SourceTable.h"

#include <cmath>
#include <string_view>

namespace berth::report {

namespace {

using comparison::Compared;
using evidence::Evidence;

Finding findingOf(const Evidence& near)
{
    return near.agrees() ? Finding::Agrees : Finding::Differs;
}

// "Differs, ours +59 %"
Text standing(const Evidence& near)
{
    const PhraseCode word = near.agrees() ? PhraseCode::GuidanceAgrees : PhraseCode::GuidanceDiffers;
    Figure off = difference(near.deviation(), Detail::Interface);
    off.value = std::round(off.value); // what is written alike is alike
    return phrase(PhraseCode::MeasuredAndOurs, word, off);
}

// The model is named where it is another one; the machine first.
Text runOf(const Compared& compared)
{
    const Evidence& near = *compared.measured;
    const Text run = runText(near);
    return near.likeness.model == evidence::ModelLikeness::Same
        ? run
        : Text(phrase(PhraseCode::ListOf, run, near.entry->model->displayName));
}

// "Throughput of the system 2,100 tokens/s, ours +59 %"
Text figures(const Evidence& near)
{
    return phrase(PhraseCode::NamedLimit, metricName(near.metric),
                  phrase(PhraseCode::MeasuredAndOurs, metricFigure(near.metric, near.measured),
                         difference(near.deviation(), Detail::Interface)));
}

// Predicted by the same steps as what was measured: the reading of prompts, or the writing of answers.
bool isOfMetric(FactId id, std::string_view metric)
{
    const bool prompts = metric == "ttft_ms" || metric == "prefill_tok_s";
    return prompts ? id == FactId::FirstToken
                   : id == FactId::PerUser || id == FactId::PerOutputToken || id == FactId::System;
}

} // namespace

Text contradiction(const Compared& compared, FactId speed)
{
    const auto& near = compared.measured;
    return near && !near->agrees() && isOfMetric(speed, near->metric)
        ? Text(phrase(PhraseCode::MeasuredAndOurs, PhraseCode::Measured,
                      difference(near->deviation(), Detail::Interface)))
        : Text();
}

FactRow measuredRow(All all)
{
    FactRow row = textRow(FactId::Measured, PhraseCode::MeasuredNearby, all, [](const Compared& compared) {
        return compared.measured.transform([](const Evidence& near) { return standing(near); });
    });
    for (std::size_t index = 0; index < all.size(); ++index) {
        if (all[index].measured) {
            FactCell& cell = row.cells[index];
            cell.finding = findingOf(*all[index].measured);
            cell.second = runOf(all[index]);
            cell.remark = figures(*all[index].measured);
        }
    }
    const Text base = row.cells.empty() ? Text() : row.cells[baselineOf(all)].second;
    for (FactCell& cell : row.cells) {
        cell.differs = cell.differs || (cell.known && cell.second != base); // another run
    }
    return row;
}

void addFindings(FactGroup& speeds, All all)
{
    for (FactRow& row : speeds.rows) {
        for (std::size_t index = 0; index < all.size(); ++index) {
            const auto& near = all[index].measured;
            if (row.cells[index].known && !contradiction(all[index], row.id).empty()) {
                const Figure off = difference(near->deviation(), Detail::Interface);
                row.cells[index].finding = Finding::Differs;
                row.cells[index].second = contradiction(all[index], row.id);
                row.cells[index].remark = phrase(PhraseCode::VerdictOf, PhraseCode::MeasuredNearby,
                                                 phrase(PhraseCode::MeasuredAndOurs, runOf(all[index]), off));
            }
        }
    }
}

Table comparedEvidence(All all)
{
    Table table;
    table.columns = {Column{.head = PhraseCode::Configuration, .share = 0.24},
                     Column{.head = PhraseCode::PublishedRun, .share = 0.32},
                     Column{.head = PhraseCode::Measured, .alignment = Alignment::End},
                     Column{.head = PhraseCode::Predicted, .alignment = Alignment::End},
                     Column{.head = PhraseCode::Assessment, .share = 0.17}};
    for (const Compared& compared : all) {
        const Text name = phrase(PhraseCode::NamedLimit, letterOf(compared), nameAmong(all, compared));
        if (!compared.measured) {
            table.rows.push_back({.cells = {Cell{.text = name}, Cell{.text = NotKnown{}}}});
            continue;
        }
        const Evidence& near = *compared.measured;
        table.rows.push_back({.cells = {Cell{.text = name, .second = metricName(near.metric)},
                                        Cell{.text = runOf(compared), .second = shortSource(*near.facts.provenance)},
                                        Cell{.text = metricFigure(near.metric, near.measured)},
                                        Cell{.text = metricFigure(near.metric, near.predicted)},
                                        Cell{.text = standing(near), .mark = findingOf(near), .tone = Tone::OfMark}}});
    }
    table.note = PhraseCode::PredictedForThatRun;
    return table;
}

} // namespace berth::report
