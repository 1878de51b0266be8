#include "ui/theme/Fonts.h"

#include <QFontDatabase>

namespace berth::theme {

QStringList addFonts()
{
    QStringList missing;
    for (const auto* face : {"Regular", "Medium", "SemiBold", "Italic"}) {
        const QString file = QStringLiteral(":/berth/fonts/NotoSans-%1.ttf").arg(QLatin1String(face));
        if (QFontDatabase::addApplicationFont(file) < 0)
            missing << file;
    }
    return missing;
}

} // namespace berth::theme
