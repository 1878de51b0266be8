#include "ui/viewmodels/Requirement.h"

#include "ui/viewmodels/FirstExample.h"
#include "ui/viewmodels/Messages.h"
#include "ui/viewmodels/Options.h"

#include <utility>

namespace berth::viewmodels {

namespace {

// The targets and limits of the first start.
constexpr double kFirstSpeed = 40; // tokens per second
constexpr double kFirstWait = 2; // seconds
constexpr double kFirstBudget = 600'000;
constexpr double kFirstPower = 15; // kW
const QString kFirstCurrency = QStringLiteral("USD");

} // namespace

Requirement::Requirement(const catalog::Catalog& catalog, const Formatter& format, QObject* parent)
    : QObject(parent), m_catalog(catalog), m_format(format)
{
    offerOptions(format);
    reset();
    // Before `changed` is told, as everything that one edit changes in other fields.
    connect(m_load.workload(), &Input::edited, this, &Requirement::takeWorkload);
    for (NumberInput* input : {m_load.input(), m_load.output(), m_load.context()}) {
        connect(input, &Input::edited, this, &Requirement::leaveWorkload);
    }
    for (Input* input : findChildren<Input*>()) {
        connect(input, &Input::edited, this, &Requirement::changed);
    }
    connect(&m_hardware, &HardwareSection::machineChanged, this, [this] {
        if (m_hardware.machine() == Machine::Any) {
            setGoal(Goal::Hardware); // models need hardware
        }
    });
    connect(m_limits.currency(), &Input::edited, this, [this] { m_awaitsRate = false; });
    // Before `changed` is told: a precision that the new model does not come in must not be asked for.
    connect(m_model.model(), &ChoiceInput::currentChanged, this, &Requirement::offerPrecisions);
}

Question Requirement::question() const
{
    Question question;
    if (m_hardware.machine() != Machine::Any) {
        question.own.emplace();
        m_hardware.fill(*question.own);
        m_engine.fill(*question.own);
    }
    m_model.fill(question);
    m_load.fill(question);
    m_targets.fill(question.search);
    m_limits.fill(question);
    question.findModels = m_goal == Goal::Models;
    return question;
}

void Requirement::setFormat(const Formatter& format)
{
    m_format = format;
    offerOptions(format);
}

void Requirement::offerOptions(const Formatter& format)
{
    m_model.model()->offer(modelOptions(m_catalog, format));
    offerPrecisions();
    m_model.kvCache()->offer(kvCacheOptions());
    m_model.engine()->offer(engineOptions(m_catalog));
    m_hardware.system()->offer(systemOptions(m_catalog, format));
    m_hardware.accelerator()->offer(acceleratorOptions(m_catalog));
    m_load.workload()->offer(workloadOptions(m_catalog));
    m_limits.currency()->offer(currencyOptions(m_catalog, usualCurrency()));
    m_limits.vendor()->offer(vendorOptions(m_catalog));
    m_limits.formFactor()->offer(formFactorOptions());
    m_limits.region()->offer(regionOptions(m_catalog));
}

QString Requirement::usualCurrency() const
{
    return m_usualCurrency.isEmpty() ? kFirstCurrency : m_usualCurrency;
}

void Requirement::setUsualCurrency(const QString& code)
{
    m_usualCurrency = code;
    m_limits.currency()->offer(currencyOptions(m_catalog, usualCurrency()));
}

void Requirement::takeUsualCurrency(cost::ExchangeRates rates)
{
    m_awaitsRate = !m_limits.convertTo(usualCurrency(), rates);
    if (!m_awaitsRate) {
        Q_EMIT changed(); // so that it is kept
    }
}

void Requirement::offerPrecisions()
{
    if (const auto* model = catalog::byId(m_catalog, ModelId(m_model.model()->currentId().toStdString()))) {
        m_model.precision()->offer(precisionOptions(m_catalog, *model));
    }
}

void Requirement::setGoal(Goal goal)
{
    if (goal != m_goal) {
        m_goal = goal;
        Q_EMIT goalChanged();
    }
}

void Requirement::lookFor(Goal goal)
{
    if (goal == m_goal) {
        return;
    }
    if (goal == Goal::Models && m_hardware.machine() == Machine::Any) {
        m_hardware.set(Machine::System);
    }
    setGoal(goal);
    Q_EMIT changed();
}

void Requirement::takeWorkload()
{
    constexpr double kMillisPerSecond = 1e3;
    const auto id = m_load.workload()->currentId().toStdString();
    const auto found = catalog::findWorkload(m_catalog, id);
    if (id.empty() || !found) {
        return;
    }
    const catalog::Workload& workload = **found;
    m_load.input()->set(static_cast<double>(workload.inputTokens));
    m_load.output()->set(static_cast<double>(workload.outputTokens));
    m_load.context()->set(static_cast<double>(workload.context.value_or(workload.inputTokens + workload.outputTokens)));
    m_targets.perUser()->set(workload.leastPerUser.value_or(qQNaN()));
    m_targets.firstToken()->set(workload.mostTtftMs ? *workload.mostTtftMs / kMillisPerSecond : qQNaN());
}

// The figures are one's own again.
void Requirement::leaveWorkload()
{
    m_load.workload()->setFirst();
}

Requirement::Fields Requirement::makeFields()
{
    return {
        {"model", m_model.model()},
        {"precision", m_model.precision()},
        {"kv-precision", m_model.kvCache()},
        {"engine", m_model.engine()},
        {"system", m_hardware.system()},
        {"accelerator", m_hardware.accelerator()},
        {"count", m_hardware.count()},
        {"nodes", m_hardware.nodes()},
        {"workload", m_load.workload()},
        {"users", m_load.users()},
        {"concurrency", m_load.concurrency()},
        {"context", m_load.context()},
        {"input", m_load.input()},
        {"output", m_load.output()},
        {"headroom", m_load.growth()},
        {"tokens-per-day", m_load.tokensPerDay()},
        {"min-tok-s-per-user", m_targets.perUser()},
        {"max-ttft-ms", m_targets.firstToken()},
        {"budget", m_limits.budget()},
        {"currency", m_limits.currency()},
        {"max-power-kw", m_limits.power()},
        {"max-rack-units", m_limits.rackUnits()},
        {"spare-nodes", m_limits.spareNodes()},
        {"vendor", m_limits.vendor()},
        {"form-factor", m_limits.formFactor()},
        {"region", m_limits.region()},
        {"replicas", m_engine.replicas()},
        {"tp", m_engine.tensor()},
        {"pp", m_engine.pipeline()},
        {"ep", m_engine.expert()},
        {"dp", m_engine.data()},
        {"prefill devices", m_engine.promptDevices()},
        {"decode devices", m_engine.answerDevices()},
        {"disaggregate", m_engine.answerDevices()},
        {"memory-utilization", m_engine.utilization()},
        {"max-batched-tokens", m_engine.batchedTokens()},
    };
}

Input* Requirement::fieldOf(std::string_view name)
{
    for (const auto& [known, input] : m_fields) {
        if (known == name) {
            return input;
        }
    }
    return nullptr;
}

void Requirement::showError(const Error* error)
{
    Input* field = error != nullptr ? fieldOf(error->where) : nullptr;
    const QString words = error != nullptr ? sentence(*error, m_format) : QString();
    for (Input* input : findChildren<Input*>()) {
        input->setError(input == field ? words : QString());
    }
    const QString general = field == nullptr ? words : QString();
    if (general != m_error) {
        m_error = general;
        Q_EMIT errorChanged();
    }
}

void Requirement::reset()
{
    setGoal(Goal::Hardware);
    m_model.model()->set(QLatin1String(example::kModel));
    offerPrecisions();
    for (ChoiceInput* choice : {m_model.precision(), m_model.kvCache(), m_model.engine()}) {
        choice->setFirst();
    }
    m_hardware.set(Machine::System);
    m_hardware.system()->set(QLatin1String(example::kSystem));
    m_hardware.accelerator()->set(QLatin1String(example::kAccelerator));
    m_hardware.count()->set(example::kCount);
    m_hardware.nodes()->set(1);
    m_hardware.owned()->set(false);
    m_model.family()->set(false);
    m_load.workload()->setFirst();
    m_load.set(example::kUsers, example::kRequests);
    m_load.input()->set(example::kInput);
    m_load.output()->set(example::kOutput);
    m_load.context()->set(example::kContext);
    m_targets.perUser()->set(kFirstSpeed);
    m_targets.firstToken()->set(kFirstWait);
    m_limits.budget()->set(kFirstBudget);
    m_limits.currency()->set(usualCurrency());
    m_limits.power()->set(kFirstPower);
    for (ChoiceInput* choice : {m_limits.vendor(), m_limits.formFactor(), m_limits.region()}) {
        choice->setFirst();
    }
    for (NumberInput* input :
         {m_load.growth(), m_load.tokensPerDay(), m_limits.rackUnits(), m_limits.spareNodes(), m_engine.replicas(),
          m_engine.tensor(), m_engine.pipeline(), m_engine.expert(), m_engine.data(), m_engine.promptDevices(),
          m_engine.answerDevices(), m_engine.utilization(), m_engine.batchedTokens()}) {
        input->set(qQNaN());
    }
    Q_EMIT changed();
    Q_EMIT wasReset();
}

} // namespace berth::viewmodels
