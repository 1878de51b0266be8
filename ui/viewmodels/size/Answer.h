// One immutable answer of the worker: every configuration that the page lists, each with its estimate and derivation,
// and the search behind them. Pointers lead into the facts that it has a lease of.
#pragma once

#include <optional> // first: the moc of Qt 6.4 misreads <compare> where nothing of the standard library precedes it

#include "core/evidence/Evidence.h"
#include "core/guidance/Audit.h"
#include "core/sizing/Concurrency.h"
#include "core/sizing/CostSubject.h"
#include "core/sizing/ServingSpeed.h"
#include "core/sizing/Sizing.h"
#include "core/solve/Solver.h"
#include "ui/viewmodels/Kinds.h"

#include <QString>

#include <memory>
#include <vector>

namespace berth::viewmodels {

// What is shown beside an estimate.
struct Surroundings
{
    std::vector<sizing::CurvePoint> curve{}; // speed over the requests at the same time; empty: not known
    std::optional<performance::Roofline> roofline{};
    std::vector<evidence::Evidence> measured{}; // the nearest first; lives as long as the answer's index
};

struct Candidate
{
    QString id{}; // machine and precision: the same from answer to answer
    Group group = Group::HoldsLess;
    sizing::SizingRequest request{}; // that leads to this estimate
    Result<sizing::Sizing> sizing; // of all machines together
    Surroundings around{};
    solve::Machine machine{}; // one node; without price where nobody states one
    int nodes = 1; // that are paid for, spare ones included
    std::vector<Missed> missed{};
    std::optional<std::size_t> place{}; // in the solution
    int standsFor = 0; // others that this one beats in everything

    [[nodiscard]] std::optional<std::int64_t> price() const // minor units
    {
        return solve::priceOf(machine, nodes, sizing ? sizing::copyNodesOf(sizing->configuration) : nodes);
    }
};

// Choices of the solution point into the problem: neither is copied or changed once made.
struct Search
{
    solve::Problem problem;
    solve::Solution solution;
    std::string region; // whose prices go first; empty: any
};

struct Answer
{
    std::shared_ptr<const void> lease{}; // keeps the facts that the rest points to, also when they are exchanged
    std::uint64_t number = 0; // of the question
    std::optional<std::int64_t> users{}; // that the question is about; nothing: requests at the same time alone
    std::optional<Error> error{}; // the rest is empty then
    std::vector<Candidate> candidates{};
    std::shared_ptr<const Search> search{};
    bool ofModels = false; // candidates are models on the same hardware; nothing was searched
    double milliseconds = 0;
    std::shared_ptr<const std::vector<guidance::AuditRow>> guidance{}; // all published claims, audited
    std::shared_ptr<const evidence::EvidenceIndex> index{}; // all published measurements; nothing: none were given
};

// nullptr: the answer has no such candidate.
[[nodiscard]] const Candidate* candidateOf(const Answer& answer, const QString& id);

} // namespace berth::viewmodels
