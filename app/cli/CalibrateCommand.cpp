#include "app/cli/CalibrateOutput.h"
#include "app/cli/ExitCodes.h"
#include "app/cli/InputFile.h"
#include "app/cli/Session.h"

#include "core/base/Csv.h"
#include "core/calibration/LocalData.h"
#include "core/calibration/ServingData.h"
#include "core/calibration/TablesCsv.h"
#include "core/catalog/MeasurementRows.h"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <thread>

namespace berth::cli {

namespace {

struct CalibrateOptions
{
    std::vector<std::string> files;
    std::string folder;
};

// The rows of all files of one kind.
template <class Measurement>
struct Gathered
{
    std::vector<Measurement> rows;
    std::string files; // names, for people
};

struct Measured
{
    Gathered<catalog::ThroughputMeasurement> serving;
    Gathered<catalog::LocalMeasurement> local;
};

template <class Measurement>
Result<void> gather(const std::string& text, const std::string& file, Gathered<Measurement>& into)
{
    auto table = catalog::readMeasurements<Measurement>(text, file);
    if (!table.errors.empty()) {
        return std::unexpected(table.errors.front());
    }
    std::move(table.rows.begin(), table.rows.end(), std::back_inserter(into.rows));
    const std::string name = file == "-" ? "standard input" : std::filesystem::path(file).filename().string();
    into.files += (into.files.empty() ? "" : ", ") + name;
    return {};
}

Result<void> gatherFile(const std::string& file, Measured& measured)
{
    const auto text = readInput(file);
    if (!text) {
        return std::unexpected(text.error());
    }
    const auto table = parseCsv(*text, file);
    if (!table) {
        return std::unexpected(table.error());
    }
    const bool isLocal = std::find(table->header.begin(), table->header.end(), "decode_tok_s") != table->header.end();
    return isLocal ? gather(*text, file, measured.local) : gather(*text, file, measured.serving);
}

// Fits one kind and keeps what it gives in the catalogue for the next.
template <class E, class Measurement>
Result<NamedRefit> refitKind(Result<calibration::CalibrationData<E>> (*makeData)(const catalog::Catalog&,
                                                                                 std::span<const Measurement>),
                             const Gathered<Measurement>& measured, catalog::Catalog& catalog)
{
    const auto data = makeData(catalog, measured.rows);
    if (!data) {
        return std::unexpected(data.error());
    }
    const unsigned threads = std::max(1u, std::thread::hardware_concurrency());
    auto refit = calibration::refit(*data, catalog.intervals, measured.files, threads);
    if (!refit) {
        return std::unexpected(refit.error());
    }
    catalog.calibration = refit->facts;
    catalog.intervals = refit->intervals;
    const char* kind = data->kind == spec::CalibrationKind::Serving ? "serving" : "local";
    return NamedRefit{kind, measured.files, *std::move(refit)};
}

Result<std::vector<NamedRefit>> refitAll(const CalibrateOptions& options, catalog::Catalog& catalog)
{
    Measured measured;
    for (const std::string& file : options.files) {
        if (const auto gathered = gatherFile(file, measured); !gathered) {
            return std::unexpected(gathered.error());
        }
    }
    std::vector<Result<NamedRefit>> refits;
    if (!measured.serving.files.empty()) {
        refits.push_back(refitKind(calibration::makeServingData, measured.serving, catalog));
    }
    if (!measured.local.files.empty()) {
        refits.push_back(refitKind(calibration::makeLocalData, measured.local, catalog));
    }
    std::vector<NamedRefit> all;
    for (Result<NamedRefit>& refit : refits) {
        if (!refit) {
            return std::unexpected(refit.error());
        }
        all.push_back(*std::move(refit));
    }
    return all;
}

void print(Session& session, const std::vector<NamedRefit>& refits)
{
    Json json;
    json["results"] = Json::array();
    std::string text;
    for (const NamedRefit& refit : refits) {
        json["results"].push_back(refitJson(refit));
        text += (text.empty() ? "" : "\n") + refitText(refit);
    }
    session.out << (session.json ? dump(json) : text);
}

int calibrateFiles(Session& session, const CalibrateOptions& options)
{
    const auto shipped = session.catalog();
    if (!shipped) {
        return fail(session, shipped.error());
    }
    catalog::Catalog catalog = **shipped;
    const auto refits = refitAll(options, catalog);
    if (!refits) {
        return fail(session, refits.error());
    }
    if (!options.folder.empty()) {
        const auto written = calibration::writeTables(options.folder, catalog.calibration, catalog.intervals);
        if (!written) {
            return fail(session, written.error());
        }
    }
    print(session, *refits);
    return kSuccess;
}

} // namespace

void addCalibrateCommand(CLI::App& program, Session& session, Action& chosen)
{
    CLI::App* command = program.add_subcommand("calibrate", "Fit the speed model to published measurements");
    const auto options = std::make_shared<CalibrateOptions>();
    command->add_option("files", options->files, "CSV files of serving or local runs, - for standard input")
        ->required();
    command->add_option("--write", options->folder, "Folder for the new calibration.csv and intervals.csv");
    command->add_flag("--json", session.json, "One JSON object on standard output");
    command->callback([&session, &chosen, options] {
        chosen = [&session, options] {
            return calibrateFiles(session, *options);
        };
    });
}

} // namespace berth::cli
