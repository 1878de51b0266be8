#include "ui/viewmodels/work/History.h"

namespace berth::viewmodels {

namespace {

constexpr qint64 kOneStepMilliseconds = 800; // between edits of one field

// The one field in which two states differ; empty: none or several.
std::string changedField(const workspace::Fields& before, const workspace::Fields& after)
{
    std::string found;
    for (std::size_t at = 0; at < after.size() && at < before.size(); ++at) {
        if (before[at] != after[at]) {
            if (!found.empty()) {
                return {};
            }
            found = after[at].first;
        }
    }
    return found;
}

} // namespace

History::History(Requirement& requirement, QObject* parent)
    : QObject(parent), m_requirement(requirement), m_present(requirementState(requirement))
{
    connect(&requirement, &Requirement::changed, this, &History::note);
}

void History::forget()
{
    m_present = requirementState(m_requirement);
    m_past.clear();
    m_future.clear();
    m_lastField.clear();
    Q_EMIT changed();
}

void History::note()
{
    workspace::Fields now = requirementState(m_requirement);
    if (m_showing || now == m_present) {
        return;
    }
    const std::string field = changedField(m_present, now);
    const bool sameStep =
        !field.empty() && field == m_lastField && m_sinceEdit.isValid() && m_sinceEdit.elapsed() < kOneStepMilliseconds;
    if (!sameStep) {
        m_past.append(m_present);
        m_past = m_past.last(std::min(m_past.size(), kMostSteps));
    }
    m_present = std::move(now);
    m_future.clear();
    m_lastField = field;
    m_sinceEdit.start();
    Q_EMIT changed();
}

void History::undo()
{
    if (canUndo()) {
        m_future.append(m_present);
        show(m_past.takeLast());
    }
}

void History::redo()
{
    if (canRedo()) {
        m_past.append(m_present);
        show(m_future.takeLast());
    }
}

void History::show(const workspace::Fields& state)
{
    m_showing = true;
    restoreRequirement(m_requirement, state);
    m_showing = false;
    m_present = requirementState(m_requirement);
    m_lastField.clear();
    Q_EMIT changed();
}

} // namespace berth::viewmodels
