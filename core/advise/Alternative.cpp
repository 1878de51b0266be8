#include "core/advise/Alternative.h"

#include "core/advise/Advise.h"
#include "core/solve/Problem.h"
#include "core/solve/SolveRequest.h"

#include <algorithm>

namespace berth::advise {

namespace {

bool isMadeForChina(spec::Availability availability)
{
    return availability != spec::Availability::Anywhere && availability != spec::Availability::NotChina;
}

Currency dollar() // most published prices are in it
{
    return findCurrency("USD").value();
}

bool isLocal(const sizing::Sizing& sizing)
{
    return sizing.configuration.engine->kind == spec::EngineKind::Local;
}

} // namespace

double bitsPerWeight(const sizing::Sizing& sizing)
{
    constexpr double kBitsPerByte = 8;
    return kBitsPerByte * toDouble(sizing.memory.disk)
        / static_cast<double>(std::max<std::int64_t>(1, sizing.configuration.model->paramsTotal));
}

double speedOf(const sizing::Sizing& sizing)
{
    return sizing.performance ? sizing.performance->perUser.value : 0;
}

double speedShare(const sizing::Sizing& before, const sizing::Sizing& after)
{
    return speedOf(before) > 0 ? speedOf(after) / speedOf(before) : 0;
}

bool isFastEnough(const sizing::Sizing& before, const sizing::Sizing& after)
{
    constexpr double kHalf = 0.5; // of the speed is given up for what is saved
    constexpr double kFluent = 25; // tokens per second: the interactive limit of MLPerf (workload "chat")
    return speedOf(before) > 0 ? speedOf(after) >= kFluent || speedShare(before, after) >= kHalf
                               : speedOf(after) >= solve::kReadingSpeed;
}

bool servesAlike(const sizing::Sizing& before, const sizing::Sizing& after)
{
    return !isLocal(after) || isLocal(before) || before.configuration.concurrency <= solve::kMostSlots;
}

bool isSoldAlike(const spec::AcceleratorSpec& before, const spec::AcceleratorSpec& after)
{
    return isMadeForChina(before.availability) ? after.availability != spec::Availability::NotChina
                                               : !isMadeForChina(after.availability);
}

std::optional<double> machinesPrice(const catalog::Catalog& catalog, const cost::Machine& machine, int nodes)
{
    const cost::PriceBook book{catalog.prices, {}, {}};
    const cost::PriceWish wish{dollar(), {}, {}, 0};
    const auto price = cost::systemPrice(book, catalog.costDefaults, machine, wish, cost::Scenario::Base);
    return price ? std::optional(toMajor(price->price) * nodes) : std::nullopt;
}

std::optional<double> hardwarePrice(const catalog::Catalog& catalog, const sizing::Sizing& sizing)
{
    cost::CostRequest request;
    request.currency = dollar();
    cost::CostSubject subject = sizing::costSubject(sizing);
    subject.owned = false; // what is there already has a value all the same
    const auto plan =
        cost::planCost({{catalog.prices, {}, {}}, catalog.costDefaults}, request, subject, cost::Scenario::Base);
    return plan ? std::optional(toMajor(plan->inputs.purchase)) : std::nullopt;
}

sizing::SizingRequest withFreeLayout(sizing::SizingRequest request)
{
    request.replicas = request.tp = request.pp = request.ep = request.dp = {};
    return request;
}

} // namespace berth::advise
