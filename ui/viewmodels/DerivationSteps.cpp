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

// Each amount after the conversion that it comes from, where there is one.
Steps purchaseSteps()
{
    return {costs::kConverted,        costs::kProcessors,    costs::kMemory,
            costs::kMachineFromParts, costs::kLinkConverted, costs::kSwitchConverted,
            costs::kAdapterConverted, costs::kNetwork,       costs::kPurchase};
}

Steps rentSteps()
{
    Steps steps;
    for (const costs::Rent& rent : costs::kRents) {
        steps = std::move(steps) + Steps{rent.converted, rent.monthly};
    }
    return steps;
}

// `own`: what owning comes to, for the month from which it is cheaper.
Steps rentSteps(std::string_view key, const Steps& own)
{
    for (const costs::Rent& rent : costs::kRents) {
        const Steps month{rent.converted, rent.monthly};
        if (key == rent.monthly) {
            return month;
        }
        if (key == rent.tokens) {
            return month + Steps{key};
        }
        if (key == rent.breakEven) {
            return own + month + Steps{key};
        }
    }
    return {};
}

Steps costSteps(std::string_view key)
{
    const Steps purchase = purchaseSteps();
    const Steps once{costs::kInstallationConverted, costs::kInstallation, costs::kLicencesConverted, costs::kLicences};
    const Steps capital = purchase + once + Steps{costs::kCapital};
    const Steps power(derivation::kPowerSteps.begin(), derivation::kPowerSteps.end());
    const Steps energy = power + Steps{costs::kTariffConverted, costs::kEnergy, costs::kEnergyCost};
    const Steps premises{costs::kColocationConverted, costs::kSpaceConverted, costs::kPremises};
    const Steps software{costs::kSoftwareConverted, costs::kSoftwareYear, costs::kSoftware};
    const Steps staff{costs::kStaffConverted, costs::kStaffYear, costs::kStaff};
    const Steps running = energy + premises + Steps{costs::kSupport} + software + staff + Steps{costs::kRunning};
    const Steps owning = capital + Steps{costs::kResidual, costs::kAmortisation} + running + Steps{costs::kOwning};
    const std::pair<std::string_view, Steps> table[]{
        {costs::kPurchase, purchase},
        {costs::kOneOff, once + Steps{costs::kOneOff}},
        {costs::kCapital, capital},
        {costs::kEnergyCost, energy},
        {costs::kPremises, premises},
        {costs::kSupport, purchase + Steps{costs::kSupport}},
        {costs::kSoftware, software},
        {costs::kStaff, staff},
        {costs::kRunning, running},
        {costs::kOwning, owning},
        {costs::kTotal, capital + Steps{costs::kResidual} + running + Steps{costs::kTotal}},
        {costs::kTokenCost, owning + Steps{costs::kTokenCost}},
        {costs::kApi,
         {costs::kApiInput, costs::kApiOutput, costs::kApiInputConverted, costs::kApiOutputConverted, costs::kApi}},
        {costs::kRentTotal, rentSteps() + Steps{costs::kRentTotal}},
        {costs::kRentTokens, rentSteps() + Steps{costs::kRentTokens}},
    };
    const auto* found = std::find_if(std::begin(table), std::end(table), [&](const auto& e) { return e.first == key; });
    return found != std::end(table) ? found->second : rentSteps(key, capital + running);
}

Steps memorySteps(std::string_view key)
{
    const std::pair<std::string_view, Steps> table[]{
        {keys::kUsed, {keys::kWeightsPerDevice, keys::kKvPerDevice, keys::kActivations, keys::kRuntime, keys::kUsed}},
        {derivation::kKeptBack, {keys::kUsable}},
        {keys::kWeightsPerDevice, {keys::kTotalWeights, keys::kLoadExtras, keys::kWeightsPerDevice}},
        {keys::kKvBytesPerToken, {keys::kKvValuesPerToken, keys::kKvBytesPerToken}},
        {keys::kKvPerDevice,
         {keys::kKvValuesPerToken, keys::kKvBytesPerToken, keys::kBlockBytes, keys::kBlocksPerSequence,
          keys::kTokenBytes, keys::kSequenceBytes, keys::kKvPerDevice}},
        {keys::kActivations,
         {keys::kForwardPeak, keys::kSamplerPeak, keys::kEncoderPeak, keys::kComputeGraph, keys::kStepPeak,
          keys::kActivations}},
        {keys::kMaxConcurrency,
         {keys::kUsable, keys::kCacheRoom, keys::kBlockBytes, keys::kBlocksPerSequence, keys::kTokenBytes,
          keys::kSequenceBytes, keys::kMaxConcurrency}},
        {keys::kKvCapacity,
         {keys::kUsable, keys::kCacheRoom, keys::kBlockBytes, keys::kBlocksPerSequence, keys::kTokenBytes,
          keys::kSequenceBytes, keys::kKvCapacity}},
        {keys::kFree,
         {keys::kUsable, keys::kWeightsPerDevice, keys::kKvPerDevice, keys::kActivations, keys::kRuntime, keys::kFree}},
    };
    const auto* found = std::find_if(std::begin(table), std::end(table), [&](const auto& e) { return e.first == key; });
    return found != std::end(table) ? found->second : Steps();
}

Steps powerSteps(std::string_view key)
{
    const Steps highest{derivation::kMachinePower, derivation::kPower};
    return key == derivation::kPower                                       ? highest
        : key == derivation::kPowerActive || key == derivation::kPowerIdle ? highest + Steps{key}
                                                                           : Steps();
}

} // namespace

std::optional<cost::Offer> rentBehind(std::string_view key)
{
    for (const costs::Rent& rent : costs::kRents) {
        if (key == rent.converted || key == rent.monthly) {
            return rent.offer;
        }
    }
    return std::nullopt;
}

std::vector<std::string_view> stepsBehind(std::string_view key)
{
    for (const auto read : {speedSteps, costSteps, memorySteps, powerSteps}) {
        if (Steps steps = read(key); !steps.empty()) {
            return steps;
        }
    }
    return {key};
}

} // namespace berth::viewmodels
