#include "ui/settings/LogoPicker.h"

#include "ui/controls/StartFolder.h"

#include <QFileDialog>

namespace berth::settings {

void LogoPicker::choose()
{
    const QString folder = controls::startFolder(QStandardPaths::PicturesLocation);
    const QString path = QFileDialog::getOpenFileName(nullptr, tr("Choose a logo"), folder, tr("Logos (*.svg *.png)"));
    if (!path.isEmpty()) {
        Q_EMIT chosen(path);
    }
}

} // namespace berth::settings
