#include "core/calibration/CalibrationCsv.h"

#include "core/catalog/CalibrationRows.h"

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

} // namespace

std::string calibrationCsv(std::span<const spec::CalibrationFact> facts)
{
    const auto fields = catalog::calibrationFields();
    std::string csv;
    for (const auto& field : fields) {
        csv += csv.empty() ? "" : ",";
        csv += field.column.name;
    }
    csv += '\n';
    for (const spec::CalibrationFact& fact : facts) {
        bool first = true;
        for (const auto& field : fields) {
            csv += first ? "" : ",";
            addCell(csv, catalog::cellText(field.column, field.write(fact, field.column)));
            first = false;
        }
        csv += '\n';
    }
    return csv;
}

void stateSources(std::vector<spec::CalibrationFact>& facts, spec::CalibrationKind kind, const std::string& file)
{
    for (spec::CalibrationFact& fact : facts) {
        if (fact.kind != kind || !fact.prior)
            continue;
        fact.provenance.source = fact.rows > 0 ? "Fitted to " + file : "Prior; no measurement informs it";
        fact.provenance.unverified.clear();
        if (fact.rows == 0)
            fact.provenance.unverified.emplace_back("value");
    }
}

} // namespace berth::calibration
