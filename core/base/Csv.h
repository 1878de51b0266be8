// Comma separated values as RFC 4180 has them: quotes around a cell that needs them, doubled inside, CRLF or LF between
// records, the same number of cells in every record, UTF-8. Anything else is an error that names file, row and rule;
// rows count records, the header being row 1, as spreadsheet programs show them. Pure functions, safe from any thread.
#pragma once

#include "core/base/Result.h"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace berth {

// A file beyond these is refused before memory is spent on it.
struct CsvLimits
{
    std::size_t fileBytes = std::size_t{64} << 20;
    std::size_t cellBytes = std::size_t{64} << 10;
    std::size_t columns = 256;
    std::size_t rows = 1'000'000;
};

struct CsvTable
{
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows; // each as long as the header
};

inline constexpr std::size_t kFirstCsvRow = 2; // number of rows[0] in messages

inline constexpr std::array<std::string_view, 14> kCsvRules{
    "file-too-large",   "utf-8",      "byte-order-mark",      "no-header",           "quote-in-cell",
    "text-after-quote", "open-quote", "bare-carriage-return", "cell-too-large",      "too-many-columns",
    "too-many-rows",    "cell-count", "empty-column-name",    "repeated-column-name"};

// Errors: CsvShape {file, row, rule}, one of kCsvRules.
[[nodiscard]] Result<CsvTable> parseCsv(std::string_view text, std::string_view file, const CsvLimits& limits = {});

// One record of a file whose other records are to be read although this one may be broken.
struct CsvRecord
{
    std::size_t row = 0;
    std::vector<std::string> cells; // empty if broken
    std::string rule; // that is broken; empty: none
};

struct CsvRecords
{
    std::vector<std::string> header;
    std::vector<CsvRecord> records; // sound ones are as long as the header; empty lines are left out
};

// As parseCsv, but a broken record only costs itself: reading goes on in the next line. A byte order mark is passed
// over, as spreadsheet programs write one. Errors: CsvShape {file, row, rule} of the file and of its first row.
[[nodiscard]] Result<CsvRecords> parseCsvRecords(std::string_view text, std::string_view file, char separator,
                                                 const CsvLimits& limits = {});

} // namespace berth
