#include "core/report/ShortText.h"

namespace berth::report {

namespace {

// Of UTF-8; every other byte begins a character.
bool continues(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

} // namespace

std::string shortened(std::string_view text, std::size_t most)
{
    std::size_t characters = 0;
    std::size_t cut = 0; // before the last character that there is room for
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (continues(text[at])) {
            continue;
        }
        if (++characters == most) {
            cut = at;
        }
        if (characters > most) {
            return std::string(text.substr(0, cut)) + "\u2026";
        }
    }
    return std::string(text);
}

} // namespace berth::report
