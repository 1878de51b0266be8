// What is copied from a list, for a spreadsheet: fields with tabs between, with the guard that files have
// (core/report/CsvWriter.h).
#pragma once

#include <QStringList>

namespace berth::viewmodels {

[[nodiscard]] QString copiedTable(const QList<QStringList>& rows);

} // namespace berth::viewmodels
