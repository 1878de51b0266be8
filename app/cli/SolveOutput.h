// Results of a search as JSON and as tables for a terminal.
#pragma once

#include "app/cli/Json.h"

#include "core/solve/ChoiceCost.h"
#include "core/solve/Diagnosis.h"
#include "core/solve/Explain.h"

#include <string>

namespace berth::cli {

// What was searched.
struct SolveBasis
{
    const catalog::Catalog& catalog;
    const solve::Problem& problem;
    const solve::PricingRequest& pricing; // with which the problem was priced
};

struct SolveShown
{
    const SolveBasis& basis;
    const solve::Solution& solution;
    std::size_t most = 0; // results
};

[[nodiscard]] Json solveJson(const SolveShown& shown);
[[nodiscard]] std::string solveText(const SolveShown& shown);

// What a choice costs a month, to own and to rent, and for a million tokens; adds to the figures of its purchase.
void addOwningJson(Json& cost, const SolveShown& shown, const solve::Choice& choice);
[[nodiscard]] std::string owningText(const SolveShown& shown); // of all results that are shown

// The load, what a token's cost assumes, targets that nobody asked for, machines without a price, and own prices that
// no rate leads to.
[[nodiscard]] std::string notesText(const SolveBasis& basis);
void addPricesJson(Json& json, const SolveBasis& basis); // what is without a price, and own ones that are not used

[[nodiscard]] Json diagnosisJson(const SolveBasis& basis, const solve::Diagnosis& diagnosis);
[[nodiscard]] std::string diagnosisText(const SolveBasis& basis, const solve::Diagnosis& diagnosis);

// What a change that is not a number comes to: "fp8", "amd"; empty for numbers.
[[nodiscard]] std::string enoughWord(const solve::Relaxation& relaxation);

[[nodiscard]] std::string machineText(const solve::Machine& machine, int nodes);

[[nodiscard]] std::string moneyWords(std::int64_t minor, Currency currency); // without decimals

} // namespace berth::cli
