#include "core/advise/Savings.h"

#include "core/advise/Alternative.h"

#include <algorithm>

namespace berth::advise {

namespace {

using sizing::SizingRequest;

struct Subject
{
    const catalog::Catalog& catalog;
    const SizingRequest& request;
    const sizing::Sizing& sizing;
    sizing::PreparedModels& prepared;

    [[nodiscard]] const sizing::Deployment& deployment() const { return sizing.configuration.deployment; }
};

// What it comes to, if that holds the load as it is served now and is fast enough.
std::optional<sizing::Sizing> doesAsWell(const Subject& subject, const SizingRequest& request)
{
    auto after = sizing::size(subject.catalog, request, subject.prepared);
    const bool well = after && after->memory.verdict == memory::Verdict::Fits
        && after->configuration.path.kind <= subject.sizing.configuration.path.kind
        && servesAlike(subject.sizing, *after) && isFastEnough(subject.sizing, *after);
    return well ? std::optional(*std::move(after)) : std::nullopt;
}

// Halves the number of something as long as the rest does as well.
std::optional<Saving> fewer(const Subject& subject, SavingCode code, std::int64_t now, const auto& requestFor)
{
    std::optional<Saving> best;
    for (std::int64_t enough = now / 2; enough >= 1; enough /= 2) {
        const SizingRequest request = requestFor(enough);
        const auto after = doesAsWell(subject, request);
        if (!after) {
            break;
        }
        const double share = 1 - static_cast<double>(enough) / static_cast<double>(now);
        best = Saving{code, share, now, enough, nullptr, speedShare(subject.sizing, *after), request};
    }
    return best;
}

std::optional<Saving> fewerNodes(const Subject& subject)
{
    return fewer(subject, SavingCode::FewerNodes, subject.deployment().nodes, [&](std::int64_t nodes) {
        SizingRequest smaller = withFreeLayout(subject.request);
        smaller.nodes = nodes;
        return smaller;
    });
}

// Of a machine as well, whose others are then free for something else.
std::optional<Saving> fewerDevices(const Subject& subject)
{
    const sizing::Deployment& now = subject.deployment();
    if (now.system != nullptr && now.nodes > 1) {
        return std::nullopt;
    }
    auto saving = fewer(subject, SavingCode::FewerDevices, now.products, [&](std::int64_t count) {
        SizingRequest smaller = withFreeLayout(subject.request);
        smaller.system.clear();
        smaller.accelerator = now.accelerator().id.text;
        smaller.count = count;
        return smaller;
    });
    if (saving) {
        saving->system = now.system;
    }
    return saving;
}

// The cheapest system, on as many nodes, that does as well and is sold where the present one is.
std::optional<Saving> smallerSystem(const Subject& subject)
{
    const sizing::Deployment& now = subject.deployment();
    const auto price = now.system != nullptr ? machinesPrice(subject.catalog, {now.system, {}, 0}, 1) : std::nullopt;
    if (!price) {
        return std::nullopt;
    }
    std::vector<std::pair<double, const spec::SystemSpec*>> cheaper;
    for (const spec::SystemSpec& system : subject.catalog.systems) {
        const auto* device = catalog::byId(subject.catalog, system.accelerator);
        const auto other = machinesPrice(subject.catalog, {&system, {}, 0}, 1);
        if (other && *other < *price && (device == nullptr || isSoldAlike(now.accelerator(), *device))) {
            cheaper.emplace_back(*other, &system);
        }
    }
    std::ranges::stable_sort(cheaper, {}, [](const auto& entry) { return entry.first; });
    for (const auto& [other, system] : cheaper) {
        SizingRequest smaller = withFreeLayout(subject.request);
        smaller.system = system->id.text;
        smaller.engine.clear();
        if (const auto after = doesAsWell(subject, smaller)) {
            return Saving{SavingCode::SmallerSystem,
                          1 - other / *price,
                          now.nodes,
                          now.nodes,
                          system,
                          speedShare(subject.sizing, *after),
                          smaller};
        }
    }
    return std::nullopt;
}

std::optional<Saving> unusedMemory(const Subject& subject)
{
    constexpr double kWorthTelling = 0.3; // of the memory; below it is the room that growth needs
    const memory::DeviceMemory& device = subject.sizing.memory.device;
    const double unused = toDouble(device.free) / toDouble(device.capacity);
    if (unused <= kWorthTelling) {
        return std::nullopt;
    }
    return Saving{SavingCode::UnusedMemory, unused, 0, 0, nullptr, 1, subject.request};
}

} // namespace

std::vector<Saving> findSavings(const catalog::Catalog& catalog, const sizing::SizingRequest& request,
                                const sizing::Sizing& sizing, sizing::PreparedModels& prepared)
{
    const Subject subject{catalog, request, sizing, prepared};
    std::vector<Saving> savings;
    for (const auto find : {fewerNodes, fewerDevices, smallerSystem, unusedMemory}) {
        if (auto saving = find(subject)) {
            savings.push_back(*std::move(saving));
        }
    }
    return savings;
}

} // namespace berth::advise
