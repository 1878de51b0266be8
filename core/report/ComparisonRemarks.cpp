// Remarks on a comparison, with the letters of those whom they concern.
#include "core/report/ComparisonReport.h"
#include "core/report/ComparisonRows.h"

#include <algorithm>

namespace berth::report {

using comparison::Compared;

namespace {

Text remarkOn(Text letters, const std::string& sentence)
{
    return phrase(PhraseCode::VerdictOf, std::move(letters), sentence);
}

} // namespace

std::vector<Text> costRemarks(All all, const std::function<std::string(const Error&)>& sentence)
{
    std::vector<std::pair<std::string, Text>> reasons; // sentence and letters
    std::size_t without = 0;
    for (const Compared& compared : all) {
        if (compared.cost || !compared.sizing) {
            continue; // what cannot be resolved has a reason of its own
        }
        ++without;
        const std::string reason = sentence(compared.cost.error());
        auto known = std::find_if(reasons.begin(), reasons.end(), [&](const auto& r) { return r.first == reason; });
        if (known == reasons.end()) {
            known = reasons.insert(reasons.end(), {reason, Text()});
        }
        append(known->second, letterOf(compared));
    }
    std::vector<Text> remarks;
    remarks.reserve(reasons.size());
    for (auto& [reason, letters] : reasons) {
        const bool ofAll = reasons.size() == 1 && without == all.size();
        remarks.push_back(ofAll ? Text(reason) : remarkOn(std::move(letters), reason));
    }
    return remarks;
}

std::vector<Text> guessRemarks(All all, const std::function<std::string(const berth::Finding&)>& sentence)
{
    std::vector<Text> remarks;
    for (const Compared& compared : all) {
        if (!compared.sizing) {
            continue;
        }
        for (const berth::Finding& finding : compared.sizing->memory.findings) {
            if (finding.code == FindingCode::PipelineOverNodes) {
                remarks.push_back(remarkOn(letterOf(compared), sentence(finding)));
            }
        }
    }
    return remarks;
}

} // namespace berth::report
