#include "ui/report/DocumentWords.h"

#include "ui/report/LaidDocument.h"
#include "ui/report/LaidText.h"

namespace berth::paper {

namespace {

struct Collector
{
    const Ink& ink;
    QString words{};

    void add(const report::Text& text) { words += ink.words(text) + QLatin1Char('\n'); }
    template <class... Texts>
    void addAll(const Texts&... texts)
    {
        (add(texts), ...);
    }

    void operator()(const report::Title& block) { addAll(block.title, block.subtitle); }
    void operator()(const report::VerdictBanner& block) { addAll(block.headline, block.sentence); }
    void operator()(const report::KeyFigures& block)
    {
        for (const report::KeyFigure& figure : block.figures)
            addAll(figure.label, figure.value, figure.comparison);
    }
    void operator()(const report::Heading& block) { add(block.text); }
    void operator()(const report::Paragraph& block) { add(block.text); }
    void operator()(const report::KeyValues& block)
    {
        for (const report::KeyValue& entry : block.entries)
            addAll(entry.key, entry.value);
    }
    void operator()(const report::Table& block)
    {
        for (const report::Column& column : block.columns)
            addAll(column.head, column.unit);
        for (const report::Row& row : block.rows)
            for (const report::Cell& cell : row.cells)
                addAll(cell.text, cell.difference.text, cell.second);
        for (const report::Text& footnote : block.footnotes)
            add(footnote);
        add(block.note);
        addAll(report::PhraseCode::BetterThanBaseline, report::PhraseCode::WorseThanBaseline);
    }
    void operator()(const report::Charts& block)
    {
        for (const report::Chart& chart : block.charts)
            addChart(chart.spec);
    }
    void operator()(const report::Note& block) { add(block.text); }
    void operator()(const report::PageBreak& /*block*/) { }

    void addChart(const report::ChartSpec& spec)
    {
        addAll(spec.title, spec.subtitle, spec.caption, spec.horizontal.title, spec.vertical.title);
        for (const report::Series& series : spec.series)
            addAll(series.name, series.full);
        for (const report::Bar& bar : spec.bars)
            addAll(bar.name, bar.full);
        for (const report::LimitLine& limit : spec.limits)
            add(limit.name);
        for (const report::Annotation& remark : spec.annotations)
            add(remark.text);
        using report::PhraseCode; // legends
        addAll(PhraseCode::MemoryWeights, PhraseCode::MemoryKvCache, PhraseCode::MemoryActivations,
               PhraseCode::MemoryRuntime, PhraseCode::MemoryGraphs, PhraseCode::MemoryFree, PhraseCode::MemoryKeptBack,
               PhraseCode::MemoryMissing, PhraseCode::MapMeetsTarget, PhraseCode::MapFits, PhraseCode::MapSlower,
               PhraseCode::MapSpeedNotKnown, PhraseCode::MapDoesNotFit, PhraseCode::MapRequirement);
    }
};

} // namespace

QString wordsOf(const report::ReportDocument& document, const Ink& ink)
{
    Collector collector{.ink = ink};
    const report::Furniture& furniture = document.furniture;
    for (const bool first : {true, false}) {
        const HeaderWords header = headerWords(furniture, ink, first);
        collector.words += header.start + QLatin1Char('\n') + header.end + QLatin1Char('\n');
    }
    collector.words += footerText(furniture, ink) + QLatin1Char('\n') + sellerNote(furniture) + QLatin1Char('\n');
    collector.words += kCut; // of names that are too long for their place
    const report::Figure page{.value = 1234567890};
    collector.addAll(report::phrase(report::PhraseCode::PageOf, page, page),
                     report::phrase(report::PhraseCode::FigureCaption, page, ""));
    for (const report::Block& block : document.blocks)
        std::visit(collector, block);
    return collector.words;
}

} // namespace berth::paper
