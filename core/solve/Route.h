// One way to run a model on a device: precision and engine, with every table an estimate reads. Made once per search
// for each (model, precision, engine, accelerator); immutable afterwards and shared by threads.
#pragma once

#include "core/sizing/Basis.h"
#include "core/solve/Problem.h"

namespace berth::solve {

struct Route
{
    const spec::ModelSpec* model = nullptr;
    const spec::PrecisionSpec* precision = nullptr;
    const spec::EngineSpec* engine = nullptr;
    const spec::AcceleratorSpec* accelerator = nullptr;
    const Machine* machine = nullptr; // that alone takes it; nothing: every machine with this accelerator
    memory::KvFormats kvFormats;
    sizing::Basis basis; // of one device; with a speed
    double quality = 0; // whole bits per weight, at most those in which the model is published

    // An engine for one user: its replica is a whole node, and it has no bounds.
    [[nodiscard]] bool local() const { return basis.speed->kind == sizing::SpeedModel::Local; }
    [[nodiscard]] const memory::MemoryTables& tables() const { return *basis.tables; }
    [[nodiscard]] const performance::SpeedTable& speed() const { return *basis.speed->table; }
};

// One replica: engines that share nothing but the requests dealt to them.
struct Shape
{
    parallel::Layout layout;
    int nodes = 1; // that the replica fills; 1: it may share its node with others of its kind
};

// What a replica does under `concurrency` requests.
struct Reading
{
    bool fits = false; // weights and all requests at the asked context
    double missing = 0; // bytes that the fullest device lacks to hold a single request; 0 where it holds some
    std::int64_t held = 0; // requests that memory holds at the same time
    double ttft = 0; // seconds
    double tpot = 0; // seconds
    double perUser = 0; // output tokens per second of one request
    double output = 0; // output tokens per second
    double total = 0; // prompts included
};

// What the engine is started with for that many requests.
[[nodiscard]] memory::EngineLimits limitsOf(const Route& route, const Load& load, std::int64_t concurrency);

// Inputs of the speed model for a replica that holds all its requests, so that none waits for memory. Without the
// model and its efficiency.
[[nodiscard]] performance::ServingInputs speedInputs(const Route& route, const performance::ServingLayout& layout,
                                                     const Machine& machine, const Load& load,
                                                     std::int64_t concurrency);

// The calibrated efficiency with the prompt chunk of that start.
[[nodiscard]] performance::ServingEfficiency efficiencyOf(const Route& route, const Load& load,
                                                          std::int64_t concurrency);

[[nodiscard]] Reading toReading(const performance::PerformanceEstimate& speed);

// The speed of a replica that holds all its requests, so that none waits for memory; `fits` is not looked at.
[[nodiscard]] Reading readSpeed(const Route& route, const Shape& shape, const Machine& machine, const Load& load,
                                std::int64_t concurrency);

// What memory says: `fits`, `missing` and `held`.
[[nodiscard]] Reading readMemory(const Route& route, const Shape& shape, const Load& load, std::int64_t concurrency);

// Whether it is held with part of the weights in host memory.
[[nodiscard]] bool takesHostMemory(const Route& route, const Shape& shape, const Load& load, std::int64_t concurrency);

// Whether it holds all requests, known sooner.
[[nodiscard]] bool holds(const Route& route, const Shape& shape, const Load& load, std::int64_t concurrency);

// Both.
[[nodiscard]] Reading read(const Route& route, const Shape& shape, const Machine& machine, const Load& load,
                           std::int64_t concurrency);

// Whether the speed is as asked for.
[[nodiscard]] bool isFastEnough(const Targets& targets, const Reading& reading);
[[nodiscard]] bool meets(const Targets& targets, const Reading& reading); // but for the tokens per day

} // namespace berth::solve
