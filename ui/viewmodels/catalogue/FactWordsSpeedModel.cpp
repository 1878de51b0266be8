// Words of the columns of the speed model: a pure data table.
#include "ui/viewmodels/catalogue/FactWords.h"

#include <QtGlobal>

#include <array>

namespace berth::viewmodels::words {

namespace {

constexpr std::array kWords{
    FactWord{"parameter", QT_TRANSLATE_NOOP("Facts", "Quantity")},
    FactWord{"scope", QT_TRANSLATE_NOOP("Facts", "Where it holds")},
    FactWord{"prior", QT_TRANSLATE_NOOP("Facts", "Value before the fit")},
    FactWord{"prior_log_width", QT_TRANSLATE_NOOP("Facts", "Width before the fit")},
    FactWord{"rows", QT_TRANSLATE_NOOP("Facts", "Measurements")},
    FactWord{"workload", QT_TRANSLATE_NOOP("Facts", "Workload")},
    FactWord{"metric", QT_TRANSLATE_NOOP("Facts", "Figure")},
    FactWord{"generation_known", QT_TRANSLATE_NOOP("Facts", "Generation measured")},
    FactWord{"level", QT_TRANSLATE_NOOP("Facts", "Share inside")},
};

} // namespace

std::span<const FactWord> ofSpeedModel()
{
    return kWords;
}

} // namespace berth::viewmodels::words
