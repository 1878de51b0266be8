// How a deployment becomes inputs of the speed model: devices and links of its layout, what its file format means for
// engines of one user, what a sequence caches. The one place for these rules; requests and published runs both pass
// through here. Pure functions.
#pragma once

#include "core/performance/EfficiencyTable.h"
#include "core/performance/LocalInputs.h"
#include "core/performance/ServingInputs.h"

#include <string>
#include <string_view>

namespace berth::performance {

// The calibration that speaks for an engine (catalogue id) on a device.
[[nodiscard]] EfficiencyScope servingScope(std::string engine, const spec::AcceleratorSpec& accelerator);

struct Placing
{
    ServingLayout layout;
    int devicesPerNode = 1;
    const spec::NetworkSpec* network = nullptr; // between nodes; nothing: see LinkRequest
};

// Sets the layout and the links that it uses; ranks, then stages, fill one node after the other.
void place(ServingInputs& inputs, const spec::AcceleratorSpec& accelerator, const Placing& placing);

// Devices of their own for the prompts of inputs that are placed. `devices`: of both pools together, over which the
// cache is handed.
void placePrompts(ServingInputs& inputs, const spec::AcceleratorSpec& accelerator, const Placing& placing, int devices);

// What is read of a file of `fileBytes`; 0: as large as the format makes it. Engines for one user load no vision tower.
[[nodiscard]] SpeedTable tableOfFile(const SpeedTable& table, double fileBytes = 0);

// How the weights of a precision are unpacked.
void setFileFormat(LocalInputs& inputs, const PrecisionId& precision);

// Processors under an engine, named in small letters: KTransformers and ik_llama.cpp reorder weights on loading, the
// former copies them to every socket. `bandwidth` and `cores` are of one socket.
[[nodiscard]] HostRates makeHostRates(double bandwidth, double cores, double sockets, std::string_view engine);

// Bytes that a sequence of that many tokens caches in the whole model, before replication.
[[nodiscard]] double cachedBytes(const SpeedTable& model, double bytesPerValue, double tokens);

} // namespace berth::performance
