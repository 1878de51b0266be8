#include "ui/search/Query.h"

#include <algorithm>
#include <array>

namespace berth::search {

namespace {

// What stands between the words of a name, and which of it differs from publisher to publisher.
bool isBetweenWords(QChar sign)
{
    return sign.isSpace() || QStringView(u"-_./:,").contains(sign);
}

// Small letters, and one space for whatever stands between words.
QString plain(QStringView text)
{
    QString letters;
    letters.reserve(text.size());
    for (const QChar sign : text) {
        if (!isBetweenWords(sign)) {
            letters += sign.toLower();
        } else if (!letters.isEmpty() && letters.back() != u' ') {
            letters += u' ';
        }
    }
    if (letters.endsWith(u' ')) {
        letters.chop(1);
    }
    return letters;
}

// Without the publisher.
QStringView lastPart(QStringView id)
{
    return id.mid(id.lastIndexOf(u'/') + 1);
}

std::optional<Match> matchWord(const QString& text, qsizetype nameLength, const QString& word)
{
    if (auto start = wordStart(text, word)) {
        return Match{Nearness::WordStarts, start->distance, std::move(start->found)};
    }
    if (const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0) {
        return Match{Nearness::Anywhere, static_cast<int>(at), {{at, word.size()}}};
    }
    if (auto spread = spreadStarts(QStringView(text).left(nameLength), word)) {
        return Match{Nearness::Initials, spread->distance, std::move(spread->found)};
    }
    return std::nullopt;
}

} // namespace

QString textOf(const Listed& listed)
{
    QString text;
    text.reserve(listed.name.size() + listed.id.size() + listed.more.size() + 2);
    return text.append(listed.name).append(u' ').append(listed.id).append(u' ').append(listed.more);
}

Query::Query(QStringView typed) : m_plain(plain(typed.left(kMost)))
{
    for (const QStringView word : typed.left(kMost).split(u' ', Qt::SkipEmptyParts)) {
        m_words << word.toString();
    }
}

std::optional<Match> Query::match(const Listed& listed) const
{
    if (m_words.isEmpty()) {
        return Match();
    }
    std::optional<Match> byWords = matchWords(listed);
    std::optional<Match> byName = matchName(listed);
    if (byName && byWords) {
        byName->found = std::move(byWords->found);
    }
    return byName ? byName : byWords;
}

std::optional<Match> Query::matchName(const Listed& listed) const
{
    if (m_plain.isEmpty()) {
        return std::nullopt;
    }
    const std::array names{plain(listed.name), plain(lastPart(listed.id)), plain(listed.id)};
    if (std::find(names.begin(), names.end(), m_plain) != names.end()) {
        return Match{.nearness = Nearness::Exact};
    }
    const bool begins =
        std::any_of(names.begin(), names.end(), [this](const QString& name) { return name.startsWith(m_plain); });
    return begins ? std::optional(Match{.nearness = Nearness::Prefix}) : std::nullopt;
}

std::optional<Match> Query::matchWords(const Listed& listed) const
{
    const QString text = textOf(listed);
    Match all{.nearness = Nearness::WordStarts};
    for (const QString& word : m_words) {
        std::optional<Match> one = matchWord(text, listed.name.size(), word);
        if (!one) {
            return std::nullopt;
        }
        all.nearness = std::max(all.nearness, one->nearness);
        all.distance += one->distance;
        all.found += one->found;
    }
    return all;
}

} // namespace berth::search
