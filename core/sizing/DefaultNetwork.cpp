#include "core/sizing/DefaultNetwork.h"

#include <charconv>
#include <string_view>

namespace berth::sizing {

namespace {

constexpr double kUsualGigabits = 100;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// "8x ConnectX-7 400 Gb/s" -> 400, "10GbE + Thunderbolt 5" -> 10; 0: none is printed
double printedGigabits(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        if (!isDigit(text[at])) {
            ++at;
            continue;
        }
        int number = 0;
        const char* end = std::from_chars(text.data() + at, text.data() + text.size(), number).ptr;
        at = static_cast<std::size_t>(end - text.data());
        const std::string_view rest = text.substr(at);
        if (rest.starts_with(" Gb/s") || rest.starts_with("GbE") || rest.starts_with(" GbE")) {
            return number;
        }
    }
    return 0;
}

// ConnectX adapters speak both; the machines that print them are sold for InfiniBand.
bool wantsInfiniband(std::string_view adapters)
{
    return adapters.find("InfiniBand") != std::string_view::npos || adapters.find("ConnectX") != std::string_view::npos;
}

bool isInfiniband(const spec::NetworkSpec& network)
{
    return network.name.starts_with("InfiniBand");
}

bool joinsNodes(const spec::NetworkSpec& network)
{
    return network.kind == spec::NetworkKind::ScaleOut || network.kind == spec::NetworkKind::Lan;
}

} // namespace

const spec::NetworkSpec* defaultNetwork(const catalog::Catalog& catalog, const spec::SystemSpec* system)
{
    if (system != nullptr && !system->scaleOutNetwork.empty()) {
        return catalog::byId(catalog, system->scaleOutNetwork);
    }
    const std::string_view adapters = system != nullptr ? std::string_view(system->nics) : std::string_view();
    const double printed = printedGigabits(adapters);
    const double rate = printed > 0 ? printed : kUsualGigabits;
    const bool wanted = wantsInfiniband(adapters);
    const spec::NetworkSpec* found = nullptr;
    for (const spec::NetworkSpec& network : catalog.networks) {
        if (joinsNodes(network) && network.gigabitsPerSecond == rate
            && (found == nullptr || (isInfiniband(network) == wanted && isInfiniband(*found) != wanted))) {
            found = &network;
        }
    }
    return found;
}

} // namespace berth::sizing
