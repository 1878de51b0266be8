// What to change about a configuration: for one that does not run as asked, remedies in the order of the pain they
// cause; for one that fits, where it pays for more than it uses. Every proposal is estimated again, and only those that
// help are given. Codes and figures, no words. Pure; thread-safe as far as the prepared tables are.
#pragma once

#include "core/sizing/Sizing.h"

#include <vector>

namespace berth::advise {

// In the order of pain, from settings of the engine over the model and its numbers to other machines.
enum class RemedyCode {
    Fp8Cache, // KV cache in eight bits
    ShorterContext, // the longest that is held, as far as that is still the task
    FewerRequests, // the most that are held
    LowerPrecision, // the next smaller format that the same engine runs
    NativeFormat, // a format that the device computes in, of at least as many bits, instead of a converted one
    OtherEngine, // one that holds it, in the same format or in one that the present engine does not run
    MoreDevices, // more accelerators, a larger machine with the same, or more nodes
    OtherLayout, // another cut over the same devices
    HostMemory, // part of the weights in the memory of the host
    SmallerModel, // the largest sibling that fits
    OtherDevice, // the cheapest other one, of the same vendor if possible, that is fast enough
};

struct Remedy
{
    RemedyCode code = RemedyCode::Fp8Cache;
    sizing::SizingRequest request; // with the change
    sizing::Sizing sizing; // estimated again
    // As shares of the original's; 1: as before, 0: not known.
    double bits = 1; // per weight; 0 for another model, whose bits say nothing about this one's answers
    double speed = 1; // for each user
    double price = 1; // of the machines with their network, at published prices in US dollars
};

enum class SavingCode {
    FewerNodes, // share saved
    FewerDevices, // share of the accelerators saved, also of those in a machine
    SmallerSystem, // share of the price saved by the cheapest system, on as many nodes, that holds it as well
    UnusedMemory, // share of the devices' memory that stays empty
};

// What is saved holds the whole load and is fast enough: half of the speed, or fluent.
struct Saving
{
    SavingCode code = SavingCode::UnusedMemory;
    double share = 0; // of the machines, of their price, or of the memory
    std::int64_t now = 0; // nodes or accelerators of the configuration
    std::int64_t enough = 0; // of these that would do
    const spec::SystemSpec* system = nullptr; // that would do, or whose accelerators are more than enough
    double speed = 0; // for each user there, as a share of now; 0: not known
    sizing::SizingRequest request; // with the change; as asked for memory that is not used
};

struct Advice
{
    sizing::Sizing before; // what it is about
    std::vector<Remedy> remedies; // in the order of pain; empty if it fits
    std::vector<Saving> savings; // empty unless it fits
};

[[nodiscard]] double bitsPerWeight(const sizing::Sizing& sizing); // of the file

// `sizing` is what the request came to. Errors of single proposals drop them.
[[nodiscard]] Advice advise(const catalog::Catalog& catalog, const sizing::SizingRequest& request,
                            const sizing::Sizing& sizing, sizing::PreparedModels& prepared);

} // namespace berth::advise
