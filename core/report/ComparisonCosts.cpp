// Cost of configurations side by side.
#include "core/report/ComparisonRows.h"
#include "core/report/CostTable.h"
#include "core/report/Figures.h"
#include "core/report/SourceTable.h"

#include <algorithm>
#include <array>

namespace berth::report {

namespace {

using comparison::Compared;
using performance::PerformanceEstimate;

// Without what is paid besides, as everywhere.
std::optional<Money> purchaseOf(const Compared& compared)
{
    if (!compared.cost) {
        return std::nullopt;
    }
    const Money purchase = compared.cost->plan.inputs.purchase;
    return compared.rent() != nullptr ? Money{0, purchase.currency} : purchase;
}

std::optional<Money> oneOffOf(const Compared& compared)
{
    if (!compared.cost) {
        return std::nullopt;
    }
    const Money capital = compared.cost->cost.capital;
    const std::int64_t purchase = compared.cost->plan.inputs.purchase.minor;
    return Money{compared.rent() != nullptr ? 0 : capital.minor - purchase, capital.currency};
}

// Of what is bought; rents are paid as they fall due.
std::optional<Money> presentValueOf(const Compared& compared)
{
    return compared.cost && compared.rent() == nullptr ? std::optional(compared.cost->cost.presentValue) : std::nullopt;
}

bool anyOf(All all, bool (*holds)(const cost::CostReport& report))
{
    return std::any_of(all.begin(), all.end(), [holds](const Compared& compared) {
        return compared.cost && compared.rent() == nullptr && holds(*compared.cost);
    });
}

std::optional<Money> owningOf(const Compared& compared)
{
    const cost::CloudAlternative* rent = compared.rent();
    return rent != nullptr ? std::optional(rent->monthly)
        : compared.cost    ? std::optional(compared.cost->cost.owning)
                           : std::nullopt;
}

std::string currencyOf(All all)
{
    const auto priced = std::find_if(all.begin(), all.end(), [](const Compared& c) { return c.cost.has_value(); });
    return priced != all.end() ? std::string(priced->cost->cost.capital.currency.text()) : std::string();
}

int yearsOf(All all)
{
    const auto priced = std::find_if(all.begin(), all.end(), [](const Compared& c) { return c.cost.has_value(); });
    return priced != all.end() ? priced->cost->plan.inputs.years : 0;
}

void addReasons(FactGroup& group, All all)
{
    for (FactRow& row : group.rows) {
        for (std::size_t index = 0; index < all.size(); ++index) {
            const auto& cost = all[index].cost;
            if (!cost && cost.error().code == ErrorCode::NoPrice) {
                row.cells[index].remark = PhraseCode::NoPrice;
            }
        }
    }
}

// Why no month is known of what is bought, as a document says it below the dash; the row names the kind of rent.
void addBreakEvenReasons(FactRow& row, All all, cost::Offer offer)
{
    for (std::size_t index = 0; index < all.size(); ++index) {
        FactCell& cell = row.cells[index];
        if (!cell.known && all[index].cost && all[index].rent() == nullptr) {
            cell.second = rentalOf(all[index], offer) != nullptr ? PhraseCode::OwningNeverCheaper : PhraseCode::NoPrice;
            cell.remark = phrase(PhraseCode::VerdictOf, nameOf(offer), cell.second);
        }
    }
}

// Months are comparable only against one kind of rent.
FactRow breakEvenRow(All all)
{
    const cost::Offer offer = comparedRent(all);
    FactRow row = figureRow(FactId::BreakEven, phrase(PhraseCode::CheaperThanRent, count(static_cast<int>(offer))), all,
                            {}, [offer](const Compared& compared) -> std::optional<double> {
                                const cost::CloudAlternative* rent = rentalOf(compared, offer);
                                const auto month = rent != nullptr ? rent->breakEvenMonth : std::nullopt;
                                return month ? std::optional(static_cast<double>(*month)) : std::nullopt;
                            });
    if (row.known()) {
        addBreakEvenReasons(row, all, offer);
    }
    return row;
}

// Renting instead and buying tokens instead, as far as anything is for sale that way.
void addAlternatives(FactGroup& group, All all)
{
    const cost::Offer offer = comparedRent(all);
    FactRow monthly = moneyRow(FactId::RentMonthly, phrase(nameOf(offer), count(1)), all,
                               [offer](const Compared& compared) -> std::optional<Money> {
                                   const cost::CloudAlternative* rent = rentalOf(compared, offer);
                                   return rent != nullptr ? std::optional(rent->monthly) : std::nullopt;
                               });
    FactRow rentToken = priceRow(
        FactId::RentPerMillion, phrase(PhraseCode::LabelIn, PhraseCode::PerMillionTokens, nameOf(offer)), all,
        [offer](const Compared& compared) -> std::optional<UnitPrice> {
            const cost::CloudAlternative* rent = rentalOf(compared, offer);
            const PerformanceEstimate* speed = speedOf(compared);
            return rent != nullptr && speed != nullptr
                ? cost::rentPerMillionTokens(rent->monthly, speed->output, compared.cost->plan.inputs.utilisation)
                : std::nullopt;
        });
    FactRow api = priceRow(FactId::ApiPerMillion,
                           phrase(PhraseCode::LabelIn, PhraseCode::PerMillionTokens, PhraseCode::ApiTokens), all,
                           [](const Compared& compared) -> std::optional<UnitPrice> {
                               return compared.cost && compared.cost->api
                                   ? std::optional(compared.cost->api->perMillionOutput)
                                   : std::nullopt;
                           });
    for (FactRow* row : {&monthly, &rentToken, &api}) {
        if (row->known()) {
            group.rows.push_back(std::move(*row));
        }
    }
}

// Where the price is from, for whoever compares an own one with a published one.
std::optional<Text> priceFrom(const Compared& compared)
{
    if (!compared.cost) {
        return std::nullopt;
    }
    if (const cost::CloudAlternative* rent = compared.rent()) {
        return rent->choice ? std::optional(priceSource(rent->choice->row())) : std::nullopt;
    }
    for (const cost::PriceRow* row : cost::purchasePrices(compared.cost->plan)) {
        if (row->own) {
            return priceSource(*row);
        }
    }
    return priceRemark(compared.cost->plan);
}

bool hasOwnPrice(const Compared& compared)
{
    if (!compared.cost) {
        return false;
    }
    const cost::CloudAlternative* rent = compared.rent();
    const std::vector<const cost::PriceRow*> bought = cost::purchasePrices(compared.cost->plan);
    return rent != nullptr ? rent->choice && rent->choice->own
                           : std::any_of(bought.begin(), bought.end(), [](const auto* row) { return row->own; });
}

} // namespace

const cost::CloudAlternative* rentalOf(const Compared& compared, cost::Offer offer)
{
    if (!compared.cost || compared.rent() != nullptr) {
        return nullptr;
    }
    const auto& cloud = compared.cost->cloud;
    const auto found =
        std::find_if(cloud.begin(), cloud.end(), [offer](const auto& one) { return one.offer == offer; });
    return found != cloud.end() ? &*found : nullptr;
}

cost::Offer comparedRent(All all)
{
    constexpr std::array kKinds{cost::Offer::OnDemand, cost::Offer::Reserved, cost::Offer::Spot};
    const auto having = [all](cost::Offer offer) {
        return std::count_if(all.begin(), all.end(), [offer](const Compared& c) { return rentalOf(c, offer); });
    };
    const auto rentable = std::count_if(all.begin(), all.end(), [](const Compared& compared) {
        return compared.rent() == nullptr && compared.cost && !compared.cost->cloud.empty();
    });
    if (having(cost::Offer::OnDemand) * 2 >= rentable) {
        return cost::Offer::OnDemand;
    }
    return *std::max_element(kKinds.begin(), kKinds.end(),
                             [&](cost::Offer a, cost::Offer b) { return having(a) < having(b); });
}

FactGroup costFacts(All all)
{
    FactGroup group{.title = phrase(PhraseCode::LabelIn, PhraseCode::Cost, currencyOf(all))};
    group.rows = {
        moneyRow(FactId::Purchase, PhraseCode::Purchase, all, purchaseOf),
        moneyRow(FactId::Running, PhraseCode::RunningPerMonth, all, monthlyCost),
        moneyRow(FactId::Total, phrase(PhraseCode::YearsInTotal, count(yearsOf(all))), all, totalCost),
        moneyRow(FactId::Owning, PhraseCode::OwningPerMonth, all, owningOf),
        priceRow(FactId::PerMillion, PhraseCode::PerMillionTokens, all, tokenCost),
        breakEvenRow(all),
    };
    addAlternatives(group, all);
    if (std::any_of(all.begin(), all.end(), hasOwnPrice)) {
        group.rows.insert(group.rows.begin() + 1, textRow(FactId::PriceFrom, PhraseCode::PriceFrom, all, priceFrom));
    }
    if (anyOf(all, [](const auto& report) { return report.cost.capital != report.plan.inputs.purchase; })) {
        group.rows.insert(group.rows.begin() + 1,
                          moneyRow(FactId::OneOff, PhraseCode::InstallationAndLicences, all, oneOffOf));
    }
    if (anyOf(all, [](const auto& report) { return report.plan.inputs.discountRate > 0; })) {
        group.rows.push_back(moneyRow(FactId::PresentValue, PhraseCode::PresentValue, all, presentValueOf));
    }
    addReasons(group, all);
    addOmissions(group, all);
    return group;
}

std::optional<Money> monthlyCost(const Compared& compared)
{
    const cost::CloudAlternative* rent = compared.rent();
    return rent != nullptr ? std::optional(rent->monthly)
        : compared.cost    ? std::optional(compared.cost->cost.running)
                           : std::nullopt;
}

std::optional<Money> totalCost(const Compared& compared)
{
    if (const cost::CloudAlternative* rent = compared.rent()) {
        const auto whole = times(rent->monthly, std::int64_t{compared.cost->plan.inputs.years} * cost::kMonthsPerYear);
        return whole ? std::optional(*whole) : std::nullopt;
    }
    return compared.cost ? std::optional(compared.cost->cost.total) : std::nullopt;
}

std::optional<UnitPrice> tokenCost(const Compared& compared)
{
    if (!compared.cost) {
        return std::nullopt;
    }
    const cost::CloudAlternative* rent = compared.rent();
    const PerformanceEstimate* speed = speedOf(compared);
    return rent != nullptr && speed != nullptr
        ? cost::rentPerMillionTokens(rent->monthly, speed->output, compared.cost->plan.inputs.utilisation)
        : compared.cost->perMillion;
}

std::optional<UnitPrice> tokenCostAt(const Compared& compared, double busy)
{
    const PerformanceEstimate* speed = speedOf(compared);
    if (!compared.cost || speed == nullptr) {
        return std::nullopt;
    }
    const cost::CloudAlternative* rent = compared.rent();
    return rent != nullptr ? cost::rentPerMillionTokens(rent->monthly, speed->output, busy)
                           : cost::costPerMillionTokens(compared.cost->cost, speed->output, busy);
}

Amount amountOf(Money money, bool signShown)
{
    return {.minor = money.minor,
            .currency = std::string(money.currency.text()),
            .minorDigits = money.currency.decimals,
            .codeShown = false,
            .signShown = signShown};
}

} // namespace berth::report
