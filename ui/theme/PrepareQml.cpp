#include "ui/theme/PrepareQml.h"

#include <QFont>
#include <QGuiApplication>

#include "ui/theme/Fonts.h"

namespace berth::theme {

namespace {

// The collector of Qt 6.4 stops the window for about ten milliseconds whenever 128 KB of new text were made, however
// large the heap is: three times a second while a slider is drawn. The limit follows the text that is alive
// (qv4mm.cpp, MIN_UNMANAGED_HEAPSIZE_GC_LIMIT), so a long one that nobody reads puts it off until as much again was
// made. It takes no memory, because its pages are never touched.
constexpr qsizetype kRoomCharacters = 1024 * 1024;
QChar roomForText[kRoomCharacters]; // NOLINT: never written; a constant would be stored in the program

void makeRoomForText(QQmlEngine& engine)
{
    QJSValue keeper = engine.newArray(1);
    keeper.setProperty(0, QString::fromRawData(roomForText, kRoomCharacters));
    engine.setProperty("roomForText", QVariant::fromValue(keeper)); // as long as the engine
}

} // namespace

void prepareQml(QQmlEngine& engine)
{
    engine.addImportPath(QStringLiteral(":/qt/qml"));
    const QStringList missing = addFonts();
    if (!missing.isEmpty())
        qFatal("The program lacks its fonts: %s", qPrintable(missing.join(QStringLiteral(", "))));
    makeRoomForText(engine);
    QFont font(QStringLiteral("Noto Sans"));
    QGuiApplication::setFont(font);
}

} // namespace berth::theme
