// A resolved configuration estimated: memory now, with the derivation if asked. PreparedModels keeps the tables of
// (model, precision, engine profile, conversion) that were summed once; it is meant to live as long as the program and
// may be shared by threads. estimateSizing chooses the fewest pipeline stages that fit where the request left the
// layout open.
#pragma once

#include "core/memory/MemoryEstimator.h"
#include "core/sizing/Resolve.h"
#include "core/units/Trace.h"

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace berth::sizing {

class PreparedModels
{
public:
    [[nodiscard]] Result<std::shared_ptr<const memory::MemoryTables>> prepare(const Configuration& configuration);

private:
    std::mutex m_mutex;
    std::map<std::string, std::shared_ptr<const memory::MemoryTables>> m_tables;
};

struct Sizing
{
    Configuration configuration; // with the layout that was taken
    memory::MemoryEstimate memory;
    std::vector<TraceStep> derivation; // empty unless asked
};

enum class Explain { No, Yes };

[[nodiscard]] Result<Sizing> estimateSizing(const Configuration& configuration, PreparedModels& prepared,
                                            Explain explain = Explain::No);

// Resolve and estimate in one step.
[[nodiscard]] Result<Sizing> size(const catalog::Catalog& catalog, const SizingRequest& request,
                                  PreparedModels& prepared, Explain explain = Explain::No);

} // namespace berth::sizing
