// The keys of every step that the cost estimate records, in the order in which a reader meets them. Edges translate
// them; each names one figure.
#pragma once

#include <array>
#include <string_view>

namespace berth::cost::keys {

inline constexpr std::string_view kConverted = "price_converted";
inline constexpr std::string_view kProcessors = "processors_of_machine";
inline constexpr std::string_view kMemory = "memory_of_machine";
inline constexpr std::string_view kMachineFromParts = "machine_from_parts";
inline constexpr std::string_view kLinkConverted = "link_price_converted";
inline constexpr std::string_view kSwitchConverted = "switch_price_converted";
inline constexpr std::string_view kAdapterConverted = "adapter_price_converted";
inline constexpr std::string_view kNetwork = "network_of_all_machines";
inline constexpr std::string_view kPurchase = "purchase";
inline constexpr std::string_view kInstallationConverted = "installation_converted";
inline constexpr std::string_view kInstallation = "installation_of_all_machines";
inline constexpr std::string_view kLicencesConverted = "licences_converted";
inline constexpr std::string_view kLicences = "licences_of_all_accelerators";
inline constexpr std::string_view kOneOff = "one_off_costs"; // beside the purchase
inline constexpr std::string_view kCapital = "capital";
inline constexpr std::string_view kResidual = "residual_value";
inline constexpr std::string_view kAmortisation = "amortisation_per_month";
inline constexpr std::string_view kTariffConverted = "tariff_converted";
inline constexpr std::string_view kEnergy = "energy_per_month";
inline constexpr std::string_view kEnergyCost = "energy_cost_per_month";
inline constexpr std::string_view kColocationConverted = "colocation_converted";
inline constexpr std::string_view kSpaceConverted = "space_converted";
inline constexpr std::string_view kPremises = "premises_per_month";
inline constexpr std::string_view kSupport = "support_per_month";
inline constexpr std::string_view kSoftwareConverted = "software_converted";
inline constexpr std::string_view kSoftwareYear = "software_per_year";
inline constexpr std::string_view kSoftware = "software_per_month";
inline constexpr std::string_view kStaffConverted = "staff_converted";
inline constexpr std::string_view kStaffYear = "staff_per_year";
inline constexpr std::string_view kStaff = "staff_per_month";
inline constexpr std::string_view kRunning = "running_cost_per_month";
inline constexpr std::string_view kOwning = "owning_cost_per_month";
inline constexpr std::string_view kTotal = "total_over_all_years";
inline constexpr std::string_view kPresentValue = "present_value";
inline constexpr std::string_view kTokenCost = "cost_per_million_tokens";
inline constexpr std::string_view kCloudConverted = "cloud_price_converted";
inline constexpr std::string_view kCloud = "cloud_cost_per_month";
inline constexpr std::string_view kCloudTokens = "cloud_cost_per_million_tokens";
inline constexpr std::string_view kReservedConverted = "reserved_cloud_price_converted";
inline constexpr std::string_view kReserved = "reserved_cloud_cost_per_month";
inline constexpr std::string_view kReservedTokens = "reserved_cloud_cost_per_million_tokens";
inline constexpr std::string_view kSpotConverted = "spot_cloud_price_converted";
inline constexpr std::string_view kSpot = "spot_cloud_cost_per_month";
inline constexpr std::string_view kSpotTokens = "spot_cloud_cost_per_million_tokens";
inline constexpr std::string_view kRentTotal = "rent_over_all_years";
inline constexpr std::string_view kRentTokens = "rented_cost_per_million_tokens";
inline constexpr std::string_view kApiInput = "prompt_tokens_per_month";
inline constexpr std::string_view kApiOutput = "output_tokens_per_month";
inline constexpr std::string_view kApiInputConverted = "api_prompt_price_converted";
inline constexpr std::string_view kApiOutputConverted = "api_output_price_converted";
inline constexpr std::string_view kApi = "api_cost_per_month";
inline constexpr std::string_view kBreakEvenMonth = "break_even_month"; // against rent on demand
inline constexpr std::string_view kReservedBreakEven = "reserved_break_even_month";
inline constexpr std::string_view kSpotBreakEven = "spot_break_even_month";
inline constexpr std::string_view kBreakEvenUse = "break_even_utilisation";

inline constexpr std::array kAll = {kConverted,
                                    kProcessors,
                                    kMemory,
                                    kMachineFromParts,
                                    kLinkConverted,
                                    kSwitchConverted,
                                    kAdapterConverted,
                                    kNetwork,
                                    kPurchase,
                                    kInstallationConverted,
                                    kInstallation,
                                    kLicencesConverted,
                                    kLicences,
                                    kOneOff,
                                    kCapital,
                                    kResidual,
                                    kAmortisation,
                                    kTariffConverted,
                                    kEnergy,
                                    kEnergyCost,
                                    kColocationConverted,
                                    kSpaceConverted,
                                    kPremises,
                                    kSupport,
                                    kSoftwareConverted,
                                    kSoftwareYear,
                                    kSoftware,
                                    kStaffConverted,
                                    kStaffYear,
                                    kStaff,
                                    kRunning,
                                    kOwning,
                                    kTotal,
                                    kPresentValue,
                                    kTokenCost,
                                    kCloudConverted,
                                    kCloud,
                                    kCloudTokens,
                                    kReservedConverted,
                                    kReserved,
                                    kReservedTokens,
                                    kSpotConverted,
                                    kSpot,
                                    kSpotTokens,
                                    kRentTotal,
                                    kRentTokens,
                                    kApiInput,
                                    kApiOutput,
                                    kApiInputConverted,
                                    kApiOutputConverted,
                                    kApi,
                                    kBreakEvenMonth,
                                    kReservedBreakEven,
                                    kSpotBreakEven,
                                    kBreakEvenUse};

} // namespace berth::cost::keys
