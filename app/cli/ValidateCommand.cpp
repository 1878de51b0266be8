#include "app/cli/ExitCodes.h"
#include "app/cli/InputFile.h"
#include "app/cli/Json.h"
#include "app/cli/Session.h"
#include "app/cli/TextTable.h"

#include "core/catalog/MeasurementRows.h"
#include "core/validation/FileSizes.h"
#include "core/validation/LlamaCppEvaluation.h"
#include "core/validation/Local.h"
#include "core/validation/MemoryEvaluation.h"
#include "core/validation/Throughput.h"

#include <fmt/format.h>

#include <memory>
#include <span>

namespace berth::cli {

namespace {

using validation::Validation;

struct ValidateOptions
{
    std::string kind;
    std::string file;
};

// Evaluations of speed fail where the calibration cannot be used, the others never.
template <class Answer, class Measurement>
using Evaluate = Answer (*)(std::span<const Measurement> rows, const catalog::Catalog& catalog);

template <class Measurement, class Answer>
Result<Validation> validateFile(const catalog::Catalog& catalog, const std::string& file,
                                Evaluate<Answer, Measurement> evaluate)
{
    const auto text = readInput(file);
    if (!text) {
        return std::unexpected(text.error());
    }
    const auto table = catalog::readMeasurements<Measurement>(*text, inputName(file));
    if (!table.errors.empty()) {
        return std::unexpected(table.errors.front());
    }
    return evaluate(table.rows, catalog);
}

Result<Validation> run(const catalog::Catalog& catalog, const ValidateOptions& options)
{
    if (options.kind == "memory") {
        return validateFile<catalog::MemoryMeasurement>(catalog, options.file, validation::evaluateMemory);
    }
    if (options.kind == "throughput") {
        return validateFile<catalog::ThroughputMeasurement>(catalog, options.file, validation::evaluateThroughput);
    }
    if (options.kind == "local") {
        return validateFile<catalog::LocalMeasurement>(catalog, options.file, validation::evaluateLocal);
    }
    if (options.kind == "llamacpp-memory") {
        return validateFile<catalog::LlamaCppMeasurement>(catalog, options.file, validation::evaluateLlamaCppMemory);
    }
    return validateFile<catalog::FileSizeMeasurement>(catalog, options.file, validation::evaluateFileSizes);
}

Json validationJson(const Validation& validation)
{
    Json json;
    json["rows"] = validation.rows;
    json["evaluated"] = validation.evaluated;
    json["skipped"] = Json::array();
    for (const validation::SkippedRow& row : validation.skipped) {
        json["skipped"].push_back({{"id", row.id}, {"reason", row.reason}});
    }
    json["metrics"] = Json::object();
    for (const validation::MetricSummary& metric : validation::summarize(validation.results)) {
        json["metrics"][metric.metric] = {
            {"n", metric.count}, {"median_ape", metric.medianApe}, {"p90_ape", metric.p90Ape}, {"bias", metric.bias}};
    }
    json["results"] = Json::array();
    for (const validation::Prediction& row : validation.results) {
        json["results"].push_back({{"id", row.id},
                                   {"metric", row.metric},
                                   {"measured", row.measured},
                                   {"predicted", row.predicted},
                                   {"ape", validation::absolutePercentageError(row)}});
    }
    return json;
}

std::string percent(double share)
{
    constexpr double kHundred = 100;
    return fmt::format("{:.2f}%", kHundred * share);
}

std::string validationText(const Validation& validation)
{
    TextTable table({{"metric"},
                     {"rows", Align::Right},
                     {"median error", Align::Right},
                     {"90th percentile", Align::Right},
                     {"bias", Align::Right}});
    for (const validation::MetricSummary& metric : validation::summarize(validation.results)) {
        table.add({metric.metric, std::to_string(metric.count), percent(metric.medianApe), percent(metric.p90Ape),
                   percent(metric.bias)});
    }
    std::string text = fmt::format("{} rows, {} evaluated, {} skipped\n\n{}", validation.rows, validation.evaluated,
                                   validation.skipped.size(), table.text());
    for (const validation::SkippedRow& row : validation.skipped) {
        text += fmt::format("skipped {}: {}\n", row.id, row.reason);
    }
    return text;
}

int validate(Session& session, const ValidateOptions& options)
{
    const auto catalog = session.catalog();
    if (!catalog) {
        return fail(session, catalog.error());
    }
    const auto validation = run(**catalog, options);
    if (!validation) {
        return fail(session, validation.error());
    }
    session.out << (session.json ? dump(validationJson(*validation)) : validationText(*validation));
    return validation->evaluated > 0 ? kSuccess : kNoSolution;
}

} // namespace

void addValidateCommand(CLI::App& program, Session& session, Action& chosen)
{
    CLI::App* command = program.add_subcommand("validate", "Predictions against published measurements");
    const auto options = std::make_shared<ValidateOptions>();
    command->add_option("--kind", options->kind, "What the file measures")
        ->required()
        ->check(CLI::IsMember({"memory", "throughput", "local", "llamacpp-memory", "file-size"}));
    command->add_option("file", options->file, "CSV file, - for standard input")->required();
    command->add_flag("--json", session.json, "One JSON object on standard output");
    command->callback([&session, &chosen, options] {
        chosen = [&session, options] {
            return validate(session, *options);
        };
    });
}

} // namespace berth::cli
