// The keys of every step that the cost estimate records, in the order in which a reader meets them. Edges translate
// them; each names one figure.
#pragma once

#include <array>
#include <string_view>

namespace berth::cost::keys {

inline constexpr std::string_view kConverted = "price_converted";
inline constexpr std::string_view kMachineFromParts = "machine_from_parts";
inline constexpr std::string_view kNetwork = "network_of_all_machines";
inline constexpr std::string_view kPurchase = "purchase";
inline constexpr std::string_view kCapital = "capital";
inline constexpr std::string_view kResidual = "residual_value";
inline constexpr std::string_view kAmortisation = "amortisation_per_month";
inline constexpr std::string_view kEnergy = "energy_per_month";
inline constexpr std::string_view kEnergyCost = "energy_cost_per_month";
inline constexpr std::string_view kPremises = "premises_per_month";
inline constexpr std::string_view kSupport = "support_per_month";
inline constexpr std::string_view kSoftware = "software_per_month";
inline constexpr std::string_view kStaff = "staff_per_month";
inline constexpr std::string_view kRunning = "running_cost_per_month";
inline constexpr std::string_view kOwning = "owning_cost_per_month";
inline constexpr std::string_view kTotal = "total_over_all_years";
inline constexpr std::string_view kPresentValue = "present_value";
inline constexpr std::string_view kTokenCost = "cost_per_million_tokens";
inline constexpr std::string_view kCloud = "cloud_cost_per_month";
inline constexpr std::string_view kCloudTokens = "cloud_cost_per_million_tokens";
inline constexpr std::string_view kReserved = "reserved_cloud_cost_per_month";
inline constexpr std::string_view kReservedTokens = "reserved_cloud_cost_per_million_tokens";
inline constexpr std::string_view kSpot = "spot_cloud_cost_per_month";
inline constexpr std::string_view kSpotTokens = "spot_cloud_cost_per_million_tokens";
inline constexpr std::string_view kRentTotal = "rent_over_all_years";
inline constexpr std::string_view kRentTokens = "rented_cost_per_million_tokens";
inline constexpr std::string_view kApiInput = "prompt_tokens_per_month";
inline constexpr std::string_view kApiOutput = "output_tokens_per_month";
inline constexpr std::string_view kApi = "api_cost_per_month";
inline constexpr std::string_view kBreakEvenMonth = "break_even_month";
inline constexpr std::string_view kBreakEvenUse = "break_even_utilisation";

inline constexpr std::array kAll = {
    kConverted,    kMachineFromParts, kNetwork,  kPurchase,    kCapital,  kResidual,       kAmortisation, kEnergy,
    kEnergyCost,   kPremises,         kSupport,  kSoftware,    kStaff,    kRunning,        kOwning,       kTotal,
    kPresentValue, kTokenCost,        kCloud,    kCloudTokens, kReserved, kReservedTokens, kSpot,         kSpotTokens,
    kRentTotal,    kRentTokens,       kApiInput, kApiOutput,   kApi,      kBreakEvenMonth, kBreakEvenUse};

} // namespace berth::cost::keys
