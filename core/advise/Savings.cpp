#include "core/advise/Savings.h"

#include <algorithm>

namespace berth::advise {

namespace {

bool fits(const catalog::Catalog& catalog, const sizing::SizingRequest& request, sizing::PreparedModels& prepared)
{
    const auto sizing = sizing::size(catalog, request, prepared);
    return sizing && sizing->memory.verdict == memory::Verdict::Fits;
}

sizing::SizingRequest withFreeLayout(sizing::SizingRequest request)
{
    request.tp = request.pp = request.ep = request.dp = {};
    return request;
}

// The fewest that fit; `set` changes the request.
std::int64_t fewest(std::int64_t now, const auto& isEnough)
{
    std::int64_t enough = now;
    for (std::int64_t fewer = now / 2; fewer >= 1; fewer /= 2) {
        if (!isEnough(fewer)) {
            break;
        }
        enough = fewer;
    }
    return enough;
}

double savedShare(std::int64_t now, std::int64_t enough)
{
    return 1 - static_cast<double>(enough) / static_cast<double>(now);
}

} // namespace

std::vector<Saving> findSavings(const catalog::Catalog& catalog, const sizing::SizingRequest& request,
                                const sizing::Sizing& sizing, sizing::PreparedModels& prepared)
{
    constexpr double kWorthTelling = 0.3; // of the memory; below it is the room that growth needs
    std::vector<Saving> savings;
    const sizing::Deployment& deployment = sizing.configuration.deployment;
    if (const std::int64_t now = deployment.nodes; now > 1) {
        const std::int64_t enough = fewest(now, [&](std::int64_t nodes) {
            sizing::SizingRequest smaller = withFreeLayout(request);
            smaller.nodes = nodes;
            return fits(catalog, smaller, prepared);
        });
        if (enough < now) {
            savings.push_back({SavingCode::FewerNodes, savedShare(now, enough), enough});
        }
    }
    if (const std::int64_t now = deployment.products; now > 1 && deployment.system == nullptr) {
        const std::int64_t enough = fewest(now, [&](std::int64_t count) {
            sizing::SizingRequest smaller = withFreeLayout(request);
            smaller.count = count;
            return fits(catalog, smaller, prepared);
        });
        if (enough < now) {
            savings.push_back({SavingCode::FewerDevices, savedShare(now, enough), enough});
        }
    }
    const memory::DeviceMemory& device = sizing.memory.device;
    const double unused = toDouble(device.free) / toDouble(device.capacity);
    if (unused > kWorthTelling) {
        savings.push_back({SavingCode::UnusedMemory, unused, 0});
    }
    return savings;
}

} // namespace berth::advise
