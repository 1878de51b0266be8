// What was typed, held against what is listed: the one rule of the command palette, of every field with a list and of
// the catalogue. An exact name or id comes first, then those that begin so, then those where every typed word begins a
// word, then those that hold every word anywhere, and last those whose name has the letters at the starts of several
// words. Case, and what stands between words, make no difference to the first two. Pure.
#pragma once

#include "ui/search/WordStarts.h"

#include <compare>

namespace berth::search {

// Something listed: its name, its id (publisher/name or one word; may be empty) and what else may be looked for.
struct Listed
{
    QStringView name{};
    QStringView id{};
    QStringView more{};
};

enum class Nearness { Exact, Prefix, WordStarts, Anywhere, Initials };

struct Match
{
    Nearness nearness = Nearness::Exact;
    int distance = 0; // among matches that are as near, 0 the nearest
    QList<Letters> found{}; // in textOf, in no order; may overlap; letters of an exact name need not be among them

    // The nearer is the lesser.
    friend auto operator<=>(const Match& a, const Match& b)
    {
        const auto order = a.nearness <=> b.nearness;
        return order != 0 ? order : a.distance <=> b.distance;
    }
    friend bool operator==(const Match& a, const Match& b) { return (a <=> b) == 0; }
};

// Name, id and the rest, each behind a space: places of letters in a Match are counted here.
[[nodiscard]] QString textOf(const Listed& listed);

class Query
{
public:
    static constexpr qsizetype kMost = 64; // letters; what is longer names nothing, and is not looked at

    Query() = default;
    explicit Query(QStringView typed);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    // Nothing: not all words are found. An empty query matches everything alike.
    [[nodiscard]] std::optional<Match> match(const Listed& listed) const;

    friend bool operator==(const Query& a, const Query& b) { return a.m_words == b.m_words; }

private:
    [[nodiscard]] std::optional<Match> matchName(const Listed& listed) const;
    [[nodiscard]] std::optional<Match> matchWords(const Listed& listed) const;

    QStringList m_words;
    QString m_plain;
};

} // namespace berth::search
