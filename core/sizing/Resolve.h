// From words to things: names are looked up in the catalogue, numbers are checked, what was left out is filled in, the
// layout is checked or chosen. The result holds pointers into the catalogue, which must outlive it. Thread-safe.
#pragma once

#include "core/base/Result.h"
#include "core/catalog/Catalog.h"
#include "core/memory/EngineMemory.h"
#include "core/memory/KvFormat.h"
#include "core/parallel/Layout.h"
#include "core/performance/ServingInputs.h"
#include "core/sizing/SizingRequest.h"
#include "core/spec/ComputePath.h"

#include <optional>

namespace berth::sizing {

// The machines: `products` accelerators per node, each with its chips.
struct Deployment
{
    const spec::SystemSpec* system = nullptr; // nothing: loose accelerators
    const spec::AcceleratorSpec* catalogued = nullptr;
    std::optional<spec::AcceleratorSpec> hostDevice; // machines without accelerators: the processors and their memory
    const spec::NetworkSpec* network = nullptr; // between nodes; nothing: not chosen, or a single node
    bool networkAssumed = false; // by defaultNetwork
    int products = 0;
    int nodes = 1; // that serve
    int spareNodes = 0;
    bool owned = false; // there already
    std::optional<Bytes> hostMemory; // of all nodes that serve

    [[nodiscard]] const spec::AcceleratorSpec& accelerator() const { return hostDevice ? *hostDevice : *catalogued; }
    [[nodiscard]] int devicesPerNode() const { return products * accelerator().chips; }
    [[nodiscard]] int devices() const { return devicesPerNode() * nodes; }
    [[nodiscard]] int allNodes() const { return nodes + spareNodes; } // that are paid for and draw power
};

// Devices of one of its nodes, and nodes, that a part of a deployment takes.
struct DeviceShape
{
    int perNode = 1;
    int nodes = 1;
};

[[nodiscard]] DeviceShape shapeOf(const Deployment& deployment, int devices);

// Prompts on devices of their own. A pool is part of one node or takes whole nodes.
struct SplitDevices
{
    int prompts = 0;
    int answers = 0;
    parallel::Layout promptLayout;
    bool promptLayoutGiven = false;
};

// Of requests dealt out evenly, those of the busiest copy.
[[nodiscard]] constexpr std::int64_t requestsEach(std::int64_t requests, std::int64_t replicas)
{
    return (requests + replicas - 1) / replicas;
}

struct Configuration
{
    const catalog::Catalog* catalog = nullptr; // that the other pointers lead into
    const spec::ModelSpec* model = nullptr;
    const spec::PrecisionSpec* precision = nullptr;
    const spec::EngineSpec* engine = nullptr;
    const spec::MemoryProfile* profile = nullptr; // of the engine's current version
    Deployment deployment; // of all copies together
    int replicas = 1; // copies of the model that share nothing but the requests
    parallel::Layout layout; // of one copy
    std::optional<SplitDevices> split; // of one copy; `layout` is then of the devices that answer
    bool layoutGiven = false; // false: the estimate chooses the fewest pipeline stages that fit
    memory::KvFormats kvFormats;
    memory::EngineLimits limits; // of one copy
    spec::ComputePath path;
    std::int64_t context = 0;
    std::int64_t concurrency = 0; // of all copies together
    std::int64_t input = 0; // of a usual request; input and output together at most the context
    std::int64_t output = 0;
    double prefixHit = 0; // share of the input found in the prefix cache
    std::optional<performance::Speculation> speculation;

    // One copy's share.
    [[nodiscard]] int devicesEach() const { return deployment.devices() / replicas; }
    [[nodiscard]] std::int64_t requestsEach() const { return sizing::requestsEach(concurrency, replicas); }
};

[[nodiscard]] Result<Configuration> resolveSizing(const catalog::Catalog& catalog, const SizingRequest& request);

// Parts of it, for questions about a model or about machines alone.
[[nodiscard]] Result<const spec::ModelSpec*> resolveModel(const catalog::Catalog& catalog,
                                                          const SizingRequest& request);
[[nodiscard]] Result<Deployment> resolveDeployment(const catalog::Catalog& catalog, const SizingRequest& request);

} // namespace berth::sizing
