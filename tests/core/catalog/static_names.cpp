// Stored spellings and enumerators stand for each other one to one; checked by the compiler.
#include "core/catalog/EnumNames.h"

namespace berth::catalog {
namespace {

template <class E>
constexpr bool pairsUp()
{
    for (const auto& [value, name] : kEnumNames<E>) {
        if (name.empty() || enumName(value) != name || enumFromName<E>(name) != value) {
            return false;
        }
    }
    return !enumFromName<E>("no such word").has_value();
}

static_assert(pairsUp<spec::AttentionKind>() && kEnumNames<spec::AttentionKind>.size() == 6);
static_assert(pairsUp<spec::WeightFormat>() && kEnumNames<spec::WeightFormat>.size() == 8);
static_assert(pairsUp<spec::Attention::QkNorm>() && kEnumNames<spec::Attention::QkNorm>.size() == 3);
static_assert(pairsUp<spec::StateKind>() && kEnumNames<spec::StateKind>.size() == 6);
static_assert(pairsUp<spec::SparseKind>() && kEnumNames<spec::SparseKind>.size() == 5);
static_assert(pairsUp<spec::PrecisionKind>() && kEnumNames<spec::PrecisionKind>.size() == 6);
static_assert(pairsUp<spec::ComputeFormat>() && kEnumNames<spec::ComputeFormat>.size() == 7);
static_assert(pairsUp<spec::BlockScale>() && kEnumNames<spec::BlockScale>.size() == 3);
static_assert(pairsUp<spec::QuantisedPart>() && kEnumNames<spec::QuantisedPart>.size() == 3);
static_assert(pairsUp<spec::EngineKind>() && kEnumNames<spec::EngineKind>.size() == 2);
static_assert(pairsUp<spec::EngineFormat>() && kEnumNames<spec::EngineFormat>.size() == 11);
static_assert(pairsUp<spec::Vendor>() && kEnumNames<spec::Vendor>.size() == 14);
static_assert(pairsUp<spec::NativeFormat>() && kEnumNames<spec::NativeFormat>.size() == 10);
static_assert(pairsUp<spec::LinkKind>() && kEnumNames<spec::LinkKind>.size() == 10);
static_assert(pairsUp<spec::SystemKind>() && kEnumNames<spec::SystemKind>.size() == 6);
static_assert(pairsUp<spec::NetworkKind>() && kEnumNames<spec::NetworkKind>.size() == 6);
static_assert(pairsUp<spec::BudgetRule>() && kEnumNames<spec::BudgetRule>.size() == 3);
static_assert(pairsUp<spec::StepRule>() && kEnumNames<spec::StepRule>.size() == 2);
static_assert(pairsUp<spec::OffloadRule>() && kEnumNames<spec::OffloadRule>.size() == 3);
static_assert(pairsUp<spec::CacheRule>() && kEnumNames<spec::CacheRule>.size() == 3);
static_assert(pairsUp<spec::CapacityPrint>() && kEnumNames<spec::CapacityPrint>.size() == 3);
static_assert(pairsUp<spec::Mxfp4Kernel>() && kEnumNames<spec::Mxfp4Kernel>.size() == 3);
static_assert(pairsUp<spec::LatentCache>() && kEnumNames<spec::LatentCache>.size() == 3);
static_assert(pairsUp<cost::CostParameter>() && kEnumNames<cost::CostParameter>.size() == 17);
static_assert(pairsUp<spec::Availability>() && kEnumNames<spec::Availability>.size() == 5);
static_assert(pairsUp<cost::PricedKind>() && kEnumNames<cost::PricedKind>.size() == 8);
static_assert(pairsUp<cost::PriceUnit>() && kEnumNames<cost::PriceUnit>.size() == 5);
static_assert(pairsUp<cost::PriceKind>() && kEnumNames<cost::PriceKind>.size() == 7);

} // namespace
} // namespace berth::catalog
