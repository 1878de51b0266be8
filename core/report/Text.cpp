#include "core/report/Text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace berth::report {

Text::Text() = default;
Text::Text(const Text&) = default;
Text::Text(Text&&) noexcept = default;
Text& Text::operator=(const Text&) = default;
Text& Text::operator=(Text&&) noexcept = default;
Text::~Text() = default;

int pluralNumber(const Phrase& phrase)
{
    const auto* figure = phrase.arguments.empty() ? nullptr : std::get_if<Figure>(&phrase.arguments.front().content);
    if (figure == nullptr || !std::isfinite(figure->value)) {
        return 0;
    }
    constexpr double kMost = std::numeric_limits<int>::max();
    return static_cast<int>(std::clamp(std::round(figure->value), -kMost, kMost));
}

} // namespace berth::report
