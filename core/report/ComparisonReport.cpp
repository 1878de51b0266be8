#include "core/report/ComparisonReport.h"

#include "core/report/ChartTable.h"
#include "core/report/ComparisonCharts.h"
#include "core/report/ComparisonRows.h"
#include "core/report/DemandText.h"
#include "core/report/Figures.h"
#include "core/report/FormatText.h"
#include "core/report/ShortText.h"
#include "core/report/SizingLead.h"
#include "core/report/SizingReport.h"
#include "core/report/SourceTable.h"

#include <algorithm>
#include <array>
namespace berth::report {

namespace {

using comparison::Compared;

constexpr double kChartHeight = 150; // points; two beside each other in the form of the sizing report

// Empty: not resolved.
std::string modelOf(const Compared& compared)
{
    return compared.sizing ? shortened(compared.sizing->configuration.model->displayName) : std::string();
}

bool isOneModel(All all)
{
    const std::string model = modelOf(all.front());
    return !model.empty() && std::all_of(all.begin(), all.end(), [&](const Compared& compared) {
        return !compared.sizing || modelOf(compared) == model;
    });
}

Text titleOf(All all, const ComparisonReportDetails& details)
{
    if (!details.title.empty()) {
        return shortened(details.title);
    }
    const Text number = phrase(PhraseCode::ConfigurationCount, count(static_cast<std::int64_t>(all.size())));
    return isOneModel(all) ? Text(phrase(PhraseCode::DocumentWithTitle, modelOf(all.front()), number)) : number;
}

// The label of the row has it, and narrow columns would break it.
Text withoutSpeedUnit(const Text& limit)
{
    Text shown = limit;
    if (auto* words = std::get_if<Phrase>(&shown.content)) {
        for (Text& argument : words->arguments) {
            if (auto* figure = std::get_if<Figure>(&argument.content)) {
                figure->unitShown = figure->unitShown && figure->unit != Unit::TokenPerSecond;
            }
        }
    }
    return shown;
}

// Below the figure in words: the target that it misses, and what a run nearby says of it.
Text reservation(const FactCell& cell)
{
    const Text misses = cell.missed.empty() ? Text() : Text(phrase(PhraseCode::Misses, withoutSpeedUnit(cell.missed)));
    if (misses.empty()) {
        return cell.second;
    }
    return cell.second.empty() ? misses : Text(phrase(PhraseCode::FirstThenSecond, misses, cell.second));
}

Cell cellOf(const FactCell& cell)
{
    return {.text = cell.value,
            .second = reservation(cell),
            .mark = cell.finding ? Mark(*cell.finding) : Mark(),
            .tone = cell.missed.empty() ? Tone::Normal : Tone::Missed};
}

Cell cellOf(const FactRow* row, std::size_t index)
{
    return row != nullptr ? cellOf(row->cells[index]) : Cell{.text = NotKnown{}};
}

const FactRow* rowOf(const Comparison& comparison, FactId id)
{
    for (const FactGroup& group : comparison.groups) {
        for (const FactRow& row : group.rows) {
            if (row.id == id) {
                return &row;
            }
        }
    }
    return nullptr;
}

// Without the limits, which stand above the table and would be broken in its narrow column.
Text missedNames(const Compared& compared)
{
    Text names;
    for (const comparison::Judged& judged : compared.judged()) {
        if (judged.isMissed()) {
            append(names, nameOf(judged.goal));
        }
    }
    return names;
}

// Engine and layout; before them the model where it is not the same for all, in a table of hardware names.
Text detailOf(All all, const Compared& compared, const Text& build)
{
    const std::string model = isOneModel(all) ? std::string() : modelOf(compared);
    return model.empty() ? build : Text(phrase(PhraseCode::LabelIn, model, build));
}

// One row a configuration, the figures that decide, as far as any is known.
Table keyTable(All all, const Comparison& comparison)
{
    constexpr std::array kShown = {FactId::MemoryUsed, FactId::PerUser, FactId::System, FactId::Purchase,
                                   FactId::PerMillion};
    Table table;
    table.columns = {Column{.head = PhraseCode::Configuration}, Column{.head = PhraseCode::Verdict}};
    std::vector<const FactRow*> shown;
    for (const FactId id : kShown) {
        if (const FactRow* row = rowOf(comparison, id)) {
            shown.push_back(row);
            table.columns.push_back({.head = row->label, .alignment = Alignment::End});
        }
    }
    const FactRow* verdicts = rowOf(comparison, FactId::Verdict);
    const FactRow* details = rowOf(comparison, FactId::EngineAndLayout);
    for (std::size_t index = 0; index < all.size(); ++index) {
        Row row{.strong = all[index].asked.baseline};
        row.cells = {
            Cell{.text = lettered(all, all[index]), .second = detailOf(all, all[index], cellOf(details, index).text)},
            Cell{.text = verdicts->cells[index].value,
                 .second = missedNames(all[index]),
                 .mark = verdicts->cells[index].verdict.value_or(VerdictKind::Unsupported),
                 .tone = Tone::OfMark}};
        for (const FactRow* fact : shown) {
            row.cells.push_back(cellOf(fact, index));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

bool standsElsewhere(FactId id)
{
    return id == FactId::Hardware || id == FactId::Measured; // in the heads of the columns; in a section of its own
}

Cell differenceCell(const FactCell& cell)
{
    Cell shown = cellOf(cell);
    if (cell.verdict) {
        shown.second = {}; // what is missed stands beside its figures
    }
    if (cell.differs) {
        shown.difference = {cell.difference, cell.standing};
    }
    return shown;
}

// Everything that is not the same: a row a fact, a column a configuration, differences as second lines.
Table differenceTable(All all, const Comparison& comparison)
{
    Table table;
    table.columns = {Column{}};
    for (const Compared& compared : all) {
        table.columns.push_back(
            {.head = letterOf(compared), .unit = nameAmong(all, compared), .alignment = Alignment::End, .even = true});
    }
    for (const FactGroup& group : comparison.groups) {
        std::vector<Row> rows;
        for (const FactRow& fact : group.rows) {
            if (!fact.differs() || standsElsewhere(fact.id)) {
                continue;
            }
            Row row{.cells = {Cell{.text = fact.label}}};
            for (const FactCell& cell : fact.cells) {
                row.cells.push_back(differenceCell(cell));
                row.cells.back().wordy = !fact.figures;
            }
            rows.push_back(std::move(row));
        }
        if (!rows.empty()) {
            table.rows.push_back({.cells = {Cell{.text = group.title}}, .kind = RowKind::GroupHead});
            table.rows.insert(table.rows.end(), rows.begin(), rows.end());
        }
    }
    return table;
}

Text namesOf(All all)
{
    Text names;
    for (const Compared& compared : all) {
        names = names.empty() ? lettered(all, compared)
                              : Text(phrase(PhraseCode::FirstThenSecond, names, lettered(all, compared)));
    }
    return names;
}

// What all share of the load.
std::vector<KeyValue> loadEntries(All all, const Compared& baseline)
{
    if (!baseline.sizing) {
        return {};
    }
    const sizing::Configuration& load = baseline.sizing->configuration;
    const auto isShared = [&](const auto& read) {
        return std::all_of(all.begin(), all.end(), [&](const Compared& compared) {
            return !compared.sizing || read(compared.sizing->configuration) == read(load);
        });
    };
    std::vector<KeyValue> entries;
    if (isShared([](const sizing::Configuration& c) { return c.concurrency; })) {
        const auto& people = baseline.asked.demand.users;
        entries.push_back({PhraseCode::Users,
                           people && *people > load.concurrency
                               ? Text(phrase(PhraseCode::UsersAtTheSameTime, count(*people), count(load.concurrency)))
                               : Text(count(load.concurrency))});
    }
    if (isShared([](const sizing::Configuration& c) { return c.context; })) {
        entries.push_back({PhraseCode::Context, count(load.context, Unit::Token)});
    }
    if (isShared([](const sizing::Configuration& c) { return std::pair(c.input, c.output); })) {
        entries.push_back({PhraseCode::InputAndOutput,
                           phrase(PhraseCode::ValueAndValue, count(load.input), count(load.output, Unit::Token))});
    }
    return entries;
}

// The load as far as all share it, targets and limits, and the currency of all amounts.
void addAsked(ReportDocument& document, All all)
{
    const Compared& baseline = all[baselineOf(all)];
    KeyValues values{.entries = loadEntries(all, baseline)};
    for (KeyValue& entry : demandEntries(baseline.asked.demand)) {
        values.entries.push_back(std::move(entry));
    }
    const auto priced = std::find_if(all.begin(), all.end(), [](const Compared& c) { return c.cost.has_value(); });
    if (priced != all.end()) {
        values.entries.push_back({PhraseCode::CurrencyOf, std::string(priced->cost->cost.capital.currency.text())});
    }
    if (!values.entries.empty()) {
        document.blocks.emplace_back(Heading{PhraseCode::WhatWasAsked});
        document.blocks.emplace_back(std::move(values));
    }
}

void addPair(ReportDocument& document, ChartSpec left, ChartSpec right)
{
    Charts charts;
    for (ChartSpec* spec : {&left, &right}) {
        if (!spec->series.empty() || !spec->map.cells.empty()) {
            charts.charts.push_back(Chart{.spec = std::move(*spec), .height = kChartHeight, .titled = true});
        }
    }
    if (!charts.charts.empty()) {
        document.blocks.emplace_back(std::move(charts));
    }
}

// What the marks are, and whose roofs there are.
Text roofsCaption(const ChartSpec& roofline)
{
    Text caption = roofline.subtitle;
    for (const Series& series : roofline.series) {
        if (series.role != SeriesRole::Measurement) {
            caption = phrase(PhraseCode::FirstThenSecond, caption, series.full);
        }
    }
    return caption;
}

void addCharts(ReportDocument& document, All all, Unit memoryUnit)
{
    ChartSpec memory = comparedMemory(all, memoryUnit);
    if (!memory.bars.empty()) {
        document.blocks.emplace_back(Heading{PhraseCode::MemoryOfOneDevice});
        memory.caption = phrase(PhraseCode::MemoryCaption, namesOf(all));
        document.blocks.emplace_back(Charts{{Chart{.spec = std::move(memory)}}});
    }
    ChartSpec speed = comparedSpeed(all);
    ChartSpec cost = comparedCost(all);
    speed.caption = PhraseCode::CurvesCaption;
    addPair(document, std::move(speed), std::move(cost));
    ChartSpec token = comparedTokenCost(all);
    ChartSpec power = comparedPower(all);
    token.caption = PhraseCode::TokenCostCaption;
    power.caption = PhraseCode::PowerCaption;
    addPair(document, std::move(token), std::move(power));
    ChartSpec roofline = comparedRoofline(all);
    ChartSpec fits = fitChart(all[baselineOf(all)]);
    roofline.caption = roofsCaption(roofline);
    const Text whose = lettered(all, all[baselineOf(all)]);
    fits.caption = fits.caption.empty() ? whose : Text(phrase(PhraseCode::LabelIn, whose, fits.caption));
    addPair(document, std::move(roofline), std::move(fits));
}

void addTables(ReportDocument& document, All all, const Comparison& comparison, const std::vector<Text>& remarks)
{
    document.blocks.emplace_back(Heading{PhraseCode::ConfigurationsCompared});
    document.blocks.emplace_back(keyTable(all, comparison));
    for (const Text& remark : remarks) {
        document.blocks.emplace_back(Paragraph{remark, Tone::Normal});
    }
    if (all.size() > 1) {
        document.blocks.emplace_back(Heading{phrase(PhraseCode::DifferencesTo, lettered(all, all[baselineOf(all)]))});
        document.blocks.emplace_back(differenceTable(all, comparison));
    }
    if (std::any_of(all.begin(), all.end(), [](const Compared& compared) { return compared.searched; })) {
        document.blocks.emplace_back(Heading{PhraseCode::Evidence});
        document.blocks.emplace_back(comparedEvidence(all));
    }
}

} // namespace

ReportDocument makeComparisonReport(All all, const ComparisonReportDetails& details)
{
    const Comparison comparison = makeComparison(all, details.memoryUnit);
    ReportDocument document;
    document.furniture = {.kind = PhraseCode::ComparisonReport,
                          .title = titleOf(all, details),
                          .seller = details.seller,
                          .logo = details.logo,
                          .sellerNote = details.sellerNote,
                          .author = details.author,
                          .documentId = {},
                          .catalogueVersion = details.catalogueDate,
                          .date = details.date,
                          .language = details.language,
                          .paper = details.paper};
    Date written = details.date;
    written.writtenOut = true;
    document.blocks.emplace_back(
        Title{document.furniture.title, phrase(PhraseCode::SizedOn, written, dateText(details.catalogueDate))});
    if (auto answer = answerOf(all)) {
        document.blocks.emplace_back(*std::move(answer));
    }
    document.blocks.emplace_back(keyFigures(all));
    addAsked(document, all);
    addTables(document, all, comparison, details.remarks);
    addCharts(document, all, details.memoryUnit);
    Table assumptions = assumptionTable(all, details.rates);
    if (!assumptions.rows.empty()) {
        document.blocks.emplace_back(Heading{PhraseCode::Assumptions});
        document.blocks.emplace_back(std::move(assumptions));
    }
    Table formulas = formulaTable(all);
    if (!formulas.rows.empty()) {
        document.blocks.emplace_back(Heading{PhraseCode::HowComputed});
        document.blocks.emplace_back(std::move(formulas));
    }
    return document;
}

} // namespace berth::report
