#include "ui/viewmodels/compare/CompareRows.h"

#include "core/cost/RentKeys.h"
#include "core/memory/TraceKeys.h"
#include "core/performance/PerformanceKeys.h"
#include "core/report/FormatText.h"
#include "ui/viewmodels/Derivation.h"
#include "ui/viewmodels/DerivationKeys.h"
#include "ui/viewmodels/Names.h"
#include "ui/viewmodels/TraceWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace berth::viewmodels {

namespace {

using report::FactId;

class CompareText
{
    Q_DECLARE_TR_FUNCTIONS(CompareText)

public:
    static QString nothingMeasured() { return tr("No published measurement is near to this configuration."); }
};

QString words(const report::Text& words, const Formatter& format)
{
    return QString::fromStdString(report::formatText(words, *format.texts()));
}

bool hasStep(const std::vector<TraceStep>& steps, std::string_view key)
{
    return std::any_of(steps.begin(), steps.end(), [key](const TraceStep& step) { return step.key == key; });
}

// An engine that captures no graphs has nothing to derive for them.
bool isNothing(FactId id, const sizing::Sizing& sizing)
{
    return id == FactId::Graphs && sizing.memory.device.graphs == Bytes(0);
}

// A purchase that was given is an input of what is paid once.
std::string_view purchaseKey(const comparison::Compared& compared)
{
    const cost::CostReport& report = *compared.cost;
    const bool isAll = report.cost.capital == report.plan.inputs.purchase && report.cost.capital.minor > 0;
    return report.plan.price ? cost::keys::kPurchase : isAll ? cost::keys::kCapital : std::string_view();
}

// Of what stands in for a purchase; what is not bought costs nothing and pays off never.
std::string_view rentKey(FactId id, const cost::CloudAlternative& rent)
{
    switch (id) {
    case FactId::Running:
    case FactId::Owning:
        return cost::keys::rentOf(rent.offer).monthly;
    case FactId::Total:
        return cost::keys::kRentTotal;
    case FactId::PerMillion:
        return cost::keys::kRentTokens;
    default:
        return {};
    }
}

std::string_view costKey(FactId id, std::string_view fact, const comparison::Compared& compared)
{
    if (!compared.cost) {
        return {};
    }
    if (const cost::CloudAlternative* rent = compared.rent()) {
        return rentKey(id, *rent);
    }
    return id == FactId::Purchase ? purchaseKey(compared) : fact;
}

// A figure can be asked where its derivation has it and it has a name.
QString askedKey(FactId id, const comparison::Compared& compared, cost::Offer offer)
{
    const std::string_view fact = id == FactId::BreakEven ? cost::keys::rentOf(offer).breakEven
        : id == FactId::RentMonthly                       ? cost::keys::rentOf(offer).monthly
                                                          : keyOf(id);
    const std::string_view key = isCostKey(fact) ? costKey(id, fact, compared) : fact;
    if (key.empty() || !compared.sizing) {
        return {};
    }
    const bool known = isCostKey(key) ? hasStep(compared.costSteps, key)
                                      : figureOf(*compared.sizing, key).known && !isNothing(id, *compared.sizing);
    return known ? text(key) : QString();
}

// The same for all columns, so that they can be compared.
QString currencyOf(FactId id, const std::vector<comparison::Compared>& all)
{
    constexpr std::array kAmounts{
        FactId::Purchase,   FactId::OneOff,       FactId::Running,     FactId::Owning,         FactId::Total,
        FactId::PerMillion, FactId::PresentValue, FactId::RentMonthly, FactId::RentPerMillion, FactId::ApiPerMillion};
    const auto priced =
        std::find_if(all.begin(), all.end(), [](const auto& compared) { return compared.cost.has_value(); });
    const bool amount = std::find(kAmounts.begin(), kAmounts.end(), id) != kAmounts.end();
    return amount && priced != all.end() ? text(priced->cost->cost.capital.currency.text()) : QString();
}

Agreement agreementOf(const std::optional<report::Finding>& finding)
{
    if (!finding) {
        return Agreement::NotComparable;
    }
    return *finding == report::Finding::Agrees ? Agreement::Agree : Agreement::Differ;
}

ComparedCell cellOf(const report::FactRow& row, std::size_t column, const comparison::Compared& compared,
                    cost::Offer offer, const Formatter& format)
{
    const report::FactCell& cell = row.cells[column];
    return {.text = words(cell.value, format),
            .difference = words(cell.difference, format),
            .remark = row.id == FactId::Measured && !cell.known && compared.searched ? CompareText::nothingMeasured()
                                                                                     : words(cell.remark, format),
            .missed = words(cell.missed, format),
            .second = row.figures ? QString() : words(cell.second, format), // beside figures the mark says it
            .key = cell.known && row.figures ? askedKey(row.id, compared, offer) : QString(),
            .known = cell.known,
            .differs = cell.differs,
            .better = cell.standing == report::Standing::Better,
            .worse = cell.standing == report::Standing::Worse,
            .judged = cell.verdict.has_value(),
            .verdict = static_cast<Verdict>(cell.verdict.value_or(report::VerdictKind::Unsupported)),
            .agreement = agreementOf(cell.finding)};
}

} // namespace

ComparedTable makeComparedTable(const std::vector<comparison::Compared>& all, bool differencesOnly,
                                const Formatter& format)
{
    ComparedTable table;
    int groups = 0;
    const cost::Offer offer = report::comparedRent(all);
    for (const report::FactGroup& group : report::makeComparison(all, memoryUnitOf(format)).groups) {
        bool headed = false;
        for (const report::FactRow& row : group.rows) {
            if (differencesOnly && !row.differs()) {
                continue;
            }
            if (!headed) {
                headed = true;
                table.rows << ComparedRow{
                    .id = QStringLiteral("group%1").arg(groups++), .head = true, .label = words(group.title, format)};
                table.cells << QList<ComparedCell>();
            }
            QList<ComparedCell> cells;
            for (std::size_t column = 0; column < all.size(); ++column) {
                cells << cellOf(row, column, all[column], offer, format);
            }
            const bool twoLines = std::any_of(cells.begin(), cells.end(),
                                              [](const ComparedCell& cell) { return !cell.second.isEmpty(); });
            table.rows << ComparedRow{.id = QString::number(static_cast<int>(row.id)),
                                      .label = words(row.label, format),
                                      .unit = currencyOf(row.id, all),
                                      .figures = row.figures,
                                      .differs = row.differs(),
                                      .twoLines = twoLines};
            table.cells << cells;
        }
    }
    return table;
}

report::Unit memoryUnitOf(const Formatter& format)
{
    return format.chosenUnit() == MemoryUnit::Gigabyte ? report::Unit::Gigabyte : report::Unit::Gibibyte;
}

std::string_view keyOf(FactId id)
{
    constexpr std::array<std::pair<FactId, std::string_view>, 29> table{{
        {FactId::MostUsers, memory::keys::kMaxConcurrency},
        {FactId::MemoryUsed, derivation::kUsed},
        {FactId::MemoryUsable, memory::keys::kUsable},
        {FactId::Weights, memory::keys::kWeightsPerDevice},
        {FactId::KvCache, memory::keys::kKvPerDevice},
        {FactId::Activations, memory::keys::kActivations},
        {FactId::Runtime, memory::keys::kRuntime},
        {FactId::Graphs, derivation::kGraphs},
        {FactId::Free, memory::keys::kFree},
        {FactId::Capacity, derivation::kCapacity},
        {FactId::TokensHeld, memory::keys::kKvCapacity},
        {FactId::PerUser, derivation::kPerUser},
        {FactId::PerUserInterval, derivation::kPerUserInterval},
        {FactId::FirstToken, performance::keys::kTtft},
        {FactId::PerOutputToken, performance::keys::kTpot},
        {FactId::System, performance::keys::kOutput},
        {FactId::SystemInterval, derivation::kOutputInterval},
        {FactId::TokensPerDay, derivation::kTokensPerDay},
        {FactId::PowerIdle, derivation::kPowerIdle},
        {FactId::PowerActive, derivation::kPowerActive},
        {FactId::PowerRated, derivation::kPower},
        {FactId::RackUnits, derivation::kRackUnits},
        {FactId::Purchase, cost::keys::kPurchase},
        {FactId::OneOff, cost::keys::kOneOff},
        {FactId::Running, cost::keys::kRunning},
        {FactId::Owning, cost::keys::kOwning},
        {FactId::Total, cost::keys::kTotal},
        {FactId::PerMillion, cost::keys::kTokenCost},
        {FactId::PresentValue, cost::keys::kPresentValue},
    }};
    const auto* found = std::find_if(table.begin(), table.end(), [id](const auto& entry) { return entry.first == id; });
    return found != table.end() ? found->second : std::string_view();
}

} // namespace berth::viewmodels
