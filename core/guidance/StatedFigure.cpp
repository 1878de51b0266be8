#include "core/guidance/StatedFigure.h"

#include "core/guidance/ClaimFacts.h"

#include <array>
#include <cmath>
#include <string_view>

namespace berth::guidance {

namespace {

// The guides add this share to "parameters x bytes": 671 x 2 x 1.15 = 1,543, 70 x 2 x 1.15 = 161.
constexpr double kFlatMargin = 0.15;
constexpr double kPatternTolerance = 0.025;
constexpr double kFarAbove = 1.5; // more than this times the need is no longer a margin
constexpr double kCutShort = 0.98; // 3.5 GB for 3.55 is rounding, and still only the weights

enum class Pattern { None, Weights, FlatMargin, HalfByte };

struct Guess
{
    Pattern pattern;
    double bytes;
};

Pattern nearestPattern(const catalog::GuidanceClaim& claim, double claimed, const std::array<Guess, 3>& guesses)
{
    Pattern best = Pattern::None;
    double distance = 0;
    for (const Guess& guess : guesses) {
        const double off = std::abs(claimed - guess.bytes);
        const bool matches = off <= std::max(printedHalfDigit(claim), kPatternTolerance * guess.bytes);
        if (guess.bytes > 0 && matches && (best == Pattern::None || off < distance)) {
            best = guess.pattern;
            distance = off;
        }
    }
    return best;
}

// The precision whose nominal bytes, bare or with the flat margin, give the figure.
std::string precisionOfFigure(const catalog::GuidanceClaim& claim, double claimed, double parameters)
{
    for (const std::string_view word : {"int4", "fp8", "bf16"}) {
        const double bare = parameters * nominalBytesPerParameter(std::string(word));
        for (const double guess : {bare, bare * (1 + kFlatMargin)}) {
            if (std::abs(claimed - guess) <= printedHalfDigit(claim)) {
                return std::string(word);
            }
        }
    }
    return {};
}

FigureVerdict farOff(const catalog::GuidanceClaim& claim, double claimed, double parameters, const Need& need)
{
    const std::string other = precisionOfFigure(claim, claimed, parameters);
    if (!other.empty() && nominalBytesPerParameter(other) != nominalBytesPerParameter(claim.precision)) {
        return {Agreement::Differ, {AuditReason::FigureOfOtherPrecision, {need.weights}, other}};
    }
    if (claimed > need.weights) {
        return {Agreement::Differ, {AuditReason::FarAboveNeed, {need.smallLoad}, {}}};
    }
    return {Agreement::Differ, {AuditReason::BelowWeights, {need.weights}, {}}};
}

FigureVerdict aboveWeights(double claimed, Pattern pattern, const Need& need)
{
    const bool covers = claimed >= need.smallLoad;
    const Agreement agreement = covers ? Agreement::Agree : Agreement::Differ;
    if (pattern == Pattern::FlatMargin) {
        const auto reason = covers ? AuditReason::FlatMarginCovers : AuditReason::FlatMarginShort;
        return {agreement, {reason, {kFlatMargin, need.weights, need.smallLoad}, {}}};
    }
    const auto reason = covers ? AuditReason::CoversNeed : AuditReason::WeightsOnly;
    return {agreement, {reason, {need.weights, need.smallLoad}, {}}};
}

} // namespace

FigureVerdict judgeFigure(const catalog::GuidanceClaim& claim, const spec::ModelSpec& model, const Need& need)
{
    constexpr double kFarBelow = 0.7;
    const double claimed = claimedValue(claim).value_or(0);
    const double parameters = nominalParameters(model);
    const double nominal = parameters * nominalBytesPerParameter(claim.precision);
    if (claimed < kFarBelow * need.weights || claimed > kFarAbove * need.smallLoad) {
        return farOff(claim, claimed, parameters, need);
    }
    const bool four = need.gguf > 0;
    const Pattern pattern = nearestPattern(claim, claimed,
                                           {{{Pattern::Weights, four ? 0 : need.weights},
                                             {Pattern::FlatMargin, nominal * (1 + kFlatMargin)},
                                             {Pattern::HalfByte, four ? nominal : 0}}});
    if (claimed >= kCutShort * need.weights) {
        return aboveWeights(claimed, pattern, need);
    }
    switch (pattern) {
    case Pattern::HalfByte:
        return {Agreement::Differ, {AuditReason::HalfByte, {need.group, need.gguf}, {}}};
    case Pattern::FlatMargin:
        if (four) {
            return {Agreement::Differ, {AuditReason::HalfByteWithMargin, {kFlatMargin, need.group, need.gguf}, {}}};
        }
        break;
    case Pattern::Weights:
    case Pattern::None:
        break;
    }
    return {Agreement::Differ, {AuditReason::BelowWeights, {need.weights}, {}}};
}

} // namespace berth::guidance
