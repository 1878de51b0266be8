#include "app/cli/CompareReport.h"

#include "app/cli/EstimateContext.h"
#include "app/cli/Messages.h"
#include "app/cli/Report.h"

#include "core/report/ComparisonReport.h"
#include "core/sizing/CostSubject.h"

namespace berth::cli {

Result<void> writeComparison(Session& session, const ComparisonAsked& comparisonAsked, const CostDesk& desk,
                             const std::string& file)
{
    const auto catalog = session.catalog();
    std::vector<comparison::Compared> all;
    std::vector<EstimateContext> contexts; // own what the measurements point to
    for (const sizing::SizingRequest& request : comparisonAsked.requests) {
        const comparison::Asked asked{.name = {},
                                      .request = request,
                                      .place = static_cast<int>(all.size()),
                                      .baseline = all.empty(),
                                      .demand = comparisonAsked.demand};
        comparison::Compared compared = comparison::estimateCompared(asked, {**catalog, session.prepared, nullptr, {}});
        if (compared.sizing) {
            auto context = makeContext(session, *compared.sizing);
            if (!context) {
                return std::unexpected(context.error());
            }
            contexts.push_back(*std::move(context));
            const std::vector<evidence::Evidence>& near = contexts.back().near;
            compared.searched = compared.sizing->performance.has_value();
            compared.measured = near.empty() ? std::nullopt : std::optional(near.front());
            RecordingTrace trace;
            compared.cost = desk.report(sizing::costSubject(*compared.sizing), trace);
        }
        all.push_back(std::move(compared));
    }
    report::ComparisonReportDetails details;
    details.catalogueDate = (*catalog)->date;
    details.date = today();
    details.rates = desk.rates();
    details.remarks = report::guessRemarks(all, [](const Finding& finding) { return sentence(finding); });
    for (report::Text& remark : report::costRemarks(all, [](const Error& error) { return sentence(error); })) {
        details.remarks.push_back(std::move(remark));
    }
    return session.writeReport(report::makeComparisonReport(all, details), file);
}

} // namespace berth::cli
