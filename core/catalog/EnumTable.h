// Closed sets have their stored spelling in one place, apart from the order of the enumerators, so that neither can
// change the other. The tables are in ModelNames.h, HardwareNames.h and FactNames.h.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

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

// Words between commas become enumerators; unknown words are left out.
template <class E>
[[nodiscard]] std::vector<E> enumsFromList(std::string_view text)
{
    std::vector<E> values;
    for (bool more = true; more;) {
        const std::size_t comma = text.find(',');
        if (const auto value = enumFromName<E>(text.substr(0, comma))) {
            values.push_back(*value);
        }
        more = comma != std::string_view::npos;
        text.remove_prefix(more ? comma + 1 : text.size());
    }
    return values;
}

// The words of a set that answers has(), in the order of the name table.
template <class E, class Set>
[[nodiscard]] std::string enumList(const Set& set)
{
    std::string words;
    for (const auto& [value, name] : kEnumNames<E>) {
        if (set.has(value)) {
            words += (words.empty() ? "" : ",") + std::string(name);
        }
    }
    return words;
}

// Sets whose enumerators are bits of their own. Specialised for each such set.
template <class Set>
struct BitsOf
{ };

template <class Set, class E>
struct BitsOfEnum
{
    using Word = E;
    static Set make(std::string_view text)
    {
        Set set;
        for (const E value : enumsFromList<E>(text)) {
            set.bits |= static_cast<std::uint32_t>(value);
        }
        return set;
    }
    static std::string text(const Set& set) { return enumList<E>(set); }
};

} // namespace berth::catalog
