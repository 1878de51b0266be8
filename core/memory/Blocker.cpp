#include "core/memory/Blocker.h"

#include <algorithm>
#include <cmath>

namespace berth::memory {

const Finding* blockerOf(const MemoryEstimate& estimate)
{
    const auto* found = std::find_if(estimate.findings.begin(), estimate.findings.end(),
                                     [](const Finding& finding) { return finding.severity == Severity::Blocker; });
    return found != estimate.findings.end() ? found : nullptr;
}

Bytes missingOf(Bytes left)
{
    return left < Bytes(0) ? Bytes(0) - left : Bytes(0);
}

Bytes missingOf(const DeviceMemory& device)
{
    return missingOf(device.free);
}

Bytes missingPerDevice(const MemoryEstimate& estimate)
{
    const Finding* blocker = blockerOf(estimate);
    const bool ofDevice = blocker == nullptr || blocker->code == FindingCode::WeightsExceedMemory
        || blocker->code == FindingCode::NoKvRoom;
    if (!ofDevice) {
        return Bytes(0);
    }
    if (const Bytes missing = missingOf(estimate.device); missing > Bytes(0)) {
        return missing;
    }
    return Bytes(std::llround(blocker != nullptr ? blocker->values[0] : 0)); // of a device that reads prompts
}

} // namespace berth::memory
