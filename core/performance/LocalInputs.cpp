#include "core/performance/LocalInputs.h"

#include "core/performance/InputRange.h"

#include <array>

namespace berth::performance {
namespace {

constexpr double kMostDevices = 1024;
constexpr double kMostSequences = 1e6;
constexpr double kMostBytesPerValue = 4;

Result<void> checkHost(const HostRates& host)
{
    constexpr double kMostSockets = 8;
    constexpr double kMostCores = 1024;
    if (!(host.bandwidth > 0))
        return failure(ErrorCode::MissingInput, {"host_bandwidth"});
    return checkRanges(std::array{
        InputRange{"cores", host.cores, 1, kMostCores},
        InputRange{"sockets", host.sockets, 1, kMostSockets},
    });
}

} // namespace

Result<void> checkLocalInputs(const LocalInputs& in)
{
    if (!in.model)
        return failure(ErrorCode::MissingInput, {"model"});
    if (!in.efficiency)
        return failure(ErrorCode::MissingInput, {"calibration"});
    if (in.placement != Placement::Host && !(in.device.bandwidth > 0))
        return failure(ErrorCode::MissingInput, {"bandwidth"});
    if ((in.placement == Placement::Devices || in.placement == Placement::Layers) && !(in.device.promptPeak > 0))
        return failure(ErrorCode::MissingInput, {"compute"});
    if (in.placement != Placement::Devices)
        if (const Result<void> host = checkHost(in.host); !host)
            return host;
    return checkRanges(std::array{
        InputRange{"devices", in.devices, 1, kMostDevices},
        InputRange{"host_share", in.hostShare, 0, 1},
        InputRange{"input", in.promptTokens, 1, kMostTokens},
        InputRange{"output", in.generatedTokens, 1, kMostTokens},
        InputRange{"sequences", in.sequences, 1, kMostSequences},
        InputRange{"depth", in.depthTokens, 0, kMostTokens},
        InputRange{"cache_bytes_per_value", in.cacheBytesPerValue, 0, kMostBytesPerValue},
    });
}

} // namespace berth::performance
