#include "core/guidance/SpecAudit.h"

#include "core/guidance/ClaimFacts.h"
#include "core/guidance/SpecRemarks.h"

#include <algorithm>
#include <cmath>

namespace berth::guidance {

namespace {

using catalog::GuidanceClaim;
using spec::AcceleratorSpec;

constexpr double kRounding = 0.025; // sheets round: 2 TB/s for 2,039 GB/s

bool nearly(double claimed, double fact)
{
    return std::abs(claimed - fact) <= kRounding * fact;
}

void decide(AuditRow& row, Agreement agreement, AuditRemark remark)
{
    row.agreement = agreement;
    row.reason = std::move(remark);
}

// A product of the same table to which the claimed figure belongs, dense or sparse.
const AcceleratorSpec* ownerOfFigure(const catalog::Catalog& catalog, const GuidanceClaim& claim, double claimed)
{
    for (const GuidanceClaim& other : catalog.guidance) {
        const bool sameRow = other.kind == claim.kind && other.provenance.source == claim.provenance.source;
        const AcceleratorSpec* product = sameRow ? acceleratorOf(catalog, other) : nullptr;
        if (product == nullptr || product->id == claim.accelerator) {
            continue;
        }
        const auto fact = specFact(*product, claim.kind).value;
        if (fact && (nearly(claimed, *fact) || nearly(claimed, kSheetTwice * *fact))) {
            return product;
        }
    }
    return nullptr;
}

void judgeSupport(AuditRow& row, const AcceleratorSpec& a, const SpecFact& fact)
{
    const bool claimed = row.claim->valueText == "supported";
    if (claimed == hasUnits(a, row.claim->kind)) {
        decide(row, Agreement::Agree,
               {claimed ? AuditReason::MatchesFact : AuditReason::NotSupportedEither, {fact.value.value_or(0)}, {}});
        return;
    }
    decide(row, Agreement::Differ,
           {claimed ? AuditReason::NotSupportedEither : AuditReason::SupportedAfterAll, {fact.value.value_or(0)}, {}});
}

void judgeWord(AuditRow& row, const SpecFact& fact)
{
    if (lowered(fact.word) == lowered(row.claim->valueText)) {
        decide(row, Agreement::Agree, {AuditReason::MatchesText, {}, fact.word});
    } else if (startsWith(fact.word, row.claim->valueText)) {
        decide(row, Agreement::Agree, {AuditReason::CoarserText, {}, fact.word});
    } else {
        decide(row, Agreement::Differ, {AuditReason::TextDiffers, {}, fact.word});
    }
}

AuditRemark matching(const AcceleratorSpec& a, const SpecFact& fact, std::string_view kind)
{
    if (a.chips > 1 && kind != "spec_chips") {
        return {AuditReason::CardTotal, {static_cast<double>(a.chips), *fact.value}, {}};
    }
    if (kind == "spec_memory") {
        return {AuditReason::HeadlineMemory, {toDouble(spec::reportedMemory(a).bytes)}, {}};
    }
    return {AuditReason::MatchesFact, {*fact.value * a.chips}, {}};
}

void judgeTwice(AuditRow& row, const catalog::Catalog& catalog, const AcceleratorSpec& a, double claimed, double total)
{
    const AcceleratorSpec* owner = ownerOfFigure(catalog, *row.claim, claimed);
    if (nearly(claimed, kSheetTwice * total)) {
        const bool fast = hasFastAccumulation(a, row.claim->kind);
        decide(row, Agreement::Differ, {fast ? AuditReason::FasterAccumulation : AuditReason::SparseRate, {total}, {}});
    } else if (owner != nullptr) {
        decide(row, Agreement::Differ, {AuditReason::FromAnotherColumn, {total}, owner->name});
    } else {
        decide(row, Agreement::Differ, {AuditReason::ValueDiffers, {total}, {}});
    }
}

void judgeNumber(AuditRow& row, const catalog::Catalog& catalog, const AcceleratorSpec& a, const SpecFact& fact,
                 double claimed)
{
    const double total = *fact.value * a.chips;
    row.computed = AuditFigure{*fact.value, fact.unit};
    if (fact.shape == SpecShape::Link) {
        const bool sum = nearly(claimed, kSheetTwice * *fact.value);
        decide(row, sum ? Agreement::Agree : Agreement::Differ,
               {sum ? AuditReason::BidirectionalSum : AuditReason::ValueDiffers, {*fact.value}, {}});
    } else if (nearly(claimed, total)) {
        decide(row, Agreement::Agree, matching(a, fact, row.claim->kind));
    } else if (fact.shape == SpecShape::TensorRate) {
        judgeTwice(row, catalog, a, claimed, total);
    } else {
        decide(row, Agreement::Differ, {AuditReason::ValueDiffers, {total}, {}});
    }
}

// "48 or 96": each number must belong to an entry of that name.
bool judgeAlternatives(AuditRow& row, const catalog::Catalog& catalog, const AcceleratorSpec& a)
{
    const std::size_t middle = row.claim->valueText.find(" or ");
    if (middle == std::string::npos || row.claim->kind != "spec_memory") {
        return false;
    }
    const auto known = [&](const std::string& text) {
        const double gb = std::stod(text);
        return std::any_of(catalog.accelerators.begin(), catalog.accelerators.end(), [&](const AcceleratorSpec& other) {
            return other.architecture == a.architecture && other.memoryType == a.memoryType
                && other.memoryGb * other.chips == gb;
        });
    };
    constexpr double kGiga = 1e9;
    constexpr std::size_t kOr = 4;
    const bool both = known(row.claim->valueText) && known(row.claim->valueText.substr(middle + kOr));
    row.computed = AuditFigure{a.memoryGb * kGiga, Unit::Bytes};
    decide(row, both ? Agreement::Agree : Agreement::Differ,
           {both ? AuditReason::CardTotal : AuditReason::ValueDiffers,
            {static_cast<double>(a.chips), a.memoryGb * kGiga},
            {}});
    return true;
}

} // namespace

AuditRow auditSpec(const catalog::Catalog& catalog, const GuidanceClaim& claim)
{
    const AcceleratorSpec* accelerator = acceleratorOf(catalog, claim);
    if (accelerator == nullptr) {
        return {.claim = &claim, .reason = {AuditReason::HardwareUnknown, {}, {}}};
    }
    if (claim.kind == "spec_host") {
        return auditHost(catalog, claim);
    }
    AuditRow row{&claim};
    const SpecFact fact = specFact(*accelerator, claim.kind);
    const auto claimed = claimedValue(claim);
    if (fact.shape == SpecShape::Word) {
        judgeWord(row, fact);
    } else if (claim.valueText.ends_with("supported")) {
        judgeSupport(row, *accelerator, fact);
    } else if (claimed && fact.value) {
        judgeNumber(row, catalog, *accelerator, fact, *claimed);
    } else if (!judgeAlternatives(row, catalog, *accelerator)) {
        row.reason = {AuditReason::FactMissing, {}, {}};
    }
    remarkOnSpec(row, catalog, *accelerator, fact);
    return row;
}

} // namespace berth::guidance
