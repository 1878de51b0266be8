#include "ui/viewmodels/settings/LogoFile.h"

#include "ui/viewmodels/settings/PlainSvg.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

namespace berth::viewmodels {

namespace {

using workspace::Logo;

const QByteArray kPngSignature = QByteArrayLiteral("\x89PNG\r\n\x1a\n"); // PNG Specification, section 5.2

std::expected<Logo, LogoProblem> pngLogo(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "png");
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    if (size.isEmpty()) {
        return std::unexpected(LogoProblem::Damaged);
    }
    if (size.width() > kMostLogoSide || size.height() > kMostLogoSide) {
        return std::unexpected(LogoProblem::TooManyPixels);
    }
    QImage image = reader.read();
    if (image.isNull()) {
        return std::unexpected(LogoProblem::Damaged);
    }
    if (image.width() > kLogoSide || image.height() > kLogoSide) {
        image = image.scaled(kLogoSide, kLogoSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    image = image.convertToFormat(QImage::Format_ARGB32);
    // Without what the file said beside its pixels.
    const QImage pixels =
        QImage(image.constBits(), image.width(), image.height(), image.bytesPerLine(), image.format());
    QBuffer clean;
    clean.open(QIODevice::WriteOnly);
    return pixels.save(&clean, "png")
        ? std::expected<Logo, LogoProblem>(Logo{Logo::Kind::Png, clean.data().toStdString()})
        : std::unexpected(LogoProblem::Damaged);
}

std::expected<Logo, LogoProblem> svgLogo(const QByteArray& bytes)
{
    const auto clean = plainSvg(bytes);
    if (!clean) {
        return std::unexpected(clean.error());
    }
    const QSvgRenderer renderer(*clean);
    if (!renderer.isValid() || renderer.viewBoxF().isEmpty()) {
        return std::unexpected(LogoProblem::Damaged);
    }
    return Logo{Logo::Kind::Svg, clean->toStdString()};
}

} // namespace

std::expected<Logo, LogoProblem> readLogo(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return std::unexpected(LogoProblem::NotReadable);
    }
    const QByteArray bytes = file.read(kMostLogoBytes + 1); // never more, whatever the file says of its size
    return checkLogo(bytes);
}

std::expected<Logo, LogoProblem> checkLogo(const QByteArray& bytes)
{
    if (bytes.size() > kMostLogoBytes) {
        return std::unexpected(LogoProblem::TooLarge);
    }
    if (bytes.startsWith(kPngSignature)) {
        return pngLogo(bytes);
    }
    return looksLikeSvg(bytes) ? svgLogo(bytes) : std::unexpected(LogoProblem::UnknownKind);
}

QImage logoPicture(const Logo& logo, QSize room)
{
    const QByteArray bytes = QByteArray::fromStdString(logo.bytes);
    if (logo.kind == Logo::Kind::Png) {
        const QImage image = QImage::fromData(bytes, "png");
        return image.isNull() ? image : image.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    QSvgRenderer renderer(bytes);
    const QSize size = renderer.viewBoxF().size().toSize().scaled(room, Qt::KeepAspectRatio);
    if (logo.kind == Logo::Kind::None || !renderer.isValid() || size.isEmpty()) {
        return {};
    }
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

} // namespace berth::viewmodels
