#include "ui/viewmodels/Alternatives.h"

#include "ui/viewmodels/Results.h"

#include <algorithm>

namespace berth::viewmodels {

namespace {

bool runs(const ResultRow& row)
{
    return row.verdict == Verdict::Fits || row.verdict == Verdict::FitsReduced;
}

// The names that charts show where the first one is chosen.
QStringList firstNames(const Answer& answer, const QList<ResultRow>& rows, std::size_t count)
{
    QStringList names;
    for (const ResultRow& row : rows) {
        if (static_cast<std::size_t>(names.size()) == count) {
            break;
        }
        if (runs(row) && !names.contains(row.name) && sizingOf(answer, row.id) != nullptr) {
            names << row.name;
        }
    }
    return names;
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
    const QStringList names = firstNames(answer, rows, others + 1);
    for (Alternative& one : found) {
        const qsizetype place = names.indexOf(one.row.name);
        one.style = static_cast<int>(place >= 0 ? place : static_cast<qsizetype>(others) + 1);
    }
    return found;
}

} // namespace berth::viewmodels
