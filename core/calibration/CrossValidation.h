// What fits say of measurements that they have not seen.
#pragma once

#include "core/calibration/Calibration.h"

namespace berth::calibration {

// What is left out together.
enum class LeaveOut { Pairs, Devices, Models, Generations };

// Every group predicted by a fit from the priors that has not seen any row of it; as many fits as groups, spread over
// `threads`. In the order of the observations, the same for any number of threads.
template <class E>
[[nodiscard]] std::vector<Judged> leaveOut(const CalibrationData<E>& data, LeaveOut groups, unsigned threads);

} // namespace berth::calibration
