// How each type of member is kept in a cell: which column type it makes, how the cell sets it, how it becomes a cell.
#pragma once

#include "core/base/Id.h"
#include "core/catalog/Column.h"
#include "core/catalog/EnumNames.h"
#include "core/units/Decimal.h"
#include "core/units/Quantity.h"

#include <concepts>
#include <optional>
#include <type_traits>
#include <vector>

namespace berth::catalog::detail {

template <class V>
concept Quantitative = requires(V v) {
    { v.value } -> std::same_as<double&>;
};

template <class V>
concept NamedBits = requires { typename BitsOf<V>::Word; };

// How one member type is kept in a cell. `set` is only called with a cell that obeys the column.
template <class V>
struct Stored;

template <>
struct Stored<std::string>
{
    static constexpr ColumnType kType = ColumnType::Text;
    static void set(std::string& value, const Cell& cell, const Column&) { value = std::get<std::string>(cell); }
    static Cell get(const std::string& value, const Column&) { return value.empty() ? Cell() : Cell(value); }
};

template <class Tag>
struct Stored<Id<Tag>>
{
    static constexpr ColumnType kType = ColumnType::Text;
    static void set(Id<Tag>& id, const Cell& cell, const Column&) { id.text = std::get<std::string>(cell); }
    static Cell get(const Id<Tag>& id, const Column&) { return id.empty() ? Cell() : Cell(id.text); }
};

template <>
struct Stored<bool>
{
    static constexpr ColumnType kType = ColumnType::Flag;
    static void set(bool& value, const Cell& cell, const Column&) { value = std::get<std::int64_t>(cell) != 0; }
    static Cell get(bool value, const Column&) { return std::int64_t{value ? 1 : 0}; }
};

template <std::signed_integral V>
struct Stored<V>
{
    static constexpr ColumnType kType = ColumnType::Integer;
    static void set(V& value, const Cell& cell, const Column&) { value = static_cast<V>(std::get<std::int64_t>(cell)); }
    static Cell get(V value, const Column&) { return std::int64_t{value}; }
};

template <>
struct Stored<double>
{
    static constexpr ColumnType kType = ColumnType::Real;
    static void set(double& value, const Cell& cell, const Column&) { value = std::get<double>(cell); }
    static Cell get(double value, const Column&) { return value; }
};

template <Quantitative V>
struct Stored<V>
{
    static constexpr ColumnType kType = ColumnType::Real;
    static void set(V& quantity, const Cell& cell, const Column& column)
    {
        quantity = V(std::get<double>(cell) * column.unit);
    }
    static Cell get(const V& quantity, const Column& column) { return quantity.value / column.unit; }
};

template <class E>
    requires std::is_enum_v<E>
struct Stored<E>
{
    static constexpr ColumnType kType = ColumnType::Choice;
    static constexpr std::span<const std::string_view> kWords = kEnumWords<E>;
    static void set(E& value, const Cell& cell, const Column&)
    {
        value = enumFromName<E>(std::get<std::string>(cell)).value_or(value);
    }
    static Cell get(E value, const Column&) { return std::string(enumName(value)); }
};

template <NamedBits V>
struct Stored<V>
{
    using Word = typename BitsOf<V>::Word;
    static constexpr ColumnType kType = ColumnType::Choices;
    static constexpr std::span<const std::string_view> kWords = kEnumWords<Word>;
    static void set(V& value, const Cell& cell, const Column&) { value = BitsOf<V>::make(std::get<std::string>(cell)); }
    static Cell get(const V& value, const Column&)
    {
        std::string text = BitsOf<V>::text(value);
        return text.empty() ? Cell() : Cell(std::move(text));
    }
};

template <class V>
struct Stored<std::optional<V>> : Stored<V>
{
    static void set(std::optional<V>& value, const Cell& cell, const Column& column)
    {
        Stored<V>::set(value.emplace(), cell, column);
    }
    static Cell get(const std::optional<V>& value, const Column& column)
    {
        return value ? Stored<V>::get(*value, column) : Cell();
    }
};

template <>
struct Stored<std::optional<double>> : Stored<double>
{
    static void set(std::optional<double>& value, const Cell& cell, const Column&) { value = readingOf(cell); }
    static Cell get(const std::optional<double>& value, const Column&) { return value ? Cell(*value) : Cell(); }
};

template <>
struct Stored<Millionths>
{
    static constexpr ColumnType kType = ColumnType::Decimal;
    static void set(Millionths& decimal, const Cell& cell, const Column&)
    {
        decimal.value = std::get<std::int64_t>(cell);
    }
    static Cell get(Millionths decimal, const Column&) { return decimal.value; }
};

// Names, separated by commas in the cell.
template <>
struct Stored<std::vector<std::string>>
{
    static constexpr ColumnType kType = ColumnType::Text;
    static void set(std::vector<std::string>& names, const Cell& cell, const Column&);
    static Cell get(const std::vector<std::string>& names, const Column&);
};

} // namespace berth::catalog::detail
