#include "app/cli/AuditMessages.h"

#include <fmt/args.h>
#include <fmt/format.h>

#include <array>
#include <cmath>
#include <string_view>
#include <utility>

namespace berth::cli {

namespace {

using guidance::Agreement;
using guidance::AuditReason;
using guidance::AuditRemark;

// Placeholders: {gb1} bytes in GB, {rate1} GB/s, {n1} a plain number, {pct1} a share, {fact1} a fact in the claim's own
// unit, each for the values 1 to 3; {text} the remark's word, {product} the name as published, {precision} the claim's.
const char* pattern(AuditReason reason)
{
    switch (reason) {
    case AuditReason::MatchesFact:
        return "The catalogue holds {fact1}.";
    case AuditReason::MatchesText:
        return "The catalogue holds {text} as well.";
    case AuditReason::CoarserText:
        return "The catalogue is more exact: {text}.";
    case AuditReason::HeadlineMemory:
        return "This is the headline figure; tools report {gb1} ({gib1}) per device.";
    case AuditReason::BidirectionalSum:
        return "Both directions are added up here; Berth counts {rate1} in each direction.";
    case AuditReason::CardTotal:
        return "This is the total of a card with {n1} chips; software sees {n1} devices of {fact2} each.";
    case AuditReason::TwoChips:
        return "The card carries {n1} chips with memory of their own: software sees {n1} devices.";
    case AuditReason::SparseRate:
        return "This is the rate with 2:4 sparsity; the dense rate is {fact1}.";
    case AuditReason::FasterAccumulation:
        return "This is the rate with FP16 accumulation or with sparsity; dense with FP32 accumulation it is {fact1}.";
    case AuditReason::AccumulatesInFp32:
        return "This rate accumulates in FP32, as inference libraries do; with FP16 accumulation it is {fact1}.";
    case AuditReason::FromAnotherColumn:
        return "This figure belongs to {text}; the dense rate here is {fact1}.";
    case AuditReason::SupportedAfterAll:
        return "The device has units for it, dense {fact1}; whether an engine uses them is a separate question.";
    case AuditReason::NotSupportedEither:
        return "The catalogue knows no support for it either.";
    case AuditReason::ValueDiffers:
        return "The catalogue holds {fact1}.";
    case AuditReason::TextDiffers:
        return "The catalogue holds {text}.";
    case AuditReason::OtherFormFactor:
        return "The source does not name the form: {text} has {fact1}.";
    case AuditReason::PowerNote:
        return "The catalogue says of this power figure: {text}.";
    case AuditReason::UnofficialProduct:
        return "{text}: not the vendor's product, and without the vendor's warranty.";
    case AuditReason::NameCoversSeveral:
        return "The published name \"{product}\" covers several products; Berth took {text}.";
    case AuditReason::HostVaries:
        return "The catalogue knows {n1} machines of that name with different parts.";
    case AuditReason::FactUnverified:
        return "The catalogue's own value ({text}) is not verified against a source.";
    case AuditReason::FactMissing:
        return "The catalogue holds no such fact.";
    case AuditReason::HardwareUnknown:
        return "The hardware is not named exactly enough, or is not in the catalogue.";
    case AuditReason::CoversNeed:
        return "The figure covers the weights, {gb1}, and a small load, {gb2} in all.";
    case AuditReason::WeightsOnly:
        return "The figure holds the weights, {gb1}, but not the {gb2} that a small load takes with cache and runtime.";
    case AuditReason::FlatMarginCovers:
        return "The figure is the rounded size plus a flat {pct1}; Berth needs {gb2} for weights, {gb3} in all.";
    case AuditReason::FlatMarginShort:
        return "The figure is the rounded size plus a flat {pct1}, which is short of the {gb3} that a small load "
               "takes.";
    case AuditReason::HalfByte:
        return "Exactly half a byte per parameter leaves out scales and 16-bit parts: {gb1}, as GGUF Q4_K_M {gb2}.";
    case AuditReason::HalfByteWithMargin:
        return "Half a byte per parameter plus a flat {pct1} is too little: the weights take {gb2}, as GGUF Q4_K_M "
               "{gb3}.";
    case AuditReason::LargerAsGguf:
        return "In a 4-bit group format that suffices; as GGUF Q4_K_M the weights alone take {gb1}.";
    case AuditReason::BelowWeights:
        return "The weights alone take {gb1}.";
    case AuditReason::FarAboveNeed:
        return "Weights, cache and runtime of a small load take only {gb1}.";
    case AuditReason::FigureOfOtherPrecision:
        return "This is the figure for {text}; in {precision} the weights alone take {gb1}.";
    case AuditReason::UpcastOfNative:
        return "The model is published in {text}, {gb1} of weights; {precision} is a conversion of it.";
    case AuditReason::Loads:
        return "The hardware loads it and has room for {n1} tokens of cache on {devices2}.";
    case AuditReason::LoadsTight:
        return "The hardware loads it, with room for only {n1} tokens of cache on {devices2}.";
    case AuditReason::DoesNotLoad:
        return "It does not load: {gb1} are missing per device on {devices2}.";
    case AuditReason::CannotRun:
        return "No engine in the catalogue runs this format on these devices.";
    case AuditReason::MoreThanNeeded:
        return "It runs, but {n1} would do, with room for {n2} tokens of cache; more is a choice of speed.";
    case AuditReason::SoldAsWhole:
        return "{n1} of its devices would hold the model; the machine is sold as a whole.";
    case AuditReason::ServesOtherPrecision:
        return "The hardware suits the figure for {text} only: in {precision} {gb1} are missing on each device.";
    case AuditReason::OnlyWithOffload:
        return "The weights take {gb1}: on {gb2} that is possible only with most of them in host memory.";
    case AuditReason::OnlyQuantised:
        return "As published {gb1} are missing on each device; in {text} it loads.";
    case AuditReason::NeedsSeveral:
        return "Even at 4 bits the weights take {gb1}, and one card has {gb2}.";
    case AuditReason::OneIsEnough:
        return "At 4 bits one card holds it, with room for {n1} tokens of cache.";
    case AuditReason::UnusualGroup:
        return "{n1} devices are no usual group: engines divide heads and experts by powers of two.";
    case AuditReason::DependsOnModelAndPrecision:
        return "One number cannot say it: from {gb1} to {gb2}, by model and precision.";
    case AuditReason::DependsOnPrecision:
        return "It depends on the precision: from {gb1} as GGUF Q4_K_M to {gb2} in 16 bits.";
    case AuditReason::PriceDiffers:
        return "The catalogue's price is {fact1}.";
    case AuditReason::PriceOfAnotherProduct:
        return "This is the price of {text}; the product named here costs {fact1}.";
    case AuditReason::GenerationYears:
        return "The catalogue dates the products named, of {text}, {years}.";
    case AuditReason::MixedGenerations:
        return "The products named belong to {n1} generations.";
    case AuditReason::WrongGeneration:
        return "{product} belongs to {text}.";
    case AuditReason::ChinaVariant:
        return "{text} is made for China in the catalogue as well.";
    case AuditReason::SoldWorldwide:
        return "{text} is sold worldwide, not a variant for China.";
    case AuditReason::SavingMatches:
        return "Berth computes {pct1}.";
    case AuditReason::EightBitWeights:
        return "8-bit weights save {pct1} whatever the activations are: W8A16 and W8A8 weigh the same.";
    case AuditReason::SavingDiffers:
        return "Berth computes {pct1}.";
    case AuditReason::PublishedForm:
        return "The model is published in {text}.";
    case AuditReason::PublishedInOtherForm:
        return "The model is published in {text}, the form it was trained in.";
    case AuditReason::LinkIsNotMemory:
        return "This is a link, {rate2} per direction, not memory bandwidth, which is {rate1}.";
    case AuditReason::BytesPerWeight:
        return "FP8 takes {n1} byte per weight and BF16 {n2}, as FP16: only FP8 asks for less bandwidth.";
    case AuditReason::RatioMatches:
        return "Berth computes {n1}, both sides counted per direction.";
    case AuditReason::ReducesWeights:
        return "4-bit weights of the largest model named take {pct1} of the 16-bit ones.";
    case AuditReason::ReducesCacheOnly:
        return "It saves cache, {gb1} per sequence of 8,192 tokens, and nothing of the {gb2} of weights.";
    case AuditReason::SmallerSibling:
        return "The smallest sibling named takes {gb1} in 16 bits instead of {gb2}.";
    case AuditReason::ParallelSplits:
        return "Model parallelism splits the weights; data parallelism alone leaves a whole copy on every device.";
    case AuditReason::TrainingOnly:
        return "It saves activations in training and no memory in inference.";
    case AuditReason::ActivePartComputes:
        return "{b1} of {b2} parameters compute for each token; all of them stay in memory.";
    case AuditReason::EnginesRunVendor:
        return "{n1} engines of the catalogue run on this vendor's devices.";
    case AuditReason::NoEngineForVendor:
        return "No engine of the catalogue runs on this vendor's devices.";
    case AuditReason::TrainingTakes:
        return "Berth computes {fact1}; the stated figure means {pct2} of the 16-bit peak.";
    case AuditReason::TrainingStates:
        return "Weights, gradients and optimizer states alone take {gb1}, {n2} bytes for each parameter.";
    case AuditReason::TrainingRate:
        return "The publisher counts {n2} device-hours at {price1} each, the stages after pre-training included.";
    case AuditReason::TrainingRunUnknown:
        return "Neither the tokens of the run nor a rate of the device are known.";
    case AuditReason::SpeedWithin:
        return "Berth computes {n1} tokens/s for one user, likely {n2} to {n3}.";
    case AuditReason::SpeedOutside:
        return "Berth computes {n1} tokens/s for one user, likely {n2} to {n3}; the figure lies outside.";
    case AuditReason::PoolNotComputed:
        return "Pools of several models are not computed yet; the gain depends on their demand by the hour.";
    case AuditReason::NotAMemoryFact:
        return "Neither memory nor disk depends on it.";
    case AuditReason::ModelUnknown:
        return "The model is not in the catalogue or cannot be sized.";
    case AuditReason::KindUnknown:
        return "Berth has nothing to hold against a claim of the kind \"{text}\".";
    }
    return "";
}

constexpr double kGiga = 1e9;
constexpr double kTera = 1e12;
constexpr double kGib = 1024.0 * 1024 * 1024;

// Three significant digits, or all of a whole number, with commas between thousands.
std::string number(double value)
{
    constexpr double kThreeDigits = 100;
    constexpr double kTwoDigits = 10;
    constexpr std::size_t kGroup = 3;
    if (value != std::round(value) && std::abs(value) < kThreeDigits) {
        return std::abs(value) < kTwoDigits ? fmt::format("{:.2f}", value) : fmt::format("{:.1f}", value);
    }
    const std::string digits = fmt::format("{:.0f}", std::abs(value));
    std::string text = value < 0 ? "-" : "";
    for (std::size_t at = 0; at < digits.size(); ++at) {
        const bool starts = at > 0 && (digits.size() - at) % kGroup == 0;
        text += starts ? "," : "";
        text += digits[at];
    }
    return text;
}

std::string gigabytes(double bytes)
{
    return number(bytes / kGiga) + " GB";
}

std::string inUnitOf(const catalog::GuidanceClaim& claim, double value)
{
    if (claim.unit == "GB") {
        return gigabytes(value);
    }
    if (claim.unit == "GB/s" || claim.unit == "Gb/s") {
        return number(value / kGiga) + " GB/s";
    }
    if (claim.unit == "TFLOPS" || claim.unit == "TOPS") {
        return value > 0 ? number(value / kTera) + " " + claim.unit : "at a rate that is not published";
    }
    if (claim.unit == "%") {
        return fmt::format("{:.0f}%", value * 100);
    }
    if (claim.unit.starts_with("parameters")) {
        return fmt::format("{:.1f} billion {}", value / kGiga, claim.unit);
    }
    return claim.unit.empty() ? number(value) : number(value) + " " + claim.unit;
}

// Catalogue and guide words for precisions as people write them; other words stay.
std::string readable(const std::string& word)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 9> kWords{{
        {"bf16", "BF16"},
        {"fp16", "FP16"},
        {"fp32", "FP32"},
        {"fp8", "FP8"},
        {"fp8-block128", "FP8 with block scales"},
        {"int4", "4 bits"},
        {"w8a8", "INT8 W8A8"},
        {"w8a16", "INT8 W8A16"},
        {"mxfp4", "MXFP4"},
    }};
    for (const auto& [id, name] : kWords) {
        if (id == word) {
            return std::string(name);
        }
    }
    return word;
}

std::string devices(double count)
{
    return count == 1 ? "1 device" : number(count) + " devices";
}

std::string years(const AuditRemark& remark)
{
    const auto [first, last, unused] = remark.values;
    static_cast<void>(unused);
    return first == last ? fmt::format("{:.0f}", first) : fmt::format("from {:.0f} to {:.0f}", first, last);
}

using Words = fmt::dynamic_format_arg_store<fmt::format_context>;

// Every way to write one value, under the names that patterns use: {gb1}, {rate2}, ...
void addForms(Words& words, const catalog::GuidanceClaim& claim, double value, int place)
{
    constexpr double kPercent = 100;
    const std::array<std::pair<const char*, std::string>, 9> forms{{
        {"gb", gigabytes(value)},
        {"gib", number(value / kGib) + " GiB"},
        {"rate", number(value / kGiga) + " GB/s"},
        {"n", number(value)},
        {"pct", fmt::format("{:.0f}%", value * kPercent)},
        {"fact", inUnitOf(claim, value)},
        {"b", fmt::format("{:.0f} billion", value / kGiga)},
        {"devices", devices(value)},
        {"price", fmt::format("{:.2f} {}", value, claim.unit)},
    }};
    for (const auto& [name, text] : forms) {
        words.push_back(fmt::arg(fmt::format("{}{}", name, place).c_str(), text));
    }
}

} // namespace

std::string sentence(const AuditRemark& remark, const catalog::GuidanceClaim& claim)
{
    Words words;
    for (std::size_t index = 0; index < remark.values.size(); ++index) {
        addForms(words, claim, remark.values[index], static_cast<int>(index) + 1);
    }
    words.push_back(fmt::arg("text", readable(remark.text)));
    words.push_back(fmt::arg("product", claim.hardwareText));
    words.push_back(fmt::arg("precision", readable(claim.precision)));
    words.push_back(fmt::arg("years", years(remark)));
    return fmt::vformat(pattern(remark.reason), words);
}

std::string agreementWord(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Agree:
        return "agree";
    case Agreement::Differ:
        return "differ";
    case Agreement::NotComparable:
        return "not_comparable";
    }
    return {};
}

} // namespace berth::cli
