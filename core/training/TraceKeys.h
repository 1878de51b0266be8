// The keys of every step that the training estimate records, in the order in which a reader meets them.
#pragma once

#include <array>
#include <string_view>

namespace berth::training::keys {

inline constexpr std::string_view kWeights = "training_weights_per_device";
inline constexpr std::string_view kGradients = "gradients_per_device";
inline constexpr std::string_view kOptimizer = "optimizer_states_per_device";
inline constexpr std::string_view kActivations = "kept_activations_per_device";
inline constexpr std::string_view kLogits = "logits_per_device";
inline constexpr std::string_view kBuffers = "training_buffers_per_device";
inline constexpr std::string_view kFree = "free_while_training";
inline constexpr std::string_view kTokenWork = "work_of_a_token";
inline constexpr std::string_view kRunWork = "work_of_the_run";
inline constexpr std::string_view kDeviceHours = "device_hours";
inline constexpr std::string_view kHours = "hours_of_training";
inline constexpr std::string_view kEnergy = "energy_of_the_run";

inline constexpr std::array kAll = {kWeights, kGradients, kOptimizer, kActivations, kLogits, kBuffers,
                                    kFree,    kTokenWork, kRunWork,   kDeviceHours, kHours,  kEnergy};

} // namespace berth::training::keys
