// From a question to the configurations of its answer: the hardware that is there, what the search found, and the same
// load on every other system that may be bought. Thread-safe as far as the prepared tables are.
#pragma once

#include "ui/viewmodels/size/Answer.h"
#include "ui/viewmodels/size/Question.h"

namespace berth::viewmodels {

inline const QString kOwnId = QStringLiteral("own"); // no machine of the catalogue is called like this

struct Workshop
{
    const catalog::Catalog& catalog;
    sizing::PreparedModels& prepared;
    const evidence::EvidenceIndex* index = nullptr; // nothing: no measurements
};

// Prices are those that today knows. Errors: as resolveProblem.
[[nodiscard]] Result<Search> searchFor(const Workshop& workshop, const Question& question);

// Errors: as sizing::size.
[[nodiscard]] Result<Candidate> ownCandidate(const Workshop& workshop, const Question& question, const Search& search);

// What the search found, in its order.
[[nodiscard]] std::vector<Candidate> foundCandidates(const Workshop& workshop, const Search& search);

// What would be found but for one target or limit, the nearest first.
[[nodiscard]] std::vector<Candidate> nearCandidates(const Workshop& workshop, const Search& search);

// Systems of the search that are not among `found`, on as few machines as there can be; those that meet everything and
// are beaten by a found one are left out.
[[nodiscard]] std::vector<Candidate> otherCandidates(const Workshop& workshop, const Question& question,
                                                     const Search& search, const std::vector<Candidate>& found);

// Every model that the given hardware holds under this load, the largest first, each in the finest form that fits:
// published, then smaller. Nothing is held: not listed. Errors: as resolveSizing, for the hardware or the load.
[[nodiscard]] Result<std::vector<Candidate>> modelCandidates(const Workshop& workshop, const Question& question,
                                                             const Search& search);

// The problem of the question without a search: its targets, limits and prices. Errors: as resolveProblem.
[[nodiscard]] Result<Search> priced(const Workshop& workshop, const Question& question);

// Machine and precision: the same from answer to answer.
[[nodiscard]] QString idOf(const solve::Machine& machine, std::string_view precision);

// What is asked of the given hardware, with the growth of the requests.
[[nodiscard]] sizing::SizingRequest ownRequest(const Question& question, const Search& search);

// Whether someone chose other hardware (or, among models, another model) since the answer before, and so wants to look
// at it.
[[nodiscard]] bool choosesAnother(const Answer& before, const Answer& now);

// Nodes, group and missed targets of a candidate with an estimate, and what stands around it.
void finish(const Workshop& workshop, const Search& search, Candidate& candidate);

// One node of the given hardware with its price, as far as it is known.
[[nodiscard]] solve::Machine ownMachine(const Workshop& workshop, const Question& question,
                                        const sizing::Deployment& deployment);

} // namespace berth::viewmodels
