#include "core/cost/SystemPrice.h"

#include <algorithm>

namespace berth::cost {
namespace {

bool isSoldWhole(const spec::SystemSpec& system)
{
    return system.kind == spec::SystemKind::Mac || system.kind == spec::SystemKind::Edge;
}

// Adds up the parts of one machine; a part that no default prices is left out of the sum and of `defaults`, and `from`
// stays without a row. Errors: NoPrice where one does, but in a currency that no rate leads from.
class PartsPricer
{
public:
    PartsPricer(std::span<const CostDefault> defaults, const PriceWish& wish, ExchangeRates rates, Scenario scenario)
        : m_defaults(defaults), m_wish(wish), m_rates(rates), m_scenario(scenario)
    { }

    Result<Money> amount(CostParameter parameter, double count, Parts& parts, PartPrice& from) const
    {
        if (count <= 0) {
            return Money{0, m_wish.currency};
        }
        const CostDefault* row = findDefault(m_defaults, parameter, m_wish.currency, m_wish.region);
        if (row == nullptr) {
            return converted(parameter, count, parts, from);
        }
        parts.defaults.push_back(row);
        from = {count, row, nullptr};
        const double unit = row->currency.empty() ? 1 : static_cast<double>(m_wish.currency.scale());
        return roundedMoney(valueOf(*row, m_scenario) * unit * count, m_wish.currency, Rounding::HalfEven);
    }

private:
    // By the first row of another currency that a rate leads from.
    Result<Money> converted(CostParameter parameter, double count, Parts& parts, PartPrice& from) const
    {
        const CostDefault* foreignRow = nullptr;
        for (const CostDefault& row : m_defaults) {
            const auto currency = findCurrency(row.currency);
            if (row.parameter != parameter || !currency) {
                continue;
            }
            const double minor = valueOf(row, m_scenario) * static_cast<double>(currency->scale()) * count;
            const auto foreign = roundedMoney(minor, *currency, Rounding::HalfEven);
            if (!foreign) {
                return foreign;
            }
            if (const auto amount = convert(*foreign, m_wish.currency, m_rates)) {
                parts.defaults.push_back(&row);
                from = {count, &row, amount->rate};
                return amount->amount;
            }
            foreignRow = &row;
        }
        if (foreignRow != nullptr) {
            return failure(ErrorCode::NoPrice,
                           {foreignRow->id, std::string(m_wish.currency.text()), foreignRow->currency});
        }
        return Money{0, m_wish.currency};
    }

    std::span<const CostDefault> m_defaults;
    const PriceWish& m_wish;
    ExchangeRates m_rates;
    Scenario m_scenario;
};

Result<Money> total(const Parts& parts)
{
    Result<Money> whole = parts.accelerators;
    for (const Money part : {parts.processors, parts.memory, parts.chassis}) {
        whole = whole ? sum(*whole, part) : whole;
    }
    return whole;
}

Result<void> addAccelerators(Parts& parts, PriceChoice choice, int count, Scenario scenario)
{
    const auto amount = berth::priceOf(priceAt(choice, scenario), count, Rounding::HalfEven);
    if (!amount) {
        return std::unexpected(amount.error());
    }
    parts.accelerators = *amount;
    parts.count = count;
    parts.accelerator = std::move(choice);
    return {};
}

Result<void> addHost(Parts& parts, const Machine& machine, const PartsPricer& pricer)
{
    const spec::SystemSpec* system = machine.system;
    if (system != nullptr && isSoldWhole(*system)) {
        return {};
    }
    const bool workstation = system != nullptr && system->kind == spec::SystemKind::Workstation;
    const auto processors =
        pricer.amount(workstation ? CostParameter::WorkstationProcessorPrice : CostParameter::ProcessorPrice,
                      system != nullptr ? system->cpuSockets : 0, parts, parts.processorPrice);
    const auto memory = pricer.amount(CostParameter::MemoryPriceGb, system != nullptr ? system->ramGb.value_or(0) : 0,
                                      parts, parts.memoryPrice);
    PartPrice share; // of the accelerators, and no count of anything
    const auto chassis =
        pricer.amount(CostParameter::ChassisShare, static_cast<double>(parts.accelerators.minor), parts, share);
    for (const auto* part : {&processors, &memory, &chassis}) {
        if (!*part) {
            return std::unexpected(part->error());
        }
    }
    parts.processors = *processors;
    parts.memory = *memory;
    parts.chassis = *chassis;
    return {};
}

std::unexpected<Error> noPrice(const PriceBook& book, const Machine& machine, const PriceWish& wish)
{
    const std::string item = machine.system != nullptr ? machine.system->id.text : machine.accelerator.text;
    std::string known = knownCurrencies(book, item, Offer::Purchase);
    if (known.empty() && machine.system != nullptr) {
        known = knownCurrencies(book, machine.system->accelerator.text, Offer::Purchase);
    }
    return failure(ErrorCode::NoPrice, {item, std::string(wish.currency.text()), std::move(known)});
}

struct Question
{
    const PriceBook& book;
    std::span<const CostDefault> defaults;
    const Machine& machine;
    const PriceWish& wish;
    Scenario scenario;

    [[nodiscard]] const std::string& accelerator() const
    {
        return machine.system != nullptr ? machine.system->accelerator.text : machine.accelerator.text;
    }
    [[nodiscard]] int count() const
    {
        return machine.system != nullptr ? machine.system->acceleratorCount : machine.acceleratorCount;
    }
    // Nothing: no price. Other failures stay failures.
    [[nodiscard]] Result<std::optional<PriceChoice>> priceOfItem(const std::string& item) const
    {
        auto choice = choosePrice(book, item, Offer::Purchase, wish);
        if (!choice && choice.error().code != ErrorCode::NoPrice) {
            return std::unexpected(choice.error());
        }
        return choice ? std::optional(std::move(*choice)) : std::nullopt;
    }
};

Result<SystemPrice> fromParts(const Question& q, std::optional<PriceChoice> accelerator)
{
    const Money nothing{0, q.wish.currency};
    SystemPrice price;
    Parts parts{std::nullopt, nothing, nothing, nothing, nothing, {}};
    if (accelerator) {
        price.own = accelerator->own;
        price.stale = accelerator->stale;
        price.verified = accelerator->verified;
        if (const auto added = addAccelerators(parts, std::move(*accelerator), q.count(), q.scenario); !added) {
            return std::unexpected(added.error());
        }
    }
    if (const auto added = addHost(parts, q.machine, PartsPricer(q.defaults, q.wish, q.book.rates, q.scenario));
        !added) {
        return std::unexpected(added.error());
    }
    const auto whole = total(parts);
    if (!whole) {
        return std::unexpected(whole.error());
    }
    if (whole->minor == 0) {
        return noPrice(q.book, q.machine, q.wish);
    }
    for (const CostDefault* row : parts.defaults) {
        price.verified = price.verified && row->provenance.isVerified("value");
    }
    price.price = *whole;
    price.parts = std::move(parts);
    return price;
}

Result<SystemPrice> asPublished(PriceChoice choice, Scenario scenario)
{
    const auto money = berth::priceOf(priceAt(choice, scenario), 1, Rounding::HalfEven);
    if (!money) {
        return std::unexpected(money.error());
    }
    SystemPrice price{*money, std::nullopt, std::nullopt, choice.own, choice.stale, choice.verified};
    price.published = std::move(choice);
    return price;
}

} // namespace

Result<SystemPrice> systemPrice(const PriceBook& book, std::span<const CostDefault> defaults, const Machine& machine,
                                const PriceWish& wish, Scenario scenario)
{
    const Question q{book, defaults, machine, wish, scenario};
    auto system = machine.system != nullptr ? q.priceOfItem(machine.system->id.text) : std::optional<PriceChoice>();
    auto accelerator = q.count() > 0 ? q.priceOfItem(q.accelerator()) : std::optional<PriceChoice>();
    if (!system || !accelerator) {
        return std::unexpected(system ? accelerator.error() : system.error());
    }
    const bool ownPartsFirst = *accelerator && (*accelerator)->own && !(*system && (*system)->own);
    if (*system && !ownPartsFirst) {
        return asPublished(std::move(**system), scenario);
    }
    if (q.count() > 0 && !*accelerator) {
        return noPrice(book, machine, wish);
    }
    return fromParts(q, std::move(*accelerator));
}

Result<Money> purchaseCost(const SystemPrice& price, int nodes)
{
    if (nodes < 0) {
        return failure(ErrorCode::ValueOutOfRange, {"nodes", std::to_string(nodes), "0", ""});
    }
    return times(price.price, nodes);
}

const PriceChoice* machineChoice(const SystemPrice& price)
{
    const std::optional<PriceChoice>& choice = price.parts ? price.parts->accelerator : price.published;
    return choice ? &*choice : nullptr;
}

} // namespace berth::cost
