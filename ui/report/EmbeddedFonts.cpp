#include "ui/report/EmbeddedFonts.h"

#include <QFont>
#include <QGlyphRun>
#include <QTextLayout>
#include <QtEndian>

namespace berth::paper {

namespace {

// OpenType "name" table: header of 6 bytes, records of 12 (platform, encoding, language, name, length, offset).
constexpr qsizetype kHeaderSize = 6;
constexpr qsizetype kRecordSize = 12;
constexpr quint16 kPostScriptName = 6;
constexpr quint16 kWindows = 3; // UTF-16, big endian
constexpr int kProbeSize = 20;

quint16 wordAt(const QByteArray& table, qsizetype at)
{
    return at + 2 <= table.size() ? qFromBigEndian<quint16>(table.constData() + at) : quint16(0);
}

QByteArray postScriptName(const QRawFont& font)
{
    const QByteArray table = font.fontTable("name");
    const qsizetype strings = wordAt(table, 4);
    for (int record = 0; record < wordAt(table, 2); ++record) {
        const qsizetype at = kHeaderSize + record * kRecordSize;
        if (wordAt(table, at) != kWindows || wordAt(table, at + 6) != kPostScriptName)
            continue;
        QByteArray name = table.mid(strings + wordAt(table, at + 10), wordAt(table, at + 8));
        return name.replace(QByteArray(1, '\0'), QByteArray()); // ASCII by definition
    }
    return {};
}

// OpenType font file: header of 12 bytes, records of 16 (tag, checksum, offset, length); "maxp" holds the number of
// glyphs after its version of 4 bytes.
constexpr qsizetype kFileHeaderSize = 12;
constexpr qsizetype kTableRecordSize = 16;
constexpr qsizetype kOffsetInRecord = 8;
constexpr qsizetype kGlyphsInMaxp = 4;

} // namespace

int glyphCount(const QByteArray& font)
{
    for (int table = 0; table < wordAt(font, 4); ++table) {
        const qsizetype record = kFileHeaderSize + table * kTableRecordSize;
        if (font.mid(record, 4) != "maxp" || record + kTableRecordSize > font.size())
            continue;
        const auto offset = qFromBigEndian<quint32>(font.constData() + record + kOffsetInRecord);
        return wordAt(font, static_cast<qsizetype>(offset) + kGlyphsInMaxp);
    }
    return 0;
}

std::map<QByteArray, QRawFont> embeddedFaces(const QStringList& families, const std::vector<char32_t>& characters)
{
    std::map<QByteArray, QRawFont> faces;
    const QString text = QString::fromUcs4(characters.data(), static_cast<qsizetype>(characters.size()));
    for (const QFont::Weight weight : {QFont::Normal, QFont::Medium, QFont::DemiBold}) {
        QFont font;
        font.setFamilies(families);
        font.setPixelSize(kProbeSize);
        font.setWeight(weight);
        QTextLayout layout(text, font);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
            line.setLineWidth(1e6);
        layout.endLayout();
        for (const QGlyphRun& run : layout.glyphRuns())
            faces.emplace(postScriptName(run.rawFont()), run.rawFont());
    }
    return faces;
}

} // namespace berth::paper
