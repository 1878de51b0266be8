// Words of the columns of systems, processors and networks: a pure data table.
#include "ui/viewmodels/catalogue/FactWords.h"

#include <QtGlobal>

#include <array>

namespace berth::viewmodels::words {

namespace {

constexpr std::array kWords{
    FactWord{"accelerator_count", QT_TRANSLATE_NOOP("Facts", "Number of accelerators")},
    FactWord{"cpu", QT_TRANSLATE_NOOP("Facts", "Processors")},
    FactWord{"cpu_sockets", QT_TRANSLATE_NOOP("Facts", "Sockets")},
    FactWord{"ram_gb", QT_TRANSLATE_NOOP("Facts", "Host memory"), QT_TRANSLATE_NOOP("Facts", "GB")},
    FactWord{"ram_bandwidth_gbs", QT_TRANSLATE_NOOP("Facts", "Host memory bandwidth"),
             QT_TRANSLATE_NOOP("Facts", "GB/s")},
    FactWord{"nics", QT_TRANSLATE_NOOP("Facts", "Network")},
    FactWord{"scale_out_network", QT_TRANSLATE_NOOP("Facts", "Network between machines")},
    FactWord{"scale_out_ports", QT_TRANSLATE_NOOP("Facts", "Ports of that network")},
    FactWord{"scale_out_adapters", QT_TRANSLATE_NOOP("Facts", "Adapters to buy for it")},
    FactWord{"storage", QT_TRANSLATE_NOOP("Facts", "Storage")},
    FactWord{"rack_units", QT_TRANSLATE_NOOP("Facts", "Height"), QT_TRANSLATE_NOOP("Facts", "U")},
    FactWord{"max_power_w", QT_TRANSLATE_NOOP("Facts", "Power, at most"), QT_TRANSLATE_NOOP("Facts", "W")},
    FactWord{"cores", QT_TRANSLATE_NOOP("Facts", "Cores")},
    FactWord{"memory_channels", QT_TRANSLATE_NOOP("Facts", "Memory channels")},
    FactWord{"memory_mts", QT_TRANSLATE_NOOP("Facts", "Memory rate"), QT_TRANSLATE_NOOP("Facts", "MT/s")},
    FactWord{"instruction_sets", QT_TRANSLATE_NOOP("Facts", "Instruction sets")},
    FactWord{"max_memory_gb", QT_TRANSLATE_NOOP("Facts", "Memory, at most"), QT_TRANSLATE_NOOP("Facts", "GB")},
    FactWord{"gigabits_per_s", QT_TRANSLATE_NOOP("Facts", "Rate"), QT_TRANSLATE_NOOP("Facts", "Gb/s")},
    FactWord{"gbytes_per_s_per_direction", QT_TRANSLATE_NOOP("Facts", "Rate, each direction"),
             QT_TRANSLATE_NOOP("Facts", "GB/s")},
    FactWord{"switch_ports", QT_TRANSLATE_NOOP("Facts", "Ports of a switch")},
    FactWord{"latency_us", QT_TRANSLATE_NOOP("Facts", "Latency"), QT_TRANSLATE_NOOP("Facts", "µs")},
};

} // namespace

std::span<const FactWord> ofMachines()
{
    return kWords;
}

} // namespace berth::viewmodels::words
