#include "app/cli/TextTable.h"

#include <algorithm>
#include <utility>

namespace berth::cli {

namespace {

constexpr char32_t kFirstWide = 0x1100; // CJK and Hangul blocks and beyond take two cells

// Lengths and cuts in terminal cells of a UTF-8 text; bytes that are no UTF-8 count one each.
std::size_t sequenceLength(unsigned char lead)
{
    return lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

std::size_t cellsOf(unsigned char lead)
{
    constexpr unsigned char kThreeByteWide = 0xE1; // U+1000 and up, close enough to kFirstWide for padding
    static_assert(kFirstWide >= 0x1000);
    return lead > kThreeByteWide ? 2 : 1;
}

std::size_t width(const std::string& text)
{
    std::size_t cells = 0;
    for (std::size_t at = 0; at < text.size(); at += sequenceLength(static_cast<unsigned char>(text[at]))) {
        cells += cellsOf(static_cast<unsigned char>(text[at]));
    }
    return cells;
}

std::string cut(const std::string& text, std::size_t most)
{
    constexpr std::size_t kDots = 3;
    if (most <= kDots || width(text) <= most) {
        return text;
    }
    std::size_t cells = 0;
    std::size_t at = 0;
    while (at < text.size()) {
        const auto lead = static_cast<unsigned char>(text[at]);
        if (cells + cellsOf(lead) > most - kDots) {
            break;
        }
        cells += cellsOf(lead);
        at += sequenceLength(lead);
    }
    return text.substr(0, at) + "...";
}

std::string padded(const std::string& text, std::size_t cells, Align align)
{
    const std::string blanks(cells - std::min(cells, width(text)), ' ');
    return align == Align::Right ? blanks + text : text + blanks;
}

} // namespace

TextTable::TextTable(std::vector<TextColumn> columns) : m_columns(std::move(columns)) { }

void TextTable::add(std::vector<std::string> cells)
{
    cells.resize(m_columns.size());
    for (std::size_t column = 0; column < cells.size(); ++column) {
        if (m_columns[column].most > 0) {
            cells[column] = cut(cells[column], m_columns[column].most);
        }
    }
    m_rows.push_back(std::move(cells));
}

std::string TextTable::text() const
{
    std::vector<std::size_t> widths;
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        std::size_t widest = width(m_columns[column].title);
        for (const auto& row : m_rows) {
            widest = std::max(widest, width(row[column]));
        }
        widths.push_back(widest);
    }
    std::string text;
    const auto addLine = [&](const auto& cellOf) {
        std::string line;
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            line += (column > 0 ? "  " : "") + padded(cellOf(column), widths[column], m_columns[column].align);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + '\n';
    };
    addLine([&](std::size_t column) { return m_columns[column].title; });
    for (const auto& row : m_rows) {
        addLine([&](std::size_t column) { return row[column]; });
    }
    return text;
}

} // namespace berth::cli
