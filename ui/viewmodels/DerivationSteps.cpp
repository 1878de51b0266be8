// Which steps lead to a figure, in the order in which they are told.
#include "core/cost/RentKeys.h"
#include "core/memory/TraceKeys.h"
#include "ui/viewmodels/Derivation.h"
#include "ui/viewmodels/DerivationKeys.h"
#include "ui/viewmodels/Speed.h"

#include <algorithm>

namespace berth::viewmodels {

namespace {

namespace keys = memory::keys;
namespace costs = cost::keys;

using Steps = std::vector<std::string_view>;

Steps operator+(Steps first, const Steps& then)
{
    first.insert(first.end(), then.begin(), then.end());
    return first;
}

Steps costSteps(std::string_view key)
{
    const Steps purchase{costs::kConverted, costs::kMachineFromParts, costs::kNetwork, costs::kPurchase};
    const Steps capital = purchase + Steps{costs::kCapital};
    const Steps energy{costs::kEnergy, costs::kEnergyCost};
    const Steps running =
        energy + Steps{costs::kPremises, costs::kSupport, costs::kSoftware, costs::kStaff, costs::kRunning};
    const Steps owning = capital + Steps{costs::kResidual, costs::kAmortisation} + running + Steps{costs::kOwning};
    const Steps rents{costs::kCloud, costs::kReserved, costs::kSpot}; // the first of them that there is
    const std::pair<std::string_view, Steps> table[]{
        {costs::kPurchase, purchase},
        {costs::kCapital, capital},
        {costs::kEnergyCost, energy},
        {costs::kRunning, running},
        {costs::kOwning, owning},
        {costs::kTotal, capital + Steps{costs::kResidual} + running + Steps{costs::kTotal}},
        {costs::kSupport, purchase + Steps{costs::kSupport}},
        {costs::kBreakEvenMonth, capital + running + rents + Steps{costs::kBreakEvenMonth}},
        {costs::kTokenCost, owning + Steps{costs::kTokenCost}},
        {costs::kCloudTokens, {costs::kCloud, costs::kCloudTokens}},
        {costs::kReservedTokens, {costs::kReserved, costs::kReservedTokens}},
        {costs::kSpotTokens, {costs::kSpot, costs::kSpotTokens}},
        {costs::kApi, {costs::kApiInput, costs::kApiOutput, costs::kApi}},
        {costs::kRentTotal, rents + Steps{costs::kRentTotal}},
        {costs::kRentTokens, rents + Steps{costs::kRentTokens}},
    };
    const auto* found = std::find_if(std::begin(table), std::end(table), [&](const auto& e) { return e.first == key; });
    return found != std::end(table) ? found->second : Steps();
}

Steps memorySteps(std::string_view key)
{
    const std::pair<std::string_view, Steps> table[]{
        {derivation::kUsed, {keys::kWeightsPerDevice, keys::kKvPerDevice, keys::kActivations, keys::kRuntime}},
        {derivation::kKeptBack, {keys::kUsable}},
        {keys::kWeightsPerDevice, {keys::kTotalWeights, keys::kLoadExtras, keys::kWeightsPerDevice}},
        {keys::kKvBytesPerToken, {keys::kKvValuesPerToken, keys::kKvBytesPerToken}},
        {keys::kKvPerDevice,
         {keys::kKvValuesPerToken, keys::kKvBytesPerToken, keys::kBlockBytes, keys::kBlocksPerSequence,
          keys::kKvPerDevice}},
        {keys::kActivations,
         {keys::kForwardPeak, keys::kSamplerPeak, keys::kEncoderPeak, keys::kComputeGraph, keys::kStepPeak,
          keys::kActivations}},
        {keys::kMaxConcurrency,
         {keys::kUsable, keys::kCacheRoom, keys::kBlockBytes, keys::kBlocksPerSequence, keys::kMaxConcurrency}},
        {keys::kKvCapacity,
         {keys::kUsable, keys::kCacheRoom, keys::kBlockBytes, keys::kBlocksPerSequence, keys::kKvCapacity}},
        {keys::kFree,
         {keys::kUsable, keys::kWeightsPerDevice, keys::kKvPerDevice, keys::kActivations, keys::kRuntime, keys::kFree}},
    };
    const auto* found = std::find_if(std::begin(table), std::end(table), [&](const auto& e) { return e.first == key; });
    return found != std::end(table) ? found->second : Steps();
}

} // namespace

bool isRent(std::string_view key)
{
    return std::any_of(costs::kRents.begin(), costs::kRents.end(),
                       [key](const costs::Rent& rent) { return rent.monthly == key; });
}

std::vector<std::string_view> stepsBehind(std::string_view key)
{
    for (const auto read : {speedSteps, costSteps, memorySteps}) {
        if (Steps steps = read(key); !steps.empty()) {
            return steps;
        }
    }
    return {key};
}

} // namespace berth::viewmodels
