#include "ui/catalogue/PriceListPicker.h"

#include "ui/controls/StartFolder.h"

#include <QFileDialog>

namespace berth::catalogue {

void PriceListPicker::choose()
{
    const QString folder = controls::startFolder();
    const QString path =
        QFileDialog::getOpenFileName(nullptr, tr("Open a price list"), folder, tr("Price lists (*.csv)"));
    if (!path.isEmpty()) {
        Q_EMIT chosen(QUrl::fromLocalFile(path));
    }
}

} // namespace berth::catalogue
