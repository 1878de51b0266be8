// The options that describe one configuration; estimate and advise share them.
#pragma once

#include "core/sizing/SizingRequest.h"

#include <CLI/CLI.hpp>

#include <string>
#include <string_view>

namespace berth::cli {

void addMachineOptions(CLI::App& command, sizing::SizingRequest& request);
void addDeploymentOptions(CLI::App& command, sizing::SizingRequest& request); // machines and layout
void addLoadOptions(CLI::App& command, sizing::SizingRequest& request);

// "8:24": so many devices of each copy read prompts, so many answer. What is wrong with it, as words behind the name of
// the option; empty: nothing.
[[nodiscard]] std::string setSplit(std::string_view text, sizing::SizingRequest& request);

} // namespace berth::cli
