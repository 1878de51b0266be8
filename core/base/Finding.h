// What an estimate wants its reader to know besides the numbers: a closed code with up to three numbers, no prose.
// FindingList holds a fixed number without allocation; later findings are dropped when it is full, so the weightiest
// are added first.
#pragma once

#include <array>
#include <cstddef>

namespace berth {

enum class FindingCode {
    // how the precision runs on the hardware
    RunsNative, //
    RunsWeightOnly, // small weights, 16-bit arithmetic
    BlocksDequantised, // weights stay in blocks and are unpacked as they are read
    ConvertedToBf16, // {bytes per element before, after}
    ConvertedToFp16, // BF16 is absent on this device
    ConvertedToFp32, // neither BF16 nor FP16 units
    NoUnitsForPrecision, // no arithmetic and no conversion known
    EngineLacksPrecision, // the engine does not run this format
    EngineLacksDevice, // the engine does not run on devices of this vendor or architecture
    // how memory came out
    WeightsExceedMemory, // {bytes missing per device}
    KvRoomShort, // {tokens that fit, tokens asked}
    NoKvRoom, // {bytes missing per device for one sequence}
    HostMemoryNeeded, // {bytes in host memory}
    HostMemoryShort, // {bytes missing in host memory}
    HostMemoryUnknown, //
    ContextBeyondModel, // {context asked, longest the model supports}
    // how sure we are
    ReportedMemoryDerived, // the device's tool-reported memory is not published; a rule was used
    FactsUnverified, // an input is known only from memory
    ActivationEstimated, // no published profile for this engine and version
    KvHeadsReplicated, // {tp, kv heads}
    LatentReplicated, // MLA cache is whole on every rank {ranks}
    UnevenStages, // {layers of the fullest stage, layers of the emptiest}
    MissingBandwidth, // a device fact that speed needs
    PipelineOverNodes, // {stages}: no published run of that kind
};

enum class Severity { Note, Caution, Blocker };

struct Finding
{
    FindingCode code;
    Severity severity;
    std::array<double, 3> values{};
};

class FindingList
{
public:
    static constexpr std::size_t kCapacity = 8;

    constexpr void add(FindingCode code, Severity severity, double a = 0, double b = 0, double c = 0)
    {
        if (m_size < kCapacity) {
            m_items[m_size++] = {code, severity, {a, b, c}};
        }
    }
    [[nodiscard]] constexpr std::size_t size() const { return m_size; }
    [[nodiscard]] constexpr const Finding* begin() const { return m_items.data(); }
    [[nodiscard]] constexpr const Finding* end() const { return m_items.data() + m_size; }
    [[nodiscard]] constexpr bool has(FindingCode code) const
    {
        for (const Finding& finding : *this) {
            if (finding.code == code) {
                return true;
            }
        }
        return false;
    }

private:
    std::array<Finding, kCapacity> m_items{};
    std::size_t m_size = 0;
};

} // namespace berth
