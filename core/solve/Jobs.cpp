#include "core/solve/Jobs.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace berth::solve {

void runJobs(std::size_t count, unsigned threads, const std::function<void(std::size_t)>& job,
             const std::stop_token& stop)
{
    const unsigned wanted = threads > 0 ? threads : std::max(1U, std::thread::hardware_concurrency());
    std::atomic<std::size_t> next = 0;
    std::exception_ptr failed;
    std::mutex mutex;
    const auto work = [&] {
        for (std::size_t index = next++; index < count && !stop.stop_requested(); index = next++) {
            try {
                job(index);
            } catch (...) {
                const std::lock_guard lock(mutex);
                failed = failed ? failed : std::current_exception();
                next = count;
            }
        }
    };
    {
        std::vector<std::jthread> others;
        for (std::size_t i = 1; i < std::min<std::size_t>(wanted, count); ++i) {
            others.emplace_back(work);
        }
        work();
    }
    if (failed) {
        std::rethrow_exception(failed);
    }
}

} // namespace berth::solve
