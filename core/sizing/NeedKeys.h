// The keys of what a deployment needs besides its devices.
#pragma once

#include <array>
#include <string_view>

namespace berth::sizing::keys {

inline constexpr std::string_view kHostMemory = "host_memory";
inline constexpr std::string_view kRackUnits = "rack_units";

inline constexpr std::array kNeeds = {kHostMemory, kRackUnits};

} // namespace berth::sizing::keys
