// Published measurements nearest to an estimate, with what Berth predicts for each of them: the reader sees how far the
// model is to be trusted here. Only runs of the same model, or one of like shape and size, on the same accelerator or
// its generation count as near; among them the count of devices, the load, the precision and the engine decide.
// The index is made once and immutable; a search reads every row and takes well under a millisecond.
#pragma once

#include "core/catalog/Measurements.h"
#include "core/sizing/Sizing.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace berth::evidence {

struct Measurements
{
    std::vector<catalog::ThroughputMeasurement> serving;
    std::vector<catalog::LocalMeasurement> local;
};

enum class ModelLikeness { Same, SameShape, SimilarSize };
enum class DeviceLikeness { Same, SameGeneration };

// What an estimate and a measurement have in common.
struct Likeness
{
    ModelLikeness model = ModelLikeness::Same;
    DeviceLikeness device = DeviceLikeness::Same;
    bool sameCount = true;
    bool samePrecision = true;
    bool sameEngine = true;
    bool sameLoad = true; // concurrency and lengths within a quarter
    double distance = 0; // 0: the same in everything; a comparison of rows, not a quantity
};

struct EvidenceEntry;

struct EvidenceIndex
{
    std::shared_ptr<const Measurements> measurements; // never nothing
    std::vector<EvidenceEntry> entries;
};

// One measurement as numbers to compare.
struct EvidenceEntry
{
    bool local = false;
    std::size_t row = 0; // of its kind
    const spec::ModelSpec* model = nullptr; // lives as long as the catalogue
    const spec::AcceleratorSpec* accelerator = nullptr; // nothing: processors
    const spec::CpuSpec* cpu = nullptr;
    std::string generation;
    std::string engine;
    const spec::PrecisionSpec* precision = nullptr; // of the weights; nothing: not known
    double devices = 1;
    double concurrency = 0; // 0: not stated, or not at a steady load
    double input = 0;
    double output = 0;
    bool speculates = false;
    bool disaggregated = false;
    bool weak = false;
};

// Rows whose model or device is not catalogued are left out.
[[nodiscard]] EvidenceIndex makeEvidenceIndex(const catalog::Catalog& catalog,
                                              std::shared_ptr<const Measurements> measurements);

// The measured run as published.
struct EvidenceFacts
{
    std::string_view id, engine, engineVersion, device;
    const Provenance* provenance = nullptr;
};
[[nodiscard]] EvidenceFacts factsOf(const EvidenceIndex& index, const EvidenceEntry& entry);

// Up to this share a prediction counts as agreeing with a measurement: the band around the diagonal of the chart
// "predicted against measured" of the catalogue.
inline constexpr double kAgreement = 0.2;

struct Evidence
{
    const EvidenceEntry* entry = nullptr; // lives as long as the index
    std::string metric; // column of the measurement, "total_output_tok_s"
    double measured = 0; // in the unit of the column; more than 0
    double predicted = 0; // for the measured run, not for the estimate
    Likeness likeness;
    EvidenceFacts facts{}; // live as long as the index

    // How far the prediction is off, as a share of what was measured; 0.5 is one and a half times as much.
    [[nodiscard]] double deviation() const { return predicted / measured - 1; }
    [[nodiscard]] bool agrees() const { return deviation() <= kAgreement && deviation() >= -kAgreement; }
};

// The nearest first, at most `most`.
[[nodiscard]] std::vector<Evidence> nearestEvidence(const EvidenceIndex& index, const catalog::Catalog& catalog,
                                                    const sizing::Configuration& configuration, std::size_t most = 5);

} // namespace berth::evidence
