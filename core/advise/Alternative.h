// Whether one configuration may stand in for another, and what both cost. Internal to this folder; pure.
#pragma once

#include "core/sizing/CostSubject.h"

#include <optional>

namespace berth::advise {

[[nodiscard]] double speedOf(const sizing::Sizing& sizing); // tokens per second of each user; 0: not known

// Its speed as a share of the other's; 0: not known.
[[nodiscard]] double speedShare(const sizing::Sizing& before, const sizing::Sizing& after);

// Fast enough in its place: half of the speed, or fluent all the same; the pace of reading where the speed before is
// not known. Unknown speeds are not enough.
[[nodiscard]] bool isFastEnough(const sizing::Sizing& before, const sizing::Sizing& after);

// Engines for one user serve a few requests at a time, as the search has it.
[[nodiscard]] bool servesAlike(const sizing::Sizing& before, const sizing::Sizing& after);

// What is made for China is no substitute for what is sold elsewhere, nor the other way round.
[[nodiscard]] bool isSoldAlike(const spec::AcceleratorSpec& before, const spec::AcceleratorSpec& after);

// All machines without the network between them, in US dollars; nothing where no price in that currency is published.
[[nodiscard]] std::optional<double> machinesPrice(const catalog::Catalog& catalog, const cost::Machine& machine,
                                                  int nodes);

// Everything that is bought as cost::planCost sums it up, in US dollars by published prices; nothing as above.
[[nodiscard]] std::optional<double> hardwarePrice(const catalog::Catalog& catalog, const sizing::Sizing& sizing);

// A layout of one device count seldom suits another, nor does an engine suit another device.
[[nodiscard]] sizing::SizingRequest withFreeLayout(sizing::SizingRequest request);

} // namespace berth::advise
