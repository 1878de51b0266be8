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

// Only a run of the same hardware agrees or differs; what another one makes is no more than a hint.
std::optional<Finding> findingOf(const Evidence& near)
{
    if (unlikeOf(near.likeness) != Unlike::Nothing) {
        return std::nullopt;
    }
    return near.agrees() ? Finding::Agrees : Finding::Differs;
}

// "Differs, ours +59%", "Other device, ours -8%"
Text standing(const Evidence& near)
{
    const Unlike unlike = unlikeOf(near.likeness);
    const Text word = unlike != Unlike::Nothing
        ? Text(phrase(PhraseCode::MeasuredNearby, count(static_cast<int>(unlike))))
        : Text(near.agrees() ? PhraseCode::GuidanceAgrees : PhraseCode::GuidanceDiffers);
    Figure off = difference(near.deviation(), Detail::Interface);
    off.value = std::round(off.value); // what is written alike is alike
    return phrase(PhraseCode::MeasuredAndOurs, word, off);
}

Text withModel(const Evidence& near, const Text& run)
{
    const std::string& model = near.entry->model->displayName;
    switch (near.likeness.model) {
    case evidence::ModelLikeness::Same:
        break;
    case evidence::ModelLikeness::SameShape:
        return phrase(PhraseCode::LabelIn, run, model);
    case evidence::ModelLikeness::SimilarSize:
        return phrase(PhraseCode::LabelIn, model, run);
    }
    return run;
}

// The model is named where it is another one. What differs comes first, for the end may be cut.
Text runOf(const Compared& compared)
{
    const Evidence& near = *compared.measured;
    const evidence::Likeness& like = near.likeness;
    if (unlikeOf(like) == Unlike::Nothing && !like.sameEngine) {
        Text run = std::string(near.facts.engine);
        append(run, machineOf(near));
        const double users = near.entry->concurrency;
        run = users > 0 ? Text(phrase(PhraseCode::RunAtUsers, run, count(std::lround(users)))) : run;
        return withModel(near, run);
    }
    return withModel(near, runText(near));
}

// "Throughput of the system 2,100 tokens/s, ours +59%"
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

Cell assessment(const Evidence& near)
{
    const std::optional<Finding> finding = findingOf(near);
    return finding ? Cell{.text = standing(near), .mark = *finding, .tone = Tone::OfMark}
                   : Cell{.text = standing(near)};
}

} // namespace

Text contradiction(const Compared& compared, FactId speed)
{
    const auto& near = compared.measured;
    return near && findingOf(*near) == Finding::Differs && isOfMetric(speed, near->metric)
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

namespace {

// Fitted to no run: see PerformanceEstimate.
bool isGuess(const Compared& compared, FactId speed)
{
    const performance::PerformanceEstimate* estimate = speedOf(compared);
    return estimate != nullptr && estimate->stagesOverNodes && (speed == FactId::PerUser || speed == FactId::System);
}

} // namespace

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
            } else if (row.cells[index].known && isGuess(all[index], row.id)) {
                row.cells[index].second = PhraseCode::SpeedIsGuess;
            }
        }
    }
}

Table comparedEvidence(All all)
{
    Table table;
    table.columns = {Column{.head = PhraseCode::Configuration, .share = 0.28},
                     Column{.head = PhraseCode::PublishedRun, .share = 0.28},
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
                                        Cell{.text = metricFigure(near.metric, near.predicted)}, assessment(near)}});
    }
    table.note = PhraseCode::PredictedForThatRun;
    return table;
}

} // namespace berth::report
