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

// Instead of the example: a model whose speed was measured otherwise on one of the machines, once more with another
// cache, and once more the same; one was just removed.
inline void compareAlike(MainWindow& window)
{
    berth::viewmodels::Pins& pins = *window.session().pins();
    QSignalSpy answered(window.session().compare(), &berth::viewmodels::CompareViewModel::answered);
    pins.clear();
    for (const auto& [system, cache] : {std::pair{"mi300x-8gpu", "bf16"}, std::pair{"dgx-b200", "bf16"},
                                        std::pair{"dgx-b200", "fp8"}, std::pair{"dgx-b200", "bf16"}}) {
        berth::sizing::SizingRequest request;
        request.model = "meta-llama/Llama-3.3-70B-Instruct";
        request.system = system;
        request.kvPrecision = cache;
        request.concurrency = 16;
        pins.add(request);
    }
    while (window.session().compare()->columnCount() < pins.count()
           || window.session().compare()->columnList().constFirst().name.contains(QStringLiteral("H200"))) {
        if (!answered.wait(kEstimateMilliseconds)) {
            return;
        }
    }
    QMetaObject::invokeMethod(window.window(), "copy", Q_ARG(QString, pins.all().constFirst().id)); // a message
}

} // namespace berth::pictures
