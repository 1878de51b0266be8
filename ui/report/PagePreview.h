// Pages as pictures for the print preview, painted by the code that makes the PDF. GUI thread only.
#pragma once

#include "ui/report/LaidDocument.h"

#include <QImage>

namespace berth::paper {

// `pixelsPerInch` of the paper: 96 shows it at its size on an ordinary screen.
[[nodiscard]] QImage renderPage(const LaidDocument& document, int page, double pixelsPerInch);

} // namespace berth::paper
