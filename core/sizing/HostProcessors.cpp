#include "core/sizing/HostProcessors.h"

#include "core/catalog/CpuSearch.h"
#include "core/performance/Deployment.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace berth::sizing {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// "M3 Ultra 32c" -> 32, "20-core Arm" -> 20
std::optional<double> printedCores(std::string_view text)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!isDigit(text[at])) {
            continue;
        }
        int number = 0;
        const char* end = std::from_chars(text.data() + at, text.data() + text.size(), number).ptr;
        const std::string_view rest(end, static_cast<std::size_t>(text.data() + text.size() - end));
        const bool cores = rest.starts_with("-core") || (rest.starts_with('c') && (rest.size() == 1 || rest[1] == ')'));
        if (cores && number > 0) {
            return number;
        }
        at += static_cast<std::size_t>(end - text.data()) - at - 1;
    }
    return std::nullopt;
}

// Families are named by the first word that a member's name shares with the text: "EPYC", "Xeon", "Kunpeng".
std::optional<double> fewestCores(const catalog::Catalog& catalog, std::string_view text, double bandwidth)
{
    constexpr double kSameRate = 0.01; // share by which printed rates differ
    std::optional<double> fewest;
    for (const spec::CpuSpec& cpu : catalog.cpus) {
        const std::string family = cpu.name.substr(0, cpu.name.find(' '));
        const bool same = cpu.bandwidth && std::abs(cpu.bandwidth->value - bandwidth) <= kSameRate * bandwidth;
        if (same && cpu.cores > 0 && text.find(family) != std::string_view::npos) {
            fewest = std::min(fewest.value_or(cpu.cores), static_cast<double>(cpu.cores));
        }
    }
    return fewest;
}

} // namespace

std::optional<performance::HostRates> hostRatesOf(const catalog::Catalog& catalog, const spec::SystemSpec& system,
                                                  const spec::EngineSpec& engine)
{
    if (!system.ramBandwidth) {
        return std::nullopt;
    }
    const double sockets = std::max(1, system.cpuSockets);
    const double bandwidth = system.ramBandwidth->value / sockets;
    std::optional<double> cores = printedCores(system.cpu);
    if (const spec::CpuSpec* cpu = catalog::cpuNamedIn(catalog, system.cpu); !cores && cpu != nullptr) {
        cores = cpu->cores;
    }
    if (!cores) {
        cores = fewestCores(catalog, system.cpu, bandwidth);
    }
    if (!cores) {
        return std::nullopt;
    }
    return performance::makeHostRates(bandwidth, *cores, sockets, engine.id.text);
}

} // namespace berth::sizing
