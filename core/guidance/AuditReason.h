// Why a published claim agrees with Berth, differs, or cannot be compared: a closed code with up to three numbers in
// base units (bytes, bytes per second, FLOP/s, watts) and at most one word of the catalogue. Edges turn each into one
// sentence; core speaks no language.
#pragma once

#include <array>
#include <string>

namespace berth::guidance {

enum class Agreement {
    Agree, // the same fact, perhaps counted another way; the reason says how
    Differ,
    NotComparable, // Berth holds no fact and computes no figure for it (yet)
};

enum class AuditReason {
    // data sheets
    MatchesFact, // {fact}; differences below the rounding of the claim
    MatchesText, // text: the catalogue's word
    CoarserText, // text: the catalogue's longer word, of which the claim states the beginning
    HeadlineMemory, // {bytes that tools report for the device}
    BidirectionalSum, // {rate per direction}
    CardTotal, // {chips, amount of one chip}
    TwoChips, // {chips of the product}: software sees that many devices
    SparseRate, // {dense rate}
    FasterAccumulation, // {dense rate with FP32 accumulation}: twice that is the rate with FP16 accumulation
    AccumulatesInFp32, // {rate with FP16 accumulation}
    FromAnotherColumn, // {own dense rate}; text: the product whose figure it is
    SupportedAfterAll, // {dense rate, or 0 if not known}
    NotSupportedEither, //
    ValueDiffers, // {fact}
    TextDiffers, // text: the catalogue's word
    OtherFormFactor, // {fact of the other form}; text: its name
    PowerNote, // text: what kind of power figure the catalogue holds
    UnofficialProduct, // text: the catalogue's name
    NameCoversSeveral, // text: the entry that was taken for the published name
    HostVaries, // {systems of that name, parts among them}
    FactUnverified, // text: the column
    FactMissing, // the catalogue holds no such fact
    HardwareUnknown, // the product is not in the catalogue
    // a stated amount of memory
    CoversNeed, // {weights, weights with cache and runtime of the small load}
    WeightsOnly, // {weights, weights with cache and runtime}
    FlatMarginCovers, // {share, weights, weights with cache and runtime}
    FlatMarginShort, // {share, weights, weights with cache and runtime}
    HalfByte, // {weights in a group format, weights as GGUF Q4_K_M}
    HalfByteWithMargin, // {share, weights in a group format, weights as GGUF Q4_K_M}
    LargerAsGguf, // {weights as GGUF Q4_K_M}: a group format fits, the usual file for single machines does not
    BelowWeights, // {weights}
    FarAboveNeed, // {weights with cache and runtime}
    FigureOfOtherPrecision, // {weights in the stated precision}; text: the precision whose figure it is
    UpcastOfNative, // {weights as published}; text: the published form
    // stated hardware
    Loads, // {tokens of cache that fit, devices}
    LoadsTight, // {tokens of cache that fit, devices}: fewer than the small load asks
    DoesNotLoad, // {bytes missing per device, devices}
    CannotRun, // {devices}; the findings say which rule
    MoreThanNeeded, // {smallest count, tokens of cache that fit on it}
    SoldAsWhole, // {smallest count}: fewer devices would do, but the machine is sold with all
    ServesOtherPrecision, // {bytes missing per device}; text: the precision that loads
    OnlyWithOffload, // {weights, memory of the device}
    OnlyQuantised, // {bytes missing per device as published}; text: a precision that loads
    NeedsSeveral, // {weights at 4 bits, memory of the device}
    OneIsEnough, // {tokens of cache that fit}
    UnusualGroup, // {devices}: engines divide heads and experts by powers of two
    // what one number cannot say
    DependsOnModelAndPrecision, // {least, most}
    DependsOnPrecision, // {least, most}
    PriceDiffers, // {price in the catalogue}
    PriceOfAnotherProduct, // {price of the named product, or 0}; text: the product sold at the stated price
    // generations and markets
    GenerationYears, // {first year, last year}; text: generation
    MixedGenerations, // {generations}
    WrongGeneration, // text: the right one
    ChinaVariant, // text: product
    SoldWorldwide, // text: product
    // formats and techniques
    SavingMatches, // {share saved}
    EightBitWeights, // {share saved}: weights of W8A16 and W8A8 weigh the same
    SavingDiffers, // {share saved}
    PublishedForm, // text: precision as published
    PublishedInOtherForm, // text: precision as published
    LinkIsNotMemory, // {memory bandwidth, link rate per direction}
    BytesPerWeight, // {bytes of FP8, bytes of BF16}
    RatioMatches, // {ratio}
    ReducesWeights, // {4-bit weights / 16-bit weights of the reference model}
    ReducesCacheOnly, // {cache of one sequence, weights} of the reference model
    SmallerSibling, // {weights of the sibling, weights of the reference model}
    ParallelSplits, // data parallelism alone leaves every device with the whole model
    TrainingOnly, // saves memory in training, nothing in inference
    ActivePartComputes, // {active, total parameters}: computes with a part, holds all in memory
    EnginesRunVendor, // {engines}
    NoEngineForVendor, //
    // speed of one user
    SpeedWithin, // {tokens per second, least, most}; text: precision that was taken
    SpeedOutside, // the same
    // training
    TrainingTakes, // {hours or days at the usual share of the peak, share that the claim means}
    TrainingStates, // {bytes of weights, gradients and optimizer states, bytes of a parameter}
    TrainingRate, // {price of one device-hour, device-hours}: as the publisher counts, later stages included
    TrainingRunUnknown, // the tokens of the run are not published, or the device is not in the catalogue
    // not computed
    PoolNotComputed, //
    NotAMemoryFact, // neither memory nor disk depends on it
    ModelUnknown, // the model is not in the catalogue or cannot be sized
    KindUnknown, // text: kind
};

struct AuditRemark
{
    AuditReason reason = AuditReason::KindUnknown;
    std::array<double, 3> values{};
    std::string text{};
};

} // namespace berth::guidance
