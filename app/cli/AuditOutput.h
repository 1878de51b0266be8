// A published claim beside what Berth says of it, for the audit and for an estimate that it concerns.
#pragma once

#include "app/cli/Json.h"

#include "core/guidance/Audit.h"

namespace berth::cli {

[[nodiscard]] Json auditRowJson(const catalog::Catalog& catalog, const guidance::AuditRow& row);

} // namespace berth::cli
