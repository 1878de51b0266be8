// Published guidance held against the catalogue and the memory engine, claim by claim.
// "Small load" everywhere in this folder: one sequence of 8,192 tokens with a 16-bit cache, the engine's own runtime;
// it is the least a machine must hold to be called able to run a model. Pure; thread-safe (PreparedModels locks
// itself).
#pragma once

#include "core/base/Finding.h"
#include "core/catalog/Catalog.h"
#include "core/guidance/AuditReason.h"
#include "core/sizing/Sizing.h"
#include "core/units/Unit.h"

#include <optional>
#include <string>
#include <vector>

namespace berth::guidance {

struct AuditFigure
{
    double value = 0;
    Unit unit = Unit::None;
};

struct AuditRow
{
    const catalog::GuidanceClaim* claim = nullptr; // lives as long as the catalogue
    Agreement agreement = Agreement::NotComparable;
    AuditRemark reason{}; // the weightiest
    std::optional<AuditFigure> computed{}; // what Berth holds against the claim
    std::optional<AuditFigure> second{}; // the other end of a range, or the figure with cache and runtime
    std::vector<AuditRemark> remarks{}; // further reasons, weightiest first
    FindingList findings{}; // of the estimate that was made, if any
};

struct AuditFilter
{
    std::string source; // part of the source's text or of the claim's id, any case; empty: all
};

// One row for every claim that passes the filter, in the order of the catalogue.
[[nodiscard]] std::vector<AuditRow> auditGuidance(const catalog::Catalog& catalog, sizing::PreparedModels& prepared,
                                                  const AuditFilter& filter = {});

[[nodiscard]] AuditRow auditClaim(const catalog::Catalog& catalog, sizing::PreparedModels& prepared,
                                  const catalog::GuidanceClaim& claim); // of the catalogue

} // namespace berth::guidance
