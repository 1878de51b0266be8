// Which of the configurations to take, for whoever reads no further.
#include "core/memory/Blocker.h"
#include "core/report/ComparisonRows.h"
#include "core/report/DemandText.h"
#include "core/report/Figures.h"
#include "core/report/SizingLead.h"

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>

namespace berth::report {

namespace {

using comparison::Compared;
using comparison::Goal;
using comparison::Judged;

using Several = std::vector<const Compared*>;

// One sentence after another; empty ones are left out.
struct Sentences
{
    Text text{};

    void add(Text sentence)
    {
        if (!sentence.empty()) {
            text = text.empty() ? std::move(sentence)
                                : Text(phrase(PhraseCode::AnswerThen, std::move(text), std::move(sentence)));
        }
    }
};

Text namesOf(All all, const Several& some)
{
    Text names;
    for (const Compared* one : some) {
        names =
            names.empty() ? lettered(all, *one) : Text(phrase(PhraseCode::FirstThenSecond, names, lettered(all, *one)));
    }
    return names;
}

Text lettersOf(const Several& some)
{
    Text letters;
    for (const Compared* one : some) {
        append(letters, letterOf(*one));
    }
    return letters;
}

Text sumOf(const Compared& compared)
{
    Amount amount = amountOf(*totalCost(compared));
    amount.codeShown = true;
    return amount;
}

// Sums in one currency over as many years, the lowest first; the rest cannot be held against them.
struct Ranked
{
    Several priced;
    Several other;
};

Ranked rankedByCost(const Several& some)
{
    Ranked ranked;
    const auto likeOthers = [&](const Compared& one) {
        return ranked.priced.empty()
            || (totalCost(one)->currency == totalCost(*ranked.priced.front())->currency
                && one.cost->plan.inputs.years == ranked.priced.front()->cost->plan.inputs.years);
    };
    for (const Compared* one : some) {
        (totalCost(*one) && likeOthers(*one) ? ranked.priced : ranked.other).push_back(one);
    }
    std::stable_sort(ranked.priced.begin(), ranked.priced.end(),
                     [](const Compared* a, const Compared* b) { return totalCost(*a)->minor < totalCost(*b)->minor; });
    return ranked;
}

// A run of the same hardware says otherwise of a speed that a target rests on.
Text doubtOf(const Compared& compared)
{
    constexpr std::array kRests{std::pair{Goal::PerUser, FactId::PerUser},
                                std::pair{Goal::FirstToken, FactId::FirstToken},
                                std::pair{Goal::TokensPerDay, FactId::System}};
    for (const Judged& judged : compared.judged()) {
        const auto rests = std::find_if(kRests.begin(), kRests.end(),
                                        [&judged](const auto& pair) { return pair.first == judged.goal; });
        if (rests != kRests.end() && !contradiction(compared, rests->second).empty()) {
            return phrase(PhraseCode::AnswerDoubted, difference(compared.measured->deviation(), Detail::Interface));
        }
    }
    return {};
}

Text incompleteSum(All all, const Compared& compared)
{
    Text lacking = omissionsOf(compared, all, FactId::Total);
    return lacking.empty() ? Text() : Text(phrase(PhraseCode::AnswerLeavesOut, letterOf(compared), std::move(lacking)));
}

void addCosts(Sentences& sentences, All all, const Ranked& ranked, std::size_t cheapest)
{
    if (!ranked.priced.empty()) {
        const Compared& best = *ranked.priced.front();
        sentences.add(phrase(PhraseCode::AnswerSum, count(best.cost->plan.inputs.years), sumOf(best)));
    }
    if (cheapest < ranked.priced.size()) {
        const Compared& next = *ranked.priced[cheapest];
        sentences.add(phrase(PhraseCode::AnswerNext, lettered(all, next), sumOf(next)));
    }
    for (const Compared* one : ranked.priced) {
        sentences.add(incompleteSum(all, *one));
    }
    if (!ranked.other.empty()) {
        sentences.add(phrase(PhraseCode::AnswerNoCost, lettersOf(ranked.other)));
    }
}

VerdictBanner answerAmong(All all, const Several& meeting)
{
    const bool asked = std::any_of(all.begin(), all.end(), [](const Compared& one) { return !one.judged().empty(); });
    const Text what = asked ? PhraseCode::MeetsEveryTarget : PhraseCode::VerdictFits;
    const Ranked ranked = rankedByCost(meeting);
    const auto& priced = ranked.priced;
    const auto dearer = std::find_if(priced.begin(), priced.end(), [&](const Compared* one) {
        return !alike(toMajor(*totalCost(*one)), toMajor(*totalCost(*priced.front())), 0);
    });
    const Several best(priced.begin(), dearer);
    const bool certain = ranked.other.empty() && std::all_of(priced.begin(), priced.end(), [all](const Compared* one) {
                             return omissionsOf(*one, all, FactId::Total).empty();
                         });
    VerdictBanner answer{.verdict = VerdictKind::Fits};
    answer.headline = meeting.size() == 1 || best.empty()
        ? phrase(PhraseCode::VerdictOf, what, namesOf(all, meeting))
        : phrase(certain ? PhraseCode::AnswerCheapest : PhraseCode::AnswerLowestKnown, what, namesOf(all, best));
    Sentences sentences;
    if (meeting.size() == 1 && all.size() > 1) {
        sentences.add(phrase(PhraseCode::AnswerOnlyOne, count(static_cast<std::int64_t>(all.size()))));
    }
    addCosts(sentences, all, ranked, best.size());
    for (const Compared* one : best.empty() ? meeting : best) {
        sentences.add(doubtOf(*one));
    }
    answer.sentence = sentences.text;
    return answer;
}

// How far it is from what is asked: what it holds, how many targets it misses, how many are not known, by what share it
// falls short of the worst, and what it costs.
using Distance = std::tuple<int, std::ptrdiff_t, std::ptrdiff_t, double, double>;

Distance distanceOf(const Compared& compared)
{
    const memory::MemoryEstimate& estimate = compared.sizing->memory;
    const VerdictKind verdict = verdictKind(estimate.verdict);
    std::ptrdiff_t missed = 0;
    std::ptrdiff_t unknown = 0;
    double worst = toDouble(memory::missingPerDevice(estimate)) / std::max(1.0, toDouble(estimate.device.usable));
    for (const Judged& judged : compared.judged()) {
        missed += judged.isMissed() ? 1 : 0;
        unknown += judged.found ? 0 : 1;
        if (judged.isMissed()) {
            worst = std::max(worst, std::abs(*judged.found - judged.asked) / judged.asked);
        }
    }
    const auto total = totalCost(compared);
    return {static_cast<int>(verdict), missed, unknown, worst,
            total ? toMajor(*total) : std::numeric_limits<double>::infinity()};
}

Text shortcomings(const Compared& compared)
{
    Sentences sentences;
    if (compared.sizing->memory.verdict != memory::Verdict::Fits) {
        sentences.add(verdictSentence(*compared.sizing));
    }
    const Currency currency = budgetCurrency(compared);
    Text unknown;
    for (const Judged& judged : compared.judged()) {
        if (judged.isMissed()) {
            sentences.add(phrase(PhraseCode::AnswerFalls, nameOf(judged.goal), foundText(judged, currency),
                                 limitText(judged, currency)));
        } else if (!judged.found) {
            append(unknown, phrase(PhraseCode::NamedLimit, nameOf(judged.goal), limitText(judged, currency)));
        }
    }
    sentences.add(unknown.empty() ? Text() : Text(phrase(PhraseCode::AnswerUnknown, std::move(unknown))));
    return sentences.text;
}

VerdictBanner nearestAmong(All all, const Several& some)
{
    const Compared& nearest = **std::min_element(
        some.begin(), some.end(), [](const Compared* a, const Compared* b) { return distanceOf(*a) < distanceOf(*b); });
    const memory::Verdict verdict = nearest.sizing->memory.verdict;
    const std::vector<Judged> goals = nearest.judged();
    const bool misses = std::any_of(goals.begin(), goals.end(), [](const Judged& judged) { return judged.isMissed(); });
    const PhraseCode code = verdict != memory::Verdict::Fits ? PhraseCode::AnswerNoneFits
        : misses                                             ? PhraseCode::AnswerNone
                                                             : PhraseCode::AnswerNoneKnown;
    const Text name = lettered(all, nearest);
    const VerdictKind kind = verdictKind(verdict);
    return all.size() == 1
        ? VerdictBanner{kind, phrase(PhraseCode::VerdictOf, verdictText(kind, goals), name), shortcomings(nearest)}
        : VerdictBanner{VerdictKind::DoesNotFit, phrase(code, name), shortcomings(nearest)};
}

} // namespace

std::optional<VerdictBanner> answerOf(All all)
{
    Several estimated;
    Several meeting;
    for (const Compared& compared : all) {
        if (compared.sizing) {
            estimated.push_back(&compared);
        }
        if (compared.meetsAll()) {
            meeting.push_back(&compared);
        }
    }
    if (estimated.empty()) {
        return std::nullopt;
    }
    return meeting.empty() ? nearestAmong(all, estimated) : answerAmong(all, meeting);
}

} // namespace berth::report
