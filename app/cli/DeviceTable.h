// The memory of one device as a table for a terminal: each part in GB, in GiB and as a share of the capacity.
#pragma once

#include "app/cli/TextTable.h"

#include "core/units/Quantity.h"

namespace berth::cli {

[[nodiscard]] std::string gb(Bytes bytes); // 12.34
[[nodiscard]] std::string gib(Bytes bytes);

class DeviceTable
{
public:
    explicit DeviceTable(Bytes capacity); // as tools report it

    void add(const char* part, Bytes bytes);
    // What is left of the usable memory, or missing; what is kept back; and the capacity itself.
    void addRest(Bytes free, Bytes usable);
    [[nodiscard]] std::string text() const { return m_table.text(); }

private:
    Bytes m_capacity;
    TextTable m_table;
};

} // namespace berth::cli
