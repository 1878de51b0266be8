#include "ui/viewmodels/settings/SettingsHistory.h"

#include <QMetaProperty>

#include <algorithm>
#include <map>

namespace berth::viewmodels {

namespace {

constexpr qint64 kOneStepMilliseconds = 800; // between edits of one field

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
    : QObject(parent), m_preferences(preferences), m_costs(costs), m_company(company), m_present(state())
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
    m_present = state();
    m_past.clear();
    m_future.clear();
    m_lastChange.clear();
    Q_EMIT changed();
}

void SettingsHistory::note()
{
    State now = state();
    const QStringList change = differences(m_present, now);
    if (m_showing || change.isEmpty()) {
        return;
    }
    const bool sameStep =
        change == m_lastChange && m_sinceEdit.isValid() && m_sinceEdit.elapsed() < kOneStepMilliseconds;
    if (!sameStep) {
        m_past.append(m_present);
        m_past = m_past.last(std::min(m_past.size(), kMostSteps));
    }
    m_present = std::move(now);
    m_future.clear();
    m_lastChange = change;
    m_sinceEdit.start();
    Q_EMIT changed();
}

void SettingsHistory::undo()
{
    if (canUndo()) {
        m_future.append(m_present);
        show(m_past.takeLast());
    }
}

void SettingsHistory::redo()
{
    if (canRedo()) {
        m_past.append(m_present);
        show(m_future.takeLast());
    }
}

void SettingsHistory::show(const State& wanted)
{
    m_showing = true;
    m_costs.restore(wanted.costs);
    m_company.restore(wanted.company);
    for (auto value = wanted.preferences.cbegin(); value != wanted.preferences.cend(); ++value) {
        m_preferences.setProperty(value.key().toLatin1().constData(), value.value());
    }
    m_showing = false;
    m_present = state();
    m_lastChange.clear();
    Q_EMIT changed();
}

} // namespace berth::viewmodels
