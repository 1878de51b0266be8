#include "core/guidance/SpecRemarks.h"

#include "core/guidance/ClaimFacts.h"

namespace berth::guidance {

namespace {

using spec::AcceleratorSpec;

void note(AuditRow& row, AuditReason reason, double value = 0, std::string text = {})
{
    row.remarks.push_back({reason, {value}, std::move(text)});
}

// The same product in another form (SXM, PCIe, NVL): ids share everything but their last part.
const AcceleratorSpec* otherForm(const catalog::Catalog& catalog, const AcceleratorSpec& a)
{
    const std::string stem = a.id.text.substr(0, a.id.text.rfind('-') + 1);
    for (const AcceleratorSpec& other : catalog.accelerators) {
        const bool sameProduct =
            !stem.empty() && other.id.text.starts_with(stem) && other.memoryGb == a.memoryGb && other.chips == a.chips;
        if (sameProduct && other.id != a.id && other.formFactor != a.formFactor) {
            return &other;
        }
    }
    return nullptr;
}

void remarkOnForm(AuditRow& row, const catalog::Catalog& catalog, const AcceleratorSpec& a, const SpecFact& fact)
{
    if (row.claim->kind != "spec_bandwidth" && row.claim->kind != "spec_tdp") {
        return;
    }
    if (const AcceleratorSpec* other = otherForm(catalog, a)) {
        const auto value = specFact(*other, row.claim->kind).value;
        if (value && fact.value && *value != *fact.value) {
            note(row, AuditReason::OtherFormFactor, *value, other->name);
        }
    }
}

void remarkOnProduct(AuditRow& row, const AcceleratorSpec& a, const SpecFact& fact)
{
    if (a.chips > 1 && row.reason.reason != AuditReason::CardTotal) {
        note(row, AuditReason::TwoChips, a.chips);
    }
    if (row.claim->kind == "spec_tdp" && a.tdpKind.find("cap") != std::string::npos) {
        note(row, AuditReason::PowerNote, 0, a.tdpKind);
    }
    if (a.name.find("aftermarket") != std::string::npos) {
        note(row, AuditReason::UnofficialProduct, 0, a.name);
    }
    if (hasFastAccumulation(a, row.claim->kind) && fact.value && row.agreement == Agreement::Agree) {
        note(row, AuditReason::AccumulatesInFp32, kSheetTwice * *fact.value);
    }
    if (!row.claim->hardwareText.empty()) {
        note(row, AuditReason::NameCoversSeveral, 0, a.name);
    }
    if (!fact.column.empty() && !a.provenance.isVerified(fact.column)) {
        note(row, AuditReason::FactUnverified, 0, std::string(fact.column));
        row.findings.add(FindingCode::FactsUnverified, Severity::Note);
    }
}

} // namespace

bool hasFastAccumulation(const AcceleratorSpec& a, std::string_view kind)
{
    return containsWord(a.name, "GeForce") && (kind == "spec_fp16" || kind == "spec_fp8");
}

void remarkOnSpec(AuditRow& row, const catalog::Catalog& catalog, const AcceleratorSpec& accelerator,
                  const SpecFact& fact)
{
    remarkOnForm(row, catalog, accelerator, fact);
    remarkOnProduct(row, accelerator, fact);
}

} // namespace berth::guidance
