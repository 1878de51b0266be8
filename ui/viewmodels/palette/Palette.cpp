#include "ui/viewmodels/palette/Palette.h"

#include "ui/viewmodels/palette/WordStarts.h"

#include <algorithm>

namespace berth::viewmodels {

namespace {

const QString kModel = QStringLiteral("model");
const QString kSystem = QStringLiteral("system");
const QString kAccelerator = QStringLiteral("accelerator");
const QString kSaved = QStringLiteral("saved");
const QString kPlace = QStringLiteral("place");
const QString kCommand = QStringLiteral("command");

QString idOf(const QString& kind, const QString& id)
{
    return kind + u':' + id;
}

// An option of the requirement, which has its words in the window's language. Those that cannot be chosen are left out.
void append(QList<PaletteRow>& rows, const ChoiceInput& input, const std::string& id, const QString& kind,
            const QString& iconName)
{
    const ChoiceRow* option = input.options().find(QString::fromStdString(id));
    if (option != nullptr && option->refusal.isEmpty()) {
        rows.append(
            {.id = idOf(kind, option->id), .title = option->name, .detail = option->detail, .iconName = iconName});
    }
}

} // namespace

Palette::Palette(const catalog::Catalog& catalog, Requirement& requirement, Work& work, QObject* parent)
    : QObject(parent), m_catalog(catalog), m_requirement(requirement), m_work(work)
{ }

void Palette::setWords(const QString& words)
{
    m_words = words;
    search();
}

void Palette::begin()
{
    m_places.clear();
    m_commands.clear();
    m_models = models();
    m_hardware = hardware();
    m_words.clear();
}

void Palette::addPlace(const QString& key, const QString& title, const QString& iconName, const QString& keys)
{
    m_places.append({.id = idOf(kPlace, key), .title = title, .iconName = iconName, .keys = keys});
}

void Palette::addCommand(const QString& key, const QString& title, const QString& iconName, const QString& keys)
{
    m_commands.append({.id = idOf(kCommand, key), .title = title, .iconName = iconName, .keys = keys});
}

QString Palette::idAt(int row) const
{
    return row >= 0 && row < count() ? m_rows.rows().at(row).id : QString();
}

void Palette::choose(const QString& id)
{
    const auto& rows = m_rows.rows();
    const auto chosen = std::find_if(rows.cbegin(), rows.cend(), [&](const PaletteRow& row) { return row.id == id; });
    if (chosen == rows.cend()) {
        return;
    }
    const PaletteRow row = *chosen;
    const QString kind = id.section(u':', 0, 0);
    const QString key = id.section(u':', 1);
    if (kind == kPlace) {
        Q_EMIT placeChosen(key);
    } else if (kind == kCommand) {
        Q_EMIT commandChosen(key);
    } else if (kind == kSaved) {
        m_work.saved()->open(key);
    } else {
        if (kind == kModel) {
            m_requirement.model()->model()->choose(key);
        } else if (kind == kSystem) {
            m_requirement.hardware()->chooseMachine(Machine::System);
            m_requirement.hardware()->system()->choose(key);
        } else {
            m_requirement.hardware()->chooseMachine(Machine::Accelerators);
            m_requirement.hardware()->accelerator()->choose(key);
        }
        remember(row);
        Q_EMIT requirementChosen();
    }
}

void Palette::search()
{
    QList<PaletteRow> rows;
    m_matches = 0;
    if (m_words.trimmed().isEmpty()) {
        show(tr("Recent"), matching(recent()), rows);
    } else {
        show(tr("Models"), matching(m_models), rows);
        show(tr("Hardware"), matching(m_hardware), rows);
    }
    show(tr("Your work"), matching(saved()), rows);
    show(tr("Pages"), matching(m_places), rows);
    show(tr("Actions"), matching(m_commands), rows);
    m_rows.setRows(rows);
    Q_EMIT changed();
}

Palette::Candidates Palette::matching(const QList<PaletteRow>& all) const
{
    Candidates found;
    for (const PaletteRow& row : all) {
        const QString before = row.title + u' ' + row.id.section(u':', 1) + u' ';
        if (const auto starts = wordStarts(QString(before + row.detail), m_words)) {
            Candidate candidate{row, starts->distance};
            candidate.row.titleParts = partsOf(row.title, 0, starts->found);
            candidate.row.detailParts = partsOf(row.detail, before.size(), starts->found);
            found.append(candidate);
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Candidate& a, const Candidate& b) { return a.distance < b.distance; });
    return found;
}

void Palette::show(const QString& heading, Candidates found, QList<PaletteRow>& rows)
{
    m_matches += static_cast<int>(found.size());
    const bool all = m_words.trimmed().isEmpty();
    if (!all && found.size() > kMostOfAKind) {
        found.resize(kMostOfAKind);
    }
    for (Candidate& candidate : found) {
        candidate.row.heading = &candidate == &found.front() ? heading : QString();
        rows.append(candidate.row);
    }
}

QList<PaletteRow> Palette::models() const
{
    QList<PaletteRow> rows;
    for (const spec::ModelSpec& model : m_catalog.models) {
        append(rows, *m_requirement.model()->model(), model.id.text, kModel, QStringLiteral("model"));
    }
    return rows;
}

QList<PaletteRow> Palette::hardware() const
{
    QList<PaletteRow> rows;
    for (const spec::AcceleratorSpec& accelerator : m_catalog.accelerators) {
        append(rows, *m_requirement.hardware()->accelerator(), accelerator.id.text, kAccelerator,
               QStringLiteral("nav-catalogue"));
    }
    for (const spec::SystemSpec& system : m_catalog.systems) {
        append(rows, *m_requirement.hardware()->system(), system.id.text, kSystem, QStringLiteral("server"));
    }
    return rows;
}

QList<PaletteRow> Palette::saved() const
{
    QList<PaletteRow> rows;
    for (const SavedRow& row : m_work.saved()->rowList()) {
        rows.append({.id = idOf(kSaved, row.id),
                     .title = row.name,
                     .detail = row.detail,
                     .iconName = QStringLiteral("nav-size")});
    }
    return rows;
}

// In the order in which they were chosen, as far as they still exist.
QList<PaletteRow> Palette::recent() const
{
    const workspace::Workspace* workspace = m_work.keeper()->workspace();
    const auto items = workspace != nullptr ? workspace->recent() : std::vector<workspace::RecentItem>();
    QList<PaletteRow> rows;
    for (const workspace::RecentItem& item : items ? *items : std::vector<workspace::RecentItem>()) {
        const QString id = idOf(QString::fromStdString(item.kind), QString::fromStdString(item.id));
        for (const QList<PaletteRow>& all : {m_models, m_hardware}) {
            const auto found = std::find_if(all.cbegin(), all.cend(), [&](const auto& row) { return row.id == id; });
            if (found != all.cend() && rows.size() < kMostOfAKind) {
                rows.append(*found);
            }
        }
    }
    return rows;
}

void Palette::remember(const PaletteRow& row)
{
    workspace::RecentItem item{.kind = row.id.section(u':', 0, 0).toStdString(),
                               .id = row.id.section(u':', 1).toStdString(),
                               .title = row.title.toStdString(),
                               .openedAt = {}};
    m_work.keeper()->put(QStringLiteral("recent"), [item = std::move(item)](workspace::Workspace& workspace) {
        return workspace.putRecent(item);
    });
}

} // namespace berth::viewmodels
