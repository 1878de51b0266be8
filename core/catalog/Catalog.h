// The shipped facts in memory: plain vectors of specs in the order of the files, and lookups by id. Immutable after
// loading and without hidden state, so any number of threads may read one Catalog.
#pragma once

#include "core/catalog/Facts.h"
#include "core/catalog/Tables.h"
#include "core/cost/CostDefaults.h"
#include "core/cost/PriceRow.h"
#include "core/spec/AcceleratorSpec.h"
#include "core/spec/CalibrationFact.h"
#include "core/spec/EngineSpec.h"
#include "core/spec/MemoryProfile.h"
#include "core/spec/ModelSpec.h"
#include "core/spec/PrecisionSpec.h"
#include "core/spec/SystemSpec.h"

#include <string>
#include <string_view>
#include <vector>

namespace berth::catalog {

struct Catalog
{
    std::string date; // latest date on which a source was read
    std::vector<spec::ModelSpec> models;
    std::vector<spec::PrecisionSpec> precisions;
    std::vector<spec::AcceleratorSpec> accelerators;
    std::vector<spec::SystemSpec> systems;
    std::vector<spec::CpuSpec> cpus;
    std::vector<spec::NetworkSpec> networks;
    std::vector<spec::EngineSpec> engines;
    std::vector<spec::MemoryProfile> profiles; // of engines, by version; see spec::findMemoryProfile
    std::vector<cost::PriceRow> prices;
    std::vector<cost::CostDefault> costDefaults;
    std::vector<Workload> workloads;
    std::vector<GuidanceClaim> guidance;
    std::vector<spec::CalibrationFact> calibration;
    std::vector<spec::PredictionInterval> intervals;
};

// From checked cells of at least the fact tables.
[[nodiscard]] Catalog makeCatalog(const Cells& cells);

// What a person typed: an id in any case, or an abbreviation of one that no other entry shares. Exact ids win over
// names, these over the part behind the last '/', these over ids with a word that begins so, these over ids that
// contain the text anywhere. Spaces and '_' count as '-'.
// Errors: Unknown<Table> {asked, nearest ids}, AmbiguousId {asked, candidates}. Pointers live as long as the catalogue.
[[nodiscard]] Result<const spec::ModelSpec*> findModel(const Catalog& catalog, std::string_view asked);
[[nodiscard]] Result<const spec::PrecisionSpec*> findPrecision(const Catalog& catalog, std::string_view asked);
[[nodiscard]] Result<const spec::AcceleratorSpec*> findAccelerator(const Catalog& catalog, std::string_view asked);
[[nodiscard]] Result<const spec::SystemSpec*> findSystem(const Catalog& catalog, std::string_view asked);
[[nodiscard]] Result<const spec::CpuSpec*> findCpu(const Catalog& catalog, std::string_view asked);
[[nodiscard]] Result<const spec::NetworkSpec*> findNetwork(const Catalog& catalog, std::string_view asked);
[[nodiscard]] Result<const spec::EngineSpec*> findEngine(const Catalog& catalog, std::string_view asked);
[[nodiscard]] Result<const Workload*> findWorkload(const Catalog& catalog, std::string_view asked);

// Exact ids only, for references inside the catalogue; nullptr if there is none.
[[nodiscard]] const spec::ModelSpec* byId(const Catalog& catalog, const ModelId& id);
[[nodiscard]] const spec::PrecisionSpec* byId(const Catalog& catalog, const PrecisionId& id);
[[nodiscard]] const spec::AcceleratorSpec* byId(const Catalog& catalog, const AcceleratorId& id);
[[nodiscard]] const spec::SystemSpec* byId(const Catalog& catalog, const SystemId& id);
[[nodiscard]] const spec::EngineSpec* byId(const Catalog& catalog, const EngineId& id);
[[nodiscard]] const spec::NetworkSpec* byId(const Catalog& catalog, const NetworkId& id);

// Where an entry stands: its table and its place there.
struct EntryRef
{
    TableId table;
    std::size_t index;
};

// Looks through every fact table; UnknownEntry {asked, nearest ids}, AmbiguousId {asked, candidates}.
[[nodiscard]] Result<EntryRef> findEntry(const Catalog& catalog, std::string_view asked);

struct Fact
{
    std::string_view column;
    std::string value; // as in the CSV file; empty: unknown
    bool verified;
};

// All facts of an entry in the order of the columns, its source and date among them.
[[nodiscard]] std::vector<Fact> factsOf(const Catalog& catalog, EntryRef entry);

} // namespace berth::catalog
