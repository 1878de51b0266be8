#include "core/cost/PriceBook.h"

#include "core/cost/PriceOrder.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace berth::cost {
namespace {

struct Candidate
{
    const PriceRow* row;
    Converted<UnitPrice> price;
    bool own;
};

bool isBetter(const Candidate& a, const Candidate& b, const PriceWish& wish)
{
    const Precedence order =
        precedence({a.row, a.price.rate != nullptr, a.own}, {b.row, b.price.rate != nullptr, b.own}, wish.region);
    return order.rule != PriceRule::Listed && order.firstGoes;
}

// Those that no rate leads to are left out.
Result<void> addCandidate(std::vector<Candidate>& candidates, const PriceRow& row, bool own, const PriceBook& book,
                          const PriceWish& wish)
{
    const auto currency = findCurrency(row.currency, row.id);
    if (!currency) {
        return std::unexpected(currency.error());
    }
    const auto price = convert(UnitPrice{row.price, *currency}, wish.currency, book.rates);
    if (price) {
        candidates.push_back({&row, *price, own});
    } else if (price.error().code != ErrorCode::NoExchangeRate) {
        return std::unexpected(price.error());
    }
    return {};
}

// The user's own rows, or all others.
Result<std::vector<Candidate>> candidatesOf(bool own, std::string_view item, Offer offer, const PriceBook& book,
                                            const PriceWish& wish)
{
    std::vector<Candidate> candidates;
    for (const auto& [rows, areOwn] : {std::pair(book.own, true), std::pair(book.shipped, false)}) {
        for (const PriceRow& row : rows) {
            if ((areOwn || row.own) != own || row.itemId != item || offerOf(row) != offer || row.asOf.empty()) {
                continue;
            }
            if (auto added = addCandidate(candidates, row, own, book, wish); !added) {
                return std::unexpected(added.error());
            }
        }
    }
    return candidates;
}

Millionths middleOf(const std::vector<Millionths>& sorted)
{
    const std::size_t upper = sorted.size() / 2;
    const std::size_t lower = (sorted.size() - 1) / 2;
    return {sorted[lower].value + (sorted[upper].value - sorted[lower].value) / 2};
}

PriceChoice makeChoice(const std::vector<Candidate>& candidates, const Candidate& best, const PriceWish& wish)
{
    PriceChoice choice;
    choice.rows.push_back(best.row);
    choice.rate = best.price.rate;
    std::vector<Millionths> prices{best.price.amount.amount};
    for (const Candidate& other : candidates) {
        if (!best.own && other.row != best.row && isSameQuotation(*other.row, *best.row)) {
            choice.rows.push_back(other.row);
            prices.push_back(other.price.amount.amount);
        }
    }
    std::sort(prices.begin(), prices.end());
    choice.low = {prices.front(), wish.currency};
    choice.base = {middleOf(prices), wish.currency};
    choice.high = {prices.back(), wish.currency};
    choice.verified =
        std::all_of(choice.rows.begin(), choice.rows.end(), [](const PriceRow* r) { return isConfirmed(*r); });
    const auto age = monthsBetween(best.row->asOf, wish.today);
    choice.stale = age && *age > wish.staleMonths;
    return choice;
}

std::optional<int> monthIndex(std::string_view date)
{
    constexpr std::size_t kYear = 4;
    constexpr std::size_t kMonthAt = 5;
    constexpr int kMonths = 12;
    int year = 0;
    if (date.size() < kYear || std::from_chars(date.data(), date.data() + kYear, year).ec != std::errc()) {
        return std::nullopt;
    }
    int month = 1;
    if (date.size() >= kMonthAt + 2) {
        std::from_chars(date.data() + kMonthAt, date.data() + kMonthAt + 2, month);
    }
    return year * kMonths + month - 1;
}

// By itself, or in another own row of any offer that it is made in. What is broken is told where a price is chosen.
bool canBeHad(const PriceRow& row, const PriceBook& book, const PriceWish& wish)
{
    constexpr std::array kOffers{Offer::Purchase,      Offer::OnDemand,    Offer::Reserved,
                                 Offer::Spot,          Offer::ApiInput,    Offer::ApiOutput,
                                 Offer::NetworkSwitch, Offer::NetworkLink, Offer::NetworkAdapter};
    return std::any_of(kOffers.begin(), kOffers.end(), [&](Offer offer) {
        if (offerOf(row) != offer) {
            return false;
        }
        const auto candidates = candidatesOf(true, row.itemId, offer, book, wish);
        return !candidates || !candidates->empty();
    });
}

// Not an older one, nor the same again. A date that names only a month may be any day of it.
bool isOtherOffer(const PriceRow& row, const PriceRow& winner)
{
    const bool isOlder = row.asOf < winner.asOf && !winner.asOf.starts_with(row.asOf);
    const bool isSame = row.currency == winner.currency && row.price == winner.price;
    return !row.asOf.empty() && !isOlder && !isSame;
}

} // namespace

std::optional<int> monthsBetween(std::string_view from, std::string_view to)
{
    const auto first = monthIndex(from);
    const auto last = monthIndex(to);
    return first && last ? std::optional(*last - *first) : std::nullopt;
}

const UnitPrice& priceAt(const PriceChoice& choice, Scenario scenario)
{
    switch (scenario) {
    case Scenario::Low:
        return choice.low;
    case Scenario::High:
        return choice.high;
    case Scenario::Base:
        break;
    }
    return choice.base;
}

std::vector<const PriceRow*> ownPricesAside(const PriceBook& book, std::span<const std::string> items,
                                            const PriceWish& wish)
{
    const auto currency = std::string(wish.currency.text());
    std::vector<const PriceRow*> aside;
    for (const auto& [rows, areOwn] : {std::pair(book.own, true), std::pair(book.shipped, false)}) {
        for (const PriceRow& row : rows) {
            const bool asked = (areOwn || row.own) && row.currency != currency && !row.asOf.empty()
                && std::find(items.begin(), items.end(), row.itemId) != items.end();
            if (asked && !canBeHad(row, book, wish)) {
                aside.push_back(&row);
            }
        }
    }
    return aside;
}

std::vector<const PriceRow*> ownPricesBehind(const PriceBook& book, std::span<const std::string> items,
                                             const PriceWish& wish)
{
    std::vector<const PriceRow*> behind;
    for (const auto& [rows, areOwn] : {std::pair(book.own, true), std::pair(book.shipped, false)}) {
        for (const PriceRow& row : rows) {
            const bool asked = (areOwn || row.own) && std::find(items.begin(), items.end(), row.itemId) != items.end();
            const auto offer = asked ? offerOf(row) : std::nullopt;
            const auto choice = offer ? choosePrice(book, row.itemId, *offer, wish) : std::unexpected(Error{});
            if (choice && choice->own && isOtherOffer(row, choice->row())) {
                behind.push_back(&row);
            }
        }
    }
    return behind;
}

std::vector<std::string> currenciesOf(const PriceBook& book, std::string_view item, Offer offer)
{
    std::vector<std::string> known;
    for (const std::span<const PriceRow> rows : {book.own, book.shipped}) {
        for (const PriceRow& row : rows) {
            const bool priced = row.itemId == item && offerOf(row) == offer && !row.asOf.empty();
            if (priced && std::find(known.begin(), known.end(), row.currency) == known.end()) {
                known.push_back(row.currency);
            }
        }
    }
    return known;
}

std::string knownCurrencies(const PriceBook& book, std::string_view item, Offer offer)
{
    std::string text;
    for (const std::string& currency : currenciesOf(book, item, offer)) {
        text += (text.empty() ? "" : ", ") + currency;
    }
    return text;
}

Result<PriceChoice> choosePrice(const PriceBook& book, std::string_view item, Offer offer, const PriceWish& wish)
{
    for (const PriceRow& row : book.own) {
        if (row.itemId == item && offerOf(row) == offer && row.asOf.empty()) {
            return failure(ErrorCode::PriceUndated, {row.id});
        }
    }
    for (const bool own : {true, false}) {
        auto candidates = candidatesOf(own, item, offer, book, wish);
        if (!candidates) {
            return std::unexpected(candidates.error());
        }
        if (candidates->empty()) {
            continue;
        }
        const auto best = std::min_element(candidates->begin(), candidates->end(),
                                           [&](const auto& a, const auto& b) { return isBetter(a, b, wish); });
        PriceChoice choice = makeChoice(*candidates, *best, wish);
        choice.own = own;
        for (const PriceRow& row : book.shipped) {
            if (own && !row.own && row.itemId == item && offerOf(row) == offer) {
                choice.hidden.push_back(&row);
            }
        }
        return choice;
    }
    return failure(ErrorCode::NoPrice,
                   {std::string(item), std::string(wish.currency.text()), knownCurrencies(book, item, offer)});
}

} // namespace berth::cost
