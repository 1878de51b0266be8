// Remarks of the audit as sentences. A placeholder names the form of a number and its place in the remark:
// {gb1} bytes in GB, {gib1} in GiB, {rate1} bytes per second, {n1} a plain number, {pct1} a share, {b1} billions,
// {devices1} devices, {fact1} and {price1} in the claim's own unit; {text} is the remark's word, {product} the name as
// published, {precision} the claim's, {years} one year or a range. Translations keep them as they are.
#include "ui/viewmodels/AuditWords.h"

#include <QCoreApplication>

namespace berth::viewmodels {

namespace {

using guidance::AuditReason;

class Audit
{
    Q_DECLARE_TR_FUNCTIONS(Audit)

public:
    static QString pattern(AuditReason reason);
};

QString Audit::pattern(AuditReason reason)
{
    switch (reason) {
    case AuditReason::MatchesFact:
        return tr("The catalogue holds {fact1}.");
    case AuditReason::MatchesText:
        return tr("The catalogue holds {text} as well.");
    case AuditReason::CoarserText:
        return tr("The catalogue is more exact: {text}.");
    case AuditReason::HeadlineMemory:
        return tr("This is the headline figure; tools report {gb1} ({gib1}) per device.");
    case AuditReason::BidirectionalSum:
        return tr("Both directions are added up here; Berth counts {rate1} in each direction.");
    case AuditReason::CardTotal:
        return tr("This is the total of a card with {n1} chips; software sees {n1} devices of {fact2} each.");
    case AuditReason::TwoChips:
        return tr("The card carries {n1} chips with memory of their own: software sees {n1} devices.");
    case AuditReason::SparseRate:
        return tr("This is the rate with 2:4 sparsity; the dense rate is {fact1}.");
    case AuditReason::FasterAccumulation:
        return tr(
            "This is the rate with FP16 accumulation or with sparsity; dense with FP32 accumulation it is {fact1}.");
    case AuditReason::AccumulatesInFp32:
        return tr("This rate accumulates in FP32, as inference libraries do; with FP16 accumulation it is {fact1}.");
    case AuditReason::FromAnotherColumn:
        return tr("This figure belongs to {text}; the dense rate here is {fact1}.");
    case AuditReason::SupportedAfterAll:
        return tr("The device has units for it, dense {fact1}; whether an engine uses them is a separate question.");
    case AuditReason::NotSupportedEither:
        return tr("The catalogue knows no support for it either.");
    case AuditReason::ValueDiffers:
        return tr("The catalogue holds {fact1}.");
    case AuditReason::TextDiffers:
        return tr("The catalogue holds {text}.");
    case AuditReason::OtherFormFactor:
        return tr("The source does not name the form: {text} has {fact1}.");
    case AuditReason::PowerNote:
        return tr("The catalogue says of this power figure: {text}.");
    case AuditReason::UnofficialProduct:
        return tr("{text}: not the vendor's product, and without the vendor's warranty.");
    case AuditReason::NameCoversSeveral:
        return tr("The published name \"{product}\" covers several products; Berth took {text}.");
    case AuditReason::HostVaries:
        return tr("The catalogue knows {n1} machines of that name with different parts.");
    case AuditReason::FactUnverified:
        return tr("The catalogue's own value ({text}) is not verified against a source.");
    case AuditReason::FactMissing:
        return tr("The catalogue holds no such fact.");
    case AuditReason::HardwareUnknown:
        return tr("The hardware is not named exactly enough, or is not in the catalogue.");
    case AuditReason::CoversNeed:
        return tr("The figure covers the weights, {gb1}, and a small load, {gb2} in all.");
    case AuditReason::WeightsOnly:
        return tr(
            "The figure holds the weights, {gb1}, but not the {gb2} that a small load takes with cache and runtime.");
    case AuditReason::FlatMarginCovers:
        return tr("The figure is the rounded size plus a flat {pct1}; Berth needs {gb2} for weights, {gb3} in all.");
    case AuditReason::FlatMarginShort:
        return tr(
            "The figure is the rounded size plus a flat {pct1}, which is short of the {gb3} that a small load takes.");
    case AuditReason::HalfByte:
        return tr("Exactly half a byte per parameter leaves out scales and 16-bit parts: {gb1}, as GGUF Q4_K_M {gb2}.");
    case AuditReason::HalfByteWithMargin:
        return tr("Half a byte per parameter plus a flat {pct1} is too little: the weights take {gb2}, as GGUF Q4_K_M "
                  "{gb3}.");
    case AuditReason::LargerAsGguf:
        return tr("In a 4-bit group format that suffices; as GGUF Q4_K_M the weights alone take {gb1}.");
    case AuditReason::BelowWeights:
        return tr("The weights alone take {gb1}.");
    case AuditReason::FarAboveNeed:
        return tr("Weights, cache and runtime of a small load take only {gb1}.");
    case AuditReason::FigureOfOtherPrecision:
        return tr("This is the figure for {text}; in {precision} the weights alone take {gb1}.");
    case AuditReason::UpcastOfNative:
        return tr("The model is published in {text}, {gb1} of weights; {precision} is a conversion of it.");
    case AuditReason::Loads:
        return tr("The hardware loads it and has room for {n1} tokens of cache on {devices2}.");
    case AuditReason::LoadsTight:
        return tr("The hardware loads it, with room for only {n1} tokens of cache on {devices2}.");
    case AuditReason::DoesNotLoad:
        return tr("It does not load: {gb1} are missing per device on {devices2}.");
    case AuditReason::CannotRun:
        return tr("No engine in the catalogue runs this format on these devices.");
    case AuditReason::MoreThanNeeded:
        return tr("It runs, but {n1} would do, with room for {n2} tokens of cache; more is a choice of speed.");
    case AuditReason::SoldAsWhole:
        return tr("{n1} of its devices would hold the model; the machine is sold as a whole.");
    case AuditReason::ServesOtherPrecision:
        return tr("The hardware suits the figure for {text} only: in {precision} {gb1} are missing on each device.");
    case AuditReason::OnlyWithOffload:
        return tr("The weights take {gb1}: on {gb2} that is possible only with most of them in host memory.");
    case AuditReason::OnlyQuantised:
        return tr("As published {gb1} are missing on each device; in {text} it loads.");
    case AuditReason::NeedsSeveral:
        return tr("Even at 4 bits the weights take {gb1}, and one card has {gb2}.");
    case AuditReason::OneIsEnough:
        return tr("At 4 bits one card holds it, with room for {n1} tokens of cache.");
    case AuditReason::UnusualGroup:
        return tr("{n1} devices are no usual group: engines divide heads and experts by powers of two.");
    case AuditReason::DependsOnModelAndPrecision:
        return tr("One number cannot say it: from {gb1} to {gb2}, by model and precision.");
    case AuditReason::DependsOnPrecision:
        return tr("It depends on the precision: from {gb1} as GGUF Q4_K_M to {gb2} in 16 bits.");
    case AuditReason::PriceDiffers:
        return tr("The catalogue's price is {fact1}.");
    case AuditReason::PriceOfAnotherProduct:
        return tr("This is the price of {text}; the product named here costs {fact1}.");
    case AuditReason::GenerationYears:
        return tr("The catalogue dates the products named, of {text}, {years}.");
    case AuditReason::MixedGenerations:
        return tr("The products named belong to {n1} generations.");
    case AuditReason::WrongGeneration:
        return tr("{product} belongs to {text}.");
    case AuditReason::ChinaVariant:
        return tr("{text} is made for China in the catalogue as well.");
    case AuditReason::SoldWorldwide:
        return tr("{text} is sold worldwide, not a variant for China.");
    case AuditReason::SavingMatches:
        return tr("Berth computes {pct1}.");
    case AuditReason::EightBitWeights:
        return tr("8-bit weights save {pct1} whatever the activations are: W8A16 and W8A8 weigh the same.");
    case AuditReason::SavingDiffers:
        return tr("Berth computes {pct1}.");
    case AuditReason::PublishedForm:
        return tr("The model is published in {text}.");
    case AuditReason::PublishedInOtherForm:
        return tr("The model is published in {text}, the form it was trained in.");
    case AuditReason::LinkIsNotMemory:
        return tr("This is a link, {rate2} per direction, not memory bandwidth, which is {rate1}.");
    case AuditReason::BytesPerWeight:
        return tr("FP8 takes {n1} byte per weight and BF16 {n2}, as FP16: only FP8 asks for less bandwidth.");
    case AuditReason::RatioMatches:
        return tr("Berth computes {n1}, both sides counted per direction.");
    case AuditReason::ReducesWeights:
        return tr("4-bit weights of the largest model named take {pct1} of the 16-bit ones.");
    case AuditReason::ReducesCacheOnly:
        return tr("It saves cache, {gb1} per sequence of 8,192 tokens, and nothing of the {gb2} of weights.");
    case AuditReason::SmallerSibling:
        return tr("The smallest sibling named takes {gb1} in 16 bits instead of {gb2}.");
    case AuditReason::ParallelSplits:
        return tr("Model parallelism splits the weights; data parallelism alone leaves a whole copy on every device.");
    case AuditReason::TrainingOnly:
        return tr("It saves activations in training and no memory in inference.");
    case AuditReason::ActivePartComputes:
        return tr("{b1} of {b2} parameters compute for each token; all of them stay in memory.");
    case AuditReason::EnginesRunVendor:
        return tr("{n1} engines of the catalogue run on this vendor's devices.");
    case AuditReason::NoEngineForVendor:
        return tr("No engine of the catalogue runs on this vendor's devices.");
    case AuditReason::TrainingTakes:
        return tr("Berth computes {fact1}; the stated figure means {pct2} of the 16-bit peak.");
    case AuditReason::TrainingStates:
        return tr("Weights, gradients and optimizer states alone take {gb1}, {n2} bytes for each parameter.");
    case AuditReason::TrainingRate:
        return tr("The publisher counts {n2} device-hours at {price1} each, the stages after pre-training included.");
    case AuditReason::TrainingRunUnknown:
        return tr("Neither the tokens of the run nor a rate of the device are known.");
    case AuditReason::SpeedWithin:
        return tr("Berth computes {n1} tokens/s for one user, likely {n2} to {n3}.");
    case AuditReason::SpeedOutside:
        return tr("Berth computes {n1} tokens/s for one user, likely {n2} to {n3}; the figure lies outside.");
    case AuditReason::PoolNotComputed:
        return tr("Pools of several models are not computed yet; the gain depends on their demand by the hour.");
    case AuditReason::NotAMemoryFact:
        return tr("Neither memory nor disk depends on it.");
    case AuditReason::ModelUnknown:
        return tr("The model is not in the catalogue or cannot be sized.");
    case AuditReason::KindUnknown:
        return tr("Berth has nothing to hold against a claim of the kind \"{text}\".");
    }
    return {};
}

} // namespace

QString remarkPattern(AuditReason reason)
{
    return Audit::pattern(reason);
}

} // namespace berth::viewmodels
