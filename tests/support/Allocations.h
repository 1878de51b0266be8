// Counts what the program allocates with new. Programs that link Allocations.cpp have their operator new replaced, all
// its forms at once: a sanitizer stops a program that takes memory with one and gives it back with another.
#pragma once

#include <cstddef>

namespace berth::test {

[[nodiscard]] std::size_t allocations();

} // namespace berth::test
