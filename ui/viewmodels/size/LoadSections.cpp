#include "ui/viewmodels/size/LoadSections.h"

#include <algorithm>
#include <cmath>

namespace berth::viewmodels {

LoadSection::LoadSection(QObject* parent) : QObject(parent)
{
    connect(&m_users, &NumberInput::valueChanged, this, [this] {
        m_concurrency.limitTo(m_users.value());
        Q_EMIT shareChanged();
    });
    connect(&m_users, &Input::edited, this, &LoadSection::keepShare);
    connect(&m_concurrency, &NumberInput::valueChanged, this, &LoadSection::noteShare);
}

double LoadSection::requestsOf(double share) const
{
    return std::clamp(std::round(m_users.value() * share), 1.0, m_users.value());
}

void LoadSection::keepShare()
{
    m_keeping = true;
    m_concurrency.set(requestsOf(m_share));
    m_keeping = false;
}

void LoadSection::noteShare()
{
    m_share = m_keeping ? m_share : share();
    Q_EMIT shareChanged();
}

void LoadSection::editShare(double share)
{
    m_concurrency.edit(requestsOf(share));
}

void LoadSection::set(double users, double concurrency)
{
    m_users.set(users);
    m_concurrency.set(concurrency);
    m_share = share();
}

void LoadSection::fill(Question& question) const
{
    solve::SolveRequest& search = question.search;
    question.users = m_users.whole();
    search.concurrency = m_concurrency.whole();
    search.input = m_input.whole();
    search.output = m_output.whole();
    search.context = m_context.whole();
    search.headroomPercent = m_growth.number().value_or(0);
    search.tokensPerDay = m_tokensPerDay.number();
    if (question.own) {
        question.own->concurrency = search.concurrency;
        question.own->input = search.input;
        question.own->output = search.output;
        question.own->context = search.context;
    }
}

void TargetSection::fill(solve::SolveRequest& search) const
{
    constexpr double kMillisPerSecond = 1e3;
    search.leastPerUser = m_perUser.number();
    search.mostTtftMs = m_firstToken.number().transform([](double seconds) { return seconds * kMillisPerSecond; });
}

bool LimitSection::convertTo(const QString& currency, cost::ExchangeRates rates)
{
    const auto from = findCurrency(m_currency.currentId().toStdString());
    const auto to = findCurrency(currency.toStdString());
    if (!from || !to) {
        return false;
    }
    if (const auto budget = m_budget.whole()) {
        const auto converted = cost::convert(Money{*budget * from->scale(), *from}, *to, rates);
        if (!converted) {
            return false;
        }
        m_budget.set(std::max(1.0, std::round(toMajor(converted->amount))));
    }
    m_currency.set(currency);
    return true;
}

void LimitSection::fill(Question& question) const
{
    solve::SolveRequest& search = question.search;
    const auto chosen = [](const ChoiceInput& input) {
        return input.currentId().isEmpty() ? std::vector<std::string>()
                                           : std::vector<std::string>{input.currentId().toStdString()};
    };
    search.currency = m_currency.currentId().toStdString();
    search.budget = m_budget.whole() ? std::to_string(*m_budget.whole()) : std::string();
    search.mostKilowatts = m_power.number();
    search.mostRackUnits = m_rackUnits.whole();
    search.spareNodes = m_spareNodes.whole().value_or(0);
    search.vendors = chosen(m_vendor);
    search.formFactors = chosen(m_formFactor);
    search.region = m_region.currentId().toStdString();
    if (question.own && !question.own->owned) { // what is there already has no more than it has
        question.own->spareNodes = m_spareNodes.whole();
    }
}

} // namespace berth::viewmodels
