// The engine_profiles table: one row for each range of versions of an engine whose memory differs. Columns are the
// members of spec::MemoryProfile; sizes in GiB or MiB as the column says. Ranges of one engine may not overlap.
#pragma once

#include "core/catalog/Table.h"
#include "core/spec/MemoryProfile.h"

#include <span>
#include <vector>

namespace berth::catalog {

[[nodiscard]] std::span<const Field<spec::MemoryProfile>> engineProfileFields();

// Rules between the cells of one row. Empty: the row is sound.
[[nodiscard]] std::vector<RowFault> checkEngineProfile(const spec::MemoryProfile& profile);

} // namespace berth::catalog
