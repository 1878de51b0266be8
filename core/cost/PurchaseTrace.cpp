// How the price of machines came about, step by step.
#include "core/cost/Conversion.h"
#include "core/cost/CostKeys.h"
#include "core/cost/SystemPrice.h"

#include <algorithm>

namespace berth::cost {
namespace {

// A part that is counted: its formulas without and with a rate of either direction.
struct CountedPart
{
    std::string_view key, count, each;
    std::string_view counted, multiplied, divided;
};

constexpr CountedPart kProcessors{keys::kProcessors,
                                  "sockets",
                                  "processor",
                                  "sockets * processor",
                                  "sockets * processor * exchange",
                                  "sockets * processor / exchange"};
constexpr CountedPart kMemory{keys::kMemory,
                              "gigabytes",
                              "gigabyte",
                              "gigabytes * gigabyte",
                              "gigabytes * gigabyte * exchange",
                              "gigabytes * gigabyte / exchange"};

void tracePart(const CountedPart& part, const PartPrice& price, Money amount, RecordingTrace& trace)
{
    if (price.row == nullptr) {
        return;
    }
    const TraceInput count{part.count, price.count, Unit::Count, Origin::System};
    const TraceInput each{part.each, valueOf(*price.row, Scenario::Base), Unit::Money, Origin::CostDefault};
    if (price.rate == nullptr) {
        trace.step(part.key, part.counted, {count, each}, toMajor(amount), Unit::Money);
        return;
    }
    trace.step(part.key, price.rate->from == amount.currency ? part.divided : part.multiplied,
               {count, each, {kExchange, toDouble(price.rate->rate), Unit::None, Origin::Request}}, toMajor(amount),
               Unit::Money);
}

double chassisShare(const Parts& parts)
{
    const auto share = std::find_if(parts.defaults.begin(), parts.defaults.end(), [](const CostDefault* row) {
        return row->parameter == CostParameter::ChassisShare;
    });
    return share != parts.defaults.end() ? valueOf(**share, Scenario::Base) : 0;
}

void traceParts(const SystemPrice& price, RecordingTrace& trace)
{
    const Parts& parts = *price.parts;
    const bool foreign = parts.accelerator && parts.accelerator->rate != nullptr;
    tracePart(kProcessors, parts.processorPrice, parts.processors, trace);
    tracePart(kMemory, parts.memoryPrice, parts.memory, trace);
    trace.step(keys::kMachineFromParts,
               "accelerators * accelerator + processors + memory + accelerators * accelerator * chassis",
               {{"accelerators", static_cast<double>(parts.count), Unit::Count, Origin::System},
                {"accelerator", parts.accelerator ? toDouble(parts.accelerator->base.amount) : 0, Unit::Money,
                 foreign ? Origin::Computed : Origin::Price},
                {"processors", toMajor(parts.processors), Unit::Money, Origin::Computed},
                {"memory", toMajor(parts.memory), Unit::Money, Origin::Computed},
                {"chassis", chassisShare(parts), Unit::Share, Origin::CostDefault}},
               toMajor(price.price), Unit::Money);
}

} // namespace

void tracePurchase(const SystemPrice& price, int nodes, Money network, RecordingTrace& trace)
{
    const PriceChoice* choice = machineChoice(price);
    const bool foreign = choice != nullptr && choice->rate != nullptr;
    traceConversion(keys::kConverted, price.parts ? price.parts->accelerator : price.published, Unit::Money, trace);
    if (price.parts) {
        traceParts(price, trace);
    }
    const Money machines = times(price.price, nodes).value_or(price.price);
    const TraceInput count{"machines", static_cast<double>(nodes), Unit::Count, Origin::Request};
    const TraceInput each{"price", toMajor(price.price), Unit::Money,
                          price.parts || foreign ? Origin::Computed : Origin::Price};
    if (network.minor > 0) {
        trace.step(keys::kPurchase, "machines * price + network",
                   {count, each, {"network", toMajor(network), Unit::Money, Origin::Computed}},
                   toMajor(sum(machines, network).value_or(machines)), Unit::Money);
    } else {
        trace.step(keys::kPurchase, "machines * price", {count, each}, toMajor(machines), Unit::Money);
    }
}

} // namespace berth::cost
