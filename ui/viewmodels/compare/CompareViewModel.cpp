#include "ui/viewmodels/compare/CompareViewModel.h"

#include "core/report/ComparisonCharts.h"
#include "core/report/DemandText.h"
#include "core/report/FormatText.h"
#include "ui/viewmodels/CopiedTable.h"
#include "ui/viewmodels/FirstExample.h"
#include "ui/viewmodels/Messages.h"
#include "ui/viewmodels/Names.h"
#include "ui/viewmodels/compare/PinnedRequest.h"
#include "ui/viewmodels/size/Costs.h"

#include <QDate>

#include <array>

namespace berth::viewmodels {

namespace {

// Most published prices are in it; until another one is set.
constexpr auto kCurrency = "USD";

// What the example of an empty page compares: one load on three generations of servers.
constexpr std::array kExampleSystems = {example::kSystem, "dgx-b200", "mi300x-8gpu"};

QString rentedName(const QString& name, const Formatter& format)
{
    return QString::fromStdString(
        report::formatText(report::phrase(report::PhraseCode::RentedName, name.toStdString()), *format.texts()));
}

} // namespace

CompareViewModel::CompareViewModel(const catalog::Catalog& catalog, Pins& pins, const Formatter& format,
                                   QObject* parent, Lease lease)
    : QObject(parent), m_catalog(catalog), m_pins(pins), m_format(format), m_runner(catalog, this, std::move(lease)),
      m_derivation(this), m_currency(findCurrency(kCurrency).value_or(Currency()))
{
    connect(&m_pins, &Pins::changed, this, &CompareViewModel::ask);
    connect(&m_runner, &CompareRunner::answered, this, &CompareViewModel::take);
    connect(&m_runner, &CompareRunner::busyChanged, this, &CompareViewModel::busyChanged);
    connect(&m_runner, &CompareRunner::stopped, this, &CompareViewModel::stopped);
    ask();
}

void CompareViewModel::ask()
{
    CompareQuestion question{.asked = {},
                             .demand = m_demand,
                             .currency = m_currency,
                             .today = QDate::currentDate().toString(Qt::ISODate).toStdString(),
                             .index = m_index,
                             .costs = m_costs};
    m_asked.clear();
    for (const Pin& pin : m_pins.all()) {
        m_asked << pin.id;
        question.asked.push_back({.name = pin.name.toStdString(),
                                  .request = pin.request,
                                  .place = pin.place,
                                  .baseline = pin.baseline,
                                  .rented = pin.rented});
    }
    if (!question.asked.empty() || m_set) {
        m_runner.ask(question);
    }
}

void CompareViewModel::releaseWith(const Lease& lease)
{
    ask();
    m_runner.releaseWith(lease);
}

void CompareViewModel::take(const std::shared_ptr<ComparedSet>& set)
{
    m_set = set;
    m_ids = m_asked;
    show();
}

void CompareViewModel::show()
{
    if (!m_set) {
        return;
    }
    showColumns();
    const ComparedTable table = makeComparedTable(m_set->all, m_differencesOnly, m_format);
    m_cells.clear();
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        m_cells.insert(table.rows.at(row).id, table.cells.at(row));
    }
    m_rows.setRows(table.rows);
    const int explained = columnOf(m_explainedId);
    if (explained >= 0 && !m_derivation.key().isEmpty()) {
        explain(m_explainedId, m_derivation.key());
    }
    ++m_revision;
    Q_EMIT answered();
}

// Names that the user left open are those of the window's language, also in charts.
void CompareViewModel::showColumns()
{
    QList<ComparedColumn> columns;
    for (std::size_t at = 0; at < m_set->all.size(); ++at) {
        comparison::Compared& compared = m_set->all[at];
        const Pin* pin = m_pins.find(m_ids.at(static_cast<qsizetype>(at)));
        ComparedColumn column{.id = m_ids.at(static_cast<qsizetype>(at)),
                              .place = compared.asked.place,
                              .letter = text(report::letterOf(compared)),
                              .name = pin != nullptr ? pin->name : QString(),
                              .baseline = compared.asked.baseline,
                              .rented = compared.asked.rented};
        if (compared.sizing) {
            const QString own = configurationName(compared.sizing->configuration);
            column.detail = configurationDetail(compared.sizing->configuration);
            if (column.name.isEmpty()) {
                column.name = column.rented ? rentedName(own, m_format) : own;
            }
        } else {
            column.problem = sentence(compared.sizing.error(), m_format);
        }
        compared.asked.name = column.name.toStdString();
        columns << column;
    }
    tellApart(columns);
    m_columns.setRows(columns);
}

void CompareViewModel::tellApart(QList<ComparedColumn>& columns)
{
    std::vector<report::ToldApart> told;
    for (const comparison::Compared& compared : m_set->all) {
        told.push_back(report::toldApart(m_set->all, compared));
    }
    m_namesAlike = false;
    for (std::size_t at = 0; at < told.size(); ++at) {
        std::string& name = m_set->all[at].asked.name;
        name = report::numbered(name, told[at]);
        ComparedColumn& column = columns[static_cast<qsizetype>(at)];
        column.name = text(name);
        column.apart = text(report::formatText(told[at].what, *m_format.texts()));
        m_namesAlike = m_namesAlike || !column.apart.isEmpty();
    }
}

report::ChartSpec CompareViewModel::chart(Chart kind) const
{
    const std::span<const comparison::Compared> all = m_set ? m_set->all : std::span<const comparison::Compared>();
    switch (kind) {
    case Chart::Memory:
        return report::comparedMemory(all, memoryUnitOf(m_format));
    case Chart::Speed:
        return report::comparedSpeed(all);
    case Chart::Cost:
        return report::comparedCost(all);
    case Chart::TokenCost:
        return report::comparedTokenCost(all);
    case Chart::Power:
        return report::comparedPower(all);
    case Chart::Roofline:
        return report::comparedRoofline(all);
    case Chart::Fit:
        break;
    }
    const auto mapped = static_cast<std::size_t>(mappedColumn());
    return mapped < all.size() ? report::fitChart(all[mapped]) : report::ChartSpec();
}

bool CompareViewModel::hasChart(Chart kind) const
{
    const report::ChartSpec spec = chart(kind);
    return !spec.series.empty() || !spec.bars.empty() || !spec.map.cells.empty();
}

int CompareViewModel::columnOf(const QString& id) const
{
    return static_cast<int>(m_ids.indexOf(id));
}

int CompareViewModel::baselineColumn() const
{
    return m_set ? static_cast<int>(report::baselineOf(m_set->all)) : 0;
}

int CompareViewModel::mappedColumn() const
{
    const int chosen = columnOf(m_mappedId);
    return chosen >= 0 ? chosen : baselineColumn();
}

QStringList CompareViewModel::letters() const
{
    QStringList letters;
    for (const ComparedColumn& column : m_columns.rows()) {
        letters << column.letter;
    }
    return letters;
}

QString CompareViewModel::model() const
{
    QString name;
    for (const comparison::Compared& compared : m_set ? m_set->all : std::vector<comparison::Compared>()) {
        const QString mine = compared.sizing ? text(compared.sizing->configuration.model->displayName) : QString();
        if (!name.isEmpty() && mine != name) {
            return {};
        }
        name = mine;
    }
    return name;
}

QString CompareViewModel::against() const
{
    return text(report::formatText(report::demandText(m_demand), *m_format.texts()));
}

ComparedCell CompareViewModel::cell(const QString& rowId, int column) const
{
    return m_cells.value(rowId).value(column);
}

QString CompareViewModel::asText() const
{
    QStringList names{QString()};
    for (const ComparedColumn& column : m_columns.rows()) {
        QStringList parts{column.letter + u' ' + column.name, column.apart};
        parts.removeAll(QString());
        names << parts.join(QStringLiteral(", "));
    }
    QList<QStringList> rows{names};
    for (const ComparedRow& row : m_rows.rows()) {
        QStringList fields{row.label};
        for (const ComparedCell& cell : m_cells.value(row.id)) {
            fields << cell.text;
        }
        rows << fields;
    }
    return copiedTable(rows);
}

void CompareViewModel::setFormat(const Formatter& format)
{
    m_format = format;
    show();
}

void CompareViewModel::setMeasurements(std::shared_ptr<const evidence::EvidenceIndex> index)
{
    if (index != m_index) {
        m_index = std::move(index);
        ask();
    }
}

void CompareViewModel::setCosts(const workspace::CostSettings& settings)
{
    m_costs = std::make_shared<const workspace::CostSettings>(settings);
    ask();
}

void CompareViewModel::setCurrency(const QString& code)
{
    const auto currency = findCurrency(code.toStdString());
    if (currency && *currency != m_currency) {
        m_currency = *currency;
        ask();
    }
}

void CompareViewModel::setDemand(const comparison::Demand& demand)
{
    if (demand != m_demand) {
        m_demand = demand;
        ask();
    }
}

void CompareViewModel::setDifferencesOnly(bool only)
{
    if (only != m_differencesOnly) {
        m_differencesOnly = only;
        Q_EMIT choiceChanged();
        show();
    }
}

void CompareViewModel::chooseMapped(int column)
{
    m_mappedId = m_ids.value(column);
    show();
}

void CompareViewModel::remove(const QString& columnId)
{
    const QString name = columnList().value(columnOf(columnId)).name;
    if (m_pins.find(columnId) != nullptr) {
        m_pins.remove(columnId);
        Q_EMIT removed(name);
    }
}

void CompareViewModel::explain(const QString& columnId, const QString& key)
{
    const int column = columnOf(columnId);
    if (column < 0 || !m_set->all[static_cast<std::size_t>(column)].sizing) {
        return;
    }
    m_explainedId = columnId;
    const comparison::Compared& compared = m_set->all[static_cast<std::size_t>(column)];
    const Costs costs{compared.cost, compared.costSteps};
    m_derivation.explain(*compared.sizing, key, m_format, &costs);
}

void CompareViewModel::addExample()
{
    for (const char* system : kExampleSystems) {
        sizing::SizingRequest request;
        request.model = example::kModel;
        request.system = system;
        request.concurrency = example::kRequests;
        request.input = example::kInput;
        request.output = example::kOutput;
        request.context = example::kContext;
        m_pins.add(writtenOut(m_catalog, request).value_or(request));
    }
}

} // namespace berth::viewmodels
