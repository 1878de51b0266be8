#include "core/report/MarkdownWriter.h"

#include "core/report/ChartTable.h"
#include "core/report/FormatText.h"

#include <fmt/format.h>

namespace berth::report {

namespace {

struct Writer
{
    const TextSource& texts;
    std::string out{};
    int sections = 0;
    int figures = 0;

    std::string words(const Text& text) const { return escapeMarkdown(formatText(text, texts)); }
    void paragraph(const std::string& text) { out += text.empty() ? text : text + "\n\n"; }

    void operator()(const Title& block)
    {
        paragraph("# " + words(block.title));
        paragraph(words(block.subtitle));
    }
    void operator()(const VerdictBanner& block)
    {
        paragraph("> **" + words(block.headline) + "**\n>\n> " + words(block.sentence));
    }
    void operator()(const KeyFigures& block)
    {
        for (const KeyFigure& figure : block.figures)
            out +=
                fmt::format("- {}: **{}** ({})\n", words(figure.label), words(figure.value), words(figure.comparison));
        out += '\n';
    }
    void operator()(const Heading& block)
    {
        const bool numbered = block.level <= 1 && block.numbered;
        const std::string number = numbered ? fmt::format("{} ", ++sections) : std::string();
        paragraph((block.level <= 1 ? "## " : "### ") + number + words(block.text));
    }
    void operator()(const Paragraph& block) { paragraph(words(block.text)); }
    void operator()(const Note& block) { paragraph(words(block.text)); }
    void operator()(const PageBreak& /*block*/) { }
    void operator()(const KeyValues& block)
    {
        for (const KeyValue& entry : block.entries)
            out += fmt::format("- {}: {}\n", words(entry.key), words(entry.value));
        out += '\n';
    }
    void operator()(const Charts& block)
    {
        for (const Chart& chart : block.charts) {
            paragraph("**" + words(chart.spec.title) + "**");
            paragraph(words(chart.spec.description));
            (*this)(tableOf(chart.spec));
            paragraph(chart.numbered ? numberedCaption(chart.spec.caption) : words(chart.spec.caption));
        }
    }
    void operator()(const Table& table);

    std::string numberedCaption(const Text& caption)
    {
        if (caption.empty())
            return {};
        return words(phrase(PhraseCode::FigureCaption, Figure{.value = static_cast<double>(++figures)}, caption));
    }
    std::string cellWords(const Cell& cell) const;
    void row(const Table& table, const Row& row);
};

std::string Writer::cellWords(const Cell& cell) const
{
    std::string text = words(cell.text);
    if (cell.footnote)
        text += fmt::format(" ({})", static_cast<char>('a' + *cell.footnote % 26));
    for (const Text& below : {standingText(cell.difference), cell.second})
        text += below.empty() ? "" : ", " + words(below);
    return text;
}

void Writer::row(const Table& table, const Row& row)
{
    const bool strong = row.strong || row.kind != RowKind::Plain;
    out += '|';
    for (std::size_t index = 0; index < table.columns.size(); ++index) {
        const std::string text = index < row.cells.size() ? cellWords(row.cells[index]) : std::string();
        out += strong && !text.empty() ? " **" + text + "** |" : " " + text + " |";
    }
    out += '\n';
}

void Writer::operator()(const Table& table)
{
    out += '|';
    for (const Column& column : table.columns)
        out += " " + words(column.head) + (column.unit.empty() ? "" : ", " + words(column.unit)) + " |";
    out += "\n|";
    for (const Column& column : table.columns)
        out += column.alignment == Alignment::End ? " ---: |" : " --- |";
    out += '\n';
    for (const Row& line : table.rows)
        row(table, line);
    out += '\n';
    for (std::size_t index = 0; index < table.footnotes.size(); ++index)
        paragraph(fmt::format("({}) {}", static_cast<char>('a' + index % 26), words(table.footnotes[index])));
    paragraph(table.noteIsFigure ? numberedCaption(table.note) : words(table.note));
}

} // namespace

std::string escapeMarkdown(std::string_view text)
{
    constexpr std::string_view kSpecial = "\\`*_{}[]<>#|~!&@";
    std::string escaped;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool lineStart = at == 0 && std::string_view("+-=").find(text[at]) != std::string_view::npos;
        const bool link = text.substr(at).starts_with("://"); // would become a link by itself
        if (lineStart || link || kSpecial.find(text[at]) != std::string_view::npos)
            escaped += '\\';
        escaped += text[at];
    }
    return escaped;
}

std::string markdownOf(const ReportDocument& document, const TextSource& texts)
{
    Writer writer{.texts = texts};
    for (const Block& block : document.blocks)
        std::visit(writer, block);
    const Furniture& furniture = document.furniture;
    std::string foot = writer.words(furniture.date);
    for (const std::string& part : {furniture.seller, furniture.documentId})
        foot += part.empty() ? "" : ", " + writer.words(part);
    if (!furniture.catalogueVersion.empty())
        foot += ", " + writer.words(phrase(PhraseCode::CatalogueVersion, dateText(furniture.catalogueVersion)));
    return writer.out + "---\n\n" + foot + "\n";
}

} // namespace berth::report
