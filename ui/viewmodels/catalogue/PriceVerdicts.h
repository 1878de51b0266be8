// How each price of a list would count once it is taken, by the choice that every estimate makes (PriceBook.h): in use,
// not in use because another price goes before it, or because no exchange rate leads to the currency of the costs.
// Sentences in the window's language. Pure functions.
#pragma once

#include "core/catalog/Catalog.h"
#include "core/cost/PriceBook.h"
#include "ui/viewmodels/Formatter.h"

#include <QString>

#include <vector>

namespace berth::viewmodels {

// What prices are asked for with.
struct PriceTerms
{
    Currency currency;
    std::string region{}; // empty: any
    std::vector<cost::ExchangeRate> rates{};
};

struct ListedPrice
{
    std::size_t line = 0; // of the file
    cost::PriceRow row{}; // under the id that it will have
};

struct PriceVerdict
{
    bool used = true;
    bool aside = false; // no exchange rate leads to the currency of the costs
    QString sentence{}; // which price counts and why; empty: this one, and the list has no other
    QString instead{}; // the price that it replaces; empty: none
};

// One for each price of the list, in its order. Own prices with ids of the list are about to be replaced by it.
[[nodiscard]] std::vector<PriceVerdict> priceVerdicts(const std::vector<ListedPrice>& list,
                                                      const catalog::Catalog& catalog, const PriceTerms& terms,
                                                      const Formatter& format);

// With all decimals of the currency, and more where the price has more.
[[nodiscard]] QString priceText(const cost::PriceRow& row, const Formatter& format);

// Which of the prices cannot be used and what to do about it; empty: all can.
[[nodiscard]] QString asideNote(const std::vector<ListedPrice>& list, const std::vector<PriceVerdict>& verdicts,
                                const PriceTerms& terms);

} // namespace berth::viewmodels
