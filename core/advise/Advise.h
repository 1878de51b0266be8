// What to change about a configuration: for one that does not run as asked, remedies in the order of the pain they
// cause; for one that fits, where it pays for more than it uses. Every proposal is estimated again, and only those that
// help are given. Codes and figures, no words. Pure; thread-safe as far as the prepared tables are.
#pragma once

#include "core/sizing/Sizing.h"

#include <vector>

namespace berth::advise {

// In the order of pain: settings of the engine, what users notice, the numbers of the model, then money.
enum class RemedyCode {
    OtherLayout, // another cut over the same devices
    Fp8Cache, // KV cache in eight bits
    FewerRequests, // the most that are held
    ShorterContext, // the longest that is held
    OtherEngine, // one that runs the format, or takes less
    NativeFormat, // a format that the device computes in, of at least as many bits, instead of a converted one
    LowerPrecision, // the next smaller format
    MoreDevices, // accelerators or nodes
    HostMemory, // part of the weights in the memory of the host
    SmallerModel, // the largest sibling that fits
    OtherDevice, // the smallest change of system with as many devices
};

struct Remedy
{
    RemedyCode code = RemedyCode::Fp8Cache;
    sizing::SizingRequest request; // with the change
    sizing::Sizing sizing; // estimated again
    // Share of the original's weight bits and of its speed for each user; 1: as before, 0: not known.
    double bits = 1;
    double speed = 1;
};

enum class SavingCode {
    FewerNodes, // share saved
    FewerDevices, // share of the accelerators saved
    SmallerSystem, // share of the price saved by another system on as many nodes, that holds it as well
    UnusedMemory, // share of the devices' memory that stays empty
};

struct Saving
{
    SavingCode code = SavingCode::UnusedMemory;
    double share = 0; // of the machines, of their price, or of the memory
    std::int64_t now = 0; // nodes or accelerators of the configuration
    std::int64_t enough = 0; // of these that would do
    const spec::SystemSpec* system = nullptr; // that would do
    double speed = 0; // for each user there, as a share of now; 0: not known
};

struct Advice
{
    std::vector<Remedy> remedies; // empty if it fits
    std::vector<Saving> savings; // empty unless it fits
};

// `sizing` is what the request came to. Errors of single proposals drop them.
[[nodiscard]] Advice advise(const catalog::Catalog& catalog, const sizing::SizingRequest& request,
                            const sizing::Sizing& sizing, sizing::PreparedModels& prepared);

} // namespace berth::advise
