#include "core/validation/FileSizes.h"

#include "core/memory/FileSizeEvaluation.h"

namespace berth::validation {

namespace {

memory::FileSizeRow toRow(const catalog::FileSizeMeasurement& measurement)
{
    memory::FileSizeRow row;
    row.id = measurement.id;
    row.modelId = measurement.model.text;
    row.format = measurement.format;
    row.precisionId = measurement.precision.text;
    if (measurement.bytes) {
        row.size = Bytes(*measurement.bytes);
    }
    row.weak = measurement.weak;
    row.quantization = measurement.quantization;
    row.sizeUnit = measurement.printedUnit;
    row.notes = measurement.notes;
    return row;
}

std::string reasonWord(memory::FileSizeSkip reason)
{
    switch (reason) {
    case memory::FileSizeSkip::NoSize:
        return "missing_size";
    case memory::FileSizeSkip::UnknownModel:
        return "unknown_model";
    case memory::FileSizeSkip::NotSizable:
        return "model_not_sizable";
    case memory::FileSizeSkip::UnknownFormat:
        return "unknown_format";
    case memory::FileSizeSkip::UnknownPrecision:
        return "unknown_precision";
    case memory::FileSizeSkip::CustomMix:
        return "custom_mix";
    }
    return {};
}

} // namespace

Validation evaluateFileSizes(std::span<const catalog::FileSizeMeasurement> rows, const catalog::Catalog& catalog)
{
    std::vector<memory::FileSizeRow> inputs;
    for (const catalog::FileSizeMeasurement& row : rows) {
        inputs.push_back(toRow(row));
    }
    const memory::FileSizeEvaluation evaluation = memory::evaluateFileSizes(inputs, catalog.models, catalog.precisions);
    Validation validation;
    validation.rows = rows.size();
    validation.evaluated = evaluation.predictions.size();
    for (const memory::FileSizePrediction& row : evaluation.predictions) {
        validation.results.push_back({row.id, "size_bytes", toDouble(row.measured), toDouble(row.predicted)});
    }
    for (const memory::SkippedFileSize& row : evaluation.skipped) {
        validation.skipped.push_back({row.id, reasonWord(row.reason)});
    }
    return validation;
}

} // namespace berth::validation
