// The Compare page in states worth a picture.
#pragma once

#include "ui/shell/MakeWindow.h"

#include <QSignalSpy>
#include <QTest>

namespace berth::pictures {

using shell::MainWindow;

inline constexpr int kEstimateMilliseconds = 20'000; // patience with a busy machine

// Fills the Compare page: the example, and as many more as asked, the last one rented.
inline void compare(MainWindow& window, int more = 0)
{
    QSignalSpy answered(window.session().compare(), &berth::viewmodels::CompareViewModel::answered);
    window.session().compare()->addExample();
    berth::viewmodels::Pins& pins = *window.session().pins();
    for (int extra = 0; extra < more; ++extra) {
        pins.addOtherWay(pins.all().at(extra).id);
    }
    while (answered.isEmpty() || window.session().compare()->columnCount() < pins.count()) {
        if (!answered.wait(kEstimateMilliseconds)) {
            return;
        }
    }
}

} // namespace berth::pictures
