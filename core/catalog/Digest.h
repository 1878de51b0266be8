// A fingerprint of checked rows, so that a compiled table can be told from a damaged one. FNV-1a with 64 bits
// (Fowler, Noll, Vo; offset basis 14695981039346656037, prime 1099511628211) over, for each cell, a letter for its type
// and its value: integers and the bits of doubles as eight bytes, low byte first; texts as their length and bytes.
// It finds damage, not forgery.
#pragma once

#include "core/catalog/Table.h"

#include <cstdint>
#include <vector>

namespace berth::catalog {

[[nodiscard]] std::uint64_t digest(const std::vector<CellRow>& rows);

} // namespace berth::catalog
