// A table as CSV (RFC 4180, UTF-8): figures and amounts with a decimal point and without grouping, dates in ISO form,
// what is not known as an empty field. A text that a spreadsheet would take for a formula gets an apostrophe.
#pragma once

#include "core/report/Document.h"
#include "core/report/TextSource.h"

#include <string>

namespace berth::report {

[[nodiscard]] std::string csvOf(const Table& table, const TextSource& texts);

} // namespace berth::report
