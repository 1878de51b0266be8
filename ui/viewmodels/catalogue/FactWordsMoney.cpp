// Words of the columns of prices, costs, workloads and guidance: a pure data table.
#include "ui/viewmodels/catalogue/FactWords.h"

#include <QtGlobal>

#include <array>

namespace berth::viewmodels::words {

namespace {

constexpr std::array kWords{
    FactWord{"item_id", QT_TRANSLATE_NOOP("Facts", "Item")},
    FactWord{"item_kind", QT_TRANSLATE_NOOP("Facts", "Kind of item")},
    FactWord{"price", QT_TRANSLATE_NOOP("Facts", "Price")},
    FactWord{"price_kind", QT_TRANSLATE_NOOP("Facts", "Kind of price")},
    FactWord{"as_of", QT_TRANSLATE_NOOP("Facts", "Price of")},
    FactWord{"parameter", QT_TRANSLATE_NOOP("Facts", "Quantity")},
    FactWord{"model_text", QT_TRANSLATE_NOOP("Facts", "Model, as published")},
    FactWord{"precision", QT_TRANSLATE_NOOP("Facts", "Precision, as published")},
    FactWord{"value_text", QT_TRANSLATE_NOOP("Facts", "Value, as published")},
    FactWord{"system_id", QT_TRANSLATE_NOOP("Facts", "System")},
    FactWord{"hardware_text", QT_TRANSLATE_NOOP("Facts", "Hardware, as published")},
    FactWord{"hardware_count", QT_TRANSLATE_NOOP("Facts", "Devices")},
    FactWord{"unit", QT_TRANSLATE_NOOP("Facts", "Unit")},
    FactWord{"input_tokens", QT_TRANSLATE_NOOP("Facts", "Input"), QT_TRANSLATE_NOOP("Facts", "tokens")},
    FactWord{"output_tokens", QT_TRANSLATE_NOOP("Facts", "Output"), QT_TRANSLATE_NOOP("Facts", "tokens")},
    FactWord{"context", QT_TRANSLATE_NOOP("Facts", "Context"), QT_TRANSLATE_NOOP("Facts", "tokens")},
    FactWord{"min_tok_s_per_user", QT_TRANSLATE_NOOP("Facts", "Speed per user, at least"),
             QT_TRANSLATE_NOOP("Facts", "tokens/s")},
    FactWord{"max_ttft_ms", QT_TRANSLATE_NOOP("Facts", "Time to first token, at most"),
             QT_TRANSLATE_NOOP("Facts", "ms")},
};

} // namespace

std::span<const FactWord> ofMoney()
{
    return kWords;
}

} // namespace berth::viewmodels::words
