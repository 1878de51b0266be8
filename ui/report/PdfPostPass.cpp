#include "ui/report/PdfPostPass.h"

#include "ui/report/EmbeddedFonts.h"
#include "ui/report/PdfOutline.h"
#include "ui/report/ToUnicode.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <fmt/format.h>

#include <QCryptographicHash>

#include <map>

namespace berth::paper {

namespace {

QPDFObjectHandle textObject(const QString& text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

void setInfo(QPDF& pdf, const PdfProperties& properties)
{
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", textObject(properties.title));
    info.replaceKey("/Subject", textObject(properties.subject));
    info.replaceKey("/Creator", textObject(QStringLiteral("Berth")));
    if (!properties.author.isEmpty())
        info.replaceKey("/Author", textObject(properties.author));
    const report::Date& date = properties.date;
    const std::string day = fmt::format("D:{:04}{:02}{:02}000000Z", date.year, date.month, date.day);
    info.replaceKey("/CreationDate", QPDFObjectHandle::newString(day));
    info.replaceKey("/ModDate", QPDFObjectHandle::newString(day));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}

void setLanguage(QPDF& pdf, const std::string& language)
{
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", QPDFObjectHandle::newString(language));
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
}

// Fonts of all pages, each once.
std::map<QPDFObjGen, QPDFObjectHandle> fontsOf(QPDF& pdf)
{
    std::map<QPDFObjGen, QPDFObjectHandle> fonts;
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        QPDFObjectHandle entries = page.getObjectHandle().getKey("/Resources").getKey("/Font");
        if (!entries.isDictionary())
            continue;
        for (const auto& [name, font] : entries.getDictAsMap())
            fonts.emplace(font.getObjGen(), font);
    }
    return fonts;
}

QByteArray contentOf(QPDFObjectHandle stream)
{
    const auto buffer = stream.getStreamData();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

QPDFObjectHandle descriptorOf(QPDFObjectHandle font)
{
    return font.getKey("/DescendantFonts").getArrayItem(0).getKey("/FontDescriptor");
}

int glyphsOf(QPDFObjectHandle font)
{
    QPDFObjectHandle file = descriptorOf(font).getKey("/FontFile2");
    return file.isStream() ? glyphCount(contentOf(file)) : 0;
}

// Name of the face behind a tag of six letters, as the format wants it for a part of a face. Qt's own tags change from
// run to run; these follow from the characters.
void nameSubset(QPDFObjectHandle font, const QByteArray& name, const QByteArray& cmap)
{
    constexpr int kTagLength = 6;
    constexpr int kLetters = 26;
    std::string tagged = "/";
    for (const char byte : QCryptographicHash::hash(cmap, QCryptographicHash::Sha256).left(kTagLength))
        tagged += static_cast<char>('A' + static_cast<unsigned char>(byte) % kLetters);
    tagged += '+' + name.toStdString();
    font.replaceKey("/BaseFont", QPDFObjectHandle::newName(tagged));
    font.getKey("/DescendantFonts").getArrayItem(0).replaceKey("/BaseFont", QPDFObjectHandle::newName(tagged));
    descriptorOf(font).replaceKey("/FontName", QPDFObjectHandle::newName(tagged));
}

CharacterMap mapOf(QPDFObjectHandle font)
{
    CharacterMap map = readCharacterMap(contentOf(font.getKey("/ToUnicode")));
    const int glyphs = glyphsOf(font);
    for (int code = 1; code < glyphs; ++code)
        map.try_emplace(static_cast<char16_t>(code)); // glyphs for which Qt found no character at all
    return map;
}

void repairFonts(QPDF& pdf, const PdfProperties& properties)
{
    const std::vector<char32_t> meant = codePointsOf(properties.words);
    const std::map<QByteArray, QRawFont> faces = embeddedFaces(properties.families, meant);
    for (auto& [id, font] : fontsOf(pdf)) {
        const QByteArray name = QByteArray::fromStdString(font.getKey("/BaseFont").getName()).mid(1);
        if (!font.getKey("/ToUnicode").isStream())
            continue;
        CharacterMap map = mapOf(font);
        const auto face = faces.find(name);
        if (face != faces.end())
            map = repairCharacterMap(map, face->second, meant);
        const QByteArray cmap = writeCharacterMap(map);
        const QPDFObjectHandle none = QPDFObjectHandle::newNull();
        font.getKey("/ToUnicode").replaceStreamData(cmap.toStdString(), none, none);
        nameSubset(font, name, cmap);
    }
}

QByteArray written(QPDF& pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    // Object streams would keep the order in which Qt numbered its objects, which changes from run to run.
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setStreamDataMode(qpdf_s_compress);
    writer.setRecompressFlate(false);
    writer.write();
    const std::shared_ptr<Buffer> buffer(writer.getBufferSharedPointer());
    return {reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

Result<QByteArray> finishPdf(const QByteArray& pdf, const PdfProperties& properties)
{
    // libqpdf reports errors by exceptions; this is the edge at which they become values.
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("report", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        setInfo(file, properties);
        setLanguage(file, properties.language);
        repairFonts(file, properties);
        addOutline(file, properties.outline, properties.paperHeight);
        return written(file);
    } catch (const std::exception& problem) {
        return failure(ErrorCode::FileUnwritable, {"PDF", problem.what()});
    }
}

} // namespace berth::paper
