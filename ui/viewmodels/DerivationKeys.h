// Figures that the window lets ask for besides the steps that the estimate records (core/memory/TraceKeys.h).
#pragma once

#include "core/memory/TraceKeys.h"
#include "core/performance/PerformanceKeys.h"
#include "core/sizing/NeedKeys.h"
#include "core/sizing/PowerKeys.h"

#include <string_view>

namespace berth::viewmodels::derivation {

using memory::keys::kUsed;
inline constexpr std::string_view kCapacity = "capacity_per_device"; // as tools report it
inline constexpr std::string_view kKeptBack = "kept_back_per_device";
inline constexpr std::string_view kGraphs = "graphs_per_device";
using performance::keys::kPerUser;
using performance::keys::kPrefill;
using performance::keys::kRequests;
using performance::keys::kTokensPerDay;
using performance::keys::kTotalRate;
inline constexpr std::string_view kTtftInterval = "ttft_interval"; // from one end to the other
inline constexpr std::string_view kTpotInterval = "tpot_interval";
inline constexpr std::string_view kPerUserInterval = "per_user_interval";
inline constexpr std::string_view kOutputInterval = "output_interval";
inline constexpr std::string_view kDisk = "checkpoint_files";
using sizing::keys::kHostMemory;
using sizing::keys::kMachinePower;
using sizing::keys::kPower;
using sizing::keys::kPowerActive;
using sizing::keys::kPowerIdle;
using sizing::keys::kPowerSteps;
using sizing::keys::kRackUnits;

} // namespace berth::viewmodels::derivation
