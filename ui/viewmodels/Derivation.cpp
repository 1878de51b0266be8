#include "ui/viewmodels/Derivation.h"

#include "core/cost/InputSource.h"
#include "core/cost/RentKeys.h"
#include "core/memory/TraceKeys.h"
#include "core/spec/RatedPower.h"
#include "ui/viewmodels/DerivationKeys.h"
#include "ui/viewmodels/Names.h"
#include "ui/viewmodels/Speed.h"
#include "ui/viewmodels/TraceWords.h"
#include "ui/viewmodels/size/CostRows.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace berth::viewmodels {

namespace {

namespace keys = memory::keys;
namespace costs = cost::keys;

class Sources
{
    Q_DECLARE_TR_FUNCTIONS(Sources)

public:
    static QString dated(const Provenance& provenance, const Formatter& format)
    {
        return provenance.date.empty()
            ? text(provenance.source)
            : tr("%1, read %2", "source and date").arg(text(provenance.source), format.date(text(provenance.date)));
    }
    static QString dated(const cost::ExchangeRate& rate, const Formatter& format)
    {
        return rate.source.empty() ? format.date(text(rate.asOf))
                                   : dated(Provenance{rate.source, rate.asOf, {}}, format);
    }
};

class Written
{
    Q_DECLARE_TR_FUNCTIONS(Written)

public:
    // `most`: not known of a single number.
    static QString figure(const ShownValue& value, const ShownValue& most, const QString& currency,
                          const Formatter& format)
    {
        const QString end = format.text(most.known ? most : value);
        const QString whole = currency.isEmpty() ? end : tr("%1 %2", "amount and currency").arg(end, currency);
        return most.known ? tr("%1 to %2", "ends of a range; the second has the unit").arg(format.number(value), whole)
                          : whole;
    }
};

// How far a cost may be off, after what it is; empty where nobody knows.
class Ranges
{
    Q_DECLARE_TR_FUNCTIONS(Ranges)

public:
    static QString sentence(const Costs& costs, std::string_view key, const QString& currency, const Formatter& format)
    {
        const auto ends = costs.report ? costEnds(*costs.report, key) : std::nullopt;
        return ends ? tr("It may be from %1 to %2 %3: every price and usual value at its low end together, then at its "
                         "high end.",
                         "amounts and currency")
                          .arg(format.number(ends->low), format.number(ends->high), currency)
                    : QString();
    }
};

// The catalogue row behind an origin; nullptr where there is none.
const Provenance* provenanceOf(const sizing::Configuration& configuration, Origin origin)
{
    switch (origin) {
    case Origin::Model:
        return &configuration.model->provenance;
    case Origin::Precision:
        return &configuration.precision->provenance;
    case Origin::Accelerator:
        return &configuration.deployment.accelerator().provenance;
    case Origin::System:
        return configuration.deployment.system != nullptr ? &configuration.deployment.system->provenance : nullptr;
    case Origin::Network:
        return configuration.deployment.network != nullptr ? &configuration.deployment.network->provenance : nullptr;
    case Origin::Engine:
        return &configuration.profile->provenance;
    case Origin::Calibration:
    case Origin::Request:
    case Origin::Price:
    case Origin::CostDefault:
    case Origin::Computed:
        break;
    }
    return nullptr;
}

// Whose figures are explained.
struct Subject
{
    const sizing::Sizing& sizing;
    const Costs* costs = nullptr;
    const Formatter& format;
    QString currency{}; // of the costs
    Provenance active = spec::sourceOf(spec::PowerShare::Active);
    Provenance idle = spec::sourceOf(spec::PowerShare::Idle);
    Provenance around = spec::sourceOf(spec::PowerShare::Around);
};

// The column or the judgement behind an input of the power.
cost::InputSource powerSource(const TraceInput& input, std::string_view step, const Subject& subject)
{
    const Provenance* share = input.symbol == "active" ? &subject.active
        : input.symbol == "idle"                       ? &subject.idle
                                                       : &subject.around;
    const bool calibrated = input.origin == Origin::Calibration;
    const std::string_view column = calibrated ? "value" : step == derivation::kPower ? "max_power_w" : "tdp_w";
    return {input.origin, calibrated ? share : provenanceOf(subject.sizing.configuration, input.origin), column};
}

// Amounts are in the currency of the estimate, unless another is named: "USD", "USD per kWh".
QString unitOf(double value, Unit unit, const Subject& subject, const QString& currency = {})
{
    const QString word = tracedUnit(value, unit, subject.format);
    const QString own = currency.isEmpty() ? subject.currency : currency;
    return isMoney(unit) ? QStringLiteral("%1 %2").arg(own, word).trimmed() : word;
}

// The row behind an input: one of the costs knows its own.
cost::InputSource sourceOf(const TraceInput& input, std::string_view step, const Subject& subject)
{
    if (subject.costs != nullptr && subject.costs->report && isCostKey(step)) {
        if (const auto found = cost::inputSource(*subject.costs->report, step, input);
            found.row != nullptr || found.rate != nullptr || !found.currency.empty() || found.origin != input.origin) {
            return found;
        }
    }
    if (std::find(derivation::kPowerSteps.begin(), derivation::kPowerSteps.end(), step)
        != derivation::kPowerSteps.end()) {
        return powerSource(input, step, subject);
    }
    return {input.origin, provenanceOf(subject.sizing.configuration, input.origin), {}};
}

InputRow inputRow(const TraceInput& input, std::string_view step, const Subject& subject)
{
    const Formatter& format = subject.format;
    const QString symbol = text(input.symbol);
    const QString name = symbolName(step, input.symbol);
    const cost::InputSource source = sourceOf(input, step, subject);
    const QString publication = source.row != nullptr ? Sources::dated(*source.row, format)
        : source.rate != nullptr                      ? Sources::dated(*source.rate, format)
                                                      : QString();
    return {.id = symbol + originName(source.origin) + QString::number(input.value) + publication,
            .name = name.isEmpty() ? symbol : name,
            .value = tracedNumber(input.value, input.unit, format),
            .unit = unitOf(input.value, input.unit, subject, text(source.currency)),
            .source = originName(source.origin),
            .publication = publication,
            .verified = source.row == nullptr || source.row->isVerified(source.column)};
}

// Figures that are facts rather than steps: the facts themselves.
std::vector<TraceInput> factsBehind(const sizing::Sizing& sizing, std::string_view key)
{
    const sizing::Deployment& deployment = sizing.configuration.deployment;
    const spec::AcceleratorSpec& accelerator = deployment.accelerator();
    constexpr double kBytesPerGb = 1e9;
    if (key == derivation::kCapacity) {
        return {{"reported", toDouble(spec::reportedMemory(accelerator).bytes), Unit::Bytes, Origin::Accelerator},
                {"headline", accelerator.memoryGb * kBytesPerGb, Unit::Bytes, Origin::Accelerator}};
    }
    if (key == derivation::kGraphs) {
        return {{"graphs", toDouble(sizing.memory.device.graphs), Unit::Bytes, Origin::Engine}};
    }
    if (key == derivation::kDisk) {
        return {{"files", toDouble(sizing.memory.disk), Unit::Bytes, Origin::Precision}};
    }
    return {};
}

// Whether another step of the derivation comes to it, but for what floating point leaves.
bool isTold(const TraceInput& input, const TraceStep& of, const std::vector<TraceStep>& steps)
{
    constexpr double kExact = 1e-9;
    return std::any_of(steps.begin(), steps.end(), [&](const TraceStep& step) {
        return &step != &of && step.unit == input.unit
            && std::abs(step.result - input.value) <= kExact * std::abs(input.value);
    });
}

// Once, whatever the formulas call it.
void addInput(QList<InputRow>& rows, const InputRow& row)
{
    const auto isIt = [&row](const InputRow& known) {
        return known.name == row.name && known.value == row.value && known.unit == row.unit
            && known.source == row.source && known.publication == row.publication;
    };
    if (std::none_of(rows.cbegin(), rows.cend(), isIt)) {
        rows << row;
    }
}

// Every number of a formula is a row, unless a step that is told comes to it.
void addInputs(QList<InputRow>& rows, const TraceStep& step, const std::vector<TraceStep>& told, const Subject& subject)
{
    for (const TraceInput& input : step.inputs) {
        const bool computed = sourceOf(input, step.key, subject).origin == Origin::Computed;
        if (isCounted(step, input) && !(computed && isTold(input, step, told))) {
            addInput(rows, inputRow(input, step.key, subject));
        }
    }
}

Measure measureOf(Unit unit)
{
    switch (unit) {
    case Unit::Tokens:
        return Measure::Tokens;
    case Unit::Sequences:
        return Measure::Sequences;
    case Unit::Bytes:
        return Measure::Memory;
    case Unit::Seconds:
        return Measure::Duration;
    case Unit::TokensPerSecond:
        return Measure::TokensPerSecond;
    case Unit::Watts:
        return Measure::Kilowatts;
    default:
        return Measure::Plain;
    }
}

// The last step of that key is what the whole configuration comes to.
ShownValue stepFigure(const sizing::Sizing& sizing, std::string_view step, std::string_view key)
{
    const auto last = std::find_if(sizing.derivation.rbegin(), sizing.derivation.rend(),
                                   [step](const TraceStep& traced) { return traced.key == step; });
    if (last == sizing.derivation.rend()) {
        return {};
    }
    return shown(last->result, key == keys::kKvBytesPerToken ? Measure::Bytes : measureOf(last->unit), key);
}

struct Ends
{
    std::string_view figure, low, high; // the steps of both
};
constexpr std::array kRanges{
    Ends{derivation::kTtftInterval, performance::keys::kTtftLow, performance::keys::kTtftHigh},
    Ends{derivation::kTpotInterval, performance::keys::kTpotLow, performance::keys::kTpotHigh},
    Ends{derivation::kPerUserInterval, performance::keys::kPerUserLow, performance::keys::kPerUserHigh},
    Ends{derivation::kOutputInterval, performance::keys::kOutputLow, performance::keys::kOutputHigh}};

const Ends* endsOf(std::string_view key)
{
    const auto* const found =
        std::find_if(kRanges.begin(), kRanges.end(), [key](const Ends& ends) { return ends.figure == key; });
    return found != kRanges.end() ? found : nullptr;
}

} // namespace

ShownValue upperEndOf(const sizing::Sizing& sizing, std::string_view key)
{
    const Ends* ends = endsOf(key);
    return ends != nullptr ? stepFigure(sizing, ends->high, key) : ShownValue{};
}

ShownValue figureOf(const sizing::Sizing& sizing, std::string_view key)
{
    if (const Ends* ends = endsOf(key)) {
        return stepFigure(sizing, ends->low, key);
    }
    if (const auto speed = speedFigure(sizing, key)) {
        return *speed;
    }
    const memory::DeviceMemory& device = sizing.memory.device;
    if (key == derivation::kUsed) {
        return shown(device.used(), key);
    }
    if (key == derivation::kCapacity) {
        return shown(device.capacity, key);
    }
    if (key == derivation::kKeptBack) {
        return shown(device.capacity - device.usable, key);
    }
    if (key == derivation::kGraphs) {
        return shown(device.graphs, key);
    }
    if (key == derivation::kDisk) {
        return shown(sizing.memory.disk, key);
    }
    return stepFigure(sizing, key, key);
}

namespace {

// The last step of a cost is the figure.
ShownValue costFigure(const Costs& costs, std::string_view key)
{
    const auto last = std::find_if(costs.steps.rbegin(), costs.steps.rend(),
                                   [key](const TraceStep& step) { return step.key == key; });
    constexpr std::array kUnitPrices{costs::kTokenCost, costs::kCloudTokens, costs::kReservedTokens, costs::kSpotTokens,
                                     costs::kRentTokens};
    const bool unitPrice = std::find(kUnitPrices.begin(), kUnitPrices.end(), key) != kUnitPrices.end();
    const bool month = std::any_of(costs::kRents.begin(), costs::kRents.end(),
                                   [key](const costs::Rent& rent) { return rent.breakEven == key; });
    const Measure measure = unitPrice ? Measure::UnitMoney : month ? Measure::Plain : Measure::Money;
    return last != costs.steps.rend() ? shown(last->result, measure, key) : ShownValue{.measure = measure};
}

} // namespace

void Derivation::explain(const sizing::Sizing& sizing, const QString& key, const Formatter& format, const Costs* costs)
{
    const std::string figure = key.toStdString();
    const bool ofCosts = costs != nullptr && isCostKey(figure);
    std::vector<TraceStep> traced = sizing.derivation;
    if (ofCosts) { // which begin with the power of the machines
        traced.insert(traced.end(), costs->steps.begin(), costs->steps.end());
    }
    const QString currency = ofCosts && costs->report ? text(costs->report->cost.capital.currency.text()) : QString();
    const Subject subject{sizing, costs, format, currency};
    QList<StepRow> steps;
    QList<InputRow> inputs;
    std::vector<TraceStep> told;
    std::optional<cost::Offer> rented;
    for (const std::string_view wanted : stepsBehind(figure)) {
        const auto rent = rentBehind(wanted);
        if (rented && rent && rent != rented) {
            continue;
        }
        for (const TraceStep& step : traced) {
            const bool counts = !ofCosts || step.result != 0 || wanted == figure; // nothing is paid for nothing
            if (step.key == wanted && counts) {
                rented = rent ? rent : rented;
                steps << StepRow{.id = text(step.key),
                                 .number = static_cast<int>(steps.size()) + 1,
                                 .name = figureName(step.key),
                                 .formula = filledFormula(step, format),
                                 .result = tracedNumber(step.result, step.unit, format),
                                 .unit = unitOf(step.result, step.unit, subject)};
                told.push_back(step);
            }
        }
    }
    told.push_back({{}, {}, factsBehind(sizing, figure), 0, Unit::None});
    for (const TraceStep& step : told) {
        addInputs(inputs, step, told, subject);
    }
    m_key = key;
    m_configuration = configurationName(sizing.configuration);
    m_title = figureName(figure);
    m_note = figureNote(figure);
    if (ofCosts) {
        m_note = (m_note + u' ' + Ranges::sentence(*costs, figure, currency, format)).trimmed();
    }
    m_value = ofCosts ? costFigure(*costs, figure) : figureOf(sizing, figure);
    m_currency = m_value.measure == Measure::Plain ? QString() : currency;
    m_written = Written::figure(m_value, upperEndOf(sizing, figure), m_currency, format);
    m_steps.setRows(steps);
    m_inputs.setRows(inputs);
    Q_EMIT changed();
}

QString Derivation::asText() const
{
    QStringList lines{m_configuration, m_title + QStringLiteral(": ") + m_written};
    for (const StepRow& step : m_steps.rows()) {
        lines << QStringLiteral("%1. %2: %3 = %4 %5")
                     .arg(QString::number(step.number), step.name, step.formula, step.result, step.unit);
    }
    for (const InputRow& input : m_inputs.rows()) {
        lines << QStringLiteral("%1: %2 %3 (%4%5)")
                     .arg(input.name, input.value, input.unit, input.source,
                          input.publication.isEmpty() ? QString() : QStringLiteral(": ") + input.publication);
    }
    return lines.join(u'\n');
}

} // namespace berth::viewmodels
