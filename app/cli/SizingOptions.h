// The options that describe one configuration; estimate and advise share them.
#pragma once

#include "core/sizing/SizingRequest.h"

#include <CLI/CLI.hpp>

namespace berth::cli {

void addMachineOptions(CLI::App& command, sizing::SizingRequest& request);
void addDeploymentOptions(CLI::App& command, sizing::SizingRequest& request); // machines and layout
void addLoadOptions(CLI::App& command, sizing::SizingRequest& request);

} // namespace berth::cli
