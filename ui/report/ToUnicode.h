// Which characters the glyphs of an embedded font stand for. Qt looks them up backwards, from glyph to the lowest code
// point that shows it: a Chinese character comes out as the radical that looks like it, a space as a tab, an Arabic
// letter as its presentation form. The words of the document say which character was meant.
#pragma once

#include <QByteArray>
#include <QRawFont>
#include <QString>

#include <map>
#include <vector>

namespace berth::paper {

using CharacterMap = std::map<char16_t, QString>; // character code in the PDF to text

// Reads and writes the CMap of a font; only the parts Qt writes are understood (bfrange with and without an array).
[[nodiscard]] CharacterMap readCharacterMap(const QByteArray& cmap);
[[nodiscard]] QByteArray writeCharacterMap(const CharacterMap& map);

// Code points of a text, each once, in the order of their first appearance; control characters are left out.
[[nodiscard]] std::vector<char32_t> codePointsOf(const QString& words);

// Replaces what the document does not contain by what it does contain and the font shows with the same glyph.
[[nodiscard]] CharacterMap repairCharacterMap(const CharacterMap& map, const QRawFont& font,
                                              const std::vector<char32_t>& meant);

} // namespace berth::paper
