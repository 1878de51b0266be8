// The faces that Qt embeds for a document, by their PostScript name: found by setting all of its characters once.
#pragma once

#include <QByteArray>
#include <QRawFont>
#include <QStringList>

#include <map>
#include <vector>

namespace berth::paper {

[[nodiscard]] std::map<QByteArray, QRawFont> embeddedFaces(const QStringList& families,
                                                           const std::vector<char32_t>& characters);

// Number of glyphs in an embedded TrueType font, .notdef included; 0 if the bytes are none.
[[nodiscard]] int glyphCount(const QByteArray& font);

} // namespace berth::paper
