// The sizing report of a single configuration as data: verdict, three key figures, requirement, memory of one device as
// chart and table, speed with its curve, cost, what others measured and claim, notes, sources. Sentences of findings
// and claims come from the edge, because core speaks no language.
#pragma once

#include "core/comparison/Demand.h"
#include "core/cost/CostReport.h"
#include "core/evidence/Evidence.h"
#include "core/report/Document.h"
#include "core/sizing/Concurrency.h"
#include "core/sizing/Sizing.h"

#include <string>
#include <vector>

namespace berth::report {

// A published claim held against Berth, in words.
struct GuidanceLine
{
    Finding finding = Finding::Agrees;
    std::string claim;
    std::string reason;
    std::string source;
};

// A change that helps what does not run as asked, in words.
struct RemedyLine
{
    std::string change;
    std::string gain;
    std::string price; // in answers, speed and money
};

struct SizingReportDetails
{
    std::string title; // empty: the model's name
    std::string seller;
    std::string sellerNote; // see Furniture
    std::string logo; // see Furniture
    std::string author;
    std::string catalogueDate; // ISO
    Date date;
    std::string language = "en";
    Paper paper = Paper::A4;
    std::vector<std::string> remarks; // findings in words, in the order of weightiestFirst
    comparison::Demand demand; // what was asked
    const cost::CostReport* cost = nullptr; // nothing: not known
    std::vector<cost::ExchangeRate> rates; // that the user set
    std::vector<sizing::CurvePoint> curve; // empty: no chart of the speed
    std::vector<evidence::Evidence> measured; // published runs near to the configuration; their index must outlive it
    std::vector<GuidanceLine> guidance; // the most relevant first
    std::size_t moreGuidance = 0; // claims that concern the configuration beside those
    std::vector<RemedyLine> remedies; // in the order of pain; empty: it runs as asked, or nothing helps
};

[[nodiscard]] ReportDocument makeSizingReport(const sizing::Sizing& sizing, const SizingReportDetails& details);

// What stops it, then what to beware of, then the rest.
[[nodiscard]] std::vector<berth::Finding> weightiestFirst(const FindingList& findings);

[[nodiscard]] ChartSpec makeMemoryChart(const memory::DeviceMemory& device);
// In GB or GiB.
[[nodiscard]] std::vector<BarPart> makeMemoryParts(const memory::DeviceMemory& device, Unit unit = Unit::Gigabyte);
[[nodiscard]] Bar makeMemoryBar(const memory::DeviceMemory& device, Unit unit = Unit::Gigabyte);

// Parts down to the capacity; where they exceed what is usable, parts down to what is needed, then what is usable and
// what is missing. Every amount is positive, and the parts add up to the total. `cacheFormat`: "BF16".
[[nodiscard]] Table makeMemoryLedger(const memory::DeviceMemory& device, const std::string& cacheFormat);

// Latencies, speed per user and throughput with their intervals, and what limits them.
[[nodiscard]] Table makeSpeedTable(const performance::PerformanceEstimate& estimate);
[[nodiscard]] Text
speedRange(const performance::PerformanceEstimate& estimate); // of one user; not known without a table
[[nodiscard]] PhraseCode bottleneckPhrase(performance::Bottleneck bottleneck);

// Throughput against interactivity over the requests at the same time, the asked ones marked.
[[nodiscard]] ChartSpec makeSpeedCurve(const std::vector<sizing::CurvePoint>& curve, const sizing::Sizing& sizing);

// The curve with the load that is asked for among its points, as the chosen one. Needs a speed of the sizing.
void addSpeedCurve(Series& series, const std::vector<sizing::CurvePoint>& curve, const sizing::Sizing& sizing);

// "8 × H200 141 GB"
[[nodiscard]] std::string configurationName(const sizing::Configuration& configuration);

// "DGX H200, 1 spare, there already": the system, and what the price counts or leaves out beside it. Empty for loose
// accelerators without either.
[[nodiscard]] Text machinesText(const sizing::Deployment& deployment);

} // namespace berth::report
