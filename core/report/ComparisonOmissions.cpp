// What the costs of one configuration leave out and those of another do not.
#include "core/report/ComparisonRows.h"
#include "core/report/CostTable.h"
#include "core/report/Figures.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace berth::report {

namespace {

using comparison::Compared;

// What one sum leaves out and another does not.
std::vector<cost::LeftOut> lackingIn(const Compared& compared, All all)
{
    std::vector<cost::LeftOut> lacking;
    if (compared.cost && compared.rent() == nullptr) {
        std::copy_if(compared.cost->plan.leftOut.begin(), compared.cost->plan.leftOut.end(),
                     std::back_inserter(lacking), [all](cost::LeftOut item) {
                         return std::any_of(all.begin(), all.end(), [item](const Compared& other) {
                             return other.cost && other.rent() == nullptr && !cost::leavesOut(other.cost->plan, item);
                         });
                     });
    }
    return lacking;
}

// What is bought, what is paid by the month, and what only a whole life knows. All of it enters the sums over the
// years.
bool enters(cost::LeftOut item, FactId sum)
{
    using enum cost::LeftOut;
    constexpr std::array kBought{Purchase, Installation, Network, Host};
    constexpr std::array kOfLife{Residual, Discount, Financing};
    const bool bought = std::find(kBought.begin(), kBought.end(), item) != kBought.end();
    const bool ofLife = std::find(kOfLife.begin(), kOfLife.end(), item) != kOfLife.end();
    return sum == FactId::Purchase ? bought : sum == FactId::Running ? !bought && !ofLife : true;
}

std::vector<cost::LeftOut> lackingIn(const Compared& compared, All all, FactId sum)
{
    std::vector<cost::LeftOut> lacking = lackingIn(compared, all);
    std::erase_if(lacking, [sum](cost::LeftOut item) { return !enters(item, sum); });
    return lacking;
}

} // namespace

Text omissionsOf(const Compared& compared, All all, FactId sum)
{
    const std::vector<cost::LeftOut> lacking = lackingIn(compared, all, sum);
    return lacking.empty() ? Text() : listOf(lacking);
}

void addOmissions(FactGroup& costs, All all)
{
    constexpr std::array kSums{FactId::Purchase, FactId::Running, FactId::Total, FactId::Owning, FactId::PerMillion};
    for (std::size_t index = 0; index < all.size(); ++index) {
        for (FactRow& row : costs.rows) {
            const Text lacking = omissionsOf(all[index], all, row.id);
            if (lacking.empty() || std::find(kSums.begin(), kSums.end(), row.id) == kSums.end()) {
                continue;
            }
            row.cells[index].second = row.cells[index].remark = phrase(PhraseCode::LeftOutOf, lacking);
            for (std::size_t cell = 0; cell < row.cells.size(); ++cell) {
                if (cell == index || index == baselineOf(all)) {
                    row.cells[cell].standing = Standing::Neither;
                }
            }
        }
    }
}

} // namespace berth::report
