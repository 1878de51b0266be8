#include "ui/report/LaidDocument.h"

#include <QImage>
#include <QStringList>
#include <QSvgRenderer>
#include <QXmlStreamReader>

namespace berth::paper {

namespace {

constexpr double kWidestLogo = mm(50);
constexpr const char* kPngStart = "\x89PNG"; // PNG Specification, section 5.2

// Any reference is refused, also to parts of the mark itself: simple marks have none.
bool refersToOthers(const QByteArray& svg)
{
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isDTD() || reader.isEntityReference())
            return true;
        if (!reader.isStartElement())
            continue;
        if (reader.name() == QLatin1String("image"))
            return true;
        for (const QXmlStreamAttribute& attribute : reader.attributes())
            if (attribute.name() == QLatin1String("href"))
                return true;
    }
    return reader.hasError();
}

QString headerText(const report::Furniture& furniture, const Ink& ink, bool firstPage)
{
    const report::Text kind = furniture.kind;
    QStringList parts;
    if (furniture.internalCopy)
        parts << ink.words(report::PhraseCode::Internal);
    parts << (firstPage || furniture.title.empty()
                  ? ink.words(kind)
                  : ink.words(report::phrase(report::PhraseCode::DocumentWithTitle, kind, furniture.title)));
    return parts.join(QStringLiteral(" · "));
}

// Narrow letters of the foot's size; Chinese, Japanese and Korean take the room of two.
constexpr int kFootRoom = 110; // in a line
constexpr int kTitleRoom = 60; // of it, so that the date and the catalogue behind the title are never cut

QString shortened(const QString& text, int room)
{
    constexpr char16_t kFirstWide = 0x2E80; // Unicode: CJK radicals, the first of the wide blocks
    int taken = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        taken += text.at(at).unicode() >= kFirstWide ? 2 : 1;
        if (taken > room)
            return text.left(at) + QChar(0x2026);
    }
    return text;
}

} // namespace

HeaderWords headerWords(const report::Furniture& furniture, const Ink& ink, bool firstPage)
{
    const QString what = headerText(furniture, ink, firstPage);
    if (!furniture.seller.empty() || !furniture.logo.empty())
        return {ink.words(report::Text(furniture.seller)), what};
    report::Date date = furniture.date;
    date.writtenOut = true;
    return {what, date == report::Date{.writtenOut = true} ? QString() : ink.words(report::Text(date))};
}

QString footerText(const report::Furniture& furniture, const Ink& ink)
{
    QStringList parts;
    for (const report::Text& text : {report::Text(furniture.documentId), furniture.title, report::Text(furniture.date)})
        if (!text.empty())
            parts << shortened(ink.words(text), kTitleRoom);
    if (!furniture.catalogueVersion.empty())
        parts << ink.words(
            report::phrase(report::PhraseCode::CatalogueVersion, report::dateText(furniture.catalogueVersion)));
    return parts.join(QStringLiteral(", "));
}

QString sellerNote(const report::Furniture& furniture)
{
    return shortened(QString::fromStdString(report::cleanText(furniture.sellerNote)), kFootRoom);
}

double paintLogo(QPainter& painter, QPointF at, const std::string& logo)
{
    const QByteArray bytes = QByteArray::fromStdString(logo);
    const QImage picture = bytes.startsWith(kPngStart) ? QImage::fromData(bytes, "png") : QImage();
    const bool drawn = picture.isNull() && !bytes.isEmpty() && !refersToOthers(bytes);
    QSvgRenderer renderer;
    if (drawn && !renderer.load(bytes))
        return 0;
    const QSizeF size = drawn ? renderer.viewBoxF().size() : QSizeF(picture.size());
    if (size.isEmpty())
        return 0;
    const double width = std::min(kWidestLogo, kLogoHeight * size.width() / size.height());
    const double height = width * size.height() / size.width();
    const QRectF place(at.x(), at.y() + (kLogoHeight - height) / 2 - pt(1), width, height);
    painter.save();
    if (drawn)
        renderer.render(&painter, place);
    else
        painter.drawImage(place, picture);
    painter.restore();
    return width;
}

} // namespace berth::paper
