// Counts what the program allocates with new. Programs that link Allocations.cpp have their operator new replaced.
#pragma once

#include <cstddef>

namespace berth::test {

[[nodiscard]] std::size_t allocations();

} // namespace berth::test
