// The shipped catalogue, and the audit of all its claims, made once per test program.
#pragma once

#include "core/guidance/Audit.h"
#include "tests/support/PreparedModels.h"
#include "tests/support/ShippedFacts.h"

namespace berth::guidance::testing {

using berth::testing::preparedModels;
using berth::testing::shippedCatalog;

inline const std::vector<AuditRow>& shippedAudit()
{
    static const std::vector<AuditRow> rows = auditGuidance(shippedCatalog(), preparedModels());
    return rows;
}

} // namespace berth::guidance::testing
