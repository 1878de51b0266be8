// Every word a document shows, charts included, in the order of the document: the truth against which the text of a
// PDF is repaired and tested.
#pragma once

#include "core/report/Document.h"
#include "ui/report/Ink.h"

namespace berth::paper {

[[nodiscard]] QString wordsOf(const report::ReportDocument& document, const Ink& ink);

} // namespace berth::paper
