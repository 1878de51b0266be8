// Holds published file sizes against the weight engine: one prediction per row, or the reason why there is none.
#pragma once

#include "core/spec/ModelSpec.h"
#include "core/spec/PrecisionSpec.h"
#include "core/units/Quantity.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace berth::memory {

// One row of a table of file sizes; texts as printed, empty where not stated.
struct FileSizeRow
{
    std::string id;
    std::string modelId;
    std::string format; // gguf, safetensors, gptq, awq, …
    std::string precisionId;
    std::optional<Bytes> size;
    bool weak = false;
    std::string quantization;
    std::string sizeUnit; // GB, GiB, bytes
    std::string notes;
};

enum class FileSizeSkip { NoSize, UnknownModel, NotSizable, UnknownFormat, UnknownPrecision, CustomMix };

struct FileSizePrediction
{
    std::string id;
    Bytes measured;
    Bytes predicted;
    bool weak = false;
};

struct SkippedFileSize
{
    std::string id;
    FileSizeSkip reason;
};

struct FileSizeEvaluation
{
    std::vector<FileSizePrediction> predictions;
    std::vector<SkippedFileSize> skipped;
};

[[nodiscard]] FileSizeEvaluation evaluateFileSizes(std::span<const FileSizeRow> rows,
                                                   std::span<const spec::ModelSpec> models,
                                                   std::span<const spec::PrecisionSpec> precisions);

} // namespace berth::memory
