#include "core/sizing/Copies.h"

#include <vector>

namespace berth::sizing {

namespace {

constexpr double kClearlyMore = 1.1; // median error of unseen throughput: 12 %

bool isOpen(const SizingRequest& request)
{
    return !request.tp && !request.pp && !request.dp && !request.ep && !request.replicas && !request.promptDevices
        && !request.answerDevices;
}

// Whole nodes for each copy, or even parts of one; see checkReplicas.
std::vector<int> evenCopies(const Deployment& deployment)
{
    std::vector<int> copies;
    for (int replicas = 2; replicas <= deployment.nodes; ++replicas) {
        if (deployment.nodes % replicas == 0) {
            copies.push_back(replicas);
        }
    }
    for (int parts = 2; parts <= deployment.devicesPerNode(); ++parts) {
        if (deployment.devicesPerNode() % parts == 0) {
            copies.push_back(deployment.nodes * parts);
        }
    }
    return copies;
}

} // namespace

std::optional<Copies> fasterCopies(const catalog::Catalog& catalog, const SizingRequest& request, const Sizing& taken,
                                   PreparedModels& prepared)
{
    if (!isOpen(request) || !taken.performance) {
        return std::nullopt;
    }
    std::optional<Copies> best;
    double most = kClearlyMore * taken.performance->output.value;
    for (const int replicas : evenCopies(taken.configuration.deployment)) {
        if (replicas > taken.configuration.concurrency) {
            continue; // copies without a request
        }
        SizingRequest several = request;
        several.replicas = replicas;
        const auto sized = size(catalog, several, prepared);
        const bool onDevices = sized && sized->performance && sized->memory.verdict <= memory::Verdict::FitsReduced;
        if (onDevices && sized->performance->output.value > most) {
            most = sized->performance->output.value;
            best = Copies{replicas, sized->performance->output, sized->performance->perUser,
                          sized->memory.verdict == memory::Verdict::Fits};
        }
    }
    return best;
}

} // namespace berth::sizing
