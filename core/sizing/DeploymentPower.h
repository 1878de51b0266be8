// What all machines of a deployment draw. Pure.
#pragma once

#include "core/sizing/Resolve.h"
#include "core/spec/Power.h"

namespace berth::sizing {

[[nodiscard]] std::optional<spec::PowerDraw> powerOf(const Deployment& deployment);

} // namespace berth::sizing
