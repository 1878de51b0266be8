#include "ui/viewmodels/Messages.h"

#include <QCoreApplication>

namespace berth::viewmodels {

namespace {

struct Values
{
    const Finding& finding;
    const Formatter& format;

    [[nodiscard]] QString memory(std::size_t index) const
    {
        return format.text(shown(finding.values.at(index), Measure::Memory));
    }
    [[nodiscard]] QString count(std::size_t index) const { return format.count(finding.values.at(index)); }
};

class Findings
{
    Q_DECLARE_TR_FUNCTIONS(Findings)

public:
    static QString sentence(const Values& v);
};

QString Findings::sentence(const Values& v)
{
    switch (v.finding.code) {
    case FindingCode::RunsNative:
        return tr("The device has arithmetic units for this precision.");
    case FindingCode::RunsWeightOnly:
        return tr("No arithmetic units for this precision: the weights stay small, arithmetic is 16-bit.");
    case FindingCode::BlocksDequantised:
        return tr("The weights stay in the blocks of the file and are unpacked as they are read.");
    case FindingCode::ConvertedToBf16:
        return tr("No arithmetic units for this precision: the weights are converted to BF16 when they are loaded.");
    case FindingCode::ConvertedToFp16:
        return tr("The device has no BF16 units: the model runs in FP16.");
    case FindingCode::ConvertedToFp32:
        return tr("The device has no 16-bit units: the model runs in FP32 with twice the memory.");
    case FindingCode::NoUnitsForPrecision:
        return tr("The device has no arithmetic units for this precision and no conversion is known.");
    case FindingCode::EngineLacksPrecision:
        return tr("The engine does not run this precision.");
    case FindingCode::EngineLacksDevice:
        return tr("The engine does not run on devices of this kind.");
    case FindingCode::WeightsExceedMemory:
        return tr("Weights and runtime exceed the usable memory of a device by %1.").arg(v.memory(0));
    case FindingCode::KvRoomShort:
        return tr("There is room for %1 of %2 tokens.").arg(v.count(0), v.count(1));
    case FindingCode::NoKvRoom:
        return tr("There is no room for a single sequence: %1 are missing per device.").arg(v.memory(0));
    case FindingCode::HostMemoryNeeded:
        return tr("%1 of the weights stay in host memory.").arg(v.memory(0));
    case FindingCode::HostMemoryShort:
        return tr("Host memory is %1 too small.").arg(v.memory(0));
    case FindingCode::HostMemoryUnknown:
        return tr("The size of the host memory is not stated. Choose a system instead of accelerators.");
    case FindingCode::ContextBeyondModel:
        return tr("The model supports %2 tokens of context, fewer than the %1 asked for.").arg(v.count(0), v.count(1));
    case FindingCode::ReportedMemoryDerived:
        return tr("The memory that tools report for this device is not published; it is derived from its headline "
                  "figure.");
    case FindingCode::FactsUnverified:
        return tr("Some facts behind this result have not been verified against a source.");
    case FindingCode::ActivationEstimated:
        return tr("No memory profile of this engine is published: activations and runtime are estimated.");
    case FindingCode::KvHeadsReplicated:
        return tr("%1 tensor-parallel ranks share %2 KV heads: the cache is stored more than once.")
            .arg(v.count(0), v.count(1));
    case FindingCode::LatentReplicated:
        return tr("Each of the %1 tensor-parallel ranks keeps the whole latent cache.").arg(v.count(0));
    case FindingCode::UnevenStages:
        return tr("Pipeline stages hold %2 to %1 layers; the fullest decides.").arg(v.count(0), v.count(1));
    case FindingCode::MissingBandwidth:
        return tr("The memory bandwidth of this device is not known, so speed cannot be estimated.");
    case FindingCode::PipelineOverNodes:
        return tr("%1 pipeline stages stand on several nodes: no published run is like that, so its speed is a guess.")
            .arg(v.count(0));
    }
    return {};
}

} // namespace

QString sentence(const Finding& finding, const Formatter& format)
{
    return Findings::sentence({finding, format});
}

} // namespace berth::viewmodels
