// The one-page sizing report of a single configuration as data: verdict, three key figures, requirement, memory of one
// device as chart and table, what the reader should know, sources. Sentences of findings come from the edge, because
// core speaks no language.
#pragma once

#include "core/report/Document.h"
#include "core/sizing/Sizing.h"

#include <string>
#include <vector>

namespace berth::report {

struct SizingReportDetails
{
    std::string title; // empty: the model's name
    std::string seller;
    std::string author;
    std::string catalogueDate;
    Date date;
    std::string language = "en";
    Paper paper = Paper::A4;
    std::vector<std::string> remarks; // findings in words
};

[[nodiscard]] ReportDocument makeSizingReport(const sizing::Sizing& sizing, const SizingReportDetails& details);

[[nodiscard]] ChartSpec makeMemoryChart(const memory::DeviceMemory& device);
// In GB or GiB.
[[nodiscard]] std::vector<BarPart> makeMemoryParts(const memory::DeviceMemory& device, Unit unit = Unit::Gigabyte);
[[nodiscard]] Bar makeMemoryBar(const memory::DeviceMemory& device, Unit unit = Unit::Gigabyte);

// "8 × H200 141 GB"
[[nodiscard]] std::string configurationName(const sizing::Configuration& configuration);

} // namespace berth::report
