#include "core/validation/RowText.h"

#include <algorithm>
#include <charconv>

namespace berth::validation {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

template <class Number>
std::optional<Number> readAfter(std::string_view text, std::string_view words)
{
    for (std::size_t at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1)) {
        Number number = 0;
        const char* begin = text.data() + at + words.size();
        if (std::from_chars(begin, text.data() + text.size(), number).ec == std::errc()) {
            return number;
        }
    }
    return std::nullopt;
}

} // namespace

bool mentions(std::string_view text, std::string_view word)
{
    return text.find(word) != std::string_view::npos;
}

std::optional<int> numberAfter(std::string_view text, std::string_view words)
{
    return readAfter<int>(text, words);
}

std::optional<double> decimalAfter(std::string_view text, std::string_view words)
{
    return readAfter<double>(text, words);
}

std::string versionAfterV(std::string_view text)
{
    for (std::size_t at = 0; at + 2 < text.size(); ++at) {
        if (text[at] == 'v' && isDigit(text[at + 1]) && text[at + 2] == '.') {
            std::size_t end = at + 1;
            while (end < text.size() && (isDigit(text[end]) || text[end] == '.')) {
                ++end;
            }
            return std::string(text.substr(at + 1, end - at - 1));
        }
    }
    return {};
}

std::string lowered(std::string_view text)
{
    std::string low(text);
    std::transform(low.begin(), low.end(), low.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return low;
}

} // namespace berth::validation
