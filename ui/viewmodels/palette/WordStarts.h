// Fuzzy matching by the starts of words: "h200" finds "HGX H200", "dsr1" and "deep r" find "DeepSeek-R1". Words start
// after anything that is no letter or digit, at capitals inside of words, and where letters and digits meet. Pure.
#pragma once

#include <QStringView>

#include <optional>

namespace berth::viewmodels {

// How well all words of the query are found in the text, 0 the best; nothing: they are not. An empty query is found.
[[nodiscard]] std::optional<int> wordStartDistance(QStringView text, QStringView query);

} // namespace berth::viewmodels
