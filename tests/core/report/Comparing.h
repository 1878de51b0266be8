// Configurations of the shipped catalogue side by side, and what a comparison says of them.
#pragma once

#include <optional> // first: the moc of Qt 6.4 misreads <compare> where nothing of the standard library precedes it

#include "core/catalog/CatalogPath.h"
#include "core/catalog/sqlite/CatalogFile.h"
#include "core/report/ComparisonReport.h"
#include "core/report/FormatText.h"
#include "core/report/MarkdownWriter.h"
#include "tests/support/EnglishTexts.h"

#include <QtGlobal>

#include <memory>

namespace berth::report::testing {

inline const FactCell& cellOf(const Comparison& comparison, FactId id, std::size_t column)
{
    for (const FactGroup& group : comparison.groups) {
        for (const FactRow& row : group.rows) {
            if (row.id == id) {
                return row.cells.at(column);
            }
        }
    }
    qFatal("no such row");
}

// With plain spaces, so that what is expected can be typed.
inline std::string plain(std::string text)
{
    for (std::size_t at = text.find("\u00a0"); at != std::string::npos; at = text.find("\u00a0")) {
        text.replace(at, std::string_view("\u00a0").size(), " ");
    }
    return text;
}

inline std::string words(const Text& text)
{
    return plain(formatText(text, testing::EnglishTexts()));
}

inline double figureOf(const FactCell& cell)
{
    return std::get<Figure>(cell.value.content).value;
}

inline std::string written(std::span<const comparison::Compared> all, const ComparisonReportDetails& details = {})
{
    return plain(markdownOf(makeComparisonReport(all, details), testing::EnglishTexts()));
}

struct Comparing
{
    [[nodiscard]] bool openCatalog()
    {
        const auto path = catalog::findCatalogFile();
        auto opened =
            path ? catalog::openCatalog(*path) : Result<catalog::Catalog>(failure(ErrorCode::FileUnreadable, {}));
        if (opened) {
            m_catalog = std::make_unique<const catalog::Catalog>(*std::move(opened));
        }
        return m_catalog != nullptr;
    }

    [[nodiscard]] comparison::Compared estimate(const char* system, int place, bool rented = false,
                                                const comparison::Demand& demand = {}, const char* engine = "")
    {
        comparison::Asked asked = askedOf(system, place);
        asked.rented = rented;
        asked.demand = demand;
        asked.request.engine = engine;
        return estimate(asked);
    }

    [[nodiscard]] comparison::Compared estimate(const comparison::Asked& asked, const char* currency = "USD")
    {
        cost::CostRequest cost;
        cost.currency = findCurrency(currency).value();
        cost.today = "2026-11-21";
        return comparison::estimateCompared(asked, {*m_catalog, m_prepared, nullptr, cost});
    }

    [[nodiscard]] static comparison::Asked askedOf(const char* system, int place)
    {
        comparison::Asked asked{.name = {}, .request = {}, .place = place, .baseline = place == 0};
        asked.request.model = "deepseek-ai/DeepSeek-R1";
        asked.request.system = system;
        asked.request.concurrency = 16;
        asked.request.context = 32'768;
        return asked;
    }

    std::unique_ptr<const catalog::Catalog> m_catalog;
    sizing::PreparedModels m_prepared;
};

} // namespace berth::report::testing
