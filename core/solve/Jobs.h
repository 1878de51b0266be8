// Runs independent jobs on threads. Every job writes to its own place, so results do not depend on the number of
// threads.
#pragma once

#include <cstddef>
#include <functional>
#include <stop_token>

namespace berth::solve {

// job(0) … job(count - 1), each once; `threads` 0: as many as the machine has. The first exception is passed on. Once a
// stop is asked for, no further job begins.
void runJobs(std::size_t count, unsigned threads, const std::function<void(std::size_t)>& job,
             const std::stop_token& stop = {});

} // namespace berth::solve
