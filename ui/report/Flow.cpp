#include "ui/report/Flow.h"

namespace berth::paper {

namespace {

constexpr double kTitleGap = pt(1.5); // between title and sub-title
constexpr double kTitleAfter = pt(14);
constexpr double kHeadingBefore = pt(16);
constexpr double kHeadingAfter = pt(5);
constexpr double kSubHeadingBefore = pt(10);
constexpr double kSubHeadingAfter = pt(3);
constexpr double kParagraphBefore = pt(6);
constexpr double kNoteBefore = pt(4);

} // namespace

void paintRule(QPainter& painter, QPointF left, double width, double thickness, const QColor& colour)
{
    painter.fillRect(QRectF(left.x(), left.y() - thickness / 2, width, thickness), colour);
}

void addLines(Flow& flow, const LaidText& text, double spaceBefore, bool keepWithNext)
{
    for (int line = 0; line < text.lines(); ++line) {
        const bool last = line + 1 == text.lines();
        const bool kept = last ? keepWithNext : line == 0 || line + 2 == text.lines();
        flow.add({.height = text.lineHeight(), .spaceBefore = line == 0 ? spaceBefore : 0, .keepWithNext = kept},
                 [text, line](QPainter& painter, QPointF at) {
                     text.paint(painter, at, report::Alignment::Start, line, 1);
                 });
    }
}

void addBlock(Flow& flow, const report::Title& block, const Ink& ink)
{
    const LaidText title(ink.words(block.title), ink.style(kTitleType, QFont::DemiBold), ink, flow.width);
    const LaidText subtitle(ink.words(block.subtitle), ink.secondary(kBodyType), ink, flow.width);
    addLines(flow, title, 0, true);
    addLines(flow, subtitle, kTitleGap, true);
    flow.pendingSpace = kTitleAfter;
}

void addBlock(Flow& flow, const report::Heading& block, const Ink& ink)
{
    const bool section = block.level <= 1;
    QString text = ink.words(block.text);
    if (section && block.numbered)
        text = QString::number(++flow.sections) + QLatin1Char(' ') + text;
    flow.outline.push_back({.text = text, .level = block.level, .item = flow.items.size()});
    const TextStyle style = ink.style(section ? kHeadingType : kSubHeadingType, QFont::DemiBold);
    addLines(flow, LaidText(text, style, ink, flow.width), section ? kHeadingBefore : kSubHeadingBefore, true);
    flow.pendingSpace = section ? kHeadingAfter : kSubHeadingAfter;
}

void addBlock(Flow& flow, const report::Paragraph& block, const Ink& ink)
{
    TextStyle style = block.tone == report::Tone::Secondary ? ink.secondary(kBodyType) : ink.style(kBodyType);
    if (block.tone == report::Tone::Strong)
        style.weight = QFont::DemiBold;
    const double space = flow.pendingSpace > 0 ? 0 : kParagraphBefore;
    addLines(flow, LaidText(ink.words(block.text), style, ink, flow.width), space);
}

void addBlock(Flow& flow, const report::Note& block, const Ink& ink)
{
    addLines(flow, LaidText(ink.words(block.text), ink.secondary(kNoteType), ink, flow.width), kNoteBefore);
}

void addBlock(Flow& flow, const report::PageBreak& /*block*/, const Ink& /*ink*/)
{
    flow.pendingBreak = true;
}

Flow makeFlow(const report::ReportDocument& document, const Ink& ink, QSizeF body)
{
    Flow flow{.width = body.width(), .pageHeight = body.height()};
    for (const report::Block& block : document.blocks)
        std::visit([&](const auto& part) { addBlock(flow, part, ink); }, block);
    return flow;
}

} // namespace berth::paper
