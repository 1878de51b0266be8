// Claims about products and number formats: generations, markets, prices, platforms, published forms, savings.
#pragma once

#include "core/guidance/Audit.h"

namespace berth::guidance {

[[nodiscard]] AuditRow auditGeneration(const catalog::Catalog& catalog, const catalog::GuidanceClaim& claim);
[[nodiscard]] AuditRow auditMarket(const catalog::Catalog& catalog, const catalog::GuidanceClaim& claim);
[[nodiscard]] AuditRow auditPrice(const catalog::Catalog& catalog, const catalog::GuidanceClaim& claim);
[[nodiscard]] AuditRow auditPlatform(const catalog::Catalog& catalog, const catalog::GuidanceClaim& claim);
[[nodiscard]] AuditRow auditPublishedForm(const catalog::Catalog& catalog, const catalog::GuidanceClaim& claim);
[[nodiscard]] AuditRow auditSaving(const catalog::Catalog& catalog, const catalog::GuidanceClaim& claim);
[[nodiscard]] AuditRow auditParameters(const catalog::Catalog& catalog, const catalog::GuidanceClaim& claim);
[[nodiscard]] AuditRow auditRates(const catalog::Catalog& catalog, const catalog::GuidanceClaim& claim);

} // namespace berth::guidance
