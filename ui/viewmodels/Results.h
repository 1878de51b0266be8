// An answer as the rows of the results: the user's own hardware first, then what meets every target, then what misses
// some or holds less, ordered inside each group by one column. Pure functions.
#pragma once

#include "ui/viewmodels/EstimateRunner.h"
#include "ui/viewmodels/Formatter.h"
#include "ui/viewmodels/Rows.h"
#include "ui/viewmodels/size/Candidates.h"

namespace berth::viewmodels {

struct Ordering
{
    SortKey column = SortKey::Configuration; // Configuration: as the search ranks them
    bool descending = false;
    QString filter{}; // rows whose name or detail holds it; the user's own always stays
};

[[nodiscard]] QList<ResultRow> makeRows(const Answer& answer, const Ordering& ordering, const Formatter& format);

// The same rows as the search ranks them, whatever they are ordered by.
[[nodiscard]] QList<ResultRow> rankedRows(const Answer& answer, QList<ResultRow> rows);

// The configuration behind a row; nullptr where it could not be estimated or is not there.
[[nodiscard]] const sizing::Sizing* sizingOf(const Answer& answer, const QString& id);

// What stands around that configuration; nullptr where there is none.
[[nodiscard]] const Surroundings* aroundOf(const Answer& answer, const QString& id);

// In place of one that is gone: the same machine in another format, or the first of the list that can be explained.
[[nodiscard]] QString nearestId(const Answer& answer, const QList<ResultRow>& rows, const QString& id);

// Bytes of a device by Part; missing where there are too few, the rest kept back by the engine.
[[nodiscard]] QList<double> partsOf(const memory::DeviceMemory& device);

} // namespace berth::viewmodels
