#include "core/workspace/Clock.h"

#include <chrono>
#include <fmt/chrono.h>

namespace berth::workspace {

std::string utcNow()
{
    return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}",
                       std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()));
}

} // namespace berth::workspace
