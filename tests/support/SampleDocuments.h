// Whole documents for tests of paper: a sizing report like those a buyer gets, long tables, text from hostile hands.
#pragma once

#include "core/report/Document.h"

namespace berth::report::testing {

[[nodiscard]] ReportDocument sizingReport(); // two pages, English
[[nodiscard]] ReportDocument longTable(int rows); // groups, wrapped cells, a total
[[nodiscard]] ReportDocument chineseReport();
[[nodiscard]] ReportDocument hostileReport(); // markup, formulas, overrides, words without end
[[nodiscard]] ReportDocument giantRow(); // one row of a table taller than a page

// The strings of the hostile report as they are expected on paper.
[[nodiscard]] const std::vector<std::string>& hostileStrings();

} // namespace berth::report::testing
