// Which configurations have the most throughput and the lowest costs.
#include "core/report/ComparisonRows.h"
#include "core/report/DemandText.h"
#include "core/report/Figures.h"

#include <algorithm>
#include <functional>

namespace berth::report {

namespace {

using comparison::Compared;

// The configurations with the least or the most of something, as far as the written figure tells.
template <class Value>
std::vector<const Compared*> bestOf(All all, bool meetingOnly, bool most, int decimals, Value value)
{
    std::vector<const Compared*> best;
    for (const Compared& compared : all) {
        const std::optional<double> mine = value(compared);
        if (!mine || (meetingOnly && !compared.meetsAll())) {
            continue;
        }
        const bool tie = !best.empty() && alike(*mine, *value(*best.front()), decimals);
        if (!tie && !best.empty() && (*mine > *value(*best.front())) != most) {
            continue;
        }
        if (!tie) {
            best.clear();
        }
        best.push_back(&compared);
    }
    return best;
}

struct Extremes
{
    std::vector<const Compared*> best;
    bool targetsDecide = false; // one that is as good or better is left out because it misses a target
};

// Those that meet what was asked go before all others.
template <class Value>
Extremes extremes(All all, bool most, int decimals, Value value)
{
    std::vector<const Compared*> meeting = bestOf(all, true, most, decimals, value);
    std::vector<const Compared*> any = bestOf(all, false, most, decimals, value);
    if (meeting.empty()) {
        return {std::move(any)};
    }
    const bool decides = std::any_of(any.begin(), any.end(), [](const Compared* one) {
        return !missesText(one->judged(), budgetCurrency(*one)).empty();
    });
    return {std::move(meeting), decides};
}

// Whose figure it is, what these miss, and what a run nearby says of it where it rests on the speed of the system.
Text whose(All all, const Extremes& found, bool ofSpeed)
{
    Text names;
    for (const Compared* one : found.best) {
        Text name = lettered(all, *one);
        for (const Text& remark : {missesText(one->judged(), budgetCurrency(*one)),
                                   ofSpeed ? contradiction(*one, FactId::System) : Text()}) {
            if (!remark.empty()) {
                append(name, remark);
            }
        }
        names = names.empty() ? name : Text(phrase(PhraseCode::FirstThenSecond, names, name));
    }
    return found.targetsDecide ? Text(phrase(PhraseCode::TargetMet, count(1), names)) : names;
}

struct KeyOf
{
    All all;

    KeyFigure operator()(PhraseCode label, const Extremes& found,
                         const std::function<Text(const Compared&)>& value) const
    {
        return !found.best.empty()
            ? KeyFigure{label, value(*found.best.front()), whose(all, found, label != PhraseCode::LeastInTotal)}
            : KeyFigure{label, NotKnown{}, PhraseCode::NotStated};
    }
};

} // namespace

KeyFigures keyFigures(All all)
{
    const auto output = [](const Compared& c) -> std::optional<double> {
        const bool known = c.sizing && c.sizing->performance;
        return known ? std::optional(c.sizing->performance->output.value) : std::nullopt;
    };
    const auto total = [](const Compared& c) {
        return totalCost(c).transform(toMajor);
    };
    const auto token = [](const Compared& c) {
        return tokenCost(c).transform([](UnitPrice price) { return toDouble(price.amount); });
    };
    const auto coded = [](Money money) {
        Amount amount = amountOf(money);
        amount.codeShown = true;
        return Text(amount);
    };
    const KeyOf keyOf{all};
    KeyFigures keys;
    keys.figures = {
        keyOf(PhraseCode::MostThroughput, extremes(all, true, decimalsOf(all, output), output),
              [&](const Compared& c) { return Text(speed(TokensPerSecond(*output(c)))); }),
        keyOf(PhraseCode::LeastInTotal, extremes(all, false, 0, total),
              [&](const Compared& c) { return coded(*totalCost(c)); }),
        keyOf(PhraseCode::LeastPerMillion, extremes(all, false, kPriceDecimals, token),
              [&](const Compared& c) {
                  return Text(phrase(PhraseCode::NumberAndCurrency,
                                     Figure{.value = *token(c), .decimals = kPriceDecimals},
                                     std::string(tokenCost(c)->currency.text())));
              }),
    };
    return keys;
}

} // namespace berth::report
