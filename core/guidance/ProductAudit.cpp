#include "core/guidance/ProductAudit.h"

#include "core/cost/PriceRow.h"
#include "core/guidance/ClaimFacts.h"
#include "core/guidance/Trial.h"
#include "core/spec/ParameterCount.h"

#include <algorithm>
#include <cmath>

namespace berth::guidance {

namespace {

using catalog::Catalog;
using catalog::GuidanceClaim;
using spec::AcceleratorSpec;

constexpr double kRounding = 0.025; // of printed figures
constexpr double kSixteenBits = 16;

void decide(AuditRow& row, Agreement agreement, AuditRemark remark)
{
    row.agreement = agreement;
    row.reason = std::move(remark);
}

double amount(const cost::PriceRow& price)
{
    return toDouble(price.price);
}

const cost::PriceRow* priceOf(const Catalog& catalog, const GuidanceClaim& claim, const AcceleratorId& item)
{
    for (const cost::PriceRow& price : catalog.prices) {
        const bool same = price.kind == cost::PricedKind::Accelerator && price.itemId == item.text;
        if (same && price.currency == claim.unit) {
            return &price;
        }
    }
    return nullptr;
}

// A product of the same family (first word of the name) that is sold at the stated price.
const AcceleratorSpec* productAtPrice(const Catalog& catalog, const GuidanceClaim& claim, const AcceleratorSpec& named)
{
    const std::string family = named.name.substr(0, named.name.find(' '));
    for (const AcceleratorSpec& other : catalog.accelerators) {
        const auto* price = other.name.starts_with(family) ? priceOf(catalog, claim, other.id) : nullptr;
        if (price != nullptr && std::abs(amount(*price) - *claim.value) <= kRounding * *claim.value) {
            return &other;
        }
    }
    return nullptr;
}

double savingOf(const Catalog& catalog, const GuidanceClaim& claim, const spec::PrecisionSpec& precision)
{
    const spec::ModelSpec* model = modelOf(catalog, claim);
    const auto* wide = catalog::byId(catalog, PrecisionId("bf16"));
    if (model != nullptr && wide != nullptr) {
        const auto small = weightBytes(*model, precision);
        const auto large = weightBytes(*model, *wide);
        return small && large ? 1 - *small / *large : 0;
    }
    return 1 - precision.weightBits.value_or(kSixteenBits) / kSixteenBits;
}

std::string publishedForm(const spec::ModelSpec& model)
{
    switch (model.nativeFormat) {
    case spec::WeightFormat::Bf16:
        return "bf16";
    case spec::WeightFormat::Fp32:
        return "fp32";
    case spec::WeightFormat::Fp8PerTensor:
    case spec::WeightFormat::Fp8Block:
        return "fp8";
    case spec::WeightFormat::Fp4ExpertsFp8:
    case spec::WeightFormat::Mxfp4:
        return "mxfp4";
    case spec::WeightFormat::Int4Group32:
        return "int4";
    case spec::WeightFormat::Unknown:
        break;
    }
    return {};
}

} // namespace

AuditRow auditPrice(const Catalog& catalog, const GuidanceClaim& claim)
{
    AuditRow row{&claim};
    const AcceleratorSpec* accelerator = acceleratorOf(catalog, claim);
    if (accelerator == nullptr || !claim.value) {
        row.reason = {AuditReason::HardwareUnknown, {}, {}};
        return row;
    }
    const auto* known = priceOf(catalog, claim, accelerator->id);
    const double price = known != nullptr ? amount(*known) : 0;
    const AcceleratorSpec* other = productAtPrice(catalog, claim, *accelerator);
    if (known != nullptr) {
        row.computed = AuditFigure{price, Unit::None};
    }
    if (known != nullptr && std::abs(price - *claim.value) <= kRounding * *claim.value) {
        decide(row, Agreement::Agree, {AuditReason::MatchesFact, {price}, {}});
    } else if (other != nullptr) {
        decide(row, Agreement::Differ, {AuditReason::PriceOfAnotherProduct, {price}, other->name});
    } else if (known != nullptr) {
        decide(row, Agreement::Differ, {AuditReason::PriceDiffers, {price}, {}});
    } else {
        row.reason = {AuditReason::FactMissing, {}, {}};
    }
    return row;
}

AuditRow auditPlatform(const Catalog& catalog, const GuidanceClaim& claim)
{
    AuditRow row{&claim};
    const auto maker = std::find_if(catalog.accelerators.begin(), catalog.accelerators.end(),
                                    [&](const AcceleratorSpec& a) { return a.vendorName == claim.hardwareText; });
    if (maker == catalog.accelerators.end()) {
        row.reason = {AuditReason::HardwareUnknown, {}, {}};
        return row;
    }
    const auto engines = std::count_if(catalog.engines.begin(), catalog.engines.end(),
                                       [&](const spec::EngineSpec& e) { return e.runsOn(maker->vendor); });
    row.computed = AuditFigure{static_cast<double>(engines), Unit::Count};
    decide(row, engines > 0 ? Agreement::Agree : Agreement::Differ,
           {engines > 0 ? AuditReason::EnginesRunVendor : AuditReason::NoEngineForVendor,
            {static_cast<double>(engines)},
            {}});
    return row;
}

AuditRow auditPublishedForm(const Catalog& catalog, const GuidanceClaim& claim)
{
    AuditRow row{&claim};
    const spec::ModelSpec* model = modelOf(catalog, claim);
    const std::string form = model != nullptr ? publishedForm(*model) : std::string();
    if (form.empty()) {
        row.reason = {AuditReason::ModelUnknown, {}, {}};
    } else if (form == claim.precision) {
        decide(row, Agreement::Agree, {AuditReason::PublishedForm, {}, form});
    } else {
        decide(row, Agreement::Differ, {AuditReason::PublishedInOtherForm, {}, form});
    }
    return row;
}

AuditRow auditSaving(const Catalog& catalog, const GuidanceClaim& claim)
{
    AuditRow row{&claim};
    const spec::ModelSpec none;
    const spec::ModelSpec* model = modelOf(catalog, claim);
    const auto precisions = claimedPrecisions(catalog, claim.precision, model != nullptr ? *model : none);
    const auto claimed = claimedValue(claim);
    if (precisions.empty() || !claimed) {
        row.reason = {AuditReason::FactMissing, {}, {}};
        return row;
    }
    const double saving = savingOf(catalog, claim, *precisions.front());
    row.computed = AuditFigure{saving, Unit::Share};
    if (std::abs(saving - *claimed) <= kRounding) {
        decide(row, Agreement::Agree, {AuditReason::SavingMatches, {saving}, {}});
    } else {
        const bool eight = claim.precision == "w8a16";
        decide(row, Agreement::Differ,
               {eight ? AuditReason::EightBitWeights : AuditReason::SavingDiffers, {saving}, {}});
    }
    return row;
}

AuditRow auditParameters(const Catalog& catalog, const GuidanceClaim& claim)
{
    AuditRow row{&claim};
    const spec::ModelSpec* model = modelOf(catalog, claim);
    const auto claimed = claimedValue(claim);
    if (model == nullptr || !claimed) {
        row.reason = {AuditReason::ModelUnknown, {}, {}};
        return row;
    }
    const bool active = claim.kind == "params_active";
    const auto check = spec::checkActiveParameters(*model);
    const double counted = active ? static_cast<double>(check ? check->computed : 0)
                                  : static_cast<double>(spec::makeParameterCount(*model).main());
    row.computed = AuditFigure{counted, Unit::Count};
    const bool same = std::abs(counted - *claimed) <= kRounding * *claimed;
    decide(row, same ? Agreement::Agree : Agreement::Differ,
           {same ? AuditReason::MatchesFact : AuditReason::ValueDiffers, {counted}, {}});
    return row;
}

AuditRow auditRates(const Catalog& catalog, const GuidanceClaim& claim)
{
    AuditRow row{&claim};
    const AcceleratorSpec* accelerator = acceleratorOf(catalog, claim);
    const bool known = accelerator != nullptr && accelerator->bandwidth && accelerator->scaleUpPerDirection;
    if (!known) {
        row.reason = {AuditReason::HardwareUnknown, {}, {}};
        return row;
    }
    const double link = accelerator->scaleUpPerDirection->value;
    if (claim.kind == "link_as_memory_bandwidth") {
        row.computed = AuditFigure{accelerator->bandwidth->value, Unit::BytesPerSecond};
        row.second = AuditFigure{link, Unit::BytesPerSecond};
        decide(row, Agreement::Differ, {AuditReason::LinkIsNotMemory, {accelerator->bandwidth->value, link}, {}});
        return row;
    }
    for (const spec::NetworkSpec& network : catalog.networks) {
        if (network.id.text == "pcie5-x16" && network.perDirection && claim.value) {
            const double ratio = link / network.perDirection->value;
            const bool same = std::abs(ratio - *claim.value) <= printedHalfDigit(claim);
            row.computed = AuditFigure{ratio, Unit::None};
            decide(row, same ? Agreement::Agree : Agreement::Differ,
                   {same ? AuditReason::RatioMatches : AuditReason::ValueDiffers, {ratio}, {}});
            return row;
        }
    }
    row.reason = {AuditReason::FactMissing, {}, {}};
    return row;
}

} // namespace berth::guidance
