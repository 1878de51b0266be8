#include "ui/viewmodels/settings/SettingsHistory.h"

#include <QMetaProperty>

#include <map>

namespace berth::viewmodels {

namespace {

QStringList differencesOf(const workspace::Fields& before, const workspace::Fields& after)
{
    std::map<std::string, std::string> values(before.begin(), before.end());
    QStringList names;
    for (const auto& [name, value] : after) {
        const auto found = values.find(name);
        if (found == values.end() || found->second != value) {
            names << QString::fromStdString(name);
        }
        values.erase(name);
    }
    for (const auto& [name, value] : values) {
        names << QString::fromStdString(name);
    }
    return names;
}

} // namespace

SettingsHistory::SettingsHistory(Preferences& preferences, CostAssumptions& costs, CompanyProfile& company,
                                 QObject* parent)
    : QObject(parent), m_preferences(preferences), m_costs(costs), m_company(company), m_steps(state())
{
    connect(&costs, &CostAssumptions::changed, this, &SettingsHistory::note);
    connect(&company, &CompanyProfile::changed, this, &SettingsHistory::note);
    connect(&preferences, &Preferences::themeChanged, this, &SettingsHistory::note);
    connect(&preferences, &Preferences::languageChanged, this, &SettingsHistory::note);
    connect(&preferences, &Preferences::scaleChanged, this, &SettingsHistory::note);
    connect(&preferences, &Preferences::motionChanged, this, &SettingsHistory::note);
    connect(&preferences, &Preferences::formatChanged, this, &SettingsHistory::note);
}

SettingsHistory::State SettingsHistory::state() const
{
    State state{{}, m_costs.settings(), m_company.company()};
    const QMetaObject* type = m_preferences.metaObject();
    for (int at = type->propertyOffset(); at < type->propertyCount(); ++at) {
        if (type->property(at).isWritable()) {
            state.preferences.insert(QLatin1String(type->property(at).name()), type->property(at).read(&m_preferences));
        }
    }
    return state;
}

QStringList SettingsHistory::differences(const State& before, const State& after)
{
    QStringList names = differencesOf(workspace::costFields(before.costs), workspace::costFields(after.costs))
        + differencesOf(workspace::companyFields(before.company), workspace::companyFields(after.company));
    for (auto value = after.preferences.cbegin(); value != after.preferences.cend(); ++value) {
        if (before.preferences.value(value.key()) != value.value()) {
            names << value.key();
        }
    }
    return names;
}

void SettingsHistory::forget()
{
    m_steps.begin(state());
    Q_EMIT changed();
}

void SettingsHistory::note()
{
    State now = state();
    const QStringList change = differences(m_steps.present(), now);
    if (m_showing || change.isEmpty()) {
        return;
    }
    m_steps.note(std::move(now), change.join(QLatin1Char(' ')));
    Q_EMIT changed();
}

void SettingsHistory::show(const std::optional<State>& wanted)
{
    if (!wanted) {
        return;
    }
    m_showing = true;
    m_costs.restore(wanted->costs);
    m_company.restore(wanted->company);
    for (auto value = wanted->preferences.cbegin(); value != wanted->preferences.cend(); ++value) {
        m_preferences.setProperty(value.key().toLatin1().constData(), value.value());
    }
    m_showing = false;
    m_steps.settle(state());
    Q_EMIT changed();
}

} // namespace berth::viewmodels
