// Values of core that pass from view models to charts as they are: QML only has to know that they exist.
#pragma once

#include <QImage>
#include <QtQml/qqml.h>

#include "core/report/ChartSpec.h"
#include "core/report/TextSource.h"

namespace berth::viewmodels {

struct ChartSpecForeign
{
    Q_GADGET
    QML_FOREIGN(berth::report::ChartSpec)
    QML_ANONYMOUS
};

struct TextSourceForeign
{
    Q_GADGET
    QML_FOREIGN(berth::report::TextSourcePointer)
    QML_ANONYMOUS
};

struct ImageForeign
{
    Q_GADGET
    QML_FOREIGN(QImage)
    QML_ANONYMOUS
};

} // namespace berth::viewmodels
