#include "ui/settings/LogoPicker.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace berth::settings {

void LogoPicker::choose()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const QString path = QFileDialog::getOpenFileName(nullptr, tr("Choose a logo"), folder, tr("Logos (*.svg *.png)"));
    if (!path.isEmpty()) {
        Q_EMIT chosen(path);
    }
}

} // namespace berth::settings
