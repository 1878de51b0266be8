// The shipped catalogue, and the audit of all its claims, made once per test program.
#pragma once

#include "core/catalog/CsvCatalog.h"
#include "core/guidance/Audit.h"

namespace berth::guidance::testing {

inline const catalog::Catalog& shippedCatalog()
{
    static const catalog::Catalog shipped =
        catalog::makeCatalog(catalog::readCsvCatalog(BERTH_SOURCE_DIR "/resources/catalog").cells);
    return shipped;
}

inline sizing::PreparedModels& preparedModels()
{
    static sizing::PreparedModels prepared;
    return prepared;
}

inline const std::vector<AuditRow>& shippedAudit()
{
    static const std::vector<AuditRow> rows = auditGuidance(shippedCatalog(), preparedModels());
    return rows;
}

} // namespace berth::guidance::testing
