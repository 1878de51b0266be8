// A table for a terminal: columns as wide as their widest cell (in characters, wide ones counted twice), figures right.
// Long text columns are cut with "..." so that rows stay on one line when a width is given.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace berth::cli {

enum class Align { Left, Right };

struct TextColumn
{
    std::string title;
    Align align = Align::Left;
    std::size_t most = 0; // widest cell; 0: no limit
};

class TextTable
{
public:
    explicit TextTable(std::vector<TextColumn> columns);

    void add(std::vector<std::string> cells);
    [[nodiscard]] bool empty() const { return m_rows.empty(); }
    [[nodiscard]] std::string text() const;

private:
    std::vector<TextColumn> m_columns;
    std::vector<std::vector<std::string>> m_rows;
};

} // namespace berth::cli
