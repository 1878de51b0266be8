#include "core/spec/ParameterCount.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numeric>

namespace berth::spec {

namespace {

// Counts read from files agree to the element but for buffers that some listings hold.
constexpr double kFromFiles = 1e-6;
constexpr double kPositionBuffer = 2e-6; // BGE large lists its 512 position numbers
constexpr double kVendorRounded = 0.01;

double totalTolerance(const std::string& proof)
{
    if (proof == "vendor_round")
        return kVendorRounded;
    return proof == "close_hf" ? kPositionBuffer : kFromFiles;
}

ParameterCheck makeCheck(std::int64_t published, std::int64_t computed, double tolerance)
{
    const double difference = static_cast<double>(computed - published);
    return {published, computed, published == 0 ? 0 : difference / static_cast<double>(published), tolerance};
}

std::int64_t routedPerToken(const ModelSpec& model, std::int64_t routed)
{
    return model.moe.experts > 0 ? routed / model.moe.experts * model.moe.perToken : 0;
}

// "37B" says no more than whole billions, "3.3B" no more than tenths; anything else is an exact count.
std::int64_t printedUnit(std::int64_t published)
{
    constexpr std::int64_t kBillion = 1'000'000'000;
    for (const std::int64_t unit : {kBillion, kBillion / 10, kBillion / 100})
        if (published % unit == 0)
            return unit;
    return 1;
}

} // namespace

std::int64_t ParameterCount::all() const
{
    return std::accumulate(elements.begin(), elements.end(), std::int64_t{0});
}

ParameterCount makeParameterCount(const ModelSpec& model)
{
    ParameterCount count;
    for (const Tensor& tensor : makeTensors(model))
        count.elements[static_cast<std::size_t>(tensor.component)] += tensor.elements();
    return count;
}

ActiveParameters activeParameters(const ModelSpec& model)
{
    const ParameterCount count = makeParameterCount(model);
    const std::int64_t routed = count.of(Component::RoutedExperts);
    const bool encoder = model.positionEmbeddings > 0; // yields no logits
    const std::int64_t tied = model.tiedEmbeddings && !encoder ? model.vocabSize * model.hiddenSize : 0;
    ActiveParameters active;
    active.vision = count.of(Component::Vision);
    active.all = count.main() - active.vision - routed + routedPerToken(model, routed) - model.extraParams;
    active.withoutEmbedding = active.all - count.of(Component::Embedding) + model.extraParams;
    active.withoutEmbeddingAndHead = active.withoutEmbedding - count.of(Component::Head);
    active.read = active.withoutEmbedding + tied;
    return active;
}

bool ParameterCheck::passed() const
{
    return std::abs(relativeDifference) <= tolerance;
}

ParameterCheck checkTotalParameters(const ModelSpec& model)
{
    return makeCheck(model.paramsTotal, makeParameterCount(model).main(), totalTolerance(model.proof));
}

std::optional<ParameterCheck> checkActiveParameters(const ModelSpec& model)
{
    if (!model.paramsActive)
        return std::nullopt;
    const std::int64_t published = *model.paramsActive;
    const ActiveParameters active = activeParameters(model);
    std::int64_t nearest = active.all;
    for (const std::int64_t text : {active.all, active.withoutEmbedding, active.withoutEmbeddingAndHead, active.read})
        for (const std::int64_t computed : {text, text + active.vision})
            if (std::abs(computed - published) < std::abs(nearest - published))
                nearest = computed;
    const double rounding = static_cast<double>(printedUnit(published)) / static_cast<double>(published);
    return makeCheck(published, nearest, std::max(rounding, totalTolerance(model.proof)));
}

} // namespace berth::spec
