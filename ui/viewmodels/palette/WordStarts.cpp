#include "ui/viewmodels/palette/WordStarts.h"

#include <QList>

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

    [[nodiscard]] std::optional<int> distance() { return from(0, 0); }

private:
    // The letters from `letter` on, in words from the one at `start` on.
    std::optional<int> from(qsizetype letter, qsizetype start)
    {
        if (letter == m_word.size()) {
            return 0;
        }
        for (qsizetype at = start; at < m_hopelessFrom.at(letter); ++at) {
            for (qsizetype count = common(letter, m_starts.at(at)); count > 0; --count) {
                if (const auto rest = from(letter + count, at + 1)) {
                    return *rest + kPiece + static_cast<int>(letter == 0 ? m_starts.at(at) : 0);
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

std::optional<int> wordStartDistance(QStringView text, QStringView query)
{
    int sum = 0;
    for (const QStringView word : query.left(kMostQuery).split(u' ', Qt::SkipEmptyParts)) {
        const std::optional<int> distance = Reading(text, word).distance();
        if (!distance) {
            return std::nullopt;
        }
        sum += *distance - kPiece;
    }
    return sum;
}

} // namespace berth::viewmodels
