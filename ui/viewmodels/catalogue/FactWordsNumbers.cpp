// Words of the columns of precisions and engines: a pure data table.
#include "ui/viewmodels/catalogue/FactWords.h"

#include <QtGlobal>

#include <array>

namespace berth::viewmodels::words {

namespace {

constexpr std::array kWords{
    FactWord{"weight_bits", QT_TRANSLATE_NOOP("Facts", "Bits per weight"), QT_TRANSLATE_NOOP("Facts", "bits")},
    FactWord{"other_bits", QT_TRANSLATE_NOOP("Facts", "Bits of other tensors"), QT_TRANSLATE_NOOP("Facts", "bits")},
    FactWord{"quantised_part", QT_TRANSLATE_NOOP("Facts", "What is quantised")},
    FactWord{"compute", QT_TRANSLATE_NOOP("Facts", "Computed in")},
    FactWord{"block_weights", QT_TRANSLATE_NOOP("Facts", "Weights per block")},
    FactWord{"block_bytes", QT_TRANSLATE_NOOP("Facts", "Block"), QT_TRANSLATE_NOOP("Facts", "bytes")},
    FactWord{"block_scale", QT_TRANSLATE_NOOP("Facts", "Scale of a block")},
    FactWord{"applies_to", QT_TRANSLATE_NOOP("Facts", "Applies to")},
    FactWord{"other_tensors", QT_TRANSLATE_NOOP("Facts", "Other tensors")},
    FactWord{"project", QT_TRANSLATE_NOOP("Facts", "Project")},
    FactWord{"description", QT_TRANSLATE_NOOP("Facts", "Description")},
    FactWord{"formats", QT_TRANSLATE_NOOP("Facts", "Formats")},
    FactWord{"vendors", QT_TRANSLATE_NOOP("Facts", "Runs on")},
    FactWord{"lacks_architectures", QT_TRANSLATE_NOOP("Facts", "But not on")},
    FactWord{"kv_formats", QT_TRANSLATE_NOOP("Facts", "Formats of the KV cache")},
    FactWord{"host_instructions", QT_TRANSLATE_NOOP("Facts", "Needs processors with")},
};

} // namespace

std::span<const FactWord> ofNumbers()
{
    return kWords;
}

} // namespace berth::viewmodels::words
