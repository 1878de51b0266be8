#include "ui/report/LaidText.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <iterator>
#include <vector>

namespace berth::paper {

LaidText::LaidText(const QString& text, const TextStyle& style, const Ink& ink, double width)
    : m_colour(style.colour), m_pitch(style.type.line)
{
    if (text.isEmpty())
        return;
    const QFont font = ink.font(style);
    m_layout = std::make_shared<QTextLayout>(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    const QFontMetricsF metrics(font); // of the Latin face: other faces share its baseline
    m_baseline = (m_pitch - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(std::max(1.0, width));
        line.setPosition({0, m_lines * m_pitch + m_baseline - line.ascent()});
        m_width = std::max(m_width, line.naturalTextWidth());
        ++m_lines;
    }
    m_layout->endLayout();
}

double LaidText::lastLineWidth() const
{
    return m_lines == 0 ? 0 : m_layout->lineAt(m_lines - 1).naturalTextWidth();
}

void LaidText::paint(QPainter& painter, QPointF at, report::Alignment alignment, int first, int count) const
{
    painter.setPen(m_colour);
    const int end = std::min(m_lines, count > m_lines ? m_lines : first + count);
    for (int index = first; index < end; ++index) {
        const QTextLine line = m_layout->lineAt(index);
        const double indent = alignment == report::Alignment::End ? line.naturalTextWidth() : 0;
        line.draw(&painter, at - QPointF(indent, first * m_pitch));
    }
}

QString cutToWidth(const QString& text, const TextStyle& style, const Ink& ink, double width)
{
    const auto fits = [&](const QString& part) {
        return LaidText(part, style, ink).width() <= width;
    };
    if (fits(text))
        return text;
    std::vector<qsizetype> ends{0};
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary())
        ends.push_back(end);
    const auto cutAt = [&](qsizetype end) {
        return QString(text.left(end).trimmed() + kCut);
    };
    const auto tooLong =
        std::partition_point(ends.begin(), ends.end(), [&](qsizetype end) { return fits(cutAt(end)); });
    return cutAt(tooLong == ends.begin() ? 0 : *std::prev(tooLong));
}

LaidText oneLine(const QString& text, const TextStyle& style, const Ink& ink, double width)
{
    return LaidText(cutToWidth(text, style, ink, width), style, ink);
}

double longestWord(const QString& text, const TextStyle& style, const Ink& ink)
{
    const QFontMetricsF metrics(ink.font(style));
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    double longest = 0;
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        longest = std::max(longest, metrics.horizontalAdvance(text.mid(start, end - start).trimmed()));
        start = end;
    }
    return longest;
}

} // namespace berth::paper
