// Bytes as text that every store takes: base 64 with padding (RFC 4648, section 4).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace berth::workspace {

[[nodiscard]] std::string base64(std::string_view bytes);
[[nodiscard]] std::optional<std::string> fromBase64(std::string_view text); // nothing: not base 64

} // namespace berth::workspace
