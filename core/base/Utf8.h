// Text as it arrives from files: is it UTF-8, does it carry control characters, how many bytes may it have.
#pragma once

#include <string>
#include <string_view>

namespace berth {

// Well-formed UTF-8 by the Unicode Standard, table 3-7: no overlong forms, no surrogates, nothing above U+10FFFF.
[[nodiscard]] bool isUtf8(std::string_view text);

// C0 controls, DEL and C1 controls; tab, line feed and carriage return count as controls too.
[[nodiscard]] bool hasControlCharacter(std::string_view utf8);

// Malformed bytes become U+FFFD, so that foreign text can be shown in a message.
[[nodiscard]] std::string replaceMalformedUtf8(std::string_view text);

} // namespace berth
