#include "ui/viewmodels/palette/WordStarts.h"

#include <algorithm>

namespace berth::viewmodels {

namespace {

constexpr qsizetype kMostQuery = 64; // longer ones name nothing
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

// Tries to read one word of the query as starts of words, in their order.
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

    // All of it at the start of one word is nearer than spread over several, wherever these stand.
    [[nodiscard]] std::optional<WordStarts> read()
    {
        for (const qsizetype at : m_starts) {
            if (common(0, at) == m_word.size()) {
                return WordStarts{kPiece + static_cast<int>(at), {{at, m_word.size()}}};
            }
        }
        return from(0, 0);
    }

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

std::optional<WordStarts> wordStarts(QStringView text, QStringView query)
{
    WordStarts sum;
    for (const QStringView word : query.left(kMostQuery).split(u' ', Qt::SkipEmptyParts)) {
        const std::optional<WordStarts> one = Reading(text, word).read();
        if (!one) {
            return std::nullopt;
        }
        sum.distance += one->distance - kPiece;
        sum.found += one->found;
    }
    return sum;
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

} // namespace berth::viewmodels
