// Which direction of a figure is the better one, and the targets that are missed beside the figures.
#include "core/report/ComparisonRows.h"
#include "core/report/DemandText.h"

#include <algorithm>
#include <array>

namespace berth::report {

namespace {

using comparison::Compared;

// Figures that are written alike may still stand on either side of a target. That is a difference worth a row, and in
// place of "same" the cell says on which side it is.
void tellSides(FactRow& row, std::size_t baseline)
{
    const bool baseMisses = !row.cells[baseline].missed.empty();
    for (FactCell& cell : row.cells) {
        const bool misses = !cell.missed.empty();
        if (misses != baseMisses && cell.difference == Text(PhraseCode::Same)) {
            cell.differs = true;
            cell.difference = misses ? Text() : Text(PhraseCode::TargetMet);
        }
    }
}

} // namespace

Currency budgetCurrency(const Compared& compared)
{
    const auto& budget = compared.asked.demand.budget;
    return budget ? budget->currency : Currency();
}

Better betterOf(FactId id)
{
    switch (id) {
    case FactId::MostUsers:
    case FactId::MemoryUsable:
    case FactId::Free:
    case FactId::Capacity:
    case FactId::TokensHeld:
    case FactId::PerUser:
    case FactId::System:
    case FactId::TokensPerDay:
        return Better::Higher;
    case FactId::FirstToken:
    case FactId::PerOutputToken:
    case FactId::PowerIdle:
    case FactId::PowerActive:
    case FactId::PowerRated:
    case FactId::RackUnits:
    case FactId::Purchase:
    case FactId::Running:
    case FactId::Owning:
    case FactId::Total:
    case FactId::PerMillion:
    case FactId::OneOff:
    case FactId::PresentValue:
    case FactId::RentMonthly:
    case FactId::RentPerMillion:
    case FactId::ApiPerMillion:
    case FactId::BreakEven: // the sooner it pays
        return Better::Lower;
    default:
        return Better::Neither;
    }
}

void addMissed(std::vector<FactGroup>& groups, All all)
{
    constexpr std::array kGoals{std::pair{FactId::PerUser, comparison::Goal::PerUser},
                                std::pair{FactId::FirstToken, comparison::Goal::FirstToken},
                                std::pair{FactId::Purchase, comparison::Goal::Budget},
                                std::pair{FactId::PowerRated, comparison::Goal::Power},
                                std::pair{FactId::RackUnits, comparison::Goal::RackUnits},
                                std::pair{FactId::TokensPerDay, comparison::Goal::TokensPerDay}};
    for (FactGroup& group : groups) {
        for (FactRow& row : group.rows) {
            const auto goal =
                std::find_if(kGoals.begin(), kGoals.end(), [&](const auto& pair) { return pair.first == row.id; });
            if (goal == kGoals.end()) {
                continue;
            }
            for (std::size_t index = 0; index < all.size(); ++index) {
                row.cells[index].missed = missedLimit(all[index].judged(), goal->second, budgetCurrency(all[index]));
            }
            tellSides(row, baselineOf(all));
        }
    }
}

} // namespace berth::report
