#include "ui/viewmodels/work/SavedWork.h"

#include "ui/viewmodels/Messages.h"
#include "ui/viewmodels/work/Subject.h"

#include <algorithm>

namespace berth::viewmodels {

namespace {

QString idOf(const workspace::SavedConfiguration& configuration)
{
    return QString::number(configuration.key);
}

QString cleanName(const QString& name)
{
    return name.simplified().left(SavedWork::kLongestName);
}

// Empty also where the program that saved it did not ask for this yet.
std::string valueIn(const workspace::Fields& fields, const std::string& name)
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const auto& field) { return field.first == name; });
    return found == fields.end() ? std::string() : found->second;
}

// With what the program that saved it did not ask for yet left open, whatever stands there now.
workspace::Fields completed(workspace::Fields saved, const workspace::Fields& present)
{
    for (const auto& [name, value] : present) {
        const auto sameName = [&name = name](const auto& field) {
            return field.first == name;
        };
        if (std::none_of(saved.begin(), saved.end(), sameName)) {
            saved.emplace_back(name, std::string());
        }
    }
    return saved;
}

} // namespace

SavedWork::SavedWork(Keeper& keeper, Requirement& requirement, QObject* parent)
    : QObject(parent), m_keeper(keeper), m_requirement(requirement)
{
    connect(&requirement, &Requirement::changed, this, &SavedWork::proposalChanged);
    connect(&requirement, &Requirement::wasReset, this,
            [this] { setCurrent({}); }); // it is not what was saved any more
    read();
}

QString SavedWork::currentName() const
{
    const workspace::SavedConfiguration* current = find(m_currentId);
    return current == nullptr ? QString() : QString::fromStdString(current->name);
}

int SavedWork::currentRow() const
{
    const QList<SavedRow>& rows = m_rows.rows();
    const auto open = std::find_if(rows.begin(), rows.end(), [](const SavedRow& row) { return row.open; });
    return open == rows.end() ? -1 : static_cast<int>(open - rows.begin());
}

QString SavedWork::proposedName() const
{
    return subjectOf(m_requirement).title;
}

QString SavedWork::title() const
{
    const QString name = currentName();
    return name.isEmpty() ? proposedName() : name;
}

QString SavedWork::note() const
{
    const Subject subject = subjectOf(m_requirement);
    if (currentName().isEmpty()) {
        return subject.detail;
    }
    return isChanged() ? tr("%1, changed since it was saved", "model").arg(subject.title) : subject.title;
}

bool SavedWork::isChanged() const
{
    const workspace::SavedConfiguration* current = find(m_currentId);
    const workspace::Fields present = requirementState(m_requirement);
    return current != nullptr && std::any_of(present.begin(), present.end(), [&](const auto& field) {
               return field.second != valueIn(current->requirement, field.first);
           });
}

void SavedWork::read()
{
    const workspace::Workspace* workspace = m_keeper.workspace();
    auto all = workspace != nullptr ? workspace->configurations() : std::vector<workspace::SavedConfiguration>();
    m_saved.clear();
    for (workspace::SavedConfiguration& configuration : all ? *all : m_saved) {
        if (!configuration.savedAt.empty()) {
            m_saved.push_back(std::move(configuration));
        }
    }
    show();
}

void SavedWork::setFormat(const Formatter& format, const QLocale& locale)
{
    m_format = format;
    m_locale = locale;
    show();
}

void SavedWork::setCurrent(const QString& id)
{
    m_currentId = find(id) != nullptr ? id : QString();
    show();
}

void SavedWork::saveAs(const QString& name)
{
    workspace::SavedConfiguration made;
    made.name = cleanName(name.isEmpty() ? proposedName() : name).toStdString();
    made.requirement = requirementState(m_requirement);
    if (put(made) && !m_saved.empty()) {
        setCurrent(idOf(m_saved.back())); // keys only grow
    }
}

void SavedWork::save()
{
    const workspace::SavedConfiguration* current = find(m_currentId);
    if (current == nullptr) {
        return;
    }
    const workspace::SavedConfiguration former = *current;
    workspace::SavedConfiguration changed = former;
    changed.requirement = requirementState(m_requirement);
    if (put(changed)) {
        m_former = former;
        Q_EMIT replaced(QString::fromStdString(former.name));
    }
}

void SavedWork::open(const QString& id)
{
    if (find(id) != nullptr) {
        m_currentId = id;
        fill(m_requirement, id);
        show();
        Q_EMIT opened();
    }
}

QString SavedWork::nameOf(const QString& id) const
{
    const workspace::SavedConfiguration* chosen = find(id);
    return chosen == nullptr ? QString() : QString::fromStdString(chosen->name);
}

bool SavedWork::fill(Requirement& requirement, const QString& id) const
{
    const workspace::SavedConfiguration* chosen = find(id);
    if (chosen != nullptr) {
        restoreRequirement(requirement, completed(chosen->requirement, requirementState(requirement)));
    }
    return chosen != nullptr;
}

void SavedWork::rename(const QString& id, const QString& name)
{
    const workspace::SavedConfiguration* chosen = find(id);
    if (chosen != nullptr && !cleanName(name).isEmpty()) {
        workspace::SavedConfiguration changed = *chosen;
        changed.name = cleanName(name).toStdString();
        static_cast<void>(put(changed));
    }
}

void SavedWork::remove(const QString& id)
{
    const workspace::SavedConfiguration* chosen = find(id);
    if (chosen == nullptr) {
        return;
    }
    const workspace::SavedConfiguration gone = *chosen;
    const Result<void> done =
        m_keeper.putNow([&](workspace::Workspace& workspace) { return workspace.removeConfiguration(gone.key); });
    if (!done) {
        Q_EMIT failed(sentence(done.error(), m_format));
        return;
    }
    m_former = gone;
    read();
    setCurrent(m_currentId == id ? QString() : m_currentId);
    Q_EMIT removed(QString::fromStdString(gone.name));
}

void SavedWork::putBack()
{
    if (m_former && put(*m_former)) {
        m_former.reset();
    }
}

const workspace::SavedConfiguration* SavedWork::find(const QString& id) const
{
    const auto found =
        std::find_if(m_saved.begin(), m_saved.end(), [&](const auto& saved) { return idOf(saved) == id; });
    return found == m_saved.end() ? nullptr : &*found;
}

bool SavedWork::put(workspace::SavedConfiguration configuration)
{
    configuration.savedAt = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
    const Result<void> done = m_keeper.putNow([&](workspace::Workspace& workspace) -> Result<void> {
        const Result<std::int64_t> key = workspace.putConfiguration(configuration);
        return key ? Result<void>() : std::unexpected(key.error());
    });
    if (!done) {
        Q_EMIT failed(sentence(done.error(), m_format));
        return false;
    }
    read();
    return true;
}

void SavedWork::show()
{
    QList<SavedRow> rows;
    for (const workspace::SavedConfiguration& saved : m_saved) {
        const QDateTime time = QDateTime::fromString(QString::fromStdString(saved.savedAt), Qt::ISODate).toLocalTime();
        const QString date = m_format.date(time.date().toString(Qt::ISODate));
        rows.prepend(
            {.id = idOf(saved),
             .name = QString::fromStdString(saved.name),
             .detail = tr("%1, saved %2", "model, date").arg(subjectOf(m_requirement, saved.requirement).title, date),
             .open = idOf(saved) == m_currentId});
    }
    m_rows.setRows(rows);
    Q_EMIT changed();
    Q_EMIT proposalChanged();
}

} // namespace berth::viewmodels
