// What stands beside an estimate: measurements near to it and published guidance that concerns it.
#pragma once

#include "app/cli/Json.h"
#include "app/cli/Session.h"

#include "core/evidence/Evidence.h"
#include "core/guidance/Audit.h"
#include "core/sizing/Copies.h"

#include <optional>
#include <string>
#include <vector>

namespace berth::cli {

struct EstimateContext
{
    const catalog::Catalog* catalog = nullptr;
    evidence::EvidenceIndex index; // owner of what `near` points to
    std::vector<evidence::Evidence> near;
    std::vector<guidance::AuditRow> guidance; // most relevant first
    std::optional<sizing::Copies> faster; // where one copy is the default and beaten
};

// Errors: those of app::loadShippedMeasurements.
[[nodiscard]] Result<EstimateContext> makeContext(Session& session, const sizing::Sizing& sizing);

[[nodiscard]] Json evidenceJson(const EstimateContext& context);
[[nodiscard]] Json guidanceJson(const EstimateContext& context);
[[nodiscard]] std::string contextText(const EstimateContext& context);

// What nobody has priced is said and does not end a command; anything else that is wrong with costs does.
[[nodiscard]] bool isMissingPrice(const Error& error);

} // namespace berth::cli
