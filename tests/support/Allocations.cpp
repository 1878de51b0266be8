#include "tests/support/Allocations.h"

#include <atomic>
#include <cstdlib>
#include <new>

namespace berth::test {

namespace {
std::atomic<std::size_t> count = 0;
}

std::size_t allocations()
{
    return count;
}

void noteAllocation()
{
    ++count;
}

} // namespace berth::test

void* operator new(std::size_t size, const std::nothrow_t& /*tag*/) noexcept
{
    berth::test::noteAllocation();
    return std::malloc(size == 0 ? 1 : size);
}

void* operator new(std::size_t size)
{
    if (void* memory = operator new(size, std::nothrow)) {
        return memory;
    }
    throw std::bad_alloc();
}

void operator delete(void* memory, const std::nothrow_t& /*tag*/) noexcept
{
    std::free(memory);
}

void operator delete(void* memory) noexcept
{
    std::free(memory);
}

void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}
