// The words for parts, cells, verdicts and findings, in tables, legends and readings alike.
#include "core/report/ChartTable.h"

namespace berth::report {

PhraseCode nameOf(MemoryPart part)
{
    switch (part) {
    case MemoryPart::Weights:
        return PhraseCode::MemoryWeights;
    case MemoryPart::KvCache:
        return PhraseCode::MemoryKvCache;
    case MemoryPart::Activations:
        return PhraseCode::MemoryActivations;
    case MemoryPart::Runtime:
        return PhraseCode::MemoryRuntime;
    case MemoryPart::Graphs:
        return PhraseCode::MemoryGraphs;
    case MemoryPart::Free:
        return PhraseCode::MemoryFree;
    case MemoryPart::KeptBack:
        return PhraseCode::MemoryKeptBack;
    case MemoryPart::Missing:
        return PhraseCode::MemoryMissing;
    }
    return PhraseCode::MemoryFree;
}

Text nameOf(CellState state)
{
    switch (state) {
    case CellState::Meets:
        return PhraseCode::MapMeetsTarget;
    case CellState::Fits:
        return PhraseCode::MapFits;
    case CellState::Slower:
        return PhraseCode::MapSlower;
    case CellState::SpeedNotKnown:
        return PhraseCode::MapSpeedNotKnown;
    case CellState::DoesNotFit:
        return PhraseCode::MapDoesNotFit;
    case CellState::NotKnown:
        break;
    }
    return NotKnown{};
}

PhraseCode nameOf(VerdictKind verdict)
{
    switch (verdict) {
    case VerdictKind::Fits:
        return PhraseCode::VerdictFits;
    case VerdictKind::FitsReduced:
        return PhraseCode::VerdictFitsReduced;
    case VerdictKind::Offload:
        return PhraseCode::VerdictOffload;
    case VerdictKind::DoesNotFit:
        return PhraseCode::VerdictDoesNotFit;
    case VerdictKind::Unsupported:
        return PhraseCode::VerdictUnsupported;
    }
    return PhraseCode::VerdictUnsupported;
}

PhraseCode nameOf(Finding finding)
{
    return finding == Finding::Agrees ? PhraseCode::GuidanceAgrees : PhraseCode::GuidanceDiffers;
}

} // namespace berth::report
