// Fuzzy matching by the starts of words: "h200" finds "HGX H200", "dsr1" and "deep r" find "DeepSeek-R1". Words start
// after anything that is no letter or digit, at capitals inside of words, and where letters and digits meet. Pure.
#pragma once

#include <QList>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace berth::viewmodels {

// Letters of a text: the first and how many.
struct Letters
{
    qsizetype first = 0;
    qsizetype count = 0;

    friend bool operator==(const Letters&, const Letters&) = default;
};

struct WordStarts
{
    int distance = 0; // how well all words of the query are found, 0 the best
    QList<Letters> found{}; // where, in no order; they may overlap
};

// Nothing: they are not all found. An empty query is found, nowhere.
[[nodiscard]] std::optional<WordStarts> wordStarts(QStringView text, QStringView query);

// The part of a text from `first` on, cut where what was found in the text begins and ends: parts at even places were
// not found, those at odd places were.
[[nodiscard]] QStringList partsOf(const QString& part, qsizetype first, const QList<Letters>& found);

} // namespace berth::viewmodels
