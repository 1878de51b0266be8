// What one machine costs: its own published price, or the sum of its parts where nobody publishes one:
//   accelerators x price + processors x price + memory x price of a GB + chassis share x accelerators
// The user's own price of the accelerators goes before a shipped price of the system.
// The chassis share stands for everything else: board, switches, network cards, disks, power, case, assembly. Computers
// that are sold whole (Mac, edge) are their accelerator's price. A price from parts is always marked as such.
#pragma once

#include "core/cost/CostDefaults.h"
#include "core/cost/PriceBook.h"
#include "core/spec/SystemSpec.h"
#include "core/units/Trace.h"

#include <optional>

namespace berth::cost {

// Either a catalogued system or loose accelerators, for which a host without processors and memory is assumed.
struct Machine
{
    const spec::SystemSpec* system = nullptr;
    AcceleratorId accelerator; // loose ones
    int acceleratorCount = 0;
};

// What the amount of a part was counted from.
struct PartPrice
{
    double count = 0; // processors, or GB
    const CostDefault* row = nullptr; // of one; nothing: there is no such part, or no price of it
    const ExchangeRate* rate = nullptr; // from the currency of the row, where that is another one
};

struct Parts
{
    std::optional<PriceChoice> accelerator; // nothing: the machine has none
    Money accelerators, processors, memory, chassis;
    std::vector<const CostDefault*> defaults; // that were needed
    int count = 0; // accelerators of one machine
    PartPrice processorPrice{}, memoryPrice{};
};

struct SystemPrice
{
    Money price; // of one machine
    std::optional<PriceChoice> published; // nothing: built from parts
    std::optional<Parts> parts;
    bool own = false;
    bool stale = false;
    bool verified = true;
};

// Errors: NoPrice {item, currency, known currencies}; as choosePrice.
[[nodiscard]] Result<SystemPrice> systemPrice(const PriceBook& book, std::span<const CostDefault> defaults,
                                              const Machine& machine, const PriceWish& wish, Scenario scenario);

// The price of all machines. Errors: AmountTooLarge; ValueOutOfRange for a negative count.
[[nodiscard]] Result<Money> purchaseCost(const SystemPrice& price, int nodes);

// The row of a price list that the price is made of: of the machine, or of its accelerators; nullptr: none.
[[nodiscard]] const PriceChoice* machineChoice(const SystemPrice& price);

// Writes how the price of one machine came about, and that of all with the network that joins them. The price is that
// of the base scenario.
void tracePurchase(const SystemPrice& price, int nodes, Money network, RecordingTrace& trace);

} // namespace berth::cost
