#include "core/guidance/TrainingAudit.h"

#include "core/guidance/ClaimFacts.h"
#include "core/training/StageParameters.h"
#include "core/training/TrainingTime.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace berth::guidance {

namespace {

using catalog::Catalog;
using catalog::GuidanceClaim;

constexpr double kHoursPerDay = 24;
// What published hours imply, from Llama 3 8B to Llama 2 70B (tests/core/training/tst_TrainingTime.cpp).
constexpr double kLeastShare = 0.16;
constexpr double kMostShare = 0.45;

// What a model was trained on, where its publisher says so.
struct PublishedRun
{
    std::string_view model;
    double tokens;
    std::int64_t sequence;
    double allHours; // device-hours with the stages after pre-training
    double dollars; // that the publisher counts for each
};
// DeepSeek-V3 report, arXiv:2412.19437: 14.8T tokens in sequences of 4K (4.1, 4.2); 2,788K hours at 2 USD (table 1).
constexpr std::array kRuns = {PublishedRun{"deepseek-ai/DeepSeek-V3", 14.8e12, 4096, 2.788e6, 2}};

const PublishedRun* runOf(const spec::ModelSpec& model)
{
    const auto* found = std::ranges::find(kRuns, std::string_view(model.id.text), &PublishedRun::model);
    return found != kRuns.end() ? found : nullptr;
}

// Device-hours of the run with all of the peak; nothing where run or device are not known.
std::optional<double> hoursAtPeak(const Catalog& catalog, const GuidanceClaim& claim)
{
    const spec::ModelSpec* model = modelOf(catalog, claim);
    const spec::AcceleratorSpec* device = acceleratorOf(catalog, claim);
    const PublishedRun* run = model != nullptr ? runOf(*model) : nullptr;
    if (run == nullptr || device == nullptr) {
        return std::nullopt;
    }
    training::RunInputs inputs{model, device, {}, run->tokens, 1};
    inputs.plan.method = training::Method::Pretrain;
    inputs.plan.checkpointing = training::Checkpointing::None;
    inputs.plan.sequence = run->sequence;
    NullTrace silent;
    const auto time = training::estimateTime(inputs, silent);
    return time ? std::optional(time->deviceHours) : std::nullopt;
}

// `scale` turns device-hours into the unit of the claim.
AuditRow auditDuration(const GuidanceClaim& claim, double atPeak, double scale, Unit unit)
{
    const double usual = atPeak / training::kUsualUtilization * scale;
    const double share = atPeak * scale / *claim.value;
    AuditRow row{&claim};
    row.agreement = share >= kLeastShare && share <= kMostShare ? Agreement::Agree : Agreement::Differ;
    row.reason = {AuditReason::TrainingTakes, {usual, share}, {}};
    row.computed = AuditFigure{usual, unit};
    return row;
}

// Costs that are published count the stages after pre-training.
AuditRow auditCost(const GuidanceClaim& claim, const PublishedRun& run)
{
    constexpr double kRounding = 0.02; // "5.58 million" for 5.576
    const double cost = run.allHours * run.dollars;
    AuditRow row{&claim};
    row.agreement = std::abs(*claim.value / cost - 1) <= kRounding ? Agreement::Agree : Agreement::Differ;
    row.reason = {AuditReason::TrainingRate, {run.dollars, run.allHours}, {}};
    row.computed = AuditFigure{cost, Unit::Money};
    return row;
}

AuditRow auditStates(const Catalog& catalog, const GuidanceClaim& claim)
{
    constexpr double kSeveralTerabytes = 2e12; // the least that the words can mean
    AuditRow row{&claim};
    const spec::ModelSpec* model = modelOf(catalog, claim);
    if (model == nullptr) {
        row.reason = {AuditReason::ModelUnknown, {}, {}};
        return row;
    }
    const double each = training::kWeightBytes + training::kGradientBytes + training::kOptimizerBytes;
    const double states = each * training::learntParameters(*model, {}).learnt;
    row.agreement = states >= claimedValue(claim).value_or(kSeveralTerabytes) ? Agreement::Agree : Agreement::Differ;
    row.reason = {AuditReason::TrainingStates, {states, each}, {}};
    row.computed = AuditFigure{states, Unit::Bytes};
    return row;
}

} // namespace

AuditRow auditTraining(const Catalog& catalog, const GuidanceClaim& claim)
{
    if (claim.kind == "training_memory") {
        return auditStates(catalog, claim);
    }
    const auto atPeak = hoursAtPeak(catalog, claim);
    const double devices = claim.hardwareCount.value_or(0);
    const bool stated = claim.value && *claim.value > 0;
    if (atPeak && stated && claim.kind == "training_gpu_hours") {
        return auditDuration(claim, *atPeak, 1, Unit::Hours);
    }
    if (atPeak && stated && devices > 0 && claim.kind == "training_days") {
        return auditDuration(claim, *atPeak, 1 / kHoursPerDay / devices, Unit::None);
    }
    const spec::ModelSpec* model = modelOf(catalog, claim);
    const PublishedRun* run = model != nullptr ? runOf(*model) : nullptr;
    if (run != nullptr && stated && claim.kind == "training_cost" && claim.unit == "USD") {
        return auditCost(claim, *run);
    }
    return {.claim = &claim, .reason = {AuditReason::TrainingRunUnknown, {}, {}}};
}

} // namespace berth::guidance
