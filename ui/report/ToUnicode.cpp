#include "ui/report/ToUnicode.h"

#include <QList>

#include <algorithm>
#include <set>

namespace berth::paper {

namespace {

constexpr int kEntriesPerBlock = 100; // the most a CMap may hold in one block (Adobe technical note 5014)

// The hexadecimal strings and brackets between two words.
QList<QByteArray> tokensOf(const QByteArray& cmap, const QByteArray& begin, const QByteArray& end)
{
    QList<QByteArray> tokens;
    for (qsizetype from = cmap.indexOf(begin); from >= 0; from = cmap.indexOf(begin, from + 1)) {
        const qsizetype to = cmap.indexOf(end, from);
        QByteArray block = cmap.mid(from + begin.size(), to - from - begin.size());
        block.replace('<', " <").replace('[', " [ ").replace(']', " ] ");
        for (const QByteArray& token : block.simplified().split(' '))
            if (!token.isEmpty())
                tokens << token;
    }
    return tokens;
}

QByteArray bytesOf(const QByteArray& token)
{
    return QByteArray::fromHex(token.mid(1, token.size() - 2));
}

QString textOf(const QByteArray& token)
{
    const QByteArray bytes = bytesOf(token);
    QString text;
    for (qsizetype at = 0; at + 1 < bytes.size(); at += 2) {
        const auto unit = static_cast<char16_t>((static_cast<unsigned char>(bytes[at]) << 8)
                                                | static_cast<unsigned char>(bytes[at + 1]));
        text += QChar(unit);
    }
    return text;
}

char16_t codeOf(const QByteArray& token)
{
    const QString text = textOf(token);
    return text.isEmpty() ? u'\0' : text.front().unicode();
}

QByteArray hexOf(const QString& text)
{
    QByteArray hex;
    for (const QChar unit : text)
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0').toUpper();
    return '<' + hex + '>';
}

quint32 glyphOf(const QRawFont& font, char32_t codePoint)
{
    const auto glyphs = font.glyphIndexesForString(QString::fromUcs4(&codePoint, 1));
    return glyphs.isEmpty() ? 0 : glyphs.front();
}

bool isCompatibilityForm(char32_t codePoint)
{
    const QString text = QString::fromUcs4(&codePoint, 1);
    return text.normalized(QString::NormalizationForm_KC) != text;
}

// For each glyph the character meant by it. Where two characters of the document share a glyph, the plain one is taken
// rather than its compatibility form (a space rather than a space that does not break), then the first.
std::map<quint32, char32_t> charactersByGlyph(const QRawFont& font, const std::vector<char32_t>& meant)
{
    std::map<quint32, char32_t> characters;
    for (const char32_t codePoint : meant) {
        const quint32 glyph = glyphOf(font, codePoint);
        const auto [place, added] = characters.try_emplace(glyph, codePoint);
        if (!added && isCompatibilityForm(place->second) && !isCompatibilityForm(codePoint))
            place->second = codePoint;
    }
    characters.erase(0); // not in this font
    return characters;
}

// Glyphs without a code point of the basic plane: Qt knows nothing for them. They were added to the font in the order
// of their first use, as the characters stand in the document; if the numbers agree, the pairs do.
void fillUnknown(CharacterMap& map, const QRawFont& font, const std::vector<char32_t>& meant)
{
    std::vector<char16_t> unknown;
    for (const auto& [code, text] : map)
        if (code != 0 && (text.isEmpty() || text == QString(QChar(u'\0'))))
            unknown.push_back(code);
    std::vector<char32_t> candidates;
    for (const char32_t codePoint : meant)
        if (codePoint > 0xFFFF && glyphOf(font, codePoint) != 0)
            candidates.push_back(codePoint);
    if (unknown.size() != candidates.size())
        return;
    for (std::size_t index = 0; index < unknown.size(); ++index)
        map[unknown[index]] = QString::fromUcs4(&candidates[index], 1);
}

} // namespace

CharacterMap readCharacterMap(const QByteArray& cmap)
{
    CharacterMap map;
    const QList<QByteArray> tokens = tokensOf(cmap, "beginbfrange", "endbfrange");
    for (qsizetype at = 0; at + 2 < tokens.size();) {
        char16_t code = codeOf(tokens[at]);
        const char16_t last = codeOf(tokens[at + 1]);
        at += 2;
        if (tokens[at] == "[") {
            for (++at; at < tokens.size() && tokens[at] != "]"; ++at)
                map[code++] = textOf(tokens[at]);
            ++at;
            continue;
        }
        auto value = codeOf(tokens[at++]);
        for (int next = code; next <= last; ++next)
            map[static_cast<char16_t>(next)] = QString(QChar(value++));
    }
    return map;
}

QByteArray writeCharacterMap(const CharacterMap& map)
{
    QByteArray cmap = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    QByteArray block;
    int entries = 0;
    const auto flush = [&] {
        if (entries > 0)
            cmap += QByteArray::number(entries) + " beginbfchar\n" + block + "endbfchar\n";
        block.clear();
        entries = 0;
    };
    for (const auto& [code, text] : map) {
        if (text.isEmpty())
            continue;
        block += hexOf(QString(QChar(code))) + ' ' + hexOf(text) + '\n';
        if (++entries == kEntriesPerBlock)
            flush();
    }
    flush();
    return cmap + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

std::vector<char32_t> codePointsOf(const QString& words)
{
    std::vector<char32_t> ordered;
    std::set<char32_t> seen;
    for (const auto unit : words.toUcs4()) {
        const auto codePoint = static_cast<char32_t>(unit);
        if (codePoint >= U' ' && seen.insert(codePoint).second)
            ordered.push_back(codePoint);
    }
    return ordered;
}

CharacterMap repairCharacterMap(const CharacterMap& map, const QRawFont& font, const std::vector<char32_t>& meant)
{
    CharacterMap repaired = map;
    const std::map<quint32, char32_t> characters = charactersByGlyph(font, meant);
    const std::set<char32_t> known(meant.begin(), meant.end());
    for (auto& [code, text] : repaired) {
        const auto codePoints = text.toUcs4();
        if (codePoints.size() != 1 || codePoints.front() == 0)
            continue;
        const auto shown = static_cast<char32_t>(codePoints.front());
        const auto found = characters.find(glyphOf(font, shown));
        if (found != characters.end())
            text = QString::fromUcs4(&found->second, 1);
        else if (!known.contains(shown))
            text = text.normalized(QString::NormalizationForm_KC); // Arabic presentation forms
    }
    fillUnknown(repaired, font, meant);
    return repaired;
}

} // namespace berth::paper
