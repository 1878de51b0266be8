// Host processors and memory of published local runs, found by what the row prints about the machine.
#pragma once

#include "core/catalog/Catalog.h"

#include <optional>
#include <string>

namespace berth::validation {

struct PublishedHost
{
    double bandwidth = 0; // bytes per second of one socket
    double cores = 0; // of one socket
};

// Machines whose memory ran at a speed of its own or that are no catalogued processor come from a table here, others
// from the catalogue by the model number in their name. Nothing if neither knows it.
[[nodiscard]] std::optional<PublishedHost> publishedHost(const catalog::Catalog& catalog, const std::string& device);

// "2x Xeon", "1 GPU + 2 CPU", "dual EPYC": 2; "one socket of two": 1.
[[nodiscard]] double publishedSockets(const std::string& device, const std::string& count);

} // namespace berth::validation
