// The walk over published rows that every evaluation shares. Internal to this folder.
#pragma once

#include "core/base/Result.h"
#include "core/validation/SkipReason.h"
#include "core/validation/Validation.h"

#include <span>
#include <string>
#include <utility>

namespace berth::validation {

// `add(out, row)` appends the predictions of one row and returns nothing, or the reason why there are none.
template <class Row, class Add>
Validation evaluateEach(std::span<const Row> rows, Add add)
{
    Validation out;
    out.rows = rows.size();
    for (const Row& row : rows) {
        std::string skip = add(out, row);
        if (skip.empty())
            ++out.evaluated;
        else
            out.skipped.push_back({row.id, std::move(skip)});
    }
    return out;
}

// The same for an `add` that fails with an error. A row without any prediction lacks the measurement.
template <class Row, class Add>
Validation evaluateRows(std::span<const Row> rows, Add add)
{
    return evaluateEach(rows, [&add](Validation& out, const Row& row) -> std::string {
        const std::size_t before = out.results.size();
        if (const Result<void> added = add(out, row); !added)
            return skipReason(added.error());
        return out.results.size() == before ? "missing_measurement" : "";
    });
}

} // namespace berth::validation
