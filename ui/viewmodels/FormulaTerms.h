// Formulas of derivations as they are written in symbols: sums, products, powers and calls such as
// "links * link + switches * switch" or "max(a, b)". Pure.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace berth::viewmodels {

using IsZero = std::function<bool(std::string_view symbol)>;

// Without the terms that come to nothing: whole ones, with all their factors, so that the value stays what it was.
// Brackets around what is left of one symbol go too. What is no formula stays as it is.
[[nodiscard]] std::string withoutZeroTerms(std::string_view formula, const IsZero& isZero);

} // namespace berth::viewmodels
