// Hardware to models: what runs on the machines that there are.
#include "ui/viewmodels/Names.h"
#include "ui/viewmodels/size/Candidates.h"

#include <algorithm>
#include <array>

namespace berth::viewmodels {

namespace {

// Tried in this order after the published form; the first that fits is taken, so a smaller one is never preferred.
constexpr std::array kForms = {"fp8", "int8-w8a8", "int4-awq-g128", "gguf-q8_0", "gguf-q4_k_m"};

bool fits(const Result<sizing::Sizing>& sizing)
{
    return sizing && sizing->memory.verdict == memory::Verdict::Fits;
}

// The first form that fits, one that needs no conversion before one that does.
std::optional<sizing::SizingRequest> bestForm(const Workshop& workshop, sizing::SizingRequest request)
{
    std::optional<sizing::SizingRequest> converted;
    std::vector<std::string> forms{""};
    forms.insert(forms.end(), kForms.begin(), kForms.end());
    for (const std::string& form : forms) {
        request.precision = form;
        const auto sizing = sizing::size(workshop.catalog, request, workshop.prepared);
        if (!fits(sizing)) {
            continue;
        }
        if (sizing->configuration.path.kind != spec::PathKind::Converted) {
            return request;
        }
        converted = converted ? converted : request;
    }
    return converted;
}

} // namespace

Result<std::vector<Candidate>> modelCandidates(const Workshop& workshop, const Question& question, const Search& search)
{
    const sizing::SizingRequest own = ownRequest(question, search);
    const auto tried = sizing::resolveSizing(workshop.catalog, own);
    if (!tried) { // what is wrong with the hardware or the load is wrong for every model
        return std::unexpected(tried.error());
    }
    const solve::Machine machine = ownMachine(workshop, question, tried->deployment);
    std::vector<Candidate> candidates;
    for (const spec::ModelSpec& model : workshop.catalog.models) {
        if (!model.sizable || (model.maxContext && *model.maxContext < tried->context)) {
            continue;
        }
        sizing::SizingRequest request = own;
        request.model = model.id.text;
        request.replicas = request.tp = request.pp = request.dp = request.ep = std::nullopt; // of another model
        const auto best = bestForm(workshop, request);
        if (!best) {
            continue;
        }
        Candidate candidate{.id = text(model.id.text),
                            .request = *best,
                            .sizing = sizing::size(workshop.catalog, *best, workshop.prepared, sizing::Explain::Yes)};
        candidate.machine = machine;
        finish(workshop, search, candidate);
        candidates.push_back(std::move(candidate));
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
        return a.sizing->configuration.model->paramsTotal > b.sizing->configuration.model->paramsTotal;
    });
    return candidates;
}

} // namespace berth::viewmodels
