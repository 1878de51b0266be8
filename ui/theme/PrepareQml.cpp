#include "ui/theme/PrepareQml.h"

#include <QFont>
#include <QGuiApplication>

#include "ui/theme/Fonts.h"

namespace berth::theme {

void prepareQml(QQmlEngine& engine)
{
    engine.addImportPath(QStringLiteral(":/qt/qml"));
    const QStringList missing = addFonts();
    if (!missing.isEmpty())
        qFatal("The program lacks its fonts: %s", qPrintable(missing.join(QStringLiteral(", "))));
    QFont font(QStringLiteral("Noto Sans"));
    QGuiApplication::setFont(font);
}

} // namespace berth::theme
