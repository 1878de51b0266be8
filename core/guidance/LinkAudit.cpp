#include "core/guidance/ClaimFacts.h"
#include "core/guidance/SpecAudit.h"
#include "core/guidance/SpecRemarks.h"

#include <array>
#include <cmath>
#include <string_view>

namespace berth::guidance {

namespace {

using catalog::GuidanceClaim;

constexpr double kRounding = 0.025; // guides round: 128 GB/s for 2 x 63

bool nearly(double claimed, double fact)
{
    return std::abs(claimed - fact) <= kRounding * fact;
}

void decide(AuditRow& row, Agreement agreement, AuditRemark remark)
{
    row.agreement = agreement;
    row.reason = std::move(remark);
}

struct LinkOfKind
{
    std::string_view kind;
    std::string_view network;
};

// The links of the claims without a product, and the catalogue's network of the same name.
constexpr std::array<LinkOfKind, 5> kLinks{{
    {"link_nvlink_h20", "nvlink4"},
    {"link_nvlink_a100", "nvlink3"},
    {"link_pcie5", "pcie5-x16"},
    {"link_infiniband_hdr", "ib-hdr"},
    {"link_infiniband_ndr", "ib-ndr"},
}};

const spec::NetworkSpec* networkOf(const catalog::Catalog& catalog, std::string_view kind)
{
    for (const LinkOfKind& link : kLinks) {
        for (const spec::NetworkSpec& network : catalog.networks) {
            if (link.kind == kind && network.id.text == link.network) {
                return &network;
            }
        }
    }
    return nullptr;
}

} // namespace

AuditRow auditHost(const catalog::Catalog& catalog, const GuidanceClaim& claim)
{
    AuditRow row{&claim};
    double systems = 0;
    bool carried = false;
    for (const spec::SystemSpec& system : catalog.systems) {
        if (containsWord(system.name, claim.valueText)) {
            ++systems;
            carried = carried || system.accelerator == claim.accelerator;
        }
    }
    if (systems == 0) {
        row.reason = {AuditReason::FactMissing, {}, {}};
    } else if (systems > 1) {
        decide(row, carried ? Agreement::Agree : Agreement::Differ, {AuditReason::HostVaries, {systems}, {}});
    } else {
        decide(row, carried ? Agreement::Agree : Agreement::Differ,
               {carried ? AuditReason::MatchesText : AuditReason::TextDiffers, {}, claim.valueText});
    }
    return row;
}

AuditRow auditLink(const catalog::Catalog& catalog, const GuidanceClaim& claim)
{
    AuditRow row{&claim};
    const spec::NetworkSpec* network = networkOf(catalog, claim.kind);
    const auto claimed = claimedValue(claim);
    if (network == nullptr || !network->perDirection || !claimed) {
        row.reason = {AuditReason::FactMissing, {}, {}};
        return row;
    }
    constexpr double kBitsPerByte = 8;
    const double perDirection = network->perDirection->value;
    row.computed = AuditFigure{perDirection, Unit::BytesPerSecond};
    if (claim.unit == "Gb/s" && nearly(*claimed, perDirection * kBitsPerByte)) {
        decide(row, Agreement::Agree, {AuditReason::MatchesFact, {perDirection}, {}});
    } else if (nearly(*claimed, kSheetTwice * perDirection)) {
        decide(row, Agreement::Agree, {AuditReason::BidirectionalSum, {perDirection}, {}});
    } else {
        decide(row, Agreement::Differ, {AuditReason::ValueDiffers, {perDirection}, {}});
    }
    return row;
}

} // namespace berth::guidance
