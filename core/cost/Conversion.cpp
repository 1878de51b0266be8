#include "core/cost/Conversion.h"

namespace berth::cost {
namespace {

struct Conversion
{
    double amount; // in the currency of the estimate
    std::optional<double> published; // nothing: between several that were
    const ExchangeRate& rate;
    bool inverse; // the rate is of the other direction
    Origin origin;
};

void traceStep(std::string_view key, const Conversion& of, Unit unit, RecordingTrace& trace)
{
    const double exchange = toDouble(of.rate.rate);
    const double published = of.published.value_or(of.inverse ? of.amount * exchange : of.amount / exchange);
    trace.step(key, of.inverse ? "published / exchange" : "published * exchange",
               {{kPublished, published, unit, of.origin}, {kExchange, exchange, Unit::None, Origin::Request}},
               of.amount, unit);
}

} // namespace

void traceConversion(std::string_view key, const std::optional<PriceChoice>& choice, Unit unit, RecordingTrace& trace)
{
    if (!choice || choice->rate == nullptr) {
        return;
    }
    const bool alone = choice->rows.size() == 1;
    traceStep(key,
              {.amount = toDouble(choice->base.amount),
               .published = alone ? std::optional(toDouble(choice->row().price)) : std::nullopt,
               .rate = *choice->rate,
               .inverse = choice->rate->from == choice->base.currency,
               .origin = Origin::Price},
              unit, trace);
}

void traceConversion(std::string_view key, const std::optional<Stated>& stated, Unit unit, RecordingTrace& trace)
{
    if (stated && stated->rate) {
        traceStep(key,
                  {.amount = toDouble(stated->each.amount),
                   .published = toDouble(stated->asSet.amount),
                   .rate = *stated->rate,
                   .inverse = stated->rate->from == stated->each.currency,
                   .origin = Origin::Request},
                  unit, trace);
    }
}

} // namespace berth::cost
