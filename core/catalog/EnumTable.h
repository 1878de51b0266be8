// Closed sets have their stored spelling in one place, apart from the order of the enumerators, so that neither can
// change the other. The tables are in ModelNames.h, HardwareNames.h and FactNames.h.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace berth::catalog {

template <class E>
using EnumNames = std::pair<E, std::string_view>;

template <class E>
inline constexpr auto kEnumNames = nullptr; // specialised for every stored enumeration

template <class E>
inline constexpr auto kEnumWords = [] {
    std::array<std::string_view, kEnumNames<E>.size()> words{};
    for (std::size_t index = 0; index < words.size(); ++index) {
        words[index] = kEnumNames<E>[index].second;
    }
    return words;
}();

template <class E>
[[nodiscard]] constexpr std::string_view enumName(E value)
{
    for (const auto& [known, name] : kEnumNames<E>) {
        if (known == value) {
            return name;
        }
    }
    return {};
}

template <class E>
[[nodiscard]] constexpr std::optional<E> enumFromName(std::string_view name)
{
    for (const auto& [value, known] : kEnumNames<E>) {
        if (known == name) {
            return value;
        }
    }
    return std::nullopt;
}

// Sets of enumerators kept as bits, written as words between commas in the order of the name table.
template <class Set, class E>
struct BitsOfEnum
{
    using Word = E;
    static Set make(std::string_view text)
    {
        Set set;
        for (bool more = true; more;) {
            const std::size_t comma = text.find(',');
            if (const auto value = enumFromName<E>(text.substr(0, comma))) {
                set.bits |= static_cast<std::uint32_t>(*value);
            }
            more = comma != std::string_view::npos;
            text.remove_prefix(more ? comma + 1 : text.size());
        }
        return set;
    }
    static std::string text(const Set& set)
    {
        std::string words;
        for (const auto& [value, name] : kEnumNames<E>) {
            if (set.has(value)) {
                words += (words.empty() ? "" : ",") + std::string(name);
            }
        }
        return words;
    }
};

template <class Set>
struct BitsOf
{ };

} // namespace berth::catalog
