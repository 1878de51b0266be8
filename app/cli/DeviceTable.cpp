#include "app/cli/DeviceTable.h"

#include "core/memory/Blocker.h"

#include <fmt/format.h>

namespace berth::cli {

std::string gb(Bytes bytes)
{
    return fmt::format("{:.2f}", toGb(bytes));
}

std::string gib(Bytes bytes)
{
    return fmt::format("{:.2f}", toGib(bytes));
}

DeviceTable::DeviceTable(Bytes capacity)
    : m_capacity(capacity),
      m_table({{"Memory of one device"}, {"GB", Align::Right}, {"GiB", Align::Right}, {"share", Align::Right}})
{ }

void DeviceTable::add(const char* part, Bytes bytes)
{
    constexpr double kPercent = 100;
    m_table.add(
        {part, gb(bytes), gib(bytes), fmt::format("{:.1f}%", kPercent * toDouble(bytes) / toDouble(m_capacity))});
}

void DeviceTable::addRest(Bytes free, Bytes usable)
{
    const Bytes missing = memory::missingOf(free);
    add(missing > Bytes(0) ? "Missing" : "Free", missing > Bytes(0) ? missing : free);
    add("Kept back", m_capacity - usable);
    add("Capacity, as reported", m_capacity);
}

} // namespace berth::cli
