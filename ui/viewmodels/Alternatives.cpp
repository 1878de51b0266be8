#include "ui/viewmodels/Alternatives.h"

#include "ui/viewmodels/Results.h"

#include <algorithm>

namespace berth::viewmodels {

namespace {

bool runs(const ResultRow& row)
{
    return row.verdict == Verdict::Fits || row.verdict == Verdict::FitsReduced;
}

} // namespace

std::vector<Alternative> chosenAndNearest(const Answer& answer, const QList<ResultRow>& shown, const QString& chosenId,
                                          std::size_t others)
{
    const QList<ResultRow> rows = rankedRows(answer, shown);
    const auto chosen =
        std::find_if(rows.cbegin(), rows.cend(), [&](const ResultRow& row) { return row.id == chosenId; });
    const sizing::Sizing* sizing = chosen != rows.cend() ? sizingOf(answer, chosenId) : nullptr;
    if (sizing == nullptr) {
        return {};
    }
    std::vector<Alternative> found{{*chosen, sizing}};
    for (const ResultRow& row : rows) {
        const bool isNew = std::none_of(found.begin(), found.end(),
                                        [&](const Alternative& known) { return known.row.name == row.name; });
        const sizing::Sizing* candidate = sizingOf(answer, row.id);
        if (isNew && runs(row) && candidate != nullptr) {
            found.push_back({row, candidate});
        }
    }
    found.resize(std::min(found.size(), others + 1));
    return found;
}

} // namespace berth::viewmodels
