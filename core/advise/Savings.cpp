#include "core/advise/Savings.h"

#include "core/cost/SystemPrice.h"

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
    request.replicas = request.tp = request.pp = request.ep = request.dp = {};
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

std::optional<double> priceOf(const catalog::Catalog& catalog, const spec::SystemSpec& system)
{
    const cost::PriceBook book{catalog.prices, {}, {}};
    const cost::PriceWish wish{findCurrency("USD").value(), {}, {}, 0}; // most published prices are in it
    const auto price = cost::systemPrice(book, catalog.costDefaults, {&system, {}, 0}, wish, cost::Scenario::Base);
    return price ? std::optional(toMajor(price->price)) : std::nullopt;
}

double perUserOf(const sizing::Sizing& sizing)
{
    return sizing.performance ? sizing.performance->perUser.value : 0;
}

// The dearest system that costs less, on as many nodes, that still holds everything: one step down.
std::optional<Saving> oneStepDown(const catalog::Catalog& catalog, const sizing::SizingRequest& request,
                                  const sizing::Sizing& now, sizing::PreparedModels& prepared)
{
    const spec::SystemSpec* own = now.configuration.deployment.system;
    const auto price = own != nullptr ? priceOf(catalog, *own) : std::nullopt;
    if (!price) {
        return std::nullopt;
    }
    std::vector<std::pair<double, const spec::SystemSpec*>> cheaper;
    for (const spec::SystemSpec& system : catalog.systems) {
        const auto other = priceOf(catalog, system);
        if (other && *other < *price) {
            cheaper.emplace_back(*other, &system);
        }
    }
    std::stable_sort(cheaper.begin(), cheaper.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    for (const auto& [other, system] : cheaper) {
        sizing::SizingRequest smaller = withFreeLayout(request);
        smaller.system = system->id.text;
        smaller.engine.clear();
        const auto sizing = sizing::size(catalog, smaller, prepared);
        if (sizing && sizing->memory.verdict == memory::Verdict::Fits
            && sizing->configuration.path.kind == now.configuration.path.kind) {
            const double before = perUserOf(now);
            return Saving{SavingCode::SmallerSystem,
                          1 - other / *price,
                          now.configuration.deployment.nodes,
                          now.configuration.deployment.nodes,
                          system,
                          before > 0 ? perUserOf(*sizing) / before : 0};
        }
    }
    return std::nullopt;
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
            savings.push_back({SavingCode::FewerNodes, savedShare(now, enough), now, enough});
        }
    }
    if (const std::int64_t now = deployment.products; now > 1 && deployment.system == nullptr) {
        const std::int64_t enough = fewest(now, [&](std::int64_t count) {
            sizing::SizingRequest smaller = withFreeLayout(request);
            smaller.count = count;
            return fits(catalog, smaller, prepared);
        });
        if (enough < now) {
            savings.push_back({SavingCode::FewerDevices, savedShare(now, enough), now, enough});
        }
    }
    if (const auto saving = oneStepDown(catalog, request, sizing, prepared)) {
        savings.push_back(*saving);
    }
    const memory::DeviceMemory& device = sizing.memory.device;
    const double unused = toDouble(device.free) / toDouble(device.capacity);
    if (unused > kWorthTelling) {
        savings.push_back({SavingCode::UnusedMemory, unused});
    }
    return savings;
}

} // namespace berth::advise
