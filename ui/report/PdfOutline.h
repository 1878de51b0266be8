// The outline (bookmarks) of a PDF from the headings of a document.
#pragma once

#include "ui/report/LaidDocument.h"

#include <vector>

class QPDF;

namespace berth::paper {

// Level 1 at the top, level 2 below the heading before it. `paperHeight` in twips: a PDF counts from below.
void addOutline(QPDF& pdf, const std::vector<OutlinePlace>& places, double paperHeight);

} // namespace berth::paper
