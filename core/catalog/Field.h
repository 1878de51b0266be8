// A column that knows which member of a struct it fills: one table of fields per struct gives the column rules, the
// reader and the writer, so that a new fact is one line. Paths are chains of member pointers:
//   field<&ModelSpec::attention, &Attention::heads>("num_heads")
// The type of the member decides the type of the column; std::optional members stay empty for empty cells, others keep
// their default. Enumerations take their words from EnumNames.h.
#pragma once

#include "core/catalog/Column.h"
#include "core/catalog/Stored.h"

#include <optional>
#include <type_traits>
#include <utility>

namespace berth::catalog {

template <class T>
struct Field
{
    Column column;
    void (*read)(T&, const Cell&, const Column&) = nullptr; // the cell obeys the column
    Cell (*write)(const T&, const Column&) = nullptr;

    [[nodiscard]] constexpr Field required() const
    {
        Field field = *this;
        field.column.required = true;
        return field;
    }
    [[nodiscard]] constexpr Field range(double least, double most) const
    {
        Field field = *this;
        field.column.least = least;
        field.column.most = most;
        return field;
    }
    [[nodiscard]] constexpr Field unit(double baseUnits) const
    {
        Field field = *this;
        field.column.unit = baseUnits;
        return field;
    }
    [[nodiscard]] constexpr Field references(std::string_view table) const
    {
        Field field = *this;
        field.column.references = table;
        return field;
    }
    [[nodiscard]] constexpr Field reading() const // of a std::optional<double>
    {
        Field field = *this;
        field.column.type = ColumnType::Reading;
        return field;
    }
    [[nodiscard]] constexpr Field date() const
    {
        Field field = *this;
        field.column.type = ColumnType::Date;
        return field;
    }
};

namespace detail {

template <class T>
T firstClass(auto T::*);

template <auto First, auto... Rest>
constexpr auto& follow(auto& object)
{
    if constexpr (sizeof...(Rest) == 0) {
        return object.*First;
    } else {
        return follow<Rest...>(object.*First);
    }
}

template <class V>
constexpr double greatest()
{
    if constexpr (std::is_same_v<V, int> || std::is_same_v<V, std::optional<int>>) {
        return std::numeric_limits<int>::max();
    }
    constexpr double kGreatestExact = 9007199254740992.0; // 2^53, so that ranges compare exactly
    return Stored<V>::kType == ColumnType::Integer ? kGreatestExact : std::numeric_limits<double>::max();
}

} // namespace detail

template <auto First, auto... Rest>
constexpr auto field(std::string_view name)
{
    using T = decltype(detail::firstClass(First));
    using V = std::remove_cvref_t<decltype(detail::follow<First, Rest...>(std::declval<T&>()))>;
    using Stored = detail::Stored<V>;
    Field<T> made;
    made.column.name = name;
    made.column.type = Stored::kType;
    made.column.most = detail::greatest<V>();
    if constexpr (requires { Stored::kWords; }) {
        made.column.words = Stored::kWords;
    }
    made.read = [](T& object, const Cell& cell, const Column& column) {
        if (!isEmpty(cell)) {
            Stored::set(detail::follow<First, Rest...>(object), cell, column);
        }
    };
    made.write = [](const T& object, const Column& column) {
        return Stored::get(detail::follow<First, Rest...>(object), column);
    };
    return made;
}

} // namespace berth::catalog
