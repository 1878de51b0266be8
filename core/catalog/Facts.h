// Catalogue entries that belong to no engine concept: what was asked for a thing, and what others claim.
// Plain data, immutable after loading, safe to share between threads.
#pragma once

#include "core/base/Id.h"
#include "core/base/Provenance.h"

#include <cstdint>
#include <optional>
#include <string>

namespace berth::catalog {

// An exact decimal, in millionths: cloud rates go below a cent, and money is never a double.
struct Millionths
{
    std::int64_t value = 0;
    friend bool operator==(Millionths, Millionths) = default;
};

inline constexpr std::int64_t kMillion = 1'000'000;

enum class PricedKind { Accelerator, System, Cpu, Cloud };
enum class PriceUnit { Each, PerSystem, PerHour };
enum class PriceKind { List, Msrp, Street, Reseller, Spot, Contract, Tco };

// One published price. Several rows may speak of the same item; choosing between them is left to the reader.
struct PriceFact
{
    std::string id;
    std::string itemId; // accelerator (the product, not one of its chips), system or processor
    PricedKind kind = PricedKind::Accelerator;
    Millionths price; // of one unit, tax as published (mostly without)
    std::string currency; // ISO 4217
    PriceUnit unit = PriceUnit::Each;
    PriceKind priceKind = PriceKind::List;
    std::string asOf; // date of the price, as exact as published; empty: undated
    std::string region;
    std::string notes;
    Provenance provenance;
};

// One sentence or table cell of a published guide, kept as a claim: right or wrong is for the engine to say.
struct GuidanceClaim
{
    std::string id;
    ModelId model; // empty: the claim is not about a catalogued model
    std::string modelText; // as published, where it is no catalogued model or a class of them
    std::string precision; // as published: bf16, int4, w8a8, ...
    std::string kind; // vram_required, minimum_deployment, spec_bandwidth, ...
    std::optional<double> value;
    std::string valueText; // as published, where it is not a number
    std::string unit; // GB, GB/s, devices, ...
    AcceleratorId accelerator;
    std::string system; // id of a system
    std::string hardwareText; // as published, where it is no catalogued hardware or names more than one
    std::optional<int> hardwareCount;
    std::string notes;
    Provenance provenance;
};

} // namespace berth::catalog
