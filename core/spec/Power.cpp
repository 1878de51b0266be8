#include "core/spec/Power.h"

#include "core/spec/RatedPower.h"

namespace berth::spec {

namespace {

// Measured on eight-GPU H100 nodes: computing without a pause takes 76 % of the rated 10.2 kW, and never was more than
// 83 % seen.
constexpr double kActiveOfRated = 0.76;
constexpr std::string_view kActiveSource = "share of the rated power that sustained computing takes: Newkirk et al., "
                                           "Empirically-Calibrated H100 Node Power Models, arXiv:2506.14551 (2025)";
// An idle H200 draws 74 of 700 W by nvidia-smi; fans, switches and processors of its host hardly rest. Judgement.
constexpr double kIdleOfRated = 0.25;
constexpr std::string_view kIdleSource = "judgement: an idle H200 draws 74 of 700 W by nvidia-smi, and the machine "
                                         "around it hardly rests";
constexpr std::string_view kAroundSource = "machine around the accelerators: median of catalogued systems";

// Rated power of a machine over that of its accelerators: medians of the catalogued systems that state both.
constexpr double kAroundModules = 1.8; // SXM, OAM: 1.6 to 2.0
constexpr double kAroundSuperchips = 1.37; // racks whose figure for a device includes its processor
constexpr double kAroundCards = 1.57; // PCIe: 1.4 to 2.0
constexpr double kAroundChips = 1.7; // systems on a chip: their power supply

double machineOverDevices(const AcceleratorSpec& accelerator)
{
    const std::string& form = accelerator.formFactor;
    const auto mentions = [&](std::string_view word) {
        return form.find(word) != std::string::npos;
    };
    if (mentions("superchip")) {
        return kAroundSuperchips;
    }
    if (mentions("PCIe")) {
        return kAroundCards;
    }
    return accelerator.unifiedMemory ? kAroundChips : kAroundModules;
}

PowerDraw fromRated(Watts rated, Provenance provenance)
{
    provenance.source += " | ";
    provenance.source += kActiveSource;
    provenance.unverified.emplace_back("active");
    provenance.unverified.emplace_back("idle");
    return {rated * kIdleOfRated, rated * kActiveOfRated, rated, std::move(provenance)};
}

} // namespace

double activeOfRated()
{
    return kActiveOfRated;
}

double idleOfRated()
{
    return kIdleOfRated;
}

Provenance sourceOf(PowerShare share)
{
    const std::string_view source = share == PowerShare::Active ? kActiveSource
        : share == PowerShare::Idle                             ? kIdleSource
                                                                : kAroundSource;
    return {std::string(source), {}, {"value"}};
}

std::optional<RatedPower> ratedPower(const SystemSpec& system, const AcceleratorSpec* accelerator)
{
    if (system.maxPower) {
        return RatedPower{*system.maxPower, 0, {}, 1};
    }
    return accelerator != nullptr && system.acceleratorCount > 0 ? ratedPower(*accelerator, system.acceleratorCount)
                                                                 : std::nullopt;
}

std::optional<RatedPower> ratedPower(const AcceleratorSpec& accelerator, int products)
{
    if (!accelerator.tdp) {
        return std::nullopt;
    }
    const int devices = accelerator.chips * products;
    const double around = machineOverDevices(accelerator);
    return RatedPower{*accelerator.tdp * (devices * around), devices, *accelerator.tdp, around};
}

std::optional<PowerDraw> powerOf(const SystemSpec& system, const AcceleratorSpec* accelerator)
{
    if (system.maxPower) {
        Provenance provenance = system.provenance;
        const bool stated = provenance.isVerified("max_power_w");
        provenance.unverified.clear();
        if (!stated) {
            provenance.unverified.emplace_back("rated");
        }
        return fromRated(*system.maxPower, std::move(provenance));
    }
    if (accelerator == nullptr || system.acceleratorCount == 0) {
        return std::nullopt;
    }
    return powerOf(*accelerator, system.acceleratorCount);
}

std::optional<PowerDraw> powerOf(const AcceleratorSpec& accelerator, int products)
{
    if (!accelerator.tdp) {
        return std::nullopt;
    }
    Provenance provenance = accelerator.provenance;
    provenance.source += " | ";
    provenance.source += kAroundSource;
    provenance.unverified = {"rated"};
    return fromRated(ratedPower(accelerator, products)->machine, std::move(provenance));
}

PowerDraw operator*(PowerDraw draw, int machines)
{
    draw.idle = draw.idle * machines;
    draw.active = draw.active * machines;
    draw.rated = draw.rated * machines;
    return draw;
}

} // namespace berth::spec
