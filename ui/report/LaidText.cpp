#include "ui/report/LaidText.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <iterator>
#include <vector>

namespace berth::paper {

namespace {

constexpr double kSlightly = 0.01; // twips

bool isOperator(QChar sign)
{
    return sign == u'\u00d7' || sign == u'+'; // no line begins with a slash
}

// "/h" and "/秒", unlike the parts of an address.
bool isUnitAfterSlash(const QString& text, qsizetype at)
{
    constexpr qsizetype kLongest = 2;
    qsizetype end = at;
    while (end < text.size() && text[end].isLetter() && end - at <= kLongest)
        ++end;
    return end > at && (end - at <= kLongest || text[at].script() == QChar::Script_Han);
}

// Formulas end a line before an operator, and no rate is torn from what it is per.
bool isTorn(const QString& text, qsizetype at)
{
    if (at <= 0 || at >= text.size())
        return false;
    if (text[at - 1] == u'/')
        return isUnitAfterSlash(text, at);
    return at > 2 && text[at - 1] == u' ' && isOperator(text[at - 2]) && text[at - 3].isSpace();
}

bool isHan(QChar letter)
{
    return letter.script() == QChar::Script_Han;
}

// Chinese lines may end between any two letters. In a label that would part a word; it has punctuation or spaces to
// end a line at.
bool isInWord(const QString& text, qsizetype at)
{
    constexpr qsizetype kLongestLabel = 24;
    return text.size() <= kLongestLabel && at > 0 && at < text.size() && isHan(text[at - 1]) && isHan(text[at]);
}

// Where the last line before `at` may end; 0: nowhere.
template <class Unwanted>
qsizetype endBefore(const QString& text, qsizetype at, const Unwanted& unwanted)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    finder.setPosition(at);
    qsizetype end = finder.toPreviousBoundary();
    while (end > 0 && unwanted(text, end))
        end = finder.toPreviousBoundary();
    return std::max<qsizetype>(0, end);
}

bool isUnwanted(const QString& text, qsizetype at)
{
    return isTorn(text, at) || isInWord(text, at);
}

void breakLine(QTextLine& line, const QString& text, double width)
{
    line.setLineWidth(width);
    const int end = line.textStart() + line.textLength();
    if (!isUnwanted(text, end))
        return;
    qsizetype before = endBefore(text, end, isUnwanted);
    if (before <= line.textStart() && isTorn(text, end))
        before = endBefore(text, end, isTorn);
    if (before > line.textStart())
        line.setLineWidth(line.cursorToX(static_cast<int>(before)) + kSlightly);
}

// Parts of a line, with the blank behind them and without.
struct Part
{
    double whole = 0;
    double bare = 0;
};

template <class Unwanted>
std::vector<Part> partsOf(const QString& text, const TextStyle& style, const Ink& ink, const Unwanted& unwanted)
{
    const QFontMetricsF metrics(ink.font(style));
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    std::vector<Part> parts;
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        if (unwanted(text, end))
            continue;
        const QString part = text.mid(start, end - start);
        parts.push_back({metrics.horizontalAdvance(part), metrics.horizontalAdvance(part.trimmed())});
        start = end;
    }
    return parts;
}

std::size_t linesAt(const std::vector<Part>& parts, double width)
{
    std::size_t lines = 1;
    double used = 0;
    for (const Part& part : parts) {
        if (used > 0 && used + part.bare > width) {
            ++lines;
            used = 0;
        }
        used += part.whole;
    }
    return lines;
}

} // namespace

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
        breakLine(line, text, std::max(1.0, width));
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
    double longest = 0;
    for (const Part& part : partsOf(text, style, ink, isTorn))
        longest = std::max(longest, part.bare);
    return longest;
}

std::vector<double> widthsOfLines(const QString& text, const TextStyle& style, const Ink& ink, std::size_t most)
{
    const std::vector<Part> parts = partsOf(text, style, ink, isUnwanted);
    double longest = 0;
    double whole = 0;
    for (const Part& part : parts) {
        longest = std::max(longest, part.bare);
        whole += part.whole;
    }
    std::vector<double> widths(most, whole);
    for (std::size_t lines = 2; lines <= most; ++lines) {
        double low = longest;
        double high = widths[lines - 2];
        while (high - low > pt(0.25)) {
            const double middle = (low + high) / 2;
            (linesAt(parts, middle) <= lines ? high : low) = middle;
        }
        widths[lines - 1] = linesAt(parts, longest) <= lines ? longest : high;
    }
    return widths;
}

} // namespace berth::paper
