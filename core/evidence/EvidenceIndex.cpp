#include "core/catalog/CpuSearch.h"
#include "core/evidence/Evidence.h"
#include "core/performance/DeviceClass.h"
#include "core/validation/LocalScenario.h"
#include "core/validation/RowText.h"
#include "core/validation/ThroughputScenario.h"

namespace berth::evidence {

namespace {

void setModel(EvidenceEntry& entry, const catalog::Catalog& catalog, const ModelId& model, const PrecisionId& precision)
{
    entry.model = catalog::byId(catalog, model);
    entry.precision = catalog::byId(catalog, precision);
}

void setDevice(EvidenceEntry& entry, const catalog::Catalog& catalog, const AcceleratorId& accelerator)
{
    entry.accelerator = catalog::byId(catalog, accelerator);
    if (entry.accelerator != nullptr) {
        entry.generation = performance::deviceGeneration(*entry.accelerator);
    }
}

EvidenceEntry servingEntry(const catalog::Catalog& catalog, const catalog::ThroughputMeasurement& row)
{
    EvidenceEntry entry;
    setModel(entry, catalog, row.model, row.precision);
    setDevice(entry, catalog, row.accelerator);
    entry.engine = validation::engineOf(row.engine);
    entry.devices = row.accelerators.value_or(1);
    const bool steady = row.scenario.starts_with("server") || row.scenario.starts_with("batch1");
    entry.concurrency = steady ? row.concurrency.value_or(row.scenario.starts_with("batch1") ? 1 : 0) : 0;
    entry.input = row.inputTokens.value_or(0);
    entry.output = row.outputTokens.value_or(0);
    entry.speculates = !row.speculative.empty() && row.speculative != "none";
    entry.disaggregated = row.disaggregated.value_or(false);
    entry.weak = row.weak;
    return entry;
}

std::string localEngine(const std::string& printed)
{
    return validation::mentions(printed, "transformers") ? "ktransformers" : "llama.cpp";
}

// Rows with routed experts or layers on the host are near where the processors are the same.
EvidenceEntry localEntry(const catalog::Catalog& catalog, const catalog::LocalMeasurement& row)
{
    EvidenceEntry entry;
    entry.local = true;
    setModel(entry, catalog, row.model, validation::localPrecision(row));
    const std::string placement = validation::lowered(row.offload);
    if (placement.starts_with("full")) {
        setDevice(entry, catalog, row.accelerator);
    } else {
        entry.cpu = catalog::cpuNamedIn(catalog, row.device);
    }
    entry.engine = localEngine(row.engine);
    entry.concurrency = 1;
    entry.input = row.promptTokens.value_or(0);
    entry.output = row.generatedTokens.value_or(0);
    entry.devices = validation::numberAfter("n " + row.devices, "n ").value_or(1);
    entry.weak = row.weak;
    return entry;
}

void keep(EvidenceIndex& index, EvidenceEntry entry, std::size_t row)
{
    if (entry.model != nullptr && (entry.accelerator != nullptr || entry.cpu != nullptr)) {
        entry.row = row;
        index.entries.push_back(std::move(entry));
    }
}

} // namespace

EvidenceIndex makeEvidenceIndex(const catalog::Catalog& catalog, std::shared_ptr<const Measurements> measurements)
{
    EvidenceIndex index;
    index.measurements = std::move(measurements);
    for (std::size_t row = 0; row < index.measurements->serving.size(); ++row) {
        keep(index, servingEntry(catalog, index.measurements->serving[row]), row);
    }
    for (std::size_t row = 0; row < index.measurements->local.size(); ++row) {
        keep(index, localEntry(catalog, index.measurements->local[row]), row);
    }
    return index;
}

EvidenceFacts factsOf(const EvidenceIndex& index, const EvidenceEntry& entry)
{
    if (entry.local) {
        const catalog::LocalMeasurement& row = index.measurements->local[entry.row];
        return {row.id, row.engine, row.engineVersion, row.device, &row.provenance};
    }
    const catalog::ThroughputMeasurement& row = index.measurements->serving[entry.row];
    return {row.id, row.engine, row.engineVersion, row.acceleratorText, &row.provenance};
}

} // namespace berth::evidence
