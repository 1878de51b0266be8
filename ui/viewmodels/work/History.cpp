#include "ui/viewmodels/work/History.h"

namespace berth::viewmodels {

namespace {

// The fields in which two states differ; one edit may change several, such as the users and how many of them at once.
QString changedFields(const workspace::Fields& before, const workspace::Fields& after)
{
    QString found;
    for (std::size_t at = 0; at < after.size() && at < before.size(); ++at) {
        if (before[at] != after[at]) {
            found += QString::fromStdString(after[at].first) + u' ';
        }
    }
    return found;
}

} // namespace

History::History(Requirement& requirement, QObject* parent)
    : QObject(parent), m_requirement(requirement), m_steps(requirementState(requirement))
{
    connect(&requirement, &Requirement::changed, this, &History::note);
}

void History::forget()
{
    m_steps.begin(requirementState(m_requirement));
    Q_EMIT changed();
}

void History::settle()
{
    m_steps.settle(requirementState(m_requirement));
}

void History::note()
{
    workspace::Fields now = requirementState(m_requirement);
    if (m_showing || now == m_steps.present()) {
        return;
    }
    const QString fields = changedFields(m_steps.present(), now);
    m_steps.note(std::move(now), fields);
    Q_EMIT changed();
}

void History::show(const std::optional<workspace::Fields>& state)
{
    if (!state) {
        return;
    }
    m_showing = true;
    restoreRequirement(m_requirement, *state);
    m_showing = false;
    m_steps.settle(requirementState(m_requirement));
    Q_EMIT changed();
}

} // namespace berth::viewmodels
