#include "ui/viewmodels/ChoiceInput.h"

#include <algorithm>

namespace berth::viewmodels {

ChoiceRow ChoiceInput::current() const
{
    const ChoiceRow* row = m_options.find(m_currentId);
    return row != nullptr ? *row : ChoiceRow();
}

void ChoiceInput::offer(const QList<ChoiceRow>& options)
{
    const bool kept =
        std::any_of(options.cbegin(), options.cend(), [this](const ChoiceRow& row) { return row.id == m_currentId; });
    const QString first = options.isEmpty() ? QString() : options.constFirst().id;
    m_options.setOptions(options);
    if (!kept) {
        m_currentId = first;
    }
    Q_EMIT currentChanged(); // the words of the same option may have changed
}

void ChoiceInput::set(const QString& id)
{
    if (id != m_currentId && m_options.find(id) != nullptr) {
        m_currentId = id;
        Q_EMIT currentChanged();
    }
}

void ChoiceInput::setFirst()
{
    set(m_options.firstId());
}

void ChoiceInput::choose(const QString& id)
{
    const ChoiceRow* row = m_options.find(id);
    if (id == m_currentId || row == nullptr || !row->refusal.isEmpty()) {
        return;
    }
    set(id);
    Q_EMIT edited();
}

} // namespace berth::viewmodels
