#include "app/cli/CalibrateOutput.h"

#include "app/cli/TextTable.h"

#include <fmt/format.h>

#include <map>

namespace berth::cli {

namespace {

using calibration::ResidualLine;

std::map<std::string, std::size_t> countDropped(const calibration::Refit& refit)
{
    std::map<std::string, std::size_t> counts;
    for (const calibration::DroppedRow& row : refit.dropped) {
        ++counts[row.reason];
    }
    return counts;
}

Json lineJson(const ResidualLine& line)
{
    Json json = {{"judged", line.judged},
                 {"workload", line.workload.empty() ? Json() : Json(line.workload)},
                 {"metric", line.summary.metric},
                 {"n", line.summary.count},
                 {"median_ape", line.summary.medianApe},
                 {"p90_ape", line.summary.p90Ape},
                 {"bias", line.summary.bias}};
    json["coverage"] = line.coverage ? Json(*line.coverage) : Json();
    return json;
}

std::string percent(double share)
{
    constexpr double kHundred = 100;
    return fmt::format("{:.1f}%", kHundred * share);
}

std::string judgedWords(const std::string& judged)
{
    return judged == "in_sample" ? "in sample" : judged + " left out";
}

} // namespace

Json refitJson(const NamedRefit& named)
{
    Json json = {{"kind", named.kind},           {"files", named.files},
                 {"kept", named.refit.kept},     {"dropped", countDropped(named.refit)},
                 {"rounds", named.refit.rounds}, {"residuals", Json::array()}};
    for (const ResidualLine& line : named.refit.residuals) {
        json["residuals"].push_back(lineJson(line));
    }
    return json;
}

std::string refitText(const NamedRefit& named)
{
    TextTable table({{"judged"},
                     {"work"},
                     {"metric"},
                     {"values", Align::Right},
                     {"median error", Align::Right},
                     {"90th percentile", Align::Right},
                     {"bias", Align::Right},
                     {"inside 80% interval", Align::Right}});
    for (const ResidualLine& line : named.refit.residuals) {
        table.add({judgedWords(line.judged), line.workload.empty() ? "all" : line.workload, line.summary.metric,
                   std::to_string(line.summary.count), percent(line.summary.medianApe), percent(line.summary.p90Ape),
                   percent(line.summary.bias), line.coverage ? percent(*line.coverage) : ""});
    }
    std::string text = fmt::format("{}: {} rows kept, {} rounds\n\n{}\n", named.files, named.refit.kept,
                                   named.refit.rounds, table.text());
    for (const auto& [reason, count] : countDropped(named.refit)) {
        text += fmt::format("dropped {}: {}\n", reason, count);
    }
    return text;
}

} // namespace berth::cli
