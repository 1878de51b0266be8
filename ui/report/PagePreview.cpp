#include "ui/report/PagePreview.h"

#include <cmath>

#include "ui/theme/Tokens.h"

namespace berth::paper {

QImage renderPage(const LaidDocument& document, int page, double pixelsPerInch)
{
    const double scale = pixelsPerInch / kTwipsPerInch;
    const QSizeF size = document.paper() * scale;
    QImage image(static_cast<int>(std::ceil(size.width())), static_cast<int>(std::ceil(size.height())),
                 QImage::Format_RGB32);
    image.fill(theme::color(theme::ColorRole::Surface, theme::Scheme::Light));
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    document.paintPage(painter, page);
    return image;
}

} // namespace berth::paper
