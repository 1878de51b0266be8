#include "ui/report/LaidDocument.h"

#include <QStringList>
#include <QSvgRenderer>
#include <QXmlStreamReader>

namespace berth::paper {

namespace {

constexpr double kWidestLogo = mm(50);

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

} // namespace

HeaderWords headerWords(const report::Furniture& furniture, const Ink& ink, bool firstPage)
{
    const QString what = headerText(furniture, ink, firstPage);
    if (!furniture.seller.empty() || !furniture.logoSvg.empty())
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
            parts << ink.words(text);
    if (!furniture.catalogueVersion.empty())
        parts << ink.words(report::phrase(report::PhraseCode::CatalogueVersion, furniture.catalogueVersion));
    return parts.join(QStringLiteral(", "));
}

double paintLogo(QPainter& painter, QPointF at, const std::string& svg)
{
    if (svg.empty())
        return 0;
    const QByteArray bytes = QByteArray::fromStdString(svg);
    if (refersToOthers(bytes))
        return 0;
    QSvgRenderer renderer(bytes);
    const QSizeF size = renderer.viewBoxF().size();
    if (!renderer.isValid() || size.isEmpty())
        return 0;
    const double width = std::min(kWidestLogo, kLogoHeight * size.width() / size.height());
    const double height = width * size.height() / size.width();
    painter.save();
    renderer.render(&painter, QRectF(at.x(), at.y() + (kLogoHeight - height) / 2 - pt(1), width, height));
    painter.restore();
    return width;
}

} // namespace berth::paper
