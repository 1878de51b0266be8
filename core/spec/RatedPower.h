// The highest power of a machine and what its other draws are of it (Power.h), for whoever tells how they came about.
#pragma once

#include "core/base/Provenance.h"
#include "core/spec/AcceleratorSpec.h"
#include "core/spec/SystemSpec.h"

#include <optional>

namespace berth::spec {

// machine = devices x device x around, unless the row of the machine states it.
struct RatedPower
{
    Watts machine;
    int devices = 0; // chips; 0: the row states it
    Watts device; // thermal design power of one
    double around = 1; // machine over its devices
};

// As powerOf of the same.
[[nodiscard]] std::optional<RatedPower> ratedPower(const SystemSpec& system, const AcceleratorSpec* accelerator);
[[nodiscard]] std::optional<RatedPower> ratedPower(const AcceleratorSpec& accelerator, int products);

enum class PowerShare {
    Active, // of the highest, serving without a pause
    Idle, // of the highest, waiting
    Around, // the machine over its devices
};

[[nodiscard]] double activeOfRated();
[[nodiscard]] double idleOfRated();

// Where they are from; none is confirmed for a machine at hand.
[[nodiscard]] Provenance sourceOf(PowerShare share);

} // namespace berth::spec
