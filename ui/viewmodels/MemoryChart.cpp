#include "ui/viewmodels/MemoryChart.h"

#include "core/report/SizingReport.h"
#include "ui/viewmodels/Results.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace berth::viewmodels {

namespace {

constexpr int kAlternatives = 4; // with the chosen one, five bars: as many as the place below the table holds

class MemoryChart
{
    Q_DECLARE_TR_FUNCTIONS(MemoryChart)

public:
    static QString description(const QString& name, const QString& used, const QString& usable)
    {
        return tr("%1 uses %2 of %3 per device.").arg(name, used, usable);
    }
};

report::Bar makeBar(const ResultRow& row, const sizing::Sizing& sizing, report::Unit unit)
{
    report::Bar bar = report::makeMemoryBar(sizing.memory.device, unit);
    bar.name = row.name.toStdString();
    return bar;
}

struct Candidate
{
    ResultRow row;
    const sizing::Sizing* sizing;
    double distance; // of all its memory to that of the chosen one, bytes
};

double wholeMemory(const sizing::Sizing& sizing)
{
    return toDouble(sizing.memory.device.usable) * sizing.configuration.deployment.devices();
}

bool runs(const ResultRow& row)
{
    return row.verdict == Verdict::Fits || row.verdict == Verdict::FitsReduced;
}

std::vector<Candidate> nearest(const Answer& answer, const QList<ResultRow>& rows, const Candidate& chosen)
{
    std::vector<Candidate> others;
    for (const ResultRow& row : rows) {
        const bool isNew = row.name != chosen.row.name
            && std::none_of(others.begin(), others.end(), [&](const Candidate& c) { return c.row.name == row.name; });
        const sizing::Sizing* sizing = sizingOf(answer, row.id);
        if (isNew && runs(row) && sizing != nullptr) {
            others.push_back({row, sizing, std::abs(wholeMemory(*sizing) - wholeMemory(*chosen.sizing))});
        }
    }
    std::stable_sort(others.begin(), others.end(),
                     [](const Candidate& a, const Candidate& b) { return a.distance < b.distance; });
    others.resize(std::min<std::size_t>(others.size(), kAlternatives));
    return others;
}

} // namespace

report::ChartSpec makeMemoryChart(const Answer& answer, const QList<ResultRow>& rows, const QString& chosenId,
                                  const Formatter& format)
{
    report::ChartSpec spec{.kind = report::ChartKind::MemoryStack, .title = report::PhraseCode::MemoryPerDevice};

    spec.horizontal.unit =
        format.chosenUnit() == MemoryUnit::Gigabyte ? report::Unit::Gigabyte : report::Unit::Gibibyte;
    const auto chosen =
        std::find_if(rows.cbegin(), rows.cend(), [&](const ResultRow& row) { return row.id == chosenId; });
    const sizing::Sizing* sizing = chosen != rows.cend() ? sizingOf(answer, chosenId) : nullptr;
    if (sizing == nullptr || !chosen->used.known) {
        return spec;
    }
    spec.bars.push_back(makeBar(*chosen, *sizing, spec.horizontal.unit));
    for (const Candidate& other : nearest(answer, rows, {*chosen, sizing, 0})) {
        spec.bars.push_back(makeBar(other.row, *other.sizing, spec.horizontal.unit));
    }
    spec.description =
        MemoryChart::description(chosen->name, format.text(chosen->used), format.text(chosen->usable)).toStdString();
    return spec;
}

} // namespace berth::viewmodels
