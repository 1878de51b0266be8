#include "ui/shell/Clipboard.h"

#include <QClipboard>
#include <QGuiApplication>

namespace berth::shell {

void Clipboard::setText(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace berth::shell
