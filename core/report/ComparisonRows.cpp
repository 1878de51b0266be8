#include "core/report/ComparisonRows.h"

#include "core/report/Figures.h"

#include <algorithm>
#include <cmath>

namespace berth::report {

namespace {

// Of the figures as they are written, so that it can be checked against them.
Text differenceText(double exact, double exactBase, const FigureStyle& style)
{
    if (alike(exact, exactBase, style.decimals)) {
        return PhraseCode::Same;
    }
    const double value = asWritten(exact, style.decimals);
    const double base = asWritten(exactBase, style.decimals);
    constexpr double kLeastShare = 0.005; // what is written as 0% says nothing
    if (style.difference == DifferenceIn::Share && base != 0 && std::abs(value / base - 1) >= kLeastShare) {
        return difference(value / base - 1, Detail::Interface);
    }
    return Figure{.value = value - base, .decimals = style.decimals, .unitShown = false, .signShown = true};
}

double signOf(const Text& difference)
{
    if (const auto* figure = std::get_if<Figure>(&difference.content)) {
        return figure->value;
    }
    const auto* amount = std::get_if<Amount>(&difference.content);
    return amount != nullptr ? static_cast<double>(amount->minor) : 0;
}

Standing standingOf(Better better, double difference)
{
    if (better == Better::Neither || difference == 0) {
        return Standing::Neither;
    }
    return (difference > 0) == (better == Better::Higher) ? Standing::Better : Standing::Worse;
}

// Fills the cells and holds each against the baseline. `write` makes a text of a value, `compare` of a difference.
template <class T, class Write, class Compare>
FactRow makeRow(FactRow row, All all, const Read<T>& read, const Write& write, const Compare& compare)
{
    const std::size_t at = baselineOf(all);
    const std::optional<T> base = all.empty() ? std::nullopt : read(all[at]);
    for (std::size_t index = 0; index < all.size(); ++index) {
        const std::optional<T> value = read(all[index]);
        FactCell cell{.value = value ? write(*value) : Text(NotKnown{}), .known = value.has_value()};
        if (index != at) {
            cell.differs = all[index].sizing && value.has_value() != base.has_value(); // or all of a column would
            if (value && base) {
                cell.difference = compare(*value, *base);
                cell.differs = cell.difference != Text(PhraseCode::Same);
                cell.standing = standingOf(betterOf(row.id), signOf(cell.difference));
            }
        }
        row.cells.push_back(std::move(cell));
    }
    return row;
}

} // namespace

double asWritten(double value, int decimals)
{
    const double factor = std::pow(10.0, decimals);
    return static_cast<double>(std::llround(value * factor)) / factor;
}

bool alike(double a, double b, int decimals)
{
    const double factor = std::pow(10.0, decimals);
    return std::llround(a * factor) == std::llround(b * factor);
}

FactRow figureRow(FactId id, Text label, All all, const FigureStyle& style, const Read<double>& read)
{
    const auto write = [&](double value) {
        return Text(Figure{.value = value, .unit = style.unit, .decimals = style.decimals, .unitShown = false});
    };
    const auto compare = [&](double value, double base) {
        return differenceText(value, base, style);
    };
    return makeRow<double>({.id = id, .label = std::move(label)}, all, read, write, compare);
}

FactRow textRow(FactId id, Text label, All all, const Read<Text>& read)
{
    const auto write = [](const Text& value) {
        return value;
    };
    const auto compare = [](const Text& value, const Text& base) {
        return value == base ? Text(PhraseCode::Same) : Text();
    };
    FactRow row = makeRow<Text>({.id = id, .label = std::move(label)}, all, read, write, compare);
    row.figures = false;
    return row;
}

FactRow moneyRow(FactId id, Text label, All all, const Read<Money>& read)
{
    const auto write = [](Money value) {
        return Text(amountOf(value));
    };
    const auto compare = [](Money value, Money base) {
        if (value.currency != base.currency) {
            return Text();
        }
        if (alike(toMajor(value), toMajor(base), 0)) {
            return Text(PhraseCode::Same);
        }
        const auto units = static_cast<std::int64_t>(asWritten(toMajor(value), 0) - asWritten(toMajor(base), 0));
        return Text(amountOf({units * value.currency.scale(), value.currency}, true));
    };
    return makeRow<Money>({.id = id, .label = std::move(label)}, all, read, write, compare);
}

FactRow priceRow(FactId id, Text label, All all, const Read<UnitPrice>& read)
{
    const FigureStyle style{.decimals = kPriceDecimals, .difference = DifferenceIn::Share};
    return figureRow(id, std::move(label), all, style, [&](const comparison::Compared& compared) {
        return read(compared).transform([](UnitPrice price) { return toDouble(price.amount); });
    });
}

} // namespace berth::report
