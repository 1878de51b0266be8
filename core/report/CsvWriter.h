// Tables for spreadsheets: CSV (RFC 4180, UTF-8) as files, the same with tabs for the clipboard. Figures and amounts
// have a decimal point and no grouping, dates are in ISO form, what is not known is an empty field. A text that a
// spreadsheet would take for a formula gets an apostrophe, everywhere. Pure functions.
#pragma once

#include "core/report/Document.h"
#include "core/report/TextSource.h"

#include <string>
#include <string_view>
#include <vector>

namespace berth::report {

[[nodiscard]] std::string csvOf(const Table& table, const TextSource& texts);
[[nodiscard]] std::string tsvOf(const Table& table, const TextSource& texts);

// Of cells that are guarded already, by one of the functions below; no line break at the end.
[[nodiscard]] std::string tsvOf(const std::vector<std::vector<std::string>>& records);

// One cell as both formats have it, before separators are looked at.
[[nodiscard]] std::string plainCell(const Cell& cell, const TextSource& texts);

// Data that are text: any sign at the start is taken for a formula's.
[[nodiscard]] std::string textCell(std::string_view text);

// A cell as the window shows it: "-12.3 %" stays what it is.
[[nodiscard]] std::string shownCell(std::string_view text);

} // namespace berth::report
