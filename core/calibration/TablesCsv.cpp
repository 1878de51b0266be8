#include "core/calibration/TablesCsv.h"

#include "core/catalog/CalibrationRows.h"

#include <array>
#include <filesystem>
#include <fstream>

namespace berth::calibration {
namespace {

void addCell(std::string& line, std::string_view text)
{
    if (text.find_first_of(",\"\n\r") == std::string_view::npos) {
        line += text;
        return;
    }
    line += '"';
    for (const char c : text) {
        if (c == '"')
            line += '"';
        line += c;
    }
    line += '"';
}

template <class T>
std::string csvOf(std::span<const catalog::Field<T>> fields, std::span<const T> rows)
{
    std::string csv;
    for (const auto& field : fields) {
        csv += csv.empty() ? "" : ",";
        csv += field.column.name;
    }
    csv += '\n';
    for (const T& row : rows) {
        bool first = true;
        for (const auto& field : fields) {
            csv += first ? "" : ",";
            addCell(csv, catalog::cellText(field.column, field.write(row, field.column)));
            first = false;
        }
        csv += '\n';
    }
    return csv;
}

struct Draft
{
    std::filesystem::path path;
    std::string text;

    [[nodiscard]] std::filesystem::path beside() const { return path.string() + ".new"; }
};

std::unexpected<Error> unwritable(const Draft& draft, const std::string& reason)
{
    return failure(ErrorCode::FileUnwritable, {draft.path.string(), reason});
}

bool store(const Draft& draft)
{
    std::ofstream file(draft.beside(), std::ios::binary | std::ios::trunc);
    file << draft.text;
    file.close();
    return !file.fail();
}

void removeDrafts(std::span<const Draft> drafts)
{
    std::error_code ignored;
    for (const Draft& draft : drafts)
        std::filesystem::remove(draft.beside(), ignored);
}

} // namespace

std::string calibrationCsv(std::span<const spec::CalibrationFact> facts)
{
    return csvOf(catalog::calibrationFields(), facts);
}

std::string intervalsCsv(std::span<const spec::PredictionInterval> intervals)
{
    return csvOf(catalog::intervalFields(), intervals);
}

Result<void> writeTables(const std::string& folder, std::span<const spec::CalibrationFact> facts,
                         std::span<const spec::PredictionInterval> intervals)
{
    const std::filesystem::path place(folder);
    const std::array drafts = {Draft{place / "calibration.csv", calibrationCsv(facts)},
                               Draft{place / "intervals.csv", intervalsCsv(intervals)}};
    for (const Draft& draft : drafts) {
        if (!store(draft)) {
            removeDrafts(drafts);
            return unwritable(draft, "write-failed");
        }
    }
    for (const Draft& draft : drafts) {
        std::error_code problem;
        std::filesystem::rename(draft.beside(), draft.path, problem);
        if (problem) {
            removeDrafts(drafts);
            return unwritable(draft, problem.message());
        }
    }
    return {};
}

} // namespace berth::calibration
