// Processor time of the calling thread in milliseconds: what other programs take does not count.
#pragma once

#include <ctime>

namespace berth {

inline double workOfThread()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

} // namespace berth
