// Remarks on a comparison, with the letters of those whom they concern.
#include "core/report/ComparisonReport.h"
#include "core/report/ComparisonRows.h"

#include <algorithm>
#include <fmt/format.h>

namespace berth::report {

using comparison::Compared;

std::vector<std::string> costRemarks(All all, const std::function<std::string(const Error&)>& sentence)
{
    std::vector<std::pair<std::string, std::string>> reasons; // sentence and letters
    std::size_t without = 0;
    for (const Compared& compared : all) {
        if (compared.cost || !compared.sizing) {
            continue; // what cannot be resolved has a reason of its own
        }
        ++without;
        const std::string reason = sentence(compared.cost.error());
        const auto known =
            std::find_if(reasons.begin(), reasons.end(), [&](const auto& r) { return r.first == reason; });
        if (known == reasons.end()) {
            reasons.emplace_back(reason, letterOf(compared));
        } else {
            known->second.append(", ").append(letterOf(compared));
        }
    }
    std::vector<std::string> remarks;
    remarks.reserve(reasons.size());
    for (const auto& [reason, letters] : reasons) {
        const bool ofAll = reasons.size() == 1 && without == all.size();
        remarks.push_back(ofAll ? reason : fmt::format("{}: {}", letters, reason));
    }
    return remarks;
}

std::vector<std::string> guessRemarks(All all, const std::function<std::string(const berth::Finding&)>& sentence)
{
    std::vector<std::string> remarks;
    for (const Compared& compared : all) {
        if (!compared.sizing) {
            continue;
        }
        for (const berth::Finding& finding : compared.sizing->memory.findings) {
            if (finding.code == FindingCode::PipelineOverNodes) {
                remarks.push_back(fmt::format("{}: {}", letterOf(compared), sentence(finding)));
            }
        }
    }
    return remarks;
}

} // namespace berth::report
