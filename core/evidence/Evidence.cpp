#include "core/evidence/Evidence.h"

#include "core/catalog/CpuSearch.h"
#include "core/performance/DeviceClass.h"
#include "core/validation/Local.h"
#include "core/validation/Throughput.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace berth::evidence {

namespace {

// How much each difference counts against the others: a model of like size on the same device is as far as the same
// model at a sixteenth of the load. A judgement of what changes a speed most; it only ranks rows.
constexpr double kSameShape = 0.2;
constexpr double kSimilarSize = 2.0;
constexpr double kSameGeneration = 1.0;
constexpr double kOtherBits = 0.6;
constexpr double kOtherFormat = 0.1; // of the same width
constexpr double kOtherEngine = 0.3;
constexpr double kCountDoubling = 0.8;
constexpr double kConcurrencyDoubling = 0.4;
constexpr double kLengthDoubling = 0.15;
constexpr double kUnstated = 1.2; // load that the publication does not state
constexpr double kOtherMode = 0.8; // speculation or disaggregation on one side only
constexpr double kWeak = 1.0;

constexpr double kSimilarParameters = 1.5; // ratio up to which sizes are alike
constexpr double kSameLoad = 0.33; // doublings: a quarter more

// What the configuration is, as far as it is compared.
struct Wanted
{
    const sizing::Configuration& configuration;
    bool local = false;
    bool processors = false;
    std::string generation{};
    const spec::CpuSpec* cpu = nullptr;
    double bits = 0;
};

Wanted wantedOf(const catalog::Catalog& catalog, const sizing::Configuration& configuration)
{
    const sizing::Deployment& deployment = configuration.deployment;
    Wanted wanted{.configuration = configuration,
                  .generation = performance::deviceGeneration(deployment.accelerator())};
    wanted.processors = deployment.accelerator().vendor == spec::Vendor::Host;
    wanted.local = wanted.processors || configuration.engine->kind == spec::EngineKind::Local;
    wanted.bits = configuration.precision->weightBits.value_or(0);
    if (deployment.system != nullptr) {
        wanted.cpu = catalog::cpuNamedIn(catalog, deployment.system->cpu);
    }
    return wanted;
}

double doublings(double a, double b)
{
    return a > 0 && b > 0 ? std::abs(std::log2(a / b)) : 0;
}

bool alike(std::int64_t a, std::int64_t b)
{
    return doublings(static_cast<double>(a), static_cast<double>(b)) <= std::log2(kSimilarParameters);
}

std::int64_t activeOf(const spec::ModelSpec& model)
{
    return model.paramsActive.value_or(model.paramsTotal);
}

bool sameShape(const spec::ModelSpec& a, const spec::ModelSpec& b)
{
    return a.layers == b.layers && a.hiddenSize == b.hiddenSize && a.moe.experts == b.moe.experts
        && a.paramsTotal == b.paramsTotal;
}

std::optional<ModelLikeness> compareModels(const spec::ModelSpec& a, const spec::ModelSpec& b)
{
    if (&a == &b) {
        return ModelLikeness::Same;
    }
    if (sameShape(a, b)) {
        return ModelLikeness::SameShape;
    }
    const bool mixtures = (a.moe.experts > 0) == (b.moe.experts > 0);
    const bool sizes = alike(a.paramsTotal, b.paramsTotal) && alike(activeOf(a), activeOf(b));
    return mixtures && sizes ? std::optional(ModelLikeness::SimilarSize) : std::nullopt;
}

std::optional<DeviceLikeness> compareDevices(const Wanted& wanted, const EvidenceEntry& entry)
{
    if (entry.accelerator == nullptr) {
        return wanted.cpu != nullptr && entry.cpu == wanted.cpu ? std::optional(DeviceLikeness::Same) : std::nullopt;
    }
    if (wanted.processors) {
        return std::nullopt;
    }
    if (entry.accelerator == wanted.configuration.deployment.catalogued) {
        return DeviceLikeness::Same;
    }
    return entry.generation == wanted.generation ? std::optional(DeviceLikeness::SameGeneration) : std::nullopt;
}

double loadDistance(const Wanted& wanted, const EvidenceEntry& entry, Likeness& likeness)
{
    const sizing::Configuration& c = wanted.configuration;
    const double concurrency = doublings(entry.concurrency, static_cast<double>(c.concurrency));
    const double input = doublings(entry.input, static_cast<double>(c.input));
    const double output = doublings(entry.output, static_cast<double>(c.output));
    const bool stated = entry.concurrency > 0 && entry.input > 0 && entry.output > 0;
    likeness.sameLoad = stated && std::max({concurrency, input, output}) <= kSameLoad;
    return kConcurrencyDoubling * concurrency + kLengthDoubling * (input + output) + (stated ? 0 : kUnstated);
}

double precisionDistance(const Wanted& wanted, const EvidenceEntry& entry, Likeness& likeness)
{
    likeness.samePrecision = entry.precision == wanted.configuration.precision;
    if (likeness.samePrecision) {
        return 0;
    }
    const double bits = entry.precision != nullptr ? entry.precision->weightBits.value_or(0) : 0;
    return bits > 0 && std::round(bits) == std::round(wanted.bits) ? kOtherFormat : kOtherBits;
}

std::optional<Likeness> compare(const Wanted& wanted, const EvidenceEntry& entry)
{
    if (entry.local != wanted.local) {
        return std::nullopt;
    }
    const auto model = compareModels(*wanted.configuration.model, *entry.model);
    const auto device = model ? compareDevices(wanted, entry) : std::nullopt;
    if (!device) {
        return std::nullopt;
    }
    const sizing::Configuration& c = wanted.configuration;
    const double devices = entry.accelerator != nullptr ? c.deployment.devices() : 1;
    Likeness likeness{.model = *model, .device = *device};
    likeness.sameCount = entry.devices == devices;
    likeness.sameEngine = entry.engine == c.engine->id.text;
    likeness.distance = loadDistance(wanted, entry, likeness) + precisionDistance(wanted, entry, likeness)
        + (*model == ModelLikeness::Same            ? 0
               : *model == ModelLikeness::SameShape ? kSameShape
                                                    : kSimilarSize)
        + (*device == DeviceLikeness::Same ? 0 : kSameGeneration) + kCountDoubling * doublings(entry.devices, devices)
        + (likeness.sameEngine ? 0 : kOtherEngine) + (entry.speculates == c.speculation.has_value() ? 0 : kOtherMode)
        + (entry.disaggregated ? kOtherMode : 0) + (entry.weak ? kWeak : 0);
    return likeness;
}

struct Ranked
{
    const EvidenceEntry* entry;
    Likeness likeness;
};

std::vector<Ranked> rank(const EvidenceIndex& index, const Wanted& wanted, std::size_t most)
{
    std::vector<Ranked> ranked;
    for (const EvidenceEntry& entry : index.entries) {
        if (const auto likeness = compare(wanted, entry)) {
            ranked.push_back({&entry, *likeness});
        }
    }
    const auto nearer = [](const Ranked& a, const Ranked& b) {
        return a.likeness.distance < b.likeness.distance;
    };
    std::stable_sort(ranked.begin(), ranked.end(), nearer);
    ranked.resize(std::min(most, ranked.size()));
    return ranked;
}

validation::Validation predict(const EvidenceIndex& index, const catalog::Catalog& catalog,
                               const std::vector<Ranked>& ranked, bool local)
{
    std::vector<catalog::ThroughputMeasurement> serving;
    std::vector<catalog::LocalMeasurement> single;
    for (const Ranked& near : ranked) {
        if (local) {
            single.push_back(index.measurements->local[near.entry->row]);
        } else {
            serving.push_back(index.measurements->serving[near.entry->row]);
        }
    }
    auto predicted =
        local ? validation::evaluateLocal(single, catalog) : validation::evaluateThroughput(serving, catalog);
    return predicted ? *std::move(predicted) : validation::Validation{};
}

// The column that says most about a run, among those that it states and that can be predicted.
constexpr std::array<std::string_view, 7> kTelling = {"total_output_tok_s", "decode_tok_s",  "total_tok_s", "tpot_ms",
                                                      "per_user_tok_s",     "prefill_tok_s", "ttft_ms"};

void addTelling(std::vector<Evidence>& all, const validation::Validation& predicted, const EvidenceFacts& facts,
                const Ranked& near)
{
    for (const std::string_view metric : kTelling) {
        for (const auto& result : predicted.results) {
            if (result.id == facts.id && result.metric == metric && result.measured > 0) {
                all.push_back({near.entry, result.metric, result.measured, result.predicted, near.likeness, facts});
                return;
            }
        }
    }
}

} // namespace

std::vector<Evidence> nearestEvidence(const EvidenceIndex& index, const catalog::Catalog& catalog,
                                      const sizing::Configuration& configuration, std::size_t most)
{
    const Wanted wanted = wantedOf(catalog, configuration);
    const std::vector<Ranked> ranked = rank(index, wanted, most);
    const validation::Validation predicted = predict(index, catalog, ranked, wanted.local);
    std::vector<Evidence> all;
    for (const Ranked& near : ranked) {
        addTelling(all, predicted, factsOf(index, *near.entry), near);
    }
    return all;
}

} // namespace berth::evidence
