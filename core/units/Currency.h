// A currency by its ISO 4217 code and how many decimals its minor unit has: yen 0, euro 2, dinar 3.
#pragma once

#include "core/base/Result.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace berth {

struct Currency
{
    std::array<char, 3> code{'X', 'X', 'X'}; // ISO 4217 for no currency
    std::uint8_t decimals = 0;

    [[nodiscard]] constexpr std::string_view text() const { return {code.data(), code.size()}; }
    // Minor units in one major unit.
    [[nodiscard]] constexpr std::int64_t scale() const
    {
        std::int64_t scale = 1;
        for (int place = 0; place < decimals; ++place) {
            scale *= 10;
        }
        return scale;
    }
    friend constexpr bool operator==(const Currency&, const Currency&) = default;
};

// The code in any case. UnknownCurrency {asked}; `where` names the option, column or field.
[[nodiscard]] Result<Currency> findCurrency(std::string_view code, std::string where = {});

// All of them, by their codes.
[[nodiscard]] std::vector<Currency> allCurrencies();

} // namespace berth
