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
                                          std::size_t others, Hides hides)
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
        if (found.size() > others) {
            break;
        }
        const sizing::Sizing* candidate = runs(row) ? sizingOf(answer, row.id) : nullptr;
        const auto isTaken = [&](const Alternative& known) {
            return known.row.name == row.name || (hides != nullptr && hides(*known.sizing, *candidate));
        };
        if (candidate != nullptr && std::none_of(found.begin(), found.end(), isTaken)) {
            found.push_back({row, candidate});
        }
    }
    return found;
}

} // namespace berth::viewmodels
