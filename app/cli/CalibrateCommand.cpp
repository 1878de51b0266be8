#include "app/cli/ExitCodes.h"
#include "app/cli/InputFile.h"
#include "app/cli/Json.h"
#include "app/cli/Session.h"
#include "app/cli/TextTable.h"

#include "core/base/Csv.h"
#include "core/calibration/CalibrationCsv.h"
#include "core/calibration/LocalData.h"
#include "core/calibration/ServingData.h"
#include "core/catalog/MeasurementRows.h"

#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <memory>

namespace berth::cli {

namespace {

using namespace calibration;
using validation::Prediction;

struct CalibrateOptions
{
    std::vector<std::string> files;
    std::string leaveOut;
    std::string output;
};

// What one file gave: the fit in sample, left out if asked, and what was dropped.
struct FileFit
{
    std::string file;
    std::size_t kept = 0;
    std::map<std::string, std::size_t> dropped;
    int rounds = 0;
    std::vector<Prediction> fitted;
    std::vector<Prediction> leftOut;
};

LeaveOut groupsOf(const std::string& word)
{
    if (word == "devices")
        return LeaveOut::Devices;
    return word == "models" ? LeaveOut::Models : LeaveOut::Pairs;
}

// Fits one kind, with the facts that earlier files left behind.
template <class E>
FileFit fitFile(const CalibrationData<E>& data, const CalibrateOptions& options, catalog::Catalog& catalog,
                spec::CalibrationKind kind, const std::string& file)
{
    CalibrationResult result = calibrate(data);
    stateSources(result.facts, kind, std::filesystem::path(file).filename().string());
    FileFit fit{file, data.kept.size(), {}, result.rounds, std::move(result.fitted), {}};
    for (const DroppedRow& row : data.dropped)
        ++fit.dropped[row.reason];
    if (!options.leaveOut.empty())
        fit.leftOut = leaveOut(data, groupsOf(options.leaveOut));
    catalog.calibration = std::move(result.facts);
    return fit;
}

bool isLocal(const CsvTable& table)
{
    for (const std::string& column : table.header)
        if (column == "decode_tok_s")
            return true;
    return false;
}

template <class Measurement>
Result<std::vector<Measurement>> rowsOf(const std::string& text, const std::string& file)
{
    auto table = catalog::readMeasurements<Measurement>(text, file);
    if (!table.errors.empty())
        return std::unexpected(table.errors.front());
    return std::move(table.rows);
}

Result<FileFit> fitServing(const std::string& text, const std::string& file, const CalibrateOptions& options,
                           catalog::Catalog& catalog)
{
    const auto rows = rowsOf<catalog::ThroughputMeasurement>(text, file);
    if (!rows)
        return std::unexpected(rows.error());
    const auto data = makeServingData(catalog, *rows);
    if (!data)
        return std::unexpected(data.error());
    return fitFile(*data, options, catalog, spec::CalibrationKind::Serving, file);
}

Result<FileFit> fitLocal(const std::string& text, const std::string& file, const CalibrateOptions& options,
                         catalog::Catalog& catalog)
{
    const auto rows = rowsOf<catalog::LocalMeasurement>(text, file);
    if (!rows)
        return std::unexpected(rows.error());
    const auto data = makeLocalData(catalog, *rows);
    if (!data)
        return std::unexpected(data.error());
    return fitFile(*data, options, catalog, spec::CalibrationKind::Local, file);
}

Result<FileFit> fitInput(const std::string& file, const CalibrateOptions& options, catalog::Catalog& catalog)
{
    const auto text = readInput(file);
    if (!text)
        return std::unexpected(text.error());
    const auto table = parseCsv(*text, file);
    if (!table)
        return std::unexpected(table.error());
    return isLocal(*table) ? fitLocal(*text, file, options, catalog) : fitServing(*text, file, options, catalog);
}

Json metricsJson(const std::vector<Prediction>& predictions)
{
    Json json = Json::object();
    for (const validation::MetricSummary& metric : validation::summarize(predictions)) {
        const Quantiles interval = intervalOf(predictions, metric.metric);
        json[metric.metric] = {{"n", metric.count},        {"median_ape", metric.medianApe},
                               {"p90_ape", metric.p90Ape}, {"bias", metric.bias},
                               {"low", interval.low},      {"high", interval.high}};
    }
    return json;
}

Json fitJson(const FileFit& fit)
{
    return {{"file", fit.file},
            {"kept", fit.kept},
            {"dropped", fit.dropped},
            {"rounds", fit.rounds},
            {"fitted", metricsJson(fit.fitted)},
            {"left_out", metricsJson(fit.leftOut)}};
}

std::string percent(double share)
{
    constexpr double kHundred = 100;
    return fmt::format("{:.1f} %", kHundred * share);
}

void addRows(TextTable& table, const std::string& judged, const std::vector<Prediction>& predictions)
{
    for (const validation::MetricSummary& metric : validation::summarize(predictions)) {
        const Quantiles interval = intervalOf(predictions, metric.metric);
        table.add({judged, metric.metric, std::to_string(metric.count), percent(metric.medianApe),
                   percent(metric.p90Ape), percent(metric.bias),
                   fmt::format("{:.2f} to {:.2f}", interval.low, interval.high)});
    }
}

std::string describe(const FileFit& fit)
{
    TextTable table({{"judged"},
                     {"metric"},
                     {"values", Align::Right},
                     {"median error", Align::Right},
                     {"90th percentile", Align::Right},
                     {"bias", Align::Right},
                     {"80 % between", Align::Right}});
    addRows(table, "in sample", fit.fitted);
    addRows(table, "left out", fit.leftOut);
    std::string text = fmt::format("{}: {} rows kept\n\n{}\n", fit.file, fit.kept, table.text());
    for (const auto& [reason, count] : fit.dropped)
        text += fmt::format("dropped {}: {}\n", reason, count);
    return text;
}

bool writeTable(const std::string& path, const catalog::Catalog& catalog)
{
    std::ofstream file(path, std::ios::binary);
    file << calibrationCsv(catalog.calibration);
    return static_cast<bool>(file.flush());
}

int calibrateFiles(Session& session, const CalibrateOptions& options)
{
    const auto shipped = session.catalog();
    if (!shipped)
        return fail(session, shipped.error());
    catalog::Catalog catalog = **shipped;
    Json json;
    json["results"] = Json::array();
    std::string text;
    for (const std::string& file : options.files) {
        const Result<FileFit> fit = fitInput(file, options, catalog);
        if (!fit)
            return fail(session, fit.error());
        json["results"].push_back(fitJson(*fit));
        text += describe(*fit);
    }
    if (!options.output.empty() && !writeTable(options.output, catalog))
        return fail(session, {ErrorCode::FileUnwritable, {options.output, "write-failed"}, {}});
    session.out << (session.json ? dump(json) : text);
    return kSuccess;
}

} // namespace

void addCalibrateCommand(CLI::App& program, Session& session, Action& chosen)
{
    CLI::App* command = program.add_subcommand("calibrate", "Fit the speed model to published measurements");
    const auto options = std::make_shared<CalibrateOptions>();
    command->add_option("files", options->files, "CSV files of serving or local runs, - for standard input")
        ->required();
    command->add_option("--leave-out", options->leaveOut, "Also judge by fits that have not seen the rows they predict")
        ->check(CLI::IsMember({"pairs", "devices", "models"}));
    command->add_option("--output", options->output, "Where to write the new calibration.csv");
    command->add_flag("--json", session.json, "One JSON object on standard output");
    command->callback([&session, &chosen, options] {
        chosen = [&session, options] {
            return calibrateFiles(session, *options);
        };
    });
}

} // namespace berth::cli
