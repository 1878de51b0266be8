// One typed word found by the starts of words: "h200" begins a word of "HGX H200", "dsr1" is spread over the starts of
// "DeepSeek-R1". Words start after anything that is no letter or digit, at capitals inside of words, and where letters
// and digits meet. Whichever case. Pure.
#pragma once

#include <QList>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace berth::search {

// Letters of a text: the first and how many.
struct Letters
{
    qsizetype first = 0;
    qsizetype count = 0;

    friend bool operator==(const Letters&, const Letters&) = default;
};

struct WordStarts
{
    int distance = 0; // 0 the nearest: letters passed over, and more for every further piece
    QList<Letters> found{}; // where, in no order
};

// All of the word at the start of one word of the text; nothing: at none.
[[nodiscard]] std::optional<WordStarts> wordStart(QStringView text, QStringView word);

// The word in pieces, each at the start of a further word of the text.
[[nodiscard]] std::optional<WordStarts> spreadStarts(QStringView text, QStringView word);

// The part of a text from `first` on, cut where what was found in the text begins and ends: parts at even places were
// not found, those at odd places were.
[[nodiscard]] QStringList partsOf(const QString& part, qsizetype first, const QList<Letters>& found);

} // namespace berth::search
