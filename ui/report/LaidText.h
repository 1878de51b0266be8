// A plain text broken into lines of a width, on a fixed line pitch: rows that mix faces keep one baseline and height.
// Cheap to copy (shared); drawn as vectors. GUI thread only.
#pragma once

#include "ui/report/Ink.h"

#include <QPainter>
#include <QTextLayout>

#include <limits>
#include <memory>
#include <vector>

namespace berth::paper {

inline constexpr QChar kCut(0x2026); // "…": what follows is left out
inline constexpr double kNoWidth = 1e7; // twips; wider than any paper: one line

class LaidText
{
public:
    LaidText() = default;
    LaidText(const QString& text, const TextStyle& style, const Ink& ink, double width = kNoWidth);

    [[nodiscard]] bool empty() const { return m_lines == 0; }
    [[nodiscard]] int lines() const { return m_lines; }
    [[nodiscard]] double lineHeight() const { return m_pitch; }
    [[nodiscard]] double height() const { return m_lines * m_pitch; }
    [[nodiscard]] double width() const { return m_width; } // of the longest line
    [[nodiscard]] double lastLineWidth() const;
    [[nodiscard]] double baseline() const { return m_baseline; } // of the first line, from the top

    // Lines [first, first + count) with their top left, or for Alignment::End top right, at `at`.
    void paint(QPainter& painter, QPointF at, report::Alignment alignment = report::Alignment::Start, int first = 0,
               int count = std::numeric_limits<int>::max()) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    QColor m_colour;
    int m_lines = 0;
    double m_pitch = 0;
    double m_baseline = 0;
    double m_width = 0;
};

// On one line; what is wider is cut between two letters and ends with "…".
[[nodiscard]] QString cutToWidth(const QString& text, const TextStyle& style, const Ink& ink, double width);
[[nodiscard]] LaidText oneLine(const QString& text, const TextStyle& style, const Ink& ink, double width);

// Width of the longest part that cannot be broken, at most.
[[nodiscard]] double longestWord(const QString& text, const TextStyle& style, const Ink& ink);

// The least widths at which the text takes at most one line, two, three ...
[[nodiscard]] std::vector<double> widthsOfLines(const QString& text, const TextStyle& style, const Ink& ink,
                                                std::size_t most);

} // namespace berth::paper
