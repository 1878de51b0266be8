// A document as a column of parts that can be placed: heights for the page splitter, and a function for each part that
// paints it at a place. Blocks append to it; nothing is painted before all pages are known.
#pragma once

#include "core/report/PageBreaks.h"
#include "ui/report/LaidText.h"

#include <functional>
#include <vector>

namespace berth::paper {

using Paint = std::function<void(QPainter&, QPointF)>; // top left of the part

struct OutlineEntry
{
    QString text;
    int level = 1;
    std::size_t item = 0; // of the flow
};

struct Flow
{
    double width = 0; // of the text
    double pageHeight = 0; // of the body
    std::vector<report::FlowItem> items{};
    std::vector<Paint> paints{}; // of the items
    std::vector<double> headHeights{}; // of tables
    std::vector<Paint> headPaints{};
    std::vector<OutlineEntry> outline{};
    double pendingSpace = 0; // before the next item
    bool pendingBreak = false;
    int figures = 0;
    int sections = 0;

    void add(report::FlowItem item, Paint paint)
    {
        item.spaceBefore = std::max(item.spaceBefore, pendingSpace);
        item.breakBefore = pendingBreak;
        pendingSpace = 0;
        pendingBreak = false;
        items.push_back(item);
        paints.push_back(std::move(paint));
    }
};

// Lines of a text as parts of their own, with at least two together at both ends.
void addLines(Flow& flow, const LaidText& text, double spaceBefore, bool keepWithNext = false);

// What the signs before differences of the table mean; nothing where it has none.
[[nodiscard]] bool hasStandings(const report::Table& table);
void addStandings(Flow& flow, const report::Table& table, const Ink& ink, double spaceBefore);

void addBlock(Flow& flow, const report::Title& block, const Ink& ink);
void addBlock(Flow& flow, const report::VerdictBanner& block, const Ink& ink);
void addBlock(Flow& flow, const report::KeyFigures& block, const Ink& ink);
void addBlock(Flow& flow, const report::Heading& block, const Ink& ink);
void addBlock(Flow& flow, const report::Paragraph& block, const Ink& ink);
void addBlock(Flow& flow, const report::KeyValues& block, const Ink& ink);
void addBlock(Flow& flow, const report::Table& block, const Ink& ink);
void addBlock(Flow& flow, const report::Charts& block, const Ink& ink);
void addBlock(Flow& flow, const report::Note& block, const Ink& ink);
void addBlock(Flow& flow, const report::PageBreak& block, const Ink& ink);

[[nodiscard]] Flow makeFlow(const report::ReportDocument& document, const Ink& ink, QSizeF body);

void paintRule(QPainter& painter, QPointF left, double width, double thickness, const QColor& colour);

// Number and unit apart, so that the unit can be smaller.
[[nodiscard]] report::NumberAndUnit partsOf(const report::Text& text, const Ink& ink);

} // namespace berth::paper
