// The walk over published rows that every evaluation of speed shares. Internal to this folder.
#pragma once

#include "core/base/Result.h"
#include "core/validation/SkipReason.h"
#include "core/validation/Validation.h"

#include <span>

namespace berth::validation {

// `add(out, row)` appends the predictions of one row or says why there can be none. A row without any prediction lacks
// the measurement.
template <class Row, class Add>
Validation evaluateRows(std::span<const Row> rows, Add add)
{
    Validation out;
    out.rows = rows.size();
    for (const Row& row : rows) {
        const std::size_t before = out.results.size();
        const Result<void> added = add(out, row);
        if (!added)
            out.skipped.push_back({row.id, skipReason(added.error())});
        else if (out.results.size() == before)
            out.skipped.push_back({row.id, "missing_measurement"});
        else
            ++out.evaluated;
    }
    return out;
}

} // namespace berth::validation
