#include "core/performance/DeviceClass.h"

#include <algorithm>
#include <cctype>

namespace berth::performance {
namespace {

std::string compact(std::string text)
{
    std::erase(text, ' ');
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

std::string withMemory(const std::string& name, const spec::AcceleratorSpec& accelerator)
{
    return compact(name) + (hasStackedMemory(accelerator) ? "-hbm" : "-gddr");
}

} // namespace

bool hasStackedMemory(const spec::AcceleratorSpec& accelerator)
{
    return accelerator.memoryType.find("HBM") != std::string::npos;
}

std::string deviceClass(const spec::AcceleratorSpec& accelerator)
{
    return withMemory(accelerator.vendorName, accelerator);
}

std::string deviceGeneration(const spec::AcceleratorSpec& accelerator)
{
    return withMemory(accelerator.architecture, accelerator);
}

} // namespace berth::performance
