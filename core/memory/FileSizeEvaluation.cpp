#include "core/memory/FileSizeEvaluation.h"

#include "core/memory/CheckpointFile.h"
#include "core/memory/QuantizationLabel.h"
#include "core/memory/WeightTable.h"

#include <algorithm>
#include <expected>
#include <string_view>

namespace berth::memory {
namespace {

// In January 2024 llama.cpp learnt to use importance matrices and made Q2_K smaller; files of older models are mostly
// older too.
constexpr std::string_view kNewQuantiser = "2024-01";

template <class Spec, class SpecId>
const Spec* findById(std::span<const Spec> specs, const SpecId& id)
{
    const auto found = std::find_if(specs.begin(), specs.end(), [&](const Spec& spec) { return spec.id == id; });
    return found == specs.end() ? nullptr : &*found;
}

bool mentions(const std::string& text, std::string_view words)
{
    return text.find(words) != std::string::npos;
}

std::optional<FileFormat> formatOf(const FileSizeRow& row)
{
    if (row.format.starts_with("gguf"))
        return FileFormat::Gguf;
    if (row.format == "awq" || row.format == "gptq" || row.precisionId == "nvfp4")
        return FileFormat::Requantised;
    return row.format == "safetensors" ? std::optional(FileFormat::Published) : std::nullopt;
}

// llama.cpp prints the sum of the tensors, in GiB; hub listings give the file.
bool isTensorSum(const FileSizeRow& row)
{
    return row.sizeUnit == "GiB" || mentions(row.notes, "sum of tensor bytes") || mentions(row.notes, "loader line");
}

Result<Bytes> predict(const FileSizeRow& row, const spec::ModelSpec& model, const spec::PrecisionSpec& precision,
                      FileFormat format, const SchemeOptions& options)
{
    if (mentions(row.notes, "as loaded")) {
        WeightOptions loaded;
        loaded.scheme = options;
        loaded.vocabularyPadding = kVllmVocabularyPadding;
        const auto table = makeWeightTable(model, precision, loaded);
        if (!table)
            return std::unexpected(table.error());
        return table->loaded;
    }
    FileContents contents = usualContents(model, format);
    if (const auto elements = statedElements(row.notes); elements && format == FileFormat::Gguf && model.sizable)
        contents = contentsOfCount(model, format, *elements);
    contents.header = !isTensorSum(row);
    return checkpointBytes(model, precision, options, contents);
}

std::expected<FileSizePrediction, FileSizeSkip> evaluate(const FileSizeRow& row,
                                                         std::span<const spec::ModelSpec> models,
                                                         std::span<const spec::PrecisionSpec> precisions)
{
    if (!row.size)
        return std::unexpected(FileSizeSkip::NoSize);
    const auto* model = findById(models, ModelId(row.modelId));
    if (!model)
        return std::unexpected(FileSizeSkip::UnknownModel);
    const auto format = formatOf(row);
    if (!format)
        return std::unexpected(FileSizeSkip::UnknownFormat);
    QuantizationLabel label = readQuantizationLabel(row.quantization, row.notes);
    label.options.before2024 = model->releaseDate < kNewQuantiser;
    label.options.importanceMatrix = !label.options.before2024;
    const PrecisionId named = row.precisionId.empty() ? label.precision : PrecisionId(row.precisionId);
    const auto* precision = findById(precisions, named);
    if (*format == FileFormat::Gguf && label.customMix)
        return std::unexpected(FileSizeSkip::CustomMix);
    if (!precision)
        return std::unexpected(FileSizeSkip::UnknownPrecision);
    const auto predicted = predict(row, *model, *precision, *format, label.options);
    if (!predicted)
        return std::unexpected(FileSizeSkip::NotSizable);
    return FileSizePrediction{row.id, *row.size, *predicted, row.weak};
}

} // namespace

FileSizeEvaluation evaluateFileSizes(std::span<const FileSizeRow> rows, std::span<const spec::ModelSpec> models,
                                     std::span<const spec::PrecisionSpec> precisions)
{
    FileSizeEvaluation result;
    for (const FileSizeRow& row : rows) {
        auto evaluated = evaluate(row, models, precisions);
        if (evaluated)
            result.predictions.push_back(std::move(*evaluated));
        else
            result.skipped.push_back({row.id, evaluated.error()});
    }
    return result;
}

} // namespace berth::memory
