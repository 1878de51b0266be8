// What changes many fields of a requirement at once: remedies and relaxed constraints.
#include "ui/viewmodels/Names.h"
#include "ui/viewmodels/Requirement.h"

#include <algorithm>
#include <cmath>

namespace berth::viewmodels {

namespace {

constexpr double kPercent = 100;

void setNumber(NumberInput& input, const std::optional<std::int64_t>& value)
{
    input.set(value ? static_cast<double>(*value) : qQNaN());
}

} // namespace

// Other machines, and more of them, are not there yet.
void Requirement::keepOwned(const sizing::SizingRequest& request)
{
    sizing::SizingRequest there;
    m_hardware.fill(there);
    const bool same = request.system == there.system && request.accelerator == there.accelerator
        && request.count == there.count && request.nodes.value_or(1) <= there.nodes.value_or(1);
    m_hardware.owned()->set(m_hardware.owned()->isOn() && same);
}

// Those of a request have grown already.
void Requirement::takeRequests(std::int64_t grown)
{
    const Question asked = question();
    const double now = static_cast<double>(asked.search.concurrency.value_or(1));
    if (std::ceil(now * (1 + asked.search.headroomPercent / kPercent)) == static_cast<double>(grown)) {
        return;
    }
    const auto requests = static_cast<double>(grown);
    m_load.growth()->set(qQNaN());
    m_load.set(std::max(m_load.users()->value(), requests), requests);
}

void Requirement::apply(const sizing::SizingRequest& request)
{
    setGoal(Goal::Hardware);
    m_model.model()->set(text(request.model));
    offerPrecisions();
    if (!request.precision.empty()) {
        m_model.precision()->set(text(request.precision));
    }
    m_model.kvCache()->set(text(request.kvPrecision));
    m_model.engine()->set(text(request.engine));
    keepOwned(request);
    m_hardware.set(request.system.empty() ? Machine::Accelerators : Machine::System);
    m_hardware.system()->set(text(request.system));
    m_hardware.accelerator()->set(text(request.accelerator));
    m_hardware.count()->set(static_cast<double>(request.count.value_or(1)));
    m_hardware.nodes()->set(static_cast<double>(request.nodes.value_or(1)));
    takeRequests(request.concurrency.value_or(1));
    setNumber(*m_load.context(), request.context);
    setNumber(*m_load.input(), request.input);
    setNumber(*m_load.output(), request.output);
    setNumber(*m_engine.replicas(), request.replicas);
    setNumber(*m_engine.tensor(), request.tp);
    setNumber(*m_engine.pipeline(), request.pp);
    setNumber(*m_engine.expert(), request.ep);
    setNumber(*m_engine.data(), request.dp);
    setNumber(*m_engine.promptDevices(), request.promptDevices);
    setNumber(*m_engine.answerDevices(), request.answerDevices);
    Q_EMIT changed();
}

// As it is stated (ConstraintWords.h): nothing is left to round but what arithmetic adds.
void Requirement::apply(const solve::Relaxation& relaxation, Currency currency)
{
    constexpr double kWattsPerKilowatt = 1e3;
    constexpr double kTenths = 10;
    const double enough = relaxation.enough.value_or(relaxation.asked);
    switch (relaxation.constraint) {
    case solve::Constraint::Budget:
        m_limits.budget()->set(std::round(enough / static_cast<double>(currency.scale())));
        break;
    case solve::Constraint::Power:
        m_limits.power()->set(std::round(enough / kWattsPerKilowatt * kTenths) / kTenths);
        break;
    case solve::Constraint::RackUnits:
        m_limits.rackUnits()->set(enough);
        break;
    case solve::Constraint::PerUser:
        m_targets.perUser()->set(std::round(enough) >= 1 ? std::round(enough) : qQNaN());
        break;
    case solve::Constraint::Ttft:
        m_targets.firstToken()->set(std::round(enough * kTenths) / kTenths);
        break;
    case solve::Constraint::Requests:
        m_load.set(m_load.users()->value(), enough);
        break;
    case solve::Constraint::Context:
        m_load.context()->set(enough);
        break;
    case solve::Constraint::Precision:
        m_model.precision()->set(relaxation.precision != nullptr ? text(relaxation.precision->id.text) : QString());
        break;
    case solve::Constraint::Vendors:
        m_limits.vendor()->setFirst();
        break;
    case solve::Constraint::FormFactors:
        m_limits.formFactor()->setFirst();
        break;
    case solve::Constraint::Region:
        m_limits.region()->setFirst();
        break;
    case solve::Constraint::TokensPerDay:
        m_load.tokensPerDay()->set(std::floor(enough) >= 1 ? std::floor(enough) : qQNaN());
        break;
    case solve::Constraint::Hardware:
    case solve::Constraint::Memory:
    case solve::Constraint::Nodes:
        return;
    }
    Q_EMIT changed();
}

} // namespace berth::viewmodels
