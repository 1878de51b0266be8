// The keys of the steps of the power, in the order in which a reader meets them.
#pragma once

#include <array>
#include <string_view>

namespace berth::sizing::keys {

inline constexpr std::string_view kMachinePower = "highest_power_of_machine"; // where its row does not state it
inline constexpr std::string_view kPower = "power_of_machines"; // the highest
inline constexpr std::string_view kPowerActive = "power_while_serving";
inline constexpr std::string_view kPowerIdle = "power_while_waiting";

inline constexpr std::array kPowerSteps = {kMachinePower, kPower, kPowerActive, kPowerIdle};

} // namespace berth::sizing::keys
