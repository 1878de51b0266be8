// What the report of the chosen configuration says beside its figures, in the window's language.
#pragma once

#include "core/report/SizingReport.h"
#include "ui/viewmodels/SizeViewModel.h"

#include <QLocale>

namespace berth::viewmodels {

// Points into the answer of the page, which must outlive it.
[[nodiscard]] report::SizingReportDetails reportDetails(const SizeViewModel& page, const catalog::Catalog& catalog,
                                                        const QString& language, const Formatter& format);

} // namespace berth::viewmodels
