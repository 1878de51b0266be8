// A report or quote as a tree of plain data: what it says and in which order, without fonts, colours or pages. PDF,
// print preview, Markdown and CSV are made from the same tree. Values only; free to copy and to compare in tests.
#pragma once

#include "core/report/ChartSpec.h"
#include "core/report/Text.h"

#include <optional>
#include <variant>
#include <vector>

namespace berth::report {

enum class VerdictKind { Fits, FitsReduced, Offload, DoesNotFit, Unsupported };

// A sign before a text; drawn as a vector mark, always beside words.
enum class Finding { Agrees, Differs };
using Mark = std::variant<std::monostate, VerdictKind, MemoryPart, Finding>;

// To the baseline; drawn as a sign before the difference, in words where nothing is drawn.
enum class Standing { Neither, Better, Worse };

struct Difference
{
    Text text{}; // empty: none
    Standing standing = Standing::Neither;
};
[[nodiscard]] Text standingText(const Difference& difference); // "-30%, better"

enum class Tone {
    Normal,
    Strong, // the chosen row, totals
    Secondary, // labels, units, second lines
    OfMark, // the colour of the mark beside it
    Missed, // of a target
};

struct Cell
{
    Text text{};
    Difference difference{}; // to the same cell of the baseline: a smaller line below
    Text second{}; // smaller line below that: part number, reason
    Mark mark{};
    Tone tone = Tone::Normal;
    std::optional<std::size_t> footnote{}; // index into Table::footnotes
    bool wordy = false; // begins at the left also in a column of figures
};

enum class Alignment { Start, End };

struct Column
{
    Text head{};
    Text unit{}; // second line of the head
    Alignment alignment = Alignment::Start; // figures: End
    double share = 0; // of the table's width; 0: as wide as the content asks for
    bool even = false; // as wide as the other even ones, which together take what the rest leaves
};

enum class RowKind {
    Plain,
    GroupHead, // spans the table; never separated from the next two rows, nor the rows of a small group
    Subtotal,
    Total, // ruled above; never separated from the two rows before it
};

struct Row
{
    std::vector<Cell> cells{}; // a missing cell at the end is an empty one
    RowKind kind = RowKind::Plain;
    bool strong = false; // the chosen configuration
};

struct Table
{
    std::vector<Column> columns{}; // no head text in any column: no head row
    std::vector<Row> rows{};
    std::vector<Text> footnotes{}; // marked a, b, c … under the table
    Text note{}; // caption under the table
    bool noteIsFigure = false; // the note is the caption of the chart above the table and takes its number
};

struct Title
{
    Text title{};
    Text subtitle{};
};

struct VerdictBanner
{
    VerdictKind verdict{};
    Text headline{};
    Text sentence{};
};

struct KeyFigure
{
    Text label{};
    Text value{}; // a Figure or an Amount is drawn with its unit smaller, after the number
    Text comparison{};
};

struct KeyFigures
{
    std::vector<KeyFigure> figures{}; // three, side by side
};

struct Heading
{
    Text text{};
    int level = 1; // 1 and 2; both go into the outline
    bool numbered = true; // level 1 only: 1, 2, 3 …
};

struct Paragraph
{
    Text text{};
    Tone tone = Tone::Normal;
};

struct KeyValue
{
    Text key{};
    Text value{};
};

struct KeyValues
{
    std::vector<KeyValue> entries{};
    int columns = 2; // filled column by column
};

struct Chart
{
    ChartSpec spec{};
    double height = 0; // points; 0: what the kind asks for
    bool numbered = true; // "Figure n." before the caption; without a caption there is no number
    bool titled = false; // the title of the specification above it
};

// One chart over the width of the text, or two beside each other.
struct Charts
{
    std::vector<Chart> charts{};
};

struct Note
{
    Text text{};
};

struct PageBreak
{ };

using Block =
    std::variant<Title, VerdictBanner, KeyFigures, Heading, Paragraph, KeyValues, Table, Charts, Note, PageBreak>;

enum class Paper { A4, Letter };

// What stands on every page and in the properties of the file.
struct Furniture
{
    Text kind{}; // "Sizing report"
    Text title{}; // of this document; also the title of the file
    std::string seller{};
    std::string logo{}; // the seller's mark as an SVG document or a PNG picture; empty for none
    std::string sellerNote{}; // last line of the foot: address, register and VAT numbers; may be empty
    std::string author{};
    std::string documentId{}; // quote number and revision; may be empty
    std::string catalogueVersion{}; // ISO date
    Date date{};
    std::string language = "en"; // BCP 47; names the font family of Chinese, Japanese and Korean text
    Paper paper = Paper::A4;
    bool internalCopy = false; // "Internal" in the header of every page
};

struct ReportDocument
{
    Furniture furniture{};
    std::vector<Block> blocks{};
};

} // namespace berth::report
