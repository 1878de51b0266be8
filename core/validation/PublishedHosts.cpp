#include "core/validation/PublishedHosts.h"

#include "core/catalog/CpuSearch.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

namespace berth::validation {
namespace {

// Bandwidth is channels x 8 bytes x transfers as run, of one socket; the sources print the modules. Cores are of one
// socket. The processors of Apple draw about half of the bandwidth of their chip.
struct KnownHost
{
    std::string_view printed;
    double gigabytesPerSecond;
    double cores;
};
constexpr std::array kHosts = {
    KnownHost{"7950X", 83.2, 16}, // 2 x DDR5-5200
    KnownHost{"7965WX", 332.8, 24}, // 8 x DDR5-5200
    KnownHost{"6454S", 307.2, 32}, // 8 x DDR5-4800
    KnownHost{"E5-2697A", 76.8, 16}, // 4 x DDR4-2400
    KnownHost{"9654", 460.8, 96}, // 12 x DDR5-4800
    KnownHost{"6980P", 614.4, 128}, // 12 x DDR5-6400
    KnownHost{"8488C", 307.2, 48}, // 8 x DDR5-4800
    KnownHost{"9355", 537.6, 32}, // 12 x DDR5-5600 as run
    KnownHost{"Gold 6430", 281.6, 32}, // 8 x DDR5-4400
    KnownHost{"N100", 38.4, 4}, // 1 x DDR5-4800
    KnownHost{"N150", 38.4, 4}, // 1 x DDR5-4800
    KnownHost{"Pi 5", 17.1, 4}, // 32 bit LPDDR4X-4267
    KnownHost{"CM5 Cluster", 17.1, 4}, // each module
    KnownHost{"A192-32X", 332.8, 192}, // 8 x DDR5-5200
    KnownHost{"Framework Mainboard", 256.0, 16}, // 256 bit LPDDR5X-8000
    KnownHost{"Ryzen AI 5 340", 89.6, 6}, // 2 x DDR5-5600
    KnownHost{"7820HQ", 38.4, 4}, // 2 x DDR4-2400
    KnownHost{"M2 Ultra CPU", 409.6, 24}, // half of 819.2
    KnownHost{"M2 Max CPU", 204.8, 12}, // half of 409.6
    KnownHost{"i7-14700", 76.8, 20}, // 2 x DDR5-4800 as run
    KnownHost{"MS-R1", 96.0, 12}, // 128 bit LPDDR5-6000
    KnownHost{"Cix", 96.0, 12},
    KnownHost{"Q8400", 12.8, 4}, // 2 x DDR2-800
    KnownHost{"7C13", 93.9, 64}, // 4 x DDR4-2933 as run
    KnownHost{"8352Y", 204.8, 32}, // 8 x DDR4-3200
    KnownHost{"13900K", 102.4, 24}, // 2 x DDR5-6400 as run
    KnownHost{"Skylake", 128.0, 28}, // 6 x DDR4-2666
    KnownHost{"7900X", 83.2, 12}, // 2 x DDR5-5200
    KnownHost{"Dragon Q8B", 51.2, 8}, // 64 bit LPDDR5-6400
};

std::string lowered(std::string_view text)
{
    std::string low(text);
    std::transform(low.begin(), low.end(), low.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return low;
}

bool mentions(std::string_view text, std::string_view part)
{
    return lowered(text).find(lowered(part)) != std::string::npos;
}

} // namespace

std::optional<PublishedHost> publishedHost(const catalog::Catalog& catalog, const std::string& device)
{
    constexpr double kGiga = 1e9;
    for (const KnownHost& host : kHosts)
        if (mentions(device, host.printed))
            return PublishedHost{host.gigabytesPerSecond * kGiga, host.cores};
    const spec::CpuSpec* cpu = catalog::cpuNamedIn(catalog, device);
    if (cpu && cpu->bandwidth && cpu->cores > 0)
        return PublishedHost{cpu->bandwidth->value, static_cast<double>(cpu->cores)};
    return std::nullopt;
}

double publishedSockets(const std::string& device, const std::string& count)
{
    if (mentions(device, "one socket") || mentions(count, "1 CPU"))
        return 1;
    const bool two =
        device.find("2x ") != std::string::npos || mentions(device, "dual") || mentions(count, "2 CPU") || count == "2";
    return two ? 2 : 1;
}

} // namespace berth::validation
