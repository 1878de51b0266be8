#include "core/guidance/ClaimFacts.h"
#include "core/guidance/ProductAudit.h"

#include <algorithm>
#include <set>

namespace berth::guidance {

namespace {

using catalog::Catalog;
using catalog::GuidanceClaim;
using spec::AcceleratorSpec;

struct Years
{
    int first = 0;
    int last = 0;
    std::set<std::string> generations;
};

// The first year in which a product of that name was released; names are whole words of the catalogue's names.
int firstYear(const Catalog& catalog, const std::string& product, std::set<std::string>& generations)
{
    int year = 0;
    for (const AcceleratorSpec& accelerator : catalog.accelerators) {
        if (accelerator.releaseYear > 0 && containsWord(accelerator.name, product)) {
            year = year == 0 ? accelerator.releaseYear : std::min(year, accelerator.releaseYear);
            generations.insert(accelerator.architecture);
        }
    }
    return year;
}

Years yearsOf(const Catalog& catalog, const std::string& products)
{
    Years years;
    for (const std::string& product : listOf(products)) {
        const int year = firstYear(catalog, product, years.generations);
        if (year > 0) {
            years.first = years.first == 0 ? year : std::min(years.first, year);
            years.last = std::max(years.last, year);
        }
    }
    return years;
}

AuditRow auditWord(const Catalog& catalog, const GuidanceClaim& claim)
{
    AuditRow row{&claim};
    const AcceleratorSpec* accelerator = acceleratorOf(catalog, claim);
    if (accelerator == nullptr) {
        row.reason = {AuditReason::HardwareUnknown, {}, {}};
    } else if (accelerator->architecture == claim.valueText) {
        row.agreement = Agreement::Agree;
        row.reason = {AuditReason::MatchesText, {}, accelerator->architecture};
    } else {
        row.agreement = Agreement::Differ;
        row.reason = {AuditReason::WrongGeneration, {}, accelerator->architecture};
    }
    return row;
}

} // namespace

AuditRow auditGeneration(const Catalog& catalog, const GuidanceClaim& claim)
{
    if (!claim.value) {
        return auditWord(catalog, claim);
    }
    AuditRow row{&claim};
    const Years years = yearsOf(catalog, claim.hardwareText);
    if (years.first == 0) {
        row.reason = {AuditReason::HardwareUnknown, {}, {}};
        return row;
    }
    row.computed = AuditFigure{static_cast<double>(years.first), Unit::None};
    row.second = AuditFigure{static_cast<double>(years.last), Unit::None};
    if (years.generations.size() > 1) {
        row.agreement = Agreement::Differ;
        row.reason = {AuditReason::MixedGenerations, {static_cast<double>(years.generations.size())}, {}};
        return row;
    }
    row.agreement = *claim.value == years.first ? Agreement::Agree : Agreement::Differ;
    row.reason = {AuditReason::GenerationYears,
                  {static_cast<double>(years.first), static_cast<double>(years.last)},
                  *years.generations.begin()};
    return row;
}

AuditRow auditMarket(const Catalog& catalog, const GuidanceClaim& claim)
{
    AuditRow row{&claim};
    const AcceleratorSpec* accelerator = acceleratorOf(catalog, claim);
    if (accelerator == nullptr) {
        row.reason = {AuditReason::HardwareUnknown, {}, {}};
        return row;
    }
    // The catalogue's regional notes of products made for China begin with these words.
    const bool china = startsWith(accelerator->regionalNotes, "China export variant")
        || startsWith(accelerator->regionalNotes, "China domestic");
    row.agreement = china ? Agreement::Agree : Agreement::Differ;
    const std::string product = claim.hardwareText.empty() ? accelerator->name : claim.hardwareText;
    row.reason = {china ? AuditReason::ChinaVariant : AuditReason::SoldWorldwide, {}, product};
    if (!accelerator->provenance.isVerified("regional_notes")) {
        row.remarks.push_back({AuditReason::FactUnverified, {}, "regional_notes"});
        row.findings.add(FindingCode::FactsUnverified, Severity::Note);
    }
    return row;
}

} // namespace berth::guidance
