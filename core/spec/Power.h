// What a machine draws from the socket, all of it: accelerators are about half of an accelerator server, the rest goes
// to processors, memory, switches, network, fans and losses. Look-ups and arithmetic only.
#pragma once

#include "core/base/Provenance.h"
#include "core/spec/AcceleratorSpec.h"
#include "core/spec/SystemSpec.h"
#include "core/units/Quantity.h"

#include <optional>

namespace berth::spec {

struct PowerDraw
{
    Watts idle; // loaded, waiting for requests
    Watts active; // serving without a pause
    Watts rated; // most that the machine is built for; what its supply and cooling must bear
    Provenance provenance; // columns "idle", "active" and "rated" where they are derived
};

// Of one machine. Its row's maximum decides; without one, its accelerators and the share of the machine around them.
// `accelerator` is nothing for machines without. Nothing if neither figure is known.
[[nodiscard]] std::optional<PowerDraw> powerOf(const SystemSpec& system, const AcceleratorSpec* accelerator);

// Of an unnamed machine around that many accelerator products.
[[nodiscard]] std::optional<PowerDraw> powerOf(const AcceleratorSpec& accelerator, int products);

[[nodiscard]] PowerDraw operator*(PowerDraw draw, int machines);

} // namespace berth::spec
