#include "core/catalog/CpuSearch.h"

#include <algorithm>
#include <string>

namespace berth::catalog {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string lowered(std::string_view text)
{
    std::string low(text);
    std::transform(low.begin(), low.end(), low.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return low;
}

// "EPYC 9554 (Genoa)" -> "9554": the longest word with at least three digits before the parenthesis.
std::string_view modelNumber(std::string_view name)
{
    constexpr std::ptrdiff_t kLeastDigits = 3;
    name = name.substr(0, name.find('('));
    std::string_view best;
    while (!name.empty()) {
        const std::string_view word = name.substr(0, name.find(' '));
        name.remove_prefix(std::min(name.size(), word.size() + 1));
        if (std::count_if(word.begin(), word.end(), isDigit) >= kLeastDigits && word.size() > best.size())
            best = word;
    }
    return best;
}

} // namespace

const spec::CpuSpec* cpuNamedIn(const Catalog& catalog, std::string_view text)
{
    const std::string printed = lowered(text);
    for (const spec::CpuSpec& cpu : catalog.cpus) {
        const std::string_view number = modelNumber(cpu.name);
        const bool known = cpu.bandwidth && cpu.cores > 0;
        if (known && !number.empty() && printed.find(lowered(number)) != std::string::npos)
            return &cpu;
    }
    return nullptr;
}

} // namespace berth::catalog
