#include "ui/viewmodels/MemoryChart.h"

#include "core/report/SizingReport.h"
#include "ui/viewmodels/Alternatives.h"

#include <QCoreApplication>

namespace berth::viewmodels {

namespace {

constexpr std::size_t kAlternatives = 4; // with the chosen one, five bars: as many as the place below the table holds

class MemoryChart
{
    Q_DECLARE_TR_FUNCTIONS(MemoryChart)

public:
    static QString description(const QString& name, const QString& used, const QString& usable)
    {
        return tr("%1 uses %2 of %3 per device.").arg(name, used, usable);
    }
};

report::Bar makeBar(const Alternative& shown, report::Unit unit)
{
    report::Bar bar = report::makeMemoryBar(shown.sizing->memory.device, unit);
    bar.name = shown.row.name.toStdString();
    return bar;
}

} // namespace

report::ChartSpec makeMemoryChart(const Answer& answer, const QList<ResultRow>& rows, const QString& chosenId,
                                  const Formatter& format)
{
    report::ChartSpec spec{.kind = report::ChartKind::MemoryStack, .title = report::PhraseCode::MemoryPerDevice};
    spec.horizontal.unit =
        format.chosenUnit() == MemoryUnit::Gigabyte ? report::Unit::Gigabyte : report::Unit::Gibibyte;
    spec.vertical.title = format.chosenUnit() == MemoryUnit::Gigabyte ? report::PhraseCode::UnitGigabyte
                                                                      : report::PhraseCode::UnitGibibyte;
    const std::vector<Alternative> shown = chosenAndNearest(answer, rows, chosenId, kAlternatives);
    if (shown.empty() || !shown.front().row.used.known) {
        return spec;
    }
    for (const Alternative& alternative : shown) {
        spec.bars.push_back(makeBar(alternative, spec.horizontal.unit));
    }
    const ResultRow& chosen = shown.front().row;
    spec.description =
        MemoryChart::description(chosen.name, format.text(chosen.used), format.text(chosen.usable)).toStdString();
    return spec;
}

} // namespace berth::viewmodels
