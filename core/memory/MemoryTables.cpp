#include "core/memory/MemoryTables.h"

#include "core/memory/CheckpointFile.h"

namespace berth::memory {

namespace {

FileFormat fileFormatOf(const spec::PrecisionSpec& precision)
{
    using spec::PrecisionKind;
    if (precision.kind == PrecisionKind::GgufMix || precision.kind == PrecisionKind::GgmlBlock) {
        return FileFormat::Gguf;
    }
    return precision.kind == PrecisionKind::Native ? FileFormat::Published : FileFormat::Requantised;
}

} // namespace

Result<MemoryTables> makeMemoryTables(const spec::ModelSpec& model, const spec::PrecisionSpec& precision,
                                      const spec::MemoryProfile& profile, const spec::ComputePath& path,
                                      bool speculation)
{
    WeightOptions options;
    options.scheme.convertedBits = path.loadedBits;
    options.loadMtp = speculation;
    options.vocabularyPadding = profile.vocabularyPadding;
    auto weights = makeWeightTable(model, precision, options);
    if (!weights) {
        return std::unexpected(weights.error());
    }
    const FileFormat format = fileFormatOf(precision);
    const auto disk = checkpointBytes(model, precision, {}, usualContents(model, format));
    if (!disk) {
        return std::unexpected(disk.error());
    }
    return MemoryTables{*std::move(weights), makeLoadTable(model, precision, options.scheme),
                        makeCacheTable(model, profile.latentCache, profile.expandedHeadDim), *disk};
}

} // namespace berth::memory
