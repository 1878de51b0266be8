#include "ui/search/WordStarts.h"

#include <algorithm>

namespace berth::search {

namespace {

constexpr int kPiece = 20; // every further word that is needed counts as much as twenty letters passed over

bool isStart(QStringView text, qsizetype at)
{
    const QChar here = text.at(at);
    if (!here.isLetterOrNumber()) {
        return false;
    }
    const QChar before = at == 0 ? QChar(u' ') : text.at(at - 1);
    return !before.isLetterOrNumber() || before.isDigit() != here.isDigit() || (here.isUpper() && before.isLower());
}

// Tries to read one word of the query as starts of words of the text, in their order.
class Reading
{
public:
    Reading(QStringView text, QStringView word) : m_text(text), m_word(word)
    {
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (isStart(text, at)) {
                m_starts.append(at);
            }
        }
        m_hopelessFrom.fill(m_starts.size(), word.size());
    }

    [[nodiscard]] std::optional<WordStarts> whole() const
    {
        for (const qsizetype at : m_starts) {
            if (common(0, at) == m_word.size()) {
                return WordStarts{static_cast<int>(at), {{at, m_word.size()}}};
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<WordStarts> spread() { return from(0, 0); }

private:
    // The letters from `letter` on, in words from the one at `start` on.
    std::optional<WordStarts> from(qsizetype letter, qsizetype start)
    {
        if (letter == m_word.size()) {
            return WordStarts();
        }
        for (qsizetype at = start; at < m_hopelessFrom.at(letter); ++at) {
            for (qsizetype count = common(letter, m_starts.at(at)); count > 0; --count) {
                if (auto rest = from(letter + count, at + 1)) {
                    rest->distance += kPiece + static_cast<int>(letter == 0 ? m_starts.at(at) : 0);
                    rest->found.append({m_starts.at(at), count});
                    return rest;
                }
            }
        }
        m_hopelessFrom[letter] = std::min(m_hopelessFrom.at(letter), start);
        return std::nullopt;
    }

    [[nodiscard]] qsizetype common(qsizetype letter, qsizetype at) const
    {
        qsizetype count = 0;
        while (letter + count < m_word.size() && at + count < m_text.size()
               && m_word.at(letter + count).toLower() == m_text.at(at + count).toLower()) {
            ++count;
        }
        return count;
    }

    QStringView m_text;
    QStringView m_word;
    QList<qsizetype> m_starts;
    QList<qsizetype> m_hopelessFrom; // for each letter: the word from which on nothing is found
};

} // namespace

std::optional<WordStarts> wordStart(QStringView text, QStringView word)
{
    return Reading(text, word).whole();
}

std::optional<WordStarts> spreadStarts(QStringView text, QStringView word)
{
    return Reading(text, word).spread();
}

QStringList partsOf(const QString& part, qsizetype first, const QList<Letters>& found)
{
    const auto isFound = [&](qsizetype at) {
        return std::any_of(found.cbegin(), found.cend(), [at](const Letters& letters) {
            return at >= letters.first && at < letters.first + letters.count;
        });
    };
    QStringList parts{QString()};
    for (qsizetype at = 0; at < part.size(); ++at) {
        if (isFound(first + at) != (parts.size() % 2 == 0)) {
            parts << QString();
        }
        parts.last() += part.at(at);
    }
    return parts;
}

} // namespace berth::search
